import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { loadFacts } from '#data/load-facts.ts';
import { factsModule, packFacts } from '#data/pack-facts.ts';
import { readTables } from '#data/read-tables.ts';
import { ALLY_IDS, type Bilingual, type Citation, EXPORTER_IDS, SEGMENT_IDS } from '#model';
import { dataFile, shipped } from './texts.ts';

const facts = await loadFacts();
const linesOf = (file: string) => (shipped[file] ?? '').trim().split('\n').length - 1;

/** Every value inside the facts, with the path that leads to it. */
function* inside(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  yield [path, value];
  if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) yield* inside(each, `${path}/${key}`);
}
const all = [...inside(facts)];
const isBilingual = (value: unknown): value is Bilingual =>
  value !== null && typeof value === 'object' && 'en' in value && 'ko' in value;
const isCitation = (value: unknown): value is Citation =>
  value !== null && typeof value === 'object' && 'via' in value;

describe('facts.ts', () => {
  it('is what the tables give', () => {
    expect(dataFile('facts.ts') === factsModule(packFacts(readTables(shipped).tables))).toBe(true);
  });

  it('stays out of the first load', () => {
    expect(dataFile('load-facts.ts')).toContain("await import('./facts.ts')");
    for (const file of ['load.ts', 'dataset.ts', 'packed.ts']) expect(dataFile(file)).not.toMatch(/facts/);
  });

  it('holds every row of its tables, the order that the register repeats only once', () => {
    expect(facts.deals).toHaveLength(linesOf('deals.csv') - 1);
    expect(facts.deals.filter(({ system }) => system === '42x ASCOD')).toHaveLength(1);
    expect(facts.rules).toHaveLength(72);
    expect(facts.estimates).toHaveLength(30);
    expect(facts.koreaExports).toHaveLength(11);
    expect(facts.plans).toHaveLength(42);
    expect(Object.keys(facts.buyers)).toEqual([...ALLY_IDS]);
    expect(Object.keys(facts.exporters)).toEqual([...EXPORTER_IDS]);
    for (const { coverage } of Object.values(facts.exporters))
      expect(Object.keys(coverage)).toEqual([...SEGMENT_IDS]);
  });
});

describe('every fact', () => {
  it('has a source, or is the fact that nothing was found', () => {
    const lists = [facts.deals, facts.estimates, facts.koreaExports, facts.plans];
    for (const fact of [...lists.flat(), ...Object.values(facts.buyers).map(({ imports }) => imports)])
      expect(fact.sources.length, JSON.stringify(fact)).toBeGreaterThan(0);
    expect(facts.rules.filter(({ sources }) => sources.length === 0).map(({ status }) => status)).toEqual([
      'unknown',
    ]);
  });

  it('has a date, or says why not', () => {
    const printed = /^\d{4}(-\d\d(-\d\d)?)?$/;
    for (const { ordered } of facts.deals) expect(ordered).toMatch(printed);
    for (const { date, dateNote, parameter } of facts.rules)
      expect(date ?? dateNote?.en, parameter.en).toBeTruthy();
    for (const [path, value] of all) {
      if (path.endsWith('/date') && value !== null) expect(value, path).toMatch(printed);
      if (path.endsWith('/statedOn') && value !== null) expect(value, path).toMatch(printed);
    }
    // A plan without a date of its own says so, or was stated in a document that has one.
    for (const { statedOn, note, ally } of facts.plans)
      expect(statedOn ?? note?.en, ally).toMatch(/\d{4}|undated/);
  });

  it('is told in both languages, the Korean in Hangul unless it is a name written alike', () => {
    const texts = all.filter((entry): entry is [string, Bilingual] => isBilingual(entry[1]));
    expect(texts.length).toBeGreaterThan(1000);
    const alike = new Set<string>();
    for (const [, { en, ko }] of texts) {
      expect(en.trim()).not.toBe('');
      expect(ko.trim()).not.toBe('');
      expect(en).not.toMatch(/[가-힣]/);
      if (!/[가-힣]/.test(ko)) alike.add(en === ko ? en : `${en} → ${ko}`);
    }
    // SAFE, publishers' own spelling, and hosts of sites without a name of their own.
    const names = [...alike].filter((name) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name));
    expect(names.sort()).toEqual(
      ['Defensehere', 'Eunews', 'Five by 35', 'MENAFN', 'MIL€X', 'Money.pl', 'NTSA', 'SAFE', 'SIPRI'].concat([
        'Spartanat',
        'UNN',
        'Zawya',
      ]),
    );
  });

  it('keeps the numbers of a text in its Korean, or counts them in 만 and 억', () => {
    const digits = (text: string) => [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(([n]) => n.replace(/,/g, ''));
    for (const [path, text] of all)
      if (isBilingual(text) && !/[만억조년]/.test(text.ko)) {
        const missing = digits(text.en).filter((number) => !digits(text.ko).join(' ').includes(number));
        expect(missing, `${path}: ${text.en} → ${text.ko}`).toEqual([]);
      }
  });

  it('names Korea’s systems in Korean and leaves the others as the register has them', () => {
    for (const { exporter, systemKo, system } of facts.deals)
      expect(systemKo !== null, system).toBe(exporter === 'KOR');
  });

  it('cites somebody, and keeps addresses out of names', () => {
    for (const [path, value] of all)
      if (isCitation(value)) {
        expect(value.publisher ?? value.via, path).not.toBeNull();
        for (const name of [value.publisher, value.via]) expect(name?.en ?? '', path).not.toMatch(/https?:/);
        if (value.address !== null) expect(value.address, path).toMatch(/^https?:\/\/\S+$/);
      }
  });

  it('gives fractions where the tables have percent', () => {
    for (const { suppliers } of Object.values(facts.buyers))
      for (const period of ['delivered', 'ordered'] as const) {
        const sum = suppliers.reduce((total, each) => total + (each[period] ?? 0), 0);
        if (sum > 0) expect(sum).toBeCloseTo(1, 2);
      }
    const cap = facts.rules.find(({ parameter }) => parameter.en.startsWith('component cost from countries'));
    expect(cap?.value).toBe(0.35);
    expect(facts.plans.find(({ ally, year }) => ally === 'DEU' && year === 2029)?.share).toBe(0.035);
  });
});

describe('facts and dataset', () => {
  it('agree on what allies buy from exporters on offer', () => {
    for (const { id, supplierShare } of loadDataset().allies)
      for (const exporter of EXPORTER_IDS) {
        const row = facts.buyers[id].suppliers.find(({ supplier }) => supplier === exporter);
        for (const [ours, theirs] of [
          [row?.delivered, supplierShare.delivered[exporter]],
          [row?.ordered, supplierShare.ordered[exporter]],
        ]) {
          expect(ours == null, `${id} ${exporter}`).toBe(theirs === undefined);
          expect(ours ?? 0).toBeCloseTo(theirs ?? 0, 12);
        }
      }
  });

  it('agree on the status of import shares', () => {
    for (const { id, importShare } of loadDataset().allies)
      expect(facts.buyers[id].imports.status).toBe(importShare.status);
  });
});
