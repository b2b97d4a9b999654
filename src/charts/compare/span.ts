import type { AmountUnit } from '#model';
import { amountTicks } from '../scales.ts';

/** A vertical scale: pixels and the values at its ends. */
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
