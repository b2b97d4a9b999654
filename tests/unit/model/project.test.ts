import { describe, expect, it } from 'vitest';
import {
  ALLY_IDS,
  type AllyId,
  alliesOf,
  allyIndex,
  coreShareOf,
  moneyOf,
  REGIONS,
  ratioOf,
  SUM_YEARS,
  valueAt,
} from '#model';
import { amountOf, data, expectNear, grown, pc, projected, scenarioOf } from './given.ts';

const pledge = projected(scenarioOf('pledge'));
// Germany: GDP 2030 in constant prices, and NATO's money over NATO's share of 2026.
const gdp2030 = grown(5455980, 1.183, 1.196, 0.944, 0.655);
const kappa = 147002 / (0.0269 * 5455980);

describe('money of one ally', () => {
  const at = (measure: Parameters<typeof amountOf>[1]) =>
    amountOf(scenarioOf('pledge'), measure, 'DEU', 2030);

  it('is κ · share · GDP for core and share · GDP for indirect', () => {
    // 2.69 + 0.81 · 4/9 = 3.05; 0.75 + 0.75 · 4/9 = 1.083333
    expectNear(at('core'), kappa * 0.0305 * gdp2030);
    expectNear(at('indirect'), (0.0325 / 3) * gdp2030);
    expectNear(at('total'), kappa * 0.0305 * gdp2030 + (0.0325 / 3) * gdp2030);
  });

  it('is compared with the base shares on the same GDP', () => {
    expectNear(at('coreHold'), (147002 * gdp2030) / 5455980);
    expectNear(at('hold'), (147002 * gdp2030) / 5455980 + 0.0075 * gdp2030);
    // +0.36 points of core and a third of a point of indirect
    expectNear(at('increment'), kappa * 0.0036 * gdp2030 + (0.01 / 3) * gdp2030);
  });

  it('takes the growth change into the hold line too', () => {
    const scenario = scenarioOf('pledge', { DEU: { growth: pc(1) } });
    const faster = grown(5455980, 2.183, 2.196, 1.944, 1.655);
    expectNear(amountOf(scenario, 'hold', 'DEU', 2030), (147002 / 5455980 + 0.0075) * faster);
  });

  it('adds nothing when the shares are held, to the last bit', () => {
    expect(projected(scenarioOf('hold')).columns.increment.every((value) => value === 0)).toBe(true);
  });

  it('falls short by what is missing at 3.5 and at 1.5 %, never by less than nothing', () => {
    // core 0.45 points short, indirect 0.416667
    expectNear(at('gap'), kappa * 0.0045 * gdp2030 + (0.0125 / 3) * gdp2030);
    expect(amountOf(scenarioOf('pledge'), 'gap', 'DEU', 2035)).toBe(0);
    // Poland is above 3.5: only indirect counts, and being over in one does not make up for the other.
    expectNear(amountOf(scenarioOf('hold'), 'gap', 'POL', 2026), 0.0075 * 1134841);
    // Canada is at 1.5 already: only core, 1.37 points of 52 455 ÷ 2.13 %
    expectNear(amountOf(scenarioOf('hold'), 'gap', 'CAN', 2026), (0.0137 * 52455) / 0.0213);
  });

  it('has for Iceland no gap of core, only of indirect', () => {
    expectNear(amountOf(scenarioOf('hold'), 'gap', 'ISL', 2026), 0.0075 * 43800);
    expect(amountOf(scenarioOf('pledge'), 'gap', 'ISL', 2035)).toBe(0);
  });

  it('counts at most 1.5 % of indirect', () => {
    const scenario = scenarioOf('pledge', { DEU: { indirect: pc(2.4) } });
    expect(amountOf(scenario, 'indirectShare', 'DEU', 2035)).toBe(0.024);
    expectNear(amountOf(scenario, 'countedShare', 'DEU', 2035), 0.05);
    expectNear(amountOf(scenario, 'countedShare', 'DEU', 2026), 0.0344);
  });

  it('is the nominal GDP’s in current prices', () => {
    const gdp = (5455980 * 6178.303) / 5452.858;
    expectNear(amountOf(scenarioOf('pledge'), 'core', 'DEU', 2030, 'current'), kappa * 0.0305 * gdp);
  });
});

