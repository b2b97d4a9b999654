import { describe, expect, it } from 'vitest';
import {
  type AllyId,
  amountOf as amountIn,
  type Basis,
  buyersTable,
  type Currency,
  cellsOf,
  compositionTable,
  HISTORY_YEARS,
  movedTable,
  type Per,
  peopleOf,
  project,
  rowsAt,
  type Scenario,
  sourcesOf,
  spanOf,
  spendPathTable,
  sumOver,
  type TableInput,
  topBuyers,
  type When,
  weighed,
  YEARS,
} from '#model';
import { amountOf, data, expectNear, grown, pc, scenarioOf } from './given.ts';

function input(
  allies: readonly AllyId[],
  scenario: Scenario = scenarioOf('pledge'),
  {
    basis = 'constant',
    currency = 'USD',
    per = 'total',
    when = 2035,
  }: { basis?: Basis; currency?: Currency; per?: Per; when?: When } = {},
): TableInput {
  return {
    data,
    scenario,
    allies,
    currency,
    per,
    projection: project(data, scenario, basis),
    preset: project(data, scenarioOf(scenario.preset), basis),
    when,
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

describe('in other units', () => {
  const ids: readonly AllyId[] = ['DEU', 'POL', 'ISL'];

  it('a table of GDP parts is Σ money ÷ Σ GDP, Iceland’s GDP included, in history too', () => {
    const table = spendPathTable(input(ids, undefined, { per: 'gdp' }));
    // 2026: NATO's money and GDP; Iceland's is the IMF's
    expectNear(inYear(table, 'core', 2026), (147002 + 53080) / (5455980 + 1134841 + 43800));
    expectNear(inYear(table, 'core', 2026), inYear(table, 'hold', 2026));
    const gdp = data.allies
      .filter(({ id }) => ids.includes(id))
      .reduce((sum, ally) => sum + (ally.gdpUsdM[11] ?? Number.NaN), 0);
    const money = data.allies
      .filter(({ id }) => ids.includes(id))
      .reduce((sum, ally) => sum + (ally.coreUsdM[11] ?? 0), 0);
    // Current money ÷ current GDP of that year, whatever the prices of the view
    expectNear(inYear(table, 'core', 2025), money / gdp);
    const nominal = spendPathTable(input(ids, undefined, { per: 'gdp', basis: 'current' }));
    expectNear(inYear(nominal, 'core', 2025), money / gdp);
    expect(table.columns.map(({ id }) => id)).toContain('fromMix');
    expect(table.columns.map(({ id }) => id)).not.toContain('fromGrowth');
  });

  it('a table of one ally is NATO’s shares, then its path', () => {
    const table = spendPathTable(input(['NLD'], undefined, { per: 'gdp' }));
    expectNear(inYear(table, 'core', 2026), 0.0258);
    expectNear(inYear(table, 'core', 2035), 0.035);
    expectNear(inYear(table, 'hold', 2035), 0.0258);
  });

  it('a table per head is money ÷ the people of its year', () => {
    for (const currency of ['USD', 'KRW'] as const) {
      const money = spendPathTable(input(ids, undefined, { currency }));
      const table = spendPathTable(input(ids, undefined, { currency, per: 'head' }));
      for (const year of [2014, 2026, 2035])
        expectNear(inYear(table, 'core', year), inYear(money, 'core', year) / peopleOf({ data }, ids, year));
    }
  });

  it('the parts of a stack add up to its total', () => {
    for (const per of ['gdp', 'head'] as const) {
      const own = input(['POL', 'DEU', 'NLD', 'ISL'], undefined, { per });
      const buyers = buyersTable(own, ['POL', 'DEU']);
      const parts = compositionTable(own);
      for (const year of YEARS) {
        expectNear(
          inYear(buyers, 'total', year),
          inYear(buyers, 'ally:POL', year) +
            inYear(buyers, 'ally:DEU', year) +
            inYear(buyers, 'others', year),
        );
        expectNear(
          inYear(parts, 'total', year),
          inYear(parts, 'equipment', year) +
            inYear(parts, 'otherCore', year) +
            inYear(parts, 'indirect', year),
        );
      }
      expect(buyers.columns.find(({ id }) => id === 'total')?.unit.kind).toBe(buyers.about.unit.kind);
    }
  });

  it('sums over years are ratios of money for parts of GDP, and add up otherwise', () => {
    const over = (per: Per) => {
      const own = input(ids, undefined, { per, when: 'sum' });
      const table = buyersTable(own, ['POL']);
      const rows = rowsAt(table);
      return {
        sum: sumOver(table, cellsOf(table, 'total'), rows),
        part:
          weighed(table, cellsOf(table, 'ally:POL'), rows) / weighed(table, cellsOf(table, 'total'), rows),
        amount: amountIn(own, own.projection, 'sam', ids, 'sum'),
      };
    };
    for (const per of ['total', 'gdp', 'head'] as const) {
      const { sum, part, amount } = over(per);
      expectNear(sum, amount);
      expectNear(part, over('total').part);
    }
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
