import type { AllyId } from './ally.ts';
import { type Ally, BASE_YEAR, type Dataset, YEARS } from './dataset.ts';
import { categoryMean } from './funnel.ts';
import { sharePath, type Target } from './path.ts';
import { coreTodayOf, resolve } from './resolve.ts';
import { type Market, marketOf, type Scenario } from './scenario.ts';

/** The further inputs of an ally, besides its core path, in the order they are shown. */
export const LEVERS = ['indirect', 'indirectToday', 'equipment', 'growth', 'importShare', 'winGain'] as const;
export type LeverKey = (typeof LEVERS)[number];

/** Gives where a further input stands; a fraction, null where it has no meaning (Iceland's equipment). */
export function leverInForce(scenario: Scenario, ally: Ally, key: LeverKey): number | null {
  const resolved = resolve(ally, scenario);
  switch (key) {
    case 'indirect':
      return resolved.indirect.share;
    case 'equipment':
      return ally.hasForces ? (resolved.equipment ?? categoryMean(ally, 'equipment')) : null;
    case 'importShare':
      return ally.hasForces ? (resolved.importShare ?? ally.importShare.central) : null;
    case 'winGain':
      return ally.hasForces ? (resolved.winGain ?? marketOf(scenario).winGain) : null;
    default:
      return resolved[key];
  }
}

/** An input of one ally that scenarios can differ in: its core path, or one of the further inputs. */
export type AllyInput = 'core' | LeverKey;
/** All of them, in the order they are shown. */
export const ALLY_INPUTS: readonly AllyInput[] = ['core', ...LEVERS];

/** Gives an input of an ally as a scenario works it out: the core path, or a fraction; null where it has no meaning. */
export const inputInForce = (scenario: Scenario, ally: Ally, input: AllyInput): Target | number | null =>
  input === 'core' ? resolve(ally, scenario).core : leverInForce(scenario, ally, input);

/** Tells whether an input of an ally comes to the same in two scenarios. */
export function isOneInput(ally: Ally, input: AllyInput, a: Scenario, b: Scenario): boolean {
  const [one, other] = [inputInForce(a, ally, input), inputInForce(b, ally, input)];
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return isNear(one, other);
  // Two ways to say one path, such as a share held until 2029 or 2035, are no difference.
  const [path, second] = [one, other].map((target) =>
    sharePath({ year: BASE_YEAR, share: coreTodayOf(ally) }, target, YEARS),
  );
  return path?.every((at, i) => isNear(at, second?.[i])) ?? true;
}

/** One input of one ally that is not the same in every scenario. */
export interface Difference {
  readonly ally: AllyId;
  readonly input: AllyInput;
  /** In the order of the scenarios: the core path, or a fraction. */
  readonly values: readonly (Target | number | null)[];
}

/** One lever of the market that is not the same in every scenario. */
export interface LeverDifference {
  readonly lever: keyof Market;
  readonly values: readonly Market[keyof Market][];
}

/** Lists the inputs in which scenarios differ as they work out, whatever the preset or layer they come from. */
export function differencesOf(
  data: Dataset,
  scenarios: readonly Scenario[],
): { readonly allies: readonly Difference[]; readonly market: readonly LeverDifference[] } {
  const [first] = scenarios;
  const allies = data.allies.flatMap((ally): Difference[] =>
    ALLY_INPUTS.filter(
      (input) =>
        first &&
        scenarios.some((scenario) => !isOneInput(ally, input, first, scenario)) &&
        // A gain set for all is one difference of the market, not one of every ally.
        (input !== 'winGain' || hasOwnGain(scenarios, ally)),
    ).map((input) => ({
      ally: ally.id,
      input,
      values: scenarios.map((scenario) => inputInForce(scenario, ally, input)),
    })),
  );
  const markets = scenarios.map(marketOf);
  const keys = Object.keys(markets[0] ?? {}) as (keyof Market)[];
  const market = keys.flatMap((lever): LeverDifference[] => {
    const values = markets.map((one) => one[lever]);
    return values.some((value) => JSON.stringify(value) !== JSON.stringify(values[0]))
      ? [{ lever, values }]
      : [];
  });
  return { allies, market };
}

const hasOwnGain = (scenarios: readonly Scenario[], { id }: Ally): boolean =>
  scenarios.some(({ targets }) => (targets[id] ?? targets['*'])?.winGain !== undefined);

const isNear = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
