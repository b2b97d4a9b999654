import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, YEARS } from '#model';
import { amountAxis } from '../amount-axis.ts';
import { emptyFrame, emptyHeight } from '../empty.ts';
import { ALONE_HEIGHT, chosenYear, type Frame, frameOf, NARROW, SIZE, type Size, xOf } from '../scales.ts';
import { aloneIn } from '../sentence.ts';
import { type SymbolName, symbolKey } from '../symbols.ts';
import { widthOf } from '../text.ts';
import { timelineHighest, timelineRows } from './rows.ts';

/** Part of the way from year to year that a bar fills. */
const BAR = 0.72;
/** Height of the two rows below the bars: years, and what has come by then, px. */
const FOOT = 38;

/** Height of the line above the plot that names the year by which half has come, px. */
export const HALF_LINE = 26;
/** Height of a line of amounts, px: such as are wider than a bar and its gap stand above each other. */
export const LINE = 13;

/** A plot lower than this keeps its height for the bars, px. */
const LOW = 180;

/** Names the parts of a bar. */
export const timelineKey = ({ t }: Words): readonly SymbolName[] => [
  { key: 'sam', shape: 'square', token: 'q3', text: t.marketPictures.sam },
  { key: 'som', shape: 'square', token: 'q6', text: t.marketPictures.som },
];

/** Gives the height that a card of the years wants, px, where there is nothing to draw or the chart beside it is low. */
export function timelineHeight(table: Table): number | undefined {
  if (timelineHighest(table) <= 0) return emptyHeight(table);
  return aloneIn(table) ? ALONE_HEIGHT : undefined;
}

/** Makes the plot of the years. @param max Upper end of the domain. */
export function timelineFrame(table: Table, words: Words, size: Size, max: number): Frame {
  const highest = timelineHighest(table);
  if (highest <= 0) return emptyFrame(size, max);
  const { unit, when } = table.about;
  const { room, ...axis } = amountAxis(max, unit, words);
  const left = Math.max(size.width < NARROW ? 36 : 46, room);
  // Bars stand around their years: half of the first and of the last lie beyond them.
  const half = (((size.width - 2 - left) / (YEARS.length - 1 + BAR)) * BAR) / 2;
  const widest = Math.max(
    ...timelineRows(table).map(({ sam }) =>
      widthOf(amountInColumn(words.locale, sam, unit), SIZE.small, 600),
    ),
  );
  const isStaggered = widest + 2 > (2 * half) / BAR && size.height >= LOW;
  return frameOf({
    ...size,
    top: symbolKey(timelineKey(words), size.width).height + HALF_LINE + (isStaggered ? 2 * LINE : 0),
    right: size.width - 2 - half,
    bottom: size.height - FOOT,
    indent: left + half,
    firstYear: BASE_YEAR,
    ...axis,
    chosen: chosenYear(when),
    years: YEARS,
  });
}

/** Gives the width of a bar, px. */
export const barWidth = (frame: Frame): number => (xOf(frame, BASE_YEAR + 1) - xOf(frame, BASE_YEAR)) * BAR;
