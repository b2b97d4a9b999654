import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { decode } from '#io/link/codec.ts';
import type { DeviceStorage, Saved } from '#io/storage/storage.ts';
import { PLEDGE } from '#model';
import { keepShown } from '#state/keep.ts';
import { openLibrary } from '#state/library.ts';
import { startFrom } from '#state/start.ts';
import { makeStore } from '#state/store.ts';

const LINK = '1.d2607.A~early~FRA:4;n=Fast%20east.B~hold~DEU:3.C~hold';

/** A page on which a link from outside is looked at. */
function opened(went: Saved = 'saved', text = LINK) {
  const data = loadDataset();
  const start = startFrom(
    text,
    { status: 'empty', works: [], scenarios: [], view: '', groups: [], unreadable: 0 },
    null,
    data.edition,
  );
  const store = makeStore(data, {
    slots: decode(text, data.edition).document?.slots ?? [],
    notices: start.notices,
    received: start.received,
    saved: 'paused',
  });
  const storage = { writeScenario: () => went, drop: () => went } as unknown as DeviceStorage;
  let time = 0;
  const library = openLibrary(store, storage, () => (time += 1));
  const names = () => store.getState().library.map(({ scenario }) => scenario.name);
  const keep = () => keepShown(store, library, ({ preset }) => `From a link: ${preset}`);
  return { store, names, keep };
}

describe('what came by link and is kept', () => {
  it('is saved, each under a name of its own, and is the reader’s from then on', () => {
    const { store, names, keep } = opened();
    const all = ['Fast east', 'From a link: hold', 'From a link: hold (2)'];
    expect(keep()).toMatchObject({ names: all, went: 'saved' });
    expect(names()).toEqual(all);
    const { slots, saved, notices } = store.getState();
    expect(slots.map(({ scenario }) => scenario.name)).toEqual(all);
    expect([saved, notices]).toEqual(['saved', []]);
  });

  it('can be taken back, names and all', () => {
    const { store, names, keep } = opened();
    const before = store.getState().slots;
    keep().takeBack();
    expect([names(), store.getState().slots]).toEqual([[], before]);
  });

  it('takes no name that a saved scenario has already', () => {
    const { store, names, keep } = opened('saved', '1.d2607.A~hold~DEU:3');
    const scenario = { ...PLEDGE, name: 'From a link: hold' };
    store.getState().setKept({
      library: [{ id: 'own', at: 0, edition: 'd2607', scenario, unknown: [], isStored: true }],
    });
    expect(keep().names).toEqual(['From a link: hold (2)']);
    expect(names()).toEqual(['From a link: hold (2)', 'From a link: hold']);
  });

  it('taken back after an edit, leaves the edit', () => {
    const { store, names, keep } = opened();
    const { takeBack } = keep();
    store.getState().setTarget('ITA', { core: 0.03 });
    takeBack();
    expect(names()).toEqual([]);
    expect(store.getState().slots[0]?.scenario.targets.ITA).toEqual({ core: 0.03 });
  });

  it('still says that other work is kept beside it', () => {
    const { store, keep } = opened();
    store
      .getState()
      .setKept({ shelf: [{ id: 'own', link: '1.d2607.A~hold~DEU:3.3', at: 0, isOpen: false }] });
    keep();
    expect(store.getState().notices).toEqual([{ kind: 'shared' }]);
  });

  it('is not saved twice', () => {
    const { names, keep } = opened('saved', '1.d2607.A~early;n=Fast%20east');
    keep();
    keep();
    expect(names()).toEqual(['Fast east']);
  });

  it('leaves no warning of its link behind, and says where nothing could be stored', () => {
    const { store, keep } = opened('full', `${LINK}.D~hold~POL:99`);
    expect(store.getState().notices.map(({ kind }) => kind)).toEqual(['shared', 'link']);
    expect(keep().went).toBe('full');
    expect([store.getState().notices, store.getState().received]).toEqual([[], null]);
  });
});
