import type { ComparedName, SlotId, Table, Year } from '#model';
import { BASE_YEAR, cellsOf } from '#model';
import { comparisonIn, shownSlots } from '../slots.ts';

/** One scenario's path: amounts in the unit of the table, differences from the base as amount and as fraction. */
export interface ComparedPath extends ComparedName {
  readonly isBase: boolean;
  /** Amounts by year, in the order of {@link PathRows.years}; null is unknown. */
  readonly amounts: readonly (number | null)[];
  /** Difference from the base by year; null before 2026, and for the base itself. */
  readonly differences: readonly (number | null)[];
  readonly parts: readonly (number | null)[];
}

export interface PathRows {
  readonly years: readonly Year[];
  readonly statuses: readonly string[];
  readonly paths: readonly ComparedPath[];
  readonly base: SlotId;
  /** Place of 2026 among the years; what is before is the same for all. */
  readonly baseAt: number;
}

const numbers = (table: Table, id: string): readonly (number | null)[] =>
  table.columns.some((column) => column.id === id)
    ? cellsOf(table, id).map((cell) => (typeof cell === 'number' && !Number.isNaN(cell) ? cell : null))
    : [];

/** Reads a `compare` table. @param width Room of the plot, px: a phone shows two scenarios. */
export function pathRows(table: Table, width = Number.POSITIVE_INFINITY): PathRows {
  const { base } = comparisonIn(table);
  const years = cellsOf(table, 'year') as readonly Year[];
  return {
    years,
    statuses: cellsOf(table, 'status') as readonly string[],
    base,
    baseAt: years.indexOf(BASE_YEAR),
    paths: shownSlots(table, width).map((named) => ({
      ...named,
      isBase: named.slot === base,
      amounts: numbers(table, `slot:${named.slot}`),
      differences: numbers(table, `diff:${named.slot}:${base}`),
      parts: numbers(table, `part:${named.slot}:${base}`),
    })),
  };
}

const known = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

/** Gives the highest amount drawn. */
export const highestAmount = ({ paths }: PathRows): number =>
  Math.max(0, ...paths.flatMap(({ amounts }) => known(amounts)));

/** Gives the lowest and highest difference drawn, zero included. */
export function differenceReach({ paths }: PathRows, as: 'differences' | 'parts'): readonly [number, number] {
  const values = paths.flatMap((path) => known(path[as]));
  return [Math.min(0, ...values), Math.max(0, ...values)];
}
