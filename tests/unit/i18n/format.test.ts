import { describe, expect, it } from 'vitest';
import { amount, amountParts, amountShort, money, percent, points } from '#i18n/format.ts';
import {
  amountBare,
  amountInColumn,
  amountSpan,
  amountTick,
  leastAmount,
  moneyBare,
  moneyTick,
} from '#i18n/format-bare.ts';
import { en as enMessages } from '#i18n/messages/en/index.ts';
import { ko as koMessages } from '#i18n/messages/ko/index.ts';
import { wordsFor } from '#i18n/words.ts';
import type { AmountUnit } from '#model';

const SHARE: AmountUnit = { kind: 'shareOfGdp' };
const HEAD: AmountUnit = { kind: 'perHead', currency: 'USD', basis: 'constant' };
const WON: AmountUnit = { kind: 'perHead', currency: 'KRW', basis: 'current' };
const MONEY: AmountUnit = { kind: 'money', currency: 'USD', basis: 'constant' };

describe('money', () => {
  it.each([
    [1_276_123, '$1,276\u00a0bn', '1조 2,760억 달러'],
    [49_512, '$49.5\u00a0bn', '495억 달러'],
    [99_960, '$100\u00a0bn', '1,000억 달러'],
    [812, '$0.8\u00a0bn', '8억 달러'],
    [33, '$0.03\u00a0bn', '0.3억 달러'],
    [4, '<$0.01\u00a0bn', '<0.1억 달러'],
    [-33_900, '−$33.9\u00a0bn', '−339억 달러'],
  ])('writes %d million US$ as %s and %s', (millions, en, ko) => {
    expect(money('en', millions, 'USD')).toBe(en);
    expect(money('ko', millions, 'USD')).toBe(ko);
  });

  it('signs a difference, and nothing that is 0', () => {
    expect(money('en', 1_800, 'USD', true)).toBe('+$1.8\u00a0bn');
    expect(money('en', 0, 'USD', true)).toBe('$0');
  });

  it('writes won in trillions and 조', () => {
    expect(money('en', 71_500_000, 'KRW')).toBe('₩71.5\u00a0tn');
    expect(money('ko', 71_500_000, 'KRW')).toBe('71조 5,000억 원');
    expect(money('en', 80_460, 'KRW')).toBe('₩0.080\u00a0tn');
    expect(money('en', 12_460, 'KRW')).toBe('₩0.012\u00a0tn');
    expect(money('en', 400, 'KRW')).toBe('<₩0.001\u00a0tn');
    expect(money('ko', 12_460, 'KRW')).toBe('120억 원');
    expect(money('ko', 400, 'KRW')).toBe('<10억 원');
    expect(moneyBare('en', 12_460, 'KRW')).toBe('0.012');
    // Without its unit it keeps 조 and 억: a bare 209 below 1조 2,760억 would read as less than one.
    expect(moneyBare('ko', 71_500_000, 'KRW')).toBe('71조 5,000억');
    expect(moneyBare('ko', 20_900, 'USD')).toBe('209억');
  });

  it.each([
    ['USD', 1_276_123, '12,760', '12,760억 달러'],
    ['USD', 33, '0.3', '0.3억 달러'],
    ['USD', 4, '<0.1', '<0.1억 달러'],
    ['EUR', -20_900, '−209', '−209억 유로'],
    ['KRW', 68_900_000, '68.9', '68.9조 원'],
    ['KRW', 50_000, '0.050', '0.050조 원'],
    ['KRW', 1_200, '0.001', '0.001조 원'],
    ['KRW', 400, '<0.001', '<0.001조 원'],
    ['KRW', 0, '0', '0조 원'],
  ] as const)(
    'counts a column in Korean in one unit: %s %d is %s, named %s',
    (currency, value, bare, named) => {
      const unit: AmountUnit = { kind: 'money', currency, basis: 'constant' };
      expect(amountInColumn('ko', value, unit)).toBe(bare);
      expect(amountInColumn('ko', value, unit, true)).toBe(named);
    },
  );

  it('gives equal steps of an axis equal decimals, the unit on top alone', () => {
    expect([250, 500, 750].map((tick) => moneyTick('en', tick, 'USD', false))).toEqual([
      '0.25',
      '0.5',
      '0.75',
    ]);
    expect(moneyTick('en', 1_200_000, 'USD', true)).toBe('$1,200\u00a0bn');
    expect(moneyTick('ko', 800_000, 'USD', false)).toBe('8,000억');
    // One unit on an axis: where its end is in 조, all of it is.
    expect(
      [400_000, 800_000, 1_200_000].map((tick, i) => moneyTick('ko', tick, 'USD', i === 2, 1_200_000)),
    ).toEqual(['0.4조', '0.8조', '1.2조 달러']);
  });
});

