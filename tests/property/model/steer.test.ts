import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import {
  alliesOf,
  MARKET_RANGES,
  marketOf,
  project,
  ratioOf,
  SEGMENT_IDS,
  STEERED,
  solve,
  steer,
} from '#model';
import { frozen, scenario } from '../arbitraries.ts';

const data = frozen(loadDataset());
const europe = alliesOf(data, 'europe-canada');
const pledge = frozen({ preset: 'pledge', targets: {}, market: {} } as const);

describe('solving for a lever', () => {
  it('finds the position that gives the goal, on rising and falling measures', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.boolean(), (goal, isRising) => {
        const measure = (x: number) => (isRising ? 1 : -1) * (x ** 3 + x);
        const { at, value, isReached } = solve(measure, -2, 2, goal);
        expect(isReached).toBe(true);
        expect(value).toBeCloseTo(goal, 6);
        expect(measure(at)).toBe(value);
      }),
    );
  });

  it('gives the nearest end where the goal is out of reach, and says so', () => {
    expect(solve((x) => 2 * x, 0, 1, 5)).toEqual({ at: 1, value: 2, isReached: false });
    expect(solve((x) => -2 * x, 0, 1, 5)).toEqual({ at: 0, value: -0, isReached: false });
    expect(solve((x) => 2 * x, 0, 1, 2).isReached).toBe(true);
  });
});

describe('setting a rate of the ledger', () => {
  it('brings the group’s rate there, to what two decimals of a lever allow', () => {
    const goals = { tam: 0.35, imports: 0.4, open: 0.9, sam: 0.5, som: 0.25 } as const;
    for (const step of STEERED) {
      const { rate, isReached } = steer(data, pledge, step, goals[step], europe, 2035);
      expect(isReached, step).toBe(true);
      expect(Math.abs(rate - goals[step]), step).toBeLessThan(2e-4);
    }
  });

  it('never leaves the allowed ranges, and says when the rate is out of reach', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.constantFrom(...STEERED),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, step, goal) => {
          const { scenario: next, rate, isReached } = steer(data, given, step, goal, europe, 2032);
          const market = marketOf(next);
          expect(market.euPreference).toBeGreaterThanOrEqual(MARKET_RANGES.euPreference.min);
          expect(market.euPreference).toBeLessThanOrEqual(MARKET_RANGES.euPreference.max);
          for (const segment of SEGMENT_IDS) expect(market.coverage[segment] ?? 0).toBeLessThanOrEqual(1);
          for (const layer of Object.values(next.targets)) {
            expect(layer.equipment ?? 0).toBeLessThanOrEqual(Math.max(0.8, 0));
            expect(layer.importShare ?? 0).toBeLessThanOrEqual(1);
          }
          if (isReached) expect(Math.abs(rate - goal)).toBeLessThan(2e-3);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves locked allies alone', () => {
    const { scenario: next } = steer(data, pledge, 'imports', 0.5, europe, 2035, ['DEU']);
    expect(next.targets.DEU).toBeUndefined();
    expect(next.targets.FRA?.importShare).toBeGreaterThan(0);
  });

  it('cannot win more than today in the base year: the gain has not begun', () => {
    const { isReached, rate } = steer(data, pledge, 'som', 0.9, europe, 2026);
    expect(isReached).toBe(false);
    expect(rate).toBe(ratioOf(project(data, pledge, 'constant'), 'som', 'sam', europe, 2026));
  });
});
