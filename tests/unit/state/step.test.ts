import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { en } from '#i18n/messages/en/index.ts';
import { ko } from '#i18n/messages/ko/index.ts';
import { wordsFor } from '#i18n/words.ts';
import { type Ally, type AllyId, PLEDGE, resolve } from '#model';
import { effectOf, type HistoryLine, historyOf, stepBetween } from '#state/history.ts';
import { changeOf } from '#state/rows.ts';
import { cleared, duplicated, firstSlot, placed, type Slots, slotOf, swapped } from '#state/slots.ts';
import { beginningOf, stepOf } from '#state/step.ts';
import { makeStore, settledScenario, UNDO_LIMIT } from '#state/store.ts';
import { stepText } from '#ui/history/step-text.ts';

const data = loadDataset();
const words = { en: wordsFor('en', en, data), ko: wordsFor('ko', ko, data) };
/** Spaces and dashes as a person types them. */
const plain = (text: string): string => text.replace(/[\u202f\u2009]/g, ' ').replaceAll('\u2212', '-');
const ally = (id: AllyId) => data.allies.find((known) => known.id === id) as Ally;

/** A page, and what its last step is called. */
function page(start?: Slots) {
  const store = makeStore(data, start ? { slots: start } : {});
  const act = store.getState();
  const set = (id: AllyId, change: Parameters<typeof changeOf>[2]) =>
    act.setTarget(id, changeOf(settledScenario(store.getState()), ally(id), change));
  const past = () => store.temporal.getState().pastStates.map(({ slots }) => slots as Slots);
  const ahead = () => store.temporal.getState().futureStates.map(({ slots }) => slots as Slots);
  const last = (locale: 'en' | 'ko' = 'en'): string => {
    const before = past().at(-1);
    if (!before) return '';
    return plain(stepText(words[locale], stepOf(data, before, store.getState().slots)));
  };
  const lines = () => historyOf(data, { past: past(), now: store.getState().slots, ahead: ahead() });
  return { store, act, set, past, last, lines, state: store.getState };
}

