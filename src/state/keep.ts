import type { Saved } from '#io/storage/storage.ts';
import type { Scenario } from '#model';
import { isSame, type Library, named, namesIn } from './library.ts';
import { freeName, nth } from './naming.ts';
import type { Slots } from './slots.ts';
import type { AppStore } from './store.ts';

/** What was kept of what came by link. */
export interface Kept {
  /** Names it is saved under, in the order of the letters. */
  readonly names: readonly string[];
  /** How it went: the first that could not be stored says why. */
  readonly went: Saved;
  /** Takes it out of the saved scenarios again, and its new names with it. */
  readonly takeBack: () => void;
}

/**
 * Makes the scenarios on the page the reader's own, and saves each under a name; what is saved already is not saved
 * twice. What was said of their link goes; of other work that they were opened beside it is still said.
 *
 * @param nameOf Names a scenario that came without a name.
 */
export function keepShown(store: AppStore, library: Library, nameOf: (scenario: Scenario) => string): Kept {
  const { slots, saved, shelf, setSaved, setReceived, setSlots, tell, dismiss, undo } = store.getState();
  setReceived(null);
  // Before the names: they are no edit of another's scenario.
  if (saved === 'paused') setSaved('saved');
  const taken = [...namesIn(store.getState())];
  const nameFor = (scenario: Scenario): string => {
    const name = freeName(nameOf(scenario), nth, taken);
    taken.push(name);
    return name;
  };
  const isNamed = slots.every(({ scenario }) => scenario.name !== undefined);
  const kept: Slots = isNamed
    ? slots
    : slots.map((slot) =>
        slot.scenario.name === undefined
          ? { ...slot, scenario: named(slot.scenario, nameFor(slot.scenario)) }
          : slot,
      );
  if (!isNamed) setSlots(kept);
  const present = store.getState().library;
  const fresh = kept.filter((slot) => present.every((saving) => !isSame(saving, slot)));
  // The first of them shall stand first; the latest saved does.
  const added = fresh.toReversed().map((slot) => library.add(slot));
  dismiss('link');
  if (shelf.length > 0) tell({ kind: 'shared' });
  else dismiss('shared');
  return {
    names: kept.map(({ scenario }) => scenario.name ?? ''),
    went: added.find((one) => one.went !== 'saved')?.went ?? 'saved',
    takeBack: () => {
      for (const { id } of added) library.drop(id);
      if (!isNamed && store.getState().slots === kept) undo();
    },
  };
}
