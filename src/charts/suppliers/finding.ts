import { percent } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { NOTHING_TO_READ, nothingTitle } from '../empty.ts';
import type { Reading } from '../reading.ts';
import { type Finding, periodBadge } from '../sentence.ts';
import type { ItemId } from '../spots.ts';
import { isUnknown, PARTS, supplierRows } from './rows.ts';

/** Suppliers told to those who hear the chart. */
const TOLD = 4;

/** Says what the chosen exporter has supplied and would win. */
export function suppliersFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.marketPictures.suppliers;
  const { when, scope, exporter } = table.about;
  const rows = supplierRows(table);
  const chosen = rows.find(({ isChosen }) => isChosen);
  const written = (share: number | null): string => (share === null ? '–' : percent(locale, share));
  const name = t.withArticle(words.name(exporter));
  return {
    title:
      chosen?.delivered == null || chosen.wonShare === null
        ? table.about.empty && table.about.empty !== 'not-covered'
          ? nothingTitle(table, words)
          : say.unknown
        : chosen.delivered <= 0 && chosen.wonShare <= 0
          ? say.nothing(name)
          : say.title(name, written(chosen.delivered), written(chosen.wonShare), when),
    subtitle: say.subtitle(scopeName(words, scope), t.charts.period(when, true)),
    note: say.note,
    caveat: say.caveat,
    ...(isUnknown(rows) && NOTHING_TO_READ),
    summary: say.summary(
      rows
        .slice(0, TOLD)
        .flatMap((row) =>
          row.exporter
            ? [say.told(words.name(row.exporter), written(row.delivered), written(row.wonShare))]
            : [],
        ),
    ),
  };
}

/** Says one exporter's three parts. */
export function supplierReading(table: Table, words: Words, exporter: ItemId): Reading | null {
  const row = supplierRows(table).find((candidate) => candidate.exporter === exporter);
  if (!row?.exporter) return null;
  const { t, locale } = words;
  return {
    title: words.name(row.exporter),
    badge: periodBadge(table, words),
    rows: PARTS.map((part, i) => {
      const share = row[part];
      return {
        key: part,
        name: t.marketPictures.suppliers[part],
        value: share === null ? '–' : percent(locale, share),
        rank: -i,
      };
    }),
  };
}
