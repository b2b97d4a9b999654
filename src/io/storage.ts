import { decode } from './link/codec.ts';

/** What this device remembers between visits. */
export interface Remembered {
  /** Text of the link's fragment, without `#`. */
  readonly link: string;
  /** The view settings, as the query of the address. */
  readonly view: string;
  /** Link texts of other work of the reader's, kept beside what is shown, latest first. */
  readonly shelf: readonly string[];
  /** The reader's own groups of allies. */
  readonly groups: readonly KeptGroup[];
}

/** A named group as it is kept: codes that a later edition may no longer know. */
export interface KeptGroup {
  readonly name: string;
  readonly allies: readonly string[];
}

/** What was found on this device. */
export type Recall =
  | { readonly status: 'found'; readonly remembered: Remembered }
  | { readonly status: 'empty' }
  /** The browser does not let us look. */
  | { readonly status: 'blocked' }
  /** Something is there that this version cannot read in full; `remembered` is the part it can try. */
  | { readonly status: 'damaged'; readonly text: string; readonly remembered: Remembered | null };

/** How remembering went; `full` where the browser's quota is used up. */
export type Saved = 'saved' | 'blocked' | 'full';

/** The memory of this device; no call throws. */
export interface DeviceStorage {
  read(): Recall;
  /** Replaces what is remembered; what could not be read is set aside first. */
  write(remembered: Remembered): Saved;
}

/** Key of the remembered work; the number is the version of its form. */
export const STORAGE_KEY = 'five-by-35/1';
/** Key of stored text that could not be read; `-2`, `-3`… follow it if that is taken. */
export const ASIDE_KEY = `${STORAGE_KEY}/damaged`;

type Area = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Opens the memory of this device.
 * @param area Gives the storage, asked anew for every call: where it is blocked, even naming `localStorage` throws.
 */
export function openStorage(area: () => Area): DeviceStorage {
  return {
    read() {
      try {
        return recall(area().getItem(STORAGE_KEY));
      } catch {
        return { status: 'blocked' };
      }
    },
    write({ link, view, shelf, groups }) {
      try {
        const storage = area();
        const present = storage.getItem(STORAGE_KEY);
        // Read anew each time: another tab, or another version of the app, may have written since.
        if (present !== null && recall(present).status === 'damaged') {
          setAside(storage, present);
        }
        const text = JSON.stringify({ link, view, shelf, groups });
        storage.setItem(STORAGE_KEY, text);
        return 'saved';
      } catch (error) {
        return isQuota(error) ? 'full' : 'blocked';
      }
    },
  };
}

function recall(text: string | null): Recall {
  if (text === null) return { status: 'empty' };
  const remembered = parse(text);
  // A link of a newer version, or one with faults, would lose something if it were overwritten unseen.
  const isWhole = remembered !== null && decode(remembered.link, '').faults.length === 0;
  return isWhole ? { status: 'found', remembered } : { status: 'damaged', text, remembered };
}

function parse(text: string): Remembered | null {
  try {
    const { link, view, shelf, groups } = JSON.parse(text) as Partial<Record<keyof Remembered, unknown>>;
    if (typeof link !== 'string' || typeof view !== 'string') return null;
    const kept = Array.isArray(shelf) ? shelf.filter((text) => typeof text === 'string') : [];
    return { link, view, shelf: kept, groups: Array.isArray(groups) ? groups.filter(isGroup) : [] };
  } catch {
    return null;
  }
}

const isGroup = (value: unknown): value is KeptGroup => {
  const { name, allies } = (value ?? {}) as Partial<Record<keyof KeptGroup, unknown>>;
  return typeof name === 'string' && Array.isArray(allies) && allies.every((id) => typeof id === 'string');
};

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
