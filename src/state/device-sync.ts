import type { Work } from '#io/storage/form.ts';
import type { DeviceStorage } from '#io/storage/storage.ts';
import type { TabMemory } from '#io/tab.ts';
import type { AppState } from './app-state.ts';
import { libraryFrom, merged } from './library.ts';
import { groupsFrom, shelfOf } from './start.ts';
import type { AppStore } from './store.ts';
import { profileOver } from './view.ts';
import { writeView } from './view-query.ts';

/** Keeps the work on the page on this device, and its lists in step with other tabs. */
export interface Device {
  /** Writes down what changed; nothing while another's scenario is only looked at. */
  save(state: AppState): void;
  /** Writes work that leaves the page as it was left. */
  change(past: AppState): void;
  /** Gives the work free while the page is left, and notes that a reload of this tab takes it again. */
  leave(tab: TabMemory): void;
  /** Takes over what other tabs changed; the work on the page stays. */
  follow(): void;
}

/**
 * Opens the way from the store to this device.
 * @param linkOf Gives the link text of a state.
 * @param now Gives the time, ms since 1970.
 */
export function openDevice(
  store: AppStore,
  storage: DeviceStorage,
  linkOf: (state: AppState) => string,
  now: () => number,
): Device {
  /** Whether the work on the page stands on this device; a copy nobody edited need not. */
  let isStored = false;
  let storedView: string | null = null;
  let storedGroups = store.getState().groups;

  const workOf = (state: AppState, isOpen: boolean): Work => {
    const [first] = state.shelf;
    const isBeside = first !== undefined && state.notices.some(({ kind }) => kind === 'shared');
    return {
      id: state.work,
      link: linkOf(state),
      at: now(),
      isOpen,
      ...(isBeside ? { beside: first.id } : {}),
    };
  };

  const save = (state: AppState, isOpen = true): void => {
    if (state.saved === 'paused') return;
    const work = workOf(state, isOpen);
    // A profile over a view belongs to the address: the next visit starts with the page.
    const shown = profileOver(state.view) === null ? state.view : { ...state.view, ally: null };
    const view = `${writeView(shown, '')}&theme=${state.theme}${state.singleKeys ? '' : '&keys=off'}`;
    const isCopy =
      !isStored && storage.read().works.some(({ id, link }) => id !== work.id && link === work.link);
    const went = [
      isCopy ? 'saved' : storage.writeWork(work),
      view === storedView ? 'saved' : storage.writeView(view),
      state.groups === storedGroups ? 'saved' : storage.writeGroups(state.groups),
    ] as const;
    isStored ||= !isCopy;
    storedView = view;
    storedGroups = state.groups;
    const saved = went.find((one) => one !== 'saved') ?? 'saved';
    if (saved !== state.saved) state.setSaved(saved);
    if (saved !== 'saved' && state.saved === 'saved') state.tell({ kind: 'no-storage', reason: saved });
  };

  return {
    save: (state) => save(state),
    change: (past) => {
      if (past.saved !== 'paused') storage.writeWork(workOf(past, false));
      isStored = false;
    },
    leave: (tab) => {
      const state = store.getState();
      save(state, false);
      const kept = state.saved === 'paused' ? state.shelf[0]?.id : state.work;
      if (kept !== undefined) tab.keepWork(kept);
    },
    follow: () => {
      const recall = storage.read();
      if (recall.status === 'blocked') return;
      const { edition } = store.data;
      const state = store.getState();
      state.setKept({
        shelf: shelfOf(recall.works, state.work, linkOf(state), state.shelf[0]?.id),
        library: merged(state.library, libraryFrom(recall.scenarios, edition)),
      });
      const groups = groupsFrom(recall);
      if (JSON.stringify(groups) === JSON.stringify(state.groups)) return;
      storedGroups = groups;
      state.setGroups(groups);
    },
  };
}
