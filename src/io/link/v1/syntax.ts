/**
 * Words of link version 1, frozen: links in the wild depend on them.
 *
 *     1.d2607.A~pledge~DEU:4@2031e/i1.5/p28-4.9_35-5,POL:4.8;x=USA;c=aircraft:20;n=Fast%20east.B~hold
 *
 * Version, edition and slots stand between points (a point before a digit is a decimal point); in a slot come letter,
 * preset and targets between `~`, then `;key=value`. Percent, points and years.
 */
import type { MARKET_RANGES, OVERRIDE_RANGES, Shape, WinBasis } from '#model';

/** Starts a slot: a letter and `~`, or a letter at which the text was cut; any other point belongs to a value. */
export const SECTION = /\.(?=[A-Za-z](?:~|$))/;
export const EDITION = /^[a-z][a-z0-9]{0,15}$/i;
export const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Follows the year: `@2031e`. */
export const SHAPE_LETTERS = { linear: 'l', late: 'a', early: 'e', step: 's' } as const satisfies Record<
  Shape,
  string
>;

/** Fields of a target after the first, each behind a `/`; core and year have a place of their own. */
export const FIELD_LETTERS = {
  indirect: 'i',
  indirectToday: 't',
  equipment: 'q',
  growth: 'g',
  importShare: 'm',
  winGain: 'w',
} as const satisfies Record<Exclude<keyof typeof OVERRIDE_RANGES, 'core' | 'year'>, string>;
/** Field of points, two-digit years: `p28-4.9_35-5`. */
export const POINTS_LETTER = 'p';
export const CENTURY = 2000;

/** Market rates, `eu=80`. */
export const RATE_KEYS = {
  euPreference: 'eu',
  localContent: 'lc',
  winGain: 'wg',
  supportShare: 'ss',
  relatedShare: 'rs',
} as const satisfies Record<keyof typeof MARKET_RANGES, string>;
export const EXPORTER_KEY = 'x';
export const BASIS_KEY = 'wb';
export const BASIS_LETTERS = { delivered: 'd', ordered: 'o' } as const satisfies Record<WinBasis, string>;
/** Coverage by segment, `c=aircraft:20_air-defence:100`. */
export const COVERAGE_KEY = 'c';
export const NAME_KEY = 'n';
export const NOTE_KEY = 't';
export const SEED_KEY = 's';
/** The check that closes a link; see `seal.ts`. No change of a scenario: kept nowhere, passed on to nobody. */
export const SEAL_KEY = 'z';

const KEYS: ReadonlySet<string> = new Set([
  ...Object.values(RATE_KEYS),
  EXPORTER_KEY,
  BASIS_KEY,
  COVERAGE_KEY,
  NAME_KEY,
  NOTE_KEY,
  SEED_KEY,
  SEAL_KEY,
]);

/** Key, `=`, then characters legal in a fragment that cut nothing in two and that no chat program drops at the end. */
const PART =
  /^([A-Za-z][A-Za-z0-9]*)=(?:(?:[\w\-.!$&'()*+,=:@/?]|%[\dA-Fa-f]{2})*(?:[A-Za-z0-9=-]|%[\dA-Fa-f]{2}))?$/;

/** Tells whether a `key=value` part is well formed and of no key of version 1. */
export function isUnknownPart(part: string): boolean {
  const key = PART.exec(part)?.[1];
  return key !== undefined && !KEYS.has(key) && !SECTION.test(part);
}

/** Ends of words and sentences that chat programs and people add to a link; the writer never ends with one. */
const TAIL = new Set('.,;:!?*_~@/&\'")]}>');

/** Gives the text without what was added behind the link. */
export function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && TAIL.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
