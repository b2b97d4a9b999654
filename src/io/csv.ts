import Papa from 'papaparse';
import type { Sheet } from './sheet.ts';

/** Makes Excel read UTF-8. */
const BOM = '\ufeff';

/**
 * Writes a sheet as CSV: RFC 4180 with CRLF and a byte-order mark. Unknown is an empty cell; a text that a spreadsheet
 * would run as a formula, such as a scenario named `=1+1`, is made safe.
 */
export const sheetToCsv = ({ fields, rows }: Sheet): string =>
  `${BOM}${Papa.unparse(
    { fields: [...fields], data: rows.map((row) => [...row]) },
    { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r]/ },
  )}\r\n`;
