import { describe, expect, it } from 'vitest';
import { lineAt, pathMoney, type Shape, share, sharePath } from '#model';
import { amountOf, expectNear, pc, scenarioOf } from './given.ts';

// One path by hand: 2 % in 2026, 4 % in 2030, so u is a quarter a year and (1/4)^2.5 is 1/32.
const from = { year: 2026, share: pc(2) };
const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2035];
const drawn = (shape: Shape) => sharePath(from, { share: pc(4), year: 2030, shape }, years);

describe('sharePath', () => {
  it.each<[Shape, readonly number[]]>([
    // before, before, base, u = 1/4, 1/2, 3/4, 1, after, after; percent
    ['linear', [2, 2, 2, 2.5, 3, 3.5, 4, 4, 4]],
    // u^2.5: 1/32; 1/(4√2) = 0.1767766953; 3^2.5/32 = 15.58845727/32 = 0.4871392896
    ['late', [2, 2, 2, 2 + 2 / 32, 2 + 2 * 0.1767766952966369, 2 + 2 * 0.4871392896287467, 4, 4, 4]],
    // 1 − (1 − u)^2.5: the late path upside down
    ['early', [2, 2, 2, 4 - 2 * 0.4871392896287467, 4 - 2 * 0.1767766952966369, 4 - 2 / 32, 4, 4, 4]],
    ['step', [2, 2, 2, 2, 2, 2, 4, 4, 4]],
  ])('draws %s before, on and after its years', (shape, percents) => {
    drawn(shape).forEach((value, i) => {
      expectNear(value, (percents[i] as number) / 100, 1e-12);
    });
  });

  it.each<[Shape, number]>([
    // T = 2040 is 14 years off; 2033 is half-way, 2035 nine fourteenths.
    ['linear', 2 + (4 - 2) * 0.5],
    ['late', 2 + (4 - 2) * 0.1767766952966369],
    ['early', 4 - (4 - 2) * 0.1767766952966369],
    ['step', 2],
  ])('is still under way in 2035 when %s runs to 2040', (shape, percentIn2033) => {
    const [in2033, in2035] = sharePath(from, { share: pc(4), year: 2040, shape }, [2033, 2035]);
    expectNear(in2033, percentIn2033 / 100, 1e-12);
    expect(in2035).toBeLessThan(pc(4));
  });

  it('goes down as it goes up', () => {
    // 5.33 → 3.5 in nine years, a third of the way in 2029: 5.33 − 1.83/3 = 4.72
    expectNear(sharePath({ year: 2026, share: pc(5.33) }, down, [2029])[0], 0.0472, 1e-12);
  });
  const down = { share: pc(3.5), year: 2035, shape: 'linear' } as const;

  it('goes straight from point to point and holds after the last', () => {
    const points = [
      [2028, pc(4)],
      [2031, pc(1)],
    ] as const;
    const path = sharePath(from, { share: pc(1), year: 2031, shape: 'points', points }, years);
    // 2 → 4 in two years, 4 → 1 in three.
    [2, 2, 2, 3, 4, 3, 2, 1, 1].forEach((percent, i) => {
      expectNear(path[i], percent / 100, 1e-12);
    });
  });

  it('is the target itself at and after the year reached, not an arithmetic near-miss', () => {
    // 0.0269 + (0.035 − 0.0269) · 1 is not 0.035 in binary for every base; the path must be.
    for (const base of [0.0269, 0.0201, 0.0317, 0.0468, 0.1 / 3]) {
      for (const shape of ['linear', 'late', 'early', 'step'] as const) {
        const target = { share: share(0.035), year: 2035, shape };
        expect(sharePath({ year: 2026, share: share(base) }, target, [2035, 2036])).toEqual([0.035, 0.035]);
      }
    }
    const path = sharePath(
      from,
      { share: pc(1), year: 2031, shape: 'points', points: [[2031, pc(1)]] },
      [2031, 2035],
    );
    expect(path).toEqual([0.01, 0.01]);
  });

  it('takes any base year, not only the dataset’s', () => {
    // 2.0 % in 2025 → 3.5 % in 2035: 0.15 points a year.
    const path = sharePath(
      { year: 2025, share: pc(2) },
      { share: pc(3.5), year: 2035, shape: 'linear' },
      [2025, 2026, 2030, 2034],
    );
    [2, 2.15, 2.75, 3.35].forEach((percent, i) => {
      expectNear(path[i], percent / 100, 1e-12);
    });
  });

  it('refuses a year reached that is not after the base year', () => {
    const target = { share: pc(4), year: 2026, shape: 'linear' } as const;
    expect(() => sharePath(from, target, years)).toThrow(RangeError);
  });

  it('keeps a path whose year reached falls on a waypoint of the plan', () => {
    // Germany's plan is 3.5 % in 2029. Naming 2029 lets go of the point and keeps its share: the same straight line,
    // 2.69 + 0.81 · 2/3 = 3.23 in 2028.
    const plan = scenarioOf('plans');
    const named = scenarioOf('plans', { DEU: { year: 2029 } });
    for (const scenario of [plan, named]) {
      expectNear(amountOf(scenario, 'coreShare', 'DEU', 2028), 0.0323, 1e-12);
      expect(amountOf(scenario, 'coreShare', 'DEU', 2029)).toBe(0.035);
      expect(amountOf(scenario, 'coreShare', 'DEU', 2035)).toBe(0.035);
    }
  });
});

describe('lineAt', () => {
  it('holds before the first point and after the last, and is exact on each', () => {
    const line = [
      [2027, 1],
      [2029, 2],
      [2034, 12],
    ] as const;
    expect([2020, 2027, 2028, 2029, 2030, 2034, 2099].map((year) => lineAt(line, year))).toEqual([
      1, 1, 1.5, 2, 4, 12, 12,
    ]);
  });
});

describe('pathMoney', () => {
  it('multiplies by the GDP of the year and counts what is above the base share', () => {
    // 2 % → 3 % → 4 % of 100, 200, 300: level 2, 6, 12; above 2 %: 0, 2, 6.
    const money = pathMoney(pc(2), [pc(2), pc(3), pc(4)], [100, 200, 300]);
    expect(money.level).toEqual([2, 6, 12]);
    expectNear(money.cumulative, 20, 1e-12);
    [0, 2, 6].forEach((extra, i) => {
      expect(money.extra[i]).toBeCloseTo(extra, 12);
    });
    expectNear(money.cumulativeExtra, 8, 1e-12);
  });
});
