import { percent, yearLabel } from '#i18n/format.ts';
import { scopeInSentence, scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { Table, Year } from '#model';
import { rowsAt, spanOf, weighed } from '#model';
import { NOTHING_TO_READ, nothingTitle, whyNothing } from '../empty.ts';
import { type Reading, type ReadingRow, ranked } from '../reading.ts';
import {
  aloneIn,
  amountOf,
  countedIn,
  type Finding,
  periodText,
  shortOf,
  withRate,
  yearBadge,
} from '../sentence.ts';
import { bandTokens, buyerName, buyersRows, isEmpty } from './rows.ts';

/** A buyer with so large a part is named alone. */
const ALONE = 0.4;
/** Two buyers with a smaller part together are joined by a third. */
const PAIR = 0.3;

/** Says who makes up the market the exporter can address. */
export function buyersFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const say = t.charts.buyers;
  const exporter = t.withArticle(words.name(table.about.exporter));
  const { total, buyers } = buyersRows(table);
  const amount = (value: number | undefined) => amountOf(table, words, value ?? 0);
  const ranking = buyers.filter(({ ally }) => ally !== null).sort((a, b) => b.chosen - a.chosen);
  return {
    title: titleOf(table, words),
    subtitle: say.subtitle(
      exporter,
      scopeName(words, table.about.scope),
      countedIn(table, words),
      t.charts.span(...spanOf(table)),
    ),
    note:
      say.note(words.name(table.about.exporter)) +
      t.units.among(table.about.unit, scopeInSentence(words, table.about.scope)),
    caveat: withRate(table, words, say.caveat),
    ...(isEmpty(total) && NOTHING_TO_READ),
    summary: isEmpty(total)
      ? whyNothing(table, words)
      : say.summary(
          amount(total[0]),
          amount(total.at(-1)),
          periodText(table, words),
          ranking.map((buyer) => `${buyerName(buyer, 0, words)} ${amount(buyer.chosen)}`),
        ),
  };
}

function titleOf(table: Table, words: Words): string {
  const { t, locale } = words;
  const say = t.charts.buyers;
  const rows = buyersRows(table);
  const exporter = t.withArticle(words.name(table.about.exporter));
  const overTime = (amounts: readonly number[]) => weighed(table, amounts, rowsAt(table));
  const whole = overTime(rows.total);
  if (whole <= 0) return nothingTitle(table, words);
  const alone = aloneIn(table);
  if (alone)
    return t.alone.buyers(
      t.withArticle(words.name(alone)),
      exporter,
      amountOf(table, words, rows.total[0] ?? 0),
      amountOf(table, words, rows.total.at(-1) ?? 0),
    );
  const parts = rows.buyers
    .flatMap(({ ally, amounts }) => (ally === null ? [] : [{ ally, part: overTime(amounts) / whole }]))
    .sort((a, b) => b.part - a.part);
  const name = ({ ally }: (typeof parts)[number]) => t.withArticle(words.name(ally));
  const [first] = parts;
  if (first && first.part > 0.995) return say.allIn(name(first), exporter, rows.when);
  const pair = parts.slice(0, 2).reduce((sum, { part }) => sum + part, 0);
  const named = parts.slice(0, first && first.part >= ALONE ? 1 : pair < PAIR ? 3 : 2);
  const together = named.reduce((sum, { part }) => sum + part, 0);
  return say.part(named.map(name), percent(locale, together, 0), exporter, rows.when);
}

/** Says what the chart shows for one year: every buyer and the total. */
export function buyersReading(table: Table, words: Words, year: Year): Reading | null {
  const rows = buyersRows(table);
  const at = rows.years.indexOf(year);
  if (at < 0 || isEmpty(rows.total)) return null;
  const amount = (value: number) => shortOf(table, words, value);
  const total = rows.total[at] ?? 0;
  const tokens = bandTokens(rows.buyers);
  const status = rows.statuses[at];
  return {
    title: yearLabel(year),
    badge: yearBadge(status, words),
    rows: [
      { key: 'total', name: words.t.charts.total, value: amount(total), rank: total, at: total },
      ...ranked(
        rows.buyers.map((buyer, i): ReadingRow => {
          const value = buyer.amounts[at] ?? 0;
          return {
            key: buyer.ally ?? 'others',
            name: buyerName(buyer, rows.others, words),
            value: amount(value),
            token: tokens[i] ?? 'q1',
            rank: value,
          };
        }),
      ),
    ],
  };
}
