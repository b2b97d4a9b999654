import { describe, expect, it } from 'vitest';
import {
  type AllyId,
  burdenTable,
  byIncrement,
  byMilestone,
  cellsOf,
  incrementsTable,
  milestonesTable,
  type Per,
  project,
  type Scenario,
  sourcesOf,
  spanOf,
  type Table,
  type TableInput,
  type When,
} from '#model';
import { data, expectNear, grown, pc, scenarioOf } from './given.ts';

function input(
  allies: readonly AllyId[],
  scenario: Scenario = scenarioOf('pledge'),
  { per = 'total', when = 2035 }: { per?: Per; when?: When } = {},
): TableInput {
  return {
    data,
    scenario,
    allies,
    currency: 'USD',
    per,
    projection: project(data, scenario, 'constant'),
    preset: project(data, scenarioOf(scenario.preset), 'constant'),
    when,
    scope: 'all',
  };
}
const cell = (table: Table, ally: AllyId, column: string) =>
  cellsOf(table, column)[cellsOf(table, 'ally').indexOf(ally)];

describe('increments', () => {
  it('are core and indirect above the shares of 2026', () => {
    const table = incrementsTable(input(['DEU'], undefined, { when: 2030 }), ['DEU']);
    // 2.69 % goes to 3.5 %, 0.75 % to 1.5 %; 2030 is four ninths of the way
    const gdp = grown(5455980, 1.183, 1.196, 0.944, 0.655);
    const core = ((147002 * gdp) / 5455980) * (0.36 / 2.69);
    const indirect = ((0.0075 * 4) / 9) * gdp;
    expectNear(cell(table, 'DEU', 'coreIncrement') as number, core);
    expectNear(cell(table, 'DEU', 'indirectIncrement') as number, indirect);
    expectNear(cell(table, 'DEU', 'increment') as number, core + indirect);
  });

  it('are points of an ally’s own path in shares of GDP, whatever its money ÷ GDP', () => {
    const table = incrementsTable(input(['NLD'], undefined, { per: 'gdp' }), ['NLD']);
    expectNear(cell(table, 'NLD', 'coreIncrement') as number, 0.035 - 0.0258);
    expectNear(cell(table, 'NLD', 'increment') as number, 0.035 - 0.0258 + 0.0075);
    expect(table.columns.find(({ id }) => id === 'increment')?.unit).toEqual({ kind: 'shareOfGdp' });
  });

  it('of Iceland are indirect alone: it has no core, which is not a core of 0', () => {
    const table = incrementsTable(input(['ISL']), ['ISL']);
    expect(cell(table, 'ISL', 'coreIncrement')).toBeNull();
    // 1.5 % of 53 994 instead of 0.75 %
    expect(cell(table, 'ISL', 'increment')).toBeCloseTo(53994 * 0.0075, 0);
  });

  it('rank largest first, falls last, and keep an order given', () => {
    const scenario = scenarioOf('pledge', { POL: { core: pc(2), indirect: pc(0) } });
    const view = input(['LUX', 'POL', 'DEU', 'ITA'], scenario);
    expect(byIncrement(view)).toEqual(['DEU', 'ITA', 'LUX', 'POL']);
    const frozen = incrementsTable(view, ['POL', 'DEU']);
    expect(cellsOf(frozen, 'ally')).toEqual(['POL', 'DEU']);
    expect(cell(frozen, 'POL', 'increment')).toBeLessThan(0);
  });

  it('name their period, of the sum too', () => {
    const table = incrementsTable(input(['DEU'], undefined, { when: 'sum' }), ['DEU']);
    expect(cell(table, 'DEU', 'period')).toBe('2027–2035');
    expect(spanOf(table)).toEqual([2027, 2035]);
    expect(spanOf(milestonesTable(input(['DEU']), ['DEU']))).toEqual([2014, 2035]);
  });

  it('are 0 in 2026', () => {
    const table = incrementsTable(input(['DEU'], undefined, { when: 2026 }), ['DEU']);
    expect(cellsOf(table, 'increment')).toEqual([0]);
  });
});

