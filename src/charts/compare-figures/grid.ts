import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { comparisonIn, slotTitle } from '../slots.ts';
import { deltaText, figureName, figureText, partText } from './frame.ts';
import { figureRows } from './rows.ts';

/** Texts of a table as a reader sees it: heads, and rows of as many cells. */
export interface Grid {
  readonly heads: readonly { readonly text: string; readonly isWord?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Sets the key figures in rows, a column for each scenario and one for how far it lies from the base. */
export function figuresGrid(table: Table, words: Words): Grid {
  const { slots, base } = comparisonIn(table);
  return {
    heads: [
      { text: '', isWord: true },
      ...slots.flatMap((named) => [
        { text: slotTitle(named, table, words) },
        ...(named.slot === base ? [] : [{ text: words.t.compare.minus(named.slot, base) }]),
      ]),
    ],
    rows: figureRows(table).map((row) => [
      figureName(row, table, words),
      ...slots.flatMap(({ slot }, i) => {
        const cell = row.cells[i];
        const amount = figureText(cell?.amount ?? null, row, words);
        if (slot === base || !cell) return [amount];
        return [amount, [deltaText(cell, row, words), partText(cell, words)].filter(Boolean).join(' · ')];
      }),
    ]),
  };
}
