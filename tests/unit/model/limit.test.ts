import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AllyId,
  alliesOf,
  type Emptiness,
  type ExporterId,
  emptinessOf,
  type Limit,
  type Limits,
  limitsOf,
  type Market,
  moneyOf,
  type Override,
  project,
  type Scenario,
  type Scope,
  SEGMENT_IDS,
  type TableInput,
  type When,
} from '#model';
import { scenario as anyScenario } from '../../property/arbitraries.ts';
import { data, expectNear, pc, scenarioOf } from './given.ts';

/** Every segment covered by the same part. */
const covered = (part: number): Market['coverage'] => Object.fromEntries(SEGMENT_IDS.map((id) => [id, part]));

function viewOf(scenario: Scenario, when: When = 2035, scope: Scope = 'europe-canada'): TableInput {
  return {
    data,
    scenario,
    projection: project(data, scenario, 'constant'),
    preset: project(data, scenarioOf(scenario.preset), 'constant'),
    currency: 'USD',
    per: 'total',
    allies: alliesOf(data, scope),
    when,
    scope,
  };
}

const limits = (
  ally: AllyId,
  exporter: ExporterId,
  market: Partial<Market> = {},
  own: Override = {},
  when: When = 2035,
): Limits => limitsOf(viewOf(scenarioOf('pledge', { [ally]: own }, { exporter, ...market }), when), ally);

describe('what limits an exporter most', () => {
  // The Netherlands in 2035 (model.md §7): TAM 12 741, bought abroad 9 938, open 8 918, in Korea's segments 2 349, won 0.
  it('is the step that takes most, not the first that takes any; the rule is told beside it', () => {
    const { most, takes, rule } = limits('NLD', 'KOR');
    expect(most).toBe('not-covered');
    expect(takes).toBeCloseTo(8918 - 2349, -1);
    expect(rule).toBeCloseTo(9938 - 8918, -1);
  });

  it.each<
    [why: string, expected: Limit, ally: AllyId, exporter: ExporterId, Partial<Market>, Override, When?]
  >([
    ['Iceland has no forces', 'no-forces', 'ISL', 'KOR', {}, {}],
    ['nobody exports to itself', 'buys-itself', 'POL', 'POL', {}, {}],
    ['France buys 96 % at home', 'bought-at-home', 'FRA', 'KOR', {}, {}],
    ['Poland 40 %, more than others win', 'bought-at-home', 'POL', 'KOR', {}, {}],
    [
      'with all bought abroad and open, what Korea does not make',
      'not-covered',
      'POL',
      'KOR',
      { localContent: 1 },
      { importShare: 1 },
    ],
    // Greece buys 94 % abroad; all of the EU's goal of 60 % leaves 40 % open.
    ['the rule takes most where it is strict', 'eu-rule', 'GRC', 'KOR', { euPreference: 1 }, {}],
    ['it takes nothing in 2026', 'not-covered', 'GRC', 'KOR', { euPreference: 1 }, {}, 2026],
    ['Japan covers nothing of what Lithuania buys', 'not-covered', 'LTU', 'JPN', {}, { importShare: 1 }],
    [
      'where all is open and covered it is sales',
      'no-sales-yet',
      'NLD',
      'KOR',
      { localContent: 1, coverage: covered(1) },
      { importShare: 1 },
    ],
    [
      'a gain leaves the others a part',
      'won-by-others',
      'NLD',
      'KOR',
      { localContent: 1, coverage: covered(1), winGain: pc(20) },
      { importShare: 1 },
    ],
    [
      'who sold there and would win nothing has sold there',
      'won-by-others',
      'POL',
      'KOR',
      { localContent: 1, coverage: covered(1), winGain: pc(-100) },
      { importShare: 1 },
    ],
    [
      'nothing where all is won',
      'nothing',
      'NLD',
      'KOR',
      { localContent: 1, coverage: covered(1), winGain: 1 },
      { importShare: 1 },
    ],
  ])('%s: %s', (_, expected, ally, exporter, market, own, when) => {
    expect(limits(ally, exporter, market, own, when).most).toBe(expected);
  });

  it('has a rule to tell of only where the buyer is bound by one and the exporter outside it', () => {
    expect(limits('POL', 'KOR').rule).toBe(0);
    expect(limits('CAN', 'KOR').rule).toBeNull();
    expect(limits('NLD', 'FRA').rule).toBeNull();
  });

  it('takes no less than any other step, in any scenario', () => {
    fc.assert(
      fc.property(anyScenario, fc.constantFrom<When>(2026, 2031, 2035, 'sum'), (scenario, when) => {
        const input = viewOf(scenario, when);
        for (const { id } of data.allies) {
          const { most, takes, rule } = limitsOf(input, id);
          const [tam, imports, open, sam, som] = (['tam', 'imports', 'open', 'sam', 'som'] as const).map(
            (measure) => moneyOf(input.projection, measure, [id], when),
          ) as [number, number, number, number, number];
          if (most === 'no-forces' || most === 'buys-itself') continue;
          const largest = Math.max(tam - imports, imports - open, open - sam, sam - som);
          if (takes === null) expect(largest).toBeLessThanOrEqual(1e-9 * tam);
          else expectNear(takes, largest);
          if (rule) expectNear(rule, imports - open, 1e-6);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('why there is no market', () => {
  it.each<[Emptiness | null, Scope, Partial<Market>, Override?]>([
    [null, 'europe-canada', {}],
    ['not-covered', 'europe-canada', { coverage: covered(0) }],
    ['no-imports', 'europe-canada', {}, { importShare: 0 }],
    ['no-equipment', 'europe-canada', {}, { equipment: 0 }],
    ['no-forces', 'allies:ISL', {}],
    ['itself', 'allies:POL', { exporter: 'POL' }],
  ])('%s in %s', (expected, scope, market, all = {}) => {
    const scenario = scenarioOf('pledge', { '*': all }, market);
    expect(emptinessOf(viewOf(scenario, 2035, scope))).toBe(expected);
  });
});
