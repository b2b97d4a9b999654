import { describe, expect, it } from 'vitest';
import {
  type AllyId,
  categoryMean,
  EXPORTER_IDS,
  type ExporterId,
  exporterOf,
  funnelRates,
  type Market,
  marketOf,
  type Override,
  SEGMENT_IDS,
} from '#model';
import { allyOf, amountOf, data, expectNear, grown, pc, projected, resolved, scenarioOf } from './given.ts';

/** The rates of one buyer and exporter; year 2026 is index 0. */
function ratesOf(ally: AllyId, market: Partial<Market>, own: Override = {}) {
  const scenario = scenarioOf('pledge', { [ally]: own }, market);
  const full = marketOf(scenario);
  return funnelRates(allyOf(ally), resolved(scenario, ally), full, exporterOf(data, full.exporter));
}
const openIn = (year: number, ally: AllyId, market: Partial<Market>, own: Override = {}) =>
  ratesOf(ally, market, own).open[year - 2026] as number;
const wonIn = (year: number, ally: AllyId, market: Partial<Market>, own: Override = {}) =>
  ratesOf(ally, market, own).won[year - 2026] as number;

describe('equipment share', () => {
  it('starts from the mean of the shares printed for 2024–2026', () => {
    // Poland: (42.90 + 50.71 + 55.91) ÷ 3 = 49.84; Germany: (21.17 + 25.21 + 32.11) ÷ 3 = 26.163333
    expectNear(categoryMean(allyOf('POL'), 'equipment'), 149.52 / 300);
    expectNear(amountOf(scenarioOf('pledge'), 'equipmentShare', 'DEU', 2026), 78.49 / 300);
  });

  it('averages the years that are printed where one is not', () => {
    // Netherlands, other: 37.11 and 39.28; 2026 is not printed
    expectNear(categoryMean(allyOf('NLD'), 'other'), (37.11 + 39.28) / 200);
    expect(categoryMean(allyOf('ISL'), 'equipment')).toBeNull();
  });

  it('goes straight to its target in 2035, whatever year the spending target is reached', () => {
    // 49.84 → 40 by 2035; a third of the way in 2029: 49.84 − 9.84/3 = 46.56
    const scenario = scenarioOf('pledge', { POL: { equipment: pc(40), year: 2028 } });
    expectNear(amountOf(scenario, 'equipmentShare', 'POL', 2029), 0.4656);
    expectNear(amountOf(scenario, 'equipmentShare', 'POL', 2035), 0.4);
  });

  it('gives TAM as core times it, from the mean in 2026 too', () => {
    expectNear(amountOf(scenarioOf('pledge'), 'tam', 'POL', 2026), 53080 * 0.4984);
  });
});

