import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { decode } from '#io/link/codec.ts';
import { ALLY_IDS, ALLY_INPUTS, differencesOf, resolve, SEGMENT_IDS, setMarket } from '#model';
import { againstOf, apartOf, baseOf, makeCompareInputs, pairOf } from '#state/compare.ts';
import {
  besideOf,
  copied,
  copiedLever,
  edited,
  originOf,
  rejoined,
  restored,
  restoredLever,
} from '#state/compare-edits.ts';
import { rewritten, type Slots, slotOf } from '#state/slots.ts';
import { stepOf } from '#state/step.ts';
import { makeStore } from '#state/store.ts';
import { DEFAULT_VIEW, type View } from '#state/view.ts';
import { readView, writeView } from '#state/view-query.ts';

const data = loadDataset();
const slotsOf = (fragment: string): Slots => decode(fragment, data.edition).document?.slots ?? [];
const THREE = slotsOf('1.d2607.A~pledge.B~plans.C~stall');
const pageOf = (slots: Slots, view: Partial<View> = {}) =>
  makeStore(data, { slots, view: { ...DEFAULT_VIEW, ...view } });

describe('what a comparison is made from', () => {
  it('takes the first letter that stands where a link names an empty one', () => {
    const state = pageOf(slotsOf('1.d2607.B~hold.D~early'), { base: 'A', against: 'C' }).getState();
    expect(baseOf(state)).toBe('B');
    expect(againstOf(state)).toBe('D');
    expect(againstOf(pageOf(slotsOf('1.d2607.A~pledge')).getState())).toBe('A');
  });

  it('works out only the scenario that moves', () => {
    const store = pageOf(THREE, { slot: 'B' });
    const inputs = makeCompareInputs(store);
    const before = inputs.settled(store.getState());
    expect(inputs.live(store.getState())).toBe(before);
    store.getState().drag('DEU', { core: 0.05 });
    const moving = inputs.live(store.getState());
    expect(inputs.settled(store.getState())).toBe(before);
    expect(moving.compared.map(({ projection }, i) => projection === before.compared[i]?.projection)).toEqual(
      [true, false, true],
    );
    expect(inputs.live(store.getState())).toBe(moving);
    store.getState().release();
    expect(inputs.settled(store.getState()).compared[1]?.scenario).toBe(
      slotOf(store.getState().slots, 'B').scenario,
    );
  });

  it('says how far each lies from the base, the one chosen first', () => {
    const store = pageOf(THREE, { against: 'C' });
    const [first, second] = apartOf(makeCompareInputs(store).settled(store.getState()));
    expect([first?.slot, second?.slot]).toEqual(['C', 'B']);
    expect((first?.difference ?? 0) / 1e3).toBeCloseTo(-232, 0);
    expect((second?.difference ?? 0) / 1e3).toBeCloseTo(-147, 0);
  });
});

describe('changing what is compared', () => {
  it('edits one input of one scenario, and lets it go at its start', () => {
    const after = edited(data, THREE, 'B', 'FRA', { core: 0.035 });
    expect(slotOf(after, 'B').scenario.targets).toEqual({ FRA: { core: 0.035 } });
    expect(slotOf(after, 'A')).toBe(slotOf(THREE, 'A'));
    const start = resolve(data.allies.find(({ id }) => id === 'FRA') as never, slotOf(THREE, 'B').scenario)
      .core.share;
    expect(slotOf(edited(data, after, 'B', 'FRA', { core: start }), 'B').scenario.targets).toEqual({});
  });

  it('copies an input as it works out, points and all, and nothing else', () => {
    const after = copied(data, THREE, 'B', 'A', 'DEU', 'core');
    const left = differencesOf(data, [slotOf(after, 'A').scenario, slotOf(after, 'B').scenario]).allies;
    expect(left.filter(({ ally }) => ally === 'DEU').map(({ input }) => input)).toEqual(['indirect']);
    expect(left.some(({ ally, input }) => ally === 'FRA' && input === 'core')).toBe(true);
  });

  it('copies a lever of the market', () => {
    const two = slotsOf('1.d2607.A~pledge;x=USA;p=80.B~pledge');
    const after = copiedLever(two, 'A', 'B', 'exporter');
    expect(slotOf(after, 'B').scenario.market.exporter).toBe(slotOf(two, 'A').scenario.market.exporter);
  });

  it('takes a copied row back to what it was, own and inherited, and leaves what came after', () => {
    const before = slotsOf('1.d2607.A~pledge~DEU:4@2031e.B~plans~DEU:3');
    const after = edited(data, copied(data, before, 'A', 'B', 'DEU', 'row'), 'B', 'FRA', { core: 0.03 });
    const back = ALLY_INPUTS.reduce((slots, input) => restored(slots, before, 'B', 'DEU', input), after);
    expect(slotOf(back, 'B').scenario.targets).toEqual({
      ...slotOf(before, 'B').scenario.targets,
      FRA: { core: 0.03 },
    });
  });

  it('takes a copied exporter back with the coverage set for it', () => {
    const before = slotsOf('1.d2607.A~pledge;x=USA.B~pledge;x=FRA');
    const [a, b] = before;
    if (!a || !b) throw new Error('No two scenarios');
    const covered = rewritten(before, 'B', setMarket(b.scenario, { coverage: { [SEGMENT_IDS[0]]: 0.5 } }));
    const after = copiedLever(covered, 'A', 'B', 'exporter');
    expect(slotOf(after, 'B').scenario.market).toEqual({ exporter: 'USA' });
    expect(slotOf(restoredLever(after, covered, 'B', 'exporter'), 'B').scenario.market).toEqual({
      exporter: 'FRA',
      coverage: { [SEGMENT_IDS[0]]: 0.5 },
    });
  });

  it('sets a preset beside a scenario, for the same exporter', () => {
    const after = besideOf(slotsOf('1.d2607.A~pledge~DEU:4;x=USA'), 'A', 'B', 'stall');
    expect(slotOf(after, 'B').scenario).toEqual({
      preset: 'stall',
      targets: {},
      market: { exporter: 'USA' },
    });
  });
});

