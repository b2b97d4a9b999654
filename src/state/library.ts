import { canonicalText } from '#io/canonical.ts';
import { decode, encode } from '#io/link/codec.ts';
import type { Slot } from '#io/link/document.ts';
import type { KeptScenario } from '#io/storage/form.ts';
import type { DeviceStorage, Saved } from '#io/storage/storage.ts';
import { MAX_NAME, MAX_NOTE, type Scenario } from '#model';
import type { AppState } from './app-state.ts';
import { newId } from './kept-id.ts';
import { freeName, nth } from './naming.ts';
import type { AppStore } from './store.ts';

/** A scenario the reader saved, ready to be shown. */
export interface Saving {
  readonly id: string;
  /** When it was saved first, ms since 1970. */
  readonly at: number;
  /** Edition of the data it was made with. */
  readonly edition: string;
  readonly scenario: Scenario;
  /** `key=value` parts of a link this version does not know. */
  readonly unknown: readonly string[];
  /** Whether it is on this device; false where the browser did not let us, until the page is left. */
  readonly isStored: boolean;
}

/** What can be kept of a scenario: what it is, without its place among A–D. */
type Content = Pick<Slot, 'scenario' | 'unknown'>;

/** Reads the saved scenarios; what cannot be shown is passed over and stays stored. */
export const libraryFrom = (kept: readonly KeptScenario[], edition: string): readonly Saving[] =>
  kept.flatMap(({ id, link, at }) => {
    const { document } = decode(link, edition);
    const slot = document?.slots[0];
    if (!document || !slot) return [];
    const { scenario, unknown } = slot;
    return [{ id, at, edition: document.edition, scenario, unknown, isStored: true }];
  });

/** Takes over what another tab saved, keeping what this one could not store. */
export const merged = (library: readonly Saving[], stored: readonly Saving[]): readonly Saving[] => [
  ...library.filter(({ id, isStored }) => !isStored && stored.every((saving) => saving.id !== id)),
  ...stored,
];

/** Writes a scenario as a link of its own; equal text means equal scenarios, names and notes included. */
export const contentText = ({ scenario, unknown }: Content, edition: string): string =>
  encode({ edition, slots: [{ id: 'A', scenario, unknown }] });

/** Tells whether two are the same, names and notes included. */
export const isSame = (a: Content, b: Content): boolean => contentText(a, 'same') === contentText(b, 'same');

/** Lists the names that scenarios have, those on the page and the saved ones. */
export const namesIn = ({ slots, library }: Pick<AppState, 'slots' | 'library'>): readonly string[] =>
  [...slots, ...library].flatMap(({ scenario }) => scenario.name ?? []);

/**
 * Names the saved scenarios so that no two are called the same: of those without a name of their own the first saved
 * is called as its preset, the next has a number.
 */
export function titlesIn(
  library: readonly Saving[],
  nameOf: (scenario: Scenario) => string,
): ReadonlyMap<string, string> {
  const given = library.flatMap(({ scenario }) => scenario.name ?? []);
  const titles = new Map<string, string>();
  for (const { id, scenario } of library.toReversed()) {
    const isNamed = scenario.name !== undefined;
    titles.set(
      id,
      isNamed ? nameOf(scenario) : freeName(nameOf(scenario), nth, [...given, ...titles.values()]),
    );
  }
  return titles;
}

/** Gives a scenario another name; an empty one lets the preset's show. */
export const named = ({ name: _, ...scenario }: Scenario, text: string): Scenario => {
  const name = canonicalText(text, MAX_NAME);
  return name === '' ? scenario : { name, ...scenario };
};

/** Gives a scenario another note, or none. */
export const noted = ({ note: _, ...scenario }: Scenario, text: string): Scenario => {
  const note = canonicalText(text, MAX_NOTE);
  return note === '' ? scenario : { ...scenario, note };
};

/** The reader's saved scenarios: every change goes to the page's list and to the device, and says how that went. */
export function openLibrary(store: AppStore, storage: DeviceStorage, now: () => number) {
  /** Puts one into the list in its place, stored or not. */
  const put = (saving: Omit<Saving, 'isStored'>): Saved => {
    const { id, at, edition } = saving;
    const went = storage.writeScenario({ id, at, link: contentText(saving, edition) });
    const { library, setKept } = store.getState();
    const others = library.filter((other) => other.id !== id);
    const list = [...others, { ...saving, isStored: went === 'saved' }];
    setKept({ library: list.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)) });
    return went;
  };
  return {
    /** Saves a scenario as a new one. @returns Its id, and how it went. */
    add: ({ scenario, unknown }: Content): { readonly id: string; readonly went: Saved } => {
      const id = newId();
      return { id, went: put({ id, at: now(), edition: store.data.edition, scenario, unknown }) };
    },
    /** Replaces what one holds, or brings back a deleted one. */
    put,
    /** Deletes one; {@link put} brings it back. */
    drop: (id: string): Saved => {
      const { library, setKept } = store.getState();
      const went = storage.drop('scenario', id);
      setKept({ library: library.filter((saving) => saving.id !== id) });
      return went;
    },
  };
}
export type Library = ReturnType<typeof openLibrary>;
