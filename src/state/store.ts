import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { Slot, SlotId } from '#io/link/document.ts';
import type { Work } from '#io/storage/form.ts';
import type {
  AllyId,
  Dataset,
  Market,
  OverrideChange,
  PresetId,
  Question,
  Scenario,
  TargetKey,
} from '#model';
import { ALLY_IDS, ask, keptAs, override, setMarket } from '#model';
import type { Exporting } from './exporting.ts';
import type { Group, GroupKey } from './groups.ts';
import type { Bookmark } from './history.ts';
import type { Saving } from './library.ts';
import type { Notice } from './notice.ts';
import type { Overlay } from './overlay.ts';
import { changedSlots, firstSlot, rewritten, type Slots, slotOf } from './slots.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/** Undoable, stored and in the link: the scenarios A–D. The view says which of them is on the page. */
interface DocumentSlice {
  readonly slots: Slots;
}

/** Lives as long as the tab: the slider being moved, the way of looking, what was said to the reader. */
interface SessionSlice {
  /** The scenario while a slider moves; null at rest. Never in history, link or store. */
  readonly draft: Scenario | null;
  /** Allies in the order they were last moved one by one, latest first. */
  readonly moved: readonly AllyId[];
  /** The row whose details are open. */
  readonly opened: AllyId | null;
  /** The group that is moved together. */
  readonly group: GroupKey;
  /** Groups the reader made; kept on this device, in no link. */
  readonly groups: readonly Group[];
  /** What the inputs beside Market show: the exporter's levers, or the allies. */
  readonly marketTab: 'market' | 'allies';
  readonly view: View;
  readonly theme: 'light' | 'dark';
  /** Whether single keys without a modifier are shortcuts; kept on this device, in no link. */
  readonly singleKeys: boolean;
  readonly notices: readonly Notice[];
  /** Whether the last change is kept on this device; `paused` while another's scenario is only looked at. */
  readonly saved: 'saved' | 'blocked' | 'full' | 'paused';
  /** Id under which the work on the page is kept on this device. */
  readonly work: string;
  /** The reader's other work on this device, first what the page was opened beside, then the latest. */
  readonly shelf: readonly Work[];
  /** Scenarios the reader saved, latest first. */
  readonly library: readonly Saving[];
  readonly overlay: Overlay | null;
  /** Edition of the data that what is shown was made with; null where it is the present one. */
  readonly madeWith: string | null;
  /** States of history the reader starred, latest first. */
  readonly bookmarks: readonly Bookmark[];
  readonly isHistoryOpen: boolean;
  /** What the export dialog is open for; null while it is closed. */
  readonly exporting: Exporting | null;
}

/** Changes of several allies at once. */
type Changes = Readonly<Partial<Record<AllyId, OverrideChange>>>;

interface Actions {
  /** Moves a slider: the charts follow, nothing is written down. */
  readonly drag: (key: TargetKey, change: OverrideChange) => void;
  /** Moves several allies' sliders together. */
  readonly dragTargets: (changes: Changes) => void;
  /** Ends a move: one undo step, one write of the link. */
  readonly release: () => void;
  /** Drops a move. */
  readonly letGo: () => void;
  readonly setTarget: (key: TargetKey, change: OverrideChange) => void;
  /** Sets several allies in one step. */
  readonly setTargets: (changes: Changes) => void;
  /** Removes what was moved for an ally or for all, so that the preset shows again. */
  readonly reset: (key: TargetKey) => void;
  /** Starts anew from a preset, with the market's levers and locked allies as they are; one undo brings back what was moved. */
  readonly startFrom: (preset: PresetId) => void;
  /** Turns the scenario into the answer to a ready question, in one step. */
  readonly ask: (question: Question) => void;
  /** Drops every change but the choice of exporter; locked allies stay. */
  readonly resetAll: () => void;
  readonly setMarket: (change: Partial<Market>) => void;
  /** Moves a lever of the market: the charts follow, nothing is written down. */
  readonly dragMarket: (change: Partial<Market>) => void;
  /** Puts another scenario in the place of the one on the page, as one step. */
  readonly setScenario: (scenario: Scenario) => void;
  /** Changes, adds or removes scenarios A–D in one step. */
  readonly setSlots: (slots: Slots) => void;
  /**
   * Puts scenarios on the page, for example from a link or the shelf; no row was moved in them yet.
   * @param madeWith Edition of the data they were made with, where it is not the present one.
   */
  readonly open: (slots: Slots, madeWith?: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to a state of history, however many steps away. @param at Letter of the scenario to show. */
  readonly goTo: (slots: Slots, at: SlotId) => void;
  readonly toggleLock: (ally: AllyId) => void;
  readonly setGroup: (group: GroupKey) => void;
  readonly setGroups: (groups: readonly Group[]) => void;
  readonly setOpened: (ally: AllyId | null) => void;
  readonly setMarketTab: (tab: SessionSlice['marketTab']) => void;
  readonly setView: (change: Partial<View>) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly setSingleKeys: (singleKeys: boolean) => void;
  readonly tell: (notice: Notice) => void;
  readonly dismiss: (kind: Notice['kind']) => void;
  readonly setSaved: (saved: SessionSlice['saved']) => void;
  /** Notes what is kept on this device. */
  readonly setKept: (kept: Partial<Pick<SessionSlice, 'work' | 'shelf' | 'library'>>) => void;
  readonly setOverlay: (overlay: Overlay | null) => void;
  readonly setMadeWith: (madeWith: string | null) => void;
  /** Stars a state of history, or takes the star away. */
  readonly toggleBookmark: (bookmark: Bookmark) => void;
  readonly setHistoryOpen: (isHistoryOpen: boolean) => void;
  readonly setExporting: (exporting: Exporting | null) => void;
}

export type AppState = DocumentSlice & SessionSlice & Actions;

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
        /** Goes through history and shows the scenario that changed: a step nobody sees would seem to do nothing. */
        const travel = (go: () => void): void => {
          // A move still under way is a step of its own: undo takes back that one, and redo can bring it again.
          get().release();
          const before = get().slots;
          go();
          const { slots, view } = get();
          const changed = changedSlots(before, slots).filter((id) => slotOf(slots, id).id === id);
          const slot = changed.includes(view.slot) ? view.slot : (changed[0] ?? slotOf(slots, view.slot).id);
          if (slot !== view.slot) set({ view: { ...view, slot } });
        };
        return {
          slots: [firstSlot()],
          draft: null,
          moved: [],
          opened: null,
          group: 'all',
          groups: [],
          marketTab: 'market',
          view: DEFAULT_VIEW,
          theme: 'light',
          singleKeys: true,
          notices: [],
          saved: 'saved',
          work: '',
          shelf: [],
          madeWith: null,
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
          setOpened: (opened) => set({ opened }),
          setMarketTab: (marketTab) => set({ marketTab }),
          setView: (change) => {
            const isOther = change.slot !== undefined && change.slot !== get().view.slot;
            // A move under way, and the rows last moved, belong to the scenario that leaves the page.
            if (isOther) get().release();
            set({ view: { ...get().view, ...change }, ...(isOther ? { moved: [] } : {}) });
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
  return Object.assign(store, { data });
}

/** Names the allies whose own layer differs between two scenarios. */
const movedBetween = (before: Scenario, after: Scenario): readonly AllyId[] =>
  ALLY_IDS.filter((id) => before.targets[id] !== after.targets[id]);
