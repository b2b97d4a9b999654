import Papa from 'papaparse';
import { cellWord, columnHeader } from '#i18n/columns.ts';
import type { Words } from '#i18n/words.ts';
import type { Cell, Column, Table } from '#model';
import { sourcesOf, toPercent } from '#model';

/** Makes Excel read UTF-8. */
const BOM = '\ufeff';

/**
 * Writes a table as CSV: RFC 4180 with CRLF and a byte-order mark, units in the headers, numbers unrounded, money in
 * millions, amounts per head in units of the currency, shares in percent. Unknown is an empty cell. Every row carries
 * scenario, sources and data edition.
 *
 * @param scenario Name of the scenario; a reader's text, made safe against being run as a formula.
 */
export function tableToCsv(table: Table, words: Words, scenario: string): string {
  const { columns: say } = words.t;
  const sources = sourcesOf(table)
    .map((id) => words.t.sources[id])
    .join('; ');
  const fields = [
    ...table.columns.map((column) => columnHeader(column, words)),
    say.scenario,
    say.sources,
    say.edition,
  ];
  const data = table.rows.map((row) => [
    ...row.map((cell, i) => written(cell, table.columns[i], words)),
    scenario,
    sources,
    table.edition,
  ]);
  return `${BOM}${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r]/ })}\r\n`;
}

function written(cell: Cell, column: Column | undefined, words: Words): Cell {
  if (!column || cell === null) return cell;
  if (typeof cell !== 'number') return cellWord(cell, column, words);
  return column.unit.kind === 'shareOfGdp' || column.unit.kind === 'rate' ? toPercent(cell) : cell;
}
