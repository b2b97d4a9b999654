import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { encode } from '#io/link/codec.ts';
import { addressOf } from '#state/link-sync.ts';
import { changeOf } from '#state/rows.ts';
import { makeSelectors } from '#state/selectors.ts';
import { DEFAULT_VIEW, liveScenario, makeStore, settledScenario } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { readView, writeView } from '#state/view-query.ts';

const data = loadDataset();
const germany = data.allies.find(({ id }) => id === 'DEU');
if (!germany) throw new Error('no Germany');

function app() {
  const store = makeStore(data);
  const selectors = makeSelectors(store);
  const steps = () => store.temporal.getState().pastStates.length;
  const core = () => settledScenario(store.getState()).targets.DEU?.core;
  return {
    store,
    selectors,
    sources: makeTableSources(store, selectors),
    steps,
    core,
    act: store.getState(),
  };
}

describe('a drag', () => {
  it('of sixty moves is one step of undo, and nothing is written before its end', () => {
    const { store, steps, core, act } = app();
    for (let i = 0; i < 60; i++) act.drag('DEU', { core: 0.035 + i / 10_000 });
    expect(core()).toBeUndefined();
    expect(liveScenario(store.getState()).targets.DEU?.core).toBeCloseTo(0.0409);
    act.release();
    expect([steps(), core()]).toEqual([1, expect.closeTo(0.0409)]);
    act.undo();
    expect(core()).toBeUndefined();
    act.redo();
    expect(core()).toBeCloseTo(0.0409);
  });

  it('under way is what undo takes back, and redo brings it again', () => {
    const { core, act } = app();
    act.setTarget('DEU', { core: 0.03 });
    act.drag('DEU', { core: 0.04 });
    act.undo();
    expect(core()).toBe(0.03);
    act.redo();
    expect(core()).toBe(0.04);
  });

  it('let go leaves no trace', () => {
    const { steps, core, act } = app();
    act.drag('DEU', { core: 0.04 });
    act.letGo();
    act.release();
    expect([steps(), core()]).toEqual([0, undefined]);
  });

  it('moves the live table alone; at rest both are one', () => {
    const { sources, act } = app();
    const { spendPath, buyers } = sources;
    expect(spendPath.live()).toBe(spendPath.settled());
    const settled = spendPath.settled();
    const order = buyers.settled().columns.map(({ id }) => id);
    act.drag('DEU', { core: 0.1 });
    expect(spendPath.settled()).toBe(settled);
    expect(spendPath.live()).not.toBe(settled);
    expect(spendPath.live()).toBe(spendPath.live());
    // Bands do not change places under the pointer.
    expect(buyers.live().columns.map(({ id }) => id)).toEqual(order);
  });
});

describe('changes', () => {
  it('back at the start are let go, and leave the others alone', () => {
    const { store, act } = app();
    const set = (change: Parameters<typeof changeOf>[2]) =>
      act.setTarget('DEU', changeOf(settledScenario(store.getState()), germany, change));
    set({ year: 2029 });
    set({ core: 0.04 });
    set({ core: 0.035 });
    expect(settledScenario(store.getState()).targets.DEU).toEqual({ year: 2029 });
  });

  it('of many allies are one step, and a preset drops them in one', () => {
    const { store, steps, act } = app();
    act.setTargets({ DEU: { core: 0.04 }, POL: { core: 0.05 } });
    act.startFrom('hold');
    expect([steps(), settledScenario(store.getState()).targets]).toEqual([2, {}]);
    act.undo();
    expect(Object.keys(settledScenario(store.getState()).targets)).toEqual(['DEU', 'POL']);
  });

  it('of the exporter drop coverage, and a reset keeps the exporter', () => {
    const { store, act } = app();
    act.setMarket({ coverage: { aircraft: 0.5 } });
    act.setMarket({ exporter: 'USA', euPreference: 0.8 });
    expect(settledScenario(store.getState()).market).toEqual({ exporter: 'USA', euPreference: 0.8 });
    act.resetAll();
    expect(settledScenario(store.getState()).market).toEqual({ exporter: 'USA' });
  });

  it('are remembered a hundred deep', () => {
    const { steps, act } = app();
    for (let i = 1; i <= 120; i++) act.setTarget('DEU', { core: i / 10_000 });
    expect(steps()).toBe(100);
  });
});

describe('the way of looking', () => {
  it('comes back from its query, foreign keys kept, garbage ignored', () => {
    const view = { ...DEFAULT_VIEW, locale: 'ko', scope: 'southern', when: 'sum', sort: 'region' } as const;
    const query = writeView(view, '?utm=x&lang=en');
    expect(query).toContain('utm=x');
    expect(readView(query, DEFAULT_VIEW)).toEqual(view);
    expect(readView('?lang=fr&yr=1999&sc=mars&cur=XXX', DEFAULT_VIEW)).toEqual(DEFAULT_VIEW);
  });

  it('is in the address that is shared, with the scenario behind the #', () => {
    const { store, act } = app();
    act.setTarget('DEU', { core: 0.04 });
    act.setView({ scope: 'eu', when: 2029 });
    const here = { origin: 'https://example.org', pathname: '/x/', search: '' };
    const slots = store.getState().slots;
    expect(addressOf(store.getState(), 'd2607', here)).toBe(
      `https://example.org/x/?lang=en&sc=eu&yr=2029#${encode({ edition: 'd2607', slots })}`,
    );
  });
});
