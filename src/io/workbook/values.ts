import { cellWord, columnHeader } from '#i18n/columns.ts';
import type { Words } from '#i18n/words.ts';
import { type WorkbookWords, workbookWords } from '#i18n/workbook-words.ts';
import { type Column, type Dataset, sourcesOf, type Table, type Cell as TableCell } from '#model';
import { fileTable } from '../file-table.ts';
import { exact } from '../file-units.ts';
import {
  cell,
  type Format,
  type PlanCell,
  type SheetPlan,
  type WorkbookPlan,
  wrappedHeight,
} from './plan.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { writeWorkbook } from './write.ts';

/** What stands around a table in its file. */
export interface ValuesNotes {
  /** The finding, as over the chart. */
  readonly title: string;
  /** Scope, price basis and years. */
  readonly subtitle: string;
  readonly notes: readonly string[];
  /** Name of the scenario; a reader's text. */
  readonly scenario: string;
  /** What was changed in it, in words; empty where nothing. */
  readonly changes: string;
  /** Day it is written, `2026-11-24`. */
  readonly date: string;
  readonly link: string;
}

/**
 * Writes a table as values: one sheet with its title, notes, units in the heads and unrounded numbers, one with its
 * sources. The same cells as the chart, its table and its CSV.
 *
 * @returns An .xlsx file.
 */
export async function valuesWorkbook(
  table: Table,
  words: Words,
  data: Pick<Dataset, 'sources'>,
  notes: ValuesNotes,
): Promise<Blob> {
  return writeWorkbook(valuesPlan(table, words, data, notes, await workbookWords(words.locale)));
}

/** Describes a workbook of values as plain data. */
export const valuesPlan = (
  table: Table,
  words: Words,
  data: Pick<Dataset, 'sources'>,
  notes: ValuesNotes,
  say: WorkbookWords,
): WorkbookPlan => ({
  sheets: [tableSheet(fileTable(table), words, notes, say), sourcesSheet(data, words, say, sourcesOf(table))],
  names: [],
  font: say.font,
});

function tableSheet(table: Table, words: Words, notes: ValuesNotes, say: WorkbookWords): SheetPlan {
  const { t } = words;
  const line = (label: string, text: string) => [cell(label, 'note'), cell(text, 'note', 'text')];
  const above = [
    [cell(notes.title, 'section', 'text')],
    [cell(notes.subtitle, 'note', 'text')],
    line(say.values.scenario, notes.scenario),
    line(t.columns.changes, notes.changes || say.readMe.unchanged),
    line(t.columns.edition, table.edition),
    line(say.values.date, notes.date),
    line(say.readMe.link, notes.link),
    ...notes.notes.map((note) => [cell(note, 'note', 'text')]),
    [cell(say.values.rows, 'note')],
    [],
  ];
  const first = above.length + 1;
  // The first column holds the labels above it as well.
  const labels = above.map(([label, text]) => (text ? String(label?.value).length + 3 : 0));
  const widths = table.columns.map(({ unit }, i) =>
    i === 0 ? Math.max(22, ...labels) : unit.kind === 'text' ? 22 : 18,
  );
  const heads = table.columns.map((column) => columnHeader(column, words));
  // Bold letters are wider.
  const height = wrappedHeight(
    heads.map((head, i) => [`${head}   `, widths[i] ?? 0]),
    10,
  );
  return {
    name: say.sheets.table,
    widths,
    rows: [
      ...above,
      heads.map((head) => ({ ...cell(head, 'head'), height })),
      ...table.rows.map((row) =>
        row.map((value, i) => written(value, table.columns[i], table.columns[0], words)),
      ),
    ],
    frozen: { rows: first, columns: 1 },
  };
}

function written(
  value: TableCell,
  column: Column | undefined,
  first: Column | undefined,
  words: Words,
): PlanCell | null {
  if (value === null || !column) return null;
  if (typeof value === 'string') {
    const word = cellWord(value, column, words);
    return word === null ? null : cell(word, column === first ? 'label' : 'aside', 'text');
  }
  const { kind } = column.unit;
  // Heads say percent, so the number is one, as in the CSV.
  const number = exact(kind === 'shareOfGdp' || kind === 'rate' ? value * 100 : value);
  return cell(number, 'label', FORMAT[kind]);
}

const FORMAT: Readonly<Record<Column['unit']['kind'], Format>> = {
  money: 'money',
  perHead: 'money',
  shareOfGdp: 'points',
  rate: 'points',
  year: 'whole',
  count: 'whole',
  text: 'text',
};
