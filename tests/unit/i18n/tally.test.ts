import { describe, expect, it } from 'vitest';
import { ALLY_IDS, countChanges, countOf, tallyOf } from '#model';
import { pageEn } from '../../../src/i18n/messages/en/page.ts';
import { pageKo } from '../../../src/i18n/messages/ko/page.ts';
import { scenarioOf } from '../model/given.ts';

const own = { importShare: 0.4 };
const of = (count: number) => Object.fromEntries(ALLY_IDS.slice(0, count).map((id) => [id, own]));

describe('what a person changed', () => {
  it.each([
    ['nothing', scenarioOf('pledge', {}, { exporter: 'POL' }), 0, 'no changes', '변경 없음'],
    ['one ally', scenarioOf('pledge', { POL: own }), 1, '1 change', '변경 1건'],
    ['a lever beside', scenarioOf('pledge', { POL: own }, { winGain: 0.1 }), 2, '2 changes', '변경 2건'],
    ['several allies', scenarioOf('pledge', { POL: own, DEU: own }), 2, '2 changes', '변경 2건'],
    ['five allies', scenarioOf('pledge', of(5)), 5, '5 changes', '변경 5건'],
    ['six allies', scenarioOf('pledge', of(6)), 6, '6 allies changed', '6개국 변경'],
    ['many allies', scenarioOf('pledge', of(30)), 30, '30 allies changed', '30개국 변경'],
    [
      'many and the layer of all',
      scenarioOf('pledge', { ...of(30), '*': own }, { winGain: 0.1 }),
      32,
      '30 allies and 2 more inputs changed',
      '30개국 외 2건 변경',
    ],
  ])('%s', (_, scenario, count, en, ko) => {
    expect(countChanges(scenario)).toBe(count);
    expect(countOf(tallyOf(scenario))).toBe(count);
    expect(pageEn.changes(tallyOf(scenario))).toBe(en);
    expect(pageKo.changes(tallyOf(scenario))).toBe(ko);
    // A chip has no more room than for so much.
    for (const { changesShort } of [pageEn, pageKo])
      expect(changesShort(tallyOf(scenario)).length).toBeLessThan(19);
  });
});