describe('open to the exporter', () => {
  // Poland buys 60 % abroad and is in the EU; the EDIS goal is 0 in 2026, 25 in 2028, 50 in 2030, 52 in 2031, 60 in 2035.
  it.each<[string, ExporterId, Partial<Market>, number, number]>([
    ['no floor in 2026', 'KOR', { euPreference: 1 }, 2026, 0.6],
    ['a floor of 25 % leaves room', 'KOR', { euPreference: 1 }, 2028, 0.6],
    ['a floor of 50 % binds', 'KOR', { euPreference: 1 }, 2030, 0.5],
    ['a floor of 52 %', 'KOR', { euPreference: 1 }, 2031, 0.48],
    ['a floor of 60 %', 'KOR', { euPreference: 1 }, 2035, 0.4],
    ['80 % of the goal: 1 − 0.8 · 0.6', 'KOR', { euPreference: 0.8 }, 2035, 0.52],
    ['half the goal does not bind by default', 'KOR', {}, 2035, 0.6],
    ['no strictness, no floor', 'KOR', { euPreference: 0 }, 2035, 0.6],
    ['local content opens 35 % of what is shut', 'KOR', { euPreference: 1, localContent: 0.35 }, 2035, 0.47],
    ['full local content opens all', 'KOR', { euPreference: 1, localContent: 1 }, 2035, 0.6],
    ['an agreement counts as third', 'CAN', { euPreference: 1 }, 2035, 0.4],
    ['and so does its local content', 'CAN', { euPreference: 1, localContent: 0.8 }, 2035, 0.56],
    ['inside the EU there is no floor', 'FRA', { euPreference: 1 }, 2035, 0.6],
    ['nor for the EEA', 'NOR', { euPreference: 1 }, 2035, 0.6],
    ['local content is nothing to those inside', 'FRA', { euPreference: 1, localContent: 0.35 }, 2035, 0.6],
  ])('%s (POL from %s)', (_, exporter, market, year, expected) => {
    expectNear(openIn(year, 'POL', { ...market, exporter }), expected);
  });

  it.each<[AllyId, ExporterId, number]>([
    // Outside the EU nothing is floored, however much is bought abroad.
    ['NOR', 'KOR', 0.73],
    ['TUR', 'USA', 0.2],
    ['GBR', 'CAN', 0.13],
    ['ISL', 'KOR', 0.95],
    ['ALB', 'ITA', 0.9],
  ])('a buyer outside the EU (%s) has no floor against %s', (buyer, exporter, expected) => {
    expectNear(openIn(2035, buyer, { exporter, euPreference: 1, localContent: 0.5 }), expected);
  });

  it('is what a floor of half the goal leaves the Netherlands: 1 − 0.5 · 0.6 of 78 %', () => {
    expectNear(openIn(2035, 'NLD', {}), 0.7);
    expectNear(openIn(2030, 'NLD', {}), 0.75);
  });

  it('uses the ally’s own import share where one is given', () => {
    expectNear(openIn(2035, 'POL', { euPreference: 1 }, { importShare: 0.3 }), 0.3);
    expect(amountOf(scenarioOf('pledge', { POL: { importShare: 0 } }), 'sam', 'POL', 2035)).toBe(0);
    const all = scenarioOf('pledge', { POL: { importShare: 1 } });
    expect(amountOf(all, 'imports', 'POL', 2035)).toBe(amountOf(all, 'tam', 'POL', 2035));
  });

  it('is nothing where the buyer is the exporter; TAM and the wider market’s size stay', () => {
    for (const id of EXPORTER_IDS.filter((each) => data.allies.some((ally) => ally.id === each))) {
      const scenario = scenarioOf(
        'pledge',
        { '*': { winGain: 1 } },
        { exporter: id, supportShare: 0.1, relatedShare: 0.1, localContent: 1 },
      );
      const values = (['imports', 'open', 'sam', 'som', 'widerSam', 'widerSom'] as const).map((measure) =>
        amountOf(scenario, measure, id as AllyId, 2035),
      );
      expect(values, id).toEqual([0, 0, 0, 0, 0, 0]);
      expect(amountOf(scenario, 'tam', id as AllyId, 2035)).toBeGreaterThan(0);
      expect(amountOf(scenario, 'widerTam', id as AllyId, 2035)).toBeGreaterThan(0);
    }
  });
});

describe('segments', () => {
  it('weighs the mix of imports by coverage', () => {
    // Poland from Korea: 21.11·0.2 + 18.92·0.6 + 33.06 + 20.18 + 3.97·0 + 0.32·0.5 + 0 + 0 = 4.222 + 11.352 + 53.24 + 0.16
    expectNear(ratesOf('POL', {}).covered, 0.68974);
  });

  it('takes a changed coverage for that segment alone', () => {
    // aircraft 60: 12.666; air defence 100: 3.97 → 12.666 + 11.352 + 53.24 + 3.97 + 0.16
    const coverage = { aircraft: 0.6, 'air-defence': 1 };
    expectNear(ratesOf('POL', { coverage }).covered, 0.81388);
    expectNear(ratesOf('POL', { coverage: { artillery: 0 } }).covered, 0.68974 - 0.2018);
  });

  it('never makes SAM more than what is open, though rounded mixes add to a hair over 1', () => {
    const coverage = Object.fromEntries(SEGMENT_IDS.map((segment) => [segment, 1]));
    for (const ally of data.allies) {
      expect(ratesOf(ally.id, { coverage }).covered, ally.id).toBeLessThanOrEqual(1);
    }
  });
});

