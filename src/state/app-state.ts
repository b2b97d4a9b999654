import type { SlotId } from '#io/link/document.ts';
import type { Work } from '#io/storage/form.ts';
import type {
  AllyId,
  Market,
  OverrideChange,
  PresetId,
  Question,
  Scenario,
  SteeredStep,
  TargetKey,
  Trail,
} from '#model';
import type { Exporting } from './exporting.ts';
import type { Group, GroupKey } from './groups.ts';
import type { Bookmark } from './history.ts';
import type { Saving } from './library.ts';
import type { Notice } from './notice.ts';
import type { Overlay } from './overlay.ts';
import type { Slots } from './slots.ts';
import type { View } from './view.ts';

/** Undoable, stored and in the link: the scenarios A–D. The view says which of them is on the page. */
export interface DocumentSlice {
  readonly slots: Slots;
}

/** Lives as long as the tab: the slider being moved, the way of looking, what was said to the reader. */
export interface SessionSlice {
  /** The scenario while a slider moves; null at rest. Never in history, link or store. */
  readonly draft: Scenario | null;
  /** Allies in the order they were last moved one by one, latest first. */
  readonly moved: readonly AllyId[];
  /** The row whose details are open. */
  readonly opened: AllyId | null;
  /** The ally whose row, profile or page was opened last: what the Ally view comes back to. */
  readonly lookedAt: AllyId | null;
  /** The group that is moved together. */
  readonly group: GroupKey;
  /** Groups the reader made; kept on this device, in no link. */
  readonly groups: readonly Group[];
  /** What the inputs beside Market show: the exporter's levers, or the allies. */
  readonly marketTab: 'market' | 'allies';
  /** Where the inputs behind the ledger's rates stood when they were set, so that a rate typed again restores them. */
  readonly trails: Readonly<Partial<Record<SteeredStep, Trail>>>;
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
  /**
   * The link as it came, without `#`, where not all of it could be read: it stays in the address until the first
   * edit, so that a reload says the same, and a newer version reads all of it. Null for any other.
   */
  readonly received: string | null;
  /** States of history the reader starred, latest first. */
  readonly bookmarks: readonly Bookmark[];
  readonly isHistoryOpen: boolean;
  /** What the export dialog is open for; null while it is closed. */
  readonly exporting: Exporting | null;
}

/** Changes of several allies at once. */
export type Changes = Readonly<Partial<Record<AllyId, OverrideChange>>>;

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
  readonly setTrail: (step: SteeredStep, trail: Trail) => void;
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
  readonly setReceived: (received: string | null) => void;
  /** Stars a state of history, or takes the star away. */
  readonly toggleBookmark: (bookmark: Bookmark) => void;
  readonly setHistoryOpen: (isHistoryOpen: boolean) => void;
  readonly setExporting: (exporting: Exporting | null) => void;
}

export type AppState = DocumentSlice & SessionSlice & Actions;
