import { yearLabel } from '#i18n/format.ts';
import { leastAmount } from '#i18n/format-bare.ts';
import type { AmountUnit, Year } from '#model';
import { BASE_YEAR, HORIZON, REVIEW_YEAR } from '#model';
import { touches } from './labels.ts';
import type { Mark, TextMark } from './mark.ts';
import { boxOf, widthOf } from './text.ts';

/** Below this width a plot puts its labels inside and thins its ticks, px (phones). */
export const NARROW = 480;
/** Height of a card's plot that shows one ally, px: no bands to tell apart. */
export const ALONE_HEIGHT = 232;
/** Part of the domain left free above the highest mark, so that lines have room to move (performance.md, 2). */
export const HEADROOM = 0.15;
/** Sizes of text in a plot, px (tokens.css; `--t-mark`, `.plot text`, `.big`). */
export const SIZE = { small: 11.5, text: 12, big: 13.5 } as const;

/** Pixels of a picture or a chart. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One value of an axis with its label; an empty label leaves the gridline bare. */
export interface Tick {
  readonly value: number;
  readonly label: TextMark | null;
}

/**
 * A plot's pixels, domain and ticks: made once, handed to Recharts, to the marks and to the exported picture, so that
 * they cannot disagree.
 */
export interface Frame extends Size {
  /** Edges of the plot, px. Gridlines run from `left` to `right`; the first year stands at `left + indent`. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly indent: number;
  readonly firstYear: Year;
  readonly lastYear: Year;
  /** Upper end of the domain; the lower is 0. */
  readonly max: number;
  readonly yTicks: readonly Tick[];
  readonly xTicks: readonly Tick[];
  readonly isNarrow: boolean;
}

/** Gives the pixel of a year; fractions of a year stand between. */
export const xOf = (frame: Frame, year: number): number => {
  const start = frame.left + frame.indent;
  return start + ((year - frame.firstYear) / (frame.lastYear - frame.firstYear)) * (frame.right - start);
};

/** Gives the year nearest to a pixel. */
export const yearAt = (frame: Frame, x: number): Year => {
  const start = frame.left + frame.indent;
  return Math.round(
    frame.firstYear + ((x - start) / (frame.right - start)) * (frame.lastYear - frame.firstYear),
  );
};

/** Gives the pixel of a value. */
export const yOf = (frame: Frame, value: number): number =>
  frame.bottom - (value / frame.max) * (frame.bottom - frame.top);

/**
 * Gives a domain's upper end for the highest value drawn.
 *
 * @param unit Unit of the values; its least amount is the domain of a chart with nothing in it.
 */
export const domainMax = (highest: number, unit: AmountUnit): number =>
  Number.isFinite(highest) ? Math.max(leastAmount(unit), highest * (1 + HEADROOM)) : leastAmount(unit);

const STEPS = [1, 2, 2.5, 4, 5];
/** How welcome so many ticks above zero are: three, else four, two, five. */
const WELCOME: Readonly<Record<number, number>> = { 3: 0, 4: 1, 2: 2, 5: 3 };

/**
 * Gives two to five round values above zero within a domain; gridlines at these, the unit on the last. None for the
 * domain of an empty chart.
 */
export function amountTicks(max: number, unit: AmountUnit): readonly number[] {
  if (max <= leastAmount(unit)) return [];
  const power = 10 ** Math.floor(Math.log10(max) - 1);
  let best: { readonly step: number; readonly count: number; readonly rank: number } | undefined;
  for (const step of [1, 10].flatMap((times) => STEPS.map((base) => base * power * times))) {
    const count = Math.floor(max / step + 1e-9);
    const rank = WELCOME[count];
    if (rank !== undefined && (!best || rank < best.rank)) best = { step, count, rank };
  }
  if (!best) return [];
  const { step, count } = best;
  return Array.from({ length: count }, (_, i) => Number(((i + 1) * step).toPrecision(12)));
}

/** What a chart decides about its plot; the rest follows. */
export interface FrameSpec extends Size {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly indent: number;
  readonly firstYear: Year;
  readonly max: number;
  readonly ticks: readonly number[];
  /** Writes a tick; the top one names the unit. */
  readonly label: (value: number, isTop: boolean) => string;
  /** The year the page looks at, set bold. */
  readonly chosen: Year | null;
  readonly years: readonly Year[];
}

/** Least distance between two gridlines, px; on a low plot the top one, which names the unit, stays. */
const TICK_STEP = 18;

