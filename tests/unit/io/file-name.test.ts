import { describe, expect, it } from 'vitest';
import { en } from '#i18n/messages/en/index.ts';
import { chartWord, fileName, type OfFile } from '#io/file-name.ts';
import { fromPercent, type Scenario, type Table, type TargetKey } from '#model';
import { besideOf } from '#state/compare-edits.ts';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { data } from '../model/given.ts';

const store = makeStore(data);
const tablesAt = (): readonly Table[] =>
  Object.values(makeTableSources(store, makeSelectors(store))).map((source) => source.settled());
const moved = (ally: TargetKey, percent: number): Scenario => ({
  preset: 'pledge',
  targets: { [ally]: { core: fromPercent(percent) } },
  market: {},
});
const of = (scenario: Scenario): readonly OfFile[] => [{ id: 'A', scenario }];
const named = (scenarios: readonly OfFile[], id = 'buyers', form: readonly string[] = []): string =>
  fileName(tablesAt().find((table) => table.id === id) as Table, 'png', scenarios, form);

describe('the name of a file', () => {
  it('tells the preset from what was changed in it, and that from another change', () => {
    const scenarios: readonly Scenario[] = [
      { preset: 'pledge', targets: {}, market: {} },
      moved('POL', 5),
      moved('POL', 5.1),
      { ...moved('POL', 5), name: 'Fast east: more, and sooner than planned' },
      { ...moved('POL', 5.1), name: 'Fast east: more, and sooner than planned' },
    ];
    const names = scenarios.map((scenario) => named(of(scenario)));
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('five-by-35_by-buyer_KOR_europe-canada_pledge_2026-2035_USD2026_d2607.png');
    expect(names[1]).toMatch(/_pledge-changed-[a-z0-9]{4}_/);
    expect(names[3]).toMatch(/_fast-east-more-and-soo-[a-z0-9]{4}_/);
    for (const name of names) expect(name).toMatch(/^[\w.-]{1,120}$/);
  });

  it('is the same for the same scenario, however it came to be', () => {
    const scenario = moved('POL', 5);
    expect(named(of({ ...scenario, targets: { ...scenario.targets, DEU: {} } }))).toBe(named(of(scenario)));
  });

  it('says which scenarios a comparison sets against each other, by a mark of what they are', () => {
    store.getState().setSlots(besideOf(store.getState().slots, 'A', 'B', 'plans'));
    const { slots } = store.getState();
    const other = slots.map((slot, i) => (i === 0 ? slot : { ...slot, scenario: moved('POL', 5) }));
    expect(named(slots, 'compare')).toMatch(/_paths-core_KOR_europe-canada_A-vs-B-[a-z0-9]{4}_/);
    expect(named(other, 'compare')).not.toBe(named(slots, 'compare'));
  });

  it('is the chart’s word on the page, another for each chart', () => {
    const words = Object.entries(en.exporting.charts);
    for (const [id, word] of words) expect(chartWord(id)).toBe(word.toLowerCase().replaceAll(' ', '-'));
    expect(new Set(words.map(([id]) => chartWord(id))).size).toBe(words.length);
  });

  it('says which year is looked at, and what a map colours', () => {
    const scenarios = of(store.getState().slots[0]?.scenario as Scenario);
    const before = ['spend-path', 'map', 'market'].map((id) => named(scenarios, id));
    store.getState().setView({ when: 2030, map: 'money', rank: 'som' });
    const after = ['spend-path', 'map', 'market'].map((id) => named(scenarios, id));
    expect(after[0]).toContain('_2014-2035-at-2030_');
    expect(after[1]).toContain('_map-money_');
    expect(after[2]).toContain('_buyers-som_');
    for (const name of after) expect(before).not.toContain(name);
  });
});
