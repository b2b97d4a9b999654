import type PptxGenJS from 'pptxgenjs';
import { cellText, columnName } from '#i18n/columns.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { FONTS, type Hex, PAGE, PLOT, type SlideGrid } from './slide.ts';

/** Rows of a native table that can be read on a slide, in a block; two blocks stand beside each other. */
const ROWS = 17;
const BLOCKS = 2;
/** Air between two blocks, in. */
const GAP = 0.5;

/** Columns that a slide has room for, where a table has more. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  milestones: ['ally', 'firstWales', 'firstCore', 'firstPledge', 'overLine'],
};

/** Gives how many rows of a table a slide shows. */
export const rowsOnSlide = ({ rows }: SlideGrid): number => Math.min(rows.length, ROWS * BLOCKS);

/** Writes the cells of a table for reading, in the columns that a slide has room for. */
export function gridOf(table: Table, words: Words): SlideGrid {
  const chosen = COLUMNS[table.id];
  const columns = table.columns
    .map((column, i) => ({ column, i }))
    .filter(({ column }) => chosen?.includes(column.id) ?? true);
  return {
    heads: columns.map(({ column }) => ({
      text: columnName(column, words),
      isWord: column.unit.kind === 'text',
    })),
    rows: table.rows.map((row) => columns.map(({ column, i }) => cellText(row[i] ?? null, column, words))),
  };
}

/** Sets a table whose cells can be edited, for what no native chart tells; a long one in two blocks. */
export function addGrid(page: PptxGenJS.Slide, { heads, rows }: SlideGrid, words: Words, hex: Hex): void {
  const blocks = rows.length > ROWS ? BLOCKS : 1;
  const inBlock = Math.min(ROWS, Math.ceil(rows.length / blocks));
  const width = (PAGE.width - 2 * PAGE.margin - GAP * (blocks - 1)) / blocks;
  const base = {
    fontFace: FONTS[words.locale],
    fontSize: blocks > 1 ? 9 : heads.length > 6 ? 10 : 12,
  } as const;
  const sideOf = (i: number): 'left' | 'right' => (heads[i]?.isWord ? 'left' : 'right');
  const head = heads.map(({ text }, i) => ({
    text,
    options: {
      ...base,
      bold: true,
      color: hex('ink-2'),
      align: sideOf(i),
      valign: 'bottom' as const,
    },
  }));
  // Names need more room than figures.
  const first = heads.length > 2 ? 1.8 : 1;
  const column = width / (heads.length - 1 + first);
  for (let block = 0; block < blocks; block += 1) {
    const body = rows
      .slice(block * inBlock, (block + 1) * inBlock)
      .map((row) =>
        row.map((text, i) => ({ text, options: { ...base, color: hex('ink'), align: sideOf(i) } })),
      );
    page.addTable([head, ...body], {
      x: PAGE.margin + block * (width + GAP),
      y: PLOT.y,
      w: width,
      colW: heads.map((_, i) => (i === 0 ? column * first : column)),
      rowH: [0.4, ...body.map(() => Math.min(0.34, (PLOT.height - 0.4) / inBlock))],
      margin: [0, 0.06, 0, 0.06],
      border: { type: 'solid', pt: 0.5, color: hex('hair') },
      valign: 'middle',
    });
  }
}
