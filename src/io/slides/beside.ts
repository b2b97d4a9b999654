import type PptxGenJS from 'pptxgenjs';
import type { Words } from '#i18n/words.ts';
import type { Cell } from '#model';
import { FONTS, type Hex, type SlideBeside } from './slide.ts';

/** Size of text, pt, where rows are few and where they are many. */
const sizeOf = (categories: readonly Cell[]): number => (categories.length > 8 ? 9 : 11);
const HEAD_SIZE = 10;
/** Left and right of every text, in. */
const PAD = 0.08;
/** Characters from here on, Hangul among them, are as wide as they are high; others are narrower. */
const WIDE = '\u2e80';

/** Gives room for a text in one line in whichever typeface the reader has, in. */
const roomFor = (text: string, size: number): number =>
  ([...text].reduce((sum, one) => sum + (one >= WIDE ? 1 : 0.66), 0) * size) / 72 + 2 * PAD + 0.06;

const columnWidths = ({ heads, rows }: SlideBeside, categories: readonly Cell[]): readonly number[] =>
  heads.map(({ text }, i) =>
    Math.max(
      roomFor(text, HEAD_SIZE),
      ...categories.map((category) => roomFor(rows.get(category)?.cells[i] ?? '', sizeOf(categories))),
    ),
  );

/** Gives the width of the table beside a chart, in. */
export const besideWidth = (beside: SlideBeside, categories: readonly Cell[]): number =>
  columnWidths(beside, categories).reduce((sum, width) => sum + width, 0);

/** Where the table stands, in. */
interface Place {
  readonly x: number;
  readonly y: number;
  /** Height of its heads, and of the whole. */
  readonly head: number;
  readonly height: number;
}

/** Sets figures and words beside the bars of a chart, each row level with its bar. */
export function addBeside(
  page: PptxGenJS.Slide,
  beside: SlideBeside,
  categories: readonly Cell[],
  { locale }: Words,
  hex: Hex,
  { x, y, head, height }: Place,
): void {
  const { heads, rows } = beside;
  const widths = columnWidths(beside, categories);
  const size = sizeOf(categories);
  const sideOf = (i: number): 'left' | 'right' => (heads[i]?.isWord ? 'left' : 'right');
  const look = (i: number) => ({ fontFace: FONTS[locale], align: sideOf(i), valign: 'middle' as const });
  const body = categories.map((category) => {
    const { cells = [], isSoft, isChosen } = rows.get(category) ?? {};
    return heads.map(({ isWord }, i) => ({
      text: cells[i] ?? '',
      options: {
        ...look(i),
        fontSize: size,
        bold: isChosen ?? false,
        color: hex(isSoft && isWord ? 'warning' : 'ink'),
      },
    }));
  });
  page.addTable(
    [
      heads.map(({ text }, i) => ({
        text,
        options: { ...look(i), valign: 'bottom' as const, fontSize: HEAD_SIZE, color: hex('muted') },
      })),
      ...body,
    ],
    {
      x,
      y,
      w: widths.reduce((sum, width) => sum + width, 0),
      colW: [...widths],
      rowH: [head, ...categories.map(() => (height - head) / categories.length)],
      margin: [0, PAD, 0, PAD],
      border: { type: 'none' },
    },
  );
}
