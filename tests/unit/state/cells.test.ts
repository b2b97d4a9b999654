import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { type AllyId, cellShare, override, PLEDGE, type Scenario, share, type Year } from '#model';
import { cellsChange, gridChanges, gridShares, gridStart } from '#state/cells.ts';
import { makeStore, settledScenario } from '#state/store.ts';

const data = loadDataset();
const allyOf = (id: AllyId) => {
  const found = data.allies.find((ally) => ally.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const germany = allyOf('DEU');

/** The scenario after cells of one ally are set, percent; null gives a cell back. */
function set(scenario: Scenario, id: AllyId, cells: Readonly<Record<Year, number | null>>): Scenario {
  const wanted = new Map(
    Object.entries(cells).map(([year, value]) => [Number(year), value === null ? null : value / 100]),
  );
  return override(scenario, id, cellsChange(scenario, allyOf(id), wanted) ?? {});
}
const shown = (scenario: Scenario, id: AllyId = 'DEU') =>
  gridShares(scenario, allyOf(id)).map((value) => Number((cellShare(value) * 100).toFixed(2)));

describe('cells of the grid', () => {
  it('set one year alone; the other years, and indirect spending, stay', () => {
    const before = { ...PLEDGE, targets: { DEU: { indirect: 0.02, core: 0.04, year: 2032 } } };
    const after = set(before, 'DEU', { 2029: 5 });
    expect(after.targets.DEU).toEqual({ indirect: 0.02, points: expect.anything() });
    expect(shown(after)).toEqual(shown(before).map((value, i) => (i === 3 ? 5 : value)));
    expect(after.targets.DEU?.points?.at(-1)).toEqual([2032, 0.04]);
  });

  it('given back one by one, leave no trace of themselves', () => {
    const edited = set(set(PLEDGE, 'DEU', { 2029: 5, 2031: 4.5 }), 'DEU', { 2033: 1 });
    const once = set(edited, 'DEU', { 2029: null });
    expect(shown(once)[3]).toBe(shown(PLEDGE)[3]);
    expect(shown(once)[5]).toBe(4.5);
    expect(set(once, 'DEU', { 2031: null, 2033: null })).toEqual(PLEDGE);
  });

  it('go back to the layer of all allies where it sets the path', () => {
    const all = override(PLEDGE, '*', { core: 0.03, year: 2030 });
    const edited = set(all, 'DEU', { 2030: 4 });
    expect(gridStart(edited, germany)).toEqual(gridShares(all, germany));
    expect(set(edited, 'DEU', { 2030: null })).toEqual(all);
  });

  it('ask nothing of an ally without forces, and nothing where nothing would read otherwise', () => {
    expect(cellsChange(PLEDGE, allyOf('ISL'), new Map([[2030, 0.02]]))).toBeNull();
    expect(cellsChange(PLEDGE, germany, new Map([[2030, null]]))).toBeNull();
    expect(cellsChange(PLEDGE, germany, new Map([[2035, share(0.035)]]))).toBeNull();
  });

  it('of many allies are one step of undo', () => {
    const store = makeStore(data);
    const state = store.getState();
    const cells = new Map(data.allies.map(({ id }) => [id, new Map([[2035, 0.0425]])] as const));
    const changes = gridChanges(settledScenario(state), data.allies, cells);
    expect(Object.keys(changes)).toHaveLength(31);
    state.setTargets(changes);
    expect(shown(settledScenario(store.getState()), 'FRA')[9]).toBe(4.25);
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    state.undo();
    expect(settledScenario(store.getState())).toEqual(PLEDGE);
  });
});
