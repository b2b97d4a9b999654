import { decode } from '../link/codec.ts';
import type { KeptGroup } from './form.ts';

/**
 * The first form of what a device remembered, frozen: people have data in it. One key held the work of every tab, and
 * beside it a shelf of other work. Read, moved to the present form, never written again.
 */
export interface RememberedV1 {
  /** Text of the link's fragment, without `#`. */
  readonly link: string;
  /** The view settings, as the query of the address. */
  readonly view: string;
  /** Link texts of other work of the reader's, latest first. */
  readonly shelf: readonly string[];
  readonly groups: readonly KeptGroup[];
}

/** Key of the first form. */
export const V1_KEY = 'five-by-35/1';

/** What reading the first form gave; not whole where something of it would be lost if it were dropped. */
export interface ReadV1 {
  readonly remembered: RememberedV1 | null;
  readonly isWhole: boolean;
}

/** Reads the first form; never throws. */
export function readV1(text: string): ReadV1 {
  const remembered = parse(text);
  // A link of a newer version, or one with faults, would lose something if it were dropped unseen.
  return { remembered, isWhole: remembered !== null && decode(remembered.link, '').faults.length === 0 };
}

function parse(text: string): RememberedV1 | null {
  try {
    const { link, view, shelf, groups } = JSON.parse(text) as Partial<Record<keyof RememberedV1, unknown>>;
    if (typeof link !== 'string' || typeof view !== 'string') return null;
    const kept = Array.isArray(shelf) ? shelf.filter((item) => typeof item === 'string') : [];
    return { link, view, shelf: kept, groups: Array.isArray(groups) ? groups.filter(isGroup) : [] };
  } catch {
    return null;
  }
}

const isGroup = (value: unknown): value is KeptGroup => {
  const { name, allies } = (value ?? {}) as Partial<Record<keyof KeptGroup, unknown>>;
  return typeof name === 'string' && Array.isArray(allies) && allies.every((id) => typeof id === 'string');
};
