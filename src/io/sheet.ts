import { cellWord, columnHeader, columnName, columnUnit, STATUS_OF } from '#i18n/columns.ts';
import type { Words } from '#i18n/words.ts';
import type { Cell, Column, SourceId, Status, Table } from '#model';
import { sourcesOf, statusAt } from '#model';
import { fileTable } from './file-table.ts';
import { exact } from './file-units.ts';

/** Forms of a file of numbers: columns as the table has them, or one row for each number. */
export const SHEET_FORMS = ['wide', 'long'] as const;
export type SheetForm = (typeof SHEET_FORMS)[number];

/** What a file says about itself besides its numbers, on every row; the reader's own texts among it. */
export interface FileNotes {
  readonly scenario: string;
  /** What the reader changed, in words, by letter where scenarios are several; empty where nothing. */
  readonly changes: string;
  readonly title: string;
  /** The day the file is made: `2026-11-24`. */
  readonly date: string;
  /** Where the scenarios can be opened. */
  readonly link: string;
}

/** A table as files hold it: heads with units, money in millions, shares in percent, unknown as null. */
export interface Sheet {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Columns that say what a row is about; every other cell is a number or finding of its own, with its own status. */
const KEYS = ['scenario', 'slot', 'presetName', 'ally', 'code', 'exporter', 'year', 'period', 'step'];

/** Lays a table out as a file holds it. Numbers stay unrounded, to the digits they have; every row carries its notes, sources and edition. */
export function sheetOf(table: Table, words: Words, notes: FileNotes, form: SheetForm): Sheet {
  return form === 'wide' ? wide(table, words, notes) : long(table, words, notes);
}

function wide(drawn: Table, words: Words, notes: FileNotes): Sheet {
  const table = fileTable(drawn);
  const tail = tailOf(table, words, notes, sourcesOf(table));
  return {
    fields: [...table.columns.map((column) => columnHeader(column, words)), ...tail.fields],
    rows: table.rows.map((row) => [
      ...row.map((cell, i) => written(cell, table.columns[i], words)),
      ...tail.cells,
    ]),
  };
}

/** One row for each number, with how certain it is, its quantity, its unit and the documents that it rests on. */
function long(table: Table, words: Words, notes: FileNotes): Sheet {
  const { columns: say } = words.t;
  const places = table.columns.map((column, i) => ({ column, i }));
  const keys = places.filter(({ column }) => KEYS.includes(column.id));
  const values = places.filter(
    ({ column: { id } }) => !KEYS.includes(id) && id !== 'status' && !id.startsWith(STATUS_OF),
  );
  const tails = values.map(({ column }) => tailOf(table, words, notes, column.sourceIds));
  return {
    fields: [
      ...keys.map(({ column }) => columnHeader(column, words)),
      say.names.status,
      say.quantity,
      say.unit,
      say.value,
      ...(tails[0]?.fields ?? []),
    ],
    rows: table.rows.flatMap((row, y) =>
      values.map(({ column, i }, place) => [
        ...keys.map((key) => written(row[key.i] ?? null, key.column, words)),
        statusText(statusAt(table, y, column), words),
        columnName(column, words),
        columnUnit(column, words),
        written(row[i] ?? null, column, words),
        ...(tails[place]?.cells ?? []),
      ]),
    ),
  };
}

/** The columns that every row ends with; a table of several scenarios names them itself. */
function tailOf(table: Table, words: Words, notes: FileNotes, sourceIds: readonly SourceId[]) {
  const { columns: say, sources } = words.t;
  const isOne = table.columns.every(({ id }) => id !== 'scenario');
  return {
    fields: [
      ...(isOne ? [say.scenario] : []),
      say.changes,
      say.sources,
      say.edition,
      ...(isOne ? [say.title] : []),
      say.date,
      say.link,
    ],
    cells: [
      ...(isOne ? [notes.scenario] : []),
      notes.changes,
      sourceIds.map((id) => sources[id]).join('; '),
      table.edition,
      ...(isOne ? [notes.title] : []),
      notes.date,
      notes.link,
    ],
  };
}

const statusText = (status: Status | null, { t }: Words): Cell => (status === null ? null : t.status[status]);

function written(cell: Cell, column: Column | undefined, words: Words): Cell {
  if (!column || cell === null) return cell;
  if (typeof cell !== 'number') return cellWord(cell, column, words);
  return exact(column.unit.kind === 'shareOfGdp' || column.unit.kind === 'rate' ? cell * 100 : cell);
}
