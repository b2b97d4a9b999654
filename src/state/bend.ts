import {
  type Ally,
  BASE_YEAR,
  HORIZON,
  OVERRIDE_RANGES,
  type OverrideChange,
  type Scenario,
  SUM_YEARS,
  type Year,
} from '#model';
import { cellsChange, gridShares, gridStart } from './cells.ts';

/** Years whose points can be moved in the chart of a profile (interface.md 2.5). */
export const BEND_YEARS = [2027, 2029, 2031, 2035] as const satisfies readonly Year[];

/**
 * Turns a moved point of an ally's path into a change of its override. The years up to the points beside it lean along,
 * the less the farther; all others keep what they read.
 *
 * @param share Where the point is wanted, fraction of GDP; held within the range of core.
 * @returns Null where nothing changes, and for an ally without forces.
 */
export function bent(scenario: Scenario, ally: Ally, year: Year, share: number): OverrideChange | null {
  const shares = gridShares(scenario, ally);
  const { min, max } = OVERRIDE_RANGES.core;
  const within = (wanted: number): number => Math.min(max, Math.max(min, wanted));
  const before = BEND_YEARS.findLast((other) => other < year) ?? BASE_YEAR;
  const after = BEND_YEARS.find((other) => other > year) ?? HORIZON + 1;
  const change = within(share) - (shares[year - BASE_YEAR] ?? 0);
  const part = (at: Year): number =>
    at <= year ? (at - before) / (year - before) : (after - at) / (after - year);
  const leaning = SUM_YEARS.filter((at) => at > before && at < after);
  return cellsChange(
    scenario,
    ally,
    new Map(leaning.map((at) => [at, within((shares[at - BASE_YEAR] ?? 0) + change * part(at))])),
  );
}

/** Turns a point back to where the scenario's start has it. */
export const unbent = (scenario: Scenario, ally: Ally, year: Year): OverrideChange | null =>
  bent(scenario, ally, year, gridStart(scenario, ally)[year - BASE_YEAR] ?? 0);
