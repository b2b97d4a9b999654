import { cell, computed, letter, type PlanRow, sheetRef, wrappedHeight } from './plan.ts';

/** Where a table with one row per ally, or per ally and year, stands. */
export interface Place<Id extends string> {
  readonly sheet: string;
  /** Its columns from A on. */
  readonly columns: readonly Id[];
  /** First row below the heads, counted from 0. */
  readonly first: number;
}

/** Names a cell of a table from another sheet: `'Data'!$K12`. @param row Counted from the table's first. */
export const from = <Id extends string>(place: Place<Id>, id: Id, row: number): string =>
  `${sheetRef(place.sheet)}!$${columnOf(place, id)}${place.first + row + 1}`;

/** Names a cell of a table on its own sheet: `$K12`. */
export const here = <Id extends string>(place: Place<Id>, id: Id, row: number): string =>
  `$${columnOf(place, id)}${place.first + row + 1}`;

/** Names cells of a table side by side, on its own sheet: `$K12:$R12`. */
export const across = <Id extends string>(place: Place<Id>, first: Id, last: Id, row: number): string =>
  `${here(place, first, row)}:${here(place, last, row)}`;

/** Names cells of a table side by side, from another sheet: `'Data'!$K12:$R12`. */
export const acrossFrom = <Id extends string>(place: Place<Id>, first: Id, last: Id, row: number): string =>
  `${sheetRef(place.sheet)}!${across(place, first, last, row)}`;

/** Names a part of a table's column: `'Steps'!$K$18:$K$27`. @param row Its first, counted from the table's first. */
export const downPart = <Id extends string>(place: Place<Id>, id: Id, row: number, rows: number): string => {
  const [column, first] = [columnOf(place, id), place.first + row];
  return `${sheetRef(place.sheet)}!$${column}$${first + 1}:$${column}$${first + rows}`;
};

/** Names a whole column of a table: `'Steps'!$K$8:$K$327`. */
export const down = <Id extends string>(place: Place<Id>, id: Id, rows: number): string =>
  downPart(place, id, 0, rows);

/** Gives the letters of a table's column. @throws {Error} when the table has no such column. */
export function columnOf<Id extends string>(place: Place<Id>, id: Id): string {
  const index = place.columns.indexOf(id);
  if (index < 0) throw new Error(`${place.sheet} has no column ${id}`);
  return letter(index);
}

/** Head of a column: what it is, its unit, and its status with source. */
export interface Head {
  readonly name: string;
  readonly unit?: string | { readonly formula: string; readonly result: string };
  readonly about?: string;
}

/** Rows a table's heads take. */
export const HEAD_ROWS = 3;

/** A column as heads see it. */
interface Headed {
  readonly head: Head;
  readonly width: number;
}

/** Makes the three rows of heads: a number never travels alone. */
export function headRows(columns: readonly Headed[]): readonly PlanRow[] {
  const unitText = ({ unit = '' }: Head): string => (typeof unit === 'string' ? unit : unit.result);
  const tall = (text: (head: Head) => string, size: 9 | 10): number =>
    wrappedHeight(
      columns.map(({ head, width }) => [text(head), width]),
      size,
    );
  const heights = {
    // Bold letters are wider.
    name: tall(({ name }) => `${name}   `, 10),
    unit: tall(unitText, 9),
    about: tall(({ about = '' }) => about, 9),
  };
  return [
    columns.map(({ head }) => ({ ...cell(head.name, 'head'), height: heights.name })),
    columns.map(({ head: { unit = '' } }) => ({
      ...(typeof unit === 'string'
        ? cell(unit || null, 'about')
        : computed(unit.formula, unit.result, undefined, 'about')),
      height: heights.unit,
    })),
    columns.map(({ head }) => ({ ...cell(head.about ?? null, 'about'), height: heights.about })),
  ];
}
