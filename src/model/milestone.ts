import { type AllyId, listedIn, type Scope } from './ally.ts';
import type { Ally, Dataset } from './dataset.ts';
import { BASE_YEAR, FIRST_YEAR, HORIZON, REVIEW_YEAR, YEARS } from './dataset.ts';
import { lineAt } from './path.ts';
import {
  type Measure,
  type MoneyMeasure,
  moneyOf,
  type Projection,
  projectChanged,
  valueAt,
  type When,
} from './project.ts';
import { CORE_PLEDGE, PLEDGE_SHARE, WALES_PLEDGE } from './resolve.ts';
import type { Scenario } from './scenario.ts';
import { type Basis, reaches, type Share, share, type Year } from './units.ts';

/** Gives the allies of a scope, in the order of the dataset. */
export function alliesOf(data: Dataset, scope: Scope): readonly AllyId[] {
  const listed = listedIn(scope);
  const inScope = (ally: Ally): boolean => {
    if (listed.length > 0) return listed.includes(ally.id);
    if (scope === 'all') return true;
    if (scope === 'europe-canada') return ally.id !== 'USA';
    if (scope === 'eu') return ally.inEu;
    return ally.region === scope;
  };
  return data.allies.filter(inScope).map((ally) => ally.id);
}

/** When a share is first reached; `held` is false where 2035 is below it again. */
export interface Milestone {
  readonly year: Year;
  readonly held: boolean;
}

/** First years at 2 % and 3.5 % core (history included) and at 5 % counted (from 2026); null is never. */
export interface Milestones {
  readonly wales: Milestone | null;
  readonly core: Milestone | null;
  readonly pledge: Milestone | null;
}

/** Finds an ally's milestones (model.md §2). */
export function milestonesOf(projection: Projection, ally: Ally): Milestones {
  const history = ally.coreShare.map((value, i) => [FIRST_YEAR + i, value] as const);
  const path = (measure: Measure) =>
    YEARS.map((year) => [year, valueAt(projection, measure, ally.id, year)] as const);
  const core = [...history.slice(0, -1), ...path('coreShare')];
  return {
    wales: firstAt(core, WALES_PLEDGE),
    core: firstAt(core, CORE_PLEDGE),
    pledge: firstAt(path('countedShare'), PLEDGE_SHARE),
  };
}

function firstAt(line: readonly (readonly [Year, number | null])[], threshold: number): Milestone | null {
  const at = line.find(([, value]) => value !== null && reaches(value, threshold));
  const last = line.at(-1)?.[1] ?? 0;
  return at ? { year: at[0], held: reaches(last, threshold) } : null;
}

/** Reads the straight line from the 2025 share to 3.5 % in 2035 at the review year; null without a 2025 share. */
export function reviewLine(ally: Ally): Share | null {
  const from = ally.coreShare[REVIEW_YEAR - 4 - FIRST_YEAR];
  return from == null
    ? null
    : share(
        lineAt(
          [
            [REVIEW_YEAR - 4, from],
            [HORIZON, CORE_PLEDGE],
          ],
          REVIEW_YEAR,
        ),
      );
}

/** Tells whether an ally is on the line at the 2029 review; null for an ally without forces. */
export function isOnLine(projection: Projection, ally: Ally): boolean | null {
  const line = reviewLine(ally);
  const at = valueAt(projection, 'coreShare', ally.id, REVIEW_YEAR);
  return line === null || at === null ? null : reaches(at, line);
}

/** Tells whether core is at 3.5 % and the counted share at 5 % in a year. */
export function meetsPledge(projection: Projection, ally: AllyId, year: Year): boolean {
  return (
    reaches(valueAt(projection, 'coreShare', ally, year) ?? 0, CORE_PLEDGE) &&
    reaches(valueAt(projection, 'countedShare', ally, year) ?? 0, PLEDGE_SHARE)
  );
}

/** Rise of a share between two years that follow each other. */
export interface Rise {
  readonly year: Year;
  readonly points: Share;
}

/** Finds the largest yearly rise of a path after the base year. */
export function fastestRise(projection: Projection, ally: AllyId): Rise {
  const path = YEARS.map((year) => valueAt(projection, 'coreShare', ally, year));
  return largestRise(path, BASE_YEAR);
}

/** Finds the largest yearly rise of an ally's core share since 2014. */
export const fastestPastRise = (ally: Ally): Rise => largestRise(ally.coreShare, FIRST_YEAR);

function largestRise(line: readonly (number | null)[], firstYear: Year): Rise {
  let best: Rise = { year: firstYear, points: share(0) };
  line.forEach((value, i) => {
    const before = line[i - 1];
    if (value != null && before != null && value - before > best.points)
      best = { year: firstYear + i, points: share(value - before) };
  });
  return best;
}

/** Tells whether a path rises in some year by more than the ally ever did since 2014 (model.md §2). */
export const isSteep = (projection: Projection, ally: Ally): boolean =>
  ally.hasForces && !reaches(fastestPastRise(ally).points, fastestRise(projection, ally.id).points);

/** A path departs from the stated plan when it is more than this off in any waypoint year. */
const DEPARTURE = share(0.0025);

/** Tells whether a path is more than 0.25 points off the stated plan in any of its years; null without a plan. */
export function departsFromPlan(projection: Projection, ally: Ally): boolean | null {
  if (ally.plan.length === 0) return null;
  return ally.plan.some((point) => {
    const at = valueAt(projection, 'coreShare', ally.id, point.year);
    return at !== null && !reaches(DEPARTURE, Math.abs(at - point.share));
  });
}

/** Size of the step by which leverage is measured: 0.1 points of GDP. */
export const LEVERAGE_STEP = share(0.001);

/** Projects a scenario with every ally's core target, and every point given, 0.1 points higher (model.md §2). */
export const raised = <B extends Basis>(
  { data, basis }: Projection<B>,
  scenario: Scenario,
): Projection<B> => {
  const up = (value: Share): Share => share(value + LEVERAGE_STEP);
  return projectChanged(data, scenario, basis, (ally, resolved) => {
    if (!ally.hasForces) return resolved;
    const { core } = resolved;
    const points = core.points?.map(([year, value]) => [year, up(value)] as const);
    return { ...resolved, core: { ...core, share: up(core.share), ...(points ? { points } : {}) } };
  });
};

/**
 * Measures each ally's leverage: the change of a measure when its core target rises by 0.1 points, the path otherwise
 * kept (model.md §2).
 *
 * @returns US$ million per ally, in the order of the dataset.
 */
export function leverageOf<B extends Basis>(
  projection: Projection<B>,
  scenario: Scenario,
  measure: MoneyMeasure,
  when: When,
): readonly number[] {
  const up = raised(projection, scenario);
  return projection.data.allies.map(
    ({ id }) => moneyOf(up, measure, [id], when) - moneyOf(projection, measure, [id], when),
  );
}

/** How many allies with forces in a scope are at 3.5 % in 2035, and on the line at the 2029 review. */
export function standing(projection: Projection, allies: readonly AllyId[]) {
  const withForces = projection.data.allies.filter((ally) => ally.hasForces && allies.includes(ally.id));
  const atPledge = (year: Year) =>
    withForces.filter((ally) => reaches(valueAt(projection, 'coreShare', ally.id, year) ?? 0, CORE_PLEDGE))
      .length;
  return {
    count: withForces.length,
    atCorePledge: atPledge(HORIZON),
    onLine: withForces.filter((ally) => isOnLine(projection, ally)).length,
  };
}