describe('groups', () => {
  it('are all, all but the United States, the EU’s 23 members and six regions that share out all', () => {
    expect(alliesOf(data, 'all')).toEqual(ALLY_IDS);
    expect(alliesOf(data, 'europe-canada')).toEqual(ALLY_IDS.filter((id) => id !== 'USA'));
    expect(alliesOf(data, 'eu')).toHaveLength(23);
    expect(alliesOf(data, 'eu')).not.toContain('GBR');
    expect(alliesOf(data, 'north-america')).toEqual(['CAN', 'USA']);
    expect(alliesOf(data, 'adriatic-balkan')).toEqual(['ALB', 'HRV', 'MNE', 'MKD', 'SVN']);
    expect(REGIONS.flatMap((region) => alliesOf(data, region)).sort()).toEqual([...ALLY_IDS].sort());
  });

  it('sum money, Iceland included', () => {
    // Core of Canada and the United States in 2026 as printed: 52 455 + 1 032 849; Iceland adds GDP and no core.
    expectNear(moneyOf(pledge, 'core', ['CAN', 'USA', 'ISL'], 2026), 1085304, 1e-12);
    expectNear(moneyOf(pledge, 'gdp', ['CAN', 'USA', 'ISL'], 2026), 2464958 + 32547624 + 43800, 1e-12);
    expect(moneyOf(pledge, 'core', [], 2030)).toBe(0);
  });

  it('give NATO’s own totals for 2026', () => {
    expect(Math.round(moneyOf(pledge, 'core', alliesOf(data, 'all'), 2026) / 1000)).toBe(1810);
    expect(Math.round(moneyOf(pledge, 'core', alliesOf(data, 'europe-canada'), 2026) / 1000)).toBe(777);
  });

  it('have as share Σ money ÷ Σ GDP', () => {
    expectNear(coreShareOf(pledge, ['DEU', 'NLD'], 2026), (147002 + 32900) / (5455980 + 1436621));
    // Iceland's GDP counts: 2026 share of Norway and Iceland
    expectNear(coreShareOf(pledge, ['NOR', 'ISL'], 2026), 19247 / (606925 + 43800));
    // One ally by itself keeps NATO's share, not money over GDP (2.29 % for the Netherlands).
    expect(coreShareOf(pledge, ['NLD'], 2026)).toBe(0.0258);
  });

  it('have as rates ratios of sums, unknown where nothing is divided by', () => {
    expectNear(
      ratioOf(pledge, 'tam', 'core', ['POL', 'DEU'], 2026),
      (53080 * 1.4952 + 147002 * 0.7849) / (3 * 200082),
    );
    const ownMarket = projected(scenarioOf('pledge', {}, { exporter: 'USA' }));
    expect(ratioOf(ownMarket, 'sam', 'open', ['USA'], 2030)).toBeNull();
    expect(ratioOf(pledge, 'tam', 'core', ['ISL'], 2030)).toBeNull();
    expect(ratioOf(pledge, 'core', 'gdp', ['ISL'], 2030)).toBe(0);
    expect(ratioOf(pledge, 'core', 'gdp', [], 2030)).toBeNull();
  });
});

describe('cumulative sums', () => {
  it('run over 2027–2035, without the base year', () => {
    expect(SUM_YEARS).toEqual([2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
    // Poland's share is held, so core is 53 080 times each year's index.
    const rates = [2.38, 2.631, 2.553, 2.482, 2.481, 2.481, 2.481, 2.481, 2.481];
    const total = rates.reduce((sum, _, i) => sum + grown(53080, ...rates.slice(0, i + 1)), 0);
    expectNear(moneyOf(pledge, 'core', ['POL'], 'sum'), total);
  });

  it('add allies and years alike', () => {
    const ids: readonly AllyId[] = ['DEU', 'FRA', 'ISL'];
    const byYear = SUM_YEARS.map((year) => moneyOf(pledge, 'gap', ids, year));
    expectNear(
      moneyOf(pledge, 'gap', ids, 'sum'),
      byYear.reduce((sum, value) => sum + value, 0),
    );
  });

  it('divide before they are compared: a rate over years is Σ ÷ Σ', () => {
    const sam = moneyOf(pledge, 'sam', ['POL', 'NLD'], 'sum');
    const open = moneyOf(pledge, 'open', ['POL', 'NLD'], 'sum');
    expect(ratioOf(pledge, 'sam', 'open', ['POL', 'NLD'], 'sum')).toBe(sam / open);
  });
});

describe('reading', () => {
  it('gives unknown as null, and nothing outside 2026–2035', () => {
    expect(valueAt(pledge, 'equipmentShare', 'ISL', 2030)).toBeNull();
    expect(valueAt(pledge, 'core', 'ISL', 2030)).toBe(0);
    expect(valueAt(pledge, 'core', 'USA', 2036)).toBeNull();
    expect(valueAt(pledge, 'core', 'ALB', 2025)).toBeNull();
  });

  it('does not read the next ally’s 2026 as this one’s 2036', () => {
    expect(valueAt(pledge, 'core', 'ALB', 2036)).toBeNull();
  });

  it('refuses an ally that is not in the dataset', () => {
    expect(() => allyIndex({ ...data, allies: [] }, 'DEU')).toThrow('No ally DEU');
  });

  it('holds all that a funnel must: every step is at most the one before', () => {
    const { columns } = projected(scenarioOf('plans', {}, { exporter: 'USA', euPreference: 1 }));
    const chain = [columns.core, columns.tam, columns.imports, columns.open, columns.sam, columns.som];
    chain.slice(1).forEach((lower, i) => {
      expect(lower.every((value, at) => value >= 0 && value <= (chain[i]?.[at] as number))).toBe(true);
    });
  });
});
