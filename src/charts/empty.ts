import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, HORIZON } from '#model';
import { type Mark, plotText } from './mark.ts';
import { type Frame, SIZE, type Size } from './scales.ts';
import { aloneIn, type Finding } from './sentence.ts';
import { wrap } from './text.ts';

/** Says in a title that the exporter has no market here, and for which reason. */
export const nothingTitle = ({ about }: Table, { t, name }: Words): string =>
  t.empty.titles[about.empty ?? 'not-covered'](t.withArticle(name(about.exporter)));

/** Says why, and what would show a market. */
export function whyNothing(table: Table, { t, name }: Words): string {
  const { empty = 'not-covered', exporter } = table.about;
  return aloneIn(table) === 'ISL' ? t.pictures.iceland : t.empty.why[empty](t.withArticle(name(exporter)));
}

/** Gives the height of a plot that only says why it is empty, px: three lines, or the one of Iceland, two on a phone. */
export const emptyHeight = (table: Table): number =>
  table.about.empty === 'no-forces' || aloneIn(table) === 'ISL' ? 40 : 72;

/** What a finding of nothing leaves out: how to read what is not drawn. */
export const NOTHING_TO_READ: Pick<Finding, 'note' | 'caveat'> = { note: '', caveat: '' };

/** Makes the plot of years with nothing in any: no axis, no tick. @param max Upper end of the domain. */
export const emptyFrame = ({ width, height }: Size, max: number): Frame => ({
  width,
  height,
  left: 0,
  top: 0,
  right: width,
  bottom: height,
  indent: 0,
  firstYear: BASE_YEAR,
  lastYear: HORIZON,
  max,
  yTicks: [],
  xTicks: [],
  isNarrow: false,
});

/** Says so in the middle of an empty plot. */
export function emptyMarks(table: Table, { width, height }: Size, words: Words): readonly Mark[] {
  const lines = wrap(whyNothing(table, words), Math.min(420, width - 24), SIZE.text);
  const top = height / 2 - ((lines.length - 1) * 18) / 2;
  return lines.map((line, i) =>
    plotText(`empty-${i}`, line, width / 2, top + i * 18, 'middle', { size: SIZE.text, halo: 'card' }),
  );
}
