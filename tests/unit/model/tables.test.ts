import { describe, expect, it } from 'vitest';
import {
  type AllyId,
  type Basis,
  buyersTable,
  type Currency,
  cellsOf,
  compositionTable,
  HISTORY_YEARS,
  movedTable,
  project,
  type Scenario,
  sourcesOf,
  spanOf,
  spendPathTable,
  type TableInput,
  topBuyers,
  YEARS,
} from '#model';
import { amountOf, data, expectNear, grown, pc, scenarioOf } from './given.ts';

function input(
  allies: readonly AllyId[],
  scenario: Scenario = scenarioOf('pledge'),
  { basis = 'constant', currency = 'USD' }: { basis?: Basis; currency?: Currency } = {},
): TableInput {
  return {
    data,
    scenario,
    allies,
    currency,
    per: 'total',
    projection: project(data, scenario, basis),
    preset: project(data, scenarioOf(scenario.preset), basis),
    when: 2035,
    scope: 'all',
  };
}
const inYear = (table: ReturnType<typeof spendPathTable>, column: string, year: number) =>
  cellsOf(table, column)[cellsOf(table, 'year').indexOf(year)] as number;

describe('composition', () => {
  it('shows NATO’s printed equipment share in 2026 and the model’s from 2027', () => {
    const table = compositionTable(input(['DEU', 'NLD', 'ISL']));
    // 32.11 % of 147 002 and 33.69 % of 32 900; Iceland has none
    const printed = 0.3211 * 147002 + 0.3369 * 32900;
    expectNear(inYear(table, 'equipment', 2026), printed);
    expectNear(inYear(table, 'otherCore', 2026), 147002 + 32900 - printed);
    expectNear(inYear(table, 'indirect', 2026), 0.0075 * (5455980 + 1436621 + 43800));
    // 2027: three-year means 26.163333 and 25.54; core 2.78 and 2.682222 of GDP times κ
    const deu = (147002 / 0.0269) * 1.01183 * 0.0278;
    const nld = (32900 / 0.0258) * 1.01422 * (0.0258 + 0.0092 / 9);
    expectNear(inYear(table, 'equipment', 2027), (deu * 78.49) / 300 + (nld * 76.62) / 300);
  });

  it('adds up in every year, in any currency', () => {
    const table = compositionTable(input(['DEU', 'POL', 'ISL'], scenarioOf('plans'), { currency: 'EUR' }));
    expect(cellsOf(table, 'year')).toEqual(YEARS);
    expect(cellsOf(table, 'status')).toEqual(['estimate', ...Array(9).fill('projection')]);
    for (const year of YEARS) {
      const parts = ['equipment', 'otherCore', 'indirect'].map((column) => inYear(table, column, year));
      expectNear(
        inYear(table, 'total', year),
        parts.reduce((sum, part) => sum + part, 0),
      );
    }
    expectNear(inYear(table, 'equipment', 2026), (0.3211 * 147002 + 0.5591 * 53080) * 0.848);
  });
});

