import { money, yearLabel } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table, Year } from '#model';
import { SUM_YEARS, spanOf } from '#model';
import { type Reading, ranked } from '../reading.ts';
import { amountOf, type Finding, fractionOf, LITTLE, pricesOf, withRate } from '../sentence.ts';
import { type SpendRows, spendRows } from './rows.ts';

/** Says what the spending path shows: how much more, and whether shares or growth bring it. */
export function spendPathFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const data = spendRows(table);
  const { first, base, end, differs } = data;
  const path = t.presetPaths[table.about.preset];
  const amount = (millions: number, signed = false) => amountOf(table, words, millions, signed);
  const say = t.charts.spendPath;
  return {
    title: titleOf(table, data, words),
    subtitle: say.subtitle(
      t.scopes[table.about.scope],
      pricesOf(table, words),
      t.charts.span(...spanOf(table)),
    ),
    note: say.note(path, differs),
    caveat: withRate(table, words, say.caveat),
    summary: say.summary(
      amount(first.core),
      amount(base.core),
      amount(end.core),
      differs ? say.against(amount(end.core - (end.preset ?? 0), true), path) : say.asPreset(path),
      amount(end.fromShares ?? 0, true),
      amount(end.fromGrowth ?? 0, true),
      table.about.basis,
    ),
  };
}

function titleOf(table: Table, { rows, base, when, basis }: SpendRows, words: Words): string {
  const say = words.t.charts.spendPath;
  const scope = words.t.scopeInSentence[table.about.scope];
  const amount = (millions: number) => amountOf(table, words, Math.abs(millions));
  if (when === base.year) return say.atBase(amount(base.core));
  const counted = rows.filter(({ year }) => (when === 'sum' ? SUM_YEARS.includes(year) : year === when));
  const sum = (pick: (row: (typeof rows)[number]) => number | null): number =>
    counted.reduce((total, row) => total + (pick(row) ?? 0), 0);
  const shares = sum((row) => row.fromShares);
  const growth = sum((row) => row.fromGrowth);
  const extra = shares + growth;
  const little = LITTLE * base.core * counted.length;
  if (Math.abs(extra) <= little && Math.abs(shares) <= little) return say.little(scope, when);
  if (extra < -little) return say.falls(scope, amount(extra), when);
  if (Math.abs(shares) <= little) return say.growthOnly(amount(growth), when, basis);
  if (shares < 0) return say.sharesFall(amount(shares), amount(growth), basis);
  if (growth < 0) return say.growthFalls(amount(shares), amount(growth));
  const part = shares / extra;
  if (part > 0.45 && part < 0.55) return say.even(amount(extra), when, basis);
  return part > 0.5
    ? say.mostlyShares(fractionOf(part, words), amount(extra), when, basis)
    : say.mostlyGrowth(fractionOf(1 - part, words), amount(extra), when, basis);
}

/** Says what the chart shows for one year; null where the table has no such year. */
export function spendPathReading(table: Table, words: Words, year: Year): Reading | null {
  const { rows, base, differs, currency } = spendRows(table);
  const row = rows.find((candidate) => candidate.year === year);
  if (!row) return null;
  const { t, locale } = words;
  const amount = (millions: number, signed = false) => money(locale, millions, currency, signed);
  const path = t.charts.capital(t.presetPaths[table.about.preset]);
  const isPast = year <= base.year;
  return {
    title: yearLabel(year),
    badge: row.status === 'estimate' || row.status === 'projection' ? t.status[row.status] : '',
    rows: ranked([
      {
        key: 'core',
        name: isPast ? t.charts.lines.history : differs ? t.charts.lines.core : path,
        value: amount(row.core),
        ...(!isPast && differs && row.preset !== null ? { delta: amount(row.core - row.preset, true) } : {}),
        token: isPast ? 'ink' : 'a',
        rank: row.core,
        at: row.core,
      },
      ...(!isPast && differs && row.preset !== null
        ? [
            {
              key: 'preset',
              name: path,
              value: amount(row.preset),
              token: 'ink-2' as const,
              rank: row.preset,
              at: row.preset,
            },
          ]
        : []),
      ...(!isPast && row.hold !== null
        ? [
            {
              key: 'hold',
              name: t.charts.lines.hold,
              value: amount(row.hold),
              token: 'quiet' as const,
              rank: row.hold,
              at: row.hold,
            },
          ]
        : []),
    ]),
  };
}
