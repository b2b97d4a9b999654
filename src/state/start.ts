import { decode, encode } from '#io/link/codec.ts';
import type { Decoded, LinkDocument } from '#io/link/document.ts';
import { isWhole, type Work } from '#io/storage/form.ts';
import type { Recall } from '#io/storage/storage.ts';
import type { SaidOfLink } from '#io/tab.ts';
import { ALLY_IDS, countChanges } from '#model';
import type { Group } from './groups.ts';
import { newId } from './kept-id.ts';
import type { Notice } from './notice.ts';
import { firstSlot } from './slots.ts';

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
  /** The link as it came, where not all of it could be read; it stays in the address until the first edit. */
  readonly received: string | null;
  /** Edition of the data that what is shown was made with; null where it is the present one. */
  readonly madeWith: string | null;
}

/** What the browser knows of the link before the page reads it. */
export interface Known {
  /** Whether the page itself wrote the link, for the reader's own work, before this tab was loaded again. */
  readonly isOwn?: boolean;
  /** The link of which the reader closed a band in this tab; null for none. */
  readonly hushed?: (what: SaidOfLink) => string | null;
}

/**
 * Decides what the page shows: a link beats what is stored, stored work is never lost, and what could not be read
 * is said. A tab goes on with its own work; a new one takes the latest, and a copy of it where another tab holds it.
 * What comes from outside is another's, whether or not the reader has work of his own; what everybody's first visit
 * shows is nobody's.
 *
 * @param fragment The link's fragment, without `#`.
 * @param tab Id of the work this tab held before it was loaded again; null for a new tab.
 * @param edition Edition of the data at hand.
 */
export function startFrom(
  fragment: string,
  recall: Recall,
  tab: string | null,
  edition: string,
  { isOwn = false, hushed = () => null }: Known = {},
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
  const fresh = encode({ edition, slots: [firstSlot()] });
  const stored = ownDocument ? encode(ownDocument) : fresh;
  const isOther = wanted !== null && wanted !== stored;
  const isShared = isOther && !isOwn;
  const work = !own || isOther || (own.isOpen && own.id !== tab) ? newId() : own.id;
  const shown = wanted ?? (ownDocument ? stored : '');
  const shelf = shelfOf(works, work, shown, isShared ? own?.id : own?.beside);
  const isBeside = isShared || (own?.beside !== undefined && shelf[0]?.id === own.beside);
  const isHushed = hushed('link') === fragment;
  // Nobody calls the scenario that the first visit shows his own.
  const hasOwn = stored !== fresh;
  return {
    document: link.document ?? ownDocument,
    work,
    shelf,
    isShared,
    notices: [
      ...(recall.unreadable > 0 || (own && !isWhole(own)) ? [{ kind: 'stored-damaged' } as const] : []),
      ...(recall.status === 'blocked' ? [{ kind: 'no-storage', reason: 'blocked' } as const] : []),
      ...(isBeside && !(isShared && hushed('shared') === wanted) ? [{ kind: 'shared' } as const] : []),
      ...(!link.document && ownDocument ? editionNotices(ownDocument, edition) : []),
      ...linkNotices(isHushed ? { ...link, faults: [] } : link, hasOwn, edition),
    ],
    received: receivedFrom(link, fragment),
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

/** Gives the text of a link that must stay as it came, since not all of it could be read; null for any other. */
export const receivedFrom = ({ faults }: Pick<Decoded, 'faults'>, text: string): string | null =>
  faults.length > 0 ? text : null;

/** Says what of a link could not be used, and that it was made with other data; nothing where neither holds. */
export function linkNotices(
  { document, faults, lost }: Decoded,
  hasOwn: boolean,
  edition: string,
): readonly Notice[] {
  const kept = document?.slots.reduce((sum, { scenario }) => sum + countChanges(scenario), 0) ?? 0;
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
