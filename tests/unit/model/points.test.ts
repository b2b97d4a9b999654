import { describe, expect, it } from 'vitest';
import { pointsThrough, type Shape, type Year } from '#model';
import { pc } from './given.ts';

/** Points in percent, as a file writes them. */
const through = (
  today: number,
  target: { share: number; year: Year; shape: Shape },
  cells: Readonly<Record<Year, number>>,
) =>
  pointsThrough(
    pc(today),
    { ...target, share: pc(target.share) },
    new Map(Object.entries(cells).map(([year, percent]) => [Number(year), pc(percent)])),
  )?.map(([year, share]) => [year, Number((share * 100).toFixed(6))]) ?? null;

// 2 % in 2026, 0.2 points a year, 3.8 % in 2035.
const straight = { share: 3.8, year: 2035, shape: 'linear' } as const;

describe('pointsThrough', () => {
  it('changes one year, and pins its neighbours where they were', () => {
    expect(through(2, straight, { 2030: 4 })).toEqual([
      [2029, 2.6],
      [2030, 4],
      [2031, 3],
      [2035, 3.8],
    ]);
  });

  it('needs no point before the first year and none after the last', () => {
    expect(through(2, straight, { 2027: 3 })).toEqual([
      [2027, 3],
      [2028, 2.4],
      [2035, 3.8],
    ]);
    expect(through(2, straight, { 2035: 5 })).toEqual([
      [2034, 3.6],
      [2035, 5],
    ]);
  });

  it('goes on with what was shown after a year changed past the year reached', () => {
    // 3.6 % from 2030 on.
    expect(through(2, { share: 3.6, year: 2030, shape: 'linear' }, { 2032: 4 })).toEqual([
      [2030, 3.6],
      [2031, 3.6],
      [2032, 4],
      [2033, 3.6],
    ]);
  });

  it('keeps the year reached, which indirect spending shares, where the path is flat', () => {
    expect(through(2, { share: 2, year: 2033, shape: 'linear' }, { 2029: 2.5 })).toEqual([
      [2028, 2],
      [2029, 2.5],
      [2030, 2],
      [2033, 2],
    ]);
  });

  it('takes several cells at once, and leaves out those on a straight line', () => {
    expect(
      through(2, straight, {
        2027: 2.5,
        2028: 3,
        2029: 3.5,
        2030: 4,
        2031: 4,
        2032: 4,
        2033: 4,
        2034: 4,
        2035: 4,
      }),
    ).toEqual([
      [2030, 4],
      [2035, 4],
    ]);
  });

  it('asks for nothing with a cell that reads as it is', () => {
    // 2 → 3.5 in nine years: 2.6666… in 2030 reads 2.67.
    expect(through(2, { share: 3.5, year: 2035, shape: 'linear' }, { 2030: 2.67 })).toBeNull();
    expect(through(2, straight, { 2026: 9, 2036: 9 })).toBeNull();
  });

  it('jumps when the path did, and holds what is within the range of core', () => {
    expect(through(2, { share: 3, year: 2033, shape: 'step' }, { 2031: 12 })).toEqual([
      [2030, 2],
      [2031, 10],
      [2032, 2],
      [2033, 3],
    ]);
  });

  it('stops in 2035 where the path runs on', () => {
    expect(through(2, { share: 4.8, year: 2040, shape: 'linear' }, { 2030: 4 })?.at(-1)).toEqual([2035, 3.8]);
  });
});
