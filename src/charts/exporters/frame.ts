import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { emptyHeight } from '../empty.ts';
import { fitting, type Ranking } from '../ranking.ts';
import { HEADROOM, SIZE, type Size } from '../scales.ts';
import { symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { type ExporterPart, exporterKey } from './key.ts';
import { exporterRows, isNothingOpen } from './rows.ts';

/** Rows of exporters: name, bar, and the two amounts that matter, whose heads stand above; px. */
export interface ExportersFrame extends Ranking {
  readonly barLeft: number;
  readonly barWidth: number;
  /** Right edges of the amounts. */
  readonly right: Readonly<Record<'sam' | 'som', number>>;
  /** Value of the longest bar with headroom. */
  readonly max: number;
}

/** Heights of a row and of the head above the rows, px. */
const ROW = 20;
const HEAD = 20;
const GAP = 10;

/** Gives the height that a card of the exporters wants, px: one line of key, the head, a row each. */
export const exportersHeight = (table: Table): number =>
  isNothingOpen(exporterRows(table)) ? emptyHeight(table) : 22 + HEAD + table.rows.length * ROW;

/** Gives a domain's end with headroom, in any unit. */
export const exportersDomain = (reach: number): number => reach * (1 + HEADROOM / 3);

/**
 * Says how much each exporter without a row has at most: what each could address is no sum, for they address the same
 * market. Null where all have a row.
 */
export function mostOf(
  shown: Ranking['shown'],
  table: Table,
  words: Words,
  part: ExporterPart,
): string | null {
  const rest = exporterRows(table).filter(({ exporter }) => !shown.includes(exporter));
  if (rest.length === 0) return null;
  const most = Math.max(...rest.map((row) => row[part]));
  return `≤\u00a0${amountInColumn(words.locale, most, table.about.unit)}`;
}

/** Makes the columns and rows. @param max Upper end of the bars' domain. */
export function exportersFrame(table: Table, words: Words, size: Size, max: number): ExportersFrame {
  const say = words.t.marketPictures;
  const top = symbolKey(exporterKey(words), size.width).height + HEAD;
  const { rows, rowHeight } = fitting(exporterRows(table), size.height - top);
  const shown = rows.map(({ exporter }) => exporter);
  const names = Math.max(0, ...rows.map(({ exporter }) => widthOf(words.name(exporter), SIZE.text, 600)));
  const column = (part: ExporterPart): number =>
    GAP +
    Math.max(
      widthOf(say[part], SIZE.small),
      widthOf(mostOf(shown, table, words, part) ?? '', SIZE.text),
      ...rows.map((row) =>
        widthOf(amountInColumn(words.locale, row[part], table.about.unit), SIZE.text, 600),
      ),
    );
  const barLeft = Math.ceil(names) + GAP;
  const [sam, som] = [column('sam'), column('som')];
  return {
    width: size.width,
    top,
    shown,
    rowHeight,
    barLeft,
    barWidth: Math.max(20, size.width - barLeft - sam - som),
    right: { sam: size.width - som, som: size.width },
    max: Math.max(max, 1e-12),
  };
}
