import { decode, encode } from '#io/link/codec.ts';
import { isOurs, type Work } from '#io/storage/form.ts';
import type { DeviceStorage } from '#io/storage/storage.ts';
import type { TabMemory } from '#io/tab.ts';
import { openDevice } from './device-sync.ts';
import { stepBetween } from './history.ts';
import { newId } from './kept-id.ts';
import { slotOf } from './slots.ts';
import { linkNotices, madeWith } from './start.ts';
import { type AppState, type AppStore, settledScenario } from './store.ts';
import { DEFAULT_VIEW, profileOver } from './view.ts';
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
  readonly addEventListener: (
    type: 'popstate' | 'pagehide' | 'pageshow' | 'storage',
    listener: (event: Event) => void,
  ) => void;
  readonly setTimeout: (work: () => void, ms: number) => number;
  /** Time of the wall clock that never goes back, ms. */
  readonly now: () => number;
}

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
export const linkOf = (
  { slots, madeWith: made }: Pick<AppState, 'slots' | 'madeWith'>,
  edition: string,
): string => encode({ edition: made ?? edition, slots });

/** Gives the address that shows what is on the page now, to the reader it is sent to. */
export function addressOf(
  state: Pick<AppState, 'slots' | 'view' | 'madeWith'>,
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
  const device = openDevice(store, storage, (state) => linkOf(state, edition), around.now);
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

  const write = (): void => {
    isDue = false;
    lastWrite = around.now();
    const state = store.getState();
    writeAddress(state);
    device.save(state);
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

  store.subscribe((state, past) => {
    if (state.work !== past.work) device.change(past);
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
    if (isDue) {
      const left = hereAt(around.location);
      write();
      tab.keep(left, addressFor(store.getState()));
    }
    device.leave(tab);
  });
  // The page came back alive with all it had: what was noted when it was left is of no use any more.
  around.addEventListener('pageshow', (event) => {
    tab.take('');
    if (!(event as PageTransitionEvent).persisted) return;
    tab.takeWork();
    device.save(store.getState());
  });

  /** Changes the state to what the address brought. */
  const bring = (act: () => void): void => {
    isBrought = true;
    act();
    isBrought = false;
  };

  // Another tab saved, renamed or deleted something: the lists follow, the work on the page does not.
  around.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent;
    if (key === null || isOurs(key)) device.follow();
  });

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
    const brought = encode(document);
    const known = state.shelf.find((kept) => kept.link === brought && !kept.isOpen);
    // An own entry may be of other work on this device, as after Back from a link that was opened beside it.
    if (entry === null || known)
      state.setKept({
        work: known?.id ?? newId(),
        shelf: [
          ...leaving(state, edition, around.now()),
          ...state.shelf.filter(({ id }) => id !== known?.id),
        ],
      });
    bring(() => {
      state.open(document.slots, madeWith(document, edition));
      state.setView({ slot: slotOf(document.slots, slot).id });
    });
    if (entry !== null) {
      if (wasPaused) state.setSaved('saved');
      if (wasPaused || store.getState().shelf.length === 0) state.dismiss('shared');
      return;
    }
    work = around.now();
    if (wasPaused) return;
    state.setSaved('paused');
    state.tell({ kind: 'shared' });
  });

  schedule();
}

/** Gives what is on the page as work kept beside other work; nothing while it is only looked at. */
const leaving = (state: AppState, edition: string, at: number): readonly Work[] =>
  state.saved === 'paused' ? [] : [{ id: state.work, link: linkOf(state, edition), at, isOpen: false }];

/**
 * Brings other work of this device to the page; what was shown and is the reader's own takes its place on the shelf.
 *
 * @param wanted Id of the work; the first of the shelf where none is named.
 */
export function takeFromShelf(store: AppStore, wanted?: string): void {
  const state = store.getState();
  const { edition } = store.data;
  const taken = state.shelf.find(({ id }) => wanted === undefined || id === wanted);
  const document = taken ? decode(taken.link, edition).document : null;
  if (!taken || !document) return;
  const isBack = state.saved === 'paused';
  const rest = state.shelf.filter(({ id }) => id !== taken.id);
  // What another tab holds stays that tab's: this one goes on with a copy.
  const work = taken.isOpen ? newId() : taken.id;
  state.setKept({ work, shelf: [...leaving(state, edition, Date.now()), ...rest] });
  state.setSaved('saved');
  state.open(document.slots, madeWith(document, edition));
  if (isBack || store.getState().shelf.length === 0) state.dismiss('shared');
}
