import { describe, expect, it } from 'vitest';
import { ASIDE_KEY, GROUPS_KEY, SAVED_KEY, VIEW_KEY, WORK_KEY, type Work } from '#io/storage/form.ts';
import { MAX_WORKS, openStorage } from '#io/storage/storage.ts';
import { V1_KEY } from '#io/storage/v1.ts';
import { openTab } from '#io/tab.ts';

/** A storage in memory that is full once it holds so many characters. */
function area(start: Record<string, string> = {}, quota = Number.POSITIVE_INFINITY) {
  const items = new Map(Object.entries(start));
  return {
    items,
    get length() {
      return items.size;
    },
    key: (i: number) => [...items.keys()][i] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      const others = [...items].filter(([taken]) => taken !== key).map(([, text]) => text.length);
      if (others.reduce((sum, length) => sum + length, value.length) > quota) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
  };
}
const work = (id: string, link = '1.d2607.A~pledge~DEU:4;n=%EB%B9%A0', at = 1): Work => ({
  id,
  link,
  at,
  isOpen: false,
});
const EMPTY = { status: 'empty', works: [], scenarios: [], view: '', groups: [], unreadable: 0 };
const blocked = () => {
  throw new DOMException('denied', 'SecurityError');
};
const throwing = { ...area(), setItem: blocked };

describe('the memory of a device', () => {
  it('keeps work, way of looking, groups and saved scenarios, each under a key of its own', () => {
    const memory = area();
    const storage = openStorage(() => memory);
    expect(storage.read()).toEqual(EMPTY);
    const scenario = { id: 's', link: '1.d2607.A~hold;n=Mine', at: 5 };
    const groups = [{ name: 'Mine', allies: ['DEU'] }];
    const other = { ...work('b', '1.d2607.B~hold', 2), isOpen: true, beside: 'a' };
    expect([
      storage.writeWork(work('a')),
      storage.writeWork(other),
      storage.writeView('?lang=ko'),
      storage.writeGroups(groups),
      storage.writeScenario(scenario),
    ]).toEqual(Array(5).fill('saved'));
    expect([...memory.items.keys()].toSorted()).toEqual(
      [GROUPS_KEY, VIEW_KEY, `${SAVED_KEY}s`, `${WORK_KEY}a`, `${WORK_KEY}b`].toSorted(),
    );
    expect(openStorage(() => memory).read()).toEqual({
      status: 'found',
      works: [other, work('a')],
      scenarios: [scenario],
      view: '?lang=ko',
      groups,
      unreadable: 0,
    });
    storage.drop('scenario', 's');
    storage.drop('work', 'a');
    expect(storage.read()).toMatchObject({ works: [other], scenarios: [] });
  });

  it('is not overwritten by another tab: each writes its own work and its own savings', () => {
    const memory = area();
    const [one, two] = [openStorage(() => memory), openStorage(() => memory)];
    one.writeWork(work('one', '1.d2607.A~hold', 1));
    two.writeWork(work('two', '1.d2607.A~early', 2));
    one.writeScenario({ id: 'x', link: '1.d2607.A~hold', at: 1 });
    two.writeScenario({ id: 'y', link: '1.d2607.A~early', at: 2 });
    one.writeWork(work('one', '1.d2607.A~stall', 3));
    expect(two.read().works.map(({ link }) => link)).toEqual(['1.d2607.A~stall', '1.d2607.A~early']);
    expect(one.read().scenarios.map(({ id }) => id)).toEqual(['y', 'x']);
  });

  it('says so where the browser blocks it, in whatever way', () => {
    const areas = [
      blocked,
      () => ({ ...area(), getItem: blocked, setItem: blocked }),
      () => undefined as unknown as Storage,
    ];
    for (const given of areas) {
      expect(openStorage(given).writeWork(work('a'))).toBe('blocked');
      expect(openStorage(given).drop('work', 'a')).toBe('blocked');
    }
    for (const given of areas.filter((_, i) => i !== 1))
      expect(openStorage(given).read()).toEqual({ ...EMPTY, status: 'blocked' });
    expect(openStorage(() => throwing).writeView('')).toBe('blocked');
  });

  it('says when it is full and keeps what was there', () => {
    const memory = area({}, 110);
    const storage = openStorage(() => memory);
    expect(storage.writeWork(work('a'))).toBe('saved');
    const before = memory.items.get(`${WORK_KEY}a`);
    expect(storage.writeWork(work('a', `1.d2607.A~hold;n=${'x'.repeat(90)}`))).toBe('full');
    expect(memory.items.get(`${WORK_KEY}a`)).toBe(before);
    const firefox = {
      ...area(),
      setItem: () => {
        throw new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED');
      },
    };
    expect(openStorage(() => firefox).writeWork(work('a'))).toBe('full');
  });

  it('drops the oldest work beyond a handful, never one that a tab holds or that it stands beside', () => {
    const memory = area();
    const storage = openStorage(() => memory);
    storage.writeWork({ ...work('open', '1.d2607.A~hold', 1), isOpen: true });
    storage.writeWork(work('beside', '1.d2607.A~hold', 2));
    for (let i = 0; i < MAX_WORKS; i += 1) storage.writeWork(work(`w${i}`, '1.d2607.A~early', 10 + i));
    storage.writeWork({ ...work('last', '1.d2607.A~plans', 99), beside: 'beside' });
    const ids = storage.read().works.map(({ id }) => id);
    expect(ids).toContain('open');
    expect(ids).not.toContain('w0');
    expect(ids[0]).toBe('last');
  });

  it.each(['', 'x', 'null', '[]', '{"link":5,"at":1}', '{"link":"1.d2607.A~pledge"}', '{"__proto__":{}}'])(
    'counts %j as unreadable and sets it aside at the first write',
    (text) => {
      for (const key of [`${WORK_KEY}a`, `${SAVED_KEY}a`]) {
        const memory = area({ [key]: text });
        const storage = openStorage(() => memory);
        expect(storage.read()).toMatchObject({ works: [], scenarios: [], unreadable: 1 });
        expect(memory.items.size).toBe(1);
        storage.writeWork(work('b'));
        expect(memory.items.get(ASIDE_KEY)).toBe(text);
        expect(memory.items.has(key)).toBe(false);
        expect(storage.read().unreadable).toBe(0);
      }
    },
  );

  it('gives work of a newer version or with faults, and sets it aside before overwriting it', () => {
    for (const link of ['2.d2709.A~pledge', '1.d2607.A~pledge~DEU:x,POL:4']) {
      const text = JSON.stringify({ link, at: 1, isOpen: false });
      const memory = area({ [`${WORK_KEY}a`]: text });
      const storage = openStorage(() => memory);
      expect(storage.read().works).toEqual([work('a', link)]);
      storage.writeWork(work('b'));
      expect(memory.items.get(`${WORK_KEY}a`)).toBe(text);
      storage.writeWork(work('a'));
      expect(memory.items.get(ASIDE_KEY)).toBe(text);
    }
  });

  it('loses no earlier damaged text, and stores the same one once', () => {
    const memory = area();
    for (const text of ['one', 'two', 'one']) {
      memory.setItem(`${WORK_KEY}a`, text);
      openStorage(() => memory).writeWork(work('a'));
    }
    const aside = [...memory.items].filter(([key]) => key.startsWith(ASIDE_KEY));
    expect(aside).toEqual([
      [ASIDE_KEY, 'one'],
      [`${ASIDE_KEY}-2`, 'two'],
    ]);
  });

  it('overwrites nothing when there is no room to set damaged text aside', () => {
    const memory = area({ [`${WORK_KEY}a`]: 'x'.repeat(60) }, 100);
    expect(openStorage(() => memory).writeWork(work('a'))).toBe('full');
    expect(memory.items.get(`${WORK_KEY}a`)).toBe('x'.repeat(60));
  });
});

