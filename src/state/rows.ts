import {
  type Ally,
  moneyOf,
  type OverrideChange,
  type PathShape,
  rateOf,
  resolve,
  type Scenario,
  type TableInput,
  type Year,
} from '#model';

/** What one slider row shows; shares are fractions of GDP, money is in millions of the currency. */
export interface Row {
  readonly core: number;
  readonly indirect: number;
  readonly year: Year;
  readonly shape: PathShape;
  /** The values a reset goes back to. */
  readonly startCore: number;
  readonly startIndirect: number;
  readonly isChanged: boolean;
  readonly isCoreChanged: boolean;
  /** Core spending in the chosen year, or its sum. */
  readonly money: number;
}

const withoutOwn = (scenario: Scenario, { id }: Ally): Scenario => {
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
    indirect: now.indirect.share,
    year: now.core.year,
    shape: now.core.shape,
    startCore: start.core.share,
    startIndirect: start.indirect.share,
    isChanged: own !== undefined,
    isCoreChanged: Math.abs(now.core.share - start.core.share) > 1e-9,
    money: moneyOf(input.projection, 'core', [ally.id], input.when) * rateOf(input.data, input.currency),
  };
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
  return {
    ...next,
    ...(isNear(next.core, start.core.share) ? { core: undefined } : {}),
    ...(isNear(next.indirect, start.indirect.share) ? { indirect: undefined } : {}),
    ...(next.year === start.core.year ? { year: undefined } : {}),
    ...(next.shape === start.core.shape ? { shape: undefined } : {}),
  };
}

const isNear = (value: number | undefined, start: number): boolean =>
  value !== undefined && Math.abs(value - start) < 1e-9;

/** Counts what a person changed: allies, the layer of all, market levers. */
export const changesIn = ({ targets, market: { exporter: _, ...levers } }: Scenario): number =>
  Object.keys(targets).length + Object.keys(levers).length;
