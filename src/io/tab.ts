/** Key of an address that was to be written when the page closed; session storage is each tab's own. */
const TAB_KEY = 'five-by-35/late';

/** Key of the id of the work this tab held. */
const WORK_KEY = 'five-by-35/work';

/** Keys of the links about which the reader wants to hear no more in this tab, by what was said of them. */
const HUSHED_KEYS = { shared: 'five-by-35/hushed', link: 'five-by-35/hushed-link' } as const;
/** What is said of a link: that it is another's scenario, or that it could not be read whole. */
export type SaidOfLink = keyof typeof HUSHED_KEYS;

/** What this tab carries over a reload; no call throws. */
export interface TabMemory {
  /** Notes the addresses at which the page may have been left, and what its address should have become. */
  keep(left: readonly string[], late: string): void;
  /** Gives what the address should have become, to the page that opens where it was left; once. */
  take(opened: string): string | null;
  /** Notes the id of the work this tab holds, while the page is left. */
  keepWork(id: string): void;
  /** Gives that id and forgets it, so that a duplicate of the open tab does not take its work; null for a new tab. */
  takeWork(): string | null;
  /** Notes the link of which the reader closed a band. */
  hush(what: SaidOfLink, link: string): void;
  /** Gives that link; null where the reader closed no such band in this tab. */
  hushed(what: SaidOfLink): string | null;
}

/**
 * Opens the memory of this tab. A browser that reloads has fixed the address before the page can write its last change.
 * @param area Gives the storage, asked anew for every call: where it is blocked, even naming it throws.
 */
export function openTab(area: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): TabMemory {
  return {
    keep(left, late) {
      try {
        area().setItem(TAB_KEY, JSON.stringify([left, late]));
      } catch {
        // Without it a reload within half a second loses the last change; nothing else does.
      }
    },
    take(opened) {
      try {
        const storage = area();
        const [left, late] = JSON.parse(storage.getItem(TAB_KEY) ?? '[]') as readonly unknown[];
        storage.removeItem(TAB_KEY);
        return Array.isArray(left) && left.includes(opened) && typeof late === 'string' ? late : null;
      } catch {
        return null;
      }
    },
    keepWork(id) {
      try {
        area().setItem(WORK_KEY, id);
      } catch {
        // The next load takes the latest work, which is mostly this.
      }
    },
    takeWork() {
      try {
        const storage = area();
        const id = storage.getItem(WORK_KEY);
        storage.removeItem(WORK_KEY);
        return id;
      } catch {
        return null;
      }
    },
    hush(what, link) {
      try {
        area().setItem(HUSHED_KEYS[what], link);
      } catch {
        // The next load says it again.
      }
    },
    hushed(what) {
      try {
        return area().getItem(HUSHED_KEYS[what]);
      } catch {
        return null;
      }
    },
  };
}
