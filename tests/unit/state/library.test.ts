import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import type { Work } from '#io/storage/form.ts';
import type { DeviceStorage, Recall, Saved } from '#io/storage/storage.ts';
import type { Scenario } from '#model';
import { isSame, libraryFrom, merged, named, noted, openLibrary, titlesIn } from '#state/library.ts';
import { shelfOf, startFrom } from '#state/start.ts';
import { makeStore } from '#state/store.ts';

const EDITION = 'd2607';
const hold: Scenario = { preset: 'hold', targets: {}, market: {}, name: 'Mine' };

describe('the library', () => {
  const opened = (went: Saved = 'saved') => {
    const writes: string[] = [];
    const storage = {
      writeScenario: ({ id, link }: { readonly id: string; readonly link: string }) => {
        writes.push(`${id} ${link}`);
        return went;
      },
      drop: () => went,
    } as unknown as DeviceStorage;
    const store = makeStore(loadDataset());
    let time = 0;
    return { store, writes, library: openLibrary(store, storage, () => (time += 1)) };
  };

  it('adds, renames and deletes; what is put back stands where it stood', () => {
    const { store, writes, library } = opened();
    const { id: first } = library.add({ scenario: hold, unknown: ['zz=1'] });
    const { id: second } = library.add({ scenario: named(hold, 'Other'), unknown: [] });
    const list = () => store.getState().library;
    expect(list().map(({ id }) => id)).toEqual([second, first]);
    expect(writes[0]).toBe(`${first} 1.d2607.A~hold;n=Mine;zz=1`);
    const [, before] = list();
    if (!before) throw new Error('nothing saved');
    library.put({ ...before, scenario: named(hold, '  Third  ') });
    expect(list().map(({ scenario }) => scenario.name)).toEqual(['Other', 'Third']);
    library.drop(first);
    expect(list()).toHaveLength(1);
    library.put(before);
    expect(list().map(({ scenario }) => scenario.name)).toEqual(['Other', 'Mine']);
  });

  it('calls no two by the same name, whichever was saved first', () => {
    const { store, library } = opened();
    const early = (core: number): Scenario => ({ preset: 'early', targets: { DEU: { core } }, market: {} });
    for (const scenario of [named(early(0.03), 'Early (2)'), early(0.04), early(0.05), early(0.06)])
      library.add({ scenario, unknown: [] });
    const titles = titlesIn(store.getState().library, ({ name }) => name ?? 'Early');
    expect(store.getState().library.map(({ id }) => titles.get(id))).toEqual([
      'Early (4)',
      'Early (3)',
      'Early',
      'Early (2)',
    ]);
  });

  it('keeps for the visit what the browser does not store, and says so', () => {
    const { store, library } = opened('full');
    expect(library.add({ scenario: hold, unknown: [] }).went).toBe('full');
    const [saving] = store.getState().library;
    expect(saving?.isStored).toBe(false);
    // What another tab stores meanwhile comes beside it.
    const stored = libraryFrom([{ id: 'x', link: '1.d2607.A~early', at: 1 }], EDITION);
    expect(merged(store.getState().library, stored).map(({ isStored }) => isStored)).toEqual([false, true]);
    expect(merged(stored, [])).toEqual([]);
  });

  it('passes over what cannot be shown and keeps the edition it was made with', () => {
    const kept = [
      { id: 'a', link: '9.future', at: 1 },
      { id: 'b', link: '1.d2501.A~hold', at: 2 },
    ];
    expect(libraryFrom(kept, EDITION)).toMatchObject([{ id: 'b', edition: 'd2501' }]);
  });

  it('tells the same scenario by all it holds, whatever its letter', () => {
    const content = { scenario: hold, unknown: [] };
    expect(isSame(content, { scenario: { ...hold, market: { euPreference: 0.5 } }, unknown: [] })).toBe(true);
    expect(isSame(content, { scenario: noted(hold, 'why'), unknown: [] })).toBe(false);
    expect(isSame(content, { scenario: hold, unknown: ['zz=1'] })).toBe(false);
  });

  it('cuts names and notes to their longest, and drops empty ones', () => {
    expect(named(hold, '👍'.repeat(99)).name).toBe('👍'.repeat(60));
    expect(named(hold, '   ')).toEqual({ preset: 'hold', targets: {}, market: {} });
    expect(noted({ ...hold, note: 'x' }, '')).toEqual(hold);
  });
});

describe('what the page opens with', () => {
  const work = (id: string, link: string, more: Partial<Work> = {}): Work => ({
    id,
    link,
    at: 1,
    isOpen: false,
    ...more,
  });
  const recall = (...works: readonly Work[]): Recall => ({
    status: 'found',
    works,
    scenarios: [],
    view: '',
    groups: [],
    unreadable: 0,
  });
  const one = work('one', '1.d2607.A~hold');
  const two = work('two', '1.d2607.A~early');

  it('is the work of the tab, in a new tab the latest', () => {
    expect(startFrom('', recall(one, two), null, EDITION)).toMatchObject({ work: 'one', shelf: [two] });
    expect(startFrom('', recall(one, two), 'two', EDITION)).toMatchObject({ work: 'two', shelf: [one] });
  });

  it('is a copy of work that another tab holds, but the own after a reload', () => {
    const held = work('one', '1.d2607.A~hold', { isOpen: true });
    const start = startFrom('', recall(held, two), null, EDITION);
    expect(start.work).not.toBe('one');
    expect(start.document?.slots[0]?.scenario.preset).toBe('hold');
    expect(start.shelf).toEqual([two]);
    expect(startFrom('', recall(held, two), 'one', EDITION).work).toBe('one');
  });

  it('is a link beside the own work, which comes first on the shelf', () => {
    const start = startFrom('1.d2607.A~stall', recall(two, one), 'one', EDITION);
    expect(start).toMatchObject({ isShared: true, shelf: [one, two], notices: [{ kind: 'shared' }] });
    expect(['one', 'two']).not.toContain(start.work);
  });

  it('is other work of this device where the link is its own', () => {
    const start = startFrom('1.d2607.A~early', recall(one, two), null, EDITION);
    expect(start).toMatchObject({ isShared: false, work: 'two', shelf: [one], notices: [] });
    // A link that asks for the latest data is the same work.
    expect(startFrom('1.latest.A~early', recall(one, two), null, EDITION).work).toBe('two');
  });

  it('says that stored work could not be read in full', () => {
    const damaged = work('one', '1.d2607.A~hold~DEU:x');
    expect(startFrom('', recall(damaged), null, EDITION).notices).toEqual([{ kind: 'stored-damaged' }]);
    expect(startFrom('', { ...recall(), unreadable: 1 }, null, EDITION).notices).toEqual([
      { kind: 'stored-damaged' },
    ]);
  });

  it('shelves each other work once, without what is shown or unreadable', () => {
    const works = [
      one,
      two,
      work('copy', two.link),
      work('bad', '9.future'),
      work('same', '1.d2607.A~plans'),
    ];
    expect(shelfOf(works, 'one', '1.d2607.A~plans').map(({ id }) => id)).toEqual(['two']);
  });
});
