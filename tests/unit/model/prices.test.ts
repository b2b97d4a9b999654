import { describe, expect, it } from 'vitest';
import { coreHistory, gdpPath, moneyPerShare, populationOf, rateOf } from '#model';
import { allyOf, amountOf, data, expectNear, grown, pc, scenarioOf } from './given.ts';

describe('κ', () => {
  it('is NATO’s money over NATO’s share times NATO’s GDP', () => {
    // Germany 2026: 147 002 ÷ (2.69 % · 5 455 980 = 146 765.862) = 1.001609
    expectNear(moneyPerShare(allyOf('DEU')), 147002 / 146765.862);
    // Netherlands: 32 900 ÷ (2.58 % · 1 436 621 = 37 064.8218) = 0.887634, 11 % apart
    expectNear(moneyPerShare(allyOf('NLD')), 32900 / 37064.8218);
  });

  it('keeps both NATO numbers of the Netherlands exact in 2026', () => {
    expectNear(amountOf(scenarioOf('pledge'), 'core', 'NLD', 2026), 32900, 1e-12);
    expect(amountOf(scenarioOf('pledge'), 'coreShare', 'NLD', 2026)).toBe(0.0258);
  });

  it('is within 0.3 % of one for all but the Netherlands', () => {
    for (const ally of data.allies.filter(({ id }) => id !== 'NLD')) {
      expect(Math.abs(moneyPerShare(ally) - 1), ally.id).toBeLessThan(0.003);
    }
  });

  it('carries the Netherlands’ gap into every later year', () => {
    // 2035 at 3.5 %: 0.887634 · 3.5 % · GDP, growth 2027–2035 from macro.csv
    const gdp = grown(1436621, 1.422, 1.377, 1.281, 1.191, 1.185, 1.185, 1.185, 1.185, 1.185);
    expectNear(amountOf(scenarioOf('pledge'), 'gdp', 'NLD', 2035), gdp);
    expectNear(amountOf(scenarioOf('pledge'), 'core', 'NLD', 2035), (32900 / 37064.8218) * 0.035 * gdp);
  });
});

describe('gdpPath', () => {
  it('grows NATO’s GDP of 2026 by real growth in constant prices', () => {
    // Germany 2030: 5 455 980 · 1.01183 · 1.01196 · 1.00944 · 1.00655
    expectNear(gdpPath(allyOf('DEU'), 'constant', 0)[4], grown(5455980, 1.183, 1.196, 0.944, 0.655));
  });

  it('follows the IMF’s nominal dollars in current prices', () => {
    // 5 455 980 · 6 178.303 ÷ 5 452.858
    expectNear(gdpPath(allyOf('DEU'), 'current', 0)[4], (5455980 * 6178.303) / 5452.858);
  });

  it('adds a growth change to every year’s rate in constant prices', () => {
    // +0.2 points: 1.383, 1.396, 1.144, 0.855
    expectNear(gdpPath(allyOf('DEU'), 'constant', 0.002)[4], grown(5455980, 1.383, 1.396, 1.144, 0.855));
  });

  it('carries a growth change into current prices as R over R0', () => {
    const changed = grown(1, 1.383, 1.396, 1.144, 0.855);
    const unchanged = grown(1, 1.183, 1.196, 0.944, 0.655);
    expectNear(
      gdpPath(allyOf('DEU'), 'current', 0.002)[4],
      ((5455980 * 6178.303) / 5452.858) * (changed / unchanged),
    );
  });

  it('begins with NATO’s GDP in either basis, whatever the growth change', () => {
    for (const basis of ['constant', 'current'] as const) {
      expect(gdpPath(allyOf('DEU'), basis, pc(-5))[0]).toBe(5455980);
    }
  });

  it('takes Luxembourg’s growth from the IMF, not from NATO’s broken series', () => {
    const path = gdpPath(allyOf('LUX'), 'constant', 0);
    for (let t = 1; t < path.length; t++) {
      expect(Math.abs((path[t] as number) / (path[t - 1] as number) - 1)).toBeLessThan(0.05);
    }
  });

  it('takes Iceland’s GDP from the IMF, thousand millions to a billion', () => {
    expect(gdpPath(allyOf('ISL'), 'constant', 0)[0]).toBe(43800);
    // 43.8 → 66.24 billion nominal
    expectNear(gdpPath(allyOf('ISL'), 'current', 0)[9], 66240);
  });
});

describe('coreHistory', () => {
  it('is NATO’s current dollars as printed', () => {
    expect(coreHistory(allyOf('DEU'), 'current').slice(-3)).toEqual([93747, 112141, 147002]);
  });

  it('rescales 2021 dollars so that 2026 is NATO’s 2026', () => {
    // Germany 2025: 97 441 · 147 002 ÷ 119 159 = 120 209.5
    const history = coreHistory(allyOf('DEU'), 'constant');
    expectNear(history.at(-2), (97441 * 147002) / 119159);
    expect(history.at(-1)).toBe(147002);
    expect(history).toHaveLength(13);
  });

  it('meets the projection in 2026 for every ally', () => {
    for (const ally of data.allies.filter(({ hasForces }) => hasForces)) {
      for (const basis of ['constant', 'current'] as const) {
        const last = coreHistory(ally, basis).at(-1) as number;
        expectNear(amountOf(scenarioOf('pledge'), 'core', ally.id, 2026, basis), last, 1e-12);
      }
    }
  });

  it('is unknown, not 0, for Iceland', () => {
    for (const basis of ['constant', 'current'] as const) {
      expect(coreHistory(allyOf('ISL'), basis)).toEqual(Array(13).fill(null));
    }
  });
});

describe('rates and heads', () => {
  it('converts at the one rate of 2026', () => {
    expect((['USD', 'EUR', 'KRW'] as const).map((currency) => rateOf(data, currency))).toEqual([
      1, 0.848, 1443.912,
    ]);
  });

  it('knows people in millions from 2014 to 2035 and nobody outside', () => {
    const germans = populationOf(allyOf('DEU'), 2026) as number;
    expect(germans).toBeGreaterThan(80);
    expect(germans).toBeLessThan(86);
    expect(populationOf(allyOf('DEU'), 2035)).toBeTypeOf('number');
    expect(populationOf(allyOf('DEU'), 2013)).toBeNull();
    expect(populationOf(allyOf('DEU'), 2036)).toBeNull();
  });
});
