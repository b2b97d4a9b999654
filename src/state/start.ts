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
  /** Edition of the data that what is shown was made with; null where it is the present one. */
  readonly madeWith: string | null;
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
    notices: [
      ...stored,
      ...(shelf.length > 0 ? [{ kind: 'shared' } as const] : []),
      ...(own ? editionNotices(own, edition) : []),
    ],
    madeWith: madeWith(own, edition),
  };
  const link = decode(fragment, edition);
  if (!link.document)
    return { ...ownStart, notices: [...ownStart.notices, ...linkNotices(link, own !== null, edition)] };
  const linkStart = { document: link.document, madeWith: madeWith(link.document, edition) };
  if (!own || encode(own) === encode(link.document)) {
    const others = ownStart.notices.filter(({ kind }) => kind !== 'edition');
    return { ...ownStart, ...linkStart, notices: [...others, ...linkNotices(link, false, edition)] };
  }
  return {
    ...linkStart,
    shelf: [encode(own), ...shelf],
    isShared: true,
    notices: [...stored, { kind: 'shared' }, ...linkNotices(link, true, edition)],
  };
}

/** Says what of a link could not be used, and that it was made with other data; nothing where neither holds. */
export function linkNotices(
  { document, faults, kept, lost }: Decoded,
  hasOwn: boolean,
  edition: string,
): readonly Notice[] {
  return [
    ...(faults.length === 0
      ? []
      : [{ kind: 'link', isShown: document !== null, hasOwn, faults, kept, lost } as const]),
    ...(document ? editionNotices(document, edition) : []),
  ];
}

/** Names the edition that a document was made with; null where it is the present one. */
export const madeWith = (document: LinkDocument | null, edition: string): string | null =>
  document && document.edition !== edition ? document.edition : null;

const editionNotices = (document: LinkDocument, edition: string): readonly Notice[] => {
  const made = madeWith(document, edition);
  // Editions are named by year and month, so that their names stand in the order of time.
  return made === null ? [] : [{ kind: 'edition', made, isNewer: made > edition }];
};

/** Gives the groups kept on this device, without allies this edition does not know; one left empty is let go. */
export function groupsFrom(recall: Recall): readonly Group[] {
  const kept = 'remembered' in recall ? (recall.remembered?.groups ?? []) : [];
  return kept
    .map(({ name, allies }) => ({ name, allies: ALLY_IDS.filter((id) => allies.includes(id)) }))
    .filter(({ allies }) => allies.length > 0);
}
