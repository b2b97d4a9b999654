import { decode } from '#io/link/codec.ts';
import { isOurs } from '#io/storage/form.ts';
import type { DeviceStorage } from '#io/storage/storage.ts';
import type { SaidOfLink, TabMemory } from '#io/tab.ts';
import { hereAt, linkOf, pathOf, type Surroundings } from './address.ts';
import type { AppState } from './app-state.ts';
import { openDevice } from './device-sync.ts';
import { openEntries } from './entries.ts';
import { stepBetween } from './history.ts';
import { takeFromLink } from './shelf.ts';
import { slotOf } from './slots.ts';
import { receivedFrom } from './start.ts';
import { type AppStore, settledScenario } from './store.ts';
import { DEFAULT_VIEW, profileOver } from './view.ts';
import { readView } from './view-query.ts';

/** Least time between two writes of the address, ms: browsers throw when a page writes too often. */
const WRITE_EVERY = 500;
/** A browser that leaves may have fixed the address so long before it says so, ms. */
const FIXED_WITHIN = 2000;

/** Parts of the state whose change is written down. */
const KEPT = ['slots', 'view', 'theme', 'singleKeys', 'groups', 'madeWith', 'received'] as const;
const keptOf = ({ slots, view, theme, singleKeys, groups, madeWith, received }: AppState) => ({
  slots,
  view,
  theme,
  singleKeys,
  groups,
  madeWith,
  received,
});

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
  const entries = openEntries(around, edition);
  let written = keptOf(store.getState());
  let lastWrite = Number.NEGATIVE_INFINITY;
  let isDue = false;
  /** The address before the last write. */
  let addressBefore = hereAt(around.location);
  /** Whether what changes was brought by the address, and makes no entry of its own. */
  let isBrought = false;

  const write = (): void => {
    isDue = false;
    lastWrite = around.now();
    addressBefore = hereAt(around.location);
    const state = store.getState();
    entries.write(state);
    device.save(state);
  };

  const schedule = (): void => {
    if (isDue) return;
    isDue = true;
    around.setTimeout(write, Math.max(0, lastWrite + WRITE_EVERY - around.now()));
  };

  const opensAnother = (before: AppState['slots'], state: AppState): boolean =>
    settledScenario(state).preset !== slotOf(before, state.view.slot).scenario.preset ||
    stepBetween(store.data, before, state.slots).kind === 'opened';

  store.subscribe((state, past) => {
    if (state.work !== past.work) device.change(past);
    // The reader closed a band over what a link brought and is still looked at: a reload does not bring it back.
    const isClosed = (what: SaidOfLink): boolean =>
      past.notices.some(({ kind }) => kind === what) && state.notices.every(({ kind }) => kind !== what);
    if (state.saved === 'paused' && isClosed('shared')) tab.hush('shared', linkOf(state, edition));
    if (state.received !== null && isClosed('link')) tab.hush('link', state.received);
    const { slots, view } = state;
    const now = keptOf(state);
    if (KEPT.every((part) => now[part] === written[part])) return;
    const before = written;
    written = now;
    if (isBrought) return schedule();
    if (view.slot !== before.view.slot) entries.next();
    const [wasOver, isOver] = [profileOver(before.view) !== null, profileOver(view) !== null];
    if (view.route !== before.view.route) {
      entries.next();
      entries.pass();
    } else if (isOver && !wasOver) entries.openProfile({ ...state, ...before }, state);
    else if (wasOver && !isOver) entries.closeProfile();
    if (slots !== before.slots) {
      // The first edit of another's scenario makes it the reader's copy; the own work stays on the shelf. Where there
      // is none to go back to, who closed the band needs no other.
      if (state.saved === 'paused') {
        state.setSaved('saved');
        if (state.shelf.length > 0 || state.notices.some(({ kind }) => kind === 'shared'))
          state.tell({ kind: 'shared', isCopy: true });
      }
      // What is edited is worked out with the present data from now on.
      if (state.madeWith !== null) state.setMadeWith(null);
      if (opensAnother(before.slots, state)) {
        entries.next();
        entries.begin();
      }
    }
    // The link that came is done with once something of it was changed, or taken over to the present data.
    if (state.received !== null && (slots !== before.slots || now.madeWith !== before.madeWith))
      state.setReceived(null);
    schedule();
  });

  around.addEventListener('pagehide', () => {
    // A move under way ends here, or it would be lost.
    store.getState().release();
    // The browser may have fixed the address before a write that the page has just made.
    const isFresh = around.now() - lastWrite < FIXED_WITHIN;
    const left = [hereAt(around.location), ...(isFresh ? [addressBefore] : [])];
    const isLate = isDue || isFresh;
    if (isDue) write();
    if (isLate) tab.keep(left, pathOf(store.getState(), edition, around.location));
    device.leave(tab);
  });
  // The page came back alive with all it had: what was noted when it was left is of no use any more.
  around.addEventListener('pageshow', (event) => {
    tab.take('');
    if (!(event as PageTransitionEvent).persisted) return;
    tab.takeWork();
    device.save(store.getState());
  });

  // Another tab saved, renamed or deleted something: the lists follow, the work on the page does not.
  around.addEventListener('storage', (event) => {
    const { key } = event as StorageEvent;
    if (key === null || isOurs(key)) device.follow();
  });

  around.addEventListener('popstate', () => {
    const { view, slots, setView, setReceived } = store.getState();
    const text = around.location.hash.slice(1);
    const { route, ally, slot } = readView(around.location.search, DEFAULT_VIEW);
    const { isOwn, isSameWork } = entries.arrive(ally !== null);
    isBrought = true;
    if (route !== view.route || ally !== view.ally || slot !== view.slot)
      setView({ route, ally, slot: slotOf(slots, slot).id });
    // Between entries of one work only the way of looking goes back: what the reader did in between is kept.
    if (isSameWork) schedule();
    else if (takeFromLink(store, text, { slot, isOwn, at: around.now() })) entries.begin();
    setReceived(receivedFrom(decode(text, edition), text));
    isBrought = false;
  });

  schedule();
}
