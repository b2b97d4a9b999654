/** Gives 32 bits of a text, FNV-1a over its characters: equal texts give equal numbers. Frozen: stored ids and links hold it. */
export const fingerprint = (text: string): number =>
  [...text].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
