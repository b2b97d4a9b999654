import { describe, expect, it } from 'vitest';
import { lengthOf } from '#io/canonical.ts';
import { copyName, freeName } from '#state/naming.ts';

const mark = (n: number): string => (n === 1 ? ' (사본)' : ` (사본 ${n})`);

describe('the name of a copy', () => {
  it('says that it is one, and is nobody else’s', () => {
    expect(copyName('동부', mark, ['동부'])).toBe('동부 (사본)');
    expect(copyName('동부', mark, ['동부', '동부 (사본)'])).toBe('동부 (사본 2)');
  });

  it('is no copy of a copy', () => {
    expect(copyName('동부 (사본)', mark, ['동부', '동부 (사본)'])).toBe('동부 (사본 2)');
    expect(copyName('동부 (사본 2)', mark, ['동부 (사본 2)'])).toBe('동부 (사본)');
  });

  it('keeps its mark where the name is as long as names may be', () => {
    const name = copyName('가'.repeat(60), mark, []);
    expect([lengthOf(name), name.endsWith('가 (사본)')]).toEqual([60, true]);
  });

  it('tells names apart that begin alike', () => {
    const nth = (n: number): string => (n === 1 ? '' : ` (${n})`);
    expect([freeName('East', nth, []), freeName('East', nth, ['East'])]).toEqual(['East', 'East (2)']);
  });
});
