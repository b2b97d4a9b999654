import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, REVIEW_YEAR } from '#model';
import { Occupied } from '../labels.ts';
import { between, type Mark, markBox, plotText, type TextMark, through } from '../mark.ts';
import { chosenYear, type Frame, SIZE, xOf, yOf } from '../scales.ts';
import { shortOf } from '../sentence.ts';
import { ownStyle, slotSymbol } from '../slots.ts';
import { endLabels } from './end-labels.ts';
import { eventMarks } from './events.ts';
import { endTexts } from './frame.ts';
import { type SpendRow, type SpendRows, spendRows } from './rows.ts';

type Point = readonly [number, number];

/** Draws a spending path: history, scenario, preset, what shares at today's level would give, and their labels. */
export function spendPathMarks(table: Table, frame: Frame, words: Words): readonly Mark[] {
  const data = spendRows(table);
  const point =
    (pick: (row: SpendRow) => number | null) =>
    (row: SpendRow): Point => [xOf(frame, row.year), yOf(frame, pick(row) ?? 0)];
  const past = data.rows.filter(({ year }) => year <= BASE_YEAR);
  const ahead = data.rows.filter(({ year }) => year >= BASE_YEAR);
  const lines = {
    past: past.map(point(({ core }) => core)),
    core: ahead.map(point(({ core }) => core)),
    preset: ahead.map(point(({ preset }) => preset)),
    hold: ahead.map(point(({ hold }) => hold)),
  };
  const { token } = ownStyle(table);
  const xBase = xOf(frame, BASE_YEAR);
  const xReview = xOf(frame, REVIEW_YEAR);
  const yBase = yOf(frame, data.base.core);
  const groundTop = frame.isNarrow ? frame.top - 18 : frame.top;
  const yReview = groundTop + 20;
  const taken = new Occupied();
  for (const line of Object.values(lines)) taken.line(line);
  for (const { label } of frame.yTicks) if (label) taken.box(markBox(label));
  const labels: TextMark[] = [];
  const place = (candidates: readonly TextMark[], air = 1): void => {
    const free = candidates.find((label) => isInside(label, frame) && taken.isFree(markBox(label), air));
    if (!free) return;
    labels.push(free);
    taken.box(markBox(free));
  };
  const end = frame.isNarrow
    ? insideEnd(data, table, frame, words, place)
    : endLabels(data, table, frame, words);
  for (const mark of end) if (mark.kind === 'text') taken.box(markBox(mark));
  placeValues(data, table, frame, words, place);
  const grid = frame.yTicks.map(({ value }) => yOf(frame, value));
  place(
    [13, 24, 35]
      .map((down) =>
        plotText('projection', words.t.charts.projection, xBase + 6, groundTop + down, 'start', {
          halo: 'ground',
        }),
      )
      .filter(
        (label) => !isStruck(label, grid) && (markBox(label).y1 < yReview || markBox(label).x1 < xReview),
      ),
  );
  place([plotText('review', words.t.charts.review, xReview + 5, frame.bottom - 6, 'start')]);
  return [
    {
      kind: 'rect',
      key: 'ground',
      layer: 'under',
      x: xBase,
      y: groundTop,
      w: frame.right - xBase,
      h: frame.bottom - groundTop,
      fill: 'ground',
    },
    {
      kind: 'line',
      key: 'review-line',
      x1: xReview,
      y1: yReview,
      x2: xReview,
      y2: frame.bottom,
      stroke: 'quiet',
      dash: '1 3',
    },
    { kind: 'path', key: 'shares', d: between(lines.core, lines.hold), fill: token, fillOpacity: 0.13 },
    {
      kind: 'path',
      key: 'hold',
      d: through(lines.hold),
      stroke: 'muted',
      width: 1.25,
      dash: '1.5 3',
    },
    ...(data.differs
      ? [
          {
            kind: 'path',
            key: 'preset',
            d: through(lines.preset),
            stroke: 'ink',
            width: 1.25,
            dash: '4 4',
          } as const,
        ]
      : []),
    { kind: 'path', key: 'past', d: through(lines.past), stroke: 'ink', width: 2 },
    ...(frame.isNarrow ? [] : eventMarks(data, frame, words, taken)),
    ...(frame.isNarrow
      ? []
      : [
          {
            kind: 'line',
            key: 'base-line',
            x1: xBase + 6,
            y1: yBase,
            x2: frame.right,
            y2: yBase,
            stroke: 'quiet',
            opacity: 0.6,
          } as const,
        ]),
    { kind: 'path', key: 'core', d: through(lines.core), stroke: token, width: 2.5 },
    ...dots(data, table, frame),
    ...end,
    ...labels,
  ];
}

/** Tells whether a gridline runs through a label. */
const isStruck = (label: TextMark, grid: readonly number[]): boolean => {
  const { y0, y1 } = markBox(label);
  return grid.some((y) => y > y0 && y < y1);
};

