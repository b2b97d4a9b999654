import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { Locale } from '#i18n/format.ts';
import type { Slot } from '#io/link/document.ts';
import type {
  AllyId,
  Dataset,
  MapMeasure,
  Market,
  OverrideChange,
  Per,
  PresetId,
  Prices,
  Scenario,
  Scope,
  TargetKey,
  When,
} from '#model';
import { ALLY_IDS, DEFAULT_PRICES, HORIZON, override, PLEDGE, setMarket } from '#model';
import type { Notice } from './notice.ts';

/** Orders of the slider rows. */
export const SORTS = ['effect', 'region'] as const;
export type Sort = (typeof SORTS)[number];

/** Ways of looking that live in the query of the link; no part of a scenario, no undo step. */
export interface View {
  readonly locale: Locale;
  readonly scope: Scope;
  readonly when: When;
  readonly prices: Prices;
  /** Whether amounts are told as money, as a part of GDP or per head. */
  readonly per: Per;
  /** What the map colours. */
  readonly map: MapMeasure;
  readonly sort: Sort;
}

export const DEFAULT_VIEW: View = {
  locale: 'en',
  scope: 'europe-canada',
  when: HORIZON,
  prices: DEFAULT_PRICES,
  per: 'total',
  map: 'share',
  sort: 'effect',
};

/** Undoable, stored and in the link: the scenarios. The first is on the page. */
interface DocumentSlice {
  readonly slots: readonly Slot[];
}

/** Lives as long as the tab: the slider being moved, the way of looking, what was said to the reader. */
interface SessionSlice {
  /** The scenario while a slider moves; null at rest. Never in history, link or store. */
  readonly draft: Scenario | null;
  /** Allies in the order they were last moved one by one, latest first. */
  readonly moved: readonly AllyId[];
  /** The row whose details are open. */
  readonly opened: AllyId | null;
  readonly view: View;
  readonly theme: 'light' | 'dark';
  readonly notices: readonly Notice[];
  /** Whether the last change is kept on this device; `paused` while another's scenario is only looked at. */
  readonly saved: 'saved' | 'blocked' | 'full' | 'paused';
  /** Link texts of the reader's other work, kept beside what is shown, latest first. */
  readonly shelf: readonly string[];
}

interface Actions {
  /** Moves a slider: the charts follow, nothing is written down. */
  readonly drag: (key: TargetKey, change: OverrideChange) => void;
  /** Ends a move: one undo step, one write of the link. */
  readonly release: () => void;
  /** Drops a move. */
  readonly letGo: () => void;
  readonly setTarget: (key: TargetKey, change: OverrideChange) => void;
  /** Sets several allies in one step. */
  readonly setTargets: (changes: Readonly<Partial<Record<AllyId, OverrideChange>>>) => void;
  /** Removes what was moved for an ally or for all, so that the preset shows again. */
  readonly reset: (key: TargetKey) => void;
  /** Starts anew from a preset, with the market's levers as they are; one undo brings back what was moved. */
  readonly startFrom: (preset: PresetId) => void;
  /** Drops every change but the choice of exporter. */
  readonly resetAll: () => void;
  readonly setMarket: (change: Partial<Market>) => void;
  /** Puts scenarios on the page, for example from a link or a file. */
  readonly open: (slots: readonly Slot[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setOpened: (ally: AllyId | null) => void;
  readonly setView: (change: Partial<View>) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly tell: (notice: Notice) => void;
  readonly dismiss: (kind: Notice['kind']) => void;
  readonly setSaved: (saved: SessionSlice['saved']) => void;
  readonly setShelf: (shelf: readonly string[]) => void;
}

export type AppState = DocumentSlice & SessionSlice & Actions;

/** Steps that undo remembers. */
const UNDO_LIMIT = 100;

const FIRST: readonly Slot[] = [{ id: 'A', scenario: PLEDGE, unknown: [] }];

/** Gives the scenario at rest: the one in link and history. */
export const settledScenario = (state: AppState): Scenario => state.slots[0]?.scenario ?? PLEDGE;

/** Gives the scenario as the reader sees it now, a moving slider included. */
export const liveScenario = (state: AppState): Scenario => state.draft ?? settledScenario(state);

export type AppStore = ReturnType<typeof makeStore>;

/** Makes the one store. @param data Bound once; every selector reads it from {@link AppStore.data}. */
export function makeStore(data: Dataset, start: Partial<DocumentSlice & SessionSlice> = {}) {
  const store = createStore<AppState>()(
    temporal(
      (set, get) => {
        const write = (scenario: Scenario, moved: readonly AllyId[] = []): void => {
          const [first, ...others] = get().slots;
          if (!first) return;
          const latest = [...moved, ...get().moved.filter((id) => !moved.includes(id))];
          const changed = scenario !== first.scenario;
          set({
            draft: null,
            moved: latest,
            ...(changed ? { slots: [{ ...first, scenario }, ...others] } : {}),
          });
        };
        const alliesIn = (key: TargetKey): readonly AllyId[] => (key === '*' ? [] : [key]);
        return {
          slots: FIRST,
          draft: null,
          moved: [],
          opened: null,
          view: DEFAULT_VIEW,
          theme: 'light',
          notices: [],
          saved: 'saved',
          shelf: [],
          ...start,
          drag: (key, change) => set({ draft: override(settledScenario(get()), key, change) }),
          release: () => {
            const { draft } = get();
            if (draft) write(draft, movedBetween(settledScenario(get()), draft));
          },
          letGo: () => set({ draft: null }),
          setTarget: (key, change) => write(override(settledScenario(get()), key, change), alliesIn(key)),
          setTargets: (changes) => {
            const ids = ALLY_IDS.filter((id) => changes[id]);
            write(
              ids.reduce((scenario, id) => override(scenario, id, changes[id] ?? {}), settledScenario(get())),
            );
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
            write({ preset, targets: {}, market });
            set({ moved: [] });
          },
          resetAll: () => {
            const { preset, market } = settledScenario(get());
            write({ preset, targets: {}, market: market.exporter ? { exporter: market.exporter } : {} });
            set({ moved: [] });
          },
          setMarket: (change) => write(setMarket(settledScenario(get()), change)),
          open: (slots) => {
            set({ slots, draft: null, moved: [], opened: null });
          },
          undo: () => {
            // A move still under way is a step of its own: undo takes back that one, and redo can bring it again.
            get().release();
            store.temporal.getState().undo();
          },
          redo: () => {
            get().release();
            store.temporal.getState().redo();
          },
          setOpened: (opened) => set({ opened }),
          setView: (change) => set({ view: { ...get().view, ...change } }),
          setTheme: (theme) => set({ theme }),
          tell: (notice) =>
            set({ notices: [...get().notices.filter(({ kind }) => kind !== notice.kind), notice] }),
          dismiss: (kind) => set({ notices: get().notices.filter((notice) => notice.kind !== kind) }),
          setSaved: (saved) => set({ saved }),
          setShelf: (shelf) => set({ shelf }),
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