describe('amounts', () => {
  it.each([
    [MONEY, 49_512, '$49.5\u00a0bn', '495억 달러', '$49.5\u00a0bn'],
    [SHARE, 0.03642, '3.64\u202f% of GDP', 'GDP 대비 3.64%', '3.64\u202f%'],
    [SHARE, 0.001412, '0.141\u202f% of GDP', 'GDP 대비 0.141%', '0.141\u202f%'],
    [SHARE, 0.000001, '<0.001\u202f% of GDP', 'GDP 대비 <0.001%', '<0.001\u202f%'],
    [SHARE, -0.0025, '−0.250\u202f% of GDP', 'GDP 대비 −0.250%', '−0.250\u202f%'],
    [SHARE, 0, '0\u202f% of GDP', 'GDP 대비 0%', '0\u202f%'],
    [HEAD, 1993.4, '$1,993 per head', '1인당 1,993달러', '$1,993'],
    [HEAD, 77.31, '$77.3 per head', '1인당 77.3달러', '$77.3'],
    [HEAD, 0.351, '$0.35 per head', '1인당 0.35달러', '$0.35'],
    [HEAD, 0.0004, '<$0.01 per head', '1인당 <0.01달러', '<$0.01'],
    [HEAD, -12.345, '−$12.3 per head', '1인당 −12.3달러', '−$12.3'],
    [HEAD, 0, '$0 per head', '1인당 0달러', '$0'],
    [WON, 2_810_400, '₩2,810k per head', '1인당 281만 원', '₩2,810k'],
    [WON, 23_700, '₩23.7k per head', '1인당 2.37만 원', '₩23.7k'],
    [WON, 0, '₩0 per head', '1인당 0만 원', '₩0'],
  ] as const)('in %o: %d is %s and %s, short %s', (unit, value, en, ko, short) => {
    expect(amount('en', value, unit)).toBe(en);
    expect(amount('ko', value, unit)).toBe(ko);
    expect(amountShort('en', value, unit)).toBe(short);
  });

  it('as a difference carry a sign, parts of GDP in points; nothing that is 0 does', () => {
    expect(amount('en', 0.00096, SHARE, true)).toBe('+0.096\u2009pp');
    expect(amount('ko', -0.011, SHARE, true)).toBe('−1.10%p');
    expect(amount('en', 0.0000001, SHARE, true)).toBe('<0.001\u2009pp');
    expect(amount('en', 0, SHARE, true)).toBe('0\u2009pp');
    expect(amountShort('en', 43.8, HEAD, true)).toBe('+$43.8');
    expect(amountShort('ko', -74_600, WON, true)).toBe('−7.46만 원');
    expect(amount('en', 0, HEAD, true)).toBe('$0 per head');
  });

  it('cut into parts read in the order of each language', () => {
    const read = (locale: 'en' | 'ko', value: number, unit: AmountUnit): string => {
      const { lead, figure, unit: behind } = amountParts(locale, value, unit);
      return [lead, figure, behind].filter(Boolean).join('|');
    };
    expect(read('en', 0.0364, SHARE)).toBe('3.64|% of GDP');
    expect(read('ko', 0.0364, SHARE)).toBe('GDP 대비|3.64|%');
    expect(read('en', 1993, HEAD)).toBe('$1,993|per head');
    expect(read('ko', 1_990_000, WON)).toBe('1인당|199|만 원');
    expect(read('en', 49_512, MONEY)).toBe('$49.5|bn');
  });

  it('without their unit stay in one unit', () => {
    expect(amountBare('en', 0.00042, SHARE)).toBe('0.042');
    expect(amountBare('en', 1_993, HEAD)).toBe('1,993');
    expect(amountBare('ko', 46_000, WON)).toBe('4.60');
    expect(amountBare('en', 46_000, WON)).toBe('46.0');
    expect(amountBare('ko', 20_900, MONEY)).toBe('209억');
  });

  it.each([
    [MONEY, 35_100, 59_800, '35.1–59.8', '351~598억'],
    [MONEY, 980_000, 1_200_000, '980–1,200', '9,800억~1조 2,000억'],
    [MONEY, 0, 59_800, '0–59.8', '0~598억'],
    [HEAD, 12.2, 17, '12.2–17.0', '12.2~17.0'],
    [SHARE, 0.0042, 0.0142, '0.420–1.42', '0.420~1.42'],
  ])('from low to high share one 억 unless one reaches 조: %o, %d to %d', (unit, low, high, en, ko) => {
    expect(amountSpan('en', low, high, unit).join('–')).toBe(en);
    expect(amountSpan('ko', low, high, unit).join('~')).toBe(ko);
  });

  it('on an axis have equal decimals for equal steps, the unit on top alone', () => {
    const axis = (locale: 'en' | 'ko', values: readonly number[], unit: AmountUnit) =>
      values.map((value, i) => amountTick(locale, value, unit, i === values.length - 1));
    expect(axis('en', [0.01, 0.02, 0.03], SHARE)).toEqual(['1', '2', '3\u202f%']);
    expect(axis('ko', [0.0005, 0.001, 0.0015], SHARE)).toEqual(['0.05', '0.1', '0.15%']);
    expect(axis('en', [25, 50, 75, 100], HEAD)).toEqual(['25', '50', '75', '$100']);
    expect(axis('en', [5_000, 10_000], WON)).toEqual(['5', '₩10k']);
    expect(axis('ko', [5_000, 10_000], WON)).toEqual(['0.5', '1만 원']);
  });

  it('have a least axis whose ticks can still be written', () => {
    for (const unit of [MONEY, SHARE, HEAD, WON])
      expect(amountTick('en', leastAmount(unit) / 4, unit, false)).not.toMatch(/^0(\.0+)?$/u);
  });
});

describe('shares', () => {
  it('writes percent and points as each language does', () => {
    expect(percent('en', 0.035)).toBe('3.5\u202f%');
    expect(percent('ko', 0.035)).toBe('3.5%');
    expect(points('en', 0.003)).toBe('+0.3\u2009pp');
    expect(points('ko', -0.003)).toBe('−0.3%p');
  });
});

describe('messages', () => {
  const leaves = (value: unknown, path = ''): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
      : [`${path} ${typeof value}${value === '' ? ' empty' : ''}`];

  it('stand in both languages, none empty', () => {
    const none = { allies: [], exporters: [] };
    const [en, ko] = [leaves(wordsFor('en', enMessages, none).t), leaves(wordsFor('ko', koMessages, none).t)];
    // Documents are described in English in the data; only Korean says that in its own words.
    expect(ko.filter((leaf) => !leaf.startsWith('.brief.documents.'))).toEqual(en);
    expect(en.filter((leaf) => leaf.endsWith('empty'))).toEqual([]);
  });
});
