import { BASE_YEAR, HORIZON, SUM_YEARS } from './dataset.ts';
import { lineAt, sharePath, type Target } from './path.ts';
import { OVERRIDE_RANGES, type Points } from './scenario.ts';
import { roundTo, type Share, share, TOLERANCE, type Year } from './units.ts';

/**
 * Gives a share as a cell of the grid shows it and a point holds it: to two decimals of a percent. Whoever writes a cell
 * rounds with this, since number formats round halves their own way.
 */
export const cellShare = (value: number): Share => share(roundTo(value * 100, 2) / 100);

/** Tells whether two shares read the same in a cell. */
export const readsAs = (a: number, b: number): boolean => cellShare(a) === cellShare(b);

/**
 * Turns a path into points that go through given cells, while every other year keeps what it shows.
 * A cell that asks for what it shows already asks for nothing. Points hold two decimals of a percent; those that a
 * straight line passes through anyway are left out, unless a year would then read otherwise.
 *
 * @param today Core share of the base year, from which the path starts.
 * @param cells Wanted shares, fractions, by year 2027–2035; other years are ignored. Held within the range of core.
 * @returns 1 to 9 points, the last in the year reached or later; null where nothing changes.
 */
export function pointsThrough(today: Share, target: Target, cells: ReadonlyMap<Year, number>): Points | null {
  const shown = sharePath({ year: BASE_YEAR, share: today }, target, SUM_YEARS);
  const wanted = SUM_YEARS.map((year, i): readonly [Year, number] => {
    const present = shown[i] ?? today;
    const cell = cells.get(year);
    return [year, cell === undefined || readsAs(cell, present) ? present : withinCore(cell)];
  });
  if (wanted.every(([, value], i) => value === shown[i])) return null;
  // The year reached is indirect spending's too: it stays, unless a later year was changed.
  const end = Math.max(Math.min(target.year, HORIZON), lastTurn(wanted));
  const line = wanted.filter(([year]) => year <= end);
  const turns = line.filter(([, value], i) => {
    const before = line[i - 1]?.[1] ?? today;
    const after = line[i + 1]?.[1];
    return after === undefined || Math.abs(value - (before + after) / 2) > TOLERANCE;
  });
  return asShown(today, turns, wanted);
}

const withinCore = (value: number): number =>
  cellShare(Math.min(OVERRIDE_RANGES.core.max, Math.max(OVERRIDE_RANGES.core.min, value)));

/** Finds the year from which a path holds its last share. */
function lastTurn(line: readonly (readonly [Year, number])[]): Year {
  const last = line.at(-1)?.[1] ?? 0;
  const turn = line.findLast(([, value]) => Math.abs(value - last) > TOLERANCE);
  return turn ? turn[0] + 1 : BASE_YEAR + 1;
}

/** Rounds the points, and adds those years that straight lines between rounded points would make read otherwise. */
function asShown(
  today: Share,
  kept: readonly (readonly [Year, number])[],
  wanted: readonly (readonly [Year, number])[],
): Points {
  const points = kept.map(([year, value]) => [year, cellShare(value)] as const);
  const years = wanted.filter(
    ([year, value]) => !readsAs(lineAt([[BASE_YEAR, today], ...points], year), value),
  );
  if (years.length === 0) return points;
  return asShown(
    today,
    [...points, ...years].sort(([a], [b]) => a - b),
    wanted,
  );
}
