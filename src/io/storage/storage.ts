import { fingerprint } from '../fingerprint.ts';
import {
  ASIDE_KEY,
  GROUPS_KEY,
  isWhole,
  type KeptGroup,
  type KeptScenario,
  readGroups,
  readSaved,
  readWork,
  SAVED_KEY,
  VIEW_KEY,
  WORK_KEY,
  type Work,
  writeEntry,
} from './form.ts';
import { readV1, V1_KEY } from './v1.ts';

/** What was found on this device. */
export interface Recall {
  /** `blocked` where the browser does not let us look. */
  readonly status: 'found' | 'empty' | 'blocked';
  /** Work of this and other tabs, latest first; a link in it may be damaged. */
  readonly works: readonly Work[];
  /** Saved scenarios, latest first. */
  readonly scenarios: readonly KeptScenario[];
  /** View settings of the last visit, as the query of the address. */
  readonly view: string;
  readonly groups: readonly KeptGroup[];
  /** How many texts were found of which nothing can be used; the first write sets them aside. */
  readonly unreadable: number;
}

/** How remembering went; `full` where the browser's quota is used up. */
export type Saved = 'saved' | 'blocked' | 'full';

/** The memory of this device; no call throws. */
export interface DeviceStorage {
  read(): Recall;
  /** Keeps the work of this tab, and drops the oldest beyond {@link MAX_WORKS}. */
  writeWork(work: Work): Saved;
  writeView(view: string): Saved;
  writeGroups(groups: readonly KeptGroup[]): Saved;
  /** Saves a scenario, or saves it again under its id. */
  writeScenario(scenario: KeptScenario): Saved;
  /** Forgets a work or a saved scenario. */
  drop(kind: 'work' | 'scenario', id: string): Saved;
}

/** Works kept on a device; a work that a tab holds is never dropped. */
export const MAX_WORKS = 12;

/** What of the browser's storage is used. */
export type Area = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Opens the memory of this device. The first form (see `v1.ts`) is read with the present one, and moved into it by
 * the first write.
 * @param area Gives the storage, asked anew for every call: where it is blocked, even naming `localStorage` throws.
 */
export function openStorage(area: () => Area): DeviceStorage {
  let isSwept = false;
  /** Runs writes on a storage that holds the present form alone, and nothing unreadable in it. */
  const writing = (work: (storage: Area) => void): Saved => {
    try {
      const storage = area();
      moveIn(storage);
      if (!isSwept) sweep(storage);
      isSwept = true;
      work(storage);
      return 'saved';
    } catch (error) {
      return isQuota(error) ? 'full' : 'blocked';
    }
  };
  return {
    read() {
      try {
        return recall(area());
      } catch {
        return { ...NOTHING, status: 'blocked' };
      }
    },
    writeWork: (work) =>
      writing((storage) => {
        put(storage, WORK_KEY + work.id, writeEntry(work), (text) => isWhole(readWork(work.id, text)));
        prune(storage, work);
      }),
    writeView: (view) => writing((storage) => storage.setItem(VIEW_KEY, view)),
    writeGroups: (groups) =>
      writing((storage) =>
        put(storage, GROUPS_KEY, JSON.stringify(groups), (text) => readGroups(text) !== null),
      ),
    writeScenario: (scenario) =>
      writing((storage) =>
        put(storage, SAVED_KEY + scenario.id, writeEntry(scenario), (text) =>
          isWhole(readSaved(scenario.id, text)),
        ),
      ),
    drop: (kind, id) =>
      writing((storage) => storage.removeItem((kind === 'work' ? WORK_KEY : SAVED_KEY) + id)),
  };
}

const NOTHING = { works: [], scenarios: [], view: '', groups: [], unreadable: 0 };

function recall(storage: Area): Recall {
  const old = storage.getItem(V1_KEY);
  const { remembered } = old === null ? { remembered: null } : readV1(old);
  const works = entries(storage, WORK_KEY, readWork);
  const scenarios = entries(storage, SAVED_KEY, readSaved);
  const groups = storage.getItem(GROUPS_KEY);
  const view = storage.getItem(VIEW_KEY);
  const read = groups === null ? [] : readGroups(groups);
  const moved = remembered ? oldWorks(remembered, 0) : [];
  const isEmpty = old === null && view === null && works.length + scenarios.length === 0;
  return {
    status: isEmpty ? 'empty' : 'found',
    works: latestFirst([
      ...usable(works),
      ...moved.filter(({ id }) => works.every(([known]) => known !== id)),
    ]),
    scenarios: latestFirst(usable(scenarios)),
    view: view ?? remembered?.view ?? '',
    groups: merged(read ?? [], remembered?.groups ?? []),
    unreadable:
      [...works, ...scenarios].filter(([, entry]) => entry === null).length +
      (old !== null && !remembered ? 1 : 0) +
      (read === null ? 1 : 0),
  };
}

