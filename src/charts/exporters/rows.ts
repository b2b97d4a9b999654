import type { ExporterId, Table } from '#model';
import { cellsOf } from '#model';

/** One exporter's market in the scenario, in the unit of the table; each amount is a part of the one before. */
export interface ExporterRow {
  readonly exporter: ExporterId;
  readonly open: number;
  readonly sam: number;
  readonly som: number;
  readonly isChosen: boolean;
}

/** Reads an `exporters` table. */
export function exporterRows(table: Table): readonly ExporterRow[] {
  const amounts = (id: string): readonly number[] =>
    cellsOf(table, id).map((cell) => (typeof cell === 'number' && !Number.isNaN(cell) ? cell : 0));
  const [open, sam, som] = [amounts('open'), amounts('sam'), amounts('som')];
  return cellsOf(table, 'exporter').map((exporter, i) => ({
    exporter: exporter as ExporterId,
    open: open[i] ?? 0,
    sam: sam[i] ?? 0,
    som: som[i] ?? 0,
    isChosen: exporter === table.about.exporter,
  }));
}

/** Tells whether nothing here is open to any exporter. */
export const isNothingOpen = (rows: readonly ExporterRow[]): boolean => rows.every(({ open }) => open <= 0);

/** Gives the longest bar. */
export const exportersHighest = (table: Table): number =>
  Math.max(0, ...exporterRows(table).map(({ open }) => open));
