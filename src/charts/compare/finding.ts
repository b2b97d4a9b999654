import {
  distance,
  inSentence,
  leadOf,
  measureInTitle,
  measureName,
  signedPercent,
  wholeNames,
} from '#i18n/compare.ts';
import { amountShort, yearLabel } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { isAlike, mapYear, spanOf, type Table } from '#model';
import { type Reading, type ReadingRow, ranked } from '../reading.ts';
import { amountOf, type Finding, LITTLE, pricesOf, withRate } from '../sentence.ts';
import { comparisonIn, SLOT_STYLES, slotTitle } from '../slots.ts';
import { type ItemId, yearOf } from '../spots.ts';
import { type PathRows, pathRows } from './rows.ts';

/** Says how far the paths come apart, and whether they changed places on the way. */
export function compareFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const say = t.compare.path;
  const comparison = comparisonIn(table);
  const rows = pathRows(table);
  const measure = measureName(comparison.measure, comparison, words);
  const isDifference = comparison.layout === 'difference' || comparison.layout === 'percent';
  const amount = (value: number, signed = false): string => amountOf(table, words, value, signed);
  const year = mapYear(table.about.when);
  const at = rows.years.indexOf(year);
  return {
    title: titleOf(table, rows, words),
    names: wholeNames(comparison),
    subtitle: say.subtitle(
      measure,
      isDifference ? comparison.base : null,
      scopeName(words, table.about.scope),
      comparison.layout === 'percent' ? say.percentOf(comparison.base) : pricesOf(table, words),
      t.charts.span(isDifference ? (rows.years[rows.baseAt] ?? 0) : spanOf(table)[0], spanOf(table)[1]),
    ),
    note: say.note(comparison.base, comparison.layout),
    caveat: withRate(table, words, comparison.measure === 'core' ? t.charts.spendPath.caveat : say.caveat),
    summary: say.summary(
      year,
      rows.paths.map((path) => {
        const difference = path.differences[at];
        const name = slotTitle(path, table, words);
        const end = amount(path.amounts[at] ?? 0);
        return path.isBase || typeof difference !== 'number'
          ? say.ends(name, end)
          : say.endsAgainst(name, end, amount(difference, true));
      }),
    ),
  };
}

/**
 * Says how far the scenario that ends farthest from the base lies from it in the year or sum looked at. By whatever
 * letter the base goes and however many are drawn, a title speaks of these two alone.
 */
function titleOf(table: Table, { paths, years, baseAt }: PathRows, words: Words): string {
  const say = words.t.compare.path;
  const comparison = comparisonIn(table);
  const { unit, when } = table.about;
  const [base, other] = [comparison.base, comparison.farthest].map((letter) =>
    paths.find(({ slot }) => slot === letter),
  );
  if (!base || !other || base === other) return say.alone;
  const against = inSentence(base, comparison, words);
  const lead = leadOf(other, comparison, words);
  const measure = measureInTitle(comparison, words);
  const gapIn = (i: number): number => {
    const [from, to] = [base.amounts[i] ?? 0, other.amounts[i] ?? 0];
    return isAlike(from, to, unit) ? 0 : to - from;
  };
  const written = (gap: number): string => distance(gap, unit, words);
  const end = comparison.apart;
  if (end === 0) {
    const widest = years
      .flatMap((year, i) => (i < baseAt ? [] : [{ year, gap: Math.abs(gapIn(i)) }]))
      .reduce((best, one) => (one.gap > best.gap ? one : best));
    return widest.gap === 0 ? say.same : say.sameIn(when, written(widest.gap), widest.year);
  }
  const apart = say.apart(lead, measure, against, end < 0, when, written(end));
  if (when === 'sum') return apart;
  const at = years.indexOf(when);
  const gaps = years.slice(0, at + 1).map((_, i) => (i < baseAt ? 0 : gapIn(i)));
  const crossed = crossingOf(gaps, LITTLE * (base.amounts[at] ?? 0));
  return crossed === null
    ? apart
    : say.crosses(lead, measure, against, end < 0, years[crossed] ?? 0, when, written(end));
}

/**
 * Finds the place of the year from which a path lies on the side of another where it ends, having been clearly on the
 * other side before; null where it never was.
 */
function crossingOf(gaps: readonly number[], least: number): number | null {
  const end = gaps.at(-1) ?? 0;
  const before = gaps.findLastIndex((gap) => gap * end < 0);
  const most = Math.max(0, ...gaps.map((gap) => (gap * end < 0 ? Math.abs(gap) : 0)));
  return before < 0 || Math.abs(end) <= least || most < least / 5 ? null : before + 1;
}

/** Says what each scenario comes to in a year, and by how much it differs from the base. */
export function compareReading(table: Table, words: Words, id: ItemId): Reading | null {
  const rows = pathRows(table);
  const year = yearOf(id);
  const i = rows.years.indexOf(year);
  if (i < 0) return null;
  const { t, locale } = words;
  const short = (value: number, signed = false): string =>
    amountShort(locale, value, table.about.unit, signed);
  const status = rows.statuses[i];
  const badge = status === 'estimate' || status === 'projection' ? t.status[status] : '';
  const shared = rows.paths[0]?.amounts[i];
  if (i < rows.baseAt)
    return {
      title: yearLabel(year),
      badge,
      rows:
        typeof shared === 'number'
          ? [{ key: 'past', name: t.charts.lines.history, value: short(shared), token: 'ink', rank: 0 }]
          : [],
    };
  return {
    title: yearLabel(year),
    badge,
    rows: ranked(
      rows.paths.flatMap((path): ReadingRow[] => {
        const value = path.amounts[i];
        if (typeof value !== 'number') return [];
        const [difference, part] = [path.differences[i], path.parts[i]];
        return [
          {
            key: path.slot,
            name: slotTitle(path, table, words, 150),
            value: short(value),
            ...(typeof difference === 'number'
              ? {
                  delta:
                    short(difference, true) +
                    (typeof part === 'number' ? ` · ${signedPercent(part, words)}` : ''),
                }
              : {}),
            token: SLOT_STYLES[path.slot].token,
            rank: value,
          },
        ];
      }),
    ),
  };
}
