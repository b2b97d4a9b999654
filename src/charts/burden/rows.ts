import type { AllyId, Table } from '#model';
import { BASE_YEAR, cellsOf } from '#model';

/** One ally: fractions of GDP, of government expenditure for the burdens. */
export interface Burden {
  readonly ally: AllyId;
  readonly core: number;
  readonly expenditure: number;
  readonly burden: number;
  readonly preset: number | null;
  readonly baseBurden: number;
  readonly debt: number;
  readonly baseDebt: number;
  /** Whether the scenario departs from its preset here. */
  readonly isMoved: boolean;
}

/** Reads a `burden` table; an ally without forces or with unknown finances has no point and is left out. */
export function burdenRows(table: Table): readonly Burden[] {
  const ids = ['coreShare', 'expenditure', 'burden', 'baseBurden', 'debt', 'baseDebt'];
  const columns = ids.map((id) => cellsOf(table, id));
  const preset = cellsOf(table, 'presetBurden');
  return cellsOf(table, 'ally').flatMap((ally, i): Burden[] => {
    const cells = columns.map((column) => column[i]);
    if (!cells.every((cell) => typeof cell === 'number')) return [];
    const [core = 0, expenditure = 0, burden = 0, baseBurden = 0, debt = 0, baseDebt = 0] = cells;
    const before = preset[i];
    return [
      {
        ally: ally as AllyId,
        core,
        expenditure,
        burden,
        preset: typeof before === 'number' ? before : null,
        baseBurden,
        debt,
        baseDebt,
        isMoved: typeof before === 'number' && Math.abs(before - burden) > 1e-9,
      },
    ];
  });
}

/** The year a `burden` table speaks of, and whether finances of that year are our extension. */
export function burdenYear(table: Table): { readonly year: number; readonly isExtended: boolean } {
  const [year] = cellsOf(table, 'year');
  const [status] = cellsOf(table, 'status');
  return { year: Number(year ?? BASE_YEAR), isExtended: status === 'extension' };
}

/** Gives the heaviest burden drawn. */
export const burdenHighest = (table: Table): number =>
  Math.max(0, ...burdenRows(table).flatMap(({ burden, baseBurden }) => [burden, baseBurden]));
