import { comparedName } from '#i18n/compare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText, type TextMark } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { comparisonIn, SLOT_STYLES, slotSymbol } from '../slots.ts';
import { symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import type { Token } from '../theme.ts';
import type { Column } from './columns.ts';
import {
  deltaText,
  type FiguresFrame,
  figureName,
  figureText,
  HEAD_MARK,
  nameLines,
  PART_AIR,
  partText,
} from './frame.ts';
import { type FigureCell, type FigureRow, figureRows } from './rows.ts';

/** Draws the key figures: a column for each scenario, each difference beside its amount, the largest of a row bold. */
export function figuresMarks(table: Table, frame: FiguresFrame, words: Words): readonly Mark[] {
  return [
    ...headMarks(table, frame, words),
    ...figureRows(table)
      .slice(0, frame.shown)
      .flatMap((row, i) => rowMarks(row, i, table, frame, words)),
    ...(figureRows(table).length > frame.shown
      ? [
          plotText(
            'rest',
            words.t.compare.figures.more(figureRows(table).length - frame.shown),
            0,
            frame.top + (frame.shown + 0.5) * frame.rowHeight + 4,
            'start',
            { size: SIZE.text },
          ),
        ]
      : []),
  ];
}

/** Letter, marker and name above each column; where a name does not fit, the letters alone, and the names above them. */
function headMarks(table: Table, frame: FiguresFrame, words: Words): readonly Mark[] {
  const { base } = comparisonIn(table);
  const baseline = frame.keyHeight + 13;
  return [
    ...(frame.key.length > 0 ? symbolKey(frame.key, frame.width).marks : []),
    ...frame.columns.flatMap(({ named, head }): readonly Mark[] => {
      const name = comparedName(named, words);
      const text = !frame.hasNames ? '' : named.slot === base ? words.t.compare.isBase(name) : name;
      const width = widthOf(named.slot, SIZE.text, 600) + (text ? widthOf(text, SIZE.text) + 4 : 0);
      const style = { size: SIZE.text, weight: 600, fill: SLOT_STYLES[named.slot].text } as const;
      const left = head.anchor === 'start' ? head.x : head.x - width - HEAD_MARK + 4;
      const title: TextMark = {
        ...plotText(`head-${named.slot}`, '', left + HEAD_MARK - 4, baseline, 'start', style),
        text: [{ text: named.slot }, ...(text ? [{ text, weight: 400, fill: 'ink-2' as const, dx: 4 }] : [])],
      };
      return [slotSymbol(`head-mark-${named.slot}`, named.slot, left + 4, baseline - 4), title];
    }),
    {
      kind: 'line',
      key: 'head-rule',
      x1: 0,
      x2: frame.width,
      y1: frame.top - 4,
      y2: frame.top - 4,
      stroke: 'rule',
      width: 1,
    },
  ];
}

function rowMarks(
  row: FigureRow,
  i: number,
  table: Table,
  frame: FiguresFrame,
  words: Words,
): readonly Mark[] {
  const top = frame.top + i * frame.rowHeight;
  const middle = top + frame.rowHeight / 2;
  const id = `${row.measure}-${row.when}`;
  const lines = nameLines(figureName(row, table, words), frame);
  return [
    ...lines.map((line, n) =>
      plotText(`name-${id}-${n}`, line, 0, middle + 4 + (n - (lines.length - 1) / 2) * 14, 'start', {
        size: SIZE.text,
        fill: 'ink',
      }),
    ),
    ...frame.columns.flatMap((column) => {
      const cell = row.cells[column.at];
      return cell ? cellMarks(id, cell, row, column, middle, frame, words) : [];
    }),
    {
      kind: 'line',
      key: `rule-${id}`,
      x1: 0,
      x2: frame.width,
      y1: top + frame.rowHeight,
      y2: top + frame.rowHeight,
      stroke: 'hair',
      width: 1,
    },
  ];
}

/** Draws an amount and its difference: the sign says less or more, the colour only whose column it is. */
function cellMarks(
  id: string,
  cell: FigureCell,
  row: FigureRow,
  { named, right, amountRight, deltaRight }: Column,
  middle: number,
  frame: FiguresFrame,
  words: Words,
): readonly Mark[] {
  const key = `${id}-${named.slot}`;
  const hasDelta = cell.difference !== null;
  const y = frame.isStacked && hasDelta ? middle - 3 : middle + 4;
  const amount = plotText(`amount-${key}`, figureText(cell.amount, row, words), amountRight, y, 'end', {
    size: SIZE.text,
    weight: 600,
    fill: 'ink',
  });
  if (cell.difference === null) return [amount];
  const fill: Token = cell.isSame ? 'muted' : SLOT_STYLES[named.slot].text;
  const weight = cell.isLargest ? 600 : 400;
  const part = frame.hasParts ? partText(cell, words) : '';
  const below = middle + 12;
  return frame.isStacked
    ? [
        amount,
        {
          ...plotText(`delta-${key}`, '', right, below, 'end', { size: SIZE.small, fill, weight }),
          text: [
            { text: deltaText(cell, row, words) },
            ...(part ? [{ text: part, weight: 400, fill: 'muted' as const, dx: PART_AIR }] : []),
          ],
        },
      ]
    : [
        amount,
        plotText(`delta-${key}`, deltaText(cell, row, words), deltaRight, middle + 4, 'end', {
          size: SIZE.text,
          fill,
          weight,
        }),
        ...(part ? [plotText(`part-${key}`, part, right, middle + 4, 'end', { size: SIZE.small })] : []),
      ];
}
