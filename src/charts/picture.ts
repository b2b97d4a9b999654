import { FILE_FONTS } from '#i18n/fonts.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { findingOf } from './finding.ts';
import { LEGEND_ROW, legendMarks, legendOf } from './legend.ts';
import { escapeXml, type Mark, marksToSvg, plotText, px } from './mark.ts';
import { footMarks } from './picture-foot.ts';
import { plotsOf } from './plots.ts';
import { NARROW, type Size } from './scales.ts';
import { fileLine, fill, widthOf, wrap } from './text.ts';
import { PALETTES, type Theme } from './theme.ts';

/** Parts that a picture can do without; subtitle and data edition stay, since a number never travels alone. */
export const PICTURE_PARTS = ['title', 'legend', 'notes'] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];

/** How a picture is laid out. */
export interface PictureOptions extends Size {
  readonly theme: Theme;
  /** Leaves the ground out, so that what the picture is laid on shows. */
  readonly isTransparent?: boolean;
  /** Size of text against the layout's own, for example 0.85, 1, 1.2. */
  readonly scale?: number;
  /** A sentence of the user's own instead of the finding; the foot says whose it is. */
  readonly title?: string;
  readonly without?: readonly PicturePart[];
  /** A line that says the scenario and what was changed in it. */
  readonly scenario?: string;
  /** What stands beside the data's edition, such as a date. */
  readonly footer?: string;
  /** An address, printed as far as there is room. */
  readonly link?: string;
  /** A QR code, true where it is dark. */
  readonly code?: readonly (readonly boolean[])[];
}

/** Marks with the place of their origin, in layout units. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Mark[];
}

/** What a picture may lack for want of room: what was to be carried, and events that its chart would name. */
export type Lack = 'events' | 'legend' | 'caveat' | 'notes' | 'changes' | 'code';

/** A picture before it is written: its layout's size, in units of which `unit` pixels make one. */
export interface Scene extends Size {
  readonly unit: number;
  readonly groups: readonly Placed[];
  readonly lacks: readonly Lack[];
}

/** A layout so large, side of the square of equal area, sets its text in the page's sizes; others in proportion. */
const NATURAL_SIDE = 680;
/** Text never gets smaller than this part of the page's. */
const LEAST_UNIT = 0.9;
/** Least height of the plots; notes, then the legend give way to it. */
const LEAST_PLOT = { wide: 190, narrow: 92 } as const;

/** So many pixels has a picture for slides and print, which a reader may cite; those for posts have less. */
const CITED = 1_500_000;

const STYLES = {
  wide: { title: [22, 28], subtitle: [13.5, 19], foot: [10.5, 15], legend: 12 },
  narrow: { title: [15, 19], subtitle: [11.5, 15], foot: [9.5, 12.5], legend: 11 },
} as const;

