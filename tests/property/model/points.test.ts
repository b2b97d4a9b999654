import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellShare,
  MAX_POINTS,
  OVERRIDE_RANGES,
  type Points,
  pointsThrough,
  readsAs,
  SHAPES,
  SUM_YEARS,
  share,
  sharePath,
  type Target,
  type Year,
} from '#model';

// Any double, and evenly spread shares, which straight lines carry over the edge of a hundredth.
const rate = fc
  .oneof(
    fc.double({ min: 0, max: 0.1, noNaN: true }),
    fc.integer({ min: 0, max: 100_000 }).map((millionths) => millionths / 1e6),
  )
  .map(share);
const year = fc.constantFrom(...SUM_YEARS);
const points: fc.Arbitrary<Points> = fc
  .uniqueArray(fc.tuple(year, rate), { selector: ([at]) => at, minLength: 1 })
  .map((list) => [...list].sort(([a], [b]) => a - b));
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ share: rate, year: fc.integer({ min: 2027, max: 2040 }), shape: fc.constantFrom(...SHAPES) }),
  points.map((list): Target => {
    const [last, value] = list.at(-1) as Points[number];
    return { share: value, year: last, shape: 'points', points: list };
  }),
);
const cells = fc.uniqueArray(fc.tuple(year, rate), { selector: ([at]) => at, minLength: 1 });

const pathOf = (today: number, to: Target) =>
  sharePath({ year: 2026, share: share(today) }, to, SUM_YEARS) as readonly number[];
const targetOf = (list: Points): Target => {
  const [last, value] = list.at(-1) as Points[number];
  return { share: value, year: last, shape: 'points', points: list };
};
/** The target after an edit; the same where it changes nothing. */
const edited = (today: number, to: Target, wanted: readonly (readonly [Year, number])[]): Target => {
  const list = pointsThrough(share(today), to, new Map(wanted));
  return list ? targetOf(list) : to;
};

describe('points through cells', () => {
  it('leave what every other year reads, and its value within half a hundredth of a percent', () => {
    fc.assert(
      fc.property(rate, target, cells, (today, to, wanted) => {
        const before = pathOf(today, to);
        const after = pathOf(today, edited(today, to, wanted));
        const asked = new Map(wanted);
        SUM_YEARS.forEach((at, i) => {
          const cell = asked.get(at) ?? (before[i] as number);
          expect(readsAs(after[i] as number, cell), String(at)).toBe(true);
          if (!asked.has(at)) expect(Math.abs((after[i] as number) - cell)).toBeLessThanOrEqual(0.000_050_1);
        });
      }),
    );
  });

  it('change nothing where a cell is set to what it shows', () => {
    fc.assert(
      fc.property(rate, target, year, (today, to, at) => {
        const shown = cellShare(pathOf(today, to)[at - 2027] as number);
        expect(pointsThrough(today, to, new Map([[at, shown]]))).toBeNull();
      }),
    );
  });

  it('are a path a file takes: years strictly rising, 1 to 10, two decimals, within the range of core', () => {
    fc.assert(
      fc.property(rate, target, cells, (today, to, wanted) => {
        const list = pointsThrough(today, to, new Map(wanted)) ?? [[2035, share(0)] as const];
        expect(list.length).toBeGreaterThan(0);
        expect(list.length).toBeLessThanOrEqual(MAX_POINTS);
        list.forEach(([at, value], i) => {
          expect(at).toBeGreaterThan(list[i - 1]?.[0] ?? 2026);
          expect(at).toBeLessThanOrEqual(2035);
          expect(value).toBeGreaterThanOrEqual(OVERRIDE_RANGES.core.min);
          expect(value).toBeLessThanOrEqual(OVERRIDE_RANGES.core.max);
          expect(cellShare(value)).toBe(value);
        });
      }),
    );
  });

  it('read the same whether cells are set one by one or together', () => {
    fc.assert(
      fc.property(rate, target, cells, (today, to, wanted) => {
        const together = pathOf(today, edited(today, to, wanted));
        const oneByOne = pathOf(
          today,
          wanted.reduce((path, cell) => edited(today, path, [cell]), to),
        );
        SUM_YEARS.forEach((at, i) => {
          expect(readsAs(together[i] as number, oneByOne[i] as number), String(at)).toBe(true);
        });
      }),
    );
  });

  it('keep the year reached, or end in a later year that was changed', () => {
    fc.assert(
      fc.property(rate, target, cells, (today, to, wanted) => {
        const after = edited(today, to, wanted).year;
        const latest = Math.max(...wanted.map(([at]) => at));
        expect(Math.min(after, 2035)).toBeGreaterThanOrEqual(Math.min(to.year, 2035));
        expect(Math.min(after, 2035)).toBeLessThanOrEqual(Math.min(2035, Math.max(to.year, latest + 1)));
      }),
    );
  });
});
