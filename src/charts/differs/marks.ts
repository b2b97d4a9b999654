import { percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { comparisonIn, cut, SLOT_STYLES, slotSymbol } from '../slots.ts';
import { symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { type DiffersFrame, xOfShare } from './frame.ts';
import { type DiffersRow, differsRowsAt } from './rows.ts';

/** Markers of one row that would cover each other part by this much, px. */
const PARTED = 7;

/** Draws where each ally comes to in every scenario: a row each, on one scale. */
export function differsMarks(table: Table, frame: DiffersFrame, words: Words): readonly Mark[] {
  const rows = new Map(differsRowsAt(table, frame.width).map((row) => [row.ally, row]));
  if (frame.shown.length === 0) return [];
  const bottom = frame.top + frame.shown.length * frame.rowHeight;
  return [
    ...symbolKey(frame.key, frame.width).marks,
    ...frame.ticks.flatMap(({ share, text, isStrong }): readonly Mark[] => {
      const x = xOfShare(frame, share);
      return [
        {
          kind: 'line',
          key: `guide-${text}`,
          x1: x,
          x2: x,
          y1: frame.top - 2,
          y2: bottom,
          stroke: isStrong ? 'guide' : 'hair',
          width: 1,
        },
        plotText(`tick-${text}`, text, x, frame.top - 8, 'middle', { fill: isStrong ? 'ink-2' : 'muted' }),
      ];
    }),
    ...frame.shown.flatMap((ally, i) => {
      const row = rows.get(ally);
      return row ? rowMarks(row, frame.top + (i + 0.5) * frame.rowHeight, table, frame, words) : [];
    }),
    ...(frame.rest > 0
      ? [
          plotText(
            'rest',
            words.t.compare.differs.more(frame.rest),
            0,
            bottom + frame.rowHeight / 2 + 4,
            'start',
            { size: SIZE.text },
          ),
        ]
      : []),
  ];
}

function rowMarks(
  { ally, dots }: DiffersRow,
  y: number,
  table: Table,
  frame: DiffersFrame,
  words: Words,
): readonly Mark[] {
  const xs = dots.map(({ share }) => xOfShare(frame, share));
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const { farthest } = comparisonIn(table);
  const room = frame.left - 40;
  // The label stands outside of the row's dots, on the side its own dot is nearer to.
  const at = dots.findIndex(({ slot }) => slot === farthest);
  const dot = dots[at];
  const x = xs[at];
  const text = dot ? percentFigure(dot.share, 1) : '';
  const isLeft = x !== undefined && x - low <= high - x;
  const label =
    x === undefined || Math.min(Math.abs(x - low), Math.abs(x - high)) > 0.5
      ? []
      : [
          plotText(`value-${ally}`, text, isLeft ? low - 9 : high + 9, y + 4, isLeft ? 'end' : 'start', {
            size: SIZE.text,
            weight: 600,
            fill: SLOT_STYLES[farthest].text,
          }),
        ];
  return [
    {
      kind: 'line',
      key: `rule-${ally}`,
      x1: 0,
      x2: frame.width,
      y1: y + frame.rowHeight / 2,
      y2: y + frame.rowHeight / 2,
      stroke: 'hair',
      width: 1,
    },
    plotText(`name-${ally}`, nameFor(words.name(ally), ally, room), 0, y + 4, 'start', {
      size: SIZE.text,
      fill: 'ink',
    }),
    { kind: 'line', key: `range-${ally}`, x1: low, x2: high, y1: y, y2: y, stroke: 'rail-bg', width: 3 },
    ...dots.map(({ slot }, i) => {
      const own = xs[i] ?? 0;
      const near = dots.map((_, j) => j).filter((j) => Math.abs((xs[j] ?? 0) - own) < PARTED);
      const dy =
        (near.indexOf(i) - (near.length - 1) / 2) * Math.min(PARTED, frame.rowHeight / (near.length + 1));
      return slotSymbol(`dot-${ally}-${slot}`, slot, own, y + dy);
    }),
    ...label,
  ];
}

const nameFor = (name: string, ally: string, room: number): string =>
  widthOf(name, SIZE.text) <= room ? name : room < 40 ? ally : cut(name, room, SIZE.text);
