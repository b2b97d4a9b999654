import { decode } from '../link/codec.ts';

/** Start of every key of the present form; the number is its version. */
const PREFIX = 'five-by-35/2/';
/** Key of the view settings that a next visit starts with. */
export const VIEW_KEY = `${PREFIX}view`;
/** Key of the reader's own groups of allies. */
export const GROUPS_KEY = `${PREFIX}groups`;
/** Start of the keys of work: a tab writes its own and no other, so that tabs cannot overwrite each other. */
export const WORK_KEY = `${PREFIX}work/`;
/** Start of the keys of saved scenarios, one each. */
export const SAVED_KEY = `${PREFIX}saved/`;
/** Key of stored text that could not be read in full; `-2`, `-3`… follow it if that is taken. */
export const ASIDE_KEY = `${PREFIX}damaged`;

/** Tells whether a key of the browser's storage is of the present form. */
export const isOurs = (key: string): boolean => key.startsWith(PREFIX);

/** A named group as it is kept: codes that a later edition may no longer know. */
export interface KeptGroup {
  readonly name: string;
  readonly allies: readonly string[];
}

/** Scenarios A–D as one tab holds them. */
export interface Work {
  readonly id: string;
  /** Text of the link's fragment, without `#`. */
  readonly link: string;
  /** When it was last written, ms since 1970. */
  readonly at: number;
  /** Whether a tab holds it now, as far as is known: a tab that was killed could not say that it left. */
  readonly isOpen: boolean;
  /** The work it was opened beside, from a link; its `id`. */
  readonly beside?: string;
}

/** A scenario the reader saved by name. */
export interface KeptScenario {
  readonly id: string;
  /** Link text with that one scenario, name and note included, and the edition it was made with. */
  readonly link: string;
  /** When it was saved first, ms since 1970. */
  readonly at: number;
}

const withoutId = <Kept extends { readonly id: string }>({ id: _, ...kept }: Kept): string =>
  JSON.stringify(kept);

/** Writes a work or a saved scenario as it is kept; the id stands in its key. */
export const writeEntry = (entry: Work | KeptScenario): string => withoutId(entry);

/** Reads what stands under the key of a work; null where nothing of it can be used. */
export function readWork(id: string, text: string): Work | null {
  const { link, at, isOpen, beside } = fields(text);
  if (typeof link !== 'string' || typeof at !== 'number') return null;
  return { id, link, at, isOpen: isOpen === true, ...(typeof beside === 'string' ? { beside } : {}) };
}

/** Reads what stands under the key of a saved scenario; null where nothing of it can be used. */
export function readSaved(id: string, text: string): KeptScenario | null {
  const { link, at } = fields(text);
  return typeof link === 'string' && typeof at === 'number' && holdsScenario(link) ? { id, link, at } : null;
}

/** Reads groups of allies, leaving out what is none; null where the text holds no list. */
export function readGroups(text: string): readonly KeptGroup[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isGroup) : null;
  } catch {
    return null;
  }
}

/** Tells whether all of an entry was read: what was not must be set aside before something is written over it. */
export const isWhole = (entry: Work | KeptScenario | null): boolean =>
  entry !== null && decode(entry.link, '').faults.length === 0;

const holdsScenario = (link: string): boolean => decode(link, '').document !== null;

function fields(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const isGroup = (value: unknown): value is KeptGroup => {
  const { name, allies } = (value ?? {}) as Partial<Record<keyof KeptGroup, unknown>>;
  return typeof name === 'string' && Array.isArray(allies) && allies.every((id) => typeof id === 'string');
};
