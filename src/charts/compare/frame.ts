import { amountBare, amountShort, amountTick, points } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { CompareLayout, Table } from '#model';
import { HORIZON, REVIEW_YEAR } from '#model';
import {
  chosenYear,
  domainMax,
  type Frame,
  frameOf,
  margin,
  NARROW,
  SIZE,
  type Size,
  xOf,
} from '../scales.ts';
import { comparisonIn, cut, slotKey, slotTitle } from '../slots.ts';
import { type Spot, yearItem } from '../spots.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { type ComparedPath, differenceReach, highestAmount, type PathRows, pathRows } from './rows.ts';
import { type Span, spanAround, spanTicks } from './span.ts';

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

export interface CompareFrame extends Size {
  readonly layout: CompareLayout;
  readonly panels: readonly Panel[];
  readonly key: readonly SymbolName[];
  /** Room for names behind the amounts at the ends, px; 0 where the key names the scenarios. */
  readonly nameWidth: number;
  readonly rows: PathRows;
}

/** Height of the row of years, px. */
const FOOT = 20;
/** A plot lower than this has no room for a second panel, px. */
const LOW = 190;
/** Most part of the width that the labels at the ends may take with names. */
const ENDS = 0.42;

/** Most room for a name behind the amount at the end of a path, px. */
export const END_NAME = 130;

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

/** Writes a difference in percent of the base, with its sign: `−12 %`. */
export function signedPercent(fraction: number, { locale }: Words): string {
  const decimals = Math.abs(fraction) < 0.0995 ? 1 : 0;
  return points(locale, fraction, decimals).replace(/(?:%p|\u2009pp)$/u, locale === 'ko' ? '%' : '\u202f%');
}

/** Lays a comparison of paths out. */
export function compareFrame(table: Table, words: Words, size: Size): CompareFrame {
  const { layout } = comparisonIn(table);
  const rows = pathRows(table, size.width);
  const make = layout === 'side' ? sidePanels : layout === 'overlay' ? overlayPanels : differencePanels;
  return make(table, words, size, rows, layout);
}

/** Finds the margin that labels at the ends need, and whether names fit behind the amounts. */
function ends(table: Table, words: Words, size: Size, rows: PathRows, shows: readonly Panel['shows'][]) {
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
  const names = rows.paths.map((path) =>
    widthOf(slotTitle(path, table, words, END_NAME).slice(2), SIZE.text),
  );
  const nameWidth = Math.max(0, ...names) + 12;
  const fits = !isNarrow && widest + nameWidth + 24 <= size.width * ENDS;
  return { right: margin(widest + 14 + (fits ? nameWidth : 0), 40), nameWidth: fits ? nameWidth : 0 };
}

const years = (
  table: Table,
  rows: PathRows,
  size: Size,
  left: number,
  right: number,
  top: number,
  bottom: number,
): Frame => {
  const first = rows.years[0] ?? HORIZON;
  const frame = frameOf({
    ...size,
    top,
    right,
    bottom,
    indent: left,
    firstYear: first,
    max: 1,
    ticks: [],
    label: () => '',
    chosen: chosenYear(table.about.when),
    years: rows.years.filter((year) => (year - first) % 3 === 0 || year === REVIEW_YEAR || year === HORIZON),
  });
  return {
    ...frame,
    xTicks: frame.xTicks.map((tick) =>
      tick.label ? { ...tick, label: { ...tick.label, y: size.height - 5 } } : tick,
    ),
  };
};

function tickWriter(table: Table, words: Words, ticks: readonly number[], shows: Panel['shows']) {
  const outer = Math.max(...ticks.map(Math.abs), 0);
  return (value: number): string => {
    if (shows === 'parts') return signedPercent(value, words);
    const text = amountTick(words.locale, Math.abs(value), table.about.unit, Math.abs(value) === outer);
    return shows === 'amounts' ? text : (value < 0 ? '−' : '+') + text;
  };
}

/** Room that tick labels need left of the first year, px. */
const leftFor = (texts: readonly string[], isNarrow: boolean): number =>
  Math.max(
    isNarrow ? 30 : 46,
    Math.ceil((Math.max(0, ...texts.map((text) => widthOf(text, SIZE.small))) + 8) / 4) * 4,
  );

