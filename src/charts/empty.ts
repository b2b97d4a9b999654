import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText } from './mark.ts';
import { SIZE, type Size } from './scales.ts';
import { aloneIn } from './sentence.ts';
import { wrap } from './text.ts';

/** Says why the exporter has no market here. */
export function whyNothing(table: Table, { t, name }: Words): string {
  const { exporter } = table.about;
  const alone = aloneIn(table);
  if (alone === 'ISL') return t.pictures.iceland;
  return alone === (exporter as string)
    ? t.profile.itself(name(exporter))
    : t.charts.buyers.whyNothing(t.withArticle(name(exporter)));
}

/** Says so in the middle of an empty plot. */
export function emptyMarks(table: Table, { width, height }: Size, words: Words): readonly Mark[] {
  const lines = wrap(whyNothing(table, words), Math.min(420, width - 24), SIZE.text);
  const top = height / 2 - ((lines.length - 1) * 18) / 2;
  return lines.map((line, i) =>
    plotText(`empty-${i}`, line, width / 2, top + i * 18, 'middle', { size: SIZE.text, halo: 'card' }),
  );
}
