import { percent, percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { emptyMarks } from '../empty.ts';
import { type Mark, plotText } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { symbol, symbolKey } from '../symbols.ts';
import { type SuppliersFrame, supplierKey } from './frame.ts';
import { isUnknown, type Part, type SupplierRow, supplierRows, suppliersShown, together } from './rows.ts';

/** Draws each exporter's parts of what the allies buy abroad: delivered, on order, won in the scenario. */
export function suppliersMarks(table: Table, frame: SuppliersFrame, words: Words): readonly Mark[] {
  const { heads } = words.t.marketPictures.suppliers;
  const drawn = suppliersShown(table);
  const bottom = frame.top + frame.shown.length * frame.rowHeight;
  if (isUnknown(supplierRows(table))) return emptyMarks(table, { width: frame.width, height: bottom }, words);
  return [
    ...(frame.hasKey ? symbolKey(supplierKey(words), frame.width).marks : []),
    ...frame.columns.map(([part, x]) => plotText(`head-${part}`, heads[part], x, frame.top - 7, 'end')),
    ...[0, frame.max / 2, frame.max].map(
      (share): Mark => ({
        kind: 'line',
        key: `grid-${share}`,
        x1: xAt(frame, share),
        x2: xAt(frame, share),
        y1: frame.top - 3,
        y2: bottom,
        stroke: share === 0 ? 'quiet' : 'hair',
        width: 1,
      }),
    ),
    // The end's label would stand against the columns beside it.
    plotText(
      'tick',
      percent(words.locale, frame.max / 2, 0),
      xAt(frame, frame.max / 2),
      frame.top - 7,
      'middle',
    ),
    ...drawn.flatMap((row) => {
      const index = frame.shown.indexOf(row.exporter);
      return index < 0 ? [] : rowMarks(row, index, frame, words);
    }),
    // Those that have no room join all others.
    ...(drawn.length > frame.shown.length
      ? rowMarks(
          together(drawn.filter(({ exporter }) => !frame.shown.includes(exporter))),
          frame.shown.length,
          frame,
          words,
        )
      : []),
  ];
}

/** Most height of a bar, px. */
const THICK = 13;

const xAt = (frame: SuppliersFrame, share: number): number =>
  frame.left + (share / frame.max) * (frame.right - frame.left);

function rowMarks(row: SupplierRow, index: number, frame: SuppliersFrame, words: Words): readonly Mark[] {
  const key = row.exporter ?? 'others';
  const y = frame.top + (index + 0.5) * frame.rowHeight;
  const style = { size: SIZE.text, fill: 'ink', weight: row.isChosen ? 600 : 400 } as const;
  const height = Math.min(THICK, frame.rowHeight * 0.68);
  const at = (part: Part): number => xAt(frame, row[part] ?? 0);
  return [
    plotText(
      `name-${key}`,
      row.exporter ? words.name(row.exporter) : words.t.marketPictures.suppliers.others,
      0,
      y + 4,
      'start',
      style,
    ),
    ...(row.wonShare === null
      ? []
      : [
          {
            kind: 'rect',
            key: `won-${key}`,
            x: frame.left,
            y: y - height / 2,
            w: at('wonShare') - frame.left,
            h: height,
            fill: row.isChosen ? 'q3' : 'guide',
          } as const,
        ]),
    ...(row.ordered === null
      ? []
      : [symbol(`ordered-${key}`, 'diamond', at('ordered'), y, 'muted', 'hollow')]),
    ...(row.delivered === null ? [] : [symbol(`delivered-${key}`, 'tick', at('delivered'), y, 'ink')]),
    ...frame.columns.map(([part, x]) => {
      const share = row[part];
      return plotText(`${part}v-${key}`, share === null ? '–' : percentFigure(share), x, y + 4, 'end', style);
    }),
  ];
}
