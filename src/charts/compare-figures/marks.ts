import { comparedName } from '#i18n/compare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText, type TextMark } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { comparisonIn, SLOT_STYLES, slotSymbol } from '../slots.ts';
import { symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import type { Token } from '../theme.ts';
import { deltaText, type FiguresFrame, figureName, figureText, nameLines, partText } from './frame.ts';
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
    ...frame.slots.flatMap(({ named }, i): readonly Mark[] => {
      const right = frame.headRight[i] ?? frame.width;
      const name = comparedName(named, words);
      const text = !frame.hasNames ? '' : named.slot === base ? words.t.compare.isBase(name) : name;
      const width = widthOf(named.slot, SIZE.text, 600) + (text ? widthOf(text, SIZE.text) + 4 : 0);
      const style = { size: SIZE.text, weight: 600, fill: SLOT_STYLES[named.slot].text } as const;
      const head: TextMark = {
        ...plotText(`head-${named.slot}`, '', right, baseline, 'end', style),
        text: [{ text: named.slot }, ...(text ? [{ text, weight: 400, fill: 'ink-2' as const, dx: 4 }] : [])],
      };
      return [slotSymbol(`head-mark-${named.slot}`, named.slot, right - width - 10, baseline - 4), head];
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
    ...frame.slots.flatMap(({ at, named }, n) => {
      const cell = row.cells[at];
      return cell ? cellMarks(`${id}-${named.slot}`, cell, row, n, middle, frame, words) : [];
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

/** Ink of a difference: its sign says less or more, neither is good or bad, and colours are the scenarios'. */
const deltaToken = ({ isSame, isLargest }: FigureCell): Token =>
  isSame ? 'muted' : isLargest ? 'ink' : 'ink-2';

function cellMarks(
  key: string,
  cell: FigureCell,
  row: FigureRow,
  n: number,
  middle: number,
  frame: FiguresFrame,
  words: Words,
): readonly Mark[] {
  const [right, deltaRight] = [frame.amountRight[n] ?? 0, frame.deltaRight[n] ?? 0];
  const hasDelta = cell.difference !== null;
  const y = frame.isStacked && hasDelta ? middle - 3 : middle + 4;
  const amount = plotText(`amount-${key}`, figureText(cell.amount, row, words), right, y, 'end', {
    size: SIZE.text,
    weight: 600,
    fill: 'ink',
  });
  if (cell.difference === null) return [amount];
  const fill = deltaToken(cell);
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
            ...(part ? [{ text: part, weight: 400, fill: 'muted' as const, dx: 5 }] : []),
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
        ...(part
          ? [plotText(`part-${key}`, part, deltaRight + 6, middle + 4, 'start', { size: SIZE.small })]
          : []),
      ];
}
