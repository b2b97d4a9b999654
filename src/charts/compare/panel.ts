import { signedPercent } from '#i18n/compare.ts';
import { amountShort } from '#i18n/format.ts';
import { amountBare, amountTick } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { CompareLayout, Table } from '#model';
import { BASE_YEAR, HORIZON, REVIEW_YEAR } from '#model';
import { type Frame, type FrameSpec, margin, NARROW, SIZE, type Size } from '../scales.ts';
import { slotKey } from '../slots.ts';
import { type Span, spanTicks, spanYears } from '../span.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import type { ComparedPath, PathRows } from './rows.ts';

/** One plot of paths on a scale: amounts, or differences. */
export interface Panel {
  readonly span: Span;
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
  readonly paths: readonly ComparedPath[];
  readonly shows: 'amounts' | 'differences' | 'parts';
  /** Years of this panel; their ticks stand at the foot of the chart. */
  readonly frame: Frame;
  /** What stands above the panel. */
  readonly title: string;
}

/** What a comparison of paths is laid out from. */
export interface Given {
  readonly table: Table;
  readonly words: Words;
  readonly size: Size;
  readonly rows: PathRows;
  readonly layout: CompareLayout;
}

/** Height of the row of years, px. */
export const FOOT = 20;

/** Writes what stands at the end of a path. */
export function endText(
  table: Table,
  words: Words,
  shows: Panel['shows'],
  value: number,
  isNarrow: boolean,
): string {
  if (shows === 'parts') return signedPercent(value, words);
  if (shows === 'differences') return amountShort(words.locale, value, table.about.unit, true);
  return isNarrow
    ? amountBare(words.locale, value, table.about.unit)
    : amountShort(words.locale, value, table.about.unit);
}

/** What stands around the paths: letters and amounts at their ends, the scenarios' names in a key above. */
interface Around {
  /** Right end of the plot, px. */
  readonly right: number;
  readonly key: readonly SymbolName[];
  /** Height of the key, px. */
  readonly keyHeight: number;
}

/** Finds what labels at the ends need; names stand above, so that the paths have the width. */
export function aroundPaths({ table, words, size, rows }: Given, shows: readonly Panel['shows'][]): Around {
  const isNarrow = size.width < NARROW;
  const widest = Math.max(
    0,
    ...shows.flatMap((one) =>
      rows.paths.map((path) => {
        const value = path[one].at(-1) ?? null;
        return value === null
          ? 0
          : widthOf(`${path.slot} ${endText(table, words, one, value, isNarrow)}`, SIZE.big, 600);
      }),
    ),
  );
  const key = slotKey(rows.paths, table, words);
  return {
    right: size.width - margin(widest + 14, 40),
    key,
    keyHeight: symbolKey(key, size.width).height,
  };
}

/** Least room for the name of a year, px. */
const YEAR = 44;

/** Makes the years of a panel; their names stand at the foot of the chart. */
export function panelYears(
  { table, rows, size }: Given,
  edges: Pick<FrameSpec, 'top' | 'right' | 'bottom' | 'indent'>,
  from = 0,
): Frame {
  const years = rows.years.slice(from);
  const first = years[0] ?? HORIZON;
  const hasRoom = (3 * (edges.right - (edges.indent ?? 0))) / (HORIZON - first) >= YEAR;
  // Plots beside each other are narrow: where the projection begins and ends is what a reader needs.
  const named = years.filter((year) =>
    hasRoom
      ? (year - first) % 3 === 0 || year === REVIEW_YEAR || year === HORIZON
      : year === first || year === BASE_YEAR || year === HORIZON,
  );
  const frame = spanYears(table, size, edges, first, named);
  return {
    ...frame,
    xTicks: frame.xTicks.map((tick) =>
      tick.label ? { ...tick, label: { ...tick.label, y: size.height - 5 } } : tick,
    ),
  };
}

/** Gives the ticks of a span, and how they are written. */
export function ticksOn({ table, words }: Given, span: Span, shows: Panel['shows']) {
  const { unit } = table.about;
  const ticks = spanTicks(span, shows === 'parts' ? 'percent' : unit);
  const outer = Math.max(...ticks.map(Math.abs), 0);
  const tick = (value: number): string => {
    if (shows === 'parts') return signedPercent(value, words);
    const text = amountTick(words.locale, Math.abs(value), unit, Math.abs(value) === outer, outer);
    return shows === 'amounts' ? text : (value < 0 ? '−' : '+') + text;
  };
  return { ticks, tick };
}

/** Gives the room that tick labels need left of the first year, px. */
export const leftFor = ({ ticks, tick }: Pick<Panel, 'ticks' | 'tick'>, { width }: Size): number =>
  Math.max(
    width < NARROW ? 30 : 46,
    Math.ceil((Math.max(0, ...ticks.map((value) => widthOf(tick(value), SIZE.small))) + 8) / 4) * 4,
  );
