import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Domain, endsOf, extended } from '#charts/chart.ts';
import { incrementDomain } from '#charts/increments/frame.ts';
import { incrementHighest, incrementLowest } from '#charts/increments/rows.ts';
import { markBox } from '#charts/mark.ts';
import { movedDomain } from '#charts/moved/frame.ts';
import { amountTicks, domainMax, HEADROOM, xOf, yOf } from '#charts/scales.ts';
import { spendPathFrame } from '#charts/spend-path/frame.ts';
import type { AmountUnit } from '#model';
import { LOOK, tablesOf, words } from './given.ts';

const USD: AmountUnit = { kind: 'money', currency: 'USD', basis: 'constant' };
const SHARE: AmountUnit = { kind: 'shareOfGdp' };
const HEAD: AmountUnit = { kind: 'perHead', currency: 'USD', basis: 'constant' };

describe('the ends of axes', () => {
  const domains = [incrementHighest, incrementLowest].map(
    (reachOf): Domain => ({ reachOf, endOf: incrementDomain }),
  );
  const rest = tablesOf().increments;
  const all = (core: number) => tablesOf({ ...LOOK, targets: { '*': { core } } }).increments;

  it('stay, and stay the same list, while nothing leaves them', () => {
    const ends = endsOf(domains, rest);
    expect(extended(domains, ends, rest)).toBe(ends);
    expect(extended(domains, [1e9, 1e9], all(0))).toEqual([1e9, 1e9]);
  });

  it('extend where a mark leaves, there alone', () => {
    const [right = 0, left = 0] = endsOf(domains, rest);
    const [same, further = 0] = extended(domains, [right, left], all(0));
    expect(same).toBe(right);
    expect(further).toBeGreaterThan(incrementLowest(all(0)));
  });
});

describe('domain and ticks', () => {
  it('leave 15 % above the highest mark', () => {
    expect(domainMax(1_000, USD)).toBeCloseTo(1_150);
    expect(domainMax(0, USD)).toBe(1);
    expect(domainMax(Number.NaN, USD)).toBe(1);
    expect(domainMax(0.036, SHARE)).toBeCloseTo(0.0414);
    expect(domainMax(2_000, HEAD)).toBeCloseTo(2_300);
  });

  it.each([
    [1_467_000, USD, [400_000, 800_000, 1_200_000]],
    [56_900, USD, [20_000, 40_000]],
    [2_072_000, USD, [500_000, 1_000_000, 1_500_000, 2_000_000]],
    [115, USD, [25, 50, 75, 100]],
    [0.0414, SHARE, [0.01, 0.02, 0.03, 0.04]],
    [0.00016, SHARE, [0.00005, 0.0001, 0.00015]],
    [2_300, HEAD, [500, 1_000, 1_500, 2_000]],
    [0.9, HEAD, [0.25, 0.5, 0.75]],
  ] as const)('of %d are round and few', (max, unit, ticks) => {
    expect(amountTicks(max, unit)).toEqual(ticks);
  });

  it('has no ticks where there is nothing', () => {
    for (const unit of [USD, SHARE, HEAD]) expect(amountTicks(domainMax(0, unit), unit)).toEqual([]);
  });

  it('always has two to five ticks, evenly spaced from zero, within the domain', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 1e12, noNaN: true }), (max) => {
        const ticks = amountTicks(max, USD);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(5);
        const step = ticks[0] ?? 0;
        for (const [i, tick] of ticks.entries()) expect(tick / step).toBeCloseTo(i + 1, 9);
        expect(ticks.at(-1) ?? 0).toBeLessThanOrEqual(max * (1 + 1e-9));
      }),
    );
  });

  it('draws shares on 0–6 %, on the next even percent above where they go beyond', () => {
    expect(movedDomain(0.05)).toBeCloseTo(0.06 * 1.04);
    expect(movedDomain(0.06)).toBeCloseTo(0.06 * 1.04);
    expect(movedDomain(0.061)).toBeCloseTo(0.08 * 1.04);
    expect(movedDomain(0.1)).toBeCloseTo(0.1 * 1.04);
  });
});

describe('a frame', () => {
  const table = tablesOf().spendPath;

  it('puts the first and last year at the ends of the plot and the headroom on top', () => {
    const frame = spendPathFrame(table, words.en, { width: 592, height: 318 });
    expect(xOf(frame, 2014)).toBe(frame.left + frame.indent);
    expect(xOf(frame, 2035)).toBe(frame.right);
    expect(yOf(frame, 0)).toBe(frame.bottom);
    const free = (yOf(frame, frame.max / (1 + HEADROOM)) - frame.top) / (frame.bottom - frame.top);
    expect(free).toBeCloseTo(1 - 1 / (1 + HEADROOM));
  });

  it('names the unit on the top tick only', () => {
    const texts = (locale: 'en' | 'ko') =>
      spendPathFrame(table, words[locale], { width: 592, height: 318 }).yTicks.map(
        ({ label }) => label?.text,
      );
    expect(texts('en')).toEqual(['400', '800', '$1,200\u00a0bn']);
    expect(texts('ko')).toEqual(['0.4조', '0.8조', '1.2조 달러']);
    const inUnit = (view: Parameters<typeof tablesOf>[1], locale: 'en' | 'ko') =>
      spendPathFrame(tablesOf(undefined, view).spendPath, words[locale], {
        width: 592,
        height: 318,
      }).yTicks.map(({ label }) => label?.text);
    expect(inUnit({ per: 'gdp' }, 'en')).toEqual(['1', '2', '3', '4\u202f%']);
    expect(inUnit({ per: 'gdp' }, 'ko')).toEqual(['1', '2', '3', '4%']);
    expect(inUnit({ per: 'head' }, 'en').at(-1)).toBe('$2,000');
    expect(inUnit({ per: 'head', currency: 'KRW' }, 'en').at(-1)).toBe('₩3,000k');
    expect(inUnit({ per: 'head', currency: 'KRW' }, 'ko').at(-1)).toBe('300만 원');
  });

  it('shows the chosen year in bold and drops years that would touch', () => {
    const chosen = tablesOf(undefined, { when: 2028 }).spendPath;
    const frame = spendPathFrame(chosen, words.en, { width: 358, height: 220 });
    const years = frame.xTicks.map(({ value }) => value);
    expect(years).toContain(2028);
    expect(years).not.toContain(2029);
    expect(years[0]).toBe(2014);
    expect(years.at(-1)).toBe(2035);
    expect(frame.xTicks.find(({ value }) => value === 2028)?.label?.weight).toBe(600);
    const boxes = frame.xTicks.flatMap(({ label }) => (label ? [markBox(label)] : []));
    for (const [i, box] of boxes.slice(1).entries()) expect(box.x0).toBeGreaterThan((boxes[i]?.x1 ?? 0) + 5);
  });

  it('keeps the top gridline on a very low plot', () => {
    const frame = spendPathFrame(table, words.en, { width: 400, height: 70 });
    expect(frame.yTicks.map(({ label }) => label?.text)).toEqual(['$1,200\u00a0bn']);
  });
});
