import { describe, expect, it } from 'vitest';
import { ASIDE_KEY, openStorage, STORAGE_KEY } from '../../../src/io/storage.ts';

/** A storage in memory that is full once it holds so many characters. */
function area(start: Record<string, string> = {}, quota = Number.POSITIVE_INFINITY) {
  const items = new Map(Object.entries(start));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      const others = [...items].filter(([taken]) => taken !== key).map(([, text]) => text.length);
      if (others.reduce((sum, length) => sum + length, value.length) > quota) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      items.set(key, value);
    },
  };
}
const WORK = {
  link: '1.d2607.A~pledge~DEU:4;n=%EB%B9%A0',
  view: '?view=compare&lang=ko',
  shelf: [],
  groups: [],
};
const blocked = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('storage', () => {
  it('remembers the link and the view', () => {
    const memory = area();
    const storage = openStorage(() => memory);
    expect(storage.read()).toEqual({ status: 'empty' });
    expect(storage.write(WORK)).toBe('saved');
    expect(openStorage(() => memory).read()).toEqual({ status: 'found', remembered: WORK });
    expect(storage.write({ link: '', view: '', shelf: [], groups: [] })).toBe('saved');
    expect(storage.read()).toEqual({
      status: 'found',
      remembered: { link: '', view: '', shelf: [], groups: [] },
    });
    const withShelf = { ...WORK, shelf: ['1.d2607.B~hold', '1.d2607.A~plans'], groups: [] };
    expect(storage.write(withShelf)).toBe('saved');
    expect(storage.read()).toEqual({ status: 'found', remembered: withShelf });
    expect([...memory.items.keys()]).toEqual([STORAGE_KEY]);
  });

  it('says so where the browser blocks it, in whatever way', () => {
    const areas = [
      blocked,
      () => ({ getItem: blocked, setItem: blocked }),
      () => undefined as unknown as Storage,
    ];
    for (const given of areas) {
      expect(openStorage(given).read()).toEqual({ status: 'blocked' });
      expect(openStorage(given).write(WORK)).toBe('blocked');
    }
    expect(openStorage(() => ({ getItem: () => null, setItem: blocked })).write(WORK)).toBe('blocked');
  });

  it('says when it is full and keeps what was there', () => {
    const memory = area({}, 110);
    const storage = openStorage(() => memory);
    expect(storage.write(WORK)).toBe('saved');
    const before = memory.items.get(STORAGE_KEY);
    expect(storage.write({ ...WORK, view: 'x'.repeat(100) })).toBe('full');
    expect(memory.items.get(STORAGE_KEY)).toBe(before);
    const old = { getItem: () => null, setItem: () => {} };
    const firefox = {
      ...old,
      setItem: () => {
        throw new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED');
      },
    };
    expect(openStorage(() => firefox).write(WORK)).toBe('full');
  });

  it.each(['', 'x', 'null', '[]', '{"link":5,"view":""}', '{"link":"1.d2607.A~pledge"}', '{"__proto__":{}}'])(
    'reports %j as damaged and sets it aside before overwriting it',
    (text) => {
      const memory = area({ [STORAGE_KEY]: text });
      const storage = openStorage(() => memory);
      expect(storage.read()).toEqual({ status: 'damaged', text, remembered: null });
      expect(memory.items.size).toBe(1);
      expect(storage.write(WORK)).toBe('saved');
      expect(memory.items.get(ASIDE_KEY)).toBe(text);
      expect(storage.read()).toEqual({ status: 'found', remembered: WORK });
    },
  );

  it('treats a link of a newer version or with faults as damaged, and still gives it', () => {
    for (const link of ['2.d2709.A~pledge', '1.d2607.A~pledge~DEU:x,POL:4']) {
      const remembered = { link, view: '', shelf: [], groups: [] };
      const text = JSON.stringify(remembered);
      const memory = area({ [STORAGE_KEY]: text });
      const storage = openStorage(() => memory);
      expect(storage.read()).toEqual({ status: 'damaged', text, remembered });
      expect(storage.write(WORK)).toBe('saved');
      expect(memory.items.get(ASIDE_KEY)).toBe(text);
    }
  });

  it('loses no earlier damaged text, and stores the same one once', () => {
    const memory = area({ [STORAGE_KEY]: 'one' });
    const storage = openStorage(() => memory);
    storage.write(WORK);
    memory.setItem(STORAGE_KEY, 'two');
    storage.write(WORK);
    memory.setItem(STORAGE_KEY, 'one');
    storage.write(WORK);
    expect(Object.fromEntries(memory.items)).toEqual({
      [STORAGE_KEY]: JSON.stringify(WORK),
      [ASIDE_KEY]: 'one',
      [`${ASIDE_KEY}-2`]: 'two',
    });
  });

  it('overwrites nothing when there is no room to set damaged text aside', () => {
    const memory = area({ [STORAGE_KEY]: 'x'.repeat(60) }, 100);
    expect(openStorage(() => memory).write(WORK)).toBe('full');
    expect(memory.items.get(STORAGE_KEY)).toBe('x'.repeat(60));
  });
});
