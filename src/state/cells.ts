import {
  type Ally,
  type AllyId,
  BASE_YEAR,
  lineAt,
  type OverrideChange,
  pointsThrough,
  readsAs,
  resolve,
  type Scenario,
  type Share,
  SUM_YEARS,
  sharePath,
  YEARS,
  type Year,
} from '#model';
import { withoutOwn } from './rows.ts';

/** What is asked of one ally's cells: a share, fraction of GDP, or null to give the cell back to its start. */
export type Cells = ReadonlyMap<Year, number | null>;

/** Gives the core shares that one ally's row of the grid shows, 2026–2035. */
export function gridShares(scenario: Scenario, ally: Ally): readonly Share[] {
  const { coreToday, core } = resolve(ally, scenario);
  return sharePath({ year: BASE_YEAR, share: coreToday }, core, YEARS);
}

/** Gives the shares that the row goes back to: those without what was moved for this ally, 2026–2035. */
export const gridStart = (scenario: Scenario, ally: Ally): readonly Share[] =>
  gridShares(withoutOwn(scenario, ally), ally);

/**
 * Turns wanted cells of one ally into a change of its override: its path goes through them, and the other years keep
 * what they show. Where every year reads as at the start, the ally's path is given back whole.
 *
 * @returns Null where nothing changes, and for an ally without forces.
 */
export function cellsChange(scenario: Scenario, ally: Ally, cells: Cells): OverrideChange | null {
  if (!ally.hasForces) return null;
  const start = gridStart(scenario, ally);
  const startIn = (year: Year): number => start[year - BASE_YEAR] ?? 0;
  const { coreToday, core } = resolve(ally, scenario);
  const wanted = new Map([...cells].map(([year, value]) => [year, value ?? startIn(year)]));
  const points = pointsThrough(coreToday, core, wanted);
  if (!points) return null;
  const isStart = SUM_YEARS.every((year) =>
    readsAs(lineAt([[BASE_YEAR, coreToday], ...points], year), startIn(year)),
  );
  return { points: isStart ? undefined : points, core: undefined, year: undefined, shape: undefined };
}

/** Gives the changes of several allies' cells, for one step of undo; those that change nothing are left out. */
export function gridChanges(
  scenario: Scenario,
  allies: readonly Ally[],
  cells: ReadonlyMap<AllyId, Cells>,
): Partial<Record<AllyId, OverrideChange>> {
  const changes: Partial<Record<AllyId, OverrideChange>> = {};
  for (const ally of allies) {
    const change = cellsChange(scenario, ally, cells.get(ally.id) ?? new Map());
    if (change) changes[ally.id] = change;
  }
  return changes;
}