describe('milestones', () => {
  const table = milestonesTable(input(['POL', 'DEU', 'ISL']), ['POL', 'DEU', 'ISL']);

  it('are first years, empty where never reached', () => {
    // Poland: 2.21 in 2015, 3.75 in 2024, 4.68 + 0.75 in 2026. Germany: 2.00 in 2024, 3.5 and 5 in 2035.
    expect(table.rows[0]?.slice(0, 5)).toEqual(['POL', 2015, 2024, 2026, null]);
    expect(table.rows[1]?.slice(0, 5)).toEqual(['DEU', 2024, 2035, 2035, null]);
    expect(table.rows[2]).toEqual(['ISL', null, null, null, null, null, null, null, 'noForces']);
  });

  it('say what is lost again by 2035', () => {
    const falling = input(['POL'], scenarioOf('pledge', { POL: { core: pc(3) } }));
    // 3 + 1.5 % counted in 2035; 4.68 + 0.75 in 2026
    expect(cell(milestonesTable(falling, ['POL']), 'POL', 'notHeld')).toBe('3.5, 5');
  });

  it('measure the distance to the line at the review', () => {
    // Germany: 2.22 in 2025; the line is 2.22 + 0.4 · 1.28, the path 2.69 + 0.81/3
    expectNear(cell(table, 'DEU', 'reviewLine') as number, 0.0222 + 0.4 * 0.0128);
    expectNear(cell(table, 'DEU', 'reviewShare') as number, 0.0269 + 0.0081 / 3);
    expectNear(cell(table, 'DEU', 'overLine') as number, 0.0296 - 0.02732);
    expect(cell(table, 'DEU', 'standing')).toBe('onLine');
    const held = milestonesTable(input(['DEU'], scenarioOf('hold')), ['DEU']);
    expect(cell(held, 'DEU', 'standing')).toBe('belowLine');
  });

  it('rank the earliest first, then the farthest above the line, those without forces last', () => {
    expect(byMilestone(input(['ISL', 'DEU', 'ESP', 'POL']))).toEqual(['POL', 'DEU', 'ESP', 'ISL']);
    // Held at 2 %, Spain reaches nothing and is below its line; it has one, Iceland has none.
    expect(byMilestone(input(['ISL', 'ESP'], scenarioOf('hold')))).toEqual(['ESP', 'ISL']);
  });
});

describe('burden', () => {
  it('is core as a part of government expenditure, beside debt', () => {
    const table = burdenTable(input(['DEU']));
    // IMF: expenditure 51.668 % in 2026; debt 64.609 and 79.942 % of GDP
    const expenditure = cell(table, 'DEU', 'expenditure') as number;
    expectNear(cell(table, 'DEU', 'burden') as number, 0.035 / expenditure);
    expectNear(cell(table, 'DEU', 'baseBurden') as number, 2.69 / 51.668);
    expectNear(cell(table, 'DEU', 'debt') as number, 0.79942);
    expectNear(cell(table, 'DEU', 'baseDebt') as number, 0.64609);
  });

  it('moves with core alone: debt and expenditure are the forecast’s', () => {
    const moved = burdenTable(input(['DEU'], scenarioOf('pledge', { DEU: { core: pc(7), growth: pc(1) } })));
    const before = burdenTable(input(['DEU']));
    for (const column of ['debt', 'expenditure', 'baseDebt'])
      expect(cellsOf(moved, column)).toEqual(cellsOf(before, column));
    expectNear(cell(moved, 'DEU', 'burden') as number, 2 * (cell(before, 'DEU', 'burden') as number));
    expect(cell(moved, 'DEU', 'presetBurden')).toBe(cell(before, 'DEU', 'burden'));
  });

  it('is that of 2035 for the sum, and names our extension after 2031 alone', () => {
    const sum = burdenTable(input(['DEU'], undefined, { when: 'sum' }));
    expect(sum.rows).toEqual(burdenTable(input(['DEU'])).rows);
    expect(sum.rows[0]?.slice(1, 3)).toEqual([2035, 'extension']);
    expect(sourcesOf(sum)).toContain('extension-rule-a');
    const forecast = burdenTable(input(['DEU'], undefined, { when: 2031 }));
    expect(forecast.rows[0]?.slice(1, 3)).toEqual([2031, 'forecast']);
    expect(sourcesOf(forecast)).not.toContain('extension-rule-a');
  });

  it('of Iceland is unknown, not 0', () => {
    const table = burdenTable(input(['ISL']));
    expect(cell(table, 'ISL', 'burden')).toBeNull();
    expect(cell(table, 'ISL', 'debt')).toBeTypeOf('number');
  });
});
