/**
 * Colours of the page and of exported pictures. Every colour of the app is one of these tokens; the style sheet's
 * custom properties are written from here, so screen and file cannot disagree (architecture.md, idea 6).
 */
const light = {
  page: '#f5f7fa',
  card: '#ffffff',
  ground: '#f1f5f9',
  well: '#eef1f5',
  ink: '#1a2530',
  'ink-2': '#3a4754',
  muted: '#566370',
  quiet: '#7c8894',
  rule: '#d5dbe1',
  field: '#8a95a1',
  hair: '#e7ebef',
  'rail-bg': '#e0e5ea',
  guide: '#b9c3cd',
  focus: '#1d50d4',
  warning: '#8a5a00',
  'warning-bg': '#fdf4e0',
  error: '#b3261e',
  'error-bg': '#fdeceb',
  success: '#1b6e3c',
  'success-bg': '#e6f4ea',
  info: '#0b57c2',
  'info-bg': '#e8f0fc',
  nodata: '#e5e9ed',
  'nodata-hatch': '#8a95a1',
  edge: '#ffffff',
  sumline: '#6f7d8b',
  a: '#1d50d4',
  'a-text': '#1d50d4',
  'a-soft': '#b9c9f3',
  'a-tint': '#e6ecfb',
  b: '#e24a05',
  'b-text': '#b93c00',
  'b-soft': '#f6c7b0',
  c: '#199a85',
  'c-text': '#11705f',
  'c-soft': '#b2dbd4',
  d: '#702a50',
  'd-text': '#702a50',
  'd-soft': '#d2b6c6',
  q1: '#dbe5f1',
  q2: '#b9d3f0',
  q3: '#86b3e6',
  q4: '#4c8eda',
  q5: '#1d5fb8',
  q6: '#123a7a',
  'q5-on': '#ffffff',
  equipment: '#123a7a',
  operations: '#4c8eda',
  personnel: '#a9cff2',
  infrastructure: '#c9b27c',
  indirect: '#8a6a1f',
  m1: '#fff6d6',
  m2: '#b8d7be',
  m3: '#6bb8a6',
  m4: '#4c8a9d',
  m5: '#1d5e93',
  m6: '#1b3d6f',
  m7: '#141e4c',
  land: '#eef1f4',
  sea: 'transparent',
  less: '#cf6a1b',
  'less-text': '#9c4a08',
  more: '#4c84d1',
  'more-text': '#123f94',
} as const;

/** Name of a colour, the same in code, in CSS (`--ink`) and in the design. */
export type Token = keyof typeof light;

/** One theme's colours, as hex for files that know no style sheet. */
export type Palette = Readonly<Record<Token, string>>;

const dark: Palette = {
  page: '#10161d',
  card: '#19222c',
  ground: '#1f2a35',
  well: '#232e39',
  ink: '#e9eef3',
  'ink-2': '#c9d3dc',
  muted: '#a8b5c2',
  quiet: '#7f8d9a',
  rule: '#33414e',
  field: '#6a7885',
  hair: '#28343f',
  'rail-bg': '#33404c',
  guide: '#536270',
  focus: '#8fb6ff',
  warning: '#e3b04b',
  'warning-bg': '#2c2617',
  error: '#ff8a80',
  'error-bg': '#331f21',
  success: '#6cc58f',
  'success-bg': '#172c23',
  info: '#7fb2ff',
  'info-bg': '#1a2a42',
  nodata: '#212b35',
  'nodata-hatch': '#6a7885',
  edge: '#7f8d9a',
  sumline: '#a8b5c2',
  a: '#5b96f9',
  'a-text': '#82b0fb',
  'a-soft': '#2f5494',
  'a-tint': '#1f3152',
  b: '#e7b359',
  'b-text': '#e7b359',
  'b-soft': '#6f5a34',
  c: '#93efd1',
  'c-text': '#93efd1',
  'c-soft': '#46705f',
  d: '#cc5e8e',
  'd-text': '#e08bb0',
  'd-soft': '#6e3a55',
  q1: '#243140',
  q2: '#2b4463',
  q3: '#33608f',
  q4: '#4a86c9',
  q5: '#78aeea',
  q6: '#b8d8fb',
  'q5-on': '#10161d',
  equipment: '#8fbef5',
  operations: '#4c86cf',
  personnel: '#2f5484',
  infrastructure: '#a08c58',
  indirect: '#c9a85a',
  m1: '#223036',
  m2: '#24474c',
  m3: '#2b6169',
  m4: '#3f8390',
  m5: '#5fa9a6',
  m6: '#a5d3ad',
  m7: '#fff0bd',
  land: '#212b35',
  sea: 'transparent',
  less: '#e08a45',
  'less-text': '#f0aa70',
  more: '#5b93df',
  'more-text': '#9cc3f7',
};

/** The two themes. */
export type Theme = 'light' | 'dark';

/** Hex colours by theme. */
export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark };

/** Refers to a token from an SVG attribute or a style. */
export const colourVar = (token: Token): string => `var(--${token})`;

const rules = (palette: Palette): string =>
  Object.entries(palette)
    .map(([token, colour]) => `  --${token}: ${colour};`)
    .join('\n');

/** Writes the custom properties of both themes as a style sheet; light is the default. */
export function cssTokens(): string {
  return `:root,
[data-theme='light'] {
  color-scheme: light;
${rules(light)}
}

[data-theme='dark'] {
  color-scheme: dark;
${rules(dark)}
}
`;
}
