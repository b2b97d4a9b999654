import { canonicalText, lengthOf } from '#io/canonical.ts';
import { MAX_NAME } from '#model';

/** Ends the n-th name that begins alike, from 1 on. */
export type Ending = (n: number) => string;

/** Tells names apart that begin alike. */
export const nth: Ending = (n) => (n === 1 ? '' : ` (${n})`);

/** Endings looked through for one that is there already; nobody has more copies of one scenario. */
const MOST = 99;

/** Gives the first name with its ending that nobody has; what is too long is cut before the ending. */
export function freeName(name: string, ending: Ending, taken: readonly string[]): string {
  const nth = (n: number): string => {
    const end = ending(n);
    return canonicalText(name, MAX_NAME - lengthOf(end)) + end;
  };
  for (let n = 1; n <= MOST; n += 1) if (!taken.includes(nth(n))) return nth(n);
  return nth(MOST);
}

/** Names a copy: of a copy the next, not a copy of a copy. */
export function copyName(name: string, ending: Ending, taken: readonly string[]): string {
  const own = Array.from({ length: MOST }, (_, i) => ending(i + 1)).find((end) => name.endsWith(end)) ?? '';
  return freeName(name.slice(0, name.length - own.length), ending, taken);
}
