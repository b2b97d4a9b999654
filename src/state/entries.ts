import type { TabMemory } from '#io/tab.ts';
import { hereAt, pathOf, type Surroundings } from './address.ts';
import type { AppState } from './app-state.ts';

/** What the page notes at the entries of history that it wrote itself; a pasted link has none. */
interface OwnEntry {
  readonly page: 'five-by-35';
  /** Names the work the entry belongs to: between entries of one work Back changes the view, not the scenario. */
  readonly work: number;
  /** Whether it is another's, and only looked at: reached from other work it is not taken for the reader's own. */
  readonly isShared?: true;
}

function workOf(entry: unknown): number | null {
  const { work } = (entry ?? {}) as Partial<OwnEntry>;
  return typeof work === 'number' ? work : null;
}

/** Tells whether an entry of the browser's history was written by the page, and holds the reader's own work. */
export const isOwnEntry = (entry: unknown): boolean =>
  workOf(entry) !== null && (entry as OwnEntry).isShared !== true;

/**
 * Brings the address to where it should have been when the page was left; comes before the first reading of it. A link
 * that is opened anew is shown, though the page once left from it: only a reload, or an entry of the page's own, goes on.
 *
 * @param isReload Told by the browser: one that reloads may forget what the page noted in its entry as it left.
 */
export function resume(
  tab: TabMemory,
  { location, history }: Pick<Surroundings, 'location' | 'history'>,
  isReload: boolean,
): void {
  const late = tab.take(hereAt(location));
  if (late === null || (workOf(history.state) === null && !isReload)) return;
  try {
    history.replaceState(history.state, '', late);
  } catch {
    // The page opens with the address it has.
  }
}

/** The entries of the browser's history that the page stands on. */
export interface Entries {
  /** Writes the address of a state, into the present entry or the one that is due. */
  write(state: AppState): void;
  /** Makes the next write an entry of its own. */
  next(): void;
  /** Begins other work: from its entries Back to those before changes the scenario. */
  begin(): void;
  /** Forgets a profile's entry: the page went on to another view. */
  pass(): void;
  /** Gives a profile an entry of its own, so that Back closes it. @param below What was still to be written before. */
  openProfile(below: AppState, state: AppState): void;
  /** Leaves the entry of a profile that was closed on the page, or the next Back would seem to do nothing. */
  closeProfile(): void;
  /** Takes note of an entry that the browser went to. @param isProfile Whether it shows one. */
  arrive(isProfile: boolean): {
    /** Whether the page wrote it. */
    readonly isOwn: boolean;
    /** Whether only the way of looking differs. */
    readonly isSameWork: boolean;
  };
}

/** Opens the browser's history for what the page writes into it; a refused write never breaks the page. */
export function openEntries(around: Surroundings, edition: string): Entries {
  let isDue = false;
  let work = workOf(around.history.state) ?? around.now();
  /** Whether the entry shown is the one that opening a profile made: closing the profile goes back from it. */
  let isOver = false;
  let isReturning = false;

  const write = (state: AppState): void => {
    const address = pathOf(state, edition, around.location);
    const isShared = state.saved === 'paused';
    const entry: OwnEntry = { page: 'five-by-35', work, ...(isShared ? { isShared } : {}) };
    const present = around.history.state;
    const isWritten =
      address === hereAt(around.location) && workOf(present) === work && isOwnEntry(present) !== isShared;
    if (isWritten && !isDue) return;
    try {
      if (isDue) {
        around.history.pushState(entry, '', address);
        isOver = false;
      } else around.history.replaceState(entry, '', address);
    } catch {
      // The address is a convenience; the page works on, and the next write tries again.
    }
    isDue = false;
  };

  return {
    write,
    next: () => {
      isDue = true;
    },
    begin: () => {
      work = around.now();
    },
    pass: () => {
      isOver = false;
    },
    openProfile: (below, state) => {
      write(below);
      isDue = true;
      write(state);
      isOver = true;
    },
    closeProfile: () => {
      if (!isOver) return;
      isOver = false;
      isReturning = true;
      around.history.back();
    },
    arrive: (isProfile) => {
      const isLeft = isReturning || (isOver && !isProfile);
      isReturning = false;
      isOver = false;
      const entry = workOf(around.history.state);
      const isSameWork = isLeft || (entry !== null && entry === work);
      if (entry !== null) work = entry;
      return { isOwn: isOwnEntry(around.history.state), isSameWork };
    },
  };
}
