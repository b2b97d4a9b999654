import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import {
  ALLY_IDS,
  type Ally,
  type AllyId,
  alliesOf,
  allyIndex,
  BASE_YEAR,
  categoryMean,
  type Dataset,
  leverageOf,
  MEASURES,
  type Measure,
  type MoneyMeasure,
  marketOf,
  moneyOf,
  type Override,
  type OverrideChange,
  override as overridden,
  type Projection,
  project,
  RATE_MEASURES,
  REGIONS,
  resolve,
  type Scenario,
  SEGMENT_IDS,
  setMarket,
  share,
  YEARS,
} from '#model';
import { allyId, basis, frozen, override, scenario } from '../arbitraries.ts';

const data = frozen(loadDataset());
const rates: readonly Measure[] = RATE_MEASURES;
const MONEY = MEASURES.filter((measure): measure is MoneyMeasure => !rates.includes(measure));

/** One ally's numbers in every measure and year, for comparing bit by bit. */
const bitsOf = (projection: Projection, id: AllyId): string => {
  const from = allyIndex(projection.data, id) * YEARS.length;
  return MEASURES.map((measure) =>
    [...projection.columns[measure].subarray(from, from + YEARS.length)].join(),
  ).join(';');
};
const expectSame = (one: Projection, other: Projection, ids: readonly AllyId[] = ALLY_IDS): void => {
  for (const id of ids) expect(bitsOf(one, id), id).toBe(bitsOf(other, id));
};
/** Rounding leaves a relative trace; results are compared against their own size or that of what made them. */
const isClose = (actual: number, expected: number, size = Math.abs(expected)): boolean =>
  Math.abs(actual - expected) <= 1e-11 * size + 1e-300;
const expectClose = (actual: number, expected: number, size = Math.abs(expected)): void => {
  expect(isClose(actual, expected, size), `${actual} should be ${expected}`).toBe(true);
};
/** Finds the first cell that breaks a law, as a sentence; undefined where none does. Asking each cell of `expect` is slow. */
const firstBreach = (
  column: Float64Array,
  holds: (value: number, at: number) => boolean,
): string | undefined => {
  const at = column.findIndex((value, index) => !holds(value, index));
  if (at < 0) return undefined;
  return `${column[at]} of ${data.allies[Math.floor(at / YEARS.length)]?.id} in ${BASE_YEAR + (at % YEARS.length)}`;
};
const allyOf = (id: AllyId): Ally => data.allies[allyIndex(data, id)] as Ally;
const withoutLayer = (given: Scenario, id: AllyId): Scenario => {
  const { [id]: _, ...targets } = given.targets;
  return { ...given, targets };
};

describe('paths in a projection', () => {
  it('start at today’s shares and are the target in and after the year reached', () => {
    fc.assert(
      fc.property(scenario, basis, (given, prices) => {
        const { columns } = project(data, given, prices);
        data.allies.forEach((ally, i) => {
          const { coreToday, indirectToday, core, indirect } = resolve(ally, given);
          const row = i * YEARS.length;
          const startsToday =
            columns.coreShare[row] === coreToday && columns.indirectShare[row] === indirectToday;
          expect(startsToday, ally.id).toBe(true);
          YEARS.forEach((year, t) => {
            const holds =
              (year < core.year || columns.coreShare[row + t] === core.share) &&
              (year < indirect.year || columns.indirectShare[row + t] === indirect.share);
            expect(holds, `${ally.id} in ${year}`).toBe(true);
          });
        });
      }),
    );
  });

  it('are flat where a straight path is sent to today’s share', () => {
    fc.assert(
      fc.property(scenario, allyId, (given, id) => {
        const ally = allyOf(id);
        const coreToday = ally.coreShare.at(-1) ?? share(0);
        const own: Override = { core: coreToday, shape: 'linear' };
        const { columns } = project(data, { ...given, targets: { ...given.targets, [id]: own } }, 'constant');
        const row = allyIndex(data, id) * YEARS.length;
        expect([...columns.coreShare.subarray(row, row + YEARS.length)]).toEqual(YEARS.map(() => coreToday));
      }),
    );
  });
});

