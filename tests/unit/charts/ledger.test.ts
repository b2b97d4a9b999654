import { describe, expect, it } from 'vitest';
import { barMarks, dropText } from '#charts/ledger/bars.ts';
import { cellText, headText } from '#charts/ledger/cells.ts';
import { ledgerMarks } from '#charts/ledger/marks.ts';
import { ledgerRows } from '#charts/ledger/rows.ts';
import { markBox } from '#charts/mark.ts';
import type { Currency, Scenario, Scope, When } from '#model';
import { tablesOf, words } from './given.ts';

/** The bars' column of the page's narrowest ledger with columns, px. */
const FRAME = { left: 0, top: 0, width: 280, rowHeight: 37, reach: 185 };

const CASES = (['USD', 'EUR', 'KRW'] as const).flatMap((currency) =>
  ([2026, 2035, 'sum'] as const).flatMap((when) =>
    (['europe-canada', 'all', 'allies:POL'] as readonly Scope[]).map(
      (scope) => [currency, when, scope] as const,
    ),
  ),
);
const tableOf = (currency: Currency, when: When, scope: Scope) =>
  tablesOf(undefined, { currency, when, scope }).ledger;

describe('the ledger', () => {
  it.each(CASES)('says what is lost at every step, inside its column: %s, %s, %s', (...view) => {
    const table = tableOf(...view);
    const lost = ledgerRows(table).filter(({ step, dropped }) => step !== 'core' && (dropped ?? 0) > 0);
    expect(lost.map(({ step }) => step)).toContain('tam');
    for (const speech of [words.en, words.ko]) {
      const marks = barMarks(table, FRAME, speech);
      for (const { step } of lost) {
        const lines = marks.filter(({ key }) => key.startsWith(`drop-${step}-`));
        expect(lines.length, `${speech.locale} ${step}`).toBeGreaterThan(0);
        for (const line of lines)
          if (line.kind === 'text') expect(markBox(line).x1).toBeLessThanOrEqual(FRAME.width);
      }
    }
  });

  it('tells what an exporter that is an ally buys itself apart from what buyers get at home', () => {
    const table = tablesOf({ preset: 'pledge', targets: {}, market: { exporter: 'POL' } }).ledger;
    const imports = ledgerRows(table).find(({ step }) => step === 'imports');
    if (!imports) throw new Error('The ledger has what is bought abroad');
    // Poland's equipment in 2035 is 33.0 bn (model.md §7).
    expect(imports.own).toBeCloseTo(33_023, -1);
    expect(dropText(imports, table, words.en)).toMatch(
      /bn bought at home, −\$33\.0\u00a0bn by Poland for itself$/,
    );
    expect(dropText(imports, table, words.ko)).toMatch(/국내 구매, −330억 달러 폴란드 자국 구매$/);
    const alone = tablesOf(
      { preset: 'pledge', targets: {}, market: { exporter: 'POL' } },
      { scope: 'allies:POL' },
    ).ledger;
    const own = ledgerRows(alone).find(({ step }) => step === 'imports');
    expect(own && dropText(own, alone, words.en)).toBe('−$33.0\u00a0bn by Poland for itself');
    const others = ledgerRows(tablesOf().ledger).find(({ step }) => step === 'imports');
    expect(others?.own).toBeNull();
  });

  it('draws a range only over a bar that is there, and only where its two ends stand apart', () => {
    const ranges = (scenario?: Scenario) =>
      barMarks(tablesOf(scenario).ledger, FRAME, words.en).filter(({ key }) => key.startsWith('range-'));
    expect(ranges().map(({ key }) => key)).toContain('range-imports');
    for (const mark of ranges()) {
      const [from = 0, to = 0] =
        mark.kind === 'path' ? (/^M([\d.]+) [\d.]+H([\d.]+)/.exec(mark.d) ?? []).slice(1).map(Number) : [];
      expect(to - from).toBeGreaterThanOrEqual(8);
    }
    expect(ranges({ preset: 'pledge', targets: { '*': { importShare: 0 } }, market: {} })).toEqual([]);
  });

  it.each([
    ['USD', '억\u00a0달러', 1e2],
    ['EUR', '억\u00a0유로', 1e2],
    ['KRW', '조\u00a0원', 1e6],
  ] as const)('counts its columns in Korean in one unit, which the head names: %s', (currency, head, one) => {
    const table = tableOf(currency, 'sum', 'europe-canada');
    expect(headText('amount', table, words.ko)).toBe(head);
    for (const row of ledgerRows(table)) {
      const written = cellText('amount', row, table, words.ko);
      expect(written).toMatch(/^[\d,.]+$/);
      expect(Number(written.replaceAll(',', '')) * one).toBeCloseTo(
        row.amount,
        -Math.log10(row.amount / 100),
      );
      expect(cellText('range', row, table, words.ko)).toMatch(/^$|^[\d,.]+~[\d,.]+$/);
    }
  });

  it.each(CASES)('multiplies within display rounding: %s, %s, %s', (...view) => {
    const table = tableOf(...view);
    const rows = ledgerRows(table);
    rows.forEach((row, i) => {
      const before = rows[i - 1];
      if (!before || row.rate === null) return;
      const printed = Number.parseFloat(cellText('rate', row, table, words.en).slice(2)) / 100;
      // Rates are printed to 0.1 points, below 1 % to 0.01.
      const rounding = row.rate < 0.00995 ? 5e-5 : 5e-4;
      expect(Math.abs(before.amount * printed - row.amount), row.step).toBeLessThanOrEqual(
        before.amount * rounding * (1 + 1e-9),
      );
    });
  });

  it.each([
    ['USD', 'of $100', '100달러 중'],
    ['EUR', 'of €100', '100유로 중'],
    ['KRW', 'of ₩100', '100원 중'],
  ] as const)('counts a hundred in the currency of its amounts: %s', (currency, en, ko) => {
    const table = tableOf(currency, 2035, 'europe-canada');
    expect(headText('of100', table, words.en)).toBe(en);
    expect(headText('of100', table, words.ko)).toBe(ko);
  });

  it.each(CASES)('multiplies from GDP to core by the rate as written: %s, %s, %s', (...view) => {
    const table = tableOf(...view);
    const [gdp, core] = ledgerRows(table);
    if (gdp?.step !== 'gdp' || core?.step !== 'core') throw new Error('The ledger begins with GDP and core');
    const written = Number(/[\d.]+/.exec(cellText('rate', core, table, words.en))?.[0]) / 100;
    expect(Math.abs((gdp.amount * written) / core.amount - 1)).toBeLessThan(0.002);
  });

  it('writes no rate on the first step of a picture, which has none before it', () => {
    const marks = ledgerMarks(tableOf('USD', 2035, 'europe-canada'), { width: 960, height: 400 }, words.en);
    const keys = marks.map(({ key }) => key);
    expect(keys).toContain('cell-rate-tam');
    expect(keys).not.toContain('cell-rate-core');
  });
});
