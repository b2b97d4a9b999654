import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import {
  type AllyId,
  alliesOf,
  holds,
  MARKET_RANGES,
  marketOf,
  project,
  ratioOf,
  type Scenario,
  SEGMENT_IDS,
  STEERED,
  type SteeredStep,
  type SteeredView,
  solve,
  steer,
  type Trail,
  unsteered,
  type When,
} from '#model';
import { frozen, scenario } from '../arbitraries.ts';

const data = frozen(loadDataset());
const europe = alliesOf(data, 'europe-canada');
const pledge: Scenario = frozen({ preset: 'pledge', targets: {}, market: {} });

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

/** Sets a rate that can be had. */
function set(scenario: Scenario, step: SteeredStep, rate: number, view: SteeredView = look, earlier?: Trail) {
  const done = steer(data, scenario, step, rate, view, earlier);
  if (!done.isReached) throw new Error(`${step} ${rate} is out of reach: ${done.least} to ${done.most}`);
  return done;
}

const rateIn = (scenario: Scenario, step: SteeredStep, { allies, when }: SteeredView): number | null =>
  ratioOf(project(data, scenario, 'constant'), step, BEFORE[step], allies, when);
const look: SteeredView = { allies: europe, when: 2035 };
const BEFORE = { tam: 'core', imports: 'tam', open: 'imports', sam: 'open', som: 'sam' } as const;

/** Expects two scenarios to come to the same for every ally in every year, within 1e-9 of its equipment. */
function expectAlike(one: Scenario, other: Scenario): void {
  const [a, b] = [project(data, one, 'constant').columns, project(data, other, 'constant').columns];
  for (const measure of ['tam', 'imports', 'open', 'sam', 'som'] as const)
    a[measure].forEach((amount, i) => {
      const off = Math.abs(amount - (b[measure][i] ?? Number.NaN));
      expect(off, measure).toBeLessThanOrEqual(1e-9 * Math.max(1, a.tam[i] ?? 0));
    });
}

const view: fc.Arbitrary<SteeredView> = fc.record({
  allies: fc.constantFrom(europe, alliesOf(data, 'all'), ['POL', 'NLD', 'FRA'] as const, ['DEU'] as const),
  when: fc.constantFrom<When>(2026, 2030, 2035, 'sum'),
  locked: fc.constantFrom<readonly AllyId[]>([], ['FRA']),
});

