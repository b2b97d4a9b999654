import { describe, expect, it } from 'vitest';
import { type AllyId, type Override, PRESETS, type PresetId, type Resolved, toPercent } from '#model';
import { amountOf, data, expectNear, grown, pc, resolved, scenarioOf } from './given.ts';

/** Core share, indirect share (percent), year reached and shape, as a person would read them. */
const read = ({ core, indirect }: Resolved) => [
  toPercent(core.share),
  toPercent(indirect.share),
  core.year,
  core.shape,
];
const layers = (preset: PresetId, ally: AllyId, own?: Override, all?: Override) =>
  resolved(scenarioOf(preset, { ...(all ? { '*': all } : {}), ...(own ? { [ally]: own } : {}) }), ally);

describe('presets', () => {
  it.each<[PresetId, AllyId, number, number, number, string]>([
    // up = max(c0, 3.5), rup = max(r0, 1.5): Poland is above 3.5 already, Italy is at 0.7 indirect, Canada at 1.5
    ['pledge', 'DEU', 3.5, 1.5, 2035, 'linear'],
    ['pledge', 'POL', 4.68, 1.5, 2035, 'linear'],
    ['pledge', 'ISL', 0, 1.5, 2035, 'linear'],
    ['hold', 'DEU', 2.69, 0.75, 2035, 'linear'],
    ['hold', 'ITA', 2.1, 0.7, 2035, 'linear'],
    ['hold', 'CAN', 2.13, 1.5, 2035, 'linear'],
    ['hold', 'GBR', 2.56, 0.75, 2035, 'linear'],
    ['hold', 'ISL', 0, 0.75, 2035, 'linear'],
    ['history', 'DEU', 3.5, 1.5, 2035, 'late'],
    ['history', 'POL', 4.68, 1.5, 2035, 'late'],
    ['early', 'DEU', 3.5, 1.5, 2030, 'linear'],
    // 2.69 + 0.81/3 = 2.96; 0.75 + 0.75/3 = 1
    ['stall', 'DEU', 2.96, 1, 2029, 'linear'],
    ['stall', 'POL', 4.68, 1, 2029, 'linear'],
    // 0.7 + 0.8/3; 2.1 + 1.4/3
    ['stall', 'ITA', 2.566667, 0.966667, 2029, 'linear'],
    ['stall', 'CAN', 2.586667, 1.5, 2029, 'linear'],
    ['stall', 'ISL', 0, 1, 2029, 'linear'],
    ['plans', 'DEU', 3.5, 0.75, 2029, 'points'],
    ['plans', 'GBR', 3.5, 1.5, 2035, 'points'],
    ['plans', 'ITA', 3.5, 0.7, 2035, 'points'],
    ['plans', 'EST', 5, 0.75, 2030, 'points'],
    // No plan with a figure: today's share held.
    ['plans', 'FRA', 2.22, 0.75, 2035, 'linear'],
    ['plans', 'USA', 3.17, 0.75, 2035, 'linear'],
    ['plans', 'ISL', 0, 0.75, 2035, 'linear'],
  ])('%s sends %s to core %d %, indirect %d % by %d, %s', (preset, ally, core, indirect, year, shape) => {
    expect(read(layers(preset, ally))).toEqual([core, indirect, year, shape]);
  });

  it('takes the waypoints of plan_waypoints.csv whole and in order', () => {
    expect(layers('plans', 'GBR').core.points).toEqual([
      [2027, pc(2.7)],
      [2029, pc(2.7)],
      [2035, pc(3.5)],
    ]);
    const planned = data.allies.filter((ally) => resolved(scenarioOf('plans'), ally.id).core.points);
    expect(planned.map(({ id }) => id)).toEqual(
      'BEL CAN HRV DNK EST FIN DEU ITA LVA LTU NLD NOR POL SVN ESP SWE GBR'.split(' '),
    );
  });

  it('draws each preset’s path', () => {
    const inYear = (preset: PresetId, year: number) =>
      amountOf(scenarioOf(preset), 'coreShare', 'DEU', year) * 100;
    expectNear(inYear('pledge', 2030), 2.69 + (0.81 * 4) / 9); // 3.05
    expectNear(inYear('hold', 2030), 2.69);
    expectNear(inYear('history', 2030), 2.69 + (0.81 * 32) / 243); // (4/9)^2.5 = (2/3)^5
    expectNear(inYear('early', 2028), 2.69 + 0.81 / 2);
    expectNear(inYear('early', 2031), 3.5);
    expectNear(inYear('stall', 2028), 2.69 + (0.27 * 2) / 3);
    expectNear(inYear('stall', 2035), 2.96);
    expectNear(inYear('plans', 2027), 2.69 + 0.81 / 3);
  });

  it('moves indirect in the same shape and to the same year', () => {
    const inYear = (preset: PresetId, year: number) =>
      amountOf(scenarioOf(preset), 'indirectShare', 'DEU', year) * 100;
    expectNear(inYear('history', 2030), 0.75 + (0.75 * 32) / 243);
    expectNear(inYear('early', 2028), 0.75 + 0.75 / 2);
    expectNear(inYear('stall', 2028), 0.75 + (0.25 * 2) / 3);
  });

  it('lets the United Kingdom’s indirect spending run straight to 2035 along its plan', () => {
    // points are core's; 0.75 + 0.75 · 4/9 = 1.083333 in 2030; core 2.7 + 0.8/6 = 2.833333
    const plan = scenarioOf('plans');
    expectNear(amountOf(plan, 'indirectShare', 'GBR', 2030), (0.75 + (0.75 * 4) / 9) / 100);
    expectNear(amountOf(plan, 'coreShare', 'GBR', 2030), (2.7 + 0.8 / 6) / 100);
  });
});

