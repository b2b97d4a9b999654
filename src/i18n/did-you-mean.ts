import { ALLY_IDS, type AllyId } from '#model';

/** Written as codes are: `Türkiye` → `TURKIYE`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase();

/** Tells whether letters stand in a word in this order, from its first letter on: `LTV` in `LATVIA`. */
function abbreviates(letters: string, word: string): boolean {
  if (letters[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

/** Counts the places in which two codes of equal length differ. */
const differing = (a: string, b: string): number => [...a].filter((letter, i) => letter !== b[i]).length;

/**
 * Finds the ally that somebody may have meant by a key of a file: its name, an abbreviation of the name, or a code
 * with one wrong letter.
 *
 * @param english English names: codes are made from them.
 * @returns Null where none, or more than one, comes near.
 */
export function allyMeant(key: string, english: (id: AllyId) => string): AllyId | null {
  const given = plain(key);
  if (given.length < 2) return null;
  const only = (test: (id: AllyId) => boolean): AllyId | null => {
    const [first, ...more] = ALLY_IDS.filter(test);
    return first && more.length === 0 ? first : null;
  };
  return (
    only((id) => given === plain(english(id)) || given === id) ??
    only((id) => plain(english(id)).startsWith(given)) ??
    only((id) => abbreviates(given, plain(english(id)))) ??
    only((id) => given.length === id.length && differing(given, id) === 1)
  );
}
