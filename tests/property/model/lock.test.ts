import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import {
  ALLY_IDS,
  allyIndex,
  keptAs,
  MEASURES,
  moveGroup,
  type Projection,
  project,
  resolve,
  share,
  YEARS,
} from '#model';
import { allyId, frozen, scenario } from '../arbitraries.ts';

const data = frozen(loadDataset());
const numbersOf = (projection: Projection, at: number): readonly number[] =>
  MEASURES.flatMap((measure) => [
    ...projection.columns[measure].subarray(at * YEARS.length, (at + 1) * YEARS.length),
  ]).map((value) => value + 0);

describe('a locked ally', () => {
  it('has the same numbers to the last bit under any other preset and layer of all, the market being the same', () => {
    fc.assert(
      fc.property(scenario, scenario, fc.subarray([...ALLY_IDS]), (before, other, ids) => {
        const locked = data.allies.filter(({ id }) => ids.includes(id));
        const next = keptAs(before, { ...other, market: before.market }, locked);
        const [one, two] = [project(data, before, 'current'), project(data, next, 'current')];
        for (const { id } of locked)
          expect(numbersOf(two, allyIndex(data, id)), id).toEqual(numbersOf(one, allyIndex(data, id)));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the others as they are', () => {
    fc.assert(
      fc.property(scenario, scenario, allyId, (before, other, id) => {
        const next = keptAs(
          before,
          other,
          data.allies.filter((ally) => ally.id === id),
        );
        const [{ [id]: _, ...others }, { [id]: __, ...same }] = [next.targets, other.targets];
        expect(others).toEqual(same);
        expect({ ...next, targets: {} }).toEqual({ ...other, targets: {} });
      }),
    );
  });

  it('needs no layer of its own where nothing changed around it', () => {
    const plain = { preset: 'plans', targets: {}, market: {} } as const;
    expect(keptAs(plain, plain, data.allies)).toEqual(plain);
  });
});

describe('a group move', () => {
  const kind = fc.constantFrom('points', 'value', 'gap');
  it('leaves locked allies alone and accounts for every other', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.subarray([...ALLY_IDS]),
        kind,
        fc.double({ min: -0.1, max: 0.12, noNaN: true }),
        (given, locked, kindOf, amount) => {
          const outcome = moveGroup(given, data.allies, locked, { kind: kindOf, amount });
          for (const id of locked) expect(outcome.cores[id]).toBeUndefined();
          for (const value of Object.values(outcome.cores)) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(0.1);
          }
          expect(outcome.count).toBe(31);
          expect(outcome.locked).toBe(locked.filter((id) => id !== 'ISL').length);
          expect(outcome.moved + outcome.locked + outcome.atLimit).toBeLessThanOrEqual(31);
          expect(Object.keys(outcome.cores).length).toBeLessThanOrEqual(outcome.moved + outcome.atLimit);
        },
      ),
    );
  });

  it('in equal points moves each by the same; to a value, all there; by the gap, the whole of it at one', () => {
    const holding = { preset: 'hold', targets: {}, market: {} } as const;
    const coreOf = (id: string) => {
      const ally = data.allies.find((candidate) => candidate.id === id);
      if (!ally) throw new Error(id);
      return resolve(ally, holding).core.share;
    };
    const points = moveGroup(holding, data.allies, [], { kind: 'points', amount: 0.003 });
    for (const [id, core] of Object.entries(points.cores)) expect(core - coreOf(id)).toBeCloseTo(0.003, 12);
    expect(points.moved).toBe(31);
    const value = moveGroup(holding, data.allies, ['FRA'], { kind: 'value', amount: share(0.03) });
    expect(new Set(Object.values(value.cores))).toEqual(new Set([0.03]));
    const half = moveGroup(holding, data.allies, [], { kind: 'gap', amount: 0.5 });
    // Germany: 2.70 % in 2026, half of the way to 3.5 %
    expect(half.cores.DEU).toBeCloseTo((coreOf('DEU') + 0.035) / 2, 12);
    expect(half.cores.POL).toBeUndefined();
    const whole = moveGroup(holding, data.allies, [], { kind: 'gap', amount: 1 });
    for (const core of Object.values(whole.cores)) expect(core).toBeCloseTo(0.035, 12);
  });
});
