import { decode, encode } from '#io/link/codec.ts';
import type { DeviceStorage } from '#io/storage.ts';
import type { TabMemory } from '#io/tab.ts';
import type { AllyId } from '#model';
import { stepBetween } from './history.ts';
import { slotOf } from './slots.ts';
import { linkNotices, madeWith } from './start.ts';
import { type AppState, type AppStore, settledScenario } from './store.ts';
import { DEFAULT_VIEW, type View } from './view.ts';
import { readView, writeView } from './view-query.ts';

/** Least time between two writes of the address, ms: browsers throw when a page writes too often. */
const WRITE_EVERY = 500;

/** What the page notes at the entries of history that it wrote itself; a pasted link has none. */
interface OwnEntry {
  readonly page: 'five-by-35';
  /** Names the work the entry belongs to: between entries of one work Back changes the view, not the scenario. */
  readonly work: number;
}

function workOf(entry: unknown): number | null {
  const { work } = (entry ?? {}) as Partial<OwnEntry>;
  return typeof work === 'number' ? work : null;
}

/** Parts of the state whose change is written down. */
const KEPT = ['slots', 'view', 'theme', 'singleKeys', 'groups', 'madeWith'] as const;
const keptOf = ({ slots, view, theme, singleKeys, groups, madeWith }: AppState) => ({
  slots,
  view,
  theme,
  singleKeys,
  groups,
  madeWith,
});

/** What of the browser the synchronisation needs. */
export interface Surroundings {
  readonly location: Pick<Location, 'search' | 'hash' | 'pathname'>;
  readonly history: Pick<History, 'state' | 'replaceState' | 'pushState' | 'back'>;
  readonly addEventListener: (type: 'popstate' | 'pagehide' | 'pageshow', listener: () => void) => void;
  readonly setTimeout: (work: () => void, ms: number) => number;
  /** Time of the wall clock that never goes back, ms. */
  readonly now: () => number;
}

/** Gives the ally whose profile lies over a view; the Ally view is a page of its own. */
const profileOver = ({ route, ally }: View): AllyId | null => (route === 'ally' ? null : ally);

const hereAt = ({ pathname, search, hash }: Surroundings['location']): string => pathname + search + hash;

/** Brings the address to where it should have been when the page was left; comes before the first reading of it. */
export function resume(
  tab: TabMemory,
  { location, history }: Pick<Surroundings, 'location' | 'history'>,
): void {
  const late = tab.take(hereAt(location));
  if (late === null) return;
  try {
    history.replaceState(history.state, '', late);
  } catch {
    // The page opens with the address it has.
  }
}

