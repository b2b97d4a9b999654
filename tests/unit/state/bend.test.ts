import { describe, expect, it } from 'vitest';
import { BASE_YEAR, override, type Scenario, SUM_YEARS, type Year } from '#model';
import { BEND_YEARS, bent, unbent } from '#state/bend.ts';
import { gridShares } from '#state/cells.ts';
import { data, scenarioOf } from '../model/given.ts';

const ally = (id: string) => {
  const found = data.allies.find((known) => known.id === id);
  if (!found) throw new Error(id);
  return found;
};
const POL = ally('POL');

/** The path in percent, as the grid's cells read, by year. */
const read = (scenario: Scenario, of = POL): Record<Year, number> =>
  Object.fromEntries(
    [BASE_YEAR, ...SUM_YEARS].map((year) => [
      year,
      Math.round((gridShares(scenario, of)[year - BASE_YEAR] ?? 0) * 1e4) / 100,
    ]),
  );

function pulledTo(scenario: Scenario, year: Year, share: number, of = POL): Scenario {
  const change = bent(scenario, of, year, share);
  if (!change) throw new Error('nothing changed');
  return override(scenario, of.id, change);
}

describe('a point of the path', () => {
  for (const preset of ['pledge', 'history', 'early'] as const)
    for (const year of BEND_YEARS)
      it(`goes where it is pulled and leaves the other points alone: ${preset}, ${year}`, () => {
        const scenario = scenarioOf(preset, { POL: { core: 0.05, shape: 'late' } });
        const [before, now] = [read(scenario), read(pulledTo(scenario, year, 0.06))];
        expect(now[year]).toBe(6);
        for (const other of [BASE_YEAR, ...BEND_YEARS])
          if (other !== year) expect(now[other]).toBe(before[other]);
      });

  it('takes the years beside it along, the less the farther', () => {
    const scenario = scenarioOf('hold');
    const [before, now] = [read(scenario), read(pulledTo(scenario, 2031, 0.06))];
    const rise = (year: Year) => (now[year] ?? 0) - (before[year] ?? 0);
    expect(rise(2030)).toBeCloseTo(rise(2031) / 2, 1);
    expect(rise(2033)).toBeCloseTo(rise(2031) / 2, 1);
    expect(rise(2034)).toBeCloseTo(rise(2031) / 4, 1);
    expect(rise(2028)).toBe(0);
  });

  it('pulled back reads as at the start, and is let go', () => {
    const start = scenarioOf('pledge');
    const pulled = pulledTo(start, 2029, 0.06);
    const change = unbent(pulled, POL, 2029);
    expect(change?.points).toBeUndefined();
    expect(read(override(pulled, 'POL', change ?? {}))).toEqual(read(start));
  });

  it('stays within what core may be, and has nothing to move in Iceland', () => {
    expect(read(pulledTo(scenarioOf('pledge'), 2029, 0.4))[2029]).toBe(10);
    expect(bent(scenarioOf('pledge'), ally('ISL'), 2029, 0.03)).toBeNull();
    expect(bent(scenarioOf('hold'), POL, 2029, gridShares(scenarioOf('hold'), POL)[3] ?? 0)).toBeNull();
  });
});