/** Reads every entry whose key begins so, with its id; null where nothing of one can be used. */
function entries<Entry>(
  storage: Area,
  start: string,
  read: (id: string, text: string) => Entry | null,
): readonly (readonly [string, Entry | null])[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  return keys
    .filter((key) => key.startsWith(start))
    .map((key) => {
      const id = key.slice(start.length);
      return [id, read(id, storage.getItem(key) ?? '')] as const;
    });
}

const usable = <Entry>(found: readonly (readonly [string, Entry | null])[]): readonly Entry[] =>
  found.flatMap(([, entry]) => entry ?? []);

const latestFirst = <Entry extends { readonly at: number; readonly id: string }>(
  list: readonly Entry[],
): readonly Entry[] => list.toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));

/** Moves the first form into the present one; it is dropped once all of it stands in its new place. */
function moveIn(storage: Area): void {
  const old = storage.getItem(V1_KEY);
  if (old === null) return;
  const { remembered, isWhole: isOldWhole } = readV1(old);
  if (!isOldWhole) setAside(storage, old);
  for (const work of remembered ? oldWorks(remembered, Date.now()) : [])
    if (storage.getItem(WORK_KEY + work.id) === null) storage.setItem(WORK_KEY + work.id, writeEntry(work));
  if (remembered && storage.getItem(VIEW_KEY) === null) storage.setItem(VIEW_KEY, remembered.view);
  if (remembered && remembered.groups.length > 0) {
    const present = readGroups(storage.getItem(GROUPS_KEY) ?? '[]') ?? [];
    storage.setItem(GROUPS_KEY, JSON.stringify(merged(present, remembered.groups)));
  }
  storage.removeItem(V1_KEY);
}

/** What lies between two works of the first form, which kept no time, ms: older than anything written now. */
const STEP = 1000;

/**
 * Gives the work of the first form. Its ids come from what it holds, so that two tabs that move it at once write the
 * same.
 * @param now Time to give the latest, ms; the shelf is older.
 */
const oldWorks = (
  { link, shelf }: { readonly link: string; readonly shelf: readonly string[] },
  now: number,
): readonly Work[] =>
  [link, ...shelf].map((text, i) => ({
    id: idOf(text),
    link: text,
    at: now - STEP * (i + 1),
    isOpen: false,
    ...(i === 0 && shelf[0] !== undefined ? { beside: idOf(shelf[0]) } : {}),
  }));

const idOf = (text: string): string => `v1-${fingerprint(text).toString(36)}`;

/** Adds groups whose name is not there yet. */
const merged = (groups: readonly KeptGroup[], more: readonly KeptGroup[]): readonly KeptGroup[] => [
  ...groups,
  ...more.filter(({ name }) => groups.every((known) => known.name !== name)),
];

/** Sets aside the entries of which nothing can be used, so that they are told once. */
function sweep(storage: Area): void {
  for (const [start, read] of [
    [WORK_KEY, readWork],
    [SAVED_KEY, readSaved],
  ] as const)
    for (const [id, entry] of entries<Work | KeptScenario>(storage, start, read)) {
      if (entry !== null) continue;
      setAside(storage, storage.getItem(start + id) ?? '');
      storage.removeItem(start + id);
    }
}

/** Writes under a key; what stands there and cannot be read in full is set aside first. */
function put(storage: Area, key: string, text: string, isReadable: (present: string) => boolean): void {
  // Read anew each time: another version of the app may have written since.
  const present = storage.getItem(key);
  if (present !== null && !isReadable(present)) setAside(storage, present);
  storage.setItem(key, text);
}

/** Drops the oldest work beyond the limit; what a tab holds, and what the one just written stands beside, stays. */
function prune(storage: Area, written: Work): void {
  const works = latestFirst(usable(entries(storage, WORK_KEY, readWork)));
  for (const { id, isOpen } of works.slice(MAX_WORKS))
    if (!isOpen && id !== written.id && id !== written.beside) storage.removeItem(WORK_KEY + id);
}

function setAside(storage: Area, text: string): void {
  for (let count = 1; count < 100; count += 1) {
    const key = count === 1 ? ASIDE_KEY : `${ASIDE_KEY}-${count}`;
    const taken = storage.getItem(key);
    if (taken === null) storage.setItem(key, text);
    if (taken === null || taken === text) return;
  }
  throw new Error('No room to set damaged text aside.');
}

const isQuota = (error: unknown): boolean => error instanceof Error && /quota/i.test(error.name);
