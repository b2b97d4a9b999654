import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { readScenarioFile } from '#io/scenario-file.ts';
import {
  type AllyId,
  alliesOf,
  coreShareOf,
  type Measure,
  type MoneyMeasure,
  moneyOf,
  project,
  RATE_MEASURES,
  rateOf,
  type Scope,
  valueAt,
  type Year,
} from '#model';

const data = loadDataset();

/** Reads a file of tests/fixtures/worked the way the page does, and projects it as its author looked at it. */
function worked(name: string) {
  const path = join(import.meta.dirname, `../fixtures/worked/${name}.json`);
  const read = readScenarioFile(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { scenario, prices } = read.value;
  const projection = project(data, scenario, prices.basis);
  const rate = rateOf(data, prices.currency);
  const rates: readonly Measure[] = RATE_MEASURES;
  return {
    /** One value: percent for shares, else millions of the file's currency. */
    at: (measure: Measure, ally: AllyId, year: Year): number => {
      const value = valueAt(projection, measure, ally, year);
      if (value === null) throw new Error(`${measure} is unknown`);
      return value * (rates.includes(measure) ? 100 : rate);
    },
    billions: (measure: MoneyMeasure, scope: Scope, year: Year): number =>
      (moneyOf(projection, measure, alliesOf(data, scope), year) * rate) / 1000,
    share: (scope: Scope, year: Year): number =>
      (coreShareOf(projection, alliesOf(data, scope), year) ?? Number.NaN) * 100,
  };
}

type Printed = Readonly<Partial<Record<Measure, number>>>;
/** Expects values to be what model.md §7 prints, at the decimals it prints. */
function expectPrinted(name: string, ally: AllyId, year: Year, printed: Printed, decimals = 0): void {
  const { at } = worked(name);
  const ours = Object.keys(printed).map((measure) => [
    measure,
    Number(at(measure as Measure, ally, year).toFixed(decimals)),
  ]);
  expect(Object.fromEntries(ours)).toEqual(printed);
}

describe('worked numbers of model.md §7', () => {
  it.each<[AllyId, Year, Printed, number]>([
    [
      'DEU',
      2030,
      {
        gdp: 5676224,
        core: 173403,
        indirect: 61492,
        tam: 45368,
        imports: 15879,
        open: 15879,
        sam: 4865,
        som: 0,
      },
      3.05,
    ],
    [
      'POL',
      2035,
      {
        gdp: 1416581,
        core: 66258,
        indirect: 21249,
        tam: 33023,
        imports: 19814,
        open: 19814,
        sam: 13666,
        som: 9312,
      },
      4.68,
    ],
    [
      'NLD',
      2035,
      {
        gdp: 1605700,
        core: 49885,
        tam: 12741,
        imports: 9938,
        open: 8918,
        sam: 2349,
        som: 0,
      },
      3.5,
    ],
    ['ISL', 2035, { gdp: 53994, core: 0, indirect: 810, tam: 0, imports: 0, open: 0, sam: 0, som: 0 }, 0],
  ])('pledge, Korea: %s in %d', (ally, year, printed, corePercent) => {
    expectPrinted('pledge', ally, year, printed);
    expectPrinted('pledge', ally, year, { coreShare: corePercent }, 4);
  });

  it('pledge, Korea: indirect spending of the Netherlands in 2035', () => {
    // The table prints 24 086: 1.5 % of the GDP as printed, 1 605 700. Of the GDP itself, 1 605 699.842, it is 24 085.498.
    const { at } = worked('pledge');
    expect(Math.round(at('gdp', 'NLD', 2035)) * 0.015).toBeCloseTo(24085.5, 6);
    expect(at('indirect', 'NLD', 2035)).toBeCloseTo(24085.4976, 4);
  });

  it.each<[Scope, Partial<Record<MoneyMeasure, number>>, number]>([
    ['all', { core: 2586, indirect: 1102, tam: 771 }, 0],
    ['all', { sam: 51.2, som: 10.1 }, 1],
    ['europe-canada', { core: 1242, indirect: 526, tam: 379 }, 0],
    ['europe-canada', { sam: 47.7, som: 10.1 }, 1],
  ])('pledge, 2035, %s: %o billion', (scope, printed, decimals) => {
    const { billions } = worked('pledge');
    const ours = Object.keys(printed).map((measure) => [
      measure,
      Number(billions(measure as MoneyMeasure, scope, 2035).toFixed(decimals)),
    ]);
    expect(Object.fromEntries(ours)).toEqual(printed);
  });

  it('gives NATO’s own totals of core in 2026', () => {
    const { billions } = worked('pledge');
    expect(Math.round(billions('core', 'all', 2026))).toBe(1810);
    expect(Math.round(billions('core', 'europe-canada', 2026))).toBe(777);
  });

  it('gives the shares of groups', () => {
    const { share } = worked('pledge');
    expect([share('all', 2026), share('all', 2035)].map((value) => value.toFixed(4))).toEqual([
      '2.8645',
      '3.5204',
    ]);
    expect(
      [share('europe-canada', 2026), share('europe-canada', 2035)].map((value) => value.toFixed(4)),
    ).toEqual(['2.5364', '3.5387']);
  });
});

describe('levers together (model.md §7)', () => {
  it('stated plans in current euro: the United Kingdom in 2030', () => {
    expectPrinted('plans-euro', 'GBR', 2030, {
      gdp: 4402907,
      core: 124941,
      indirect: 47698,
      hold: 145909,
      increment: 26729,
      gap: 47743,
      tam: 44441,
      imports: 5777,
      open: 5777,
      sam: 1355,
      som: 0,
    });
    expectPrinted('plans-euro', 'GBR', 2030, { coreShare: 2.8333, indirectShare: 1.0833 }, 4);
  });

  it('every lever for the United States in current won: the Netherlands in 2031', () => {
    expectPrinted('history-usa', 'NLD', 2031, {
      core: 62062687,
      tam: 20836513,
      imports: 18752862,
      open: 14473042,
      sam: 14002668,
      som: 13241024,
      widerTam: 3525771,
      widerSam: 2449001,
      widerSom: 2315793,
    });
  });

  it('layers of overrides in constant dollars, 2032: Poland’s points', () => {
    expectPrinted('plans-layers', 'POL', 2032, {
      core: 65207,
      indirect: 6581,
      hold: 68142,
      increment: 3646,
      gap: 13162,
      tam: 32499,
      open: 19499,
      sam: 15870,
      som: 4970,
    });
    expectPrinted('plans-layers', 'POL', 2032, { coreShare: 4.9571 }, 4);
  });

  it('layers of overrides in constant dollars, 2032: Estonia, whose target lies below today', () => {
    expectPrinted('plans-layers', 'EST', 2032, { core: 2412, increment: -547 });
    expectPrinted('plans-layers', 'EST', 2032, { sam: 385.4, som: 125.4 }, 1);
    expectPrinted('plans-layers', 'EST', 2032, { coreShare: 4.1571 }, 4);
  });

  it('layers of overrides in constant dollars, 2032: Italy, whose figure for today stays', () => {
    expectPrinted('plans-layers', 'ITA', 2032, { increment: 33941, sam: 2770, som: 0 });
    expectPrinted('plans-layers', 'ITA', 2032, { coreShare: 3.3, indirectShare: 0.7 }, 4);
  });

  it('orders instead of deliveries halve what Korea can win by 2035', () => {
    expect(worked('pledge').billions('som', 'all', 2035).toFixed(1)).toBe('10.1');
    expect(worked('pledge-ordered').billions('som', 'all', 2035).toFixed(1)).toBe('5.9');
  });

  it('air defence opened raises what Korea can address and win', () => {
    const { billions } = worked('pledge-air-defence');
    expect(billions('sam', 'all', 2035).toFixed(1)).toBe('59.5');
    expect(billions('som', 'all', 2035).toFixed(1)).toBe('10.7');
  });
});