describe('a step names itself', () => {
  it('by an ally’s input with both its values', () => {
    const { set, last } = page();
    set('DEU', { core: 0.04 });
    expect([last(), last('ko')]).toEqual(['Germany core 3.5 → 4.0 %', '독일 핵심 3.5 → 4.0%']);
    set('DEU', { year: 2031 });
    expect([last(), last('ko')]).toEqual(['Germany year 2035 → 2031', '독일 달성 연도 2035 → 2031']);
    set('DEU', { shape: 'early' });
    expect(last()).toBe('Germany shape straight → early');
    set('DEU', { indirect: 0.02 });
    expect(last()).toBe('Germany indirect 1.5 → 2.0 %');
    set('DEU', { equipment: 0.4 });
    expect(last()).toMatch(/^Germany equipment [\d.]+ → 40 %$/);
    set('DEU', { growth: 0.005 });
    expect(last()).toBe('Germany growth 0.0 → +0.5 pp');
    set('POL', { core: 0.05 });
    expect(last()).toBe('Poland core 4.68 → 5.0 %');
  });

  it('by both inputs where a mark sets two, by their number where there are more', () => {
    const { act, set, last } = page();
    act.startFrom('hold');
    set('DEU', { core: 0.035, year: 2029 });
    expect(last()).toBe('Germany core 2.69 → 3.5 %, year 2035 → 2029');
    set('DEU', { core: 0.04, year: 2031, shape: 'late' });
    expect(last()).toBe('Germany, 3 inputs');
    act.reset('DEU');
    expect(last()).toBe('Germany back to 2.69 %');
  });

  it('by a path drawn through points, and by the value that lets go of it', () => {
    const { act, set, last } = page();
    act.setTarget('ITA', { points: [[2030, 0.03 as never]] });
    expect(last()).toBe('Italy path drawn');
    set('ITA', { core: 0.04 });
    expect(last()).toBe('Italy core 3.0 → 4.0 %');
  });

  it('by no letter where several scenarios were opened together', () => {
    const { act, last, state } = page();
    act.open(duplicated(duplicated(state().slots, 'A', 'B'), 'A', 'C'));
    expect([last(), last('ko')]).toEqual(['3 scenarios opened', '시나리오 3개 열기']);
  });

  it('by the group where it is one of the page’s, else by its number', () => {
    const { act, last } = page();
    const move = (ids: readonly AllyId[], core: (id: AllyId) => number) =>
      act.setTargets(Object.fromEntries(ids.map((id) => [id, { core: core(id) }])));
    move(['ESP', 'GRC', 'ITA', 'PRT', 'TUR'], () => 0.04);
    expect([last(), last('ko')]).toEqual(['Southern Europe core → 4.0 %', '남유럽 핵심 → 4.0%']);
    move(['ITA', 'ESP'], () => 0.03);
    expect(last()).toBe('2 allies core → 3.0 %');
    move(['ITA', 'DEU'], (id) => (id === 'ITA' ? 0.033 : 0.038));
    expect(last()).toBe('2 allies core +0.3 pp');
    move(['ITA', 'DEU'], (id) => (id === 'ITA' ? 0.035 : 0.032));
    expect(last()).toBe('2 allies moved');
    // One rate of the ledger sets an input of them all: it is named, and is one step.
    act.setTargets({ ITA: { importShare: 0.5 }, DEU: { importShare: 0.3 } });
    expect([last(), last('ko')]).toEqual(['2 allies: bought abroad moved', '2개국: 해외 구매 비율 조정']);
    act.setTargets({ ITA: { importShare: 0.4, equipment: 0.3 }, DEU: { importShare: 0.2 } });
    expect(last()).toBe('2 allies moved');
  });

  it('by the question, too, where locked allies stayed out of its answer', () => {
    const { act, last } = page();
    act.toggleLock('DEU');
    act.toggleLock('ISL');
    act.ask('follow-poland');
    expect([last(), last('ko')]).toEqual(['All follow Poland', '모두 폴란드를 따름']);
    act.toggleLock('ITA');
    act.ask('south-holds');
    expect(last()).toBe('The south holds');
    act.ask('germany-alone');
    expect(last()).toBe('Only Germany keeps its plan');
  });

  it('never by a question for a move of one ally that its answer happens to hold', () => {
    const { set, last, state } = page();
    const { share, year } = resolve(ally('POL'), settledScenario(state())).core;
    set('DEU', { core: share, year });
    expect(last()).toMatch(/^Germany core/);
  });

  it('by preset, question, and what a reset dropped', () => {
    const { act, set, last } = page();
    set('DEU', { core: 0.04 });
    act.startFrom('hold');
    expect(last()).toBe('Preset Shares held opened');
    act.ask('follow-poland');
    expect(last()).toBe('All follow Poland');
    act.ask('germany-alone');
    expect(last()).toBe('Only Germany keeps its plan');
    act.ask('buy-european');
    expect(last()).toBe('Buy-European strictness 50 → 100 %');
    act.resetAll();
    expect(last()).toBe('All changes dropped, stop in 2029');
  });

  it('by preset where locked allies stay as they were', () => {
    const { act, set, last } = page();
    set('DEU', { core: 0.04 });
    act.toggleLock('DEU');
    act.startFrom('hold');
    expect(last()).toBe('Preset Shares held opened');
  });

  it('by what moved on the market', () => {
    const { act, last } = page();
    act.setMarket({ exporter: 'USA' });
    expect(last()).toBe('Exporter Korea → United States');
    act.setMarket({ winGain: 0.02 });
    expect(last()).toBe('Win-share gain by 2035 0.0 → +2.0 pp');
    act.setMarket({ winBasis: 'ordered' });
    expect(last()).toBe('Win share from orders open in May 2026');
    act.setMarket({ coverage: { aircraft: 0.2 } });
    expect(last()).toMatch(/^Aircraft coverage [\d.]+ → 20 %$/);
    act.setMarket({ localContent: 0.35, winGain: 0 });
    expect(last()).toBe('2 market inputs');
  });

  it('by what became of a scenario, and by its letter where there are several', () => {
    const { act, set, last, state } = page();
    act.setSlots(duplicated(state().slots, 'A', 'B'));
    expect([last(), last('ko')]).toEqual(['A duplicated to B', 'A를 B에 복제']);
    act.setView({ slot: 'B' });
    set('DEU', { core: 0.04 });
    expect(last()).toBe('B: Germany core 3.5 → 4.0 %');
    act.setSlots(swapped(state().slots, 'A', 'B'));
    expect(last()).toBe('A and B swapped');
    act.setScenario({ ...settledScenario(state()), name: 'Fast east' });
    expect(last()).toBe('B: Renamed “Fast east”');
    act.setSlots(cleared(state().slots, 'A'));
    expect(last()).toBe('A cleared');
    const other = { preset: 'stall', name: 'Late', targets: { ITA: { core: 0.03 } }, market: {} } as const;
    act.setSlots(placed(state().slots, { ...slotOf(state().slots, 'B'), scenario: other }));
    expect(last()).toBe('Opened: Late');
    act.setSlots(placed(state().slots, { id: 'C', scenario: { ...other, preset: 'early' }, unknown: [] }));
    expect(last()).toBe('C added');
  });

  it('the same way back and forth, and between any two states whatever', () => {
    const { act, set, state, past, lines } = page();
    set('DEU', { core: 0.04 });
    act.startFrom('early');
    act.setSlots(duplicated(state().slots, 'A', 'C'));
    act.setMarket({ exporter: 'FRA' });
    const states = [...past(), state().slots];
    for (const before of states)
      for (const after of states)
        for (const locale of ['en', 'ko'] as const)
          expect(stepText(words[locale], stepOf(data, before, after))).not.toBe('');
    const named = () => lines().map(({ step }) => stepText(words.en, step));
    const there = named();
    for (let i = 0; i < 4; i += 1) act.undo();
    expect(named()).toEqual(there);
    expect(stepText(words.en, beginningOf(state().slots))).toBe('Opened: Pledge path');
  });

  it('as one reference, so that nothing is drawn twice', () => {
    const { set, past, state } = page();
    set('DEU', { core: 0.04 });
    const [before] = past();
    expect(stepBetween(data, before ?? [], state().slots)).toBe(
      stepBetween(data, before ?? [], state().slots),
    );
  });
});

