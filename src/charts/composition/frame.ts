import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, HORIZON, REVIEW_YEAR } from '#model';
import { amountAxis } from '../amount-axis.ts';
import { chosenYear, type Frame, frameOf, margin, NARROW, SIZE, type Size } from '../scales.ts';
import { shortOf } from '../sentence.ts';
import { widthOf } from '../text.ts';
import { compositionRows, PARTS } from './rows.ts';

/** Makes the plot of spending by part. @param max Upper end of the domain. */
export function compositionFrame(table: Table, words: Words, size: Size, max: number): Frame {
  const { unit, when } = table.about;
  const { room, ...axis } = amountAxis(max, unit, words);
  const isNarrow = size.width < NARROW;
  const { parts } = compositionRows(table);
  const widest = Math.max(
    ...PARTS.flatMap((part) => [
      widthOf(words.t.charts.parts[part], SIZE.text),
      widthOf(shortOf(table, words, parts[part].at(-1) ?? 0), SIZE.text, 600),
    ]),
  );
  return frameOf({
    ...size,
    // Room for the label of a gridline at the very top.
    top: 16,
    right: size.width - margin(10 + widest, isNarrow ? 104 : 122),
    bottom: size.height - 18,
    indent: Math.max(isNarrow ? 40 : 62, room),
    firstYear: BASE_YEAR,
    ...axis,
    chosen: chosenYear(when),
    years: [BASE_YEAR, REVIEW_YEAR, HORIZON],
  });
}
