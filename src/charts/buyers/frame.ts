import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, HORIZON, REVIEW_YEAR } from '#model';
import { amountAxis } from '../amount-axis.ts';
import { emptyFrame, emptyHeight } from '../empty.ts';
import { ALONE_HEIGHT, chosenYear, type Frame, frameOf, margin, NARROW, SIZE, type Size } from '../scales.ts';
import { widthOf } from '../text.ts';
import { buyerName, buyersRows, isEmpty, whenHead } from './rows.ts';

/** Gives the height that a card of the buyers wants, px, where there is nothing, or one buyer, to draw. */
export function buyersHeight(table: Table): number | undefined {
  const { buyers, total } = buyersRows(table);
  if (isEmpty(total)) return emptyHeight(table);
  return buyers.length === 1 ? ALONE_HEIGHT : undefined;
}

/** Makes the plot of the market by buyer. @param max Upper end of the domain. */
export function buyersFrame(table: Table, words: Words, size: Size, max: number): Frame {
  const rows = buyersRows(table);
  if (isEmpty(rows.total)) return emptyFrame(size, max);
  const { unit, when } = table.about;
  const { room, ...axis } = amountAxis(max, unit, words);
  const isNarrow = size.width < NARROW;
  const widest = (texts: readonly string[], weight: number): number =>
    Math.max(0, ...texts.map((text) => widthOf(text, SIZE.text, weight)));
  const names = widest(
    rows.buyers.map((buyer) => buyerName(buyer, rows.others, words)),
    400,
  );
  const values = widest(
    rows.buyers.map(({ chosen }) => amountInColumn(words.locale, chosen, unit)),
    600,
  );
  const whole =
    widthOf(words.t.charts.total, SIZE.text) +
    widest([amountInColumn(words.locale, rows.whole, unit, true)], 600);
  const head = widest([whenHead(table, words)], 600);
  return frameOf({
    ...size,
    // Room for the label of a gridline at the very top.
    top: 16,
    right: size.width - margin(14 + Math.max(names + 12 + values, whole + 20, head), isNarrow ? 118 : 136),
    bottom: size.height - 18,
    // Tick labels stand beside the areas, never on them.
    indent: Math.max(isNarrow ? 36 : 46, room),
    firstYear: BASE_YEAR,
    ...axis,
    chosen: chosenYear(when),
    years: [BASE_YEAR, REVIEW_YEAR, HORIZON],
  });
}
