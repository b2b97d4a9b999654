import type { Words } from '#i18n/words.ts';
import type { AllyId, Table } from '#model';
import { keptMarks } from '../kept.ts';
import { Occupied } from '../labels.ts';
import { type Mark, markBox, plotText, type TextMark } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { ownStyle } from '../slots.ts';
import type { Spot } from '../spots.ts';
import { symbolKey } from '../symbols.ts';
import { type Anchor, wrap } from '../text.ts';
import type { Token } from '../theme.ts';
import { type BurdenFrame, burdenAxes, xOfDebt, yOfBurden } from './frame.ts';
import { type Burden, burdenRows } from './rows.ts';

/** Size of a point, px, and of what the pointer catches. */
const DOT = 4.5;
const CATCH = 10;
/** How many are named besides those moved. */
const NAMED = { wide: 12, narrow: 8 } as const;
const FARTHEST = 6;
/** Up to so many moved are named at any price; more would cover each other. */
const LED = 6;

/** Draws each ally where its debt and its burden put it, with a line from 2026. */
export function burdenMarks(table: Table, frame: BurdenFrame, words: Words): readonly Mark[] {
  const rows = burdenRows(table);
  if (rows.length === 0) return emptyMarks(frame, words);
  const anyMoved = rows.some(({ isMoved }) => isMoved);
  // What was moved comes last, on top.
  const drawn = [...rows].sort((a, b) => Number(a.isMoved) - Number(b.isMoved));
  const own = ownStyle(table);
  const token = (row: Burden): Token => (row.isMoved || !anyMoved ? own.token : 'quiet');
  return [
    ...axisMarks(frame, words),
    ...drawn.map((row): Mark => {
      const [from, to] = [baseAt(frame, row), placeAt(frame, row)];
      return {
        kind: 'line',
        key: `tail-${row.ally}`,
        x1: from[0],
        y1: from[1],
        x2: to[0],
        y2: to[1],
        stroke: row.isMoved || !anyMoved ? own.soft : 'guide',
        width: 1.25,
      };
    }),
    ...drawn.map((row): Mark => {
      const [cx, cy] = baseAt(frame, row);
      return {
        kind: 'circle',
        key: `base-${row.ally}`,
        cx,
        cy,
        r: 2,
        fill: 'card',
        stroke: 'quiet',
        width: 1,
      };
    }),
    ...drawn.map((row): Mark => {
      const [cx, cy] = placeAt(frame, row);
      return {
        kind: 'circle',
        key: `dot-${row.ally}`,
        cx,
        cy,
        r: DOT,
        fill: token(row),
        stroke: 'card',
        width: 1,
      };
    }),
    ...labelMarks(rows, frame, words),
  ];
}

/** Draws what no slider moves: axes and key. */
const axisMarks = (frame: BurdenFrame, words: Words): readonly Mark[] =>
  keptMarks(frame, 'axes', [], () => [
    ...burdenAxes(frame, words),
    ...symbolKey(frame.key, frame.width).marks,
  ]);

const placeAt = (frame: BurdenFrame, { debt, burden }: Burden): readonly [number, number] => [
  xOfDebt(frame, debt),
  yOfBurden(frame, burden),
];
const baseAt = (frame: BurdenFrame, { baseDebt, baseBurden }: Burden): readonly [number, number] => [
  xOfDebt(frame, baseDebt),
  yOfBurden(frame, baseBurden),
];

/** Names those moved and those far from the rest, wherever a name covers no point, line or other name. */
function labelMarks(rows: readonly Burden[], frame: BurdenFrame, words: Words): readonly Mark[] {
  const taken = new Occupied();
  const lines = new Occupied();
  for (const mark of axisMarks(frame, words)) if (mark.kind === 'text') taken.box(markBox(mark));
  for (const row of rows) {
    const [x, y] = placeAt(frame, row);
    taken.box({ x0: x - DOT, x1: x + DOT, y0: y - DOT, y1: y + DOT });
    lines.line([baseAt(frame, row), [x, y]]);
  }
  const moved = rows.filter(({ isMoved }) => isMoved).length;
  const most = (frame.isNarrow ? NAMED.narrow : NAMED.wide) + moved;
  const marks: Mark[] = [];
  for (const [i, row] of byInterest(rows).entries()) {
    if (marks.length >= most) break;
    const isFree = (candidate: TextMark): boolean => {
      const box = markBox(candidate);
      const isInside = box.x0 >= 0 && box.x1 <= frame.width && box.y0 >= 0 && box.y1 <= frame.bottom - 1;
      return isInside && taken.isFree(box, 1);
    };
    const free = candidates(row, frame, words).filter(isFree);
    // What was moved or stands farthest out is named even across a line.
    const label =
      free.find((candidate) => !lines.crosses(markBox(candidate))) ??
      (row.isMoved || i < FARTHEST ? free[0] : undefined);
    if (!label) {
      // A point of the reader's own is never left without its name: it stands where there is room, at a line's end.
      const far = row.isMoved && moved <= LED ? farther(row, frame, words).find(isFree) : undefined;
      if (!far) continue;
      taken.box(markBox(far));
      marks.push(leaderTo(row, far, frame), far);
      continue;
    }
    taken.box(markBox(label));
    marks.push(label);
  }
  return marks;
}