describe('indirect share today', () => {
  it('is the figure found, else 0.75 %; the United Kingdom’s plan for 2027 is no base value', () => {
    const today = (ally: AllyId) => toPercent(layers('pledge', ally).indirectToday);
    expect((['ITA', 'CAN', 'GBR', 'DEU', 'ISL'] as const).map(today)).toEqual([0.7, 1.5, 0.75, 0.75, 0.75]);
  });

  it('set for all reaches only allies without a figure', () => {
    const today = (ally: AllyId) =>
      toPercent(layers('hold', ally, undefined, { indirectToday: pc(0.5) }).indirectToday);
    expect((['ITA', 'CAN', 'GBR', 'DEU', 'ISL'] as const).map(today)).toEqual([0.7, 1.5, 0.5, 0.5, 0.5]);
  });

  it('set for one ally replaces its figure and what all were given', () => {
    const own = { indirectToday: pc(0.2) };
    expect(toPercent(layers('hold', 'ITA', own, { indirectToday: pc(0.5) }).indirectToday)).toBe(0.2);
  });

  it('comes before the preset is worked out', () => {
    // hold holds it; rup = max(2, 1.5) = 2; stall goes a third of the way from 0.3 to 1.5: 0.7
    expect(toPercent(layers('hold', 'DEU', { indirectToday: pc(0.3) }).indirect.share)).toBe(0.3);
    expect(toPercent(layers('pledge', 'DEU', { indirectToday: pc(2) }).indirect.share)).toBe(2);
    expect(toPercent(layers('stall', 'DEU', { indirectToday: pc(0.3) }).indirect.share)).toBe(0.7);
  });

  it('changes the hold line too', () => {
    const scenario = scenarioOf('hold', { DEU: { indirectToday: pc(0.3) } });
    expect(amountOf(scenario, 'increment', 'DEU', 2035)).toBe(0);
    expectNear(amountOf(scenario, 'indirect', 'DEU', 2026), 0.003 * 5455980);
  });
});

