import type { Table, Year } from '#model';
import { cellsOf } from '#model';

/** One year: what the exporter can address and win, in the unit of the table. */
export interface TimelineRow {
  readonly year: Year;
  readonly status: string;
  readonly sam: number;
  readonly som: number;
  /** Part of 2027–2035 that has come by the end of the year, fraction of money; null where nothing ever comes. */
  readonly come: number | null;
}

const number = (cell: unknown): number => (typeof cell === 'number' && !Number.isNaN(cell) ? cell : 0);

/** Reads a `timeline` table. */
export function timelineRows(table: Table): readonly TimelineRow[] {
  const [sam, som, come, statuses] = ['sam', 'som', 'come', 'status'].map((id) => cellsOf(table, id));
  return cellsOf(table, 'year').map((year, i) => ({
    year: Number(year),
    status: String(statuses?.[i]),
    sam: number(sam?.[i]),
    som: number(som?.[i]),
    come: typeof come?.[i] === 'number' ? (come[i] as number) : null,
  }));
}

/** Gives the highest bar. */
export const timelineHighest = (table: Table): number =>
  Math.max(0, ...timelineRows(table).map(({ sam }) => sam));

/** Finds the year by whose end half of 2027–2035 has come; null where nothing ever comes. */
export const halfBy = (rows: readonly TimelineRow[]): Year | null =>
  rows.find(({ come }) => (come ?? 0) >= 0.5)?.year ?? null;
