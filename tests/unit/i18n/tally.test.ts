import { describe, expect, it } from 'vitest';
import { countChanges, countOf, tallyOf } from '#model';
import { pageEn } from '../../../src/i18n/messages/en/page.ts';
import { pageKo } from '../../../src/i18n/messages/ko/page.ts';
import { scenarioOf } from '../model/given.ts';

const own = { importShare: 0.4 };

describe('what a person changed', () => {
  it.each([
    ['nothing', scenarioOf('pledge', {}, { exporter: 'POL' }), 0, 'no changes', '변경 없음'],
    ['one ally', scenarioOf('pledge', { POL: own }), 1, '1 change', '변경 1건'],
    ['a lever beside', scenarioOf('pledge', { POL: own }, { winGain: 0.1 }), 2, '2 changes', '변경 2건'],
    ['several allies', scenarioOf('pledge', { POL: own, DEU: own }), 2, '2 allies changed', '2개국 변경'],
    [
      'several inputs of one ally',
      scenarioOf('pledge', { POL: { ...own, winGain: 0.1 }, DEU: own }),
      3,
      '3 changes',
      '변경 3건',
    ],
    [
      'several and the layer of all',
      scenarioOf('pledge', { POL: own, DEU: own, '*': own }, { winGain: 0.1 }),
      4,
      '2 allies and 2 more changed',
      '2개국 외 2건 변경',
    ],
  ])('%s', (_, scenario, count, en, ko) => {
    expect(countChanges(scenario)).toBe(count);
    expect(countOf(tallyOf(scenario))).toBe(count);
    expect(pageEn.changes(tallyOf(scenario))).toBe(en);
    expect(pageKo.changes(tallyOf(scenario))).toBe(ko);
  });
});
