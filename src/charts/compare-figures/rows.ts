import type { ComparedName, KeyFigure, KeyMeasure, Table, Unit, When } from '#model';
import { isAlike } from '#model';
import { comparisonIn } from '../slots.ts';

/** One scenario's part of a key figure; differences are from the base, null for the base itself. */
export interface FigureCell {
  readonly amount: number | null;
  readonly difference: number | null;
  readonly part: number | null;
  /** Whether it is the base's; true for the base itself. */
  readonly isSame: boolean;
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

/** Tells whether an amount is the one it differs from; counts have no noise. */
const isNothing = (amount: number, difference: number, unit: Unit): boolean =>
  unit.kind === 'money' || unit.kind === 'perHead' || unit.kind === 'shareOfGdp'
    ? isAlike(amount, amount - difference, unit)
    : difference === 0;

const isAtMost = (a: number, b: number): boolean => a <= b * (1 + 1e-9);

/** Reads a `compare-figures` table, turned so that a figure is a row. */
export function figureRows(table: Table): readonly FigureRow[] {
  const at = (id: string): number => table.columns.findIndex((column) => column.id === id);
  return table.columns.flatMap(({ id, unit }, i): FigureRow[] => {
    const [kind, measure, when] = id.split(':');
    if (kind !== 'figure') return [];
    const name = `${measure}:${when}`;
    const [ofDiff, ofPart] = [at(`figureDiff:${name}`), at(`figurePart:${name}`)];
    const cells = table.rows.map((row) => {
      const [amount, difference] = [numeric(row[i]), numeric(row[ofDiff])];
      return {
        amount,
        difference,
        part: ofPart < 0 ? null : numeric(row[ofPart]),
        isSame: difference === null || isNothing(amount ?? 0, difference, unit),
      };
    });
    const largest = Math.max(
      ...cells.map(({ difference, isSame }) => (isSame ? 0 : Math.abs(difference ?? 0))),
    );
    return [
      {
        measure: measure as KeyMeasure | 'atPledge',
        when: whenOf(when),
        unit,
        cells: cells.map((cell) => ({
          ...cell,
          isLargest: !cell.isSame && isAtMost(largest, Math.abs(cell.difference ?? 0)),
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