describe('money', () => {
  it('adds nothing to the hold line when the shares are held, whatever else moves', () => {
    const withoutTargets = scenario.map((given) => {
      const targets = Object.entries(given.targets).map(([key, layer]) => {
        const { core: _core, indirect: _indirect, points: _points, ...rest } = layer as Override;
        return [key, rest];
      });
      return { ...given, preset: 'hold' as const, targets: Object.fromEntries(targets) };
    });
    fc.assert(
      fc.property(withoutTargets, basis, (given, prices) => {
        const { increment, total, hold } = project(data, given, prices).columns;
        expect(increment.every((value) => value === 0)).toBe(true);
        expect(total).toEqual(hold);
      }),
    );
  });

  it('keeps total = core + indirect = hold + increment, and a gap that is never negative', () => {
    fc.assert(
      fc.property(scenario, basis, (given, prices) => {
        const { core, indirect, total, hold, increment, gap } = project(data, given, prices).columns;
        const of = (column: Float64Array, at: number) => column[at] as number;
        expect(firstBreach(total, (value, at) => value === of(core, at) + of(indirect, at))).toBeUndefined();
        expect(
          firstBreach(hold, (value, at) =>
            isClose(value + of(increment, at), of(total, at), value + of(total, at)),
          ),
        ).toBeUndefined();
        expect(firstBreach(gap, (value) => value >= 0)).toBeUndefined();
      }),
    );
  });

  it('narrows from step to step: 0 ≤ som ≤ sam ≤ open ≤ imports ≤ tam ≤ core', () => {
    fc.assert(
      fc.property(scenario, basis, (given, prices) => {
        const { core, tam, imports, open, sam, som, widerTam, widerSam, widerSom } = project(
          data,
          given,
          prices,
        ).columns;
        for (const chain of [
          [core, tam, imports, open, sam, som],
          [widerTam, widerSam, widerSom],
        ]) {
          chain.forEach((step, i) => {
            const before = chain[i - 1];
            const holds = (value: number, at: number) =>
              value >= 0 && (!before || value <= (before[at] as number));
            expect(firstBreach(step, holds)).toBeUndefined();
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('scales with GDP and NATO’s money; shares do not', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(scenario, basis, factor, (given, prices, by) => {
        const times = (values: readonly (number | null)[]) =>
          values.map((value) => (value === null ? null : value * by));
        const scaled: Dataset = {
          ...data,
          allies: data.allies.map((ally) => ({
            ...ally,
            gdpUsdM: times(ally.gdpUsdM),
            coreUsdM: times(ally.coreUsdM),
            coreUsd2021M: times(ally.coreUsd2021M),
            gdpUsdBn: ally.gdpUsdBn.map((value) => value * by),
          })),
        };
        const before = project(data, given, prices).columns;
        const after = project(scaled, given, prices).columns;
        for (const measure of rates) expect(after[measure]).toEqual(before[measure]);
        for (const measure of MONEY) {
          // Increment and gap are differences: their trace is that of what they are a difference of.
          const isDifference = measure === 'increment' || measure === 'gap';
          const holds = (value: number, at: number) => {
            const expected = (before[measure][at] as number) * by;
            return isClose(value, expected, isDifference ? (before.gdp[at] as number) * by : expected);
          };
          expect(firstBreach(after[measure], holds), measure).toBeUndefined();
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the same in constant and current prices in the base year', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const constant = project(data, given, 'constant').columns;
        const current = project(data, given, 'current').columns;
        for (const measure of MEASURES) {
          const holds = (value: number, at: number) =>
            at % YEARS.length > 0 || Object.is(value, constant[measure][at]);
          expect(firstBreach(current[measure], holds), measure).toBeUndefined();
        }
      }),
    );
  });
});

describe('allies and groups', () => {
  it('do not depend on the order of allies in the dataset', () => {
    const order = fc.shuffledSubarray([...data.allies], { minLength: data.allies.length });
    fc.assert(
      fc.property(scenario, basis, order, (given, prices, allies) => {
        const shuffled: Dataset = { ...data, allies };
        const one = project(data, given, prices);
        const other = project(shuffled, given, prices);
        expectSame(one, other);
        for (const measure of ['core', 'sam', 'gdp'] as const) {
          expectClose(
            moneyOf(other, measure, alliesOf(shuffled, 'eu'), 'sum'),
            moneyOf(one, measure, alliesOf(data, 'eu'), 'sum'),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it('sum to the money of their parts, and the six regions share out all', () => {
    const when = fc.constantFrom<number | 'sum'>(...YEARS, 'sum');
    expect(REGIONS.flatMap((region) => alliesOf(data, region)).sort()).toEqual([...ALLY_IDS].sort());
    fc.assert(
      fc.property(scenario, basis, when, fc.constantFrom(...MONEY), (given, prices, time, measure) => {
        const projection = project(data, given, prices);
        const size = moneyOf(projection, 'gdp', ALLY_IDS, time);
        const of = (ids: readonly AllyId[]) => moneyOf(projection, measure, ids, time);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expectClose(sum(ALLY_IDS.map((id) => of([id]))), of(ALLY_IDS), size);
        expectClose(
          sum(REGIONS.map((region) => of(alliesOf(data, region)))),
          of(alliesOf(data, 'all')),
          size,
        );
        expectClose(of(alliesOf(data, 'europe-canada')) + of(['USA']), of(ALLY_IDS), size);
      }),
    );
  });

  it('know Iceland’s equipment share in no scenario, and everything else of everyone in all', () => {
    fc.assert(
      fc.property(scenario, basis, (given, prices) => {
        const { columns } = project(data, given, prices);
        const iceland = allyIndex(data, 'ISL') * YEARS.length;
        for (const measure of MEASURES) {
          const isUnknown = (at: number) =>
            measure === 'equipmentShare' && at >= iceland && at < iceland + YEARS.length;
          const holds = (value: number, at: number) =>
            isUnknown(at) ? Number.isNaN(value) : Number.isFinite(value);
          expect(firstBreach(columns[measure], holds), measure).toBeUndefined();
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('overrides', () => {
  it('of one ally leave the other 31 as they were, to the last bit', () => {
    fc.assert(
      fc.property(scenario, basis, allyId, override, (given, prices, id, own) => {
        const moved = { ...given, targets: { ...given.targets, [id]: own } };
        expectSame(
          project(data, moved, prices),
          project(data, given, prices),
          ALLY_IDS.filter((other) => other !== id),
        );
      }),
    );
  });

  it('that say what the layers below give change nothing', () => {
    fc.assert(
      fc.property(scenario, basis, allyId, (given, prices, id) => {
        const ally = allyOf(id);
        const below = withoutLayer(given, id);
        const { core, indirect, indirectToday, equipment, growth, importShare, winGain } = resolve(
          ally,
          below,
        );
        const equipmentToday = categoryMean(ally, 'equipment');
        const target = equipment ?? equipmentToday;
        const own: Override = {
          ...(core.shape === 'points'
            ? { points: core.points ?? [] }
            : { core: core.share, year: core.year, shape: core.shape }),
          indirect: indirect.share,
          indirectToday,
          ...(target === null ? {} : { equipment: target }),
          growth,
          importShare: importShare ?? ally.importShare.central,
          winGain: winGain ?? marketOf(given).winGain,
        };
        const said = { ...below, targets: { ...below.targets, [id]: own } };
        expectSame(project(data, said, prices), project(data, below, prices));
      }),
    );
  });

  it('taken back restore every bit', () => {
    fc.assert(
      fc.property(scenario, basis, allyId, override, (given, prices, id, own) => {
        const below = withoutLayer(given, id);
        const back = Object.fromEntries(Object.keys(own).map((key) => [key, undefined])) as OverrideChange;
        const restored = overridden(overridden(below, id, own), id, back);
        expect(restored).toEqual(below);
        expectSame(project(data, restored, prices), project(data, below, prices));
      }),
    );
  });

  it('never write to the scenario or the dataset they are given', () => {
    fc.assert(
      fc.property(scenario, basis, override, (given, prices, own) => {
        // Both are frozen: a write would throw.
        const before = JSON.stringify(given);
        const projection = project(data, given, prices);
        leverageOf(projection, given, 'sam', 2035);
        overridden(given, '*', own);
        setMarket(given, { exporter: 'USA', winGain: 0.01 });
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });
});

describe('levers', () => {
  /** A lever raised from one value to a higher one. */
  const raise = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const expectNotLower = (
    low: Projection,
    high: Projection,
    measures: readonly Measure[],
    slack = 0,
  ): void => {
    for (const measure of measures) {
      const holds = (value: number, at: number) =>
        value >= (low.columns[measure][at] as number) * (1 - slack);
      expect(firstBreach(high.columns[measure], holds), measure).toBeUndefined();
    }
  };
  const withMarket = (given: Scenario, market: Scenario['market']): Scenario => ({
    ...given,
    market: { ...given.market, ...market },
  });

  it('never lower SAM or SOM when coverage of a segment rises', () => {
    fc.assert(
      fc.property(
        scenario,
        basis,
        raise,
        fc.constantFrom(...SEGMENT_IDS),
        (given, prices, [low, high], segment) => {
          const covered = (value: number) =>
            withMarket(given, { coverage: { ...given.market.coverage, [segment]: value } });
          expectNotLower(project(data, covered(low), prices), project(data, covered(high), prices), [
            'sam',
            'som',
          ]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('never lower what is open, SAM or SOM when local content rises', () => {
    fc.assert(
      fc.property(scenario, basis, raise, (given, prices, [low, high]) => {
        const [one, other] = [low, high].map((localContent) =>
          project(data, withMarket(given, { localContent }), prices),
        ) as [Projection, Projection];
        expectNotLower(one, other, ['open', 'sam', 'som', 'widerSam', 'widerSom']);
      }),
      { numRuns: 50 },
    );
  });

  it('never lower SOM when the win gain rises, and leave SAM as it was', () => {
    fc.assert(
      fc.property(scenario, basis, raise, (given, prices, [low, high]) => {
        const [one, other] = [low, high].map((part) =>
          project(data, withMarket(given, { winGain: 2 * part - 1 }), prices),
        ) as [Projection, Projection];
        expectNotLower(one, other, ['som', 'widerSom']);
        expect(other.columns.sam).toEqual(one.columns.sam);
      }),
      { numRuns: 50 },
    );
  });

  it('never lower what is open when Buy-European strictness falls', () => {
    fc.assert(
      fc.property(scenario, basis, raise, (given, prices, [low, high]) => {
        const strict = project(data, withMarket(given, { euPreference: high }), prices);
        const loose = project(data, withMarket(given, { euPreference: low }), prices);
        // o + (m − o)·γ rounds twice; near γ = 1 that may turn back an ulp.
        expectNotLower(strict, loose, ['open', 'sam', 'widerSam'], 1e-15);
      }),
      { numRuns: 50 },
    );
  });
});

describe('leverage', () => {
  it('adds up on straight paths: n steps of 0.1 points in one ally, or one in all, are the sum of the steps', () => {
    const straight = scenario.map((given) => {
      const targets = Object.entries(given.targets).map(([key, layer]) => {
        const { shape: _shape, points: _points, ...rest } = layer as Override;
        return [key, { ...rest, year: rest.year ?? 2035 }];
      });
      return { ...given, preset: 'pledge' as const, targets: Object.fromEntries(targets) } as Scenario;
    });
    const measures = fc.constantFrom<MoneyMeasure>('core', 'total', 'tam', 'open', 'sam', 'som', 'widerSam');
    const when = fc.constantFrom<number | 'sum'>(BASE_YEAR, 2030, 2035, 'sum');
    fc.assert(
      fc.property(
        straight,
        basis,
        measures,
        when,
        fc.integer({ min: 1, max: 20 }),
        (given, prices, measure, time, n) => {
          const projection = project(data, given, prices);
          const leverage = leverageOf(projection, given, measure, time);
          const raised = project(
            data,
            {
              ...given,
              targets: {
                ...given.targets,
                ...Object.fromEntries(
                  data.allies.map((ally) => [
                    ally.id,
                    { ...given.targets[ally.id], core: resolve(ally, given).core.share + n * 0.001 },
                  ]),
                ),
              },
            },
            prices,
          );
          const size = moneyOf(projection, 'gdp', ALLY_IDS, time);
          data.allies.forEach(({ id }, i) => {
            const change = moneyOf(raised, measure, [id], time) - moneyOf(projection, measure, [id], time);
            expectClose(change, n * (leverage[i] as number), size);
          });
          const all = moneyOf(raised, measure, ALLY_IDS, time) - moneyOf(projection, measure, ALLY_IDS, time);
          expectClose(all, n * leverage.reduce((sum, value) => sum + value, 0), size);
        },
      ),
      { numRuns: 50 },
    );
  });
});