describe('history', () => {
  const moved = () => {
    const all = page();
    all.set('DEU', { core: 0.04 });
    all.set('DEU', { year: 2031 });
    all.set('POL', { core: 0.05 });
    return all;
  };

  it('lists past, now and what is ahead, and goes to any of it in one stride', () => {
    const { act, lines, state } = moved();
    const places = () => lines().map(({ place }) => place);
    const states = lines().map(({ slots }) => slots);
    expect(places()).toEqual(['past', 'past', 'past', 'now']);
    act.goTo(states[1] as Slots, 'A');
    expect(places()).toEqual(['past', 'now', 'ahead', 'ahead']);
    expect(lines().map(({ slots }) => slots)).toEqual(states);
    expect(settledScenario(state()).targets).toEqual({ DEU: { core: 0.04 } });
    act.goTo(states[3] as Slots, 'A');
    expect(places()).toEqual(['past', 'past', 'past', 'now']);
    act.goTo(states[0] as Slots, 'A');
    expect(places()).toEqual(['now', 'ahead', 'ahead', 'ahead']);
    act.redo();
    expect(state().slots).toBe(states[1]);
  });

  it('goes to a state’s own scenario', () => {
    const { act, set, lines, state } = page();
    act.setSlots(duplicated(state().slots, 'A', 'B'));
    set('DEU', { core: 0.04 });
    act.setView({ slot: 'B' });
    const [, , line] = lines();
    act.goTo(line?.slots ?? [], line?.step.at ?? 'B');
    expect(state().view.slot).toBe('A');
  });

  it('tells what each step did to the market of 2035, in the unit of the view', () => {
    const { lines, state } = moved();
    const effects = () => lines().map((line) => effectOf(data, line, state().view));
    const [start, core, year, poland] = effects();
    // What it began with has a level, and nothing it is a change of.
    expect(start).toEqual({ after: expect.closeTo(47_700, -2), change: null });
    expect(core?.change).toBeGreaterThan(0);
    // A year earlier changes nothing in 2035.
    expect(year).toMatchObject({ after: core?.after, change: 0 });
    expect(poland?.change).toBeGreaterThan(0);
    const sum = [core, poland].reduce((total, effect) => total + (effect?.change ?? 0), start?.after ?? 0);
    const [now] = historyOf(data, { past: [], now: state().slots, ahead: [] }).map((line) =>
      effectOf(data, line, state().view),
    );
    expect(sum).toBeCloseTo(now?.after ?? 0, 6);
    expect(poland?.after).toBeCloseTo(now?.after ?? 0, 6);
  });

  it('tells it of the scenario that the step moved, whichever stands beside it', () => {
    const alone = page();
    alone.set('DEU', { core: 0.04 });
    const beside = page(
      placed([{ ...firstSlot(), scenario: { ...PLEDGE, preset: 'hold' } }], {
        ...firstSlot(),
        id: 'B',
      }),
    );
    beside.act.setView({ slot: 'B' });
    beside.set('DEU', { core: 0.04 });
    const [ofOne, ofB] = [alone, beside].map(({ lines, state }) =>
      effectOf(data, lines()[1] as HistoryLine, state().view),
    );
    expect(ofB).toEqual(ofOne);
    expect(ofB?.change).toBeGreaterThan(0);
  });

  it('remembers a hundred steps, and begins with the oldest of them', () => {
    const { act, lines } = page();
    for (let i = 0; i < 130; i += 1) act.setTarget('DEU', { core: 0.03 + i / 10_000 });
    expect(lines()).toHaveLength(UNDO_LIMIT + 1);
    expect(lines().at(-1)?.place).toBe('now');
  });

  it('keeps a starred state whatever becomes of its line', () => {
    const { act, set, lines, state } = moved();
    const line = lines()[2];
    if (!line) throw new Error('No line');
    act.toggleBookmark(line);
    act.goTo(lines()[0]?.slots ?? [], 'A');
    set('ITA', { core: 0.03 });
    expect(lines()).toHaveLength(2);
    expect(state().bookmarks).toEqual([line]);
    act.toggleBookmark(line);
    expect(state().bookmarks).toEqual([]);
  });
});