describe('layers', () => {
  it('lie as preset, then all, then own; what is not named stays', () => {
    const all = { core: pc(4), indirect: pc(2), year: 2033 };
    expect(read(layers('history', 'DEU', { year: 2030 }, all))).toEqual([4, 2, 2030, 'late']);
    expect(read(layers('history', 'DEU', { shape: 'step' }, all))).toEqual([4, 2, 2033, 'step']);
    expect(read(layers('history', 'DEU', { core: pc(5), indirect: pc(0) }, all))).toEqual([
      5,
      0,
      2033,
      'late',
    ]);
    expect(read(layers('history', 'DEU', undefined, all))).toEqual([4, 2, 2033, 'late']);
  });

  it.each<[string, Override, readonly unknown[]]>([
    ['core', { core: pc(4) }, [4, 0.75, 2029, 'linear']],
    ['year', { year: 2033 }, [3.5, 0.75, 2033, 'linear']],
    ['shape', { shape: 'late' }, [3.5, 0.75, 2029, 'late']],
    ['core and shape', { core: pc(3), shape: 'step' }, [3, 0.75, 2029, 'step']],
  ])('naming %s lets go of the plan’s points but keeps their end', (_, own, expected) => {
    const { core } = layers('plans', 'DEU', own);
    expect(core.points).toBeUndefined();
    expect(read(layers('plans', 'DEU', own))).toEqual(expected);
    // The same from the layer of all.
    expect(read(layers('plans', 'DEU', undefined, own))).toEqual(expected);
  });

  it.each<[string, Override]>([
    ['indirect', { indirect: pc(1) }],
    ['indirectToday', { indirectToday: pc(0.1) }],
    ['equipment', { equipment: pc(30) }],
    ['growth', { growth: pc(1) }],
    ['importShare', { importShare: pc(30) }],
    ['winGain', { winGain: pc(3) }],
  ])('naming %s alone keeps inherited points', (_, own) => {
    expect(layers('plans', 'GBR', own).core).toEqual(layers('plans', 'GBR').core);
  });

  it('lets points ignore core, year and shape of their own layer and set the year for indirect', () => {
    const own: Override = {
      points: [
        [2028, pc(4.9)],
        [2032, pc(5)],
      ],
      core: pc(1),
      year: 2040,
      shape: 'late',
    };
    const path = layers('history', 'POL', own);
    expect(read(path)).toEqual([5, 1.5, 2032, 'points']);
    expect(path.indirect).toEqual({ share: pc(1.5), year: 2032, shape: 'linear' });
    // 0.75 + 0.75 · 3/6 in 2029, straight although the preset is back-loaded
    expectNear(amountOf(scenarioOf('history', { POL: own }), 'indirectShare', 'POL', 2029), 0.01125);
  });

  it('lets own points replace the points of all, and own core let go of them', () => {
    const all: Override = { points: [[2031, pc(2.5)]] };
    expect(layers('pledge', 'DEU', { points: [[2030, pc(3)]] }, all).core.points).toEqual([[2030, 0.03]]);
    expect(read(layers('pledge', 'DEU', { core: pc(4) }, all))).toEqual([4, 1.5, 2031, 'linear']);
    expect(read(layers('pledge', 'DEU', undefined, all))).toEqual([2.5, 1.5, 2031, 'points']);
  });

  it('takes equipment, growth, import share and win gain from the nearest layer that names them', () => {
    const all = { equipment: pc(20), growth: pc(1), importShare: pc(10), winGain: pc(3) };
    expect(layers('pledge', 'DEU', { equipment: pc(35), winGain: pc(0) }, all)).toMatchObject({
      equipment: 0.35,
      growth: 0.01,
      importShare: 0.1,
      winGain: 0,
    });
    expect(layers('pledge', 'DEU')).toMatchObject({
      equipment: undefined,
      growth: 0,
      importShare: undefined,
      winGain: undefined,
    });
  });
});

describe('Iceland', () => {
  it.each(PRESETS)(
    'has no core and no equipment share under %s, and every amount from core is 0',
    (preset) => {
      for (const measure of ['coreShare', 'core', 'tam', 'imports', 'open', 'sam', 'som'] as const) {
        for (const year of [2026, 2030, 2035]) {
          expect(amountOf(scenarioOf(preset), measure, 'ISL', year), measure).toBe(0);
        }
      }
      expect(() => amountOf(scenarioOf(preset), 'equipmentShare', 'ISL', 2030)).toThrow('unknown');
    },
  );

  it('accepts overrides of core, points and equipment without effect', () => {
    const untouched = layers('pledge', 'ISL');
    for (const own of [{ core: pc(3) }, { points: [[2030, pc(3)]] as const }, { equipment: pc(40) }]) {
      const after = layers('pledge', 'ISL', own);
      expect(after.core).toEqual(untouched.core);
      expect(after.indirect).toEqual(untouched.indirect);
      expect(() => amountOf(scenarioOf('pledge', { ISL: own }), 'equipmentShare', 'ISL', 2035)).toThrow();
      expect(amountOf(scenarioOf('pledge', { '*': own }), 'core', 'ISL', 2035)).toBe(0);
    }
  });

  it('feels the other overrides: year, shape, indirect, growth', () => {
    const own: Override = { year: 2030, shape: 'late', indirect: pc(2), growth: pc(1) };
    expect(layers('pledge', 'ISL', own).indirect).toEqual({ share: 0.02, year: 2030, shape: 'late' });
    const scenario = scenarioOf('pledge', { ISL: own });
    // half-way: 0.75 + 1.25 · 0.5^2.5; GDP 43 800 with growth 2.101 + 1 and 2.379 + 1
    const gdp = grown(43800, 3.101, 3.379);
    expectNear(amountOf(scenario, 'gdp', 'ISL', 2028), gdp);
    expectNear(amountOf(scenario, 'indirect', 'ISL', 2028), ((0.75 + 1.25 * 0.1767766952966369) / 100) * gdp);
  });
});
