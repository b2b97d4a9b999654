import {
  distance,
  explainedPart,
  inSentence,
  leadOf,
  measureInTitle,
  measureName,
  wholeNames,
} from '#i18n/compare.ts';
import { percent } from '#i18n/format.ts';
import { scopeInSentence, scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { type AllyId, cellsOf, explainersOf, type Table } from '#model';
import type { Reading } from '../reading.ts';
import { aloneIn, type Finding, periodBadge, periodText, pricesOf, shortOf, withRate } from '../sentence.ts';
import { comparisonIn, SLOT_STYLES, slotTitle } from '../slots.ts';
import type { ItemId } from '../spots.ts';
import { contributionSteps } from './rows.ts';

/** Says which allies explain why one scenario differs from the base. */
export function contributionsFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const say = t.compare.contributions;
  const comparison = comparisonIn(table);
  const { base, against, measure } = comparison;
  const { whole, steps, isSame } = contributionSteps(table);
  const [from, to] = [base, against].map((letter) => comparison.slots.find(({ slot }) => slot === letter));
  const explained = explainersOf(
    steps.flatMap(({ id, amount }) =>
      id === 'whole' || id === 'others' ? [] : [{ ally: id, difference: amount }],
    ),
    whole,
  );
  const alone = aloneIn(table);
  const names = (ids: readonly AllyId[]): readonly string[] => ids.map((id) => t.withArticle(words.name(id)));
  const title =
    !from || !to || steps.length === 0
      ? say.nothing(against, base)
      : isSame
        ? say.cancel(against, base)
        : alone
          ? say.alone(
              t.withArticle(words.name(alone)),
              leadOf(to, comparison, words),
              measureInTitle(comparison, words),
              inSentence(from, comparison, words),
              whole < 0,
              distance(whole, table.about.unit, words),
            )
          : explained
            ? say.title(
                names(explained.allies),
                explainedPart(explained.part, words),
                leadOf(to, comparison, words),
                measureInTitle(comparison, words),
                inSentence(from, comparison, words),
                whole < 0,
              )
            : say.mixed(
                leadOf(to, comparison, words),
                measureInTitle(comparison, words),
                inSentence(from, comparison, words),
                whole < 0,
                distance(whole, table.about.unit, words),
              );
  return {
    title,
    names: wholeNames(comparison),
    subtitle: say.subtitle(
      measureName(measure, comparison, words),
      t.compare.minus(against, base),
      scopeName(words, table.about.scope),
      pricesOf(table, words),
      periodText(table, words),
    ),
    note:
      (steps.length > 0 ? say.note(base) : '') +
      t.units.among(table.about.unit, scopeInSentence(words, table.about.scope)),
    caveat: withRate(table, words, ''),
    summary: say.summary(
      steps.map(({ id, amount }) =>
        say.told(
          id === 'whole'
            ? t.compare.minus(against, base)
            : id === 'others'
              ? t.charts.others(contributionSteps(table).others)
              : words.name(id),
          shortOf(table, words, amount, true),
        ),
      ),
    ),
  };
}

/** Says what one ally spends in both scenarios, and what part of the difference that is. */
export function contributionReading(table: Table, words: Words, id: ItemId): Reading | null {
  const { t, locale } = words;
  const comparison = comparisonIn(table);
  const { base, against } = comparison;
  const badge = periodBadge(table, words);
  const { steps, others } = contributionSteps(table);
  if (id === 'others' || id === 'whole') {
    const step = steps.find((candidate) => candidate.id === id);
    return step
      ? {
          title: id === 'others' ? t.charts.others(others) : t.compare.minus(against, base),
          badge,
          rows: [
            {
              key: id,
              name: t.compare.minus(against, base),
              value: shortOf(table, words, step.amount, true),
              rank: 0,
            },
          ],
        }
      : null;
  }
  const i = cellsOf(table, 'ally').indexOf(id);
  if (i < 0) return null;
  const at = (column: string): number => Number(cellsOf(table, column)[i] ?? 0);
  const part = cellsOf(table, 'ofDifference')[i];
  return {
    title: words.name(id as AllyId),
    badge,
    rows: [
      ...comparison.slots
        .filter(({ slot }) => slot === base || slot === against)
        .map((named) => ({
          key: named.slot,
          name: slotTitle(named, table, words, 150),
          value: shortOf(table, words, at(`slot:${named.slot}`)),
          token: SLOT_STYLES[named.slot].token,
          rank: named.slot === base ? 3 : 2,
        })),
      {
        key: 'difference',
        name: t.compare.minus(against, base),
        value: shortOf(table, words, at(`diff:${against}:${base}`), true),
        rank: 1,
      },
      ...(typeof part === 'number'
        ? [{ key: 'part', name: t.compare.columns.ofDifference, value: percent(locale, part), rank: 0 }]
        : []),
    ],
  };
}
