import type { ClipboardEvent } from 'react';
import { gridToTsv, sharesToTsv } from '#io/copied.ts';
import { type Ally, YEARS } from '#model';
import { gridShares } from '#state/cells.ts';
import { settledScenario } from '#state/store.ts';
import { useApp, useWords } from '../app-context.ts';
import { type Block, isField } from './selection.ts';

interface Copy {
  /** Takes the selected cells, as a spreadsheet reads them. */
  readonly onCopy: (event: ClipboardEvent) => void;
  /** Takes the whole sheet with names and years. */
  readonly copyAll: () => Promise<void>;
}

/** Copies from the sheet. @param onSaid Is told what was copied, or why not. */
export function useCopy(rows: readonly Ally[], block: Block, onSaid: (said: string) => void): Copy {
  const { store } = useApp();
  const { t, name } = useWords();
  const sharesOf = (ally: Ally) => gridShares(settledScenario(store.getState()), ally);
  return {
    onCopy: (event) => {
      if (isField(event.target)) return;
      event.preventDefault();
      const lines = rows
        .slice(block.top, block.bottom + 1)
        .map((ally) => sharesOf(ally).slice(block.left, block.right + 1));
      event.clipboardData.setData('text/plain', sharesToTsv(lines));
      onSaid(t.grid.copied(lines.flat().length));
    },
    copyAll: async () => {
      const lines = rows.map((ally) => ({ name: name(ally.id), shares: sharesOf(ally) }));
      try {
        await navigator.clipboard.writeText(gridToTsv(t.grid.corner, YEARS, lines));
        onSaid(t.grid.copied(lines.length * YEARS.length));
      } catch {
        onSaid(t.grid.copyFailed);
      }
    },
  };
}
