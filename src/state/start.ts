import { decode, encode } from '#io/link/codec.ts';
import type { Decoded, LinkDocument } from '#io/link/document.ts';
import { isWhole, type Work } from '#io/storage/form.ts';
import type { Recall } from '#io/storage/storage.ts';
import { ALLY_IDS } from '#model';
import type { Group } from './groups.ts';
import { newId } from './kept-id.ts';
import type { Notice } from './notice.ts';

/** What the page opens with. */
export interface Start {
  /** Null where nothing was found: the first visit. */
  readonly document: LinkDocument | null;
  /** Id under which the work on the page is kept. */
  readonly work: string;
  /** Other work of the reader's, first what the page was opened beside, then the latest. */
  readonly shelf: readonly Work[];
  /** True while a scenario from a link is only looked at: nothing is saved over the reader's own work. */
  readonly isShared: boolean;
  readonly notices: readonly Notice[];
  /** Edition of the data that what is shown was made with; null where it is the present one. */
  readonly madeWith: string | null;
}

/**
 * Decides what the page shows: a link beats what is stored, stored work is never lost, and what could not be read
 * is said. A tab goes on with its own work; a new one takes the latest, and a copy of it where another tab holds it.
 *
 * @param fragment The link's fragment, without `#`.
 * @param tab Id of the work this tab held before it was loaded again; null for a new tab.
 * @param edition Edition of the data at hand.
 * @param hushed What of links the reader was told in this tab and wants to hear no more; null for nothing.
 */
export function startFrom(
  fragment: string,
  recall: Recall,
  tab: string | null,
  edition: string,
  hushed: string | null = null,
): Start {
  const { works } = recall;
  const link = decode(fragment, edition);
  const wanted = link.document && encode(link.document);
  const linkOf = (work: Work): string | null => {
    const { document } = decode(work.link, edition);
    return document && encode(document);
  };
  const latest = works.find(({ id }) => id === tab) ?? works[0];
  const isLatest = wanted !== null && latest !== undefined && linkOf(latest) === wanted;
  // A link to other work of this device, for example from history, is that work.
  const own =
    isLatest || wanted === null ? latest : (works.find((work) => linkOf(work) === wanted) ?? latest);
  const ownDocument = own ? decode(own.link, edition).document : null;
  const isShared = wanted !== null && ownDocument !== null && encode(ownDocument) !== wanted;
  const work = !own || isShared || (own.isOpen && own.id !== tab) ? newId() : own.id;
  const shown = wanted ?? (ownDocument ? encode(ownDocument) : '');
  const shelf = shelfOf(works, work, shown, isShared ? own?.id : own?.beside);
  const isBeside = isShared || (own?.beside !== undefined && shelf[0]?.id === own.beside);
  return {
    document: link.document ?? ownDocument,
    work,
    shelf,
    isShared,
    notices: [
      ...(recall.unreadable > 0 || (own && !isWhole(own)) ? [{ kind: 'stored-damaged' } as const] : []),
      ...(recall.status === 'blocked' ? [{ kind: 'no-storage', reason: 'blocked' } as const] : []),
      ...(isBeside && !(isShared && hushed === wanted) ? [{ kind: 'shared' } as const] : []),
      ...(!link.document && ownDocument ? editionNotices(ownDocument, edition) : []),
      ...linkNotices(link, ownDocument !== null && (isShared || !link.document), edition),
    ],
    madeWith: madeWith(link.document ?? ownDocument, edition),
  };
}

/**
 * Gives the work kept beside what is on the page: what can be shown, and each only once.
 *
 * @param own Id of the work on the page.
 * @param shown Its link text.
 * @param beside Id of the work that comes first.
 */
export function shelfOf(
  works: readonly Work[],
  own: string,
  shown: string,
  beside?: string,
): readonly Work[] {
  const others = works.filter(
    ({ id, link }, i) =>
      id !== own &&
      link !== shown &&
      works.findIndex((work) => work.link === link) === i &&
      decode(link, '').document !== null,
  );
  return [...others.filter(({ id }) => id === beside), ...others.filter(({ id }) => id !== beside)];
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
export function groupsFrom({ groups }: Pick<Recall, 'groups'>): readonly Group[] {
  return groups
    .map(({ name, allies }) => ({ name, allies: ALLY_IDS.filter((id) => allies.includes(id)) }))
    .filter(({ allies }) => allies.length > 0);
}
