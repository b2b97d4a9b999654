import type { Slot, SlotId } from '#io/link/document.ts';
import {
  type Ally,
  type AllyId,
  type AllyInput,
  allyIndex,
  amountOf,
  type CompareInput,
  comparedOf,
  contributionsOf,
  type Dataset,
  explainersOf,
  isAlike,
  LEVERS,
  leverInForce,
  type Market,
  marketOf,
  type Override,
  type OverrideChange,
  override,
  type PresetId,
  type Projection,
  resolve,
  type Scenario,
  type Shape,
  setMarket,
  unitOf,
} from '#model';
import type { AppState } from './app-state.ts';
import { changeOf } from './rows.ts';
import { inputOf, projectionOf } from './selectors.ts';
import { placed, rewritten, type Slots, slotOf } from './slots.ts';
import { type AppStore, slotOnPage } from './store.ts';

/** Gives the letter that others are compared with: the one chosen, or the first where that is empty. */
export const baseOf = ({ slots, view }: Pick<AppState, 'slots' | 'view'>): SlotId =>
  slotOf(slots, view.base).id;

/** Gives the letter whose difference from the base is taken apart; the base itself where it stands alone. */
export function againstOf(state: Pick<AppState, 'slots' | 'view'>): SlotId {
  const base = baseOf(state);
  const others = state.slots.filter(({ id }) => id !== base);
  return (others.find(({ id }) => id === state.view.against) ?? others[0])?.id ?? base;
}

/** Gives the way from the base to each other scenario: how far its measure lies from the base's, and who explains it. */
export interface Apart {
  readonly slot: SlotId;
  readonly scenario: Scenario;
  /** Difference from the base, in the unit of the view. */
  readonly difference: number;
  /** Whether nothing differs, {@link isAlike}. */
  readonly isSame: boolean;
  readonly explained: ReturnType<typeof explainersOf>;
}

/** Works out how far each scenario lies from the base, the one set against it first. */
export function apartOf(input: CompareInput): readonly Apart[] {
  const amount = (projection: Projection): number =>
    amountOf(input, projection, input.measure, input.allies, input.when);
  const base = amount(comparedOf(input, input.base).projection);
  const others = input.compared.filter(({ slot }) => slot !== input.base);
  return [...others]
    .sort((a, b) => Number(b.slot === input.against) - Number(a.slot === input.against))
    .map(({ slot, scenario, projection }) => {
      const difference = amount(projection) - base;
      const parts = contributionsOf(input, slot);
      const whole = parts.reduce((sum, one) => sum + one.difference, 0);
      return {
        slot,
        scenario,
        difference,
        isSame: isAlike(base + difference, base, unitOf(input)),
        explained: explainersOf(parts, whole),
      };
    });
}

/** Makes what the tables of a comparison are made from; at rest, and as the scenario on the page moves. */
export function makeCompareInputs({ data }: AppStore) {
  const inputFor = (scenarioOf: (state: AppState, slot: Slot) => Scenario) => {
    let last: { readonly key: readonly unknown[]; readonly input: CompareInput } | undefined;
    return (state: AppState): CompareInput => {
      const { view, slots } = state;
      const scenarios = slots.map((slot) => scenarioOf(state, slot));
      const [base, against] = [baseOf(state), againstOf(state)];
      const looks = [view.scope, view.when, view.prices, view.per, view.compared, view.layout];
      const letters = slots.map(({ id }) => id).join('');
      const key = [letters, base, against, ...looks, ...scenarios];
      if (!last || last.key.length !== key.length || key.some((part, i) => part !== last?.key[i])) {
        const compared = slots.map(({ id }, i) => {
          const scenario = scenarios[i] ?? slots[0]?.scenario ?? slotOnPage(state).scenario;
          // Only a scenario that moved is projected anew; the others are remembered.
          return { slot: id, scenario, projection: projectionOf(data, scenario, view.prices.basis) };
        });
        const ofBase = compared.find(({ slot }) => slot === base)?.scenario ?? slotOnPage(state).scenario;
        const input = { compared, base, against, measure: view.compared, layout: view.layout };
        last = { key, input: { ...inputOf(data, ofBase, view), ...input } };
      }
      return last.input;
    };
  };
  const settled = inputFor((_, slot) => slot.scenario);
  const moving = inputFor((state, slot) =>
    state.draft && slot.id === slotOnPage(state).id ? state.draft : slot.scenario,
  );
  return { settled, live: (state: AppState): CompareInput => (state.draft ? moving(state) : settled(state)) };
}
export type CompareInputs = ReturnType<typeof makeCompareInputs>;

