import type { Dataset } from '#model';
import { amountOf, HORIZON, moneyOf } from '#model';
import { inputOf, NO_DIFFERENCE } from './selectors.ts';
import { type Slots, slotOf } from './slots.ts';
import { beginningOf, type Step, stepOf } from './step.ts';
import type { View } from './view.ts';

/** The scenarios as history holds them; zundo keeps what is ahead with the nearest last. */
export interface Travelled {
  readonly past: readonly Slots[];
  readonly now: Slots;
  readonly ahead: readonly Slots[];
}

/** One line of history: a state of the scenarios, and the step that led there. */
export interface HistoryLine {
  readonly slots: Slots;
  /** What stood before; null for what the session, or the part that is remembered, began with. */
  readonly before: Slots | null;
  readonly step: Step;
  readonly place: 'past' | 'now' | 'ahead';
}

/** What a step did to the market its exporter can address in 2035, in the unit of the view. */
export interface StepEffect {
  /** What it comes to after the step. */
  readonly after: number;
  /** What the step added; null where the scenario came with the step. Zero where not even a dollar changed. */
  readonly change: number | null;
}

/** A state that the reader starred, with what stood before it, so that it names itself when history has left it. */
export type Bookmark = Pick<HistoryLine, 'slots' | 'before'>;

const steps = new WeakMap<Slots, WeakMap<Slots, Step>>();

/** Gives the step between two states of history, worked out at most once. */
export function stepBetween(data: Dataset, before: Slots, after: Slots): Step {
  const ofBefore = steps.get(before) ?? new WeakMap<Slots, Step>();
  steps.set(before, ofBefore);
  const step = ofBefore.get(after) ?? stepOf(data, before, after);
  ofBefore.set(after, step);
  return step;
}

/** Lists every state from the oldest to the furthest ahead. */
export function historyOf(data: Dataset, { past, now, ahead }: Travelled): readonly HistoryLine[] {
  return [...past, now, ...[...ahead].reverse()].map((slots, i, all) => {
    const before = all[i - 1] ?? null;
    return {
      slots,
      before,
      step: before ? stepBetween(data, before, slots) : beginningOf(slots),
      place: i < past.length ? 'past' : i === past.length ? 'now' : 'ahead',
    };
  });
}

/** Names a starred state as its line would. */
export const bookmarkStep = (data: Dataset, { slots, before }: Bookmark): Step =>
  before ? stepBetween(data, before, slots) : beginningOf(slots);

/** Works out what a step did; null for one that only moves scenarios about. */
export function effectOf(
  data: Dataset,
  { slots, before, step }: Omit<HistoryLine, 'place'>,
  view: View,
): StepEffect | null {
  if (step.kind === 'cleared' || step.kind === 'swapped') return null;
  const input = inputOf(data, slotOf(slots, step.at).scenario, view);
  const { allies, projection } = input;
  const after = amountOf(input, projection, 'sam', allies, HORIZON);
  if (!before || step.kind === 'added' || step.kind === 'opened') return { after, change: null };
  const earlier = inputOf(data, slotOf(before, step.at).scenario, view).projection;
  const money = moneyOf(projection, 'sam', allies, HORIZON) - moneyOf(earlier, 'sam', allies, HORIZON);
  const isMoved = Math.abs(money) >= NO_DIFFERENCE;
  return { after, change: isMoved ? after - amountOf(input, earlier, 'sam', allies, HORIZON) : 0 };
}
