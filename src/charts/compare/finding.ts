import { distance, inSentence, measureName, signedPercent } from '#i18n/compare.ts';
import { amountShort, yearLabel } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { Table, Year } from '#model';
import { isAlike, spanOf } from '#model';
import { type Reading, type ReadingRow, ranked } from '../reading.ts';
import { amountOf, type Finding, LITTLE, pricesOf, withRate } from '../sentence.ts';
import { comparisonIn, SLOT_STYLES, slotTitle } from '../slots.ts';
import { type ItemId, yearOf } from '../spots.ts';
import { type ComparedPath, type PathRows, pathRows } from './rows.ts';

/** Says how far the paths come apart, and whether one falls below another on the way. */
export function compareFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const say = t.compare.path;
  const comparison = comparisonIn(table);
  const rows = pathRows(table);
  const measure = measureName(comparison.measure, comparison, words);
  const isDifference = comparison.layout === 'difference' || comparison.layout === 'percent';
  const amount = (value: number, signed = false): string => amountOf(table, words, value, signed);
  return {
    title: titleOf(table, rows, words),
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
      rows.paths.map((path) => {
        const difference = path.differences.at(-1);
        const name = slotTitle(path, table, words);
        const end = amount(path.amounts.at(-1) ?? 0);
        return path.isBase || typeof difference !== 'number'
          ? say.ends(name, end)
          : say.endsAgainst(name, end, amount(difference, true));
      }),
    ),
  };
}

const last = (path: ComparedPath): number => path.amounts.at(-1) ?? 0;

function titleOf(table: Table, rows: PathRows, words: Words): string {
  const say = words.t.compare.path;
  const comparison = comparisonIn(table);
  const amount = (value: number): string => distance(value, table.about.unit, words);
  const [first, ...rest] = [...rows.paths].sort((a, b) => last(b) - last(a));
  const lowest = rest.at(-1);
  if (!first || !lowest) return say.alone;
  const crossing = crossingOf(rows);
  if (crossing) {
    const { under, over, year } = crossing;
    return say.falls(inSentence(under, comparison, words), inSentence(over, comparison, words), year);
  }
  if (!isAlike(last(first), last(lowest), table.about.unit))
    return say.apart(
      amount(last(first) - last(lowest)),
      inSentence(first, comparison, words),
      inSentence(lowest, comparison, words),
    );
  const widest = widestOf(rows, table);
  return widest ? say.sameEnd(amount(widest.apart), widest.year) : say.same;
}

/** Finds the year in which the paths lie farthest apart; null where they never part. */
function widestOf({ paths, years }: PathRows, { about: { unit } }: Table) {
  const [widest] = years
    .flatMap((year, i) => {
      const amounts = paths.flatMap((path) => path.amounts[i] ?? []);
      const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
      return amounts.length === 0 || isAlike(low, high, unit) ? [] : [{ year, apart: high - low }];
    })
    .sort((a, b) => b.apart - a.apart);
  return widest ?? null;
}

/** Finds the two paths that end farthest apart after changing places, and the year from which one is below. */
function crossingOf({ paths, years, baseAt }: PathRows) {
  let best: { readonly under: ComparedPath; readonly over: ComparedPath; readonly year: Year } | null = null;
  let widest = 0;
  for (const under of paths)
    for (const over of paths) {
      const gaps = years.map((_, i) => (over.amounts[i] ?? 0) - (under.amounts[i] ?? 0));
      const least = LITTLE * last(over);
      const end = gaps.at(-1) ?? 0;
      const wasAbove = gaps.findLastIndex((gap, i) => i > baseAt && gap < 0);
      const largest = Math.max(0, ...gaps.slice(baseAt).map((gap) => -gap));
      if (end <= least || wasAbove < 0 || largest < least / 5 || end <= widest) continue;
      widest = end;
      best = { under, over, year: years[wasAbove + 1] ?? 0 };
    }
  return best;
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
