import { amountBare } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { ExporterId, Table } from '#model';
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
  readonly rowHeight: number;
  readonly barLeft: number;
  readonly barWidth: number;
  /** Right edges of the amounts. */
  readonly right: Readonly<Record<'sam' | 'som', number>>;
  /** Value of the longest bar with headroom. */
  readonly max: number;
}

/** Height of a row and of the head above the rows, px. */
export const EXPORTER_ROW = 20;
const HEAD = 20;
const GAP = 10;

/** Gives the height that a card of the exporters wants, px: one line of key, the head, a row each. */
export const exportersHeight = (table: Table): number => 22 + HEAD + table.rows.length * EXPORTER_ROW;

/** Gives a domain's end with headroom, in any unit. */
export const exportersDomain = (reach: number): number => reach * (1 + HEADROOM / 3);

/** Makes the columns and rows. @param max Upper end of the bars' domain. */
export function exportersFrame(table: Table, words: Words, size: Size, max: number): ExportersFrame {
  const rows = exporterRows(table);
  const say = words.t.marketPictures;
  const names = Math.max(0, ...rows.map(({ exporter }) => widthOf(words.name(exporter), SIZE.text, 600)));
  const column = (part: ExporterPart): number =>
    GAP +
    Math.max(
      widthOf(say[part], SIZE.small),
      ...rows.map((row) => widthOf(amountBare(words.locale, row[part], table.about.unit), SIZE.text, 600)),
    );
  const barLeft = Math.ceil(names) + GAP;
  const [sam, som] = [column('sam'), column('som')];
  const top = symbolKey(exporterKey(words), size.width).height + HEAD;
  return {
    ...size,
    top,
    rowHeight: Math.min(26, (size.height - top) / Math.max(1, rows.length)),
    barLeft,
    barWidth: Math.max(20, size.width - barLeft - sam - som),
    right: { sam: size.width - som, som: size.width },
    max: Math.max(max, 1e-12),
  };
}

/** Gives the whole row of each exporter, for pointer and keyboard. */
export const exporterSpots = (table: Table, frame: ExportersFrame): readonly Spot<ExporterId>[] =>
  exporterRows(table).map(({ exporter }, i) => ({
    id: exporter,
    x0: -4,
    x1: frame.width + 4,
    y0: frame.top + i * frame.rowHeight,
    y1: frame.top + (i + 1) * frame.rowHeight,
  }));
