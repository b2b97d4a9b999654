import { type AllyId, roundTo, type SupplierShare } from '#model';
import { demand, index, rowsOf } from './pack.ts';
import type { Tables } from './read-tables.ts';

/**
 * Joins each ally's suppliers of the two periods shown, 2021–2025 and on order, by size: delivered first, then on
 * order; the remainder and the unknown stand last, whatever their size.
 */
export function supplierShares(tables: Tables): (ally: AllyId) => SupplierShare[] {
  const shares = rowsOf(tables['supplier_share.csv']);
  const names = index(rowsOf(tables['suppliers.csv']), (row) => row.code);
  return (ally) => {
    const of = (period: string) =>
      index(
        shares.filter((row) => row.importer === ally && row.period === period),
        (row) => row.supplier,
      );
    const delivered = of('2021-2025');
    const ordered = of('on-order-2026-05');
    const share = (of: typeof delivered, supplier: string): number | null => {
      const percent = of.get(supplier)?.share_pct;
      return percent === undefined ? null : roundTo(percent / 100, 6);
    };
    return [...new Set([...delivered.keys(), ...ordered.keys()])]
      .map((supplier): SupplierShare => {
        const { name_en, name_ko } = demand(names, supplier);
        return {
          supplier,
          name: { en: name_en, ko: name_ko },
          delivered: share(delivered, supplier),
          ordered: share(ordered, supplier),
        };
      })
      .sort(
        (a, b) =>
          Number(isRest(a)) - Number(isRest(b)) ||
          (b.delivered ?? 0) - (a.delivered ?? 0) ||
          (b.ordered ?? 0) - (a.ordered ?? 0),
      );
  };
}

const isRest = ({ supplier }: SupplierShare): boolean => supplier === 'OTH' || supplier === 'UNK';
