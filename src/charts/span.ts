import type { AmountUnit, Table, Year } from '#model';
import { BASE_YEAR } from '#model';
import type { Mark } from './mark.ts';
import { amountTicks, chosenYear, type Frame, type FrameSpec, frameOf, type Size, xOf } from './scales.ts';
import { type Spot, yearItem } from './spots.ts';

/** A vertical scale that may reach below zero: pixels and the values at its ends. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly low: number;
  readonly high: number;
}

/** Gives the pixel of a value. */
export const yIn = ({ top, bottom, low, high }: Span, value: number): number =>
  bottom - ((value - low) / (high - low || 1)) * (bottom - top);

/** Makes a scale around zero that leaves a little air beyond the values at either end. */
export function spanAround(
  [low, high]: readonly [number, number],
  top: number,
  bottom: number,
  least: number,
): Span {
  const reach = Math.max(high - low, least);
  const air = reach * 0.08;
  return {
    top,
    bottom,
    low: low < 0 ? low - air : high > 0 ? 0 : -reach / 2,
    high: high > 0 ? high + air : low < 0 ? 0 : reach / 2,
  };
}

/** Least distance between two ticks, px. */
const APART = 17;

/** Gives round values within a scale, zero left out: it has a line of its own. */
export function spanTicks(span: Span, unit: AmountUnit | 'percent'): readonly number[] {
  const reach = Math.max(Math.abs(span.low), Math.abs(span.high));
  const steps = unit === 'percent' ? percentTicks(reach) : amountTicks(reach, unit);
  const inside = [...steps.map((value) => -value).reverse(), ...steps].filter(
    (value) => value >= span.low && value <= span.high,
  );
  const shown: number[] = [];
  // The outermost names the unit: it is kept, those nearer to zero give way.
  for (const value of inside.toSorted((a, b) => Math.abs(b) - Math.abs(a))) {
    const y = yIn(span, value);
    if ([0, ...shown].every((other) => Math.abs(yIn(span, other) - y) >= APART)) shown.push(value);
  }
  return shown.sort((a, b) => a - b);
}

const percentTicks = (reach: number): readonly number[] => {
  const step = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5].find((one) => reach / one < 4);
  return step === undefined
    ? [reach]
    : Array.from({ length: Math.floor(reach / step) }, (_, i) => Number(((i + 1) * step).toPrecision(6)));
};

/** Makes the years of a plot whose values stand on a span. @param edges Of the plot, px. @param years Those named. */
export const spanYears = (
  table: Table,
  size: Size,
  edges: Pick<FrameSpec, 'top' | 'right' | 'bottom' | 'indent'>,
  firstYear: Year,
  years: readonly Year[],
): Frame =>
  frameOf({
    ...size,
    ...edges,
    firstYear,
    max: 1,
    ticks: [],
    label: () => '',
    chosen: chosenYear(table.about.when),
    years,
  });

/** Draws the tinted ground of the projection, gridlines and the line of zero. @param left Where lines begin, px. */
export function spanGround(
  key: string,
  span: Span,
  frame: Frame,
  ticks: readonly number[],
  left: number,
): readonly Mark[] {
  const from = xOf(frame, BASE_YEAR);
  const rule = (value: number, stroke: 'hair' | 'quiet'): Mark => ({
    kind: 'line',
    key: `${key}-grid-${value}`,
    x1: left,
    x2: frame.right,
    y1: yIn(span, value),
    y2: yIn(span, value),
    stroke,
    width: 1,
  });
  return [
    {
      kind: 'rect',
      key: `${key}-ground`,
      layer: 'under',
      x: from,
      y: span.top,
      w: Math.max(0, frame.right - from),
      h: span.bottom - span.top,
      fill: 'ground',
    },
    ...ticks.map((value) => rule(value, 'hair')),
    rule(0, 'quiet'),
  ];
}

/** Gives a line through each year of a plot, for pointer and keyboard. @param place Names the plot among several. */
export function yearSpots(frame: Frame, years: readonly Year[], place: string): readonly Spot[] {
  const reach = (xOf(frame, frame.firstYear + 1) - xOf(frame, frame.firstYear)) / 2;
  return years.map((year) => {
    const x = xOf(frame, year);
    return {
      id: yearItem(year),
      place,
      x0: x,
      x1: x,
      y0: frame.top,
      y1: frame.bottom,
      outline: `M${Math.round(x * 10) / 10} ${frame.top}V${frame.bottom}`,
      reach,
    };
  });
}
