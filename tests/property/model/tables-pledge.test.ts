import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import {
  alliesOf,
  burdenTable,
  byIncrement,
  byMilestone,
  type Cell,
  cellsOf,
  type Dataset,
  incrementsTable,
  milestonesTable,
  moneyOf,
  project,
  SCOPES,
  spendPathTable,
  type Table,
  type TableInput,
  YEARS,
} from '#model';
import { basis, scenario } from '../arbitraries.ts';

const data = loadDataset();
const scope = fc.constantFrom(...SCOPES);
const when = fc.constantFrom<number | 'sum'>(...YEARS, 'sum');

const inputOf = (
  given: TableInput['scenario'],
  prices: 'constant' | 'current',
  among: TableInput['scope'],
  time: TableInput['when'],
  from: Dataset = data,
): TableInput => {
  const projection = project(from, given, prices);
  return {
    data: from,
    scenario: given,
    projection,
    preset: projection,
    currency: 'USD',
    per: 'total',
    allies: alliesOf(from, among),
    when: time,
    scope: among,
  };
};
const total = (cells: readonly Cell[]): number =>
  cells.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);

describe('tables of a row per ally', () => {
  it('add up: increments to the total above the hold line, their core to what the spending path says', () => {
    fc.assert(
      fc.property(scenario, basis, scope, when, (given, prices, among, time) => {
        const input = inputOf(given, prices, among, time);
        const table = incrementsTable(input, byIncrement(input));
        const money = (measure: 'total' | 'hold') => moneyOf(input.projection, measure, input.allies, time);
        const slack = 1e-9 * money('total') + 1e-6;
        expect(Math.abs(total(cellsOf(table, 'increment')) - (money('total') - money('hold')))).toBeLessThan(
          slack,
        );
        const path = spendPathTable(input);
        const fromShares = cellsOf(path, 'fromShares').filter((_, i) => {
          const year = cellsOf(path, 'year')[i] as number;
          return time === 'sum' ? year > 2026 : year === time;
        });
        expect(Math.abs(total(cellsOf(table, 'coreIncrement')) - total(fromShares))).toBeLessThan(slack);
      }),
      { numRuns: 60 },
    );
  });

  it('do not depend on the order of allies in the dataset', () => {
    const order = fc.shuffledSubarray([...data.allies], { minLength: data.allies.length });
    const sorted = ({ rows }: Table) => [...rows].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
    fc.assert(
      fc.property(scenario, basis, scope, when, order, (given, prices, among, time, allies) => {
        const one = inputOf(given, prices, among, time);
        const other = inputOf(given, prices, among, time, { ...data, allies });
        for (const make of [
          (input: TableInput) => incrementsTable(input, byIncrement(input)),
          (input: TableInput) => milestonesTable(input, byMilestone(input)),
          burdenTable,
        ])
          expect(sorted(make(other))).toEqual(sorted(make(one)));
      }),
      { numRuns: 30 },
    );
  });

  it('rank by amount, one row for each ally in scope', () => {
    fc.assert(
      fc.property(scenario, basis, scope, when, (given, prices, among, time) => {
        const input = inputOf(given, prices, among, time);
        const table = incrementsTable(input, byIncrement(input));
        expect([...cellsOf(table, 'ally')].sort()).toEqual([...input.allies].sort());
        const amounts = cellsOf(table, 'increment') as number[];
        amounts.forEach((amount, i) => {
          expect(amount).toBeLessThanOrEqual((amounts[i - 1] ?? Number.POSITIVE_INFINITY) + 1e-6);
        });
      }),
      { numRuns: 60 },
    );
  });
});
