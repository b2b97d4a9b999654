import Papa from 'papaparse';
import * as v from 'valibot';
import type { Fault } from './fault.ts';
import { type FileName, type Row, TABLES } from './table-rules.ts';

/** A row with its line number in the file. */
export interface Line<Value> {
  readonly line: number;
  readonly value: Value;
}

/** One file as read. */
export interface Table<Value> {
  /** Rows without a fault, in the order of the file. */
  readonly rows: readonly Line<Value>[];
  /** Every key of the file, rows with faults included, as `DEU/2026/core_share_pct`, with its line. */
  readonly keys: ReadonlyMap<string, number>;
}

/** All tables by file name; a file that is missing or unreadable has no rows. */
export type Tables = { readonly [File in FileName]: Table<Row<File>> };

/** Text of each file by name, such as `nato.csv`. */
export type TableTexts = Readonly<Record<string, string>>;

/** Keys that the edition holds twice: two groups of goods share one segment there, each adding to 100 %. */
const TWICE = new Set(
  ['other/GBR', 'other/SWE', 'ships/ITA'].map((key) => `segment_supplier_share.csv ${key}`),
);

/** Reads every table; gives the sound rows, and a fault for each cell, row or file that is not as its schema says. */
export function readTables(texts: TableTexts): {
  readonly tables: Tables;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = Object.keys(texts)
    .filter((file) => !Object.hasOwn(TABLES, file))
    .map((file) => ({ file, row: 0, column: '', reason: 'The file is not one of the tables.' }));
  const names = Object.keys(TABLES) as FileName[];
  const tables = Object.fromEntries(names.map((file) => [file, readTable(file, texts[file], faults)]));
  return { tables: tables as unknown as Tables, faults };
}

function readTable(file: FileName, csv: string | undefined, faults: Fault[]): Table<unknown> {
  const report = (row: number, column: string, reason: string) => faults.push({ file, row, column, reason });
  const rule = TABLES[file];
  const rows: Line<unknown>[] = [];
  const keys = new Map<string, number>();
  if (csv === undefined) {
    report(0, '', 'The file is missing.');
    return { rows, keys };
  }

  const parsed = Papa.parse<string[]>(csv.replace(/\n$/, ''), { delimiter: ',', newline: '\n' });
  for (const { row = 0, message } of parsed.errors)
    report(row + 1, '', `The CSV cannot be read: ${message}.`);
  const [header = [], ...lines] = parsed.data;
  const columns = Object.keys(rule.row.entries);
  for (const column of columns) if (!header.includes(column)) report(1, column, 'The column is missing.');
  header.forEach((column, index) => {
    if (!columns.includes(column)) report(1, column, 'The column is unknown.');
    else if (header.indexOf(column) !== index) report(1, column, 'The column occurs twice.');
  });
  // Without its columns a file would give one and the same fault on every line.
  if (columns.some((column) => !header.includes(column))) return { rows, keys };

  for (const [index, cells] of lines.entries()) {
    const line = index + 2;
    if (cells.length !== header.length) {
      report(line, '', `The row has ${cells.length} cells, the header ${header.length}.`);
      continue;
    }
    const record = Object.fromEntries(header.map((column, i) => [column, cells[i] ?? '']));
    for (const [column, cell] of Object.entries(record)) {
      // A line break inside a cell would also shift the line numbers of all faults below it.
      if (/[\r\n\t]/.test(cell)) report(line, column, 'The cell holds a line break or a tab.');
      else if (cell !== cell.trim()) report(line, column, 'The cell begins or ends with a space.');
    }

    const key = rule.key.map((column) => record[column]).join('/');
    const first = keys.get(key);
    if (rule.key.length === 0) keys.set(String(line), line);
    else if (first === undefined) keys.set(key, line);
    else if (TWICE.has(`${file} ${key}`) && !keys.has(`${key} again`)) keys.set(`${key} again`, line);
    else report(line, rule.key.join('/'), `${key} is already on line ${first}.`);

    const result = v.safeParse(rule.row, record);
    if (result.success) rows.push({ line, value: result.output });
    else for (const issue of result.issues) report(line, v.getDotPath(issue) ?? '', issue.message);
  }
  return { rows, keys };
}
