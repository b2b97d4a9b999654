import { type Decoded, LATEST, type LinkDocument, type LinkFault } from './document.ts';
import { normalise } from './normalise.ts';
import { readV1 } from './v1/read.ts';
import { writeV1 } from './v1/write.ts';

/** The version new links are written in. Old versions keep their reader for ever. */
export const LINK_VERSION = 1;
/** Longest link read, in characters; four slots with full notes in Korean stay under it. */
export const MAX_LINK = 200_000;

/**
 * Writes a document as the text of a URL fragment, without `#`; a document without slots is empty text.
 * @throws {RangeError} when the edition is not a letter followed by up to 15 letters and digits.
 */
export const encode = (document: LinkDocument): string => writeV1(normalise(document));

/**
 * Reads the text of a URL fragment, without `#`, keeping every change it can. Never throws; linear in the text.
 * @param editionNow Edition of the present data, used where the link names none or asks for the latest.
 */
export function decode(text: string, editionNow: string): Decoded {
  if (text === '') return { document: null, faults: [], kept: 0, lost: 0 };
  if (text.length > MAX_LINK) return refuse({ code: 'too-long', text: text.slice(0, 100), max: MAX_LINK });
  const [, digits, body] = /^([1-9]\d{0,5})(?:\.([\s\S]*))?$/.exec(unwrapped(text)) ?? [];
  if (digits === undefined) return refuse({ code: 'not-a-link', text });
  const version = Number(digits);
  if (version > LINK_VERSION) return refuse({ code: 'newer-version', text, version });
  const read = readV1(body ?? '', editionNow);
  const { document } = read;
  return document?.edition === LATEST ? { ...read, document: { ...document, edition: editionNow } } : read;
}

/** Gives the text as it was written, where a program escaped the link as a whole: no link is without a `~`. */
function unwrapped(text: string): string {
  if (text.includes('~') || !/%7e/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const refuse = (fault: LinkFault): Decoded => ({ document: null, faults: [fault], kept: 0, lost: 0 });

export { normalise } from './normalise.ts';
