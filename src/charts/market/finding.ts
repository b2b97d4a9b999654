import { amount, percent } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { type AllyId, SEGMENT_IDS, type Table } from '#model';
import { NOTHING_TO_READ, nothingTitle } from '../empty.ts';
import type { Reading, ReadingRow } from '../reading.ts';
import { aloneIn, type Finding, marketFraming, periodBadge } from '../sentence.ts';
import type { ItemId } from '../spots.ts';
import { type BuyerRow, limitText, marketRows, summed } from './rows.ts';

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
  const framing = marketFraming(table, words, say);
  const outside = (table.about.outside ?? []).map(
    ({ ally, sam }) => `${words.name(ally)} ${amount(locale, sam, unit)}`,
  );
  return {
    title: !bySam
      ? nothingTitle(table, words)
      : aloneIn(table)
        ? aloneTitle(bySam, exporter, words)
        : table.about.rank === 'growth'
          ? growthTitle(rows, exporter, words)
          : bySom && whole.som > 0
            ? say.wins(part(bySom.som, whole.som), exporter, name(bySom.ally))
            : say.addresses(part(bySam.sam, whole.sam), exporter, name(bySam.ally)),
    ...framing,
    note: outside.length > 0 ? `${say.outside(outside)} ${framing.note}` : framing.note,
    ...(rows.length === 0 && NOTHING_TO_READ),
    summary: say.summary(
      rows
        .slice(0, TOLD)
        .map((row) =>
          say.told(
            words.name(row.ally),
            amount(locale, row.sam, unit),
            limitText(row, { unit }, words, true),
          ),
        ),
    ),
  };
}

/** Says where what can be addressed grows most, which is what the buyers are ranked by. */
function growthTitle(rows: readonly BuyerRow[], exporter: string, { t, locale, name }: Words): string {
  const [first] = [...rows].sort((a, b) => (b.growth ?? 0) - (a.growth ?? 0));
  return first && (first.growth ?? 0) > 0
    ? t.marketChart.grows(exporter, t.withArticle(name(first.ally)), percent(locale, first.growth ?? 0, 0))
    : t.marketChart.growsNowhere(exporter);
}

/** Says what a single buyer buys most of, and how much of it all the exporter would win. */
function aloneTitle(row: BuyerRow, exporter: string, words: Words): string {
  const { t, locale, name } = words;
  const [largest] = [...SEGMENT_IDS].sort((a, b) => row.segments[b] - row.segments[a]);
  const part = (value: number): string => percent(locale, value / row.sam, 0);
  return t.alone.market(
    t.withArticle(name(row.ally)),
    exporter,
    largest ? t.market.segmentNames[largest] : '',
    part(largest ? row.segments[largest] : 0),
    row.som > 0 ? part(row.som) : null,
  );
}

/** Says what one buyer opens: amounts, growth, its segments, what limits. */
export function marketReading(table: Table, words: Words, ally: ItemId): Reading | null {
  const { rows, segments, unit } = marketRows(table);
  const row = rows.find((candidate) => candidate.ally === ally);
  if (!row) return null;
  const { t, locale } = words;
  const say = t.marketChart;
  const written = (value: number): string => amount(locale, value, unit);
  const allies = [row.ally];
  const lines: readonly Omit<ReadingRow, 'rank'>[] = [
    {
      key: 'sam',
      name: say.sam,
      value: written(row.sam),
      claim: { measure: 'sam', allies, isOfScope: true },
    },
    {
      key: 'som',
      name: say.som,
      value: written(row.som),
      claim: { measure: 'som', allies, isOfScope: true },
    },
    // While the sum is told, what can be addressed is that sum.
    ...(table.about.when === 'sum'
      ? []
      : [
          {
            key: 'sum',
            name: say.ranks.samSum,
            value: written(row.samSum),
            claim: { measure: 'sam', allies, when: 'sum', isOfScope: true },
          } as const,
        ]),
    row.growth === null
      ? { key: 'growth', name: say.ranks.growth, value: '–' }
      : {
          key: 'growth',
          name: say.ranks.growth,
          value: percent(locale, row.growth, 0),
          claim: { measure: 'growth', allies },
        },
    ...segments.map((segment) => ({
      key: segment,
      name: t.market.segmentNames[segment],
      value: written(row.segments[segment]),
      claim: { measure: 'segment', segment, allies, isOfScope: true } as const,
    })),
    { key: 'limit', name: say.limit, value: limitText(row, { unit }, words, true) },
  ];
  return {
    title: words.name(row.ally),
    badge: periodBadge(table, words),
    rows: lines.map((line, i) => ({ ...line, rank: -i })),
  };
}
