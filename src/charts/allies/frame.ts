import { signedPercent } from '#i18n/compare.ts';
import { percentFigure } from '#i18n/format.ts';
import { amountBare, amountTick } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import { HORIZON, REVIEW_YEAR, type Table } from '#model';
import { domainMax, type Frame, margin, NARROW, SIZE, type Size } from '../scales.ts';
import { type Span, spanAround, spanTicks, spanYears, yearSpots } from '../span.ts';
import type { Spot } from '../spots.ts';
import type { Shape } from '../symbols.ts';
import { widthOf } from '../text.ts';
import type { Token } from '../theme.ts';
import { ALLY_MEASURES, type AllyMeasure, type AllyRows, allyRows } from './rows.ts';

/** Line of each place in the choice, MOST_ALLIES of them: colour, dash and marker; the code at its end names the ally. */
export const ALLY_STYLES: readonly {
  readonly token: Token;
  readonly dash?: string;
  readonly shape: Shape;
}[] = [
  { token: 'q5', shape: 'dot' },
  { token: 'less', dash: '6 6', shape: 'square' },
  { token: 'c', dash: '0.5 4.75', shape: 'triangle' },
  { token: 'd', dash: '6 5 0.5 5', shape: 'diamond' },
  { token: 'indirect', dash: '11 6', shape: 'square' },
  { token: 'ink-2', dash: '2.5 5.5', shape: 'dot' },
];

/** One of the small multiples. */
export interface AllyPanel {
  readonly measure: AllyMeasure;
  readonly span: Span;
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  readonly frame: Frame;
  readonly title: string;
}

export interface AlliesFrame extends Size {
  readonly panels: readonly AllyPanel[];
  readonly rows: AllyRows;
}

const GUTTER = 22;
const HEAD = 34;
const FOOT = 23;
/** Height of a multiple where they stand under each other, px. */
const STACKED = 190;
const LEAST = 104;
/** Beside each other in a plot so high against its width, the multiples would be slivers. */
const TALL = 0.65;

/** Gives the height that the card wants, px: in a column the multiples stand under each other. */
export const alliesHeight = (_: Table, width: number): number => (width < NARROW ? 3 * STACKED : 300);

/** Lays the multiples out. */
export function alliesFrame(table: Table, words: Words, size: Size): AlliesFrame {
  const rows = allyRows(table);
  const isColumn = size.width < NARROW || size.height > size.width * TALL;
  // A low narrow plot shows as many multiples as can be read.
  const count = isColumn ? Math.max(1, Math.min(3, Math.floor(size.height / LEAST))) : 3;
  const width = isColumn ? size.width : (size.width - 2 * GUTTER) / 3;
  const height = isColumn ? size.height / count : size.height;
  return {
    ...size,
    rows,
    panels: ALLY_MEASURES.slice(0, count).map((measure, i) =>
      panelAt(measure, table, words, rows, size, {
        x: isColumn ? 0 : i * (width + GUTTER),
        y: isColumn ? i * height : 0,
        width,
        height,
      }),
    ),
  };
}

/** Writes what stands behind an ally's code at the end of its line. */
export const allyEnd = (measure: AllyMeasure, value: number, table: Table, { locale }: Words): string =>
  measure === 'core'
    ? amountBare(locale, value, table.about.unit)
    : percentFigure(value, measure === 'coreShare' ? 1 : 0);

interface Place extends Size {
  readonly x: number;
  readonly y: number;
}

function panelAt(
  measure: AllyMeasure,
  table: Table,
  words: Words,
  rows: AllyRows,
  size: Size,
  place: Place,
): AllyPanel {
  const values = rows.paths.flatMap((path) => path[measure].filter((value) => value !== null));
  const [top, bottom] = [place.y + HEAD, place.y + place.height - FOOT];
  const { unit } = table.about;
  const ofGdp = { kind: 'shareOfGdp' } as const;
  const reach = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const span: Span =
    measure === 'sinceBase'
      ? spanAround(reach, top, bottom, 0.01)
      : { top, bottom, low: 0, high: domainMax(reach[1], measure === 'core' ? unit : ofGdp) };
  const ticks = spanTicks(span, measure === 'sinceBase' ? 'percent' : measure === 'core' ? unit : ofGdp);
  const outer = Math.max(0, ...ticks.map(Math.abs));
  const tick = (value: number): string =>
    measure === 'sinceBase'
      ? signedPercent(value, words)
      : measure === 'core'
        ? amountTick(words.locale, value, unit, value === outer, outer)
        : percentFigure(value, value * 100 === Math.round(value * 100) ? 0 : 1);
  const left = place.x + Math.max(24, ...ticks.map((value) => widthOf(tick(value), SIZE.small))) + 14;
  const ends = rows.paths.map((path) =>
    widthOf(`${path.ally} ${allyEnd(measure, path[measure].at(-1) ?? 0, table, words)}`, SIZE.small, 600),
  );
  const right = place.x + place.width - margin(Math.max(0, ...ends) + 12, 56);
  const first = rows.years[0] ?? HORIZON;
  const edges = { top, right, bottom, indent: left };
  const frame = spanYears(table, size, edges, first, [first, REVIEW_YEAR, HORIZON]);
  return { measure, span, ticks, tick, frame, title: words.t.compare.allies.panels[measure] };
}

/** Gives a line through each year of each multiple; a year is one item in all of them. */
export const alliesSpots = (_: Table, { panels, rows }: AlliesFrame): readonly Spot[] =>
  panels.flatMap(({ frame, measure }) => yearSpots(frame, rows.years, measure));