/** Makes a frame: ticks with their labels, years thinned until none touches another. */
export function frameOf(spec: FrameSpec): Frame {
  const isNarrow = spec.width < NARROW;
  const top = spec.ticks.at(-1);
  const bare: Frame = {
    width: spec.width,
    height: spec.height,
    left: 0,
    top: spec.top,
    right: spec.right,
    bottom: spec.bottom,
    indent: spec.indent,
    firstYear: spec.firstYear,
    lastYear: HORIZON,
    max: spec.max,
    yTicks: [],
    xTicks: [],
    isNarrow,
  };
  const apart = TICK_STEP / ((bare.bottom - bare.top) / bare.max);
  const shown: number[] = [];
  for (const value of spec.ticks.toReversed()) {
    const above = shown.at(-1);
    if (above === undefined || above - value >= apart) shown.push(value);
  }
  shown.reverse();
  const yTicks = shown.map((value): Tick => {
    const label: TextMark = {
      kind: 'text',
      key: `y:${value}`,
      x: 0,
      y: yOf(bare, value) - 5,
      text: spec.label(value, value === top),
      anchor: 'start',
      size: SIZE.small,
      weight: 400,
      fill: 'muted',
      halo: 'card',
    };
    return { value, label };
  });
  return { ...bare, yTicks, xTicks: yearTicks(bare, spec.years, spec.chosen) };
}

/** Leaves a frame's tick labels out where a line runs through them; the top one names the unit and stays. */
export const withoutTicks = (frame: Frame, isHit: (label: TextMark) => boolean): Frame => ({
  ...frame,
  yTicks: frame.yTicks.map((tick, i) =>
    tick.label && i < frame.yTicks.length - 1 && isHit(tick.label) ? { ...tick, label: null } : tick,
  ),
});

/** First, last, base and chosen year always; others where they fit, the review before round years. */
function yearTicks(frame: Frame, years: readonly Year[], chosen: Year | null): readonly Tick[] {
  const rank = (year: Year): number =>
    [chosen, frame.lastYear, frame.firstYear, BASE_YEAR, REVIEW_YEAR].indexOf(year) + 1 || 9;
  const wanted = [...new Set([...years, ...(chosen === null ? [] : [chosen])])].sort(
    (a, b) => rank(a) - rank(b) || a - b,
  );
  const ticks: { readonly value: number; readonly label: TextMark }[] = [];
  for (const year of wanted) {
    const label = yearTick(frame, year, year === chosen);
    const box = boxOf(label.text as string, label.x, label.y, label.anchor, label.size, label.weight);
    const air = { ...box, x0: box.x0 - 4, x1: box.x1 + 4 };
    const others = ticks.map((tick) =>
      boxOf(
        tick.label.text as string,
        tick.label.x,
        tick.label.y,
        tick.label.anchor,
        tick.label.size,
        tick.label.weight,
      ),
    );
    if (!others.some((other) => touches(air, other))) ticks.push({ value: year, label });
  }
  return ticks.sort((a, b) => a.value - b.value);
}

function yearTick(frame: Frame, year: Year, isChosen: boolean): TextMark {
  const x = xOf(frame, year);
  const text = yearLabel(year);
  const weight = isChosen ? 600 : 400;
  const half = widthOf(text, SIZE.text, weight) / 2;
  // At the edges of a narrow plot a centred year would be cut off.
  const anchor = x - half < 0 ? 'start' : x + half > frame.width ? 'end' : 'middle';
  return {
    kind: 'text',
    key: `x:${year}`,
    x,
    y: frame.bottom + 15,
    text,
    anchor,
    size: SIZE.text,
    weight,
    fill: isChosen ? 'ink' : year === REVIEW_YEAR ? 'ink-2' : 'muted',
  };
}

/** Draws gridlines, zero line and tick labels, as Recharts does on the page; for the exported picture. */
export function axisMarks(frame: Frame): readonly Mark[] {
  const rule = (key: string, y: number, stroke: 'hair' | 'quiet'): Mark => ({
    kind: 'line',
    key,
    x1: frame.left,
    y1: y,
    x2: frame.right,
    y2: y,
    stroke,
    width: 1,
  });
  return [
    ...frame.yTicks.map((tick) => rule(`grid:${tick.value}`, yOf(frame, tick.value), 'hair')),
    ...(frame.xTicks.length > 0 ? [rule('zero', frame.bottom, 'quiet')] : []),
    ...[...frame.yTicks, ...frame.xTicks].flatMap(({ label }) => (label ? [label] : [])),
  ];
}

/** The year a chart marks: the one the page looks at, unless it is the sum. */
export const chosenYear = (when: Year | 'sum'): Year | null => (when === 'sum' ? null : when);

/** Rounds a margin up to steps of 8 px, so that a digit more on a label does not move the plot. */
export const margin = (needed: number, least: number): number => Math.max(least, Math.ceil(needed / 8) * 8);
