import { amountBare, amountTick } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, HORIZON, REVIEW_YEAR } from '#model';
import { amountTicks, chosenYear, type Frame, frameOf, margin, NARROW, SIZE, type Size } from '../scales.ts';
import { widthOf } from '../text.ts';
import { buyerName, buyersRows } from './rows.ts';

/** Makes the plot of the market by buyer. @param max Upper end of the domain. */
export function buyersFrame(table: Table, words: Words, size: Size, max: number): Frame {
  const { unit, when } = table.about;
  const ticks = amountTicks(max, unit);
  const isNarrow = size.width < NARROW;
  const label = (value: number, isTop: boolean) => amountTick(words.locale, value, unit, isTop);
  const rows = buyersRows(table);
  const widest = (texts: readonly string[], weight: number): number =>
    Math.max(0, ...texts.map((text) => widthOf(text, SIZE.text, weight)));
  const names = widest(
    rows.buyers.map((buyer) => buyerName(buyer, rows.others, words)),
    400,
  );
  const values = widest(
    rows.buyers.map(({ amounts }) => amountBare(words.locale, amounts.at(-1) ?? 0, unit)),
    600,
  );
  const marks = Math.max(
    0,
    ...ticks.map((value, i) => widthOf(label(value, i === ticks.length - 1), SIZE.small)),
  );
  return frameOf({
    ...size,
    // Room for the label of a gridline at the very top.
    top: 16,
    right: size.width - margin(14 + names + 12 + values, isNarrow ? 118 : 136),
    bottom: size.height - 18,
    // Tick labels stand beside the areas, never on them.
    indent: Math.max(isNarrow ? 36 : 46, Math.ceil((marks + 8) / 4) * 4),
    firstYear: BASE_YEAR,
    max,
    ticks,
    label,
    chosen: chosenYear(when),
    years: [BASE_YEAR, REVIEW_YEAR, HORIZON],
  });
}
