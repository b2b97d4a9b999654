import type { ComparedName, KeyFigure, KeyMeasure, Table, Unit, When } from '#model';
import { comparisonIn } from '../slots.ts';

/** One scenario's part of a key figure; differences are from the base, null for the base itself. */
export interface FigureCell {
  readonly amount: number | null;
  readonly difference: number | null;
  readonly part: number | null;
  /** Whether no other scenario differs more from the base. */
  readonly isLargest: boolean;
}

/** One key figure of all scenarios, in the order of the table's. */
export interface FigureRow extends KeyFigure {
  readonly unit: Unit;
  readonly cells: readonly FigureCell[];
}

const numeric = (cell: unknown): number | null =>
  typeof cell === 'number' && !Number.isNaN(cell) ? cell : null;

const whenOf = (text: string | undefined): When => (text === 'sum' ? 'sum' : Number(text));

/** Below this a difference is the noise of the arithmetic, in millions, fractions or counts. */
const NOISE = 1e-9;

/** Reads a `compare-figures` table, turned so that a figure is a row. */
export function figureRows(table: Table): readonly FigureRow[] {
  const at = (id: string): number => table.columns.findIndex((column) => column.id === id);
  return table.columns.flatMap(({ id, unit }, i): FigureRow[] => {
    const [kind, measure, when] = id.split(':');
    if (kind !== 'figure') return [];
    const name = `${measure}:${when}`;
    const [ofDiff, ofPart] = [at(`figureDiff:${name}`), at(`figurePart:${name}`)];
    const cells = table.rows.map((row) => ({
      amount: numeric(row[i]),
      difference: numeric(row[ofDiff]),
      part: ofPart < 0 ? null : numeric(row[ofPart]),
    }));
    const largest = Math.max(...cells.map(({ difference }) => Math.abs(difference ?? 0)));
    return [
      {
        measure: measure as KeyMeasure | 'atPledge',
        when: whenOf(when),
        unit,
        cells: cells.map((cell) => ({
          ...cell,
          isLargest: largest > NOISE && Math.abs(cell.difference ?? 0) >= largest - NOISE,
        })),
      },
    ];
  });
}

/** Gives the scenarios of the columns with their places in {@link FigureRow.cells}. */
export const figureSlots = (
  table: Table,
  shown: readonly ComparedName[],
): readonly { readonly named: ComparedName; readonly at: number }[] =>
  shown.map((named) => ({
    named,
    at: comparisonIn(table).slots.findIndex(({ slot }) => slot === named.slot),
  }));