describe('spending path', () => {
  it('splits the rise since 2026 into higher shares and growth', () => {
    const table = spendPathTable(input(['DEU']));
    const gdp = grown(5455980, 1.183, 1.196, 0.944, 0.655);
    const hold = (147002 * gdp) / 5455980;
    expectNear(inYear(table, 'hold', 2030), hold);
    expectNear(inYear(table, 'core', 2030), (hold * 3.05) / 2.69);
    expectNear(inYear(table, 'fromShares', 2030), (hold * 0.36) / 2.69);
    expectNear(inYear(table, 'fromGrowth', 2030), hold - 147002);
    expect(inYear(table, 'fromShares', 2026)).toBe(0);
    expect(inYear(table, 'fromGrowth', 2026)).toBe(0);
  });

  it('adds the split up to core for any group, scenario, basis and currency', () => {
    const ids: readonly AllyId[] = ['DEU', 'POL', 'ISL', 'NLD', 'USA'];
    const scenario = scenarioOf('plans', { '*': { growth: pc(-1) }, NLD: { core: pc(1) } });
    for (const basis of ['constant', 'current'] as const) {
      const table = spendPathTable(input(ids, scenario, { basis, currency: 'KRW' }));
      const base = inYear(table, 'core', 2026);
      for (const year of YEARS) {
        expectNear(
          base + inYear(table, 'fromShares', year) + inYear(table, 'fromGrowth', year),
          inYear(table, 'core', year),
        );
      }
    }
  });

  it('holds history of today’s allies from 2014, and nothing of the scenario in it', () => {
    const table = spendPathTable(input(['DEU', 'NLD', 'ISL']));
    expect(cellsOf(table, 'year')).toEqual([...HISTORY_YEARS.slice(0, -1), ...YEARS]);
    expect(spanOf(table)).toEqual([2014, 2035]);
    // 2025: 2021 dollars times what 2026 is of them
    expectNear(inYear(table, 'core', 2025), (97441 * 147002) / 119159 + (28652 * 32900) / 29512);
    for (const column of ['preset', 'hold', 'fromShares', 'fromGrowth']) {
      expect(cellsOf(table, column).slice(0, 12)).toEqual(Array(12).fill(null));
    }
    expect(cellsOf(table, 'status').slice(10, 14)).toEqual([
      'reported',
      'estimate',
      'estimate',
      'projection',
    ]);
    const current = spendPathTable(input(['DEU', 'NLD'], undefined, { basis: 'current', currency: 'EUR' }));
    expectNear(inYear(current, 'core', 2025), (112141 + 29815) * 0.848);
  });

  it('shows the preset beside what was moved', () => {
    const table = spendPathTable(input(['DEU'], scenarioOf('pledge', { DEU: { core: pc(2.69) } })));
    expectNear(inYear(table, 'preset', 2035) / inYear(table, 'core', 2035), 3.5 / 2.69);
  });

  it('says what it counts and what it rests on', () => {
    const table = spendPathTable(input(['DEU'], undefined, { basis: 'current', currency: 'EUR' }));
    expect(table.columns.find(({ id }) => id === 'core')?.unit).toEqual({
      kind: 'money',
      currency: 'EUR',
      basis: 'current',
    });
    expect(sourcesOf(table)).toEqual(['nato-2026', 'imf-weo-2026-04']);
    expect(table.about).toEqual({
      scope: 'all',
      exporter: 'KOR',
      preset: 'pledge',
      when: 2035,
      currency: 'EUR',
      rate: 0.848,
      basis: 'current',
      unit: { kind: 'money', currency: 'EUR', basis: 'current' },
    });
    expect(() => cellsOf(table, 'sam')).toThrow('no column sam');
  });
});

describe('moved allies', () => {
  it('has a row per ally and year, with the plan’s share in its own years', () => {
    const table = movedTable(input(['DEU', 'ISL'], scenarioOf('pledge', { DEU: { core: pc(4) } })), [
      'DEU',
      'ISL',
    ]);
    expect(table.rows).toHaveLength(2 * 22);
    const row = (ally: AllyId, year: number) => table.rows.find(([id, at]) => id === ally && at === year);
    // columns: ally, year, status, coreShare, presetShare, plan, sam, presetSam
    expect(row('DEU', 2025)).toEqual(['DEU', 2025, 'estimate', 0.0222, null, null, null, null]);
    expect(row('DEU', 2035)?.slice(3, 6)).toEqual([0.04, 0.035, null]);
    expect(row('DEU', 2029)?.[5]).toBe(0.035);
    expectNear((row('DEU', 2035)?.[6] as number) / (row('DEU', 2035)?.[7] as number), 4 / 3.5);
    expect(row('ISL', 2025)?.[3]).toBeNull();
    expect(row('ISL', 2030)?.slice(3)).toEqual([0, 0, null, 0, 0]);
  });
});

describe('buyers', () => {
  it('names the largest, leaves out zeros and sums the rest', () => {
    const own = input(['USA', 'ISL', 'POL', 'DEU', 'NLD'], scenarioOf('pledge', {}, { exporter: 'USA' }));
    const sam = (ally: AllyId) => amountOf(own.scenario, 'sam', ally, 2035);
    expect(topBuyers(own)).toEqual((['POL', 'DEU', 'NLD'] as const).toSorted((a, b) => sam(b) - sam(a)));
    const table = buyersTable(own, ['POL']);
    for (const year of YEARS) {
      expectNear(
        inYear(table, 'total', year),
        inYear(table, 'ally:POL', year) + inYear(table, 'others', year),
      );
    }
    // Germany and the Netherlands have an amount; the United States and Iceland have none.
    expect(table.about.others).toBe(2);
    expect(cellsOf(table, 'year')).toEqual(YEARS);
  });

  it('names five at most', () => {
    expect(topBuyers(input(data.allies.map(({ id }) => id)))).toHaveLength(5);
  });
});
