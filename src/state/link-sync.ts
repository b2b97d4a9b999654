import { decode, encode } from '#io/link/codec.ts';
import type { DeviceStorage } from '#io/storage.ts';
import { slotOf } from './slots.ts';
import { linkNotices } from './start.ts';
import { type AppState, type AppStore, settledScenario } from './store.ts';
import { DEFAULT_VIEW } from './view.ts';
import { readView, writeView } from './view-query.ts';

/** Least time between two writes of the address, ms: browsers throw when a page writes too often. */
const WRITE_EVERY = 500;
/** Marks the entries of history that the page wrote itself; a pasted link has none. */
const OWN_ENTRY = { page: 'five-by-35' };

/** Parts of the state whose change is written down. */
const KEPT = ['slots', 'view', 'theme', 'singleKeys', 'groups'] as const;

/** What of the browser the synchronisation needs. */
export interface Surroundings {
  readonly location: Pick<Location, 'search' | 'hash' | 'pathname'>;
  readonly history: Pick<History, 'state' | 'replaceState' | 'pushState' | 'back'>;
  readonly addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
  readonly setTimeout: (work: () => void, ms: number) => number;
  readonly now: () => number;
}

/** Gives the link text of what is on the page. */
export const linkOf = ({ slots }: AppState, edition: string): string => encode({ edition, slots });

/** Gives the address that shows what is on the page now, to the reader it is sent to. */
export function addressOf(
  state: AppState,
  edition: string,
  { origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>,
): string {
  return `${origin}${pathname}${writeView(state.view, search)}#${linkOf(state, edition)}`;
}

/**
 * Keeps the address and this device in step with the store: written when a move ends, at most twice a second, and
 * never able to break the page. An address changed from outside is opened beside the reader's own work.
 */
export function startSync(store: AppStore, storage: DeviceStorage, around: Surroundings): void {
  const { edition } = store.data;
  const { slots, view, theme, singleKeys, groups } = store.getState();
  let written = { slots, view, theme, singleKeys, groups };
  let lastWrite = Number.NEGATIVE_INFINITY;
  let isDue = false;
  let isNewEntry = false;
  /** Whether the entry shown is the one that opening a profile made: closing the profile goes back from it. */
  let isOver = false;
  let isReturning = false;

  const writeAddress = (state: AppState): void => {
    const { pathname, search, hash } = around.location;
    const address = `${pathname}${writeView(state.view, search)}#${linkOf(state, edition)}`;
    // What is only looked at stays foreign, so that Back and Forward do not take it for the reader's own.
    const entry = state.saved === 'paused' ? null : OWN_ENTRY;
    const isWritten =
      address === pathname + search + hash && (around.history.state === null) === (entry === null);
    if (isWritten && !isNewEntry) return;
    try {
      if (isNewEntry) {
        around.history.pushState(entry, '', address);
        isOver = false;
      } else around.history.replaceState(entry, '', address);
    } catch {
      // The address is a convenience; the page works on, and the next write tries again.
    }
    isNewEntry = false;
  };

  const save = (state: AppState): void => {
    if (state.saved === 'paused') return;
    const saved = storage.write({
      link: linkOf(state, edition),
      // A profile belongs to the address: the next visit starts with the page.
      view: `${writeView({ ...state.view, ally: null }, '')}&theme=${state.theme}${state.singleKeys ? '' : '&keys=off'}`,
      shelf: state.shelf,
      groups: state.groups,
    });
    if (saved !== state.saved) state.setSaved(saved);
    if (saved !== 'saved' && state.saved === 'saved') state.tell({ kind: 'no-storage', reason: saved });
  };

  const write = (): void => {
    isDue = false;
    lastWrite = around.now();
    const state = store.getState();
    writeAddress(state);
    save(state);
  };

  const schedule = (): void => {
    if (isDue) return;
    isDue = true;
    around.setTimeout(write, Math.max(0, lastWrite + WRITE_EVERY - around.now()));
  };

  /** Gives a profile an entry of its own, so that Back closes it; what was still to be written goes to the one below. */
  const open = (state: AppState, before: typeof written): void => {
    writeAddress({ ...state, ...before });
    isNewEntry = true;
    writeAddress(state);
    isOver = true;
  };
  /** Leaves the entry of a profile that was closed on the page, or the next Back would seem to do nothing. */
  const leave = (): void => {
    if (!isOver) return;
    isOver = false;
    isReturning = true;
    around.history.back();
  };

  store.subscribe((state) => {
    const { slots, view, theme, singleKeys, groups } = state;
    const now = { slots, view, theme, singleKeys, groups };
    if (KEPT.every((part) => now[part] === written[part])) return;
    const before = written;
    written = now;
    if (view.route !== before.view.route) isNewEntry = true;
    if (view.ally !== before.view.ally) {
      if (before.view.ally === null) open(state, before);
      else if (view.ally === null) leave();
    }
    if (slots !== before.slots) {
      // The first edit of another's scenario makes it the reader's copy; the own work stays on the shelf.
      if (state.saved === 'paused') state.setSaved('saved');
      if (settledScenario(state).preset !== slotOf(before.slots, view.slot).scenario.preset)
        isNewEntry = true;
    }
    schedule();
  });

  around.addEventListener('pagehide', () => {
    if (isDue) write();
  });

  around.addEventListener('popstate', () => {
    const state = store.getState();
    const { route, ally, slot } = readView(around.location.search, DEFAULT_VIEW);
    const isLeft = isReturning || (isOver && ally === null);
    isReturning = false;
    isOver = false;
    if (route !== state.view.route || ally !== state.view.ally || slot !== state.view.slot) {
      // Noted first: going back is no new entry.
      written = { ...written, view: { ...written.view, route, ally, slot } };
      state.setView({ route, ally, slot });
    }
    if (isLeft) {
      // Leaving a profile changes nothing else: what the reader did while it was open is kept.
      schedule();
      return;
    }
    const own = linkOf(state, edition);
    const fragment = around.location.hash.slice(1);
    if (fragment === own || fragment === '') return;
    const link = decode(fragment, edition);
    const isOwnEntry = around.history.state !== null;
    for (const notice of linkNotices(link, true)) state.tell(notice);
    if (!link.document || encode(link.document) === own) return;
    const wasPaused = state.saved === 'paused';
    // Noted first: what the address brought is no edit, and makes no entry of its own.
    written = { ...written, slots: link.document.slots };
    state.open(link.document.slots);
    if (isOwnEntry) {
      if (wasPaused) {
        const opened = encode(link.document);
        state.setShelf(state.shelf.filter((kept) => kept !== opened));
        state.setSaved('saved');
      }
      if (store.getState().shelf.length === 0) state.dismiss('shared');
      schedule();
    } else if (!wasPaused) {
      state.setShelf([own, ...state.shelf.filter((kept) => kept !== own)]);
      state.setSaved('paused');
      state.tell({ kind: 'shared' });
    }
  });

  schedule();
}

/** Brings the latest work from the shelf to the page; what was shown and is the reader's own goes to its end. */
export function takeFromShelf(store: AppStore): void {
  const state = store.getState();
  const [first, ...rest] = state.shelf;
  const own = first === undefined ? null : decode(first, store.data.edition).document;
  if (!own) return;
  state.setShelf(state.saved === 'paused' ? rest : [...rest, linkOf(state, store.data.edition)]);
  state.setSaved('saved');
  state.open(own.slots);
  if (store.getState().shelf.length === 0) state.dismiss('shared');
}
