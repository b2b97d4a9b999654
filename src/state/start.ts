import { decode, encode } from '#io/link/codec.ts';
import type { Decoded, LinkDocument } from '#io/link/document.ts';
import type { Recall } from '#io/storage.ts';
import { ALLY_IDS } from '#model';
import type { Group } from './groups.ts';
import type { Notice } from './notice.ts';

/** What the page opens with. */
export interface Start {
  /** Null where nothing was found: the first visit. */
  readonly document: LinkDocument | null;
  /** Link texts of the reader's other work, kept beside what is shown, latest first. */
  readonly shelf: readonly string[];
  /** True while a scenario from a link is only looked at: nothing is saved over the reader's own work. */
  readonly isShared: boolean;
  readonly notices: readonly Notice[];
}

/**
 * Decides what the page shows: a link beats what is stored, stored work is never lost, and what could not be read
 * is said.
 *
 * @param fragment The link's fragment, without `#`.
 * @param edition Edition of the data at hand.
 */
export function startFrom(fragment: string, recall: Recall, edition: string): Start {
  const remembered = recall.status === 'found' || recall.status === 'damaged' ? recall.remembered : null;
  const own = remembered ? decode(remembered.link, edition).document : null;
  const stored: readonly Notice[] = [
    ...(recall.status === 'damaged' ? [{ kind: 'stored-damaged' } as const] : []),
    ...(recall.status === 'blocked' ? [{ kind: 'no-storage', reason: 'blocked' } as const] : []),
  ];
  const shelf = remembered?.shelf ?? [];
  const ownStart: Start = {
    document: own,
    shelf,
    isShared: false,
    notices: shelf.length > 0 ? [...stored, { kind: 'shared' }] : stored,
  };
  const link = decode(fragment, edition);
  if (!link.document)
    return { ...ownStart, notices: [...ownStart.notices, ...linkNotices(link, own !== null)] };
  if (!own || encode(own) === encode(link.document))
    return {
      ...ownStart,
      document: link.document,
      notices: [...ownStart.notices, ...linkNotices(link, false)],
    };
  return {
    document: link.document,
    shelf: [encode(own), ...shelf],
    isShared: true,
    notices: [...stored, { kind: 'shared' }, ...linkNotices(link, true)],
  };
}

/** Says what of a link could not be used; nothing where all of it could. */
export function linkNotices({ document, faults, kept, lost }: Decoded, hasOwn: boolean): readonly Notice[] {
  return faults.length === 0
    ? []
    : [{ kind: 'link', isShown: document !== null, hasOwn, faults, kept, lost }];
}

/** Gives the groups kept on this device, without allies this edition does not know; one left empty is let go. */
export function groupsFrom(recall: Recall): readonly Group[] {
  const kept = 'remembered' in recall ? (recall.remembered?.groups ?? []) : [];
  return kept
    .map(({ name, allies }) => ({ name, allies: ALLY_IDS.filter((id) => allies.includes(id)) }))
    .filter(({ allies }) => allies.length > 0);
}
