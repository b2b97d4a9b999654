import { describe, expect, it } from 'vitest';
import {
  alliesOf,
  amountOf,
  cellsOf,
  type ExporterId,
  marketTable,
  project,
  rankedBuyers,
  type Scenario,
  SEGMENT_IDS,
  type TableInput,
  timelineTable,
  type When,
} from '#model';
import { data, scenarioOf } from './given.ts';

function given(scenario: Scenario = scenarioOf('pledge'), when: When = 2035): TableInput {
  return {
    data,
    scenario,
    projection: project(data, scenario, 'constant'),
    preset: project(data, scenarioOf(scenario.preset), 'constant'),
    currency: 'USD',
    per: 'total',
    allies: alliesOf(data, 'europe-canada'),
    when,
    scope: 'europe-canada',
  };
}
const selling = (exporter: ExporterId): Scenario => ({ ...scenarioOf('pledge'), market: { exporter } });
const sum = (cells: readonly unknown[]): number =>
  cells.reduce<number>((total, cell) => total + Number(cell), 0);

describe('the market by buyer', () => {
  it('ranks Poland and Germany first for Korea, and leaves out who buys nothing', () => {
    const order = rankedBuyers(given(), 'sam');
    expect(order.slice(0, 2)).toEqual(['POL', 'DEU']);
    expect(order).not.toContain('ISL');
    expect(rankedBuyers(given(selling('POL')), 'sam')).not.toContain('POL');
    expect(rankedBuyers(given(), 'som')[0]).toBe('POL');
  });

  it('adds up: buyers to the total, segments to the buyer', () => {
    const input = given();
    const table = marketTable(input, rankedBuyers(input, 'sam'));
    // 47.7 bn for Korea without the United States (model.md §7)
    expect(sum(cellsOf(table, 'sam'))).toBeCloseTo(
      amountOf(input, input.projection, 'sam', input.allies, 2035),
      4,
    );
    table.rows.forEach((row, i) => {
      const segments = SEGMENT_IDS.map((id) => cellsOf(table, `segment:${id}`)[i]);
      expect(sum(segments)).toBeCloseTo(Number(row[1]), 6);
    });
  });

  it('gives Poland’s armour for Korea: its whole import mix there', () => {
    const input = given();
    const table = marketTable(input, ['POL']);
    const poland = data.allies.find(({ id }) => id === 'POL');
    // open 19 814 × armour mix × 100 % covered (model.md §7)
    expect(cellsOf(table, 'segment:armour')[0]).toBeCloseTo(19_814 * (poland?.segmentMix.armour ?? 0), -1);
  });
});

describe('the timeline', () => {
  it('ends with all of 2027–2035, and begins with none of it', () => {
    const come = cellsOf(timelineTable(given()), 'come').map(Number);
    expect(come[0]).toBe(0);
    expect(come.at(-1)).toBeCloseTo(1, 12);
    for (let i = 1; i < come.length; i += 1) expect(come[i]).toBeGreaterThanOrEqual(come[i - 1] ?? 0);
  });
});
