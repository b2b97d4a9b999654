import { amountTick } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, FIRST_YEAR, HORIZON, REVIEW_YEAR } from '#model';
import { Occupied } from '../labels.ts';
import { markBox } from '../mark.ts';
import {
  amountTicks,
  chosenYear,
  domainMax,
  type Frame,
  frameOf,
  margin,
  NARROW,
  SIZE,
  type Size,
  withoutTicks,
  xOf,
  yOf,
} from '../scales.ts';
import { shortOf } from '../sentence.ts';
import { widthOf } from '../text.ts';
import { type SpendRows, spendHighest, spendRows } from './rows.ts';

const YEARS_SHOWN = [FIRST_YEAR, 2018, 2022, BASE_YEAR, REVIEW_YEAR, HORIZON];

/** On a phone the word “Projection” stands above the plot, out of the way of the end value, px. */
const NARROW_TOP = 22;

/** Writes the labels at the right end of the lines; the margin holds the widest of them. */
export function endTexts(data: SpendRows, table: Table, words: Words) {
  const { charts, presetPaths } = words.t;
  const amount = (value: number | null, signed = false) => shortOf(table, words, value ?? 0, signed);
  const path = presetPaths[table.about.preset];
  return {
    // Of several scenarios its letter says which is drawn.
    value: [table.about.slot ?? [], amount(data.end.core)].flat().join(' '),
    path: data.differs ? charts.amountOfPath(amount(data.end.preset), path) : path,
    ...(data.unit.kind === 'shareOfGdp'
      ? // A part of GDP rises by itself with no growth: one bracket says by how much.
        {
          shares: amount(data.end.core - data.base.core, true),
          fromShares: charts.sinceBase,
          growth: '',
          fromGrowth: '',
        }
      : {
          shares: amount(data.end.fromShares, true),
          fromShares: charts.fromShares((data.end.fromShares ?? 0) >= 0),
          growth: amount(data.end.fromGrowth, true),
          fromGrowth: charts.fromGrowth(data.basis),
        }),
  };
}

/**
 * Makes the plot of a spending path.
 *
 * @param max Upper end of the domain; without it the table's own, with headroom.
 */
export function spendPathFrame(table: Table, words: Words, size: Size, max?: number): Frame {
  const data = spendRows(table);
  const top = max ?? domainMax(spendHighest(table), data.unit);
  const ticks = amountTicks(top, data.unit);
  const isNarrow = size.width < NARROW;
  const label = (value: number, isTop: boolean) =>
    amountTick(words.locale, value, data.unit, isTop, ticks.at(-1));
  const inner = ticks.slice(0, -1).map((value) => widthOf(label(value, false), SIZE.small));
  const frame = frameOf({
    ...size,
    top: isNarrow ? NARROW_TOP : 16,
    right: isNarrow ? size.width - 14 : size.width - endMargin(data, table, words, size),
    bottom: size.height - 20,
    indent: isNarrow ? 4 : Math.max(46, Math.ceil((Math.max(0, ...inner) + 10) / 4) * 4),
    firstYear: FIRST_YEAR,
    max: top,
    ticks,
    label,
    chosen: chosenYear(table.about.when),
    years: YEARS_SHOWN,
  });
  // On a phone the line starts at the edge and would run through the labels of its own height.
  const line = new Occupied();
  line.line(data.rows.map(({ year, core }) => [xOf(frame, year), yOf(frame, core)] as const));
  return withoutTicks(frame, (tick) => line.crosses(markBox(tick)));
}

function endMargin(data: SpendRows, table: Table, words: Words, size: Size): number {
  const texts = endTexts(data, table, words);
  const widest = Math.max(
    widthOf(texts.value, SIZE.big, 600),
    ...[texts.shares, texts.growth].map((text) => widthOf(text, SIZE.text, 600)),
    ...[texts.path, texts.fromShares, texts.fromGrowth].map((text) => widthOf(text, SIZE.text)),
  );
  return Math.min(margin(16 + widest, 158), size.width * 0.4);
}
