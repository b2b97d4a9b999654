import { type AllyId, SEGMENT_IDS } from './ally.ts';
import type { Dataset } from './dataset.ts';
import { categoryMean } from './funnel.ts';
import type { LedgerStep } from './ledger.ts';
import { exporterOf, project, ratioOf, type When } from './project.ts';
import { resolve } from './resolve.ts';
import {
  COVERAGE_RANGE,
  MARKET_RANGES,
  marketOf,
  OVERRIDE_RANGES,
  override,
  type Scenario,
  setMarket,
} from './scenario.ts';
import { solve } from './solve.ts';
import { roundTo } from './units.ts';

/** Rates of the ledger that can be set; the lever behind each is what moves. */
export const STEERED = ['tam', 'imports', 'open', 'sam', 'som'] as const satisfies readonly LedgerStep[];
export type SteeredStep = (typeof STEERED)[number];

/** What setting a rate of the ledger came to. */
export interface Steering {
  readonly scenario: Scenario;
  /** The rate that the scenario has. */
  readonly rate: number;
  /** False where no position of the lever gives the rate asked for; the scenario then has the nearest. */
  readonly isReached: boolean;
}

const UNDER: Readonly<Record<SteeredStep, LedgerStep>> = {
  tam: 'core',
  imports: 'tam',
  open: 'imports',
  sam: 'open',
  som: 'sam',
};

/**
 * Sets a rate of the ledger by moving the lever behind it until the group's rate is what was asked for:
 * equipment targets and import shares of every ally by the same points, Buy-European strictness, coverage in
 * proportion, the market's win-share gain. Levers are written with two decimals of a percent, as the page's own are.
 *
 * @param rate Fraction of the step before.
 * @param locked Allies whose own inputs stay.
 */
export function steer(
  data: Dataset,
  scenario: Scenario,
  step: SteeredStep,
  rate: number,
  allies: readonly AllyId[],
  when: When,
  locked: readonly AllyId[] = [],
): Steering {
  const rateIn = (candidate: Scenario): number =>
    ratioOf(project(data, candidate, 'constant'), step, UNDER[step], allies, when) ?? 0;
  const { min, max, at } = leverOf(
    data,
    scenario,
    step,
    allies.filter((id) => !locked.includes(id)),
  );
  const { at: position, isReached } = solve((x) => rateIn(at(x)), min, max, rate);
  const next = at(roundTo(position, 4));
  return { scenario: next, rate: rateIn(next), isReached };
}

interface LeverRange {
  readonly min: number;
  readonly max: number;
  /** The scenario with the lever at a position. */
  readonly at: (position: number) => Scenario;
}

function leverOf(data: Dataset, scenario: Scenario, step: SteeredStep, free: readonly AllyId[]): LeverRange {
  const market = marketOf(scenario);
  switch (step) {
    case 'tam':
    case 'imports':
      return { min: -1, max: 1, at: (points) => shifted(data, scenario, step, free, points) };
    case 'open':
      return { ...MARKET_RANGES.euPreference, at: (euPreference) => setMarket(scenario, { euPreference }) };
    case 'sam': {
      const { coverage } = exporterOf(data, market.exporter);
      const present = SEGMENT_IDS.map((id) => [id, market.coverage[id] ?? coverage[id]] as const);
      // Below 0 all coverage shrinks in proportion, above it what is covered at all grows towards the whole.
      const moved = (covered: number, part: number): number =>
        part < 0 ? covered * (1 + part) : covered > 0 ? covered + (COVERAGE_RANGE.max - covered) * part : 0;
      return {
        min: -1,
        max: 1,
        at: (part) =>
          setMarket(scenario, {
            coverage: Object.fromEntries(
              present.map(([id, covered]) => [id, roundTo(moved(covered, part), 4)]),
            ),
          }),
      };
    }
    case 'som':
      return { ...MARKET_RANGES.winGain, at: (winGain) => setMarket(scenario, { winGain }) };
  }
}

/** Moves one input of every free ally by the same points, within its range. */
function shifted(
  data: Dataset,
  scenario: Scenario,
  step: 'tam' | 'imports',
  free: readonly AllyId[],
  points: number,
): Scenario {
  const key = step === 'tam' ? 'equipment' : 'importShare';
  const { min, max } = OVERRIDE_RANGES[key];
  return data.allies
    .filter((ally) => ally.hasForces && free.includes(ally.id))
    .reduce((from, ally) => {
      const resolved = resolve(ally, scenario);
      const present =
        resolved[key] ??
        (key === 'equipment' ? categoryMean(ally, 'equipment') : ally.importShare.central) ??
        0;
      return override(from, ally.id, { [key]: roundTo(Math.min(max, Math.max(min, present + points)), 4) });
    }, scenario);
}
