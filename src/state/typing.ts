import { fingerprint } from '#io/fingerprint.ts';
import type { SlotId } from '#io/link/document.ts';
import type { Drafts } from '#io/storage/drafts.ts';
import { linkOf } from './address.ts';
import type { AppState } from './app-state.ts';
import type { Notice } from './notice.ts';

/** What is typed in a dialog. */
export type TypedField = 'name' | 'note';

/**
 * Names what is typed for a scenario A–D, by what the page shows: that is the same when the page is loaded again, even
 * where the device took the tab for one that is still open.
 */
export const draftOf = (
  state: Pick<AppState, 'slots' | 'madeWith'>,
  edition: string,
  slot: SlotId,
  field: TypedField,
): string => `${fingerprint(linkOf(state, edition)).toString(36)}/${slot}/${field}`;

/** Names what is typed for a saved scenario. */
export const draftOfSaved = (id: string): string => `saved/${id}/note`;

/** Says what was being typed for what is on the page when it closed; nothing where that was all used. */
export function draftNotices(
  drafts: Pick<Drafts, 'read'>,
  state: Pick<AppState, 'slots' | 'madeWith'>,
  edition: string,
): readonly Notice[] {
  const found = state.slots.flatMap(({ id }) =>
    (['note', 'name'] as const).flatMap((field) => {
      const of = draftOf(state, edition, id, field);
      const text = drafts.read(of);
      return text === null ? [] : [{ kind: 'draft', slot: id, field, text, of } as const];
    }),
  );
  return found.slice(0, 1);
}