const isInside = (label: TextMark, frame: Frame): boolean => {
  const box = markBox(label);
  return box.x0 >= 0 && box.x1 <= frame.width && box.y0 >= 0 && box.y1 <= frame.bottom;
};

function dots(data: SpendRows, table: Table, frame: Frame): readonly Mark[] {
  const { token } = ownStyle(table);
  const { slot } = table.about;
  const chosen = chosenYear(data.when);
  const row = data.rows.find(({ year }) => year === chosen);
  const at = ({ year, core }: SpendRow) => ({ cx: xOf(frame, year), cy: yOf(frame, core) });
  return [
    ...(row && row.year > BASE_YEAR && row.year < data.end.year
      ? [
          {
            kind: 'line',
            key: 'chosen-line',
            x1: xOf(frame, row.year),
            y1: yOf(frame, row.core),
            x2: xOf(frame, row.year),
            y2: frame.bottom,
            stroke: token,
            opacity: 0.5,
          } as const,
          {
            kind: 'circle',
            key: 'chosen',
            ...at(row),
            r: 4.5,
            fill: token,
            stroke: 'card',
            width: 1.5,
          } as const,
        ]
      : []),
    { kind: 'circle', key: 'base', ...at(data.base), r: 4, fill: 'card', stroke: 'ink', width: 2 },
    slot
      ? slotSymbol('end', slot, at(data.end).cx, at(data.end).cy)
      : { kind: 'circle', key: 'end', ...at(data.end), r: 4.5, fill: token, stroke: 'card', width: 1.5 },
    { kind: 'circle', key: 'first', ...at(data.first), r: 3, fill: 'ink' },
  ];
}

type Place = (candidates: readonly TextMark[], air?: number) => void;

/** Names the first, base and chosen value, each on the side where it touches nothing. */
function placeValues(data: SpendRows, table: Table, frame: Frame, words: Words, place: Place): void {
  const amount = (value: number) => shortOf(table, words, value);
  const bold = { size: SIZE.text, weight: 600, fill: 'ink', halo: 'card' } as const;
  const at = ({ year, core }: SpendRow): Point => [xOf(frame, year), yOf(frame, core)];
  const chosen = data.rows.find(({ year }) => year === chosenYear(data.when));
  if (chosen && chosen.year > BASE_YEAR && chosen.year < data.end.year) {
    const [x, y] = at(chosen);
    const style = { ...bold, fill: ownStyle(table).text, halo: 'ground' } as const;
    const text = amount(chosen.core);
    place([
      plotText('chosen-value', text, x - 6, y - 10, 'end', style),
      plotText('chosen-value', text, x, y - 12, 'middle', style),
      plotText('chosen-value', text, x, y - 26, 'middle', style),
      plotText('chosen-value', text, x + 8, y + 20, 'start', style),
      plotText('chosen-value', text, x + 8, y + 36, 'start', style),
    ]);
  }
  const [xBase, yBase] = at(data.base);
  const base = amount(data.base.core);
  place([
    plotText('base-value', base, xBase - 8, yBase - 10, 'end', bold),
    plotText('base-value', base, xBase - 8, yBase - 24, 'end', bold),
    plotText('base-value', base, xBase - 8, yBase + 20, 'end', bold),
    plotText('base-value', base, xBase + 8, yBase + 20, 'start', { ...bold, halo: 'ground' }),
    plotText('base-value', base, xBase + 8, yBase + 36, 'start', { ...bold, halo: 'ground' }),
  ]);
  const [xFirst, yFirst] = at(data.first);
  const left = frame.isNarrow ? 0 : xFirst - 4;
  const first = amount(data.first.core);
  place([
    plotText('first-value', first, left, yFirst + 19, 'start', bold),
    plotText('first-value', first, left, yFirst - 10, 'start', bold),
    plotText('first-value', first, left, yFirst - 24, 'start', bold),
    plotText('first-value', first, left, yFirst + 34, 'start', bold),
  ]);
}

/** On a phone the end value stands above its line, inside the plot, and the hold line is named below it. */
function insideEnd(data: SpendRows, table: Table, frame: Frame, words: Words, place: Place): readonly Mark[] {
  const yEnd = yOf(frame, data.end.core);
  const yHold = yOf(frame, data.end.hold ?? 0);
  const { value } = endTexts(data, table, words);
  const style = { size: SIZE.big, weight: 600, fill: ownStyle(table).text, halo: 'ground' } as const;
  place([
    plotText('end-value', value, frame.right - 2, yEnd - 9, 'end', style),
    plotText('end-value', value, frame.right - 2, yEnd - 24, 'end', style),
    plotText('end-value', value, frame.right - 2, yEnd + 22, 'end', style),
    plotText('end-value', value, frame.right - 2, yEnd + 40, 'end', style),
  ]);
  const hold = words.t.charts.atHold;
  if (Math.abs(yHold - yEnd) > 8)
    place([
      plotText('hold-name', hold, frame.right - 4, yHold + 14, 'end'),
      plotText('hold-name', hold, frame.right - 4, yHold + 27, 'end'),
    ]);
  return [];
}
