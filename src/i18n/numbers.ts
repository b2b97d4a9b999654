import { sourcesOf, spanOf, type Table } from '#model';
import { scopeName } from './scope.ts';
import type { Words } from './words.ts';

/** What a chart says of how to read it and what to know before quoting it. */
interface Said {
  readonly note: string;
  readonly caveat: string;
}

/** Says what a file of numbers speaks of: scope, price basis, years, and whose market where it holds one. */
export function numbersAbout(table: Table, words: Words): string {
  const { scope, basis, exporter, compare } = table.about;
  const isOfOne = !compare && sourcesOf(table).includes('sipri-derived-2026-05');
  return words.t.numbers.about(
    scopeName(words, scope),
    words.t.columns.basis[basis],
    ...spanOf(table),
    isOfOne ? words.name(exporter) : null,
  );
}

/** Gives what a chart says of its numbers, without how it draws them. */
export function numbersNotes({ id }: Table, { note, caveat }: Said, { t }: Words): readonly string[] {
  const { notes, caveats } = t.numbers;
  return [notes[id] ?? (caveats[id] === undefined ? note : ''), caveats[id] ?? caveat].filter(Boolean);
}
