import fc from 'fast-check';

/** What happens to text on its way: in chat programs, by hand, by a bad disk, by malice. */
const HARMS = ['cut', 'drop', 'double', 'swap', 'flip', 'escape', 'insert', 'swell'] as const;

/** Names that every object answers to, marks of the formats, numbers no reader expects, letters of many scripts. */
const INSERTS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '~',
  ';',
  ',',
  ':',
  '@',
  '/',
  '_',
  '.B~hold',
  ';n=',
  ';c=aircraft:',
  '*:9',
  '"',
  '{',
  ']',
  'null',
  '-0',
  '1e999',
  '1e-400',
  '0x10',
  '99999999999999999999',
  'NaN',
  '-1',
  '%',
  '%E0%A4',
  '%00',
  '%2525',
  '가나다',
  '\u202e',
  '\ud800',
  '\udc00',
  '😀',
  '\u0000',
  '\n',
  '＃',
] as const;

interface Harm {
  readonly kind: (typeof HARMS)[number];
  /** Where in the text, as a part of its length. */
  readonly at: number;
  readonly to: number;
  readonly size: number;
  readonly insert: (typeof INSERTS)[number];
}

const harm: fc.Arbitrary<Harm> = fc.record({
  kind: fc.constantFrom(...HARMS),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 24 }),
  insert: fc.constantFrom(...INSERTS),
});

/** One to four harms, in their order. */
export const harms = fc.array(harm, { minLength: 1, maxLength: 4 });

/** Does to a text what was drawn for it. */
export const harmed = (text: string, all: readonly Harm[]): string => all.reduce(harmedOnce, text);

function harmedOnce(text: string, { kind, at, to, size, insert }: Harm): string {
  const from = Math.floor(at * text.length);
  const piece = text.slice(from, from + size);
  const rest = text.slice(from + size);
  switch (kind) {
    case 'cut':
      return text.slice(0, from);
    case 'drop':
      return text.slice(0, from) + rest;
    case 'double':
      return text.slice(0, from) + piece + piece + rest;
    case 'swap': {
      const other = Math.floor(to * rest.length);
      const moved = rest.slice(other, other + size);
      return text.slice(0, from) + moved + rest.slice(0, other) + piece + rest.slice(other + size);
    }
    case 'flip':
      return (
        text.slice(0, from) +
        String.fromCharCode(text.charCodeAt(from) ^ (1 << (size % 8))) +
        text.slice(from + 1)
      );
    case 'escape':
      return size > 20 ? escaped(text) : text.slice(0, from) + escaped(piece) + rest;
    case 'insert':
      return text.slice(0, from) + insert + text.slice(from);
    case 'swell':
      return text.slice(0, from) + insert.repeat(size * 20) + text.slice(from);
  }
}

/** Escapes even what needs none. */
const escaped = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replace(/[~.*'()]/g, (mark) => {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  });

/** One value or key of a file, and what stands there instead. */
interface Revalued {
  readonly at: number;
  readonly insert: string;
}

/** What JSON can hold in the place of any value; its numbers may be infinite. */
export const values: fc.Arbitrary<Revalued> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  insert: fc.oneof(
    fc.constantFrom(...INSERTS).map((text) => JSON.stringify(text)),
    fc.constantFrom(
      '1e999',
      '-1e999',
      '-0',
      '1e-400',
      '9007199254740993',
      'null',
      'true',
      '[]',
      '{}',
      '[[2030,3]]',
    ),
    fc.double({ min: -20, max: 120, noNaN: true }).map((value) => value.toFixed(8)),
    fc.integer({ min: 2020, max: 2045 }).map(String),
  ),
});

/** Puts another value in the place of one: the file stays JSON, mostly. */
export function revalued(file: string, { at, insert }: Revalued): string {
  const places = [...file.matchAll(/"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?/g)];
  const place = places[Math.floor(at * places.length)];
  return place ? file.slice(0, place.index) + insert + file.slice(place.index + place[0].length) : file;
}
