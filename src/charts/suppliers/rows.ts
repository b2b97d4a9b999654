import type { ExporterId, Table } from '#model';
import { cellsOf } from '#model';

/** Parts of the scope's arms imports, fractions: delivered, on order, won in the scenario; null is unknown. */
export const PARTS = ['delivered', 'ordered', 'wonShare'] as const;
export type Part = (typeof PARTS)[number];

/** One exporter; `null` stands for all other suppliers. */
export interface SupplierRow extends Readonly<Record<Part, number | null>> {
  readonly exporter: ExporterId | null;
  readonly isChosen: boolean;
}

/** Reads a `suppliers` table. */
export function supplierRows(table: Table): readonly SupplierRow[] {
  const shares = (id: Part): readonly (number | null)[] =>
    cellsOf(table, id).map((cell) => (typeof cell === 'number' ? cell : null));
  const [delivered, ordered, wonShare] = [shares('delivered'), shares('ordered'), shares('wonShare')];
  return cellsOf(table, 'exporter').map((exporter, i) => ({
    exporter: exporter === 'others' ? null : (exporter as ExporterId),
    delivered: delivered[i] ?? null,
    ordered: ordered[i] ?? null,
    wonShare: wonShare[i] ?? null,
    isChosen: exporter === table.about.exporter,
  }));
}

/** Sums suppliers that have no row of their own; a part that is known of none stays unknown. */
export const together = (rows: readonly SupplierRow[]): SupplierRow => {
  const sum = (part: Part): number | null => {
    const known = rows.flatMap((row) => row[part] ?? []);
    return known.length === 0 ? null : known.reduce((total, share) => total + share, 0);
  };
  return {
    exporter: null,
    isChosen: false,
    delivered: sum('delivered'),
    ordered: sum('ordered'),
    wonShare: sum('wonShare'),
  };
};

/** A share below this prints as 0.0. */
const LEAST = 0.0005;

/** Gives the rows drawn: without those that would read 0.0 throughout, but for the chosen exporter's. */
export const suppliersShown = (table: Table): readonly SupplierRow[] =>
  supplierRows(table).filter((row) => row.isChosen || PARTS.some((part) => (row[part] ?? 0) >= LEAST));

/** Tells whether nothing is known of any supplier. */
export const isUnknown = (rows: readonly SupplierRow[]): boolean =>
  rows.every((row) => PARTS.every((part) => row[part] === null));

/** Gives the largest share drawn. */
export const suppliersHighest = (table: Table): number =>
  Math.max(0.01, ...supplierRows(table).flatMap((row) => PARTS.map((part) => row[part] ?? 0)));
