import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { encode, seal } from '#io/link/codec.ts';
import {
  type Ally,
  type AllyId,
  alliesOf,
  coreTodayOf,
  moneyOf,
  type OverrideChange,
  project,
  resolve,
  valueAt,
} from '#model';
import { addressOf } from '#state/address.ts';
import type { AppState } from '#state/app-state.ts';
import { alliesOfGroup, type GroupKey, groupFault } from '#state/groups.ts';
import { changeOf, leverOf } from '#state/rows.ts';
import { makeSelectors } from '#state/selectors.ts';
import { groupsFrom } from '#state/start.ts';
import { liveScenario, makeStore, settledScenario } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { DEFAULT_VIEW } from '#state/view.ts';
import { readView, viewFrom, writeView } from '#state/view-query.ts';

const data = loadDataset();
const germany = data.allies.find(({ id }) => id === 'DEU') as Ally;

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

  it('that passes where it began keeps the panel of the ally it moves', () => {
    const { sources, store, act } = app();
    const shown = () => new Set(sources.moved.live().rows.map(([ally]) => ally));
    const belgium = data.allies.find(({ id }) => id === 'BEL') as Ally;
    const to = (core: number) =>
      act.drag('BEL', changeOf(settledScenario(store.getState()), belgium, { core }));
    expect(shown()).not.toContain('BEL');
    for (const core of [0.036, 0.035, 0.034]) {
      to(core);
      expect(shown()).toContain('BEL');
    }
    act.letGo();
    expect(shown()).not.toContain('BEL');
  });

  it('shows its ally beside the one that matters most, and at its end those two that do', () => {
    const { sources, act } = app();
    const shown = () => [...new Set(sources.moved.live().rows.map(([ally]) => ally))];
    act.setTarget('DEU', { core: 0.042 });
    act.setTarget('POL', { core: 0.05 });
    expect(shown()).toEqual(['DEU', 'POL']);
    act.drag('ITA', { core: 0.022 });
    act.drag('ITA', { core: 0.0221 });
    expect(shown()).toEqual(['DEU', 'ITA']);
    act.release();
    expect(shown()).toEqual(['DEU', 'POL']);
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
    const view = {
      ...DEFAULT_VIEW,
      locale: 'ko',
      scope: 'southern',
      when: 'sum',
      sort: 'gap',
      per: 'head',
      headline: 'core',
    } as const;
    const query = writeView(view, '?utm=x&lang=en');
    expect(query).toContain('utm=x');
    expect(readView(query, DEFAULT_VIEW)).toEqual(view);
    for (const scope of ['allies:POL', 'allies:DEU,POL'] as const)
      expect(readView(writeView({ ...view, scope }, ''), DEFAULT_VIEW).scope).toBe(scope);
    expect(readView('?sc=POL,XXX,DEU', DEFAULT_VIEW).scope).toBe('allies:DEU,POL');
    expect(readView('?lang=fr&yr=1999&sc=mars&cur=XXX&per=me&m=gdp&sort=luck', DEFAULT_VIEW)).toEqual(
      DEFAULT_VIEW,
    );
  });

  it('is in the address that is shared, with the scenario behind the #', () => {
    const { store, act } = app();
    act.setTarget('DEU', { core: 0.04 });
    act.setView({ scope: 'eu', when: 2029 });
    const here = { origin: 'https://example.org', pathname: '/x/', search: '' };
    const slots = store.getState().slots;
    expect(addressOf(store.getState(), 'd2607', here)).toBe(
      `https://example.org/x/?lang=en&sc=eu&yr=2029#${seal(encode({ edition: 'd2607', slots }))}`,
    );
  });
});

describe('a lock', () => {
  it('keeps an ally through presets, questions and a reset of all, in the same one step', () => {
    const { store, steps, act } = app();
    act.setTarget('DEU', { core: 0.04, year: 2031 });
    act.setTarget('FRA', { core: 0.03 });
    act.toggleLock('DEU');
    const path = () => {
      const { core, indirect } = resolve(germany, settledScenario(store.getState()));
      return [core.share, core.year, indirect.share];
    };
    const before = path();
    for (const change of [
      () => act.startFrom('hold'),
      () => act.ask('germany-alone'),
      () => act.ask('follow-poland'),
      () => act.resetAll(),
    ]) {
      const count = steps();
      change();
      expect([path(), steps()]).toEqual([before, count + 1]);
    }
    expect(settledScenario(store.getState()).targets.FRA).toBeUndefined();
    act.toggleLock('DEU');
    act.startFrom('hold');
    expect(path()).not.toEqual(before);
  });

  it('lives in the query of the address, in the order of the allies', () => {
    const { store, act } = app();
    act.toggleLock('POL');
    act.toggleLock('DEU');
    const query = writeView(store.getState().view, '');
    expect(query).toContain('lock=DEU,POL');
    expect(readView(query, DEFAULT_VIEW).locked).toEqual(['DEU', 'POL']);
    expect(readView('?lock=XXX,DEU', DEFAULT_VIEW).locked).toEqual(['DEU']);
  });
});

describe('the panels of moved allies', () => {
  it('are those of the scenario, in whatever order it was made, and of none once all is undone', () => {
    const panels = ({ sources }: ReturnType<typeof app>) => [
      ...new Set(sources.moved.settled().rows.map(([ally]) => ally)),
    ];
    const [own, fresh] = [app(), app()];
    const before = panels(own);
    own.act.setTarget('DEU', { core: 0.042 });
    own.act.setTarget('POL', { core: 0.05 });
    own.act.setTarget('ITA', { core: 0.022 });
    fresh.act.open(own.store.getState().slots);
    expect(panels(own)).toEqual(panels(fresh));
    for (let i = 0; i < 3; i += 1) own.act.undo();
    expect(panels(own)).toEqual(before);
  });
});

