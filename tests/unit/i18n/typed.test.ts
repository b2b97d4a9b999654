import { describe, expect, it } from 'vitest';
import { readTyped } from '#i18n/typed.ts';

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
