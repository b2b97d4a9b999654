import type { PathShape, Points, Shape } from './scenario.ts';
import { type Share, share, type Year } from './units.ts';

/** A share of GDP in a known year: where a path starts. */
export interface YearShare {
  readonly year: Year;
  readonly share: Share;
}

/** Where a path goes: for `points` the last point is share and year. */
export interface Target {
  readonly share: Share;
  readonly year: Year;
  readonly shape: PathShape;
  /** Needed by shape `points`, ignored by the others. */
  readonly points?: Points;
}

/**
 * Exponent of a back-loaded path: least-squares fit of Europe and Canada's share 2014–2024 (model.md §2).
 * In fact 45 % of that rise came in the last year; the curve gives 23 %.
 */
export const LATE_EXPONENT = 2.5;

const RISE: Record<Shape, (u: number) => number> = {
  linear: (u) => u,
  late: (u) => u ** LATE_EXPONENT,
  early: (u) => 1 - (1 - u) ** LATE_EXPONENT,
  step: () => 0,
};

/**
 * Draws a share for every year, from any base year to any target (model.md §2).
 * At and after the year reached the share *is* the target, not an arithmetic near-miss.
 *
 * @returns One share per entry of `years`, in the same order.
 * @throws {RangeError} when the year reached is not after the base year.
 */
export function sharePath(base: YearShare, target: Target, years: readonly Year[]): readonly Share[] {
  if (target.shape === 'points') {
    const points: Points = [[base.year, base.share], ...(target.points ?? [])];
    return years.map((year) => share(lineAt(points, year)));
  }
  if (target.year <= base.year) throw new RangeError(`A path from ${base.year} cannot end in ${target.year}`);
  const rise = RISE[target.shape];
  return years.map((year) => {
    if (year >= target.year) return target.share;
    const u = Math.max(0, (year - base.year) / (target.year - base.year));
    return share(base.share + (target.share - base.share) * rise(u));
  });
}

/**
 * Reads straight lines through (year, value) points at a year; holds the first value before them and the last after.
 *
 * @param points Years strictly rising; at least one.
 */
export function lineAt(points: readonly (readonly [Year, number])[], year: Year): number {
  let [fromYear, from] = points[0] ?? [year, Number.NaN];
  if (year < fromYear) return from;
  for (const [toYear, to] of points) {
    if (year === toYear) return to;
    if (year < toYear) return from + ((to - from) * (year - fromYear)) / (toYear - fromYear);
    [fromYear, from] = [toYear, to];
  }
  return from;
}

/**
 * Multiplies a path by a GDP series: level, and what it adds against holding the base share (model.md §8).
 *
 * @param gdp Money a year, any currency and basis, in the order of `shares`.
 * @returns Level and extra a year, and their sums, in the unit of `gdp`.
 */
export function pathMoney(baseShare: Share, shares: readonly Share[], gdp: readonly number[]) {
  const level = shares.map((s, i) => s * (gdp[i] ?? Number.NaN));
  const extra = shares.map((s, i) => (s - baseShare) * (gdp[i] ?? Number.NaN));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return { level, extra, cumulative: sum(level), cumulativeExtra: sum(extra) };
}
