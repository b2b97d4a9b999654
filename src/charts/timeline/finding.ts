import { amount, percent, yearLabel } from '#i18n/format.ts';
import { scopeInSentence, scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { Table, Year } from '#model';
import { SUM_YEARS, spanOf } from '#model';
import { NOTHING_TO_READ, nothingTitle, whyNothing } from '../empty.ts';
import type { Reading } from '../reading.ts';
import { amountOf, countedIn, type Finding, shortOf, withRate, yearBadge } from '../sentence.ts';
import { halfBy, timelineRows } from './rows.ts';

/** Says by when half of the money comes. */
export function timelineFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.marketPictures.timeline;
  const { unit, scope } = table.about;
  const exporter = t.withArticle(words.name(table.about.exporter));
  const rows = timelineRows(table);
  const half = halfBy(rows);
  const [first, last] = [rows[0], rows.at(-1)];
  // Parts of GDP of nine years do not add up.
  const whole =
    unit.kind === 'shareOfGdp'
      ? null
      : rows.reduce((sum, { year, sam }) => sum + (SUM_YEARS.includes(year) ? sam : 0), 0);
  return {
    title:
      half === null
        ? nothingTitle(table, words)
        : say.title(exporter, half, whole === null ? null : amount(locale, whole, unit)),
    subtitle: say.subtitle(
      exporter,
      scopeName(words, scope),
      countedIn(table, words),
      t.charts.span(...spanOf(table)),
    ),
    note: say.note + t.units.among(unit, scopeInSentence(words, scope)),
    caveat: withRate(table, words, t.charts.buyers.caveat),
    ...(half === null && NOTHING_TO_READ),
    summary:
      half === null || !first || !last
        ? whyNothing(table, words)
        : say.summary(
            { sam: amountOf(table, words, first.sam), som: amountOf(table, words, first.som) },
            { sam: amountOf(table, words, last.sam), som: amountOf(table, words, last.som) },
            half,
          ),
  };
}

/** Says what one year brings, and what has come by then. */
export function timelineReading(table: Table, words: Words, year: Year): Reading | null {
  const row = timelineRows(table).find((candidate) => candidate.year === year);
  if (!row || row.come === null) return null;
  const { t, locale } = words;
  const { sam, som, status, come } = row;
  const say = t.marketPictures;
  return {
    title: yearLabel(year),
    badge: yearBadge(status, words),
    rows: [
      { key: 'sam', name: say.sam, value: shortOf(table, words, sam), token: 'q3', rank: 2, at: sam },
      { key: 'som', name: say.som, value: shortOf(table, words, som), token: 'q6', rank: 1, at: som },
      ...(come === null || !SUM_YEARS.includes(year)
        ? []
        : [{ key: 'come', name: say.timeline.byThen, value: percent(locale, come, 0), rank: 0 }]),
    ],
  };
}
