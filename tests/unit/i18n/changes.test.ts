import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { changedInputs, changesBySlot, scenarioLine, scenariosLine } from '#i18n/changes.ts';
import { en } from '#i18n/messages/en/index.ts';
import { ko } from '#i18n/messages/ko/index.ts';
import { wordsFor } from '#i18n/words.ts';
import { type Comparison, countChanges, PLEDGE, type Scenario, share, type Table } from '#model';
import { scenario } from '../../property/arbitraries.ts';

const data = loadDataset();
const words = { en: wordsFor('en', en, data), ko: wordsFor('ko', ko, data) };
const plain = (text: string): string => text.replaceAll(/[\u202f\u2009]/gu, ' ');

const SCENARIO: Scenario = {
  preset: 'hold',
  targets: {
    POL: { core: 0.05 },
    DEU: { core: 0.04, year: 2031, shape: 'early', equipment: 0.4, growth: 0.005 },
    '*': { indirect: 0.02 },
    FRA: { points: [[2028, share(0.025)]] },
  },
  market: { exporter: 'USA', euPreference: 1, winBasis: 'ordered', coverage: { ships: 0.25 } },
};

describe('what a scenario changes', () => {
  it('is said input by input, those of all allies first, the exporter not among them', () => {
    expect(changedInputs(words.en, SCENARIO).map(plain)).toEqual([
      'All 32 allies: Indirect, target 2.0 %',
      'France through points 2028: 2.5 %',
      'Germany 4.0 % by 2031, early',
      'Germany: Equipment, 2035 40.0 %',
      'Germany: Growth +0.5 pp',
      'Poland 5.0 %',
      'Buy-European strictness 100.0 %',
      'Today’s win share from orders open in May 2026',
      'Ships 25 % covered',
    ]);
    expect(changedInputs(words.ko, SCENARIO)).toContain('독일 2031년 4.0%, 전반 집중');
    expect(changedInputs(words.en, PLEDGE)).toEqual([]);
  });

  it('is counted as it is said: a number of changes is the length of their list', () => {
    expect(countChanges(SCENARIO)).toBe(9);
    fc.assert(
      fc.property(scenario, (any) => {
        expect(countChanges(any)).toBe(changedInputs(words.en, any).length);
      }),
    );
  });

  it('is named up to six inputs, then counted', () => {
    expect(plain(scenarioLine(words.en, SCENARIO))).toBe(
      'Scenario: shares held; changed: 9 inputs, all of them in the link.',
    );
    const few: Scenario = {
      preset: 'pledge',
      name: 'Fast east',
      targets: { POL: { core: 0.05 } },
      market: {},
    };
    expect(plain(scenarioLine(words.en, few))).toBe(
      'Scenario: “Fast east”, pledge path; changed: Poland 5.0 %.',
    );
    expect(scenarioLine(words.en, PLEDGE)).toBe('Scenario: pledge path, nothing changed.');
    expect(scenarioLine(words.ko, few)).toBe('시나리오: ‘Fast east’, 공약 경로, 변경: 폴란드 5.0%.');
  });
});

describe('what a comparison speaks of', () => {
  const few: Scenario = { ...PLEDGE, targets: { POL: { core: share(0.05) } } };
  const slots = [
    { id: 'A', scenario: few },
    { id: 'B', scenario: PLEDGE },
  ] as const;
  const named = { preset: 'pledge', exporter: 'KOR' } as const;
  const compare = {
    base: 'A',
    slots: [
      { slot: 'A', ...named, isChanged: true },
      { slot: 'B', ...named, isChanged: false },
    ],
  } as unknown as Comparison;
  const about = { compare } as Table['about'];

  it('is every scenario by its letter, and what was changed in each', () => {
    expect(plain(scenariosLine(words.en, { about }, slots, PLEDGE))).toBe(
      'Scenarios: A Pledge path, changed, base; B Pledge path. Changed: A: Poland 5.0 %.',
    );
    expect(changesBySlot(words.ko, slots)).toEqual(['A: 폴란드 5.0%']);
  });

  it('is the number of changes where they are many', () => {
    const many = [slots[0], { id: 'B', scenario: SCENARIO }] as const;
    expect(plain(scenariosLine(words.en, { about }, many, PLEDGE))).toMatch(
      /Changed: A: Poland 5\.0 % · B: 9 inputs, all of them in the link\.$/,
    );
  });
});
