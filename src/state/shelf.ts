import { decode, encode } from '#io/link/codec.ts';
import type { SlotId } from '#io/link/document.ts';
import type { Work } from '#io/storage/form.ts';
import { linkOf } from './address.ts';
import type { AppState } from './app-state.ts';
import { newId } from './kept-id.ts';
import { type Slots, slotOf } from './slots.ts';
import { linkNotices, madeWith } from './start.ts';
import type { AppStore } from './store.ts';

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
  // What was said of the link went with it.
  if (isBack) state.dismiss('link');
}

/** Gives the nearest state of history with just the scenarios of a link: going back to it is no step. */
function passedState(store: AppStore, link: string): Slots | undefined {
  const { madeWith } = store.getState();
  const { pastStates, futureStates } = store.temporal.getState();
  return [...pastStates.toReversed(), ...futureStates.toReversed()].find(
    ({ slots }) => slots && linkOf({ slots, madeWith }, store.data.edition) === link,
  )?.slots;
}

/**
 * Brings what a link holds to the page, beside the reader's own work; nothing where it is there already.
 *
 * @param slot Letter of the scenario to show.
 * @param isOwn Whether the page wrote the link, as after Back from another's that was opened beside it.
 * @param at Time, ms since 1970.
 * @returns Whether another's work came to the page.
 */
export function takeFromLink(
  store: AppStore,
  text: string,
  { slot, isOwn, at }: { readonly slot: SlotId; readonly isOwn: boolean; readonly at: number },
): boolean {
  const state = store.getState();
  const { edition } = store.data;
  const present = linkOf(state, edition);
  if (text === present || text === '') return false;
  const link = decode(text, edition);
  for (const notice of linkNotices(link, true, edition)) state.tell(notice);
  const { document } = link;
  if (!document) return false;
  const brought = encode(document);
  if (brought === present) return false;
  const wasPaused = state.saved === 'paused';
  const known = state.shelf.find((kept) => kept.link === brought && !kept.isOpen);
  if (!isOwn || known)
    state.setKept({
      work: known?.id ?? newId(),
      shelf: [...leaving(state, edition, at), ...state.shelf.filter(({ id }) => id !== known?.id)],
    });
  const made = madeWith(document, edition);
  const passed = isOwn && made === state.madeWith ? passedState(store, brought) : undefined;
  if (passed) state.goTo(passed, slot);
  else {
    state.open(document.slots, made);
    state.setView({ slot: slotOf(document.slots, slot).id });
  }
  if (isOwn) {
    if (wasPaused) state.setSaved('saved');
    if (wasPaused || store.getState().shelf.length === 0) state.dismiss('shared');
  } else {
    if (!wasPaused) state.setSaved('paused');
    state.tell({ kind: 'shared' });
  }
  return !isOwn;
}
