import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { PLEDGE, type Scenario } from '#model';
import {
  changedSlots,
  cleared,
  duplicated,
  firstSlot,
  freeLetter,
  placed,
  rewritten,
  type Slots,
  slotOf,
  swapped,
} from '#state/slots.ts';
import { liveScenario, makeStore, settledScenario } from '#state/store.ts';

const plans: Scenario = { preset: 'plans', targets: {}, market: {}, name: 'Plans' };
const stall: Scenario = { preset: 'stall', targets: {}, market: {} };
const three: Slots = [
  firstSlot(),
  { id: 'B', scenario: plans, unknown: ['zz=1'] },
  { id: 'C', scenario: stall, unknown: [] },
];
const letters = (slots: Slots): string => slots.map(({ id }) => id).join('');

describe('scenarios A–D', () => {
  it('stand in the order of their letters, whichever is put last', () => {
    const put = placed(cleared(three, 'B'), { id: 'B', scenario: stall, unknown: [] });
    expect(letters(put)).toBe('ABC');
    expect(slotOf(put, 'B').scenario).toBe(stall);
  });

  it('take the first empty letter, none when four stand', () => {
    expect(freeLetter(cleared(three, 'B'))).toBe('B');
    expect(freeLetter(duplicated(three, 'A', 'D'))).toBeUndefined();
  });

  it('are copied with name, note and what the link carried besides', () => {
    expect(slotOf(duplicated(three, 'B', 'D'), 'D')).toEqual({ id: 'D', scenario: plans, unknown: ['zz=1'] });
  });

  it('never leave the page empty: the last one stays, and an empty letter shows the first', () => {
    expect(letters(cleared(cleared(cleared(three, 'A'), 'B'), 'C'))).toBe('C');
    expect(slotOf(three, 'D').id).toBe('A');
  });

  it('swap what they hold, not their letters; twice is nothing', () => {
    const once = swapped(three, 'A', 'B');
    expect([letters(once), slotOf(once, 'A').scenario, slotOf(once, 'B').scenario]).toEqual([
      'ABC',
      plans,
      PLEDGE,
    ]);
    expect(swapped(once, 'A', 'B')).toEqual(three);
  });

  it('are the same reference where nothing changes', () => {
    expect(rewritten(three, 'B', plans)).toBe(three);
    expect(changedSlots(three, rewritten(three, 'C', plans))).toEqual(['C']);
    expect(changedSlots(three, cleared(three, 'B'))).toEqual(['B']);
  });
});

describe('the scenario on the page', () => {
  const open = () => {
    const store = makeStore(loadDataset(), { slots: three });
    const act = store.getState();
    return { store, act, state: store.getState };
  };

  it('is the one sliders move; the others stay as they are', () => {
    const { act, state } = open();
    act.setView({ slot: 'B' });
    act.setTarget('DEU', { core: 0.04 });
    expect(state().slots.map(({ scenario }) => scenario.targets.DEU?.core)).toEqual([
      undefined,
      0.04,
      undefined,
    ]);
  });

  it('ends its move before another comes to the page', () => {
    const { act, state } = open();
    act.drag('POL', { core: 0.05 });
    act.setView({ slot: 'C' });
    expect([slotOf(state().slots, 'A').scenario.targets.POL?.core, state().draft]).toEqual([0.05, null]);
    expect(liveScenario(state())).toBe(stall);
    expect(state().moved).toEqual([]);
  });

  it('is shown again where undo and redo change it', () => {
    const { act, state } = open();
    act.setTarget('DEU', { core: 0.04 });
    act.setView({ slot: 'C' });
    act.undo();
    expect([state().view.slot, settledScenario(state())]).toEqual(['A', PLEDGE]);
    act.setView({ slot: 'C' });
    act.redo();
    expect([state().view.slot, settledScenario(state()).targets.DEU?.core]).toEqual(['A', 0.04]);
  });

  it('that undo takes away gives the page to the first', () => {
    const { act, state } = open();
    act.setSlots(duplicated(state().slots, 'B', 'D'));
    act.setView({ slot: 'D' });
    act.undo();
    expect(state().view.slot).toBe('A');
    act.redo();
    expect(state().view.slot).toBe('D');
  });

  it('is the one that was there before, where undo brings another back or takes it away', () => {
    const { act, state } = open();
    act.setView({ slot: 'C' });
    act.setSlots(cleared(state().slots, 'B'));
    act.undo();
    expect([state().slots.length, state().view.slot]).toEqual([3, 'C']);
    act.redo();
    expect([state().slots.length, state().view.slot]).toEqual([2, 'C']);
    act.undo();
    // The scenario on the page goes, and comes back to the page.
    act.setSlots(cleared(state().slots, 'C'));
    act.setView({ slot: 'A' });
    act.setView({ slot: 'B' });
    act.undo();
    expect(state().view.slot).toBe('C');
    act.redo();
    expect(state().view.slot).toBe('B');
  });

  it('stays in a comparison, which shows what changed in any of them', () => {
    const { act, state } = open();
    act.setView({ route: 'compare', slot: 'C' });
    act.setSlots(rewritten(state().slots, 'A', plans));
    act.undo();
    expect(state().view.slot).toBe('C');
    act.setView({ route: 'explore' });
    act.redo();
    expect(state().view.slot).toBe('A');
  });
});
