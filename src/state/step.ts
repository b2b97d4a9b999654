import type { Slot, SlotId } from '#io/link/document.ts';
import { type AllyId, type Dataset, differencesOf, type Scenario } from '#model';
import { isAlike } from './alike.ts';
import { type Deed, deedOf, opened } from './deed.ts';
import { type Slots, slotOf, swapped } from './slots.ts';

/** One step of history. */
export type Step = Deed & {
  /** Letter of the scenario it changed. */
  readonly at: SlotId;
  /** Whether that was the only scenario. */
  readonly isAlone: boolean;
};

/** Works out what led from one state of history to the next: nothing about a step is stored. */
export function stepOf(data: Dataset, before: Slots, after: Slots): Step {
  const said = (at: SlotId, deed: Deed): Step => ({
    ...deed,
    at,
    isAlone: before.length <= 1 && after.length <= 1,
  });
  const inOnly = (some: Slots, others: Slots): Slots =>
    some.filter(({ id }) => others.every((other) => other.id !== id));
  const [added, ...moreAdded] = inOnly(after, before);
  const [gone, ...moreGone] = inOnly(before, after);
  const changed = after.filter(({ id, scenario }) => {
    const earlier = before.find((slot) => slot.id === id);
    return earlier !== undefined && !isAlike(earlier.scenario, scenario);
  });
  const [first, second, ...others] = changed;
  if (added && !gone && moreAdded.length === 0 && !first) {
    // A copy has a name of its own.
    const from =
      before.find(({ scenario }) => isAlike(unnamed(scenario), unnamed(added.scenario)))?.id ?? null;
    return said(added.id, { kind: 'added', slot: added.id, from });
  }
  const left = after[0];
  if (gone && !added && moreGone.length === 0 && !first && left)
    return said(left.id, { kind: 'cleared', slot: gone.id });
  if (added || gone) return said((added ?? first ?? after[0] ?? NOBODY).id, openedIn(after));
  if (first && second && others.length === 0) {
    const isSwap = isAlike(swapped(before, first.id, second.id), after);
    if (isSwap) return said(first.id, { kind: 'swapped', slots: [first.id, second.id] });
  }
  if (!first || second) return said((first ?? after[0] ?? NOBODY).id, openedIn(changed));
  const deed = deedOf(data, slotOf(before, first.id).scenario, first.scenario);
  const from =
    deed.kind === 'ally' || deed.kind === 'inputs' ? rowFrom(data, before, first, deed.ally) : null;
  return said(
    first.id,
    from !== null && 'ally' in deed ? { kind: 'copied', ally: deed.ally, from, slot: first.id } : deed,
  );
}

const unnamed = ({ name: _, ...scenario }: Scenario): Omit<Scenario, 'name'> => scenario;

/** Fewer inputs than this are moved by hand as well as copied. */
const ROW = 2;

/** Names the scenario whose whole row of an ally another has taken over; null where it was moved otherwise. */
function rowFrom(data: Dataset, before: Slots, { id, scenario }: Slot, ally: AllyId): SlotId | null {
  const apart = (one: Scenario, other: Scenario): number =>
    differencesOf(data, [one, other]).allies.filter((difference) => difference.ally === ally).length;
  const earlier = slotOf(before, id).scenario;
  const source = before.find(
    (slot) => slot.id !== id && apart(slot.scenario, scenario) === 0 && apart(slot.scenario, earlier) >= ROW,
  );
  return source?.id ?? null;
}

/** Says what the page began with: the first line of a history. */
export const beginningOf = (slots: Slots): Step => ({
  ...openedIn(slots),
  at: (slots[0] ?? NOBODY).id,
  isAlone: slots.length <= 1,
});

const NOBODY: Pick<Slot, 'id' | 'scenario'> = {
  id: 'A',
  scenario: { preset: 'pledge', targets: {}, market: {} },
};

const openedIn = (slots: Slots): Deed => opened((slots[0] ?? NOBODY).scenario, Math.max(1, slots.length));
