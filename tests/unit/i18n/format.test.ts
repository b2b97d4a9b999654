import { describe, expect, it } from 'vitest';
import { money, moneyBare, moneyTick, percent, points, readTyped } from '#i18n/format.ts';
import { wordsFor } from '#i18n/words.ts';

describe('money', () => {
  it.each([
    [1_276_123, '$1,276 bn', '1조 2,760억 달러'],
    [49_512, '$49.5 bn', '495억 달러'],
    [99_960, '$100 bn', '1,000억 달러'],
    [812, '$0.8 bn', '8억 달러'],
    [33, '$0.03 bn', '0.3억 달러'],
    [4, '<$0.01 bn', '<0.1억 달러'],
    [-33_900, '−$33.9 bn', '−339억 달러'],
  ])('writes %d million US$ as %s and %s', (millions, en, ko) => {
    expect(money('en', millions, 'USD')).toBe(en);
    expect(money('ko', millions, 'USD')).toBe(ko);
  });

  it('signs a difference, and nothing that is 0', () => {
    expect(money('en', 1_800, 'USD', true)).toBe('+$1.8 bn');
    expect(money('en', 0, 'USD', true)).toBe('$0');
  });

  it('writes won in trillions and 조', () => {
    expect(money('en', 71_500_000, 'KRW')).toBe('₩71.5 tn');
    expect(money('ko', 71_500_000, 'KRW')).toBe('71조 5,000억 원');
    // Without its unit it keeps 억 behind 조, or 5,000 would read as five thousand.
    expect(moneyBare('ko', 71_500_000, 'KRW')).toBe('71조 5,000억');
    expect(moneyBare('ko', 20_900, 'USD')).toBe('209');
  });

  it('gives equal steps of an axis equal decimals, the unit on top alone', () => {
    expect([250, 500, 750].map((tick) => moneyTick('en', tick, 'USD', false))).toEqual([
      '0.25',
      '0.5',
      '0.75',
    ]);
    expect(moneyTick('en', 1_200_000, 'USD', true)).toBe('$1,200 bn');
    expect(moneyTick('ko', 800_000, 'USD', false)).toBe('8,000억');
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

describe('typed numbers', () => {
  it.each([
    ['3.5', { kind: 'value', value: 3.5 }],
    ['3,5', { kind: 'value', value: 3.5 }],
    [' 3.5 % ', { kind: 'value', value: 3.5 }],
    ['+0.3', { kind: 'change', by: 0.3 }],
    ['−0.5', { kind: 'change', by: -0.5 }],
    ['abc', { kind: 'invalid' }],
    ['3..8', { kind: 'invalid' }],
    ['1e3', { kind: 'invalid' }],
    ['', { kind: 'invalid' }],
  ])('reads “%s”', (text, meant) => {
    expect(readTyped(text, 'moves')).toEqual(meant);
  });

  it('adds two numbers, and takes a leading sign as the number’s where that is asked', () => {
    expect(readTyped('2.4+0.3', 'moves')).toMatchObject({ kind: 'value', value: expect.closeTo(2.7) });
    expect(readTyped('-0.5', 'signs')).toEqual({ kind: 'value', value: -0.5 });
  });
});

describe('messages', () => {
  const leaves = (value: unknown, path = ''): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
      : [`${path} ${typeof value}${value === '' ? ' empty' : ''}`];

  it('stand in both languages, none empty', () => {
    const none = { allies: [], exporters: [] };
    const [en, ko] = [leaves(wordsFor('en', none).t), leaves(wordsFor('ko', none).t)];
    expect(ko).toEqual(en);
    expect(en.filter((leaf) => leaf.endsWith('empty'))).toEqual([]);
  });
});