describe('win share', () => {
  it('is the exporter’s share of imports over what it covers of them', () => {
    // 47.0 delivered, 26.2 on order, of 68.974
    expectNear(wonIn(2026, 'POL', {}), 47 / 68.974);
    expectNear(wonIn(2035, 'POL', { winBasis: 'ordered' }), 26.2 / 68.974);
    // Romania: 43.11·0.2 + 22.76·0.6 + 9.63 + 7.97 + 2.94·0.5 = 8.622 + 13.656 + 17.6 + 1.47 = 41.348
    expectNear(wonIn(2026, 'ROU', {}), 1.8 / 41.348);
    expectNear(wonIn(2026, 'ROU', { winBasis: 'ordered' }), 6.3 / 41.348);
  });

  it('is 0 where nothing was supplied', () => {
    expect(wonIn(2035, 'DEU', {})).toBe(0);
  });

  it('holds the file’s coverage under it, so that more coverage is won at the share held elsewhere', () => {
    const coverage = { 'air-defence': 1 };
    expectNear(wonIn(2030, 'POL', { coverage }), 47 / 68.974);
    const more = scenarioOf('pledge', {}, { coverage });
    expectNear(amountOf(more, 'som', 'POL', 2035) / amountOf(more, 'sam', 'POL', 2035), 47 / 68.974);
  });

  it('gains its points in equal steps by 2035', () => {
    expectNear(wonIn(2026, 'POL', { winGain: 0.1 }), 47 / 68.974);
    expectNear(wonIn(2029, 'POL', { winGain: 0.1 }), 47 / 68.974 + 0.1 / 3);
    expectNear(wonIn(2035, 'POL', { winGain: 0.1 }), 47 / 68.974 + 0.1);
    expectNear(wonIn(2035, 'DEU', { winGain: 0.02 }), 0.02);
  });

  it('takes an ally’s own gain instead of the market’s, 0 included', () => {
    expectNear(wonIn(2035, 'POL', { winGain: 0.1 }, { winGain: -0.1 }), 47 / 68.974 - 0.1);
    expectNear(wonIn(2035, 'POL', { winGain: 0.1 }, { winGain: 0 }), 47 / 68.974);
  });

  it('stays between 0 and 1', () => {
    expect(wonIn(2035, 'POL', { winGain: 1 })).toBe(1);
    expect(wonIn(2035, 'POL', { winGain: -1 })).toBe(0);
    // 0.681 − 1/9 a year: positive through 2032, 0 from 2033 (0.681 − 7/9 < 0)
    expectNear(wonIn(2032, 'POL', { winGain: -1 }), 47 / 68.974 - 6 / 9);
    expect(wonIn(2033, 'POL', { winGain: -1 })).toBe(0);
  });

  it('is 1 where the share of imports exceeds the coverage: France in Croatia', () => {
    // covered: 33.87 + 5.70 + 4.095 + 1.59 + 0 + 2.30 + 1.03 + 0 = 48.585; France supplied 84 %
    const rates = ratesOf('HRV', { exporter: 'FRA' });
    expectNear(rates.covered, 0.48585);
    expect(rates.won[0]).toBe(1);
    const scenario = scenarioOf('pledge', {}, { exporter: 'FRA' });
    expect(amountOf(scenario, 'som', 'HRV', 2035)).toBe(amountOf(scenario, 'sam', 'HRV', 2035));
  });

  it('loses its points from 1, not from the excess over it', () => {
    // 84 ÷ 48.585 is 1.73; less 10 points by 2035 is 90 %
    expectNear(wonIn(2035, 'HRV', { exporter: 'FRA', winGain: -0.1 }), 0.9);
  });

  it('is 0 where the exporter covers nothing by the file, even when coverage is opened', () => {
    // Japan: every segment 0; aircraft opened wholly
    const rates = ratesOf('POL', { exporter: 'JPN', coverage: { aircraft: 1 } });
    expectNear(rates.covered, 0.2111);
    expect(rates.won).toEqual(Array(10).fill(0));
    expectNear(wonIn(2035, 'POL', { exporter: 'JPN', winGain: 0.09 }), 0.09);
  });
});