/** Gives the link text of what is on the page; the edition it was made with stays until the reader takes the new one. */
export const linkOf = ({ slots, madeWith: made }: AppState, edition: string): string =>
  encode({ edition: made ?? edition, slots });

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
export function startSync(
  store: AppStore,
  storage: DeviceStorage,
  tab: TabMemory,
  around: Surroundings,
): void {
  const { edition } = store.data;
  let written = keptOf(store.getState());
  let lastWrite = Number.NEGATIVE_INFINITY;
  let isDue = false;
  let isNewEntry = false;
  let work = workOf(around.history.state) ?? around.now();
  /** Whether what changes was brought by the address, and makes no entry of its own. */
  let isBrought = false;
  /** Whether the entry shown is the one that opening a profile made: closing the profile goes back from it. */
  let isOver = false;
  let isReturning = false;

  const addressFor = (state: AppState): string => {
    const { pathname, search } = around.location;
    return `${pathname}${writeView(state.view, search)}#${linkOf(state, edition)}`;
  };

  const writeAddress = (state: AppState): void => {
    const address = addressFor(state);
    // What is only looked at stays foreign, so that Back and Forward do not take it for the reader's own.
    const entry: OwnEntry | null = state.saved === 'paused' ? null : { page: 'five-by-35', work };
    const isWritten =
      address === hereAt(around.location) && workOf(around.history.state) === (entry?.work ?? null);
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
      // A profile over a view belongs to the address: the next visit starts with the page.
      view: `${writeView(profileOver(state.view) === null ? state.view : { ...state.view, ally: null }, '')}&theme=${state.theme}${state.singleKeys ? '' : '&keys=off'}`,
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

  const opensAnother = (before: AppState['slots'], state: AppState): boolean =>
    settledScenario(state).preset !== slotOf(before, state.view.slot).scenario.preset ||
    stepBetween(store.data, before, state.slots).kind === 'opened';

  store.subscribe((state) => {
    const { slots, view } = state;
    const now = keptOf(state);
    if (KEPT.every((part) => now[part] === written[part])) return;
    const before = written;
    written = now;
    if (isBrought) return schedule();
    if (view.slot !== before.view.slot) isNewEntry = true;
    if (view.route !== before.view.route) {
      isNewEntry = true;
      isOver = false;
    } else if (profileOver(before.view) === null && profileOver(view) !== null) open(state, before);
    else if (profileOver(before.view) !== null && profileOver(view) === null) leave();
    if (slots !== before.slots) {
      // The first edit of another's scenario makes it the reader's copy; the own work stays on the shelf.
      if (state.saved === 'paused') {
        state.setSaved('saved');
        state.tell({ kind: 'shared', isCopy: true });
      }
      // What is edited is worked out with the present data from now on.
      if (state.madeWith !== null) state.setMadeWith(null);
      if (opensAnother(before.slots, state)) {
        isNewEntry = true;
        work = around.now();
      }
    }
    schedule();
  });

  around.addEventListener('pagehide', () => {
    // A move under way ends here, or it would be lost.
    store.getState().release();
    if (!isDue) return;
    const left = hereAt(around.location);
    write();
    tab.keep(left, addressFor(store.getState()));
  });
  // The page came back alive with all it had: what was noted when it was left is of no use any more.
  around.addEventListener('pageshow', () => void tab.take(''));

  /** Changes the state to what the address brought. */
  const bring = (act: () => void): void => {
    isBrought = true;
    act();
    isBrought = false;
  };

  around.addEventListener('popstate', () => {
    const state = store.getState();
    const { route, ally, slot } = readView(around.location.search, DEFAULT_VIEW);
    const isLeft = isReturning || (isOver && ally === null);
    isReturning = false;
    isOver = false;
    const entry = workOf(around.history.state);
    const isSameWork = isLeft || (entry !== null && entry === work);
    if (entry !== null) work = entry;
    const isOther = route !== state.view.route || ally !== state.view.ally || slot !== state.view.slot;
    if (isOther) bring(() => state.setView({ route, ally, slot: slotOf(state.slots, slot).id }));
    if (isSameWork) {
      // Only the way of looking goes back: what the reader did in between is kept.
      schedule();
      return;
    }
    const own = linkOf(state, edition);
    const fragment = around.location.hash.slice(1);
    if (fragment === own || fragment === '') return;
    const link = decode(fragment, edition);
    for (const notice of linkNotices(link, true, edition)) state.tell(notice);
    const { document } = link;
    if (!document || encode(document) === own) return;
    const wasPaused = state.saved === 'paused';
    bring(() => {
      state.open(document.slots, madeWith(document, edition));
      state.setView({ slot: slotOf(document.slots, slot).id });
    });
    if (entry !== null) {
      if (wasPaused) {
        const opened = encode(document);
        state.setShelf(state.shelf.filter((kept) => kept !== opened));
        state.setSaved('saved');
      }
      if (store.getState().shelf.length === 0) state.dismiss('shared');
      return;
    }
    work = around.now();
    if (wasPaused) return;
    state.setShelf([own, ...state.shelf.filter((kept) => kept !== own)]);
    state.setSaved('paused');
    state.tell({ kind: 'shared' });
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
  state.open(own.slots, madeWith(own, store.data.edition));
  if (store.getState().shelf.length === 0) state.dismiss('shared');
}
