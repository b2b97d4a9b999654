import type { ItemId } from './spots.ts';
import type { Anchor, Box } from './text.ts';
import { boxOf, widthOf } from './text.ts';
import { PALETTES, type Theme, type Token } from './theme.ts';

interface Drawn {
  /** Names the mark within its plot, the same across redraws, so that only what changed is written to the page. */
  readonly key: string;
  /** `under` is drawn below the gridlines: grounds. All else is drawn above them, in the order given. */
  readonly layer?: 'under';
  readonly opacity?: number;
}
interface Stroked {
  readonly stroke?: Token;
  /** Stroke width, px. */
  readonly width?: number;
  readonly dash?: string;
}

export interface PathMark extends Drawn, Stroked {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Token;
  readonly fillOpacity?: number;
  /** Ally whose area this is, where a press on it may follow it. */
  readonly item?: ItemId | undefined;
}
export interface LineMark extends Drawn, Stroked {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface RectMark extends Drawn {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly fill: Token;
}
export interface CircleMark extends Drawn, Stroked {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill: Token;
}

/** A stretch of text in its own weight and colour. */
export interface Run {
  readonly text: string;
  readonly weight?: number;
  readonly fill?: Token;
  readonly size?: number;
  /** Space before it, px. */
  readonly dx?: number;
}
export interface TextMark extends Drawn {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** One line; runs differ in weight or colour. */
  readonly text: string | readonly Run[];
  readonly anchor: Anchor;
  readonly size: number;
  readonly weight: number;
  readonly fill: Token;
  /** Colour of the ground it stands on, drawn 4 px wide behind the letters. */
  readonly halo?: Token;
}

/** One drawn thing. Colours are names of tokens, so that a mark knows no theme. */
export type Mark = PathMark | LineMark | RectMark | CircleMark | TextMark;

/** Rounds a coordinate to a tenth of a pixel: as sharp as a screen shows, and short in a file. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** Writes a path through points. */
export function through(points: readonly (readonly [number, number])[]): string {
  let d = '';
  for (const [x, y] of points) d += `${d ? 'L' : 'M'}${px(x)} ${px(y)}`;
  return d;
}

/** Writes the outline between an upper and a lower edge of the same years. */
export const between = (
  upper: readonly (readonly [number, number])[],
  lower: readonly (readonly [number, number])[],
): string => (upper.length === 0 ? '' : `${through([...upper, ...[...lower].reverse()])}Z`);

/** Makes a small label on a plot. @param y Baseline. */
export const plotText = (
  key: string,
  text: string,
  x: number,
  y: number,
  anchor: Anchor,
  style: Partial<Pick<TextMark, 'size' | 'weight' | 'fill' | 'halo'>> = {},
): TextMark => ({
  kind: 'text',
  key,
  text,
  x: px(x),
  y: px(y),
  anchor,
  size: 11.5,
  weight: 400,
  fill: 'muted',
  ...style,
});

/** Reads a text mark's letters. */
export const textOf = (mark: TextMark): string =>
  typeof mark.text === 'string' ? mark.text : mark.text.map(({ text }) => text).join(' ');

/** Estimates the width of a text mark, runs and the spaces between them included. */
export const markWidth = (mark: TextMark): number =>
  typeof mark.text === 'string'
    ? widthOf(mark.text, mark.size, mark.weight)
    : mark.text.reduce(
        (sum, run) =>
          sum + (run.dx ?? 0) + widthOf(run.text, run.size ?? mark.size, run.weight ?? mark.weight),
        0,
      );

/** Estimates the box a text mark fills. */
export function markBox(mark: TextMark): Box {
  if (typeof mark.text === 'string')
    return boxOf(mark.text, mark.x, mark.y, mark.anchor, mark.size, mark.weight);
  const width = markWidth(mark);
  const box = boxOf('', mark.x, mark.y, 'start', mark.size);
  const x0 = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return { ...box, x0, x1: x0 + width };
}

/** Makes text safe inside SVG. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const attributes = (pairs: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(pairs)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/**
 * Colours that go with the card's ground, and how much ink does the same on any other: a pale line or tint made for
 * white is a bright one on a coloured slide.
 */
const FAINT: Readonly<Partial<Record<Token, number>>> = {
  hair: 0.14,
  rule: 0.22,
  guide: 0.4,
  ground: 0.06,
  land: 0.07,
  nodata: 0.14,
};

/**
 * Serialises marks as SVG elements with the theme's hex colours; text is escaped.
 *
 * @param isBare Whether there is no ground below: no halo then, and faint ink for what goes with the ground.
 */
export function marksToSvg(marks: readonly Mark[], theme: Theme, isBare = false): string {
  const palette = PALETTES[theme];
  const faint = (token: Token | undefined): number | undefined =>
    isBare && token ? FAINT[token] : undefined;
  const colour = (token: Token | undefined): string | undefined =>
    token && palette[faint(token) === undefined ? token : 'ink'];
  const filled = (token: Token | undefined, opacity?: number) => {
    const part = faint(token);
    return {
      fill: colour(token) ?? 'none',
      'fill-opacity': part === undefined ? opacity : part * (opacity ?? 1),
    };
  };
  const stroked = (mark: Stroked) => ({
    stroke: colour(mark.stroke),
    'stroke-opacity': faint(mark.stroke),
    'stroke-width': mark.stroke ? (mark.width ?? 1) : undefined,
    'stroke-dasharray': mark.dash,
    ...(mark.stroke ? { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } : {}),
  });
  const element = (mark: Mark): string => {
    const { opacity } = mark;
    switch (mark.kind) {
      case 'path':
        return `<path${attributes({ d: mark.d, ...filled(mark.fill, mark.fillOpacity), opacity, ...stroked(mark) })}/>`;
      case 'line':
        return `<line${attributes({ x1: px(mark.x1), y1: px(mark.y1), x2: px(mark.x2), y2: px(mark.y2), opacity, ...stroked(mark) })}/>`;
      case 'rect':
        return `<rect${attributes({ x: px(mark.x), y: px(mark.y), width: px(mark.w), height: px(mark.h), ...filled(mark.fill), opacity })}/>`;
      case 'circle':
        return `<circle${attributes({ cx: px(mark.cx), cy: px(mark.cy), r: mark.r, ...filled(mark.fill), opacity, ...stroked(mark) })}/>`;
      case 'text': {
        // Programs differ in how they anchor a text of several runs; all begin one at its start alike.
        const isSplit = typeof mark.text !== 'string' && mark.anchor !== 'start';
        const place = {
          x: px(isSplit ? markBox(mark).x0 : mark.x),
          y: px(mark.y),
          'text-anchor': isSplit || mark.anchor === 'start' ? undefined : mark.anchor,
          'font-size': mark.size,
          'font-weight': mark.weight === 400 ? undefined : mark.weight,
        };
        const letters =
          typeof mark.text === 'string'
            ? escapeXml(mark.text)
            : mark.text
                .map(
                  (run) =>
                    `<tspan${attributes({ dx: run.dx, 'font-size': run.size, 'font-weight': run.weight, fill: colour(run.fill) })}>${escapeXml(run.text)}</tspan>`,
                )
                .join('');
        // Few programs but browsers know `paint-order`: they would draw the halo over its letters.
        const halo = {
          fill: 'none',
          stroke: colour(mark.halo),
          'stroke-width': 4,
          'stroke-linejoin': 'round',
          'aria-hidden': 'true',
        };
        return `${
          mark.halo && !isBare
            ? `<text${attributes({ ...place, ...halo, opacity })}>${escapeXml(textOf(mark))}</text>\n`
            : ''
        }<text${attributes({ ...place, fill: colour(mark.fill), opacity })}>${letters}</text>`;
      }
    }
  };
  return marks.map(element).join('\n');
}
