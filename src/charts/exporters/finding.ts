import { amount, percent } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { Emptiness, ExporterId, Table } from '#model';
import { NOTHING_TO_READ, nothingTitle } from '../empty.ts';
import type { Reading } from '../reading.ts';
import { countedIn, type Finding, periodBadge, periodText, withRate } from '../sentence.ts';
import type { ItemId } from '../spots.ts';
import { EXPORTER_PARTS, PART_TOKENS } from './key.ts';
import { exporterRows, isNothingOpen } from './rows.ts';

/** Exporters told to those who hear the chart. */
const TOLD = 5;

/** Reasons for an empty market that are the exporter's own; the others are the buyers'. */
const SELLERS: readonly (Emptiness | undefined)[] = ['itself', 'not-covered'];

/** Says where the chosen exporter stands among all, by what it can address. */
export function exportersFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.marketPictures.exporters;
  const { unit, when, scope } = table.about;
  const written = (value: number): string => amount(locale, value, unit);
  const name = (id: ExporterId): string => t.withArticle(words.name(id));
  const ranking = [...exporterRows(table)].sort((a, b) => b.sam - a.sam);
  const place = ranking.findIndex(({ isChosen }) => isChosen);
  const [first, chosen] = [ranking[0], ranking[place]];
  return {
    title:
      !first || !chosen || (first.sam <= 0 && SELLERS.includes(table.about.empty))
        ? say.nothing
        : chosen.sam <= 0
          ? nothingTitle(table, words)
          : place === 0
            ? say.first(name(chosen.exporter), written(chosen.sam), when)
            : say.title(name(chosen.exporter), place + 1, ranking.length, name(first.exporter), when),
    subtitle: say.subtitle(scopeName(words, scope), countedIn(table, words), periodText(table, words)),
    note: say.note,
    caveat: withRate(table, words, say.caveat),
    ...(isNothingOpen(ranking) && NOTHING_TO_READ),
    summary: say.summary(
      ranking
        .slice(0, TOLD)
        .map(({ exporter, sam, som }) => say.told(words.name(exporter), written(sam), written(som))),
    ),
  };
}

/** Says what one exporter finds open, can address and would win, and the rates between. */
export function exporterReading(table: Table, words: Words, exporter: ItemId): Reading | null {
  const row = exporterRows(table).find((candidate) => candidate.exporter === exporter);
  if (!row) return null;
  const { t, locale } = words;
  const say = t.marketPictures;
  const { unit } = table.about;
  const tokens = PART_TOKENS[row.isChosen ? 'chosen' : 'other'];
  const part = (value: number, of: number): string => (of > 0 ? percent(locale, value / of) : '–');
  return {
    title: words.name(row.exporter),
    badge: periodBadge(table, words),
    rows: [
      ...EXPORTER_PARTS.map((key, i) => ({
        key,
        name: say[key],
        value: amount(locale, row[key], unit),
        token: tokens[key],
        rank: -i,
      })),
      { key: 'covered', name: say.exporters.covered, value: part(row.sam, row.open), rank: -3 },
      { key: 'won', name: say.exporters.won, value: part(row.som, row.sam), rank: -4 },
    ],
  };
}