/** Lays a chart's picture out: title, subtitle, legend, plots, notes, sources, edition. */
export function sceneOf(table: Table, words: Words, options: PictureOptions): Scene {
  const unit =
    Math.max(LEAST_UNIT, Math.sqrt(options.width * options.height) / NATURAL_SIDE) * (options.scale ?? 1);
  const [width, height] = [options.width / unit, options.height / unit];
  const pad = Math.max(12, Math.min(36, width * 0.042));
  const inner = width - 2 * pad;
  const kind = width < NARROW + 80 ? 'narrow' : 'wide';
  const style = STYLES[kind];
  const finding = findingOf(table, words);
  const { charts } = words.t;

  const head: Mark[] = [];
  let y = pad;
  const write = (
    key: string,
    lines: readonly string[],
    [size, step]: readonly [number, number],
    strong: boolean,
  ) => {
    lines.forEach((line, i) => {
      head.push(
        plotText(`${key}-${i}`, line, 0, y + step * (i + 0.5) + size * 0.34, 'start', {
          size,
          weight: strong ? 700 : 400,
          fill: strong ? 'ink' : 'ink-2',
        }),
      );
    });
    y += lines.length * step;
  };
  const has = (part: PicturePart): boolean => !options.without?.includes(part);
  if (has('title')) {
    const [size, step] = style.title;
    const lines = wrap(options.title ?? finding.title, inner, size, 700);
    // A line that is nearly full is set a little smaller: a further one would be taken from the plot.
    const longest = Math.max(...lines.map((line) => widthOf(line, size, 700)));
    write('title', lines, [px(size * Math.min(1, fileLine(inner, 700) / longest)), step], true);
    y += 3;
  }
  write('subtitle', fill(finding.subtitle, fileLine(inner), style.subtitle[0]), style.subtitle, false);

  const items = has('legend') ? legendOf(table, words) : [];
  const legend = legendMarks(items, fileLine(inner), style.legend);
  const notes = (level: number): string =>
    [
      level < 1 || (legend.rows > 0 && level > 2) ? '' : finding.note,
      level > 1 ? charts.scenarioOnly : '',
      level > 3 ? finding.caveat : '',
    ]
      .filter(Boolean)
      .join(' ');
  // Where room is short sources are written short, then the long caveat goes, then the legend, whose place the note
  // takes, then all notes, and last what was changed.
  const canCite = options.width * options.height >= CITED;
  const plans = [5, 4, 3, 2, 1, 0, -1].map((level) => ({
    level,
    hasLegend: level > 2,
    foot: footMarks(has('notes') ? notes(level) : null, table, words, {
      ...options,
      scenario: level < 0 ? undefined : options.scenario,
      width: inner,
      style: style.foot,
      isSmall: width < NARROW,
      isCited: level > 4 && canCite,
    }),
  }));
  const left = (plan: (typeof plans)[number]): number =>
    height - pad * 0.75 - plan.foot.height - y - (plan.hasLegend ? legend.rows * LEGEND_ROW + 8 : 0) - 18;
  const plan = plans.find((candidate) => left(candidate) >= LEAST_PLOT[kind]) ?? plans.at(-1);
  if (!plan) throw new Error('A picture has at least one plan of its foot');

  const groups: Placed[] = [{ x: pad, y: 0, marks: head }];
  if (plan.hasLegend && legend.rows > 0) {
    groups.push({ x: pad, y: y + 8, marks: legend.marks });
    y += legend.rows * LEGEND_ROW + 8;
  }
  const top = y + 10;
  const plotHeight = Math.max(40, height - pad * 0.75 - plan.foot.height - 8 - top);
  for (const plot of plotsOf(table, words, { width: inner, height: plotHeight }))
    groups.push({ x: pad + plot.x, y: top + plot.y, marks: plot.marks });
  groups.push({ x: pad, y: top + plotHeight + 8, marks: plan.foot.marks });
  const hasEvents = groups.some(({ marks }) => marks.some(({ key }) => key.startsWith('event-')));
  const lacks: readonly (readonly [Lack, boolean])[] = [
    ['events', table.id === 'spend-path' && !hasEvents],
    ['legend', legend.rows > 0 && !plan.hasLegend],
    ['caveat', has('notes') && finding.caveat !== '' && plan.level > 0 && plan.level < 4],
    ['notes', has('notes') && plan.level < 1],
    ['changes', Boolean(options.scenario) && plan.level < 0],
    ['code', options.code !== undefined && width < NARROW],
  ];
  return { width, height, unit, groups, lacks: lacks.flatMap(([lack, isTrue]) => (isTrue ? [lack] : [])) };
}

/**
 * Writes a chart as a standalone SVG: the same marks and scales as on the page, real text, no outside address.
 *
 * @throws {Error} when the table belongs to no chart.
 */
export function picture(table: Table, words: Words, options: PictureOptions): string {
  const scene = sceneOf(table, words, options);
  const finding = findingOf(table, words);
  const short = (value: number): number => Math.round(value * 100) / 100;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${options.width}" height="${options.height}" viewBox="0 0 ${short(scene.width)} ${short(scene.height)}" role="img" lang="${words.locale}" font-family="${FILE_FONTS}" style="font-variant-numeric:tabular-nums lining-nums">
<title>${escapeXml(options.title ?? finding.title)}</title>
<desc>${escapeXml(`${finding.subtitle}. ${finding.summary}`)}</desc>
${
  options.isTransparent
    ? ''
    : `<rect width="100%" height="100%" fill="${PALETTES[options.theme].card}"/>
`
}${scene.groups
  .map(
    ({ x, y, marks }) =>
      `<g transform="translate(${short(x)} ${short(y)})">\n${marksToSvg(marks, options.theme, options.isTransparent)}\n</g>`,
  )
  .join('\n')}
</svg>
`;
}