describe('the whole funnel', () => {
  it('leads from Polish core spending to what Korea can win, step by step', () => {
    const scenario = scenarioOf('pledge', {}, { euPreference: 1, localContent: 0.35, winGain: 0.05 });
    const gdp = grown(1134841, 2.38, 2.631, 2.553, 2.482, 2.481, 2.481, 2.481, 2.481, 2.481);
    // c* = c0 = 4.68, so core is NATO's money grown with GDP
    const core = (53080 * gdp) / 1134841;
    const tam = core * 0.4984;
    const open = tam * 0.47;
    const sam = open * 0.68974;
    const expected = { gdp, core, tam, imports: tam * 0.6, open, sam, som: sam * (47 / 68.974 + 0.05) };
    for (const [measure, value] of Object.entries(expected)) {
      expectNear(amountOf(scenario, measure as keyof typeof expected, 'POL', 2035), value);
    }
  });
});

describe('wider market', () => {
  // Poland 2035 under pledge: core 53 080 grown; indirect 1.5 % of GDP; other share (20.15 + 15.62 + 12.76) ÷ 3
  const gdp = grown(1134841, 2.38, 2.631, 2.553, 2.482, 2.481, 2.481, 2.481, 2.481, 2.481);
  const support = ((53080 * gdp) / 1134841) * (48.53 / 300);
  const related = 0.015 * gdp;

  it('is nothing unless opened, and never part of TAM', () => {
    expect(amountOf(scenarioOf('pledge'), 'widerTam', 'POL', 2035)).toBe(0);
    const opened = scenarioOf('pledge', {}, { supportShare: 1, relatedShare: 1 });
    for (const measure of ['tam', 'imports', 'open', 'sam', 'som'] as const) {
      expect(projected(opened).columns[measure]).toEqual(projected(scenarioOf('pledge')).columns[measure]);
    }
  });

  it('counts support and related spending by their shares', () => {
    const wider = (market: Partial<Market>) =>
      amountOf(scenarioOf('pledge', {}, market), 'widerTam', 'POL', 2035);
    expectNear(wider({ supportShare: 0.1 }), support * 0.1);
    expectNear(wider({ relatedShare: 0.05 }), related * 0.05);
    expectNear(wider({ supportShare: 0.1, relatedShare: 0.05 }), support * 0.1 + related * 0.05);
  });

  it('opens and is won at the rates of the funnel, without its segments', () => {
    const market = { supportShare: 0.1, relatedShare: 0.05, euPreference: 1, winGain: 0.05 };
    const scenario = scenarioOf('pledge', {}, market);
    const amount = support * 0.1 + related * 0.05;
    expectNear(amountOf(scenario, 'widerSam', 'POL', 2035), amount * 0.4);
    expectNear(amountOf(scenario, 'widerSom', 'POL', 2035), amount * 0.4 * (47 / 68.974 + 0.05));
  });

  it('opens by the same expression where TAM is 0', () => {
    const market = { relatedShare: 0.05, euPreference: 1, localContent: 0.35 };
    // No equipment bought in 2035, or no core spending at all.
    for (const own of [{ equipment: 0 }, { core: 0 }]) {
      const scenario = scenarioOf('pledge', { POL: own }, market);
      expect(amountOf(scenario, 'tam', 'POL', 2035)).toBe(0);
      expectNear(amountOf(scenario, 'widerSam', 'POL', 2035), related * 0.05 * 0.47);
    }
  });

  it('is all of Iceland’s market', () => {
    // GDP 43 800 grown to 2035; 1.5 % indirect, a tenth of it; 95 % bought abroad, outside the EU; no share won yet, +9 points
    const iceland = grown(43800, 2.101, 2.379, 2.413, 2.401, 2.375, 2.375, 2.375, 2.375, 2.375);
    const scenario = scenarioOf(
      'pledge',
      {},
      { supportShare: 1, relatedShare: 0.1, euPreference: 1, winGain: 0.09 },
    );
    const amount = iceland * 0.015 * 0.1;
    expectNear(amountOf(scenario, 'widerTam', 'ISL', 2035), amount);
    expectNear(amountOf(scenario, 'widerSam', 'ISL', 2035), amount * 0.95);
    expectNear(amountOf(scenario, 'widerSom', 'ISL', 2035), amount * 0.95 * 0.09);
  });
});

it('refuses an exporter the dataset does not have', () => {
  expect(() => exporterOf({ ...data, exporters: [] }, 'KOR')).toThrow('No exporter KOR');
});
