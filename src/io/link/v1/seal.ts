import { fingerprint } from '../../fingerprint.ts';
import { SEAL_KEY, withoutTail } from './syntax.ts';

/**
 * What closes a link of version 1, so that one cut or changed on its way is noticed. The reader of version 1 always
 * passed over it, as over any two commas and any key it does not know:
 *
 *     1.d2607.A~pledge~,,DEU:4@2031,POL:4.8;z=k3f
 *
 * Two commas before the first target announce a check at the end: `z=` and three signs worked out from all before it.
 *
 * - Announced and without its check, a link was cut, wherever that was: the announcement stands as near to the start as
 *   the grammar lets it.
 * - A check that does not fit tells of a change within.
 * - Behind the check nothing belongs to the link: a bracket, a Korean particle, the link pasted once more.
 * - Without the announcement a link is older, or an older page wrote it: that one passes the check on as an unknown
 *   part, but not the commas, so a check alone says nothing.
 * - The link of one preset that nobody changed carries none: whatever is cut from it is noticed without. Another link
 *   cut right behind its first preset looks like that one: the one cut that stays unnoticed.
 *
 * It ends with a letter or digit, which no chat program drops, and adds at most nine characters.
 */
export function seal(text: string): string {
  const [, head, rest] = /^(1\.[^.~]+\.[A-D]~[a-z]+)(?:~|(?=[;.]))(.*)$/.exec(text) ?? [];
  if (head === undefined || rest === undefined) return text;
  const body = `${head}~,,${rest}`;
  return `${body};${SEAL_KEY}=${checkOf(body)}`;
}

/** A link without its seal, and what happened to it on its way as far as the seal tells; null where that is nothing. */
interface Unsealed {
  readonly text: string;
  readonly harm: 'cut' | 'altered' | null;
}

/** A link that ends where its targets should begin was cut there: some programs end a link at the first comma. */
const ANNOUNCED = /^1\.[^.~]+\.[A-D]~[a-z]+~(?:,,|,?$)/;
const CHECK = new RegExp(`;${SEAL_KEY}=([0-9a-z]{3})`);
/** What is left of a check that was cut. */
const STUMP = new RegExp(`;(?:${SEAL_KEY}(?:=[0-9a-z]{0,2})?)?$`);

/** Takes the seal from a link of version 1; linear in the text. */
export function unsealed(text: string): Unsealed {
  if (!ANNOUNCED.test(text)) return { text, harm: null };
  const check = CHECK.exec(text);
  if (!check) return { text: withoutTail(text.replace(STUMP, '')), harm: 'cut' };
  const body = text.slice(0, check.index);
  return { text: body, harm: checkOf(body) === check[1] ? null : 'altered' };
}

/** Works out the check: one in 46,656 changes gives the same. Escaped or not, as programs copy it, a text is the same. */
function checkOf(body: string): string {
  const sum = fingerprint(unescaped(body)) % 36 ** 3;
  return sum.toString(36).padStart(3, '0');
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