describe('what a device remembered in its first form', () => {
  const OLD = {
    link: '1.d2607.A~early~FRA:4',
    view: '?lang=ko&theme=dark',
    shelf: ['1.d2607.A~hold~DEU:3.3', '1.d2607.A~plans'],
    groups: [{ name: 'Baltics', allies: ['EST', 'LVA'] }],
  };
  const text = JSON.stringify(OLD);

  it('is read as it is: latest work first, then the shelf', () => {
    const memory = area({ [V1_KEY]: text });
    const read = openStorage(() => memory).read();
    expect(read.works.map(({ link }) => link)).toEqual([OLD.link, ...OLD.shelf]);
    expect(read.works[0]?.beside).toBe(read.works[1]?.id);
    expect([read.view, read.groups, read.unreadable]).toEqual([OLD.view, OLD.groups, 0]);
    expect([...memory.items]).toEqual([[V1_KEY, text]]);
  });

  it('moves to the present form with the first write, and loses nothing', () => {
    const memory = area({ [V1_KEY]: text });
    const storage = openStorage(() => memory);
    const [latest] = storage.read().works;
    storage.writeWork(work(latest?.id ?? '', '1.d2607.A~early~FRA:4.5', Date.now()));
    expect(memory.items.has(V1_KEY)).toBe(false);
    const read = storage.read();
    expect(read.works.map(({ link }) => link)).toEqual(['1.d2607.A~early~FRA:4.5', ...OLD.shelf]);
    expect([read.view, read.groups]).toEqual([OLD.view, OLD.groups]);
  });

  it('is kept whole where there is no room to move it', () => {
    const memory = area({ [V1_KEY]: text }, text.length + 60);
    const storage = openStorage(() => memory);
    expect(storage.writeWork(work('a'))).toBe('full');
    expect(memory.items.get(V1_KEY)).toBe(text);
    expect(storage.read().works.map(({ link }) => link)).toEqual([OLD.link, ...OLD.shelf]);
  });

  it('written again by an old version beside the present form overwrites none of it', () => {
    const memory = area({ [V1_KEY]: text });
    const storage = openStorage(() => memory);
    const [latest] = storage.read().works;
    storage.writeWork(work(latest?.id ?? '', '1.d2607.A~stall', 5));
    memory.setItem(V1_KEY, text);
    storage.writeView('?lang=en');
    expect(storage.read().works.map(({ link }) => link)).toContain('1.d2607.A~stall');
  });

  it.each(['', 'x', '[]', '{"link":5,"view":""}', '{"link":"9.future","view":""}'])(
    'is set aside where it is %j',
    (damaged) => {
      const memory = area({ [V1_KEY]: damaged });
      const storage = openStorage(() => memory);
      storage.writeWork(work('a'));
      expect(memory.items.get(ASIDE_KEY)).toBe(damaged);
      expect(memory.items.has(V1_KEY)).toBe(false);
    },
  );
});

describe('the memory of a tab', () => {
  it('gives the work back once: a duplicated tab finds nothing', () => {
    const memory = area();
    const tab = openTab(() => memory);
    expect(tab.takeWork()).toBeNull();
    tab.keepWork('mine');
    expect([tab.takeWork(), openTab(() => area(Object.fromEntries(memory.items))).takeWork()]).toEqual([
      'mine',
      null,
    ]);
  });

  it('is that of a new tab where the browser blocks it', () => {
    expect(openTab(blocked).takeWork()).toBeNull();
    expect(() => openTab(blocked).keepWork('x')).not.toThrow();
  });
});
