import {
  type Ally,
  amountOf,
  isSteep,
  LEVERS,
  type LeverKey,
  leverInForce,
  type OverrideChange,
  override,
  type PathShape,
  resolve,
  type Scenario,
  type TableInput,
  type Year,
} from '#model';

/** What one slider row shows; shares are fractions of GDP. */
export interface Row {
  readonly core: number;
  readonly year: Year;
  readonly shape: PathShape;
  /** The core share a reset goes back to. */
  readonly startCore: number;
  readonly isChanged: boolean;
  readonly isCoreChanged: boolean;
  /** Whether the path rises faster in some year than the ally ever did since 2014. */
  readonly isSteep: boolean;
  /** Core spending in the chosen year, or over 2027–2035, in the unit of the view. */
  readonly amount: number;
}

/** Gives a scenario without what was moved for one ally. */
export const withoutOwn = (scenario: Scenario, { id }: Ally): Scenario => {
  const { [id]: _, ...others } = scenario.targets;
  return { ...scenario, targets: others };
};

/** Works out one ally's slider row. */
export function rowOf(input: TableInput, ally: Ally): Row {
  const { scenario } = input;
  const own = scenario.targets[ally.id];
  const now = resolve(ally, scenario);
  const start = own ? resolve(ally, withoutOwn(scenario, ally)) : now;
  return {
    core: now.core.share,
    year: now.core.year,
    shape: now.core.shape,
    startCore: start.core.share,
    isChanged: own !== undefined,
    isCoreChanged: Math.abs(now.core.share - start.core.share) > 1e-9,
    isSteep: isSteep(input.projection, ally),
    amount: amountOf(input, input.projection, 'core', [ally.id], input.when),
  };
}

/** Where a further input stands; fractions, `null` where it has no meaning (Iceland's equipment). */
export interface LeverValue {
  readonly value: number | null;
  /** Where a reset of this input alone goes back to. */
  readonly start: number | null;
  readonly isChanged: boolean;
}

/** Reads one further input of an ally. */
export function leverOf(scenario: Scenario, ally: Ally, key: LeverKey): LeverValue {
  const isChanged = scenario.targets[ally.id]?.[key] !== undefined;
  const value = leverInForce(scenario, ally, key);
  const start = isChanged
    ? leverInForce(override(scenario, ally.id, { [key]: undefined }), ally, key)
    : value;
  return { value, start, isChanged };
}

/**
 * Turns what a person set into an override. Back at its start a value is let go; drawn points are, too, and what
 * they meant for core and year stays.
 */
export function changeOf(scenario: Scenario, ally: Ally, change: OverrideChange): OverrideChange {
  const own = scenario.targets[ally.id];
  const start = resolve(ally, withoutOwn(scenario, ally));
  const touchesPath = change.core !== undefined || change.year !== undefined || change.shape !== undefined;
  const { core: now } = resolve(ally, scenario);
  const kept: OverrideChange = own?.points && touchesPath ? { core: now.share, year: now.year } : {};
  const next = { ...kept, ...change, ...(touchesPath ? { points: undefined } : {}) };
  const letGo = LEVERS.filter((key) => isNear(next[key], leverOf(scenario, ally, key).start));
  return {
    ...next,
    ...(isNear(next.core, start.core.share) ? { core: undefined } : {}),
    ...(next.year === start.core.year ? { year: undefined } : {}),
    ...(next.shape === start.core.shape ? { shape: undefined } : {}),
    ...Object.fromEntries(letGo.map((key) => [key, undefined])),
  };
}

const isNear = (value: number | undefined, start: number | null): boolean =>
  value !== undefined && start !== null && Math.abs(value - start) < 1e-9;

/** What a person changed, counted: one typed rate may set thirty allies, which are not thirty deeds. */
export interface Tally {
  readonly allies: number;
  /** The layer of all, and market levers. */
  readonly others: number;
}

/** Counts what a person changed. */
export function tallyOf({ targets, market: { exporter: _, ...levers } }: Scenario): Tally {
  const { '*': all, ...own } = targets;
  return { allies: Object.keys(own).length, others: Object.keys(levers).length + (all ? 1 : 0) };
}

/** Counts all that a tally holds. */
export const countOf = ({ allies, others }: Tally): number => allies + others;

/** Counts allies, the layer of all and market levers together. */
export const changesIn = (scenario: Scenario): number => countOf(tallyOf(scenario));
