import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Points, share, sharePath } from '#model';
import { shape } from '../arbitraries.ts';

const rate = fc.double({ min: 0, max: 0.1, noNaN: true }).map(share);
const baseYear = fc.integer({ min: 1990, max: 2050 });
const span = fc.integer({ min: 1, max: 20 });
const yearsFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);

describe('a path', () => {
  it('starts at its base share and is exactly its target from the year reached', () => {
    fc.assert(
      fc.property(rate, rate, baseYear, span, shape, (from, to, year, length, form) => {
        const target = { share: to, year: year + length, shape: form };
        const path = sharePath({ year, share: from }, target, yearsFrom(year, length + 5));
        expect(path[0]).toBe(from);
        expect(path.slice(length)).toEqual(Array(5).fill(to));
      }),
    );
  });

  it('moves one way only, from base to target, in all four shapes', () => {
    fc.assert(
      fc.property(rate, rate, baseYear, span, shape, (from, to, year, length, form) => {
        const target = { share: to, year: year + length, shape: form };
        const path = sharePath({ year, share: from }, target, yearsFrom(year - 3, length + 8));
        const step = Math.sign(to - from);
        // An ulp of 10 % of GDP is all that rounding may turn back.
        for (let i = 1; i < path.length; i++) {
          expect(step * ((path[i] as number) - (path[i - 1] as number))).toBeGreaterThanOrEqual(-2e-17);
        }
      }),
    );
  });

  it('is flat when target and base are one', () => {
    fc.assert(
      fc.property(rate, baseYear, span, shape, (same, year, length, form) => {
        const target = { share: same, year: year + length, shape: form };
        const path = sharePath({ year, share: same }, target, yearsFrom(year - 2, length + 5));
        expect(path.every((value) => value === same)).toBe(true);
      }),
    );
  });

  it('goes through every point given, and stays within its neighbours between them', () => {
    const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), rate), {
      selector: ([offset]) => offset,
      minLength: 1,
    });
    fc.assert(
      fc.property(rate, baseYear, points, (from, year, given) => {
        const rising: Points = given
          .map(([offset, value]) => [year + offset, value] as const)
          .sort(([a], [b]) => a - b);
        const [lastYear, last] = rising.at(-1) as Points[number];
        const target = { share: last, year: lastYear, shape: 'points', points: rising } as const;
        const years = yearsFrom(year - 2, 20);
        const path = sharePath({ year, share: from }, target, years);
        const at = (wanted: number) => path[years.indexOf(wanted)] as number;
        for (const [wanted, value] of rising) expect(at(wanted)).toBe(value);
        const line = [[year, from] as const, ...rising];
        line.slice(1).forEach(([to, high], i) => {
          const [since, low] = line[i] as Points[number];
          for (let between = since; between <= to; between++) {
            expect(at(between)).toBeGreaterThanOrEqual(Math.min(low, high) - 2e-17);
            expect(at(between)).toBeLessThanOrEqual(Math.max(low, high) + 2e-17);
          }
        });
        expect(at(year - 1) === from, 'before the base year the base share holds').toBe(true);
        expect(at(year + 13)).toBe(last);
      }),
    );
  });
});
