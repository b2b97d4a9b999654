import { describe, expect, it } from 'vitest';
import { alliesOf, cellsOf, mapTable, type Table, type TableInput, type When } from '#model';
import { data, expectNear, projected, scenarioOf } from './given.ts';

const scenario = scenarioOf('pledge', { DEU: { core: 0.04 } });
const inputOf = (change: Partial<TableInput> = {}): TableInput => ({
  data,
  scenario,
  projection: projected(scenario),
  preset: projected(scenarioOf('pledge')),
  currency: 'USD',
  per: 'total',
  allies: alliesOf(data, 'all'),
  when: 2035,
  scope: 'all',
  ...change,
});
const at = (table: Table, ally: string, column: string) =>
  cellsOf(table, column)[cellsOf(table, 'ally').indexOf(ally)];

describe('the table of the map', () => {
  it('has one row per ally of the scope: NATO’s share of 2026, the scenario’s share, and both in money', () => {
    const table = mapTable(inputOf(), 'share');
    expect(table.rows).toHaveLength(32);
    expect(at(table, 'POL', 'baseShare')).toBeCloseTo(0.0468, 3);
    expectNear(at(table, 'DEU', 'coreShare') as number, 0.04);
    const { DEU } = Object.fromEntries(data.allies.map((ally) => [ally.id, ally]));
    expectNear(at(table, 'DEU', 'baseCore') as number, DEU?.coreUsdM.at(-1) ?? 0);
    expect(at(table, 'DEU', 'status')).toBe('projection');
    expect(mapTable(inputOf({ allies: ['DEU'] }), 'share').rows).toHaveLength(1);
  });

  it('leaves Iceland unknown rather than zero', () => {
    const table = mapTable(inputOf(), 'share');
    for (const column of ['baseShare', 'coreShare', 'baseCore', 'core'])
      expect(at(table, 'ISL', column)).toBeNull();
  });

  it('shows the year of the view, and 2035 for the sum', () => {
    const years = ([2026, 2029, 'sum'] as const).map((when: When) =>
      cellsOf(mapTable(inputOf({ when }), 'share'), 'year').at(0),
    );
    expect(years).toEqual([2026, 2029, 2035]);
    const today = mapTable(inputOf({ when: 2026 }), 'money');
    expect(cellsOf(today, 'core')).toEqual(cellsOf(today, 'baseCore'));
    expect(at(today, 'DEU', 'status')).toBe('estimate');
  });

  it('colours the share where amounts are parts of GDP', () => {
    expect(mapTable(inputOf(), 'money').about.measure).toBe('money');
    expect(mapTable(inputOf({ per: 'gdp' }), 'money').about.measure).toBe('share');
    const perHead = mapTable(inputOf({ per: 'head' }), 'money');
    expect(perHead.columns.at(-1)?.unit.kind).toBe('perHead');
    // Germany: about 84 million people, $235 bn at 4 %.
    expect(at(perHead, 'DEU', 'core')).toBeGreaterThan(2_000);
    expect(at(perHead, 'DEU', 'core')).toBeLessThan(4_000);
  });
});
