/** Start of the keys of drafts: beside the work, so that other tabs need not look at every letter typed. */
const PREFIX = 'five-by-35/draft/';

/** Drafts kept on a device; the latest stay. */
export const MAX_DRAFTS = 8;

/** Texts that are being typed, kept on this device until they are used or let go; no call throws. */
export interface Drafts {
  /** Keeps a text. @param of What it is typed for. */
  keep(of: string, text: string): void;
  drop(of: string): void;
  /** Gives a kept text; null where there is none. */
  read(of: string): string | null;
}

/** Opens the drafts. @param area Gives the storage, asked anew for every call: where it is blocked, even naming it throws. */
export function openDrafts(
  area: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>,
): Drafts {
  return {
    keep(of, text) {
      try {
        const storage = area();
        storage.setItem(PREFIX + of, JSON.stringify({ text, at: Date.now() }));
        const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
        const old = keys
          .filter((key) => key.startsWith(PREFIX) && key !== PREFIX + of)
          .map((key) => ({ key, at: entryOf(storage.getItem(key)).at }))
          .toSorted((a, b) => b.at - a.at)
          .slice(MAX_DRAFTS - 1);
        for (const { key } of old) storage.removeItem(key);
      } catch {
        // Without it what is typed lives as long as its dialog.
      }
    },
    drop(of) {
      try {
        area().removeItem(PREFIX + of);
      } catch {
        // What could not be kept need not be dropped.
      }
    },
    read(of) {
      try {
        return entryOf(area().getItem(PREFIX + of)).text;
      } catch {
        return null;
      }
    },
  };
}

function entryOf(entry: string | null): { readonly text: string | null; readonly at: number } {
  try {
    const { text, at } = JSON.parse(entry ?? '{}') as Readonly<Record<string, unknown>>;
    return { text: typeof text === 'string' ? text : null, at: typeof at === 'number' ? at : 0 };
  } catch {
    return { text: null, at: 0 };
  }
}
