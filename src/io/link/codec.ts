import { ALLY_IDS } from '#model';
import { type Decoded, LATEST, type LinkDocument, type LinkFault } from './document.ts';
import { normalise } from './normalise.ts';
import { readV1 } from './v1/read.ts';
import { unsealed } from './v1/seal.ts';
import { writeV1 } from './v1/write.ts';

/** The version new links are written in. Old versions keep their reader for ever. */
export const LINK_VERSION = 1;
/** Longest link read, in characters; four slots with full notes in Korean stay under it. */
export const MAX_LINK = 200_000;

/**
 * Writes a document as text: equal documents give equal texts. What leaves the page as a link is sealed besides; see
 * {@link seal}. A document without slots is empty text.
 * @throws {RangeError} when the edition is not a letter followed by up to 15 letters and digits.
 */
export const encode = (document: LinkDocument): string => writeV1(normalise(document));

/**
 * Reads the text of a URL fragment, without `#`, keeping every change it can, and says where a sealed one was cut or
 * changed on its way. Never throws; linear in the text.
 * @param editionNow Edition of the present data, used where the link names none or asks for the latest.
 */
export function decode(text: string, editionNow: string): Decoded {
  if (text === '') return { document: null, faults: [], kept: 0, lost: 0 };
  if (text.length > MAX_LINK) return refuse({ code: 'too-long', text: text.slice(0, 100), max: MAX_LINK });
  const [, digits, body] = /^([1-9]\d{0,5})(?:\.([\s\S]*))?$/.exec(unwrapped(text)) ?? [];
  if (digits === undefined) return refuse({ code: 'not-a-link', text });
  const version = Number(digits);
  if (version > LINK_VERSION) return refuse({ code: 'newer-version', text, version });
  const { text: whole, harm } = unsealed(`1.${body ?? ''}`);
  const read = readV1(whole.slice(2), editionNow);
  const faults = harm === null ? read.faults : harmed(harm, whole, read.faults);
  const { document } = read;
  return document?.edition === LATEST
    ? { ...read, faults, document: { ...document, edition: editionNow } }
    : { ...read, faults };
}

/** Puts what happened to a link before what could not be read of it; the stump of a cut link is no fault of its own. */
function harmed(code: 'cut' | 'altered', text: string, faults: readonly LinkFault[]): readonly LinkFault[] {
  const end = text.split(/[,;~]/).at(-1) ?? '';
  const ally = ALLY_IDS.find((id) => end.startsWith(`${id}:`));
  return code === 'cut'
    ? [
        { code, text: end, ...(ally ? { ally } : {}) },
        ...faults.filter((fault) => fault.text === '' || !text.endsWith(fault.text)),
      ]
    : [{ code, text: '' }, ...faults];
}

/** Gives the text as it was written, where a program escaped the link as a whole, `~` or not. */
function unwrapped(text: string): string {
  const isEscaped = text.includes('~')
    ? !/[,:;=@]/.test(text) && /%(?:2c|3[abd])/i.test(text)
    : /%7e/i.test(text);
  if (!isEscaped) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const refuse = (fault: LinkFault): Decoded => ({ document: null, faults: [fault], kept: 0, lost: 0 });

export { normalise } from './normalise.ts';
export { seal } from './v1/seal.ts';
