import { describe, expect, it } from 'vitest';
import { type AllyId, alliesOf, amountOf, type Per, peopleOf, project, unitOf } from '#model';
import { data, scenarioOf } from './given.ts';

const projection = project(data, scenarioOf('pledge'), 'constant');
const input = (per: Per, currency: 'USD' | 'KRW' = 'USD') => ({ data, per, currency, projection });
const amount = (
  per: Per,
  allies: readonly AllyId[],
  when: number | 'sum' = 2035,
  among: readonly AllyId[] = allies,
) => amountOf(input(per), projection, 'core', allies, when, among);

describe('amounts', () => {
  it('are money in millions of the currency, as they are', () => {
    expect(amount('total', ['POL'])).toBeCloseTo(66_258, -1);
    expect(amountOf(input('total', 'KRW'), projection, 'core', ['POL'], 2035)).toBeCloseTo(
      amount('total', ['POL']) * data.perUsd.KRW,
      3,
    );
  });

  it('are a part of GDP: one ally’s path, though its money ÷ GDP is another number', () => {
    expect(amount('gdp', ['NLD'])).toBe(0.035);
    // κ of the Netherlands: 49 885 ÷ 1 605 700
    expect(amount('total', ['NLD']) / 1_605_700).toBeCloseTo(49_885 / 1_605_700, 5);
  });

  it('are a group’s Σ money ÷ Σ GDP, and its parts add up to it', () => {
    const all = alliesOf(data, 'europe-canada');
    expect(amount('gdp', all)).toBeCloseTo(0.035387, 5);
    const parts = all.map((id) => amount('gdp', [id], 2035, all));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(amount('gdp', all), 12);
  });

  it('are money per head of the year, and the sum adds the years', () => {
    // 66 258 million ÷ the Poles of 2035
    expect(amount('head', ['POL'])).toBeCloseTo(
      amount('total', ['POL']) / peopleOf({ data }, ['POL'], 2035),
      9,
    );
    let sum = 0;
    for (let year = 2027; year <= 2035; year += 1) sum += amount('head', ['POL'], year);
    expect(amount('head', ['POL'], 'sum')).toBeCloseTo(sum, 9);
  });

  it('of one ally at held shares are its share, though money ÷ GDP is another number', () => {
    const hold = (when: number | 'sum') => amountOf(input('gdp'), projection, 'coreHold', ['NLD'], when);
    expect(hold(2035)).toBeCloseTo(0.0258, 12);
    expect(hold('sum')).toBeCloseTo(0.0258, 12);
    // The sum of a path from 2.58 to 3.50 lies between its ends.
    expect(amount('gdp', ['NLD'], 'sum')).toBeGreaterThan(0.0258);
    expect(amount('gdp', ['NLD'], 'sum')).toBeLessThan(0.035);
  });

  it('name their unit', () => {
    expect(unitOf(input('gdp'))).toEqual({ kind: 'shareOfGdp' });
    expect(unitOf(input('head'))).toEqual({ kind: 'perHead', currency: 'USD', basis: 'constant' });
  });
});
