import { type FaultFacts, list, number, quoted, range } from '../wording.ts';

export type Say = (fault: FaultFacts) => string;

const kindsEn: Readonly<Record<string, string>> = {
  object: 'a group of values in braces { }',
  list: 'a list in brackets [ ]',
  text: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  nothing: 'nothing',
};
const kind = (name: string | undefined): string => kindsEn[name ?? ''] ?? name ?? '?';

const fileFaultsEn = {
  cut: () =>
    'The file breaks off before its end. A file is read whole or not at all: ask for the whole file.',
  'not-json': () => 'This is not a scenario file (not JSON text): choose one that was saved from this page.',
  'wrong-type': (f) => `Needs ${kind(f.expected)}; the file has ${kind(f.received)}.`,
  'wrong-format': (f) => `This is not a scenario file of this page; such a file says ${list(f)} here.`,
  'wrong-version': (f) =>
    `The file is of a version this page does not know. Reload the page and try again; allowed: ${list(f)}.`,
  'unknown-key': (f) => `${quoted(f.key)} means nothing here: remove or correct it. Allowed: ${list(f)}.`,
  'unknown-ally': (f) => `${quoted(f.key)} is not an ally: use a three-letter code, such as DEU for Germany.`,
  'unknown-segment': (f) => `${quoted(f.key)} is not a kind of equipment: use one of ${list(f)}.`,
  'unknown-preset': (f) => `${quoted(f.value)} is not a preset: use one of ${list(f)}.`,
  'unknown-shape': (f) =>
    `${quoted(f.value)} is not a path shape: use one of ${list(f)}, or give points instead of a shape.`,
  'unknown-exporter': (f) => `${quoted(f.value)} is not an exporter: use one of ${list(f)}.`,
  'unknown-win-basis': (f) =>
    `${quoted(f.value)} is not something the win share can follow: use one of ${list(f)}.`,
  'unknown-price-basis': (f) => `${quoted(f.value)} is not a price basis: use one of ${list(f)}.`,
  'unknown-currency': (f) => `${quoted(f.value)} is not a currency: use one of ${list(f)}.`,
  'out-of-range': (f) => `Outside ${range(f)}: enter a value within it.`,
  'not-whole': (f) => `Needs a whole number of ${range(f)}.`,
  'too-long': (f) => `Too long: ${number(f.length)} characters; shorten it to ${number(f.max)}.`,
  'wrong-count': (f) => `Has ${number(f.count)} entries; ${range(f)} are possible.`,
  'years-not-rising': (f) => `${f.year} stands behind ${f.previous}: put the years in rising order.`,
} satisfies Readonly<Record<string, Say>>;

const linkFaultsEn = {
  'newer-version': (f) => `It was made by a newer version (${f.version}) of this page.`,
  cut: (f) =>
    f.text ? `It ends at ${quoted(f.text)}: that value may be cut off, too.` : 'Its end is missing.',
  altered: () => 'A character in it was changed on the way: check the values, or ask for the link again.',
  'out-of-range': (f) => `${quoted(f.text)} is not possible (${range(f)}); the start value is used.`,
  'too-long': (f) => `longer than ${number(f.max)} characters; the rest was left out.`,
  'too-many-points': (f) => `more than ${number(f.max)} points; the start path is used.`,
  'not-a-link': () => 'Copy the whole link, from https:// to its last character, and open it again.',
  'no-scenario': () => 'It names no scenario. Ask for the whole link.',
  'bad-edition': () => 'It does not say which data it was made with; the present data are used.',
  'unknown-slot': (f) => `${quoted(f.text)} is not one of the scenarios A to D; it was left out.`,
  'duplicate-slot': (f) => `${quoted(f.text)} uses a letter a second time; the first is kept.`,
  'unknown-preset': (f) =>
    f.text
      ? `${quoted(f.text)} is not a preset here; Pledge path is used.`
      : 'The preset is missing; Pledge path is used.',
  'unknown-ally': (f) => `${quoted(f.text)} names no ally; it was left out.`,
  'unknown-field': (f) => `${quoted(f.text)} is an input this page does not know; it was left out.`,
  'unknown-shape': (f) => `${quoted(f.text)} is not a path shape; the start shape is used.`,
  'unknown-exporter': (f) => `${quoted(f.text)} is not an exporter here; the usual one is used.`,
  'unknown-segment': (f) => `${quoted(f.text)} is not a kind of equipment; it was left out.`,
  'unknown-basis': (f) => `${quoted(f.text)} is not something the win share can follow; deliveries are used.`,
  duplicate: (f) => `${quoted(f.text)} is given a second time; the first is kept.`,
  'not-a-number': (f) => `${quoted(f.text)} is not a number; the start value is used.`,
  'not-whole': (f) => `${quoted(f.text)} is not a whole number of ${range(f)}; the start value is used.`,
  'years-not-rising': (f) => `the years do not rise at ${quoted(f.text)}; the start path is used.`,
  'bad-text': () => 'the text is damaged; it was left out.',
  unreadable: (f) =>
    f.text ? `${quoted(f.text)} cannot be read; it was left out.` : 'A part is empty; it was left out.',
} satisfies Readonly<Record<string, Say>>;

/** Words for what is wrong with a file or a link and what to do about it, by code. */
export const faultsEn = { fileFaults: fileFaultsEn, linkFaults: linkFaultsEn };
