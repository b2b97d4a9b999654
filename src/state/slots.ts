import { SLOT_IDS, type Slot, type SlotId } from '#io/link/document.ts';
import type { Scenario } from '#model';
import { PLEDGE } from '#model';

/** One to four scenarios, A–D in the order of their letters, each letter at most once. */
export type Slots = readonly Slot[];

/** Gives a first slot with a scenario nobody changed. */
export const firstSlot = (scenario: Scenario = PLEDGE): Slot => ({
  id: SLOT_IDS[0],
  scenario,
  unknown: [],
});

/** Gives the slot of a letter; where it is empty the first, so that something is always on the page. */
export const slotOf = (slots: Slots, id: SlotId): Slot =>
  slots.find((slot) => slot.id === id) ?? slots[0] ?? firstSlot();

/** Names the first empty letter; undefined where four scenarios stand. */
export const freeLetter = (slots: Slots): SlotId | undefined =>
  SLOT_IDS.find((id) => slots.every((slot) => slot.id !== id));

/** Puts a slot under its letter, in the place of what stood there. */
export const placed = (slots: Slots, put: Slot): Slots =>
  SLOT_IDS.flatMap((id) => (id === put.id ? put : (slots.find((slot) => slot.id === id) ?? [])));

/** Replaces the scenario of a letter, keeping what its link carried besides; the same slots where nothing changes. */
export function rewritten(slots: Slots, id: SlotId, scenario: Scenario): Slots {
  const slot = slotOf(slots, id);
  return slot.scenario === scenario ? slots : placed(slots, { ...slot, scenario });
}

/**
 * Copies a slot to another letter, note included. A name of the reader's own becomes the copy's; one that has none
 * stays without, so that its preset's name shows in each reader's language.
 */
export function duplicated(
  slots: Slots,
  from: SlotId,
  to: SlotId,
  nameOf: (name: string) => string = (name) => name,
): Slots {
  const slot = slotOf(slots, from);
  const { name } = slot.scenario;
  const scenario = name === undefined ? slot.scenario : { ...slot.scenario, name: nameOf(name) };
  return placed(slots, { ...slot, id: to, scenario });
}

/** Empties a letter; the last scenario stays. */
export const cleared = (slots: Slots, id: SlotId): Slots =>
  slots.length > 1 ? slots.filter((slot) => slot.id !== id) : slots;

/** Exchanges what two letters hold. */
export function swapped(slots: Slots, a: SlotId, b: SlotId): Slots {
  const [ofA, ofB] = [slotOf(slots, a), slotOf(slots, b)];
  return placed(placed(slots, { ...ofA, id: b }), { ...ofB, id: a });
}

/** Names the letters whose scenario differs between two states, or that only one of them has. */
export const changedSlots = (before: Slots, after: Slots): readonly SlotId[] =>
  SLOT_IDS.filter(
    (id) =>
      before.find((slot) => slot.id === id)?.scenario !== after.find((slot) => slot.id === id)?.scenario,
  );
