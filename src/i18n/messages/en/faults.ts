import { type FaultFacts, list, number, quoted, range } from '../wording.ts';

export type Say = (fault: FaultFacts) => string;

const kindsEn: Readonly<Record<string, string>> = {
  object: 'an object',
  list: 'a list',
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  nothing: 'nothing',
};

const fileFaultsEn = {
  'not-json': () => 'not JSON text; expected a scenario file',
  'wrong-type': (f) =>
    `expected ${kindsEn[f.expected ?? ''] ?? f.expected}, found ${kindsEn[f.received ?? ''] ?? f.received}`,
  'wrong-format': (f) => `not a scenario file; allowed: ${list(f)}`,
  'wrong-version': (f) => `unknown version; allowed: ${list(f)}`,
  'unknown-key': (f) => `unknown key ${quoted(f.key)}; allowed: ${list(f)}`,
  'unknown-ally': (f) => `${quoted(f.key)} is not an ally; allowed: ${list(f)}`,
  'unknown-segment': (f) => `${quoted(f.key)} is not a segment; allowed: ${list(f)}`,
  'unknown-preset': (f) => `${quoted(f.value)} is not a preset; allowed: ${list(f)}`,
  'unknown-shape': (f) =>
    `${quoted(f.value)} is not a shape; allowed: ${list(f)} (giving points makes a path through points)`,
  'unknown-exporter': (f) => `${quoted(f.value)} is not an exporter; allowed: ${list(f)}`,
  'unknown-win-basis': (f) => `${quoted(f.value)} is not a win basis; allowed: ${list(f)}`,
  'unknown-price-basis': (f) => `${quoted(f.value)} is not a price basis; allowed: ${list(f)}`,
  'unknown-currency': (f) => `${quoted(f.value)} is not a currency; allowed: ${list(f)}`,
  'out-of-range': (f) => `outside ${range(f)}`,
  'not-whole': (f) => `not a whole number of ${range(f)}`,
  'too-long': (f) => `${number(f.length)} characters; at most ${number(f.max)}`,
  'wrong-count': (f) => `${number(f.count)} entries; allowed ${range(f)}`,
  'years-not-rising': (f) => `year ${f.year} does not come after ${f.previous}; years must rise`,
} satisfies Readonly<Record<string, Say>>;

const linkFaultsEn = {
  'newer-version': (f) => `was made by a newer version (${f.version}) of this page`,
  'out-of-range': (f) => `is outside ${range(f)}`,
  'too-long': (f) => `is longer than ${number(f.max)} characters`,
  'too-many-points': (f) => `has more than ${number(f.max)} points`,
  'not-a-link': () => 'is not a link of this page',
  'no-scenario': () => 'holds no scenario',
  'bad-edition': () => 'is not an edition of the data',
  'unknown-slot': () => 'is not a scenario of A to D',
  'duplicate-slot': () => 'stands twice; the first is kept',
  'unknown-preset': () => 'is not a preset',
  'unknown-ally': () => 'is not an ally',
  'unknown-field': () => 'is not known to this version',
  'unknown-shape': () => 'is not a path shape',
  'unknown-exporter': () => 'is not an exporter',
  'unknown-segment': () => 'is not a segment',
  'unknown-basis': () => 'is not a win basis',
  duplicate: () => 'stands twice; the first is kept',
  'not-a-number': () => 'is not a number; the preset’s value is kept',
  'not-whole': (f) => `is not a whole number of ${range(f)}`,
  'years-not-rising': () => 'has years that do not rise',
  'bad-text': () => 'is damaged text',
  unreadable: () => 'cannot be read',
} satisfies Readonly<Record<string, Say>>;

/** Words for what is wrong with a file or a link, by code. */
export const faultsEn = { fileFaults: fileFaultsEn, linkFaults: linkFaultsEn };
