import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import {
  alliesOf,
  COMPARE_MEASURES,
  type CompareInput,
  cellsOf,
  comparePathTable,
  contributionsOf,
  differencesOf,
  givesTheSame,
  moneyOf,
  PERS,
  project,
  SCOPES,
  type Scenario,
  type SlotId,
  YEARS,
} from '#model';
import { copied } from '#state/compare-edits.ts';
import type { Slots } from '#state/slots.ts';
import { allyId, basis, scenario } from '../arbitraries.ts';

const data = loadDataset();
const LETTERS: readonly SlotId[] = ['A', 'B', 'C', 'D'];

const view = fc.record({
  basis,
  scope: fc.constantFrom(...SCOPES),
  when: fc.constantFrom<number | 'sum'>(...YEARS, 'sum'),
  measure: fc.constantFrom(...COMPARE_MEASURES),
  per: fc.constantFrom(...PERS),
});
type Looks = typeof view extends fc.Arbitrary<infer T> ? T : never;

function inputOf(scenarios: readonly Scenario[], base: number, looks: Looks): CompareInput {
  const compared = scenarios.map((one, i) => ({
    slot: LETTERS[i] ?? 'A',
    scenario: one,
    projection: project(data, one, looks.basis),
  }));
  const own = compared[base] ?? compared[0];
  if (!own) throw new Error('Nothing to compare');
  return {
    data,
    scenario: own.scenario,
    projection: own.projection,
    preset: own.projection,
    currency: 'USD',
    per: looks.per,
    allies: alliesOf(data, looks.scope),
    when: looks.when,
    scope: looks.scope,
    compared,
    base: own.slot,
    against: compared.find(({ slot }) => slot !== own.slot)?.slot ?? own.slot,
    measure: looks.measure,
    layout: 'overlay',
  };
}

/** Close to another number, or to zero beside something as large as `beside`. */
const near = (a: number, b: number, beside: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1e-9, Math.abs(beside));

describe('laws of a comparison', () => {
  it('contributions by ally add up to the difference', () => {
    fc.assert(
      fc.property(scenario, scenario, view, (a, b, looks) => {
        const input = inputOf([a, b], 0, looks);
        if (looks.when === 'sum') return;
        const table = comparePathTable(input);
        const i = cellsOf(table, 'year').indexOf(looks.when);
        const whole = Number(cellsOf(table, 'diff:B:A')[i]);
        const sum = contributionsOf(input).reduce((all, { difference }) => all + difference, 0);
        const size = Math.max(
          ...['A', 'B'].map((slot) => Math.abs(Number(cellsOf(table, `slot:${slot}`)[i]))),
        );
        // A lone ally's core share is NATO's own, of real GDP; no scope has a single ally.
        expect(near(sum, whole, size)).toBe(true);
      }),
    );
  });

  it('a scenario does not differ from itself', () => {
    fc.assert(
      fc.property(scenario, view, (a, looks) => {
        const input = inputOf([a, a], 0, looks);
        expect(
          cellsOf(comparePathTable(input), 'diff:B:A').every((cell) => cell === null || cell === 0),
        ).toBe(true);
        expect(contributionsOf(input).every(({ difference }) => difference === 0)).toBe(true);
        expect(givesTheSame(input, 'B')).toBe(true);
        expect(differencesOf(data, [a, a])).toEqual({ allies: [], market: [] });
      }),
    );
  });

  it('the other way round every sign flips', () => {
    fc.assert(
      fc.property(scenario, scenario, view, (a, b, looks) => {
        const there = comparePathTable(inputOf([a, b], 0, looks));
        const back = comparePathTable(inputOf([a, b], 1, looks));
        const flipped = cellsOf(back, 'diff:A:B').map((cell) => (cell === null ? null : -Number(cell) + 0));
        expect(flipped).toEqual(
          cellsOf(there, 'diff:B:A').map((cell) => (cell === null ? null : Number(cell) + 0)),
        );
      }),
    );
  });

  it('the order of the scenarios changes nothing but places', () => {
    fc.assert(
      fc.property(scenario, scenario, scenario, view, (a, b, c, looks) => {
        const one = comparePathTable(inputOf([a, b, c], 0, looks));
        const other = comparePathTable(inputOf([a, c, b], 0, looks));
        expect(cellsOf(other, 'slot:C')).toEqual(cellsOf(one, 'slot:B'));
        expect(cellsOf(other, 'diff:C:A')).toEqual(cellsOf(one, 'diff:B:A'));
        const [found, swapped] = [differencesOf(data, [a, b]), differencesOf(data, [b, a])];
        expect(swapped.allies.map(({ ally, input }) => `${ally} ${input}`)).toEqual(
          found.allies.map(({ ally, input }) => `${ally} ${input}`),
        );
      }),
    );
  });

  it('a row copied leaves no difference of that ally', () => {
    fc.assert(
      fc.property(scenario, scenario, allyId, (a, b, ally) => {
        const slots: Slots = [
          { id: 'A', scenario: a, unknown: [] },
          { id: 'B', scenario: b, unknown: [] },
        ];
        const after = copied(data, slots, 'A', 'B', ally, 'row').map((slot) => slot.scenario);
        expect(after[0]).toBe(a);
        expect(
          differencesOf(data, after).allies.filter((one) => one.ally === ally && one.input !== 'winGain'),
        ).toEqual([]);
        const made = after.map((one) => project(data, one, 'constant'));
        const [from, to] = made.map((one) => moneyOf(one, 'total', [ally], 2035));
        // An input nearer to its start than 1e-9 is its start: alike is told by the whole economy.
        const economy = made[0] ? moneyOf(made[0], 'gdp', [ally], 2035) : 0;
        expect(near(from ?? 0, to ?? 1, economy)).toBe(true);
      }),
      {
        // Where shares are held, today's indirect share moves the one to reach.
        examples: [
          [
            { preset: 'pledge', targets: { '*': { indirect: 0 } }, market: {} },
            { preset: 'hold', targets: { '*': { indirectToday: 0 } }, market: {} },
            'ALB',
          ],
          [
            { preset: 'pledge', targets: { '*': { indirect: 1.8e-23, indirectToday: 0 } }, market: {} },
            { preset: 'hold', targets: {}, market: {} },
            'ISL',
          ],
        ],
      },
    );
  });
});
