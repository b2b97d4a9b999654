import {
  type AllyId,
  alliesOf,
  BASE_YEAR,
  type Basis,
  type Dataset,
  leverageOf,
  type MoneyMeasure,
  moneyOf,
  type Projection,
  project,
  rateOf,
  ratioOf,
  type Scenario,
  standing,
  type TableInput,
} from '#model';
import { type AppState, type AppStore, liveScenario, settledScenario, type View } from './store.ts';

/** Results by the immutable scenario and the basis, so that nothing derived is stored and nothing worked out twice. */
const projections = new WeakMap<Dataset, WeakMap<Scenario, Map<Basis, Projection>>>();
const presets = new Map<string, Scenario>();

/** Gives what a map holds for a key, made at first use. */
function kept<Key, Value>(
  map: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
  key: Key,
  make: () => Value,
): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Gives a scenario's projection, worked out at most once for each basis. */
export function projectionOf(data: Dataset, scenario: Scenario, basis: Basis): Projection {
  const ofData = kept(projections, data, () => new WeakMap<Scenario, Map<Basis, Projection>>());
  const ofScenario = kept(ofData, scenario, () => new Map<Basis, Projection>());
  return kept(ofScenario, basis, () => project(data, scenario, basis));
}

/** Gives a scenario as its preset has it: same exporter, nothing moved. One reference for each preset and exporter. */
export const presetOfScenario = ({ preset, market: { exporter } }: Scenario): Scenario =>
  kept(presets, `${preset} ${exporter ?? ''}`, () => ({
    preset,
    targets: {},
    market: exporter ? { exporter } : {},
  }));

/** Gives what the tables of a view are made from, for the scenario at rest or as it moves. */
export function inputOf(data: Dataset, scenario: Scenario, view: View): TableInput {
  const { basis, currency } = view.prices;
  return {
    data,
    projection: projectionOf(data, scenario, basis),
    preset: projectionOf(data, presetOfScenario(scenario), basis),
    currency,
    per: view.per,
    allies: alliesOf(data, view.scope),
    when: view.when,
    scope: view.scope,
    scenario,
  };
}

/** The five chained figures, from core spending to what is winnable. */
export const FIGURES = ['core', 'tam', 'imports', 'sam', 'som'] as const satisfies readonly MoneyMeasure[];

/** One headline figure; money in millions of the currency, rates as fractions. */
export interface Figure {
  readonly measure: (typeof FIGURES)[number];
  readonly amount: number;
  /** Difference to the preset with nothing moved. */
  readonly delta: number;
  /** The same in 2026. */
  readonly today: number;
  /** This figure ÷ the one before; null for the first and where the one before is 0. */
  readonly rate: number | null;
}

/** Works out the headline figures of a view. */
export function figuresOf(input: TableInput): readonly Figure[] {
  const rate = rateOf(input.data, input.currency);
  return FIGURES.map((measure, i) => {
    const before = FIGURES[i - 1];
    const amount = moneyOf(input.projection, measure, input.allies, input.when);
    return {
      measure,
      amount: amount * rate,
      delta: (amount - moneyOf(input.preset, measure, input.allies, input.when)) * rate,
      today: moneyOf(input.projection, measure, input.allies, BASE_YEAR) * rate,
      rate: before ? ratioOf(input.projection, measure, before, input.allies, input.when) : null,
    };
  });
}

/** Counts the allies of a view at 3.5 % in 2035 and on the line in 2029. */
export const standingOf = (input: TableInput) => standing(input.projection, input.allies);

/** Gives each ally's leverage on what the exporter can address, millions of the currency for +0.1 points. */
function leveragesOf(input: TableInput): Readonly<Partial<Record<AllyId, number>>> {
  const rate = rateOf(input.data, input.currency);
  const changes = leverageOf(input.projection, input.scenario, 'sam', input.when);
  return Object.fromEntries(input.data.allies.map(({ id }, i) => [id, (changes[i] ?? 0) * rate]));
}

/** Remembers the last result of a function of one object, by reference. */
function remember<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}

/** Makes selectors bound to a store; each returns the same reference until its inputs change. */
export function makeSelectors({ data }: AppStore) {
  const inputFor = (scenarioOf: (state: AppState) => Scenario) => {
    let last: { readonly view: View; readonly input: TableInput } | undefined;
    return (state: AppState): TableInput => {
      const scenario = scenarioOf(state);
      if (last?.input.scenario !== scenario || !sameMoney(last.view, state.view))
        last = { view: state.view, input: inputOf(data, scenario, state.view) };
      return last.input;
    };
  };
  const settledInput = inputFor(settledScenario);
  const movingInput = inputFor(liveScenario);
  return {
    /** What tables are made from, at rest. */
    settledInput,
    /** The same as a slider moves; at rest one reference with `settledInput`, so that nothing is drawn twice. */
    liveInput: (state: AppState): TableInput => (state.draft ? movingInput(state) : settledInput(state)),
    figures: remember(figuresOf),
    standing: remember(standingOf),
    leverages: remember(leveragesOf),
  };
}
export type Selectors = ReturnType<typeof makeSelectors>;

const sameMoney = (a: View, b: View): boolean =>
  a === b || (a.scope === b.scope && a.when === b.when && a.prices === b.prices && a.per === b.per);
