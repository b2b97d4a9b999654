import { amountBare, percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR } from '#model';
import { emptyMarks } from '../empty.ts';
import { Occupied } from '../labels.ts';
import { type Mark, markBox, plotText, type TextMark } from '../mark.ts';
import { chosenYear, type Frame, SIZE, xOf, yOf } from '../scales.ts';
import { shortOf } from '../sentence.ts';
import { symbolKey } from '../symbols.ts';
import type { Box } from '../text.ts';
import { barWidth, timelineKey } from './frame.ts';
import { halfBy, type TimelineRow, timelineHighest, timelineRows } from './rows.ts';

/** Draws a bar for each year with what is winnable in it, and below it what part of 2027–2035 has come by then. */
export function timelineMarks(table: Table, frame: Frame, words: Words): readonly Mark[] {
  if (timelineHighest(table) <= 0)
    return emptyMarks(table, { width: frame.width, height: frame.bottom }, words);
  const rows = timelineRows(table);
  const taken = new Occupied();
  for (const { label } of frame.yTicks) if (label) taken.box(markBox(label));
  return [
    ...symbolKey(timelineKey(words), frame.width).marks,
    ...rows.flatMap((row) => barMarks(row, frame, table, words)),
    ...valueMarks(rows, frame, table, words, taken),
    ...comeMarks(rows, frame, words),
    ...halfMarks(rows, frame, words, taken),
  ];
}

/** A bar, what is winnable in it, and that amount inside where it fits. */
function barMarks(
  { year, sam, som }: TimelineRow,
  frame: Frame,
  table: Table,
  words: Words,
): readonly Mark[] {
  const width = barWidth(frame);
  const x = xOf(frame, year);
  const bar = (key: string, amount: number, fill: 'q3' | 'q6'): Mark => ({
    kind: 'rect',
    key: `${key}-${year}`,
    x: x - width / 2,
    y: yOf(frame, amount),
    w: width,
    h: frame.bottom - yOf(frame, amount),
    fill,
  });
  const inside = plotText(
    `won-${year}`,
    amountBare(words.locale, som, table.about.unit),
    x,
    (yOf(frame, som) + frame.bottom) / 2 + 4,
    'middle',
    { fill: 'q5-on' },
  );
  const box = markBox(inside);
  const fits = box.x1 - box.x0 < width - 2 && frame.bottom - yOf(frame, som) > 15;
  return [bar('sam', sam, 'q3'), bar('som', som, 'q6'), ...(fits ? [inside] : [])];
}

/** Amounts on the bars: the last with its unit, then the chosen and the first year, then all others that fit. */
function valueMarks(
  rows: readonly TimelineRow[],
  frame: Frame,
  table: Table,
  words: Words,
  taken: Occupied,
): readonly Mark[] {
  const { unit, when } = table.about;
  const chosen = chosenYear(when);
  // Amounts in won are wider than a bar: beside a higher one they would lie on it.
  const half = barWidth(frame) / 2;
  const lieOnBar = (box: Box, { year }: TimelineRow): boolean =>
    rows.some((other) => {
      const x = xOf(frame, other.year);
      return other.year !== year && box.x1 > x - half && box.x0 < x + half && box.y1 > yOf(frame, other.sam);
    });
  const rank = ({ year }: TimelineRow): number => [frame.lastYear, chosen, BASE_YEAR].indexOf(year) + 1 || 9;
  return [...rows]
    .sort((a, b) => rank(a) - rank(b) || b.year - a.year)
    .flatMap((row): readonly TextMark[] => {
      const isLast = row.year === frame.lastYear;
      const label = plotText(
        `value-${row.year}`,
        isLast ? shortOf(table, words, row.sam) : amountBare(words.locale, row.sam, unit),
        isLast ? frame.width - 2 : xOf(frame, row.year),
        yOf(frame, row.sam) - 5,
        isLast ? 'end' : 'middle',
        {
          size: isLast ? SIZE.big : SIZE.small,
          weight: isLast || row.year === chosen ? 600 : 400,
          fill: isLast || row.year === chosen ? 'ink' : 'muted',
        },
      );
      const box = markBox(label);
      if (box.x0 < 0 || !taken.isFree(box, 1) || (!isLast && lieOnBar(box, row))) return [];
      taken.box(box);
      return [label];
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

/** A line after the year by which half has come, named where that touches nothing. */
function halfMarks(
  rows: readonly TimelineRow[],
  frame: Frame,
  words: Words,
  taken: Occupied,
): readonly Mark[] {
  const year = halfBy(rows);
  if (year === null || year === frame.lastYear) return [];
  const x = (xOf(frame, year) + xOf(frame, year + 1)) / 2;
  const label = plotText('half', words.t.marketPictures.timeline.half(year), x - 5, frame.top + 2, 'end', {
    size: SIZE.text,
    fill: 'ink-2',
  });
  const isFree = markBox(label).x0 >= 0 && taken.isFree(markBox(label), 2);
  return [
    {
      kind: 'line',
      key: 'half-line',
      x1: x,
      x2: x,
      y1: frame.top - 8,
      y2: frame.bottom + 36,
      stroke: 'quiet',
      dash: '1 3',
    },
    ...(isFree ? [label] : []),
  ];
}
