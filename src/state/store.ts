import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { Slot, SlotId } from '#io/link/document.ts';
import type { AllyId, Dataset, Scenario, TargetKey } from '#model';
import { ALLY_IDS, ask, keptAs, override, setMarket } from '#model';
import type { AppState, Changes, DocumentSlice, SessionSlice } from './app-state.ts';
import { changedSlots, firstSlot, rewritten, type Slots, slotOf } from './slots.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** Steps that undo remembers. */
export const UNDO_LIMIT = 100;

/** Gives the slot on the page. */
export const slotOnPage = ({ slots, view }: AppState): Slot => slotOf(slots, view.slot);

/** Gives the scenario on the page at rest: the one in link and history. */
export const settledScenario = (state: AppState): Scenario => slotOnPage(state).scenario;

/** Gives the scenario as the reader sees it now, a moving slider included. */
export const liveScenario = (state: AppState): Scenario => state.draft ?? settledScenario(state);

export type AppStore = ReturnType<typeof makeStore>;

/** Makes the one store. @param data Bound once; every selector reads it from {@link AppStore.data}. */
export function makeStore(data: Dataset, start: Partial<DocumentSlice & SessionSlice> = {}) {
  /** The letter that was shown last while the scenarios stood so. */
  const shown = new WeakMap<Slots, SlotId>();
  const store = createStore<AppState>()(
    temporal(
      (set, get) => {
        const write = (scenario: Scenario, moved: readonly AllyId[] = []): void => {
          const state = get();
          const latest = [...moved, ...state.moved.filter((id) => !moved.includes(id))];
          set({
            draft: null,
            moved: latest,
            slots: rewritten(state.slots, slotOnPage(state).id, scenario),
          });
        };
        /** Writes a scenario in which the locked allies stay as they are. */
        const writeAround = (scenario: Scenario): void => {
          const { view } = get();
          const locked = data.allies.filter(({ id }) => view.locked.includes(id));
          write(keptAs(settledScenario(get()), scenario, locked));
          set({ moved: [] });
        };
        const changed = (changes: Changes): Scenario =>
          ALLY_IDS.reduce(
            (scenario, id) => (changes[id] ? override(scenario, id, changes[id]) : scenario),
            settledScenario(get()),
          );
        const alliesIn = (key: TargetKey): readonly AllyId[] => (key === '*' ? [] : [key]);
        /** Goes through history, and shows the scenario that was shown there. */
        const travel = (go: () => void): void => {
          // A move still under way is a step of its own: undo takes back that one, and redo can bring it again.
          get().release();
          const before = get().slots;
          go();
          const { slots, view } = get();
          const slot = shownAfter(before, slots, view, shown.get(slots));
          if (slot !== view.slot) set({ view: { ...view, slot } });
        };
        return {
          slots: [firstSlot()],
          draft: null,
          moved: [],
          opened: null,
          lookedAt: null,
          group: 'all',
          groups: [],
          marketTab: 'market',
          trails: {},
          view: DEFAULT_VIEW,
          theme: 'light',
          singleKeys: true,
          notices: [],
          saved: 'saved',
          work: '',
          shelf: [],
          madeWith: null,
          received: null,
          bookmarks: [],
          isHistoryOpen: false,
          library: [],
          overlay: null,
          exporting: null,
          ...start,
          drag: (key, change) => set({ draft: override(settledScenario(get()), key, change) }),
          dragTargets: (changes) => set({ draft: changed(changes) }),
          release: () => {
            const { draft } = get();
            if (!draft) return;
            const moved = movedBetween(settledScenario(get()), draft);
            write(draft, moved.length === 1 ? moved : []);
            if (moved.length > 1) set({ moved: [] });
          },
          letGo: () => set({ draft: null }),
          setTarget: (key, change) => write(override(settledScenario(get()), key, change), alliesIn(key)),
          setTargets: (changes) => {
            write(changed(changes));
            set({ moved: [] });
          },
          reset: (key) => {
            set({ draft: null });
            const scenario = settledScenario(get());
            if (!scenario.targets[key]) return;
            const { [key]: _, ...targets } = scenario.targets;
            write({ ...scenario, targets });
            set({ moved: get().moved.filter((id) => id !== key) });
          },
          startFrom: (preset) => {
            const { market } = settledScenario(get());
            writeAround({ preset, targets: {}, market });
          },
          ask: (question) => writeAround(ask(data, settledScenario(get()), question)),
          resetAll: () => {
            const { preset, market } = settledScenario(get());
            writeAround({
              preset,
              targets: {},
              market: market.exporter ? { exporter: market.exporter } : {},
            });
          },
          setMarket: (change) => write(setMarket(settledScenario(get()), change)),
          dragMarket: (change) => set({ draft: setMarket(settledScenario(get()), change) }),
          setScenario: (scenario) => write(scenario),
          setSlots: (slots) => {
            get().release();
            set({ slots });
          },
          open: (slots, madeWith = null) => {
            const { view } = get();
            // A letter that the link leaves empty shows the first scenario: the address must say so.
            const slot = slotOf(slots, view.slot).id;
            set({ slots, draft: null, moved: [], opened: null, madeWith, view: { ...view, slot } });
          },
          undo: () => {
            travel(() => store.temporal.getState().undo());
          },
          redo: () => {
            travel(() => store.temporal.getState().redo());
          },
          goTo: (slots, at) => {
            travel(() => {
              const { pastStates, futureStates, undo, redo } = store.temporal.getState();
              const back = pastStates.findIndex((past) => past.slots === slots);
              const ahead = futureStates.findIndex((future) => future.slots === slots);
              if (back >= 0) undo(pastStates.length - back);
              else if (ahead >= 0) redo(futureStates.length - ahead);
            });
            const { view } = get();
            const slot = slotOf(get().slots, at).id;
            if (slot !== view.slot) set({ view: { ...view, slot } });
          },
          toggleLock: (ally) => {
            get().release();
            const { view } = get();
            const locked = ALLY_IDS.filter((id) => view.locked.includes(id) !== (id === ally));
            set({ view: { ...view, locked } });
          },
          setGroup: (group) => set({ group }),
          setGroups: (groups) => set({ groups }),
          setOpened: (opened) => set({ opened, lookedAt: opened ?? get().lookedAt }),
          setMarketTab: (marketTab) => set({ marketTab }),
          setTrail: (step, trail) => set({ trails: { ...get().trails, [step]: trail } }),
          setView: (change) => {
            const isOther = change.slot !== undefined && change.slot !== get().view.slot;
            // A move under way, and the rows last moved, belong to the scenario that leaves the page.
            if (isOther) get().release();
            const { view, lookedAt } = get();
            set({
              view: { ...view, ...change },
              lookedAt: change.ally ?? view.ally ?? lookedAt,
              ...(isOther ? { moved: [] } : {}),
            });
          },
          setTheme: (theme) => set({ theme }),
          setSingleKeys: (singleKeys) => set({ singleKeys }),
          tell: (notice) =>
            set({ notices: [...get().notices.filter(({ kind }) => kind !== notice.kind), notice] }),
          dismiss: (kind) => set({ notices: get().notices.filter((notice) => notice.kind !== kind) }),
          setSaved: (saved) => set({ saved }),
          setKept: (kept) => set(kept),
          setOverlay: (overlay) => set({ overlay }),
          setMadeWith: (madeWith) => set({ madeWith }),
          setReceived: (received) => set({ received }),
          toggleBookmark: (bookmark) => {
            const others = get().bookmarks.filter(({ slots }) => slots !== bookmark.slots);
            const isStarred = others.length < get().bookmarks.length;
            set({ bookmarks: isStarred ? others : [bookmark, ...others] });
          },
          setHistoryOpen: (isHistoryOpen) => set({ isHistoryOpen }),
          setExporting: (exporting) => set({ exporting }),
        };
      },
      {
        partialize: ({ slots }) => ({ slots }),
        equality: (past, now) => past.slots === now.slots,
        limit: UNDO_LIMIT,
      },
    ),
  );
  const note = ({ slots, view }: AppState): void => {
    shown.set(slots, view.slot);
  };
  note(store.getState());
  store.subscribe((state, past) => {
    // Scenarios that come back from history bring their letter; the one that stays on the page meanwhile is not theirs.
    if (state.view.slot !== past.view.slot || !shown.has(state.slots)) note(state);
  });
  return Object.assign(store, { data });
}

/**
 * Names the letter that a step through history shows: the one shown when the scenarios stood so before. Where the
 * step changed only another, that one, or a step that nobody sees would seem to do nothing; a comparison shows all.
 */
function shownAfter(before: Slots, after: Slots, view: View, noted: SlotId = view.slot): SlotId {
  const { id: wanted } = slotOf(after, noted);
  const changed = changedSlots(before, after);
  const isSeen = view.route === 'compare' || before.length !== after.length || changed.includes(wanted);
  return isSeen ? wanted : (changed.find((id) => slotOf(after, id).id === id) ?? wanted);
}

/** Names the allies whose own layer differs between two scenarios. */
const movedBetween = (before: Scenario, after: Scenario): readonly AllyId[] =>
  ALLY_IDS.filter((id) => before.targets[id] !== after.targets[id]);