/** Narrows a comparison to the base and the scenario set against it, as a phone shows it. */
export function pairOf({ settled, live }: CompareInputs): CompareInputs {
  const narrowed = (inputOfState: CompareInputs['settled']): CompareInputs['settled'] => {
    let last: { readonly whole: CompareInput; readonly pair: CompareInput } | undefined;
    return (state) => {
      const whole = inputOfState(state);
      if (last?.whole !== whole) {
        const compared = whole.compared.filter(({ slot }) => slot === whole.base || slot === whole.against);
        last = { whole, pair: { ...whole, compared } };
      }
      return last.pair;
    };
  };
  return { settled: narrowed(settled), live: narrowed(live) };
}

/** Gives a letter, so far empty, a preset nobody moved, with the exporter of another scenario. */
export const besideOf = (slots: Slots, of: SlotId, to: SlotId, preset: PresetId): Slots => {
  const { exporter } = slotOf(slots, of).scenario.market;
  return placed(slots, {
    id: to,
    scenario: { preset, targets: {}, market: exporter ? { exporter } : {} },
    unknown: [],
  });
};

const allyOf = (data: Dataset, id: AllyId): Ally => data.allies[allyIndex(data, id)] as Ally;

/** Sets one input of one ally in one scenario; back at its start the value is let go. */
export function edited(data: Dataset, slots: Slots, to: SlotId, ally: AllyId, change: OverrideChange): Slots {
  const { scenario } = slotOf(slots, to);
  const wanted = changeOf(scenario, allyOf(data, ally), change);
  return rewritten(slots, to, override(scenario, ally, wanted));
}

/** Gives what it takes to bring an ally's core path as it works out in a scenario. */
function pathChange(scenario: Scenario, ally: Ally): OverrideChange {
  const { core } = resolve(ally, scenario);
  return core.shape === 'points'
    ? { points: core.points, core: undefined, year: undefined, shape: undefined }
    : { core: core.share, year: core.year, shape: core.shape as Shape, points: undefined };
}

/** Copies one input of an ally, or its whole row, from one scenario to another, as it works out there. */
export function copied(
  data: Dataset,
  slots: Slots,
  from: SlotId,
  to: SlotId,
  id: AllyId,
  input: AllyInput | 'row',
): Slots {
  const ally = allyOf(data, id);
  const source = slotOf(slots, from).scenario;
  // Today's indirect share comes first: where it is held, it moves the one to reach.
  const row: readonly AllyInput[] = [
    'core',
    'indirectToday',
    ...LEVERS.filter((one) => one !== 'indirectToday'),
  ];
  const inputs = input === 'row' ? row : [input];
  return inputs.reduce((now, one) => {
    const { scenario } = slotOf(now, to);
    if (one === 'core') return rewritten(now, to, override(scenario, id, pathChange(source, ally)));
    const value = leverInForce(source, ally, one);
    const isSame = value === leverInForce(scenario, ally, one);
    return value === null || isSame ? now : edited(data, now, to, id, { [one]: value });
  }, slots);
}

/** Copies one lever of the market from one scenario to another; a new exporter drops coverage. */
export function copiedLever(slots: Slots, from: SlotId, to: SlotId, lever: keyof Market): Slots {
  const value = marketOf(slotOf(slots, from).scenario)[lever];
  return rewritten(slots, to, setMarket(slotOf(slots, to).scenario, { [lever]: value }));
}

/** The parts of a layer that an input is set by. */
const keysOf = (input: AllyInput): readonly (keyof Override)[] =>
  input === 'core' ? ['core', 'year', 'shape', 'points'] : [input];

/** Where an input of an ally comes from: moved for it alone, else inherited from what was set for all, or the preset. */
export type Origin = 'own' | 'all' | 'preset';

/** Tells where an input of an ally comes from. */
export function originOf({ targets }: Scenario, ally: AllyId, input: AllyInput): Origin {
  const isSet = (layer: Override | undefined): boolean =>
    keysOf(input).some((key) => layer?.[key] !== undefined);
  return isSet(targets[ally]) ? 'own' : isSet(targets['*']) ? 'all' : 'preset';
}

/** Lets an input of an ally go, so that it is inherited again. */
export const rejoined = (slots: Slots, to: SlotId, ally: AllyId, input: AllyInput): Slots =>
  rewritten(
    slots,
    to,
    override(
      slotOf(slots, to).scenario,
      ally,
      Object.fromEntries(keysOf(input).map((key) => [key, undefined])),
    ),
  );
