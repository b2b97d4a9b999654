import { yearLabel } from '#i18n/format.ts';
import { scopeInSentence, scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { Cell, Table, Year } from '#model';
import { rowsAt, spanOf, sumOver } from '#model';
import { type Reading, ranked } from '../reading.ts';
import {
  amountOf,
  type Finding,
  fractionOf,
  LITTLE,
  pricesOf,
  shortOf,
  withRate,
  yearBadge,
} from '../sentence.ts';
import { ownStyle } from '../slots.ts';
import { type SpendRows, spendRows } from './rows.ts';

/** Says what the spending path shows: how much more, and whether shares or growth bring it. */
export function spendPathFinding(table: Table, words: Words): Finding {
  const { t } = words;
  const data = spendRows(table);
  const { first, base, end, differs } = data;
  const path = t.presetPaths[table.about.preset];
  const amount = (value: number, signed = false) => amountOf(table, words, value, signed);
  const say = t.charts.spendPath;
  const isShare = data.unit.kind === 'shareOfGdp';
  const againstPreset = differs
    ? say.against(amount(end.core - (end.preset ?? 0), true), path)
    : say.asPreset(path);
  return {
    title: isShare ? shareTitle(table, data, words) : titleOf(table, data, words),
    subtitle: say.subtitle(
      scopeName(words, table.about.scope),
      pricesOf(table, words),
      t.charts.span(...spanOf(table)),
    ),
    note: say.note(path, differs),
    caveat: withRate(table, words, isShare ? `${say.caveat} ${t.units.groupShare}` : say.caveat),
    summary: isShare
      ? say.summaryShare(
          shortOf(table, words, first.core),
          shortOf(table, words, base.core),
          amount(end.core),
          againstPreset,
          amount(end.core - base.core, true),
        )
      : say.summary(
          amount(first.core),
          amount(base.core),
          amount(end.core),
          againstPreset,
          amount(end.fromShares ?? 0, true),
          amount(end.fromGrowth ?? 0, true),
          table.about.basis,
        ),
  };
}

/** As a part of GDP the rise is one of shares by definition; what it is from and to is the finding. */
function shareTitle(table: Table, { rows, base, when }: SpendRows, words: Words): string {
  const say = words.t.charts.spendPath;
  const scope = scopeInSentence(words, table.about.scope);
  const core = sumOver(
    table,
    rows.map((row) => row.core),
    rowsAt(table),
  );
  const [from, to] = [shortOf(table, words, base.core), shortOf(table, words, core)];
  if (when === base.year) return say.atBase(amountOf(table, words, base.core));
  if (Math.abs(core - base.core) <= LITTLE * base.core || from === to)
    return say.stays(scope, amountOf(table, words, core), when);
  return when === 'sum' ? say.averages(to, from) : say.moves(from, to, core > base.core, when);
}

function titleOf(table: Table, { rows, base, when, basis }: SpendRows, words: Words): string {
  const say = words.t.charts.spendPath;
  const scope = scopeInSentence(words, table.about.scope);
  const amount = (value: number) => amountOf(table, words, Math.abs(value));
  if (when === base.year) return say.atBase(amount(base.core));
  const counted = rowsAt(table);
  const sum = (pick: (row: (typeof rows)[number]) => Cell): number => sumOver(table, rows.map(pick), counted);
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
  const { rows, base, differs } = spendRows(table);
  const row = rows.find((candidate) => candidate.year === year);
  if (!row) return null;
  const { t } = words;
  const amount = (value: number, signed = false) => shortOf(table, words, value, signed);
  const path = t.presets[table.about.preset];
  const isPast = year <= base.year;
  return {
    title: yearLabel(year),
    badge: yearBadge(row.status, words),
    rows: ranked([
      {
        key: 'core',
        name: isPast ? t.charts.lines.history : differs ? t.charts.lines.core : path,
        value: amount(row.core),
        ...(!isPast && differs && row.preset !== null ? { delta: amount(row.core - row.preset, true) } : {}),
        token: isPast ? 'ink' : ownStyle(table).token,
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
