import FormulaParser, { type RangeRef } from 'fast-formula-parser';
import { address, type Opened, position } from './opened.ts';

type Value = number | string | boolean | null;
/** What somebody typed over cells, by sheet and address. */
export type Typed = Readonly<Record<string, Readonly<Record<string, number | string | null>>>>;
/** Gives the value of a cell as a spreadsheet would work it out. */
export type Evaluated = (sheet: string, at: string) => Value;

/**
 * Evaluates a workbook's formulas by a formula parser, none of the stored results being read: each cell once, when it
 * is asked for.
 */
export function evaluated({ sheets, names }: Opened, typed: Typed = {}): Evaluated {
  const known = new Map<string, Value>();
  const held = (sheet: string, at: string): Value => known.get(`${sheet}!${at}`) ?? null;
  const value: Evaluated = (sheet, at) => {
    const key = `${sheet}!${at}`;
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    const over = typed[sheet]?.[at];
    const cell = sheets[sheet]?.get(at);
    if (over !== undefined || cell?.formula === undefined) {
      known.set(key, over === undefined ? (cell?.value ?? null) : over);
      return held(sheet, at);
    }
    const place = { sheet, ...position(at) };
    // The parser does not call itself: what a formula rests on is worked out first.
    for (const { sheet: on, from, to } of rangesIn(cell.formula, sheet, names))
      for (let row = from.row; row <= to.row; row++)
        for (let col = from.col; col <= to.col; col++) value(on, address(col, row));
    const result = plain(parser.parse(cell.formula, place), key);
    known.set(key, result);
    return result;
  };
  const parser = new FormulaParser({
    onCell: ({ sheet, row, col }) => held(sheet, address(col, row)),
    onRange: ({ sheet, from, to }) =>
      Array.from({ length: to.row - from.row + 1 }, (_, r) =>
        Array.from({ length: to.col - from.col + 1 }, (__, c) =>
          held(sheet, address(from.col + c, from.row + r)),
        ),
      ),
    onVariable: (name) => {
      const [ref] = rangesIn(names.get(name) ?? '', '', names);
      if (!ref) throw new Error(`No name ${name}`);
      return ref.from === ref.to ? { sheet: ref.sheet, ...ref.from } : ref;
    },
    functions: FUNCTIONS,
  });
  return value;
}

/** A cell or a range, on another sheet or not, or a name in small letters. */
const REFERENCE = /(?:'([^']+)'!)?(\$?[A-Z]{1,2}\$?\d+)(?::(\$?[A-Z]{1,2}\$?\d+))?|\b[a-z]\w*/g;

/** Lists what a formula refers to; a single cell is a range whose ends are the same object. */
const rangesIn = (formula: string, own: string, names: Opened['names']): readonly RangeRef[] =>
  [...formula.matchAll(REFERENCE)].flatMap(([whole, sheet = own, first, last]) => {
    if (!first) return names.has(whole) ? rangesIn(names.get(whole) ?? '', own, names) : [];
    const from = position(first);
    return [{ sheet, from, to: last ? position(last) : from }];
  });

const flat = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given.flat(2) : [given]);
const numbers = (given: readonly { readonly value: unknown }[]): readonly number[] =>
  given.flatMap(({ value }) => flat(value)).filter((one) => typeof one === 'number');

/** Functions the parser lacks, as Excel documents them. */
const FUNCTIONS = {
  MIN: (...given) => Math.min(...numbers(given)),
  MAX: (...given) => Math.max(...numbers(given)),
  SUMIFS: (summed, ...conditions) => {
    const columns = conditions.map(({ value }) => flat(value));
    return flat(summed?.value).reduce((sum: number, one, i) => {
      const isIn = columns.every((column, c) => c % 2 === 1 || column[i] === columns[c + 1]?.[0]);
      return isIn && typeof one === 'number' ? sum + one : sum;
    }, 0);
  },
} as const satisfies ConstructorParameters<typeof FormulaParser>[0]['functions'];

/** @throws {Error} when a formula gives a fault. */
function plain(result: unknown, key: string): Value {
  if (result === null || ['number', 'string', 'boolean'].includes(typeof result)) return result as Value;
  throw new Error(`${key} gives ${String(result)}`);
}
