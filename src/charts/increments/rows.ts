import type { AllyId, Table } from '#model';
import { cellsOf } from '#model';

/** What one ally adds to its shares of 2026, in the unit of the table; `null` is unknown or, for core, no forces. */
export interface Increment {
  readonly ally: AllyId;
  readonly whole: number | null;
  readonly core: number | null;
  readonly indirect: number | null;
}

const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** Reads an `increments` table. */
export function incrementRows(table: Table): readonly Increment[] {
  const [whole, core, indirect] = ['increment', 'coreIncrement', 'indirectIncrement'].map((id) =>
    cellsOf(table, id),
  );
  return cellsOf(table, 'ally').map((ally, i) => ({
    ally: ally as AllyId,
    whole: number(whole?.[i]),
    core: number(core?.[i]),
    indirect: number(indirect?.[i]),
  }));
}

/** Gives how far the parts of an increment reach right and left of zero. */
export const reachOf = ({ core, indirect }: Pick<Increment, 'core' | 'indirect'>) => ({
  right: Math.max(0, core ?? 0) + Math.max(0, indirect ?? 0),
  left: Math.min(0, core ?? 0) + Math.min(0, indirect ?? 0),
});

/** Gives the end of the longest bar right of zero. */
export const incrementHighest = (table: Table): number =>
  Math.max(0, ...incrementRows(table).map((row) => reachOf(row).right));

/** Gives the length of the longest bar left of zero. */
export const incrementLowest = (table: Table): number =>
  Math.max(0, ...incrementRows(table).map((row) => -reachOf(row).left));

/** Adds up amounts of money; null where the unit does not add up or a part is unknown. */
export function addedUp(table: Table, rows: readonly Increment[]): Increment | null {
  if (table.about.unit.kind !== 'money') return null;
  const sum = (pick: (row: Increment) => number | null): number =>
    rows.reduce((total, row) => total + (pick(row) ?? 0), 0);
  const [first] = rows;
  if (!first || rows.some(({ whole }) => whole === null)) return null;
  return {
    ally: first.ally,
    whole: sum(({ whole }) => whole),
    core: sum(({ core }) => core),
    indirect: sum(({ indirect }) => indirect),
  };
}