it('the query holds what is compared and how', () => {
  const view: View = {
    ...DEFAULT_VIEW,
    route: 'compare',
    base: 'B',
    against: 'D',
    compared: 'som',
    layout: 'percent',
    selected: ['DEU', 'POL'],
  };
  const query = writeView(view, '');
  expect(query).toContain('sel=DEU,POL');
  expect(readView(query, DEFAULT_VIEW)).toEqual(view);
  expect(readView('?cmp=pie&cm=love&vs=E&sel=XYZ', DEFAULT_VIEW)).toEqual({ ...DEFAULT_VIEW, selected: [] });
  // No more than fit in one picture.
  expect(readView(`?sel=${ALLY_IDS.slice(0, 8).join()}`, DEFAULT_VIEW).selected).toEqual(
    ALLY_IDS.slice(0, 6),
  );
});

describe('where an input comes from', () => {
  const slots = slotsOf('1.d2607.A~pledge.B~pledge~*:2,DEU:3@2031');
  const { scenario } = slotOf(slots, 'B');

  it('is the ally itself, what is set for all, or the preset', () => {
    expect(originOf(scenario, 'DEU', 'core')).toBe('own');
    expect(originOf(scenario, 'FRA', 'core')).toBe('all');
    expect(originOf(scenario, 'DEU', 'indirect')).toBe('preset');
    expect(originOf(slotOf(slots, 'A').scenario, 'DEU', 'core')).toBe('preset');
  });

  it('is inherited again once it is let go, year and all, and nothing else moves', () => {
    const after = rejoined(slots, 'B', 'DEU', 'core');
    expect(slotOf(after, 'B').scenario.targets).toEqual({ '*': scenario.targets['*'] });
    expect(slotOf(after, 'A')).toBe(slotOf(slots, 'A'));
    expect(rejoined(slots, 'A', 'DEU', 'core')).toBe(slots);
  });
});

describe('a copied row', () => {
  const slots = slotsOf('1.d2607.A~pledge~DEU:4@2031.B~plans.C~stall');

  it('is a step that names itself; one input copied is told as a move', () => {
    const row = copied(data, slots, 'A', 'B', 'DEU', 'row');
    expect(stepOf(data, slots, row)).toEqual({
      kind: 'copied',
      ally: 'DEU',
      from: 'A',
      slot: 'B',
      at: 'B',
      isAlone: false,
    });
    expect(stepOf(data, slots, copied(data, slots, 'A', 'B', 'DEU', 'core')).kind).not.toBe('copied');
    expect(stepOf(data, slots, edited(data, slots, 'B', 'DEU', { core: 0.05 })).kind).toBe('ally');
  });
});

describe('a pair', () => {
  it('is the base and the one set against it, the same as long as nothing changes', () => {
    const store = pageOf(THREE, { against: 'C' });
    const pair = pairOf(makeCompareInputs(store));
    const input = pair.settled(store.getState());
    expect(input.compared.map(({ slot }) => slot)).toEqual(['A', 'C']);
    expect(pair.settled(store.getState())).toBe(input);
    store.getState().setView({ against: 'B' });
    expect(pair.settled(store.getState()).compared.map(({ slot }) => slot)).toEqual(['A', 'B']);
  });
});

describe('nothing worth a sentence', () => {
  const of = (fragment: string, view: Partial<View> = {}) => {
    const store = pageOf(slotsOf(fragment), view);
    return apartOf(makeCompareInputs(store).settled(store.getState()))[0];
  };

  it('is the same scenario twice', () => expect(of('1.d2607.A~pledge.B~pledge')?.isSame).toBe(true));
  it('is not a gap beside none', () =>
    expect(of('1.d2607.A~pledge.B~plans', { compared: 'gap' })?.isSame).toBe(false));
});
