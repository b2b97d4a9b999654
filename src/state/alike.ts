/** Compares plain data by what it holds; the order of keys does not matter. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [ofA, ofB] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(ofA);
  return keys.length === Object.keys(ofB).length && keys.every((key) => isAlike(ofA[key], ofB[key]));
}