describe('a group', () => {
  it('moved together is one step, and no ally counts as the one just moved', () => {
    const { store, steps, act } = app();
    for (const core of [0.03, 0.031, 0.032]) act.dragTargets({ DEU: { core }, FRA: { core } });
    expect(liveScenario(store.getState()).targets.FRA?.core).toBe(0.032);
    act.release();
    expect([steps(), store.getState().moved]).toEqual([1, []]);
    expect(settledScenario(store.getState()).targets).toEqual({ DEU: { core: 0.032 }, FRA: { core: 0.032 } });
  });

  it('of the reader’s own is known by its name; one that is gone means all', () => {
    const own = [{ name: 'Baltics', allies: ['EST', 'LVA', 'LTU'] as const }];
    const ids = (key: GroupKey) => alliesOfGroup(data, own, key).map(({ id }) => id);
    expect(ids('~Baltics')).toEqual(['EST', 'LVA', 'LTU']);
    expect(ids('~Gone')).toHaveLength(32);
    expect(ids('north-america')).toEqual(['CAN', 'USA']);
  });

  it('needs a name of its own and an ally', () => {
    const own = [{ name: 'Baltics', allies: ['EST'] as const }];
    const fault = (name: string, allies: readonly AllyId[] = ['EST'], replaced: string | null = null) =>
      groupFault(own, { name, allies }, replaced);
    expect(fault(' ')).toBe('no-name');
    expect(fault('x'.repeat(61))).toBe('long');
    expect(fault('Baltics')).toBe('taken');
    expect(fault('Baltics', ['EST'], 'Baltics')).toBeNull();
    expect(fault('New', [])).toBe('no-allies');
  });

  it('comes back from this device without codes that are not known', () => {
    const groups = [
      { name: 'Old', allies: ['DEU', 'YUG'] },
      { name: 'None', allies: ['YUG'] },
    ];
    expect(groupsFrom({ groups })).toEqual([{ name: 'Old', allies: ['DEU'] }]);
    expect(groupsFrom({ groups: [] })).toEqual([]);
  });
});

describe('a question', () => {
  const coreOf = (id: AllyId, state: AppState, year: number) =>
    valueAt(project(data, settledScenario(state), 'constant'), 'coreShare', id, year);
  it('is answered in one step and can be taken back', () => {
    const { store, steps, act } = app();
    act.ask('follow-poland');
    expect(steps()).toBe(1);
    for (const { id, hasForces } of data.allies)
      if (hasForces) expect(coreOf(id, store.getState(), 2035)).toBeCloseTo(0.0468, 10);
    act.undo();
    expect(settledScenario(store.getState()).targets).toEqual({});
  });

  it('lets Germany keep its plan while the others stop in 2029', () => {
    const { store, act } = app();
    act.ask('germany-alone');
    // Germany's last waypoint is 3.5 % in 2029; France stops a third of the way from 2.22 % to 3.5 %
    expect(coreOf('DEU', store.getState(), 2029)).toBeCloseTo(0.035, 10);
    const france = coreTodayOf(data.allies.find(({ id }) => id === 'FRA') as Ally);
    expect(coreOf('FRA', store.getState(), 2035)).toBeCloseTo(france + (0.035 - france) / 3, 10);
  });

  it('about buying European closes a part of the market to Korea, and changes no ally', () => {
    const { store, act } = app();
    const open = () =>
      moneyOf(
        project(data, settledScenario(store.getState()), 'constant'),
        'open',
        alliesOf(data, 'eu'),
        2035,
      );
    const before = open();
    act.ask('buy-european');
    expect(open()).toBeLessThan(before);
    expect(settledScenario(store.getState()).targets).toEqual({});
  });
});

describe('a further input', () => {
  it('set back to its start is let go, and does not take its neighbours along', () => {
    const { store, act } = app();
    const set = (change: OverrideChange) =>
      act.setTarget('DEU', changeOf(settledScenario(store.getState()), germany, change));
    set({ equipment: 0.4 });
    set({ growth: 0.002 });
    const { start } = leverOf(settledScenario(store.getState()), germany, 'equipment');
    set({ equipment: start ?? undefined });
    expect(settledScenario(store.getState()).targets.DEU).toEqual({ growth: 0.002 });
  });

  it('starts where the rest of the ally’s own layer puts it', () => {
    const { store, act } = app();
    act.startFrom('hold');
    act.setTarget('DEU', { indirectToday: 0.01 });
    const scenario = settledScenario(store.getState());
    expect(leverOf(scenario, germany, 'indirect')).toEqual({ value: 0.01, start: 0.01, isChanged: false });
    expect(leverOf(scenario, germany, 'indirectToday')).toEqual({
      value: 0.01,
      start: 0.0075,
      isChanged: true,
    });
  });
});

describe('the first look', () => {
  it('is a link’s own, whatever this device remembers; without one it is what is remembered', () => {
    const remembered = '?lang=ko&sc=all&yr=2029&cur=EUR&lock=DEU';
    expect(viewFrom('?lang=en&yr=2030', remembered, 'ko')).toEqual({ ...DEFAULT_VIEW, when: 2030 });
    expect(viewFrom('', remembered, 'en')).toMatchObject({
      locale: 'ko',
      scope: 'all',
      when: 2029,
      locked: ['DEU'],
    });
    expect(viewFrom('', '', 'ko')).toEqual({ ...DEFAULT_VIEW, locale: 'ko' });
  });
});
