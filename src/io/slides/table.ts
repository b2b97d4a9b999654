import type PptxGenJS from 'pptxgenjs';
import { cellText, columnName } from '#i18n/columns.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { FONTS, type Hex, PAGE, PLOT } from './slide.ts';

/** Rows of a native table that can be read on a slide. */
export const ROWS = 14;

/** Sets a table whose cells can be edited, for what no native chart tells. */
export function addTable(page: PptxGenJS.Slide, table: Table, words: Words, hex: Hex): void {
  const base = { fontFace: FONTS[words.locale], fontSize: 10, color: hex('ink') } as const;
  const sideOf = (i: number): 'left' | 'right' => (table.columns[i]?.unit.kind === 'text' ? 'left' : 'right');
  const head = table.columns.map((column, i) => ({
    text: columnName(column, words),
    options: { ...base, bold: true, color: hex('ink-2'), align: sideOf(i), valign: 'bottom' as const },
  }));
  const body = table.rows.slice(0, ROWS).map((row) =>
    table.columns.map((column, i) => ({
      text: cellText(row[i] ?? null, column, words),
      options: { ...base, align: sideOf(i) },
    })),
  );
  page.addTable([head, ...body], {
    x: PAGE.margin,
    y: PLOT.y,
    w: PAGE.width - 2 * PAGE.margin,
    rowH: 0.26,
    margin: [0.02, 0.06, 0.02, 0.06],
    border: { type: 'solid', pt: 0.5, color: hex('hair') },
  });
}
