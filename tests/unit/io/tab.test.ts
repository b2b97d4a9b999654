import { describe, expect, it } from 'vitest';
import { openTab } from '#io/tab.ts';

const area = (text: string | null = null) => {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    removeItem: () => {
      kept = null;
    },
  };
};

describe('what a tab carries over a reload', () => {
  it('is given once, to the page that opens where it was left', () => {
    const kept = area();
    openTab(() => kept).keep(['/?lang=en#a'], '/?lang=en#b');
    expect(openTab(() => kept).take('/?lang=en#a')).toBe('/?lang=en#b');
    expect(openTab(() => kept).take('/?lang=en#a')).toBeNull();
  });

  it('is forgotten by a page that opens anywhere else', () => {
    const kept = area();
    const tab = openTab(() => kept);
    tab.keep(['/#a'], '/#b');
    expect(tab.take('/#c')).toBeNull();
    expect(tab.take('/#a')).toBeNull();
  });

  it.each(['', '{', 'null', '5', '{"left":1}', '["/#a"]', '["/#a",7]', '["/#a","/#b"]'])(
    'is nothing where %j stands in its place',
    (text) => {
      expect(openTab(() => area(text)).take('/#a')).toBeNull();
    },
  );

  it('remembers what the reader closed, until something else is closed', () => {
    const kept = area();
    const tab = openTab(() => kept);
    expect(tab.hushed('shared')).toBeNull();
    tab.hush('shared', '1.d2607.A~hold');
    expect([tab.hushed('shared'), openTab(() => kept).hushed('shared')]).toEqual([
      '1.d2607.A~hold',
      '1.d2607.A~hold',
    ]);
  });

  it('is nothing where the browser forbids it, without a fault', () => {
    const tab = openTab(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    tab.keep(['/#a'], '/#b');
    expect(tab.take('/#a')).toBeNull();
    tab.hush('link', 'x');
    expect(tab.hushed('link')).toBeNull();
  });
});
