import type { AllyId, ComparedName, SlotId, Table } from '#model';
import { cellsOf, isAlike } from '#model';
import { shownSlots } from '../slots.ts';

/** Where one ally's core share comes to in each scenario, fractions of GDP. */
export interface DiffersRow {
  readonly ally: AllyId;
  readonly dots: readonly { readonly slot: SlotId; readonly share: number }[];
}

/** Reads a `differs` table; an ally that is the same in all scenarios shown is left out. */
export function differsRows(table: Table, shown: readonly ComparedName[]): readonly DiffersRow[] {
  const columns = shown.map(({ slot }) => [slot, cellsOf(table, `slot:${slot}`)] as const);
  return cellsOf(table, 'ally').flatMap((ally, i): DiffersRow[] => {
    const dots = columns.flatMap(([slot, cells]) => {
      const share = cells[i];
      return typeof share === 'number' ? [{ slot, share }] : [];
    });
    const [first] = dots;
    const isSame = dots.every(({ share }) => isAlike(share, first?.share ?? 0, { kind: 'shareOfGdp' }));
    return isSame ? [] : [{ ally: ally as AllyId, dots }];
  });
}

/** Reads the rows that a plot so wide shows. */
export const differsRowsAt = (table: Table, width: number): readonly DiffersRow[] =>
  differsRows(table, shownSlots(table, width));
