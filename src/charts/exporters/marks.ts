import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { emptyMarks } from '../empty.ts';
import { type Mark, plotText, px } from '../mark.ts';
import { leftOut } from '../ranking.ts';
import { SIZE } from '../scales.ts';
import { symbolKey } from '../symbols.ts';
import { type ExportersFrame, mostOf } from './frame.ts';
import { EXPORTER_PARTS, type ExporterPart, exporterKey, PART_TOKENS } from './key.ts';
import { type ExporterRow, exporterRows, isNothingOpen } from './rows.ts';

/** Most height of a bar, px. */
const THICK = 15;

/** Draws the exporters side by side: what is open, in it what each can address, in that what it would win. */
export function exportersMarks(table: Table, frame: ExportersFrame, words: Words): readonly Mark[] {
  const say = words.t.marketPictures;
  const rows = exporterRows(table);
  if (isNothingOpen(rows))
    return emptyMarks(
      table,
      { width: frame.width, height: frame.top + frame.shown.length * frame.rowHeight },
      words,
    );
  const head = (key: 'sam' | 'som'): Mark =>
    plotText(`head-${key}`, say[key], frame.right[key], frame.top - 7, 'end');
  return [
    ...symbolKey(exporterKey(words), frame.width).marks,
    head('sam'),
    head('som'),
    ...rows.flatMap((row) => {
      const index = frame.shown.indexOf(row.exporter);
      return index < 0 ? [] : rowMarks(row, index, frame, table, words);
    }),
    ...leftOut(frame, rows.length, words),
    ...(['sam', 'som'] as const).flatMap((part): readonly Mark[] => {
      const most = mostOf(frame.shown, table, words, part);
      const middle = frame.top + (frame.shown.length + 0.5) * frame.rowHeight;
      return most === null
        ? []
        : [plotText(`${part}v-left-out`, most, frame.right[part], middle + 4, 'end', { size: SIZE.text })];
    }),
  ];
}

function rowMarks(
  row: ExporterRow,
  index: number,
  frame: ExportersFrame,
  table: Table,
  words: Words,
): readonly Mark[] {
  const middle = frame.top + (index + 0.5) * frame.rowHeight;
  const height = Math.min(THICK, frame.rowHeight * 0.7);
  const tokens = PART_TOKENS[row.isChosen ? 'chosen' : 'other'];
  const style = { size: SIZE.text, fill: 'ink', weight: row.isChosen ? 600 : 400 } as const;
  const length = (part: ExporterPart): number => (Math.max(0, row[part]) / frame.max) * frame.barWidth;
  const value = (part: 'sam' | 'som'): Mark =>
    plotText(
      `${part}v-${row.exporter}`,
      amountInColumn(words.locale, row[part], table.about.unit),
      frame.right[part],
      middle + 4,
      'end',
      style,
    );
  return [
    plotText(`name-${row.exporter}`, words.name(row.exporter), 0, middle + 4, 'start', style),
    ...EXPORTER_PARTS.map(
      (part): Mark => ({
        kind: 'rect',
        key: `${part}-${row.exporter}`,
        x: frame.barLeft,
        y: middle - height / 2,
        w: length(part),
        h: height,
        fill: tokens[part],
      }),
    ),
    {
      // The palest part has an edge that the dark needs.
      kind: 'path',
      key: `edge-${row.exporter}`,
      d: `M${px(frame.barLeft)} ${px(middle - height / 2)}h${px(length('open'))}v${px(height)}H${px(frame.barLeft)}Z`,
      stroke: 'edge',
      width: length('open') > 0 ? 1 : 0,
    },
    value('sam'),
    value('som'),
  ];
}
