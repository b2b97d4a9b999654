import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type Mark, plotText } from './mark.ts';
import { SIZE, type Size } from './scales.ts';
import { wrap } from './text.ts';

/** Says in the middle of an empty plot why the exporter has no market here. */
export function emptyMarks({ about }: Table, { width, height }: Size, { t, name }: Words): readonly Mark[] {
  const why = t.charts.buyers.whyNothing(t.withArticle(name(about.exporter)));
  const lines = wrap(why, Math.min(420, width - 24), SIZE.text);
  const top = height / 2 - ((lines.length - 1) * 18) / 2;
  return lines.map((line, i) =>
    plotText(`empty-${i}`, line, width / 2, top + i * 18, 'middle', { size: SIZE.text, halo: 'card' }),
  );
}
