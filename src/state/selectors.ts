import {
  type AllyId,
  type AmountUnit,
  alliesOf,
  amountOf,
  BASE_YEAR,
  type Basis,
  type Dataset,
  type MoneyMeasure,
  moneyOf,
  type Projection,
  project,
  raised,
  ratioOf,
  type Scenario,
  SLOT_IDS,
  type SlotId,
  standing,
  type TableInput,
  unitOf,
} from '#model';
import type { AppState } from './app-state.ts';
import { type AppStore, liveScenario, settledScenario, slotOnPage } from './store.ts';
import { FIGURES, type Headline, type Sort, type View } from './view.ts';

/** Results by the immutable scenario and the basis, so that nothing derived is stored and nothing worked out twice. */
const projections = new WeakMap<Dataset, WeakMap<Scenario, Map<Basis, Projection>>>();
const presets = new Map<string, Scenario>();
const units = new Map<string, AmountUnit>();

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

/** What a view shows is worked out from; tables need no headline. */
export interface ViewInput extends TableInput {
  readonly headline: Headline;
}

/** Gives what a view shows is worked out from, for the scenario at rest or as it moves. */
export function inputOf(data: Dataset, scenario: Scenario, view: View): ViewInput {
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
    headline: view.headline,
    scenario,
  };
}

/** One headline figure, in the unit of the view; rates are fractions. */
export interface Figure {
  readonly measure: Headline;
  readonly amount: number;
  /** Difference to the preset with nothing moved. */
  readonly delta: number;
  /** Whether there is a difference at all, in any unit: less than US$1 is none. */
  readonly isMoved: boolean;
  /** The same in 2026. */
  readonly today: number;
  /** This figure ÷ the one before, as money; null for the first and where the one before is 0. */
  readonly rate: number | null;
}

/** US$ million below which a difference is the noise of the arithmetic. */
export const NO_DIFFERENCE = 1e-6;

/** Works out the headline figures of a view. */
export function figuresOf(input: TableInput): readonly Figure[] {
  const { projection, preset, allies, when } = input;
  return FIGURES.map((measure, i) => {
    const before = FIGURES[i - 1];
    const amount = amountOf(input, projection, measure, allies, when);
    const money = moneyOf(projection, measure, allies, when) - moneyOf(preset, measure, allies, when);
    return {
      measure,
      amount,
      delta: amount - amountOf(input, preset, measure, allies, when),
      isMoved: Math.abs(money) >= NO_DIFFERENCE,
      today: amountOf(input, projection, measure, allies, BASE_YEAR),
      rate: before ? ratioOf(projection, measure, before, allies, when) : null,
    };
  });
}

/** Counts the allies of a view at 3.5 % in 2035 and on the line in 2029. */
export const standingOf = (input: TableInput) => standing(input.projection, input.allies);

/** A number for each ally. */
export type ByAlly = Readonly<Record<AllyId, number>>;

const byAlly = ({ data }: TableInput, work: (id: AllyId) => number): ByAlly =>
  Object.fromEntries(data.allies.map(({ id }) => [id, work(id)])) as ByAlly;

/** Gives what +0.1 points of each ally add to a figure of the view, in its unit, divided by the whole scope. */
function leveragesOf(input: TableInput, up: Projection, measure: Headline): ByAlly {
  const amount = (projection: Projection, id: AllyId) =>
    amountOf(input, projection, measure, [id], input.when, input.allies);
  return byAlly(input, (id) => amount(up, id) - amount(input.projection, id));
}

/** The orders of the list that go by a number; the larger comes first. */
export type Ranks = Readonly<Record<Exclude<Sort, 'name' | 'region'>, ByAlly>>;

/** Works out what the list is ordered by. Gap, size and change are money: the unit chosen moves no row. */
function ranksOf(input: TableInput, effect: ByAlly): Ranks {
  const money = (projection: Projection, measure: MoneyMeasure) => (id: AllyId) =>
    moneyOf(projection, measure, [id], input.when);
  const core = money(input.projection, 'core');
  const start = money(input.preset, 'core');
  return {
    effect,
    gap: byAlly(input, money(input.projection, 'gap')),
    size: byAlly(input, core),
    change: byAlly(input, (id) => Math.abs(core(id) - start(id))),
  };
}

/** Remembers the last result of a function of one object, by reference. */
export function remember<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}

/** Gives the letter of the scenario on the page; nothing where the first stands alone, as on a first visit. */
const letterShown = (state: AppState): SlotId | undefined => {
  const { id } = slotOnPage(state);
  return state.slots.length > 1 || id !== SLOT_IDS[0] ? id : undefined;
};

/** Makes selectors bound to a store; each returns the same reference until its inputs change. */
export function makeSelectors({ data }: AppStore) {
  const inputFor = (scenarioOf: (state: AppState) => Scenario) => {
    let last: { readonly view: View; readonly input: ViewInput } | undefined;
    return (state: AppState): ViewInput => {
      const scenario = scenarioOf(state);
      const slot = letterShown(state);
      if (
        last?.input.scenario !== scenario ||
        last.input.slot !== slot ||
        !looksAlike(last.view, state.view)
      ) {
        const input = inputOf(data, scenario, state.view);
        last = { view: state.view, input: slot ? { ...input, slot } : input };
      }
      return last.input;
    };
  };
  const settledInput = inputFor(settledScenario);
  const movingInput = inputFor(liveScenario);
  const up = remember(({ projection, scenario }: ViewInput) => raised(projection, scenario));
  const leverages = remember((input: ViewInput) => leveragesOf(input, up(input), input.headline));
  return {
    /** What tables are made from, at rest. */
    settledInput,
    /** The same as a slider moves; at rest one reference with `settledInput`, so that nothing is drawn twice. */
    liveInput: (state: AppState): ViewInput => (state.draft ? movingInput(state) : settledInput(state)),
    figures: remember(figuresOf),
    standing: remember(standingOf),
    /** What +0.1 points of each ally add to the figure the reader chose, in the unit of the view. */
    leverages,
    /** What they add to the market the exporter can address, as money, whatever the reader chose. */
    marketLeverages: remember((input: ViewInput) =>
      leveragesOf({ ...input, per: 'total' }, up(input), 'sam'),
    ),
    /** What the list of allies is ordered by. */
    ranks: remember((input: ViewInput) => ranksOf(input, leverages(input))),
    /** The unit that amounts are told in. */
    unit: ({ view: { per, prices } }: AppState): AmountUnit =>
      kept(units, `${per} ${prices.currency} ${prices.basis}`, () =>
        unitOf({ per, currency: prices.currency, projection: prices }),
      ),
  };
}
export type Selectors = ReturnType<typeof makeSelectors>;

const looksAlike = (a: View, b: View): boolean =>
  a === b ||
  (a.scope === b.scope &&
    a.when === b.when &&
    a.prices === b.prices &&
    a.per === b.per &&
    a.headline === b.headline);