function labelAt(
  row: Burden,
  frame: BurdenFrame,
  words: Words,
): (dx: number, dy: number, anchor: Anchor) => TextMark {
  const [x, y] = placeAt(frame, row);
  const style = { size: SIZE.text, fill: 'ink', weight: row.isMoved ? 600 : 400, halo: 'card' } as const;
  return (dx, dy, anchor) =>
    plotText(`label-${row.ally}`, words.name(row.ally), x + dx, y + dy, anchor, style);
}

/** Places a name around its point, farther and farther out. */
const farther = (row: Burden, frame: BurdenFrame, words: Words): readonly TextMark[] => {
  const at = labelAt(row, frame, words);
  return [24, 36, 50, 66, 84].flatMap((r) => [
    at(0, -r, 'middle'),
    at(0, r + 9, 'middle'),
    at(r * 0.7, -r * 0.7, 'start'),
    at(-r * 0.7, -r * 0.7, 'end'),
    at(r * 0.7, r * 0.7 + 9, 'start'),
    at(-r * 0.7, r * 0.7 + 9, 'end'),
  ]);
};

function leaderTo(row: Burden, label: TextMark, frame: BurdenFrame): Mark {
  const [x1, y1] = placeAt(frame, row);
  const box = markBox(label);
  return {
    kind: 'line',
    key: `leader-${row.ally}`,
    x1,
    y1,
    x2: Math.max(box.x0, Math.min(box.x1, x1)),
    y2: y1 < box.y0 ? box.y0 : box.y1,
    stroke: 'muted',
    width: 1,
  };
}

function candidates(row: Burden, frame: BurdenFrame, words: Words): readonly TextMark[] {
  const at = labelAt(row, frame, words);
  return [
    at(8, 4, 'start'),
    at(-8, 4, 'end'),
    at(0, -8, 'middle'),
    at(0, 17, 'middle'),
    at(7, -5, 'start'),
    at(-7, -5, 'end'),
    at(7, 14, 'start'),
    at(-7, 14, 'end'),
  ];
}

/** Those moved first, then the extremes of both axes, then by distance from the middle of the cloud. */
function byInterest(rows: readonly Burden[]): readonly Burden[] {
  /** Makes the distance of a value from the middle of its kind, in parts of their spread. */
  const from = (values: readonly number[]): ((value: number) => number) => {
    const middle = [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
    const spread = Math.max(...values) - Math.min(...values) || 1;
    return (value) => (value - middle) / spread;
  };
  const byDebt = from(rows.map(({ debt }) => debt));
  const byBurden = from(rows.map(({ burden }) => burden));
  const far = ({ debt, burden }: Burden): number => Math.hypot(byDebt(debt), byBurden(burden));
  const distance = new Map(rows.map((row) => [row, far(row)]));
  return [...rows].sort(
    (a, b) => Number(b.isMoved) - Number(a.isMoved) || (distance.get(b) ?? 0) - (distance.get(a) ?? 0),
  );
}

/** Gives where each ally's point catches the pointer, the lightest burden first. */
export function burdenSpots(table: Table, frame: BurdenFrame): readonly Spot[] {
  return [...burdenRows(table)]
    .sort((a, b) => a.burden - b.burden)
    .map((row) => {
      const [x, y] = placeAt(frame, row);
      return { id: row.ally as AllyId, x0: x - CATCH, x1: x + CATCH, y0: y - CATCH, y1: y + CATCH };
    });
}

/** Says in the empty plot why there is nothing to draw. */
function emptyMarks(frame: BurdenFrame, words: Words): readonly Mark[] {
  return wrap(words.t.pictures.burden.nothing, Math.min(420, frame.width - 24), SIZE.text).map((line, i) =>
    plotText(`empty-${i}`, line, frame.width / 2, frame.height / 2 + i * 18, 'middle', { size: SIZE.text }),
  );
}
