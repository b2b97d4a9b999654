import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { keptMarks } from '../kept.ts';
import { nameMark, rowAt } from '../list.ts';
import { type Mark, plotText } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { SOFT, symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { type IncrementsFrame, incrementKey, incrementText } from './frame.ts';
import { addedUp, type Increment, incrementRows, reachOf } from './rows.ts';

/** Draws what each ally adds: core from zero, indirect behind it, the amount at the end; falls to the left. */
export function incrementsMarks(table: Table, frame: IncrementsFrame, words: Words): readonly Mark[] {
  const { list } = frame;
  const rows = incrementRows(table);
  const rest = rows.slice(list.shown.length);
  return [
    ...keptMarks(frame, 'key', [], () => symbolKey(incrementKey(words), list.width).marks),
    ...rows
      .slice(0, list.shown.length)
      .flatMap((row, i) =>
        keptMarks(frame, row.ally, [i, ...(table.rows[i] ?? [])], () => [
          nameMark(list, i, words),
          ...barMarks(row, row.ally, i, table, frame, words),
        ]),
      ),
    ...(rest.length > 0
      ? [nameMark(list, list.shown.length, words), ...restMarks(rest, list.shown.length, table, frame, words)]
      : []),
    ...Array.from({ length: list.columns }, (_, column): Mark => {
      const { x } = rowAt(list, column * list.perColumn);
      const count = Math.min(
        list.perColumn,
        list.shown.length + (rest.length > 0 ? 1 : 0) - column * list.perColumn,
      );
      return {
        kind: 'line',
        key: `zero-${column}`,
        x1: x + frame.zero,
        x2: x + frame.zero,
        y1: list.top,
        y2: list.top + Math.max(0, count) * list.rowHeight,
        stroke: 'quiet',
        width: 1,
      };
    }),
  ];
}

/** Most height of a bar, px. */
const THICK = 28;

function barMarks(
  row: Increment,
  key: string,
  index: number,
  table: Table,
  { list, zero, scale }: IncrementsFrame,
  words: Words,
): readonly Mark[] {
  const { x, y } = rowAt(list, index);
  const start = x + zero;
  const { right } = reachOf(row);
  const height = Math.min(THICK, list.rowHeight * 0.66);
  const [core, indirect] = [row.core ?? 0, row.indirect ?? 0];
  // Indirect stands behind core on its own side of zero.
  const behind = Math.sign(core) === Math.sign(indirect) ? core : 0;
  const part = (name: string, from: number, amount: number) => ({
    key: `${name}-${key}`,
    x: start + Math.min(from, from + amount) * scale,
    y: y - height / 2,
    w: Math.abs(amount) * scale,
    h: height,
  });
  const soft = part('indirect', behind, indirect);
  return [
    { kind: 'rect', ...part('core', 0, core), fill: 'a' },
    {
      // Indirect spending is the softest figure and is drawn so, with an outline that the dark needs.
      kind: 'path',
      key: soft.key,
      d: `M${tenth(soft.x)} ${tenth(soft.y)}h${tenth(soft.w)}v${tenth(soft.h)}h${tenth(-soft.w)}Z`,
      fill: 'indirect',
      fillOpacity: SOFT,
      stroke: 'indirect',
      width: soft.w > 0 ? 1 : 0,
    },
    plotText(
      `value-${key}`,
      row.whole === null ? '–' : incrementText(table, words, row.whole, index === 0),
      start + right * scale + 5,
      y + 4,
      'start',
      { size: SIZE.text, weight: index === 0 ? 600 : 400, fill: 'ink' },
    ),
  ];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The others: their sum where amounts add up, else the range they lie in. */
function restMarks(
  rest: readonly Increment[],
  index: number,
  table: Table,
  frame: IncrementsFrame,
  words: Words,
): readonly Mark[] {
  const sum = addedUp(table, rest);
  if (sum && reachOf(sum).right * frame.scale <= frame.list.columnWidth * 0.4)
    return barMarks(sum, 'others', index, table, frame, words);
  const { x, y } = rowAt(frame.list, index);
  const known = rest.flatMap(({ whole }) => whole ?? []);
  const write = (value: number): string => incrementText(table, words, value, false);
  const text = sum ? write(sum.whole ?? 0) : `${write(Math.min(...known))} … ${write(Math.max(...known))}`;
  return [
    plotText(
      'value-others',
      text,
      // Where every bar falls to the left, zero is at the right edge.
      x + Math.min(frame.zero + 5, frame.list.columnWidth - widthOf(text, SIZE.text)),
      y + 4,
      'start',
      { size: SIZE.text, fill: 'ink' },
    ),
  ];
}