describe('setting a rate of the ledger', () => {
  it('brings the group’s rate there, to what two decimals of a lever allow', () => {
    const goals = { tam: 0.35, imports: 0.4, open: 0.9, sam: 0.5, som: 0.25 } as const;
    for (const step of STEERED) {
      const { rate } = set(pledge, step, goals[step]);
      expect(Math.abs(rate - goals[step]), step).toBeLessThan(2e-4);
    }
  });

  it('gives back the former results when the former rate is set again, through 0 and 100 % too', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.constantFrom(...STEERED),
        fc.array(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 3,
        }),
        view,
        (given, step, rates, seen) => {
          const former = rateIn(given, step, seen);
          // Where nothing is bought there is no rate, and no box for one.
          fc.pre(former !== null);
          let [now, trail]: [Scenario, Trail | undefined] = [given, undefined];
          for (const rate of rates) {
            const done = steer(data, now, step, rate, seen, trail);
            if (done.isReached) [now, trail] = [done.scenario, done.trail];
          }
          const back = steer(data, now, step, former ?? 0, seen, trail);
          expect(back.isReached).toBe(true);
          if (back.isReached) expectAlike(back.scenario, given);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of a preset needs no memory for that: a link opened at 0 or 100 % goes back to the data', () => {
    // Segments not covered at all stay so: all of what is open is out of reach.
    for (const step of ['imports', 'sam'] as const)
      for (const rate of step === 'sam' ? [0, 0.8, 0.2] : [0, 1, 0.2]) {
        const { scenario: moved } = set(pledge, step, rate);
        expect(set(moved, step, rateIn(pledge, step, look) ?? 0).scenario).toEqual(pledge);
      }
  });

  it('takes the former rate as it is written, with its one decimal', () => {
    // 35.1…, 96.2…, 37.3…, 21.2… as the ledger of the pledge writes them.
    for (const step of STEERED) {
      const former = rateIn(pledge, step, look) ?? 0;
      const moved = set(pledge, step, { tam: 0.35, imports: 0, open: 0.9, sam: 0, som: 0.25 }[step]);
      const written = Math.round(former * 1000) / 1000;
      expect(set(moved.scenario, step, written, undefined, moved.trail).scenario, step).toEqual(pledge);
    }
  });

  it('leads back to the rate with nothing set behind it, and then there is no way back', () => {
    fc.assert(
      fc.property(scenario, fc.constantFrom(...STEERED), view, (given, step, seen) => {
        const bare = unsteered(data, given, step, seen);
        if (!bare) return;
        expect(bare.rate).toBe(rateIn(bare.scenario, step, seen));
        expect(unsteered(data, bare.scenario, step, seen)).toBeNull();
      }),
    );
    for (const step of STEERED) {
      const moved = set(pledge, step, { tam: 0.35, imports: 0, open: 0.9, sam: 0, som: 0.25 }[step]);
      expect(holds(data, moved.scenario, step, look, moved.trail), step).toBe(true);
      const bare = unsteered(data, moved.scenario, step, look)?.scenario;
      expect(bare, step).toEqual(pledge);
      expect(holds(data, bare ?? pledge, step, look, moved.trail), step).toBe(false);
    }
  });

  it('starts anew from what else was moved in between', () => {
    const moved = set(pledge, 'imports', 0);
    const own = { ...moved.scenario, targets: { ...moved.scenario.targets, POL: { importShare: 0.5 } } };
    const there = set(own, 'imports', 0.3, undefined, moved.trail);
    const back = set(there.scenario, 'imports', rateIn(own, 'imports', look) ?? 0, undefined, there.trail);
    expectAlike(back.scenario, own);
  });

  it('never leaves the allowed ranges, and moves nothing where the rate is out of reach', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.constantFrom(...STEERED),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, step, goal) => {
          const done = steer(data, given, step, goal, { allies: europe, when: 2032 });
          if (!done.isReached) {
            expect(goal < done.least || goal > done.most).toBe(true);
            return;
          }
          const market = marketOf(done.scenario);
          expect(market.euPreference).toBeGreaterThanOrEqual(MARKET_RANGES.euPreference.min);
          expect(market.euPreference).toBeLessThanOrEqual(MARKET_RANGES.euPreference.max);
          for (const segment of SEGMENT_IDS) expect(market.coverage[segment] ?? 0).toBeLessThanOrEqual(1);
          for (const layer of Object.values(done.scenario.targets)) {
            expect(layer.equipment ?? 0).toBeLessThanOrEqual(0.8);
            expect(layer.importShare ?? 0).toBeLessThanOrEqual(1);
          }
          expect(Math.abs(done.rate - goal)).toBeLessThan(2e-3);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves locked allies alone, and what the exporter buys itself', () => {
    const given: Scenario = { ...pledge, market: { exporter: 'POL' } };
    const { scenario: next, count } = set(given, 'imports', 0.5, { ...look, locked: ['DEU'] });
    expect(next.targets.DEU).toBeUndefined();
    expect(next.targets.POL).toBeUndefined();
    expect(next.targets.FRA?.importShare).toBeGreaterThan(0);
    // Europe and Canada less Iceland, Germany and Poland.
    expect(count).toBe(europe.length - 3);
  });

  it('cannot win more than today in the base year: the gain has not begun', () => {
    const today = rateIn(pledge, 'som', { allies: europe, when: 2026 });
    const done = steer(data, pledge, 'som', 0.9, { allies: europe, when: 2026 });
    expect(done).toEqual({ isReached: false, least: today, most: today });
  });
});
