import { describe, expect, it } from 'vitest';
import {
  type AllyId,
  alliesOf,
  CLAIM_MEASURES,
  type Claim,
  type Currency,
  cellsOf,
  claimOf,
  marketTable,
  project,
  type Scenario,
  SEGMENT_IDS,
  type TableInput,
  type When,
} from '#model';
import { data, expectNear, scenarioOf } from './given.ts';

const LOOK = scenarioOf('pledge', { POL: { core: 0.05 } });

function inputOf(
  scenario: Scenario = LOOK,
  {
    when = 2035,
    currency = 'USD',
    per = 'total',
  }: { when?: When; currency?: Currency; per?: 'total' | 'gdp' } = {},
): TableInput {
  return {
    data,
    scenario,
    projection: project(data, scenario, 'constant'),
    preset: project(data, scenarioOf(scenario.preset), 'constant'),
    currency,
    per,
    allies: alliesOf(data, 'europe-canada'),
    when,
    scope: 'europe-canada',
  };
}

/** Redoes a formula from the top, as a reader with a pencil would. */
const redone = ({ steps }: Claim): number =>
  steps.reduce((total, { joins, value }) => {
    if (joins === 'times') return total * value;
    if (joins === 'over') return value > 0 ? total / value : 0;
    return joins === 'minus' ? total - value : total + value;
  }, 0);
const rate = (claim: Claim, part: string): number =>
  claim.steps.find((step) => step.part === part)?.value ?? Number.NaN;

describe('a claim', () => {
  const groups: Record<string, readonly AllyId[]> = {
    Poland: ['POL'],
    'the Netherlands': ['NLD'],
    Iceland: ['ISL'],
    'Europe and Canada': alliesOf(data, 'europe-canada'),
    'all allies': alliesOf(data, 'all'),
  };
  for (const [name, allies] of Object.entries(groups))
    for (const when of [2026, 2031, 2035, 'sum'] as const)
      for (const currency of ['USD', 'KRW'] as const)
        it(`of ${name}, ${when}, ${currency}: every formula gives its figure`, () => {
          const scenario = scenarioOf(
            'history',
            { POL: { core: 0.05 } },
            { localContent: 0.35, winGain: 0.03 },
          );
          for (const measure of CLAIM_MEASURES) {
            const segment = measure === 'segment' ? 'missiles' : null;
            const claim = claimOf(inputOf(scenario, { when, currency }), { measure, segment }, allies);
            expectNear(redone(claim) + 1, claim.value + 1);
          }
        });

  it('of Poland is the one of the design: 35.3 × 60.0 % × 100 % × 69.0 % = 14.6, 12.2 to 17.0', () => {
    const claim = claimOf(inputOf(), 'sam', ['POL']);
    expect(claim.value / 1000).toBeCloseTo(14.6, 1);
    expect(claim.steps.map(({ part }) => part)).toEqual(['tam', 'imported', 'open', 'covered']);
    expect(rate(claim, 'imported')).toBeCloseTo(0.6, 9);
    expect(rate(claim, 'open')).toBeCloseTo(1, 9);
    expect(claim.opening).toEqual({
      kind: 'loose',
      floor: 0.3,
      takes: 0,
      imported: 0.6,
      localContent: 0,
    });
    expect((claim.range?.low ?? 0) / 1000).toBeCloseTo(12.2, 1);
    expect((claim.range?.high ?? 0) / 1000).toBeCloseTo(17.0, 1);
    expect(claim.importRange).toEqual({ low: 0.5, high: 0.75 });
  });

  it('spells out a coverage sum that gives the rate, for one ally and for a group', () => {
    for (const allies of [['POL'], ['NOR'], alliesOf(data, 'europe-canada')] as const) {
      const claim = claimOf(inputOf(), 'sam', allies);
      const sum = claim.covers.reduce((total, { mix, coverage }) => total + mix * coverage, 0);
      expectNear(sum, rate(claim, 'covered'), 1e-6);
    }
  });

  it('says where the European floor binds, where it does not reach, and where it is none', () => {
    const kind = (ally: AllyId, exporter: 'KOR' | 'FRA' = 'KOR') =>
      claimOf(inputOf(scenarioOf('pledge', {}, { exporter })), 'open', [ally]).opening?.kind;
    expect(kind('NLD')).toBe('binding');
    expect(kind('POL')).toBe('loose');
    expect(kind('NOR')).toBe('no-floor');
    expect(kind('NLD', 'FRA')).toBe('inside');
  });

  it('shows what turns NATO’s share of real GDP into money only where that prints', () => {
    const parts = (ally: AllyId) => claimOf(inputOf(), 'core', [ally]).steps.map(({ part }) => part);
    expect(parts('NLD')).toContain('realGdp');
    expect(claimOf(inputOf(), 'core', ['NLD']).steps[1]?.value).toBeCloseTo(0.035, 6);
  });

  it('of an exporter buying from itself is nothing, and so is all that follows', () => {
    const input = inputOf(scenarioOf('pledge', {}, { exporter: 'DEU' }));
    for (const measure of ['imports', 'open', 'sam', 'som'] as const)
      expect(claimOf(input, measure, ['DEU']).value).toBe(0);
  });

  it('of a segment is the cell of the ranking, in every unit, and segments add up to what can be addressed', () => {
    for (const per of ['total', 'gdp'] as const) {
      const input = inputOf(LOOK, { per });
      const table = marketTable(input, ['POL', 'NLD']);
      for (const [i, ally] of (['POL', 'NLD'] as const).entries()) {
        const claims = SEGMENT_IDS.map((segment) =>
          claimOf(input, { measure: 'segment', segment, isOfScope: true }, [ally]),
        );
        claims.forEach((claim, at) => {
          const cell = cellsOf(table, `segment:${SEGMENT_IDS[at]}`)[i] as number;
          expectNear((claim.told?.value ?? claim.value) + 1, cell + 1);
        });
        const sam = claimOf(input, 'sam', [ally]);
        const sum = (of: (claim: Claim) => number) => claims.reduce((total, claim) => total + of(claim), 0);
        expectNear(
          sum(({ value }) => value),
          sam.value,
        );
        expectNear(
          sum(({ range }) => range?.low ?? 0),
          sam.range?.low ?? 0,
        );
      }
    }
    expect(claimOf(inputOf(), { measure: 'segment', segment: 'air-defence' }, ['POL']).value).toBe(0);
  });

  it('of the sum and of growth speaks of its own time, whatever the view looks at', () => {
    const input = inputOf(LOOK, { when: 2029 });
    const table = marketTable(input, ['POL']);
    expectNear(
      claimOf(input, { measure: 'sam', when: 'sum' }, ['POL']).value,
      cellsOf(table, 'samSum')[0] as number,
    );
    const growth = claimOf(input, 'growth', ['POL']);
    expectNear(growth.value, cellsOf(table, 'growth')[0] as number);
    expect(growth.steps.map(({ joins }) => joins)).toEqual(['starts', 'over', 'minus']);
    expect(growth.unit).toEqual({ kind: 'rate' });
  });

  it('keeps the view’s own unit beside the money', () => {
    const claim = claimOf(inputOf(LOOK, { per: 'gdp' }), 'core', ['POL']);
    expect(claim.told?.unit).toEqual({ kind: 'shareOfGdp' });
    expect(claim.told?.value).toBeCloseTo(0.05, 9);
    expect(claim.unit.kind).toBe('money');
  });
});