function overlayPanels(
  table: Table,
  words: Words,
  size: Size,
  rows: PathRows,
  layout: CompareLayout,
): CompareFrame {
  const isNarrow = size.width < NARROW;
  const others = rows.paths.filter(({ isBase }) => !isBase);
  const hasSecond = size.height >= LOW && others.length > 0;
  const { right, nameWidth } = ends(
    table,
    words,
    size,
    rows,
    hasSecond ? ['amounts', 'differences'] : ['amounts'],
  );
  const key = nameWidth > 0 ? [] : slotKey(rows.paths, table, words);
  const top = 18 + (key.length > 0 ? symbolKey(key, size.width).height : 0);
  const foot = size.height - FOOT;
  const split = hasSecond ? foot - Math.max(64, (foot - top) * 0.27) : foot;
  const upper: Span = {
    top,
    bottom: hasSecond ? split - 26 : split,
    low: 0,
    high: domainMax(highestAmount(rows), table.about.unit),
  };
  const lower = spanAround(differenceReach(rows, 'differences'), split, foot - 2, 1e-9);
  const ticks = spanTicks(upper, table.about.unit);
  const write = tickWriter(table, words, ticks, 'amounts');
  const left = leftFor(ticks.map(write), isNarrow);
  const frame = years(table, rows, size, left, size.width - right, top, foot);
  const below = spanTicks(lower, table.about.unit);
  return {
    ...size,
    layout,
    key,
    nameWidth,
    rows,
    panels: [
      { span: upper, ticks, tick: write, paths: rows.paths, shows: 'amounts', frame, title: '' },
      ...(hasSecond
        ? [
            {
              span: lower,
              ticks: below,
              tick: tickWriter(table, words, below, 'differences'),
              paths: others,
              shows: 'differences' as const,
              frame,
              title: words.t.compare.differenceTo(rows.base),
            },
          ]
        : []),
    ],
  };
}

function differencePanels(
  table: Table,
  words: Words,
  size: Size,
  rows: PathRows,
  layout: CompareLayout,
): CompareFrame {
  const shows = layout === 'percent' ? 'parts' : 'differences';
  const isNarrow = size.width < NARROW;
  const { right, nameWidth } = ends(table, words, size, rows, [shows]);
  const key = nameWidth > 0 ? [] : slotKey(rows.paths, table, words);
  const top = 24 + (key.length > 0 ? symbolKey(key, size.width).height : 0);
  const span = spanAround(differenceReach(rows, shows), top, size.height - FOOT - 4, 1e-9);
  const ticks = spanTicks(span, shows === 'parts' ? 'percent' : table.about.unit);
  const write = tickWriter(table, words, ticks, shows);
  const frame = years(
    table,
    // Before 2026 there is no difference: the years begin where the projection does.
    { ...rows, years: rows.years.slice(rows.baseAt) },
    size,
    leftFor(ticks.map(write), isNarrow),
    size.width - right,
    top,
    size.height - FOOT,
  );
  const title = words.t.compare.differenceTo(rows.base);
  const paths = rows.paths.filter(({ isBase }) => !isBase);
  return {
    ...size,
    layout,
    key,
    nameWidth,
    rows,
    panels: [{ span, ticks, tick: write, paths, shows, frame, title }],
  };
}

/** Widths are those of plain letters: strong ones fill so much more. */
const STRONG = 0.92;
/** Air between two plots, px. */
const GUTTER = 20;

function sidePanels(
  table: Table,
  words: Words,
  size: Size,
  rows: PathRows,
  layout: CompareLayout,
): CompareFrame {
  const isNarrow = size.width < NARROW;
  const top = 40;
  const span: Span = {
    top,
    bottom: size.height - FOOT,
    low: 0,
    high: domainMax(highestAmount(rows), table.about.unit),
  };
  const ticks = spanTicks(span, table.about.unit);
  const write = tickWriter(table, words, ticks, 'amounts');
  const left = leftFor(ticks.map(write), isNarrow);
  const count = Math.max(1, rows.paths.length);
  const width = (size.width - left - GUTTER * (count - 1)) / count;
  const base = rows.paths.filter(({ isBase }) => isBase);
  return {
    ...size,
    layout,
    key: [],
    nameWidth: 0,
    rows,
    panels: rows.paths.map((path, i) => {
      const start = left + i * (width + GUTTER);
      return {
        span,
        ticks: ticks,
        tick: i === 0 ? write : () => '',
        // The base comes along in every plot, thin.
        paths: path.isBase ? [path] : [...base, path],
        shows: 'amounts',
        frame: years(table, rows, size, start + 6, start + width - 12, top, size.height - FOOT),
        title: cut(slotTitle(path, table, words), width * STRONG, SIZE.text),
      };
    }),
  };
}

/** Gives a line through each year of each plot, for pointer and keyboard; a year is one item in all of them. */
export function compareSpots(_: Table, { panels, rows, layout }: CompareFrame): readonly Spot[] {
  const shown = layout === 'side' ? panels : panels.slice(0, 1);
  return shown.flatMap(({ frame }, i) => {
    const from = layout === 'side' || layout === 'overlay' ? 0 : rows.baseAt;
    const inPanel = rows.years.slice(from);
    const step = (xOf(frame, frame.firstYear + 1) - xOf(frame, frame.firstYear)) / 2;
    return inPanel.map((year) => {
      const x = xOf(frame, year);
      return {
        id: yearItem(year),
        place: String(i),
        x0: x,
        x1: x,
        y0: frame.top,
        y1: frame.bottom,
        outline: `M${Math.round(x * 10) / 10} ${frame.top}V${frame.bottom}`,
        reach: step,
      };
    });
  });
}
