import { amountBare } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { ExporterId, Table } from '#model';
import { fitting } from '../fitting.ts';
import { HEADROOM, SIZE, type Size } from '../scales.ts';
import type { Spot } from '../spots.ts';
import { symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { type ExporterPart, exporterKey } from './key.ts';
import { exporterRows } from './rows.ts';

/** Rows of exporters: name, bar, and the two amounts that matter, px. */
export interface ExportersFrame extends Size {
  /** Where the first row begins; the heads of the amounts stand above it. */
  readonly top: number;
  /** Exporters with a row, from the top; a low plot leaves some out and says how many. */
  readonly shown: readonly ExporterId[];
  readonly rowHeight: number;
  readonly barLeft: number;
  readonly barWidth: number;
  /** Right edges of the amounts. */
  readonly right: Readonly<Record<'sam' | 'som', number>>;
  /** Value of the longest bar with headroom. */
  readonly max: number;
}

/** Heights of a row, of the lowest row, and of the head above the rows, px. */
const ROW = 20;
const LEAST_ROW = 15;
const HEAD = 20;
const GAP = 10;

/** Gives the height that a card of the exporters wants, px: one line of key, the head, a row each. */
export const exportersHeight = (table: Table): number => 22 + HEAD + table.rows.length * ROW;

/** Gives a domain's end with headroom, in any unit. */
export const exportersDomain = (reach: number): number => reach * (1 + HEADROOM / 3);

/** Makes the columns and rows. @param max Upper end of the bars' domain. */
export function exportersFrame(table: Table, words: Words, size: Size, max: number): ExportersFrame {
  const all = exporterRows(table);
  const say = words.t.marketPictures;
  const top = symbolKey(exporterKey(words), size.width).height + HEAD;
  const rows = fitting(all, size.height - top, LEAST_ROW);
  const names = Math.max(0, ...rows.map(({ exporter }) => widthOf(words.name(exporter), SIZE.text, 600)));
  const column = (part: ExporterPart): number =>
    GAP +
    Math.max(
      widthOf(say[part], SIZE.small),
      ...rows.map((row) => widthOf(amountBare(words.locale, row[part], table.about.unit), SIZE.text, 600)),
    );
  const barLeft = Math.ceil(names) + GAP;
  const [sam, som] = [column('sam'), column('som')];
  return {
    ...size,
    top,
    shown: rows.map(({ exporter }) => exporter),
    rowHeight: Math.min(
      26,
      (size.height - top) / Math.max(1, rows.length + (all.length > rows.length ? 1 : 0)),
    ),
    barLeft,
    barWidth: Math.max(20, size.width - barLeft - sam - som),
    right: { sam: size.width - som, som: size.width },
    max: Math.max(max, 1e-12),
  };
}

/** Gives the whole row of each exporter, for pointer and keyboard. */
export const exporterSpots = (frame: ExportersFrame): readonly Spot<ExporterId>[] =>
  frame.shown.map((id, i) => ({
    id,
    x0: -4,
    x1: frame.width + 4,
    y0: frame.top + i * frame.rowHeight,
    y1: frame.top + (i + 1) * frame.rowHeight,
  }));
