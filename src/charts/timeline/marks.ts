import { percentFigure } from '#i18n/format.ts';
import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR } from '#model';
import { emptyMarks } from '../empty.ts';
import { Occupied } from '../labels.ts';
import { type Mark, markBox, plotText, type TextMark } from '../mark.ts';
import { chosenYear, type Frame, SIZE, xOf, yOf } from '../scales.ts';
import { symbolKey } from '../symbols.ts';
import { type Box, widthOf } from '../text.ts';
import { barWidth, HALF_LINE, LINE, timelineKey } from './frame.ts';
import { halfBy, type TimelineRow, timelineHighest, timelineRows } from './rows.ts';

/** Draws a bar for each year with what is winnable in it, and below it what part of 2027–2035 has come by then. */
export function timelineMarks(table: Table, frame: Frame, words: Words): readonly Mark[] {
  if (timelineHighest(table) <= 0)
    return emptyMarks(table, { width: frame.width, height: frame.bottom }, words);
  const rows = timelineRows(table);
  const taken = new Occupied();
  for (const { label } of frame.yTicks) if (label) taken.box(markBox(label));
  const key = symbolKey(timelineKey(words), frame.width);
  taken.box({ x0: 0, y0: 0, x1: frame.width, y1: key.height });
  return [
    ...key.marks,
    ...rows.flatMap((row) => barMarks(row, frame)),
    ...wonMarks(rows, frame, table, words),
    ...valueMarks(rows, frame, table, words, taken),
    ...comeMarks(rows, frame, words),
    ...halfMarks(rows, frame, words, taken),
  ];
}

/** A bar, and what is winnable in it. */
function barMarks({ year, sam, som }: TimelineRow, frame: Frame): readonly Mark[] {
  const width = barWidth(frame);
  const bar = (key: string, amount: number, fill: 'q3' | 'q6'): Mark => ({
    kind: 'rect',
    key: `${key}-${year}`,
    x: xOf(frame, year) - width / 2,
    y: yOf(frame, amount),
    w: width,
    h: frame.bottom - yOf(frame, amount),
    fill,
  });
  return [bar('sam', sam, 'q3'), bar('som', som, 'q6')];
}

/** Least size of an amount inside its bar, px; and what a bar keeps free at its sides and above and below the letters. */
const LEAST_INSIDE = 10;
const AIR = { x: 1, y: 4 } as const;

/** What is winnable, written inside the bars in one size; where one does not fit, none is written. */
function wonMarks(
  rows: readonly TimelineRow[],
  frame: Frame,
  { about }: Table,
  { locale }: Words,
): readonly Mark[] {
  const texts = rows.map(({ som }) => amountInColumn(locale, som, about.unit));
  const room = barWidth(frame) - AIR.x;
  const size = Math.min(SIZE.small, room / Math.max(...texts.map((text) => widthOf(text, 1))));
  const lowest = Math.min(...rows.map(({ som }) => frame.bottom - yOf(frame, som)));
  if (size < LEAST_INSIDE || lowest < size + AIR.y) return [];
  return rows.map(({ year, som }, i) =>
    plotText(
      `won-${year}`,
      texts[i] ?? '',
      xOf(frame, year),
      (yOf(frame, som) + frame.bottom) / 2 + 4,
      'middle',
      { size: Math.floor(size * 10) / 10, fill: 'q5-on' },
    ),
  );
}

/** Distance of an amount from its bar, px: where it meets another it goes up by a line, at most so often. */
const ABOVE = 5;
const LINES = 5;

/**
 * Amounts on the bars, each year's: the last with its unit, last of all, so that it is that which gives way upwards;
 * the others where they touch neither each other nor another year's bar.
 */
function valueMarks(
  rows: readonly TimelineRow[],
  frame: Frame,
  table: Table,
  words: Words,
  taken: Occupied,
): readonly Mark[] {
  const { unit, when } = table.about;
  const chosen = chosenYear(when);
  const half = barWidth(frame) / 2;
  const lieOnBar = (box: Box, { year }: TimelineRow): boolean =>
    rows.some((other) => {
      const x = xOf(frame, other.year);
      return other.year !== year && box.x1 > x - half && box.x0 < x + half && box.y1 > yOf(frame, other.sam);
    });
  return rows.flatMap((row): readonly TextMark[] => {
    const isLast = row.year === frame.lastYear;
    const isStrong = isLast || row.year === chosen;
    const label = plotText(
      `value-${row.year}`,
      amountInColumn(words.locale, row.sam, unit, isLast),
      isLast ? frame.width - 2 : xOf(frame, row.year),
      yOf(frame, row.sam) - ABOVE,
      isLast ? 'end' : 'middle',
      {
        size: isLast ? SIZE.big : SIZE.small,
        weight: isStrong ? 600 : 400,
        fill: isStrong ? 'ink' : 'muted',
      },
    );
    const free = Array.from({ length: LINES }, (_, i) => ({ ...label, y: label.y - i * LINE })).find(
      (candidate) => {
        const box = markBox(candidate);
        return box.y0 >= 0 && taken.isFree(box, 1) && !lieOnBar(box, row);
      },
    );
    if (!free) return [];
    taken.box(markBox(free));
    return [free];
  });
}

/** The part of 2027–2035 that has come by each year, in a row of its own: a second scale would mislead. */
function comeMarks(rows: readonly TimelineRow[], frame: Frame, words: Words): readonly Mark[] {
  const y = frame.bottom + 32;
  const half = halfBy(rows);
  const head = plotText('come-head', words.t.marketPictures.timeline.come, 0, y, 'start');
  const room = markBox(head).x1 + 4;
  return [
    head,
    ...rows.flatMap(({ year, come }): readonly Mark[] => {
      if (come === null || year === BASE_YEAR) return [];
      const label = plotText(`come-${year}`, percentFigure(come, 0), xOf(frame, year), y, 'middle', {
        fill: year === half ? 'ink' : 'muted',
        weight: year === half ? 600 : 400,
      });
      // The last stands at the edge of a narrow plot.
      const out = Math.max(0, markBox(label).x1 - frame.width);
      return markBox(label).x0 < room ? [] : [{ ...label, x: label.x - out }];
    }),
  ];
}

/**
 * A line after the year by which half has come, named above the plot, where the panel of a year does not come; a plot so
 * low that amounts do has no room for the name.
 */
function halfMarks(
  rows: readonly TimelineRow[],
  frame: Frame,
  words: Words,
  taken: Occupied,
): readonly Mark[] {
  const year = halfBy(rows);
  if (year === null || year === frame.lastYear) return [];
  const x = (xOf(frame, year) + xOf(frame, year + 1)) / 2;
  const top = symbolKey(timelineKey(words), frame.width).height + HALF_LINE;
  const style = { size: SIZE.text, fill: 'ink-2' } as const;
  const text = words.t.marketPictures.timeline.half(year);
  const label = [
    plotText('half', text, x - 5, top - 6, 'end', style),
    plotText('half', text, x + 5, top - 6, 'start', style),
  ].find((candidate) => {
    const box = markBox(candidate);
    return box.x0 >= 0 && box.x1 <= frame.width && taken.isFree(box, 1);
  });
  return [
    {
      kind: 'line',
      key: 'half-line',
      x1: x,
      x2: x,
      y1: top - 16,
      y2: frame.bottom + 36,
      stroke: 'quiet',
      dash: '1 3',
    },
    ...(label ? [label] : []),
  ];
}
