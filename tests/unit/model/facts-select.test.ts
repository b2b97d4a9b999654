import { describe, expect, it } from 'vitest';
import { loadFacts } from '#data/load-facts.ts';
import {
  type AllyId,
  dealsBy,
  dealsOf,
  dialogueHistory,
  EXPORTER_IDS,
  type ExporterId,
  exporterOf,
  ourSideOf,
  rulesFor,
  suppliersOf,
} from '#model';
import { allyOf, data } from './given.ts';

const facts = await loadFacts();
const rulesOf = (ally: AllyId, exporter: ExporterId) =>
  rulesFor(facts, allyOf(ally), exporterOf(data, exporter));
/** Parameters of the rules that bear on a pair. */
const told = (ally: AllyId, exporter: ExporterId) =>
  rulesOf(ally, exporter).map(({ parameter }) => parameter.en);

describe('deals', () => {
  it('of an ally are what it buys, newest first', () => {
    const deals = dealsOf(facts, 'EST');
    expect(deals.every(({ buyer }) => buyer === 'EST')).toBe(true);
    expect(deals.filter(({ exporter }) => exporter === 'KOR').map(({ ordered }) => ordered)).toEqual([
      '2025-12-21',
      '2023',
      '2018-06-26',
    ]);
  });

  it('by an exporter and of an ally are the same deals', () => {
    const by = EXPORTER_IDS.flatMap((exporter) => dealsBy(facts, exporter));
    const of = data.allies.flatMap(({ id }) => dealsOf(facts, id));
    expect(new Set(by)).toEqual(new Set(facts.deals));
    expect(new Set(of)).toEqual(new Set(facts.deals));
    expect(dealsBy(facts, 'KOR')).toHaveLength(33);
    expect(dealsBy(facts, 'JPN')).toEqual([]);
  });

  it('leaves the facts in their own order', () => {
    const before = [...facts.deals];
    dealsBy(facts, 'KOR');
    expect(facts.deals).toEqual(before);
  });
});

describe('suppliers', () => {
  it('stand by what they delivered, the remainder last', () => {
    const poland = suppliersOf(facts, 'POL');
    expect(
      poland.slice(0, 2).map(({ supplier, delivered, ordered }) => [supplier, delivered, ordered]),
    ).toEqual([
      ['KOR', 0.47, 0.262],
      ['USA', 0.439, 0.592],
    ]);
    for (const { id } of data.allies) {
      const rows = suppliersOf(facts, id);
      const rest = rows.findIndex(({ supplier }) => supplier === 'OTH' || supplier === 'UNK');
      if (rest >= 0)
        expect(
          rows.slice(rest).every(({ supplier }) => ['OTH', 'UNK'].includes(supplier)),
          id,
        ).toBe(true);
    }
  });

  it('that deliver nothing have null, not zero', () => {
    const all = data.allies.flatMap(({ id }) => suppliersOf(facts, id));
    expect(all.some(({ delivered }) => delivered === null)).toBe(true);
    expect(all.every(({ delivered, ordered }) => delivered !== null || ordered !== null)).toBe(true);
  });
});

describe('rules', () => {
  const CAP = 'component cost from countries without an agreement, at most';
  const EDIS = 'procurement from inside the EU by 2030, a goal and no law';

  it.each<[string, AllyId, ExporterId, string, boolean]>([
    ['the SAFE cap where there is a loan', 'POL', 'KOR', CAP, true],
    ['not where none was requested', 'DEU', 'KOR', CAP, false],
    ['not for an exporter with an agreement', 'POL', 'CAN', CAP, false],
    ['not for one inside', 'POL', 'FRA', CAP, false],
    ['the EU’s goal for an outsider at a member', 'DEU', 'KOR', EDIS, true],
    ['with an agreement too', 'DEU', 'CAN', EDIS, true],
    ['not inside', 'DEU', 'NOR', EDIS, false],
    ['nor outside the EU', 'GBR', 'KOR', EDIS, false],
    ['Canada’s goal in Canada', 'CAN', 'KOR', 'acquisitions to go to Canadian firms', true],
    ['and nowhere else', 'USA', 'KOR', 'acquisitions to go to Canadian firms', false],
    ['the dialogue with Korea everywhere', 'ISL', 'KOR', 'proposed by DAPA', true],
    ['for Korea alone', 'ISL', 'JPN', 'proposed by DAPA', false],
    ['the dialogue with Japan for Japan', 'ISL', 'JPN', 'first formal dialogue held', true],
    ['airworthiness where Korea’s is recognised', 'ESP', 'KOR', 'agreements in place', true],
    ['and not elsewhere', 'ITA', 'KOR', 'agreements in place', false],
  ])('bear on a pair: %s', (_, ally, exporter, parameter, bears) => {
    expect(told(ally, exporter).includes(parameter)).toBe(bears);
  });

  it('name the loan of every ally that has one, and of no other', () => {
    for (const { id } of data.allies) {
      const loans = rulesOf(id, 'KOR').filter(({ rule, value }) => rule.en === 'SAFE loan' && value !== null);
      expect(loans.length, id).toBe(facts.buyers[id].safeLoanEurBn === null ? 0 : 1);
    }
  });

  it('stand by theme, newest first within one', () => {
    const dates = rulesOf('POL', 'KOR')
      .filter(({ theme }) => theme === 'safe')
      .map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
    expect(rulesOf('POL', 'KOR')[0]?.theme).toBe('safe');
  });

  it('each bear on some pair, counts of projects and other countries’ partnerships apart', () => {
    const reached = new Set(
      data.allies.flatMap((ally) => data.exporters.flatMap((exporter) => rulesFor(facts, ally, exporter))),
    );
    const idle = facts.rules.filter((rule) => !reached.has(rule));
    expect(idle.map(({ exporters }) => exporters)).toEqual(idle.map(() => []));
    expect(idle).toHaveLength(6);
  });
});

describe('the dialogue of NATO and Korea', () => {
  it('runs from the first step to the last, what was not found at the end', () => {
    const steps = dialogueHistory(facts);
    const dates = steps.map(({ date }) => date);
    expect(dates.slice(0, -1)).toEqual(dates.slice(0, -1).sort());
    expect(dates).toContain('2025-09-26');
    expect(steps.at(-1)?.status).toBe('unknown');
  });
});

describe('published estimates', () => {
  it('have ours beside them where it counts nearly the same', () => {
    const [equipment, spending] = facts.estimates.filter(
      ({ region, to }) => region === 'european-nato' && to === 2030,
    );
    expect(equipment && ourSideOf(data, equipment)).toMatchObject({ measure: 'tam', year: 2030 });
    expect(spending && ourSideOf(data, spending)).toMatchObject({ measure: 'core', year: 2030 });
    const european = equipment && ourSideOf(data, equipment)?.allies;
    expect(european).toHaveLength(30);
    expect(european).not.toContain('CAN');
  });

  it('have nothing of ours where it would compare unlike things', () => {
    const sides = facts.estimates.map((estimate) => [estimate, ourSideOf(data, estimate)] as const);
    for (const [{ counts, per, region, from, to }, side] of sides)
      if (
        ['list', 'sales', 'share'].includes(counts) ||
        per === 'period' ||
        region === 'world' ||
        from !== to
      )
        expect(side).toBeNull();
    expect(sides.filter(([, side]) => side !== null)).toHaveLength(6);
  });
});
