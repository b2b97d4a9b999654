import type { Table, When, Year } from '#model';
import { cellsOf } from '#model';

/** Parts of spending, from the axis upward. */
export const PARTS = ['equipment', 'otherCore', 'indirect'] as const;
export type Part = (typeof PARTS)[number];

/** Spending by part, amounts by year in the table's unit. */
export interface Composition {
  readonly years: readonly Year[];
  readonly statuses: readonly string[];
  readonly parts: Readonly<Record<Part, readonly number[]>>;
  readonly total: readonly number[];
  readonly when: When;
}

const numbers = (table: Table, id: string): readonly number[] =>
  cellsOf(table, id).map((cell) => (typeof cell === 'number' ? cell : 0));

/** Reads a `composition` table. */
export const compositionRows = (table: Table): Composition => ({
  years: numbers(table, 'year'),
  statuses: cellsOf(table, 'status').map(String),
  parts: {
    equipment: numbers(table, 'equipment'),
    otherCore: numbers(table, 'otherCore'),
    indirect: numbers(table, 'indirect'),
  },
  total: numbers(table, 'total'),
  when: table.about.when,
});

/** Gives the highest total. */
export const compositionHighest = (table: Table): number => Math.max(0, ...numbers(table, 'total'));
