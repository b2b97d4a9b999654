import { percent, points } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { cellsOf } from '#model';
import type { Reading } from '../reading.ts';
import { aloneIn, type Finding } from '../sentence.ts';
import { ownStyle } from '../slots.ts';
import type { ItemId } from '../spots.ts';
import { type Burden, burdenRows, burdenYear } from './rows.ts';

/** Heaviest burdens told to those who hear the chart. */
const TOLD = 5;

/** Says what core spending weighs in public budgets, and how many carry more debt than a year's GDP. */
export function burdenFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.pictures.burden;
  const rows = burdenRows(table);
  const { year, isExtended } = burdenYear(table);
  const share = (value: number): string => percent(locale, value);
  const indebted = rows.filter(({ debt }) => debt > 1).length;
  const isAll = rows.length === cellsOf(table, 'ally').length;
  return {
    title:
      rows.length === 0
        ? say.nothing
        : (aloneTitle(table, rows, year, words) ??
          say.title(
            share(median(rows.map(({ burden }) => burden))),
            share(median(rows.map(({ baseBurden }) => baseBurden))),
            year,
            indebted,
          )),
    subtitle: say.subtitle(scopeName(words, table.about.scope), year, table.about.when === 'sum'),
    note: say.note(isExtended),
    caveat: isAll ? say.caveat : `${say.caveat} ${t.pictures.iceland}`,
    summary: say.summary(
      [...rows]
        .sort((a, b) => b.burden - a.burden)
        .slice(0, TOLD)
        .map((row) => say.point(words.name(row.ally), share(row.burden), percent(locale, row.debt, 0))),
    ),
  };
}

/** Says what core weighs in one ally's budget; null where there are more. */
function aloneTitle(table: Table, rows: readonly Burden[], year: number, words: Words): string | null {
  const { t, locale } = words;
  const [row] = rows;
  if (!row || !aloneIn(table)) return null;
  const owes = row.debt > 1 ? percent(locale, row.debt, 0) : null;
  const ally = t.withArticle(words.name(row.ally));
  return t.alone.burden(ally, percent(locale, row.baseBurden), percent(locale, row.burden), year, owes);
}

/** The middle of a list; of an even one the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half] ?? 0, sorted[half] ?? 0];
  return (low + high) / 2;
}

/** Says where one ally stands, and where it stood in 2026. */
export function burdenReading(table: Table, words: Words, ally: ItemId): Reading | null {
  const row = burdenRows(table).find((candidate) => candidate.ally === ally);
  if (!row) return null;
  const { t, locale } = words;
  const say = t.pictures.burden;
  const { year, isExtended } = burdenYear(table);
  const share = (value: number): string => percent(locale, value);
  const change = (pick: 'burden' | 'debt', base: 'baseBurden' | 'baseDebt') =>
    year === 2026 ? {} : { delta: points(locale, row[pick] - row[base]) };
  return {
    title: words.name(row.ally),
    badge: `${year} · ${t.status[isExtended ? 'extension' : 'forecast']}`,
    rows: [
      {
        key: 'burden',
        name: say.burden,
        value: share(row.burden),
        ...change('burden', 'baseBurden'),
        rank: 5,
        token: ownStyle(table).token,
      },
      ...presetRow(row, share, say.preset),
      { key: 'core', name: say.core, value: percent(locale, row.core, 2), rank: 3 },
      { key: 'expenditure', name: say.expenditure, value: share(row.expenditure), rank: 2 },
      { key: 'debt', name: say.debt, value: share(row.debt), ...change('debt', 'baseDebt'), rank: 1 },
    ],
  };
}

const presetRow = (row: Burden, share: (value: number) => string, name: string) =>
  row.isMoved && row.preset !== null ? [{ key: 'preset', name, value: share(row.preset), rank: 4 }] : [];
