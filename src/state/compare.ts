import type { Slot, SlotId } from '#io/link/document.ts';
import {
  amountOf,
  type CompareInput,
  comparedOf,
  contributionsOf,
  explainersOf,
  isAlike,
  type Projection,
  type Scenario,
  unitOf,
} from '#model';
import type { AppState } from './app-state.ts';
import { inputOf, projectionOf } from './selectors.ts';
import { slotOf } from './slots.ts';
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
