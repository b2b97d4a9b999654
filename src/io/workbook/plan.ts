import type { StyleName } from './styles.ts';

/** How a number is written in its cell. Shares and rates are held as fractions and shown in percent. */
export const FORMATS = {
  /** Money in millions of the currency. */
  money: '#,##0.0',
  percent: '0.00%',
  /** A change of a share, with its sign. */
  change: '+0.00%;-0.00%;0.00%',
  /** Percent that are written as such, not as fractions. */
  points: '0.00',
  factor: '0.0000',
  rate: '#,##0.0000',
  whole: '0',
  /** Text that stays text, whatever it begins with. */
  text: '@',
} as const;
export type Format = keyof typeof FORMATS;

/** One cell: a value, or a formula with its result, so that readers of values and previews show numbers too. */
export interface PlanCell {
  /** The value; beside a formula, what it gives. `null` is an empty cell. */
  readonly value: number | string | null;
  /** In the language of spreadsheets (English names, commas), without the leading `=`. */
  readonly formula?: string;
  readonly format?: Format;
  readonly style?: StyleName;
  /** Columns it fills, from its own to the right; the cells it covers are null. */
  readonly span?: number;
  /** Height of its row, points; merged and wrapped cells do not make room by themselves. */
  readonly height?: number;
}
export type PlanRow = readonly (PlanCell | null)[];

/** What a person may enter in some cells of a sheet: one of a list, or a number within a range. */
export type Allowed =
  | { readonly cells: string; readonly kind: 'list'; readonly from: string }
  | {
      readonly cells: string;
      readonly kind: 'decimal' | 'whole';
      readonly min: number;
      readonly max: number;
    };

/** One sheet, top to bottom. */
export interface SheetPlan {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly PlanRow[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly allowed?: readonly Allowed[];
  /** Range with a filter on each column, heads included. */
  readonly filter?: string;
}

/** A name for a cell, so that formulas read as sentences: `strictness`. */
export interface DefinedName {
  readonly name: string;
  /** Sheet and absolute cell: `'Inputs'!$C$12`. */
  readonly cell: string;
}

/** A whole workbook as plain data: what the writer writes and what tests evaluate. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
  /** Typeface of every cell. */
  readonly font: string;
}

/** Names a column: 0 → `A`, 26 → `AA`. */
export const letter = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letter(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** Names a cell, both counted from 0: (0, 2) → `A3`. */
export const cellName = (column: number, row: number): string => `${letter(column)}${row + 1}`;

/** Names a cell so that it stays when a formula is copied: (0, 2) → `$A$3`. */
export const fixedCell = (column: number, row: number): string => `$${letter(column)}$${row + 1}`;

/** Names a sheet as formulas do. */
export const sheetRef = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Makes a cell of a value. */
export const cell = (value: PlanCell['value'], style?: StyleName, format?: Format): PlanCell => ({
  value,
  ...(style ? { style } : {}),
  ...(format ? { format } : {}),
});

/** Makes a cell of a formula. @param result What it gives, worked out by the model. */
export const computed = (
  formula: string,
  result: PlanCell['value'],
  format?: Format,
  style: StyleName = 'computed',
): PlanCell => ({ value: result, formula, style, ...(format ? { format } : {}) });

/** Points a line of text takes. */
const LINE = { 9: 12.5, 10: 14 } as const;
/** Tallest row that Excel takes, points. */
const TALLEST = 409;
/** Characters from here on, Hangul among them, are about twice as wide. */
const WIDE = '\u2e80';

/**
 * Gives the height of a row in which texts wrap, points.
 *
 * @param texts Each with the width it has, in characters.
 */
export function wrappedHeight(
  texts: readonly (readonly [text: string, width: number])[],
  size: keyof typeof LINE,
): number {
  const perWidth = size === 9 ? 1.05 : 0.95;
  const linesOf = (text: string, width: number): number =>
    Math.ceil([...text].reduce((sum, one) => sum + (one >= WIDE ? 1.9 : 1), 0) / (width * perWidth)) || 1;
  const lines = texts.map(([text, width]) =>
    text.split('\n').reduce((sum, part) => sum + linesOf(part, width), 0),
  );
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE[size] + 3);
}
