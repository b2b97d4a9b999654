import { amount, percent } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { AllyId, Table } from '#model';
import type { Reading } from '../reading.ts';
import { type Finding, marketFraming, periodBadge } from '../sentence.ts';
import type { ItemId } from '../spots.ts';
import { marketRows, summed } from './rows.ts';

/** Buyers told to those who hear the chart. */
const TOLD = 5;

/** Says where what the exporter would win lies; without sales, who could buy most. */
export function marketFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.marketChart;
  const { rows, unit } = marketRows(table);
  const exporter = t.withArticle(words.name(table.about.exporter));
  const whole = summed(rows);
  const name = (id: AllyId): string => t.withArticle(words.name(id));
  const [bySom] = [...rows].sort((a, b) => b.som - a.som);
  const [bySam] = [...rows].sort((a, b) => b.sam - a.sam);
  const part = (value: number, of: number): string => percent(locale, of > 0 ? value / of : 0, 0);
  return {
    title: !bySam
      ? say.nothing(exporter)
      : bySom && whole.som > 0
        ? say.wins(part(bySom.som, whole.som), exporter, name(bySom.ally))
        : say.addresses(part(bySam.sam, whole.sam), exporter, name(bySam.ally)),
    ...marketFraming(table, words, say),
    summary: say.summary(
      rows
        .slice(0, TOLD)
        .map(({ ally, sam, limit }) =>
          say.told(words.name(ally), amount(locale, sam, unit), t.facts.limits[limit]),
        ),
    ),
  };
}

/** Says what one buyer opens: amounts, growth, its segments, what limits. */
export function marketReading(table: Table, words: Words, ally: ItemId): Reading | null {
  const { rows, segments, unit } = marketRows(table);
  const row = rows.find((candidate) => candidate.ally === ally);
  if (!row) return null;
  const { t, locale } = words;
  const say = t.marketChart;
  const written = (value: number): string => amount(locale, value, unit);
  const lines: readonly (readonly [string, string, string])[] = [
    ['sam', say.sam, written(row.sam)],
    ['som', say.som, written(row.som)],
    ['sum', say.ranks.samSum, written(row.samSum)],
    ['growth', say.ranks.growth, row.growth === null ? '–' : percent(locale, row.growth, 0)],
    ...segments.map((id) => [id, t.market.segmentNames[id], written(row.segments[id])] as const),
    ['limit', say.limit, t.facts.limits[row.limit]],
  ];
  return {
    title: words.name(ally),
    badge: periodBadge(table, words),
    rows: lines.map(([key, label, value], i) => ({ key, name: label, value, rank: -i })),
  };
}
