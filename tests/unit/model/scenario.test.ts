import { describe, expect, it } from 'vitest';
import {
  fromPercent,
  MARKET_DEFAULTS,
  marketOf,
  override,
  PLEDGE,
  roundTo,
  setMarket,
  toPercent,
} from '#model';
import { pc, scenarioOf } from './given.ts';

describe('override', () => {
  const moved = scenarioOf(
    'plans',
    { DEU: { core: pc(4), year: 2030 }, POL: { growth: pc(1) } },
    { winGain: 0.05 },
  );

  it('changes one key of one layer and leaves the rest', () => {
    expect(override(moved, 'DEU', { core: pc(3) })).toEqual({
      ...moved,
      targets: { DEU: { core: 0.03, year: 2030 }, POL: { growth: 0.01 } },
    });
    expect(override(moved, '*', { year: 2033 }).targets['*']).toEqual({ year: 2033 });
  });

  it('removes a key set to undefined, and a layer that is empty', () => {
    expect(override(moved, 'DEU', { core: undefined }).targets.DEU).toEqual({ year: 2030 });
    const left = override(moved, 'DEU', { core: undefined, year: undefined });
    expect(Object.keys(left.targets)).toEqual(['POL']);
    expect(override(PLEDGE, 'DEU', {})).toEqual(PLEDGE);
  });

  it('returns the same scenario when nothing changes, so that results stay cached', () => {
    expect(override(moved, 'DEU', { core: pc(4) })).toBe(moved);
    expect(override(moved, 'FRA', { core: undefined })).toBe(moved);
  });
});

describe('market levers', () => {
  it('are the defaults of model.md §5 until moved', () => {
    expect(marketOf(PLEDGE)).toEqual({
      exporter: 'KOR',
      euPreference: 0.5,
      localContent: 0,
      winGain: 0,
      winBasis: 'delivered',
      coverage: {},
      supportShare: 0,
      relatedShare: 0,
    });
    expect(marketOf(scenarioOf('pledge', {}, { winGain: 0.05 }))).toEqual({
      ...MARKET_DEFAULTS,
      winGain: 0.05,
    });
  });

  it('at their default are not kept', () => {
    const moved = setMarket(PLEDGE, { euPreference: 1, winGain: 0.05 });
    expect(moved.market).toEqual({ euPreference: 1, winGain: 0.05 });
    expect(setMarket(moved, { euPreference: 0.5 }).market).toEqual({ winGain: 0.05 });
    expect(setMarket(moved, { winGain: 0, euPreference: 0.5 })).toEqual(PLEDGE);
  });

  it('lose coverage with the exporter it belonged to, and keep it otherwise', () => {
    const covered = setMarket(PLEDGE, { coverage: { aircraft: 0.6 }, localContent: 0.35 });
    expect(setMarket(covered, { winGain: 0.05 }).market.coverage).toEqual({ aircraft: 0.6 });
    expect(setMarket(covered, { exporter: 'KOR' }).market.coverage).toEqual({ aircraft: 0.6 });
    expect(setMarket(covered, { exporter: 'USA' }).market).toEqual({ exporter: 'USA', localContent: 0.35 });
    expect(setMarket(covered, { exporter: 'USA', coverage: { ships: 1 } }).market.coverage).toEqual({
      ships: 1,
    });
  });
});

describe('percent', () => {
  it('is read and written to six decimals, never −0', () => {
    expect(fromPercent(3.5)).toBe(0.035);
    expect(fromPercent(3.12345678)).toBe(3.123457 / 100);
    expect(toPercent(1 / 3)).toBe(33.333333);
    expect(toPercent(0.035)).toBe(3.5);
    expect(Object.is(fromPercent(-0), 0)).toBe(true);
    expect(Object.is(toPercent(-1e-12), 0)).toBe(true);
    expect(roundTo(-2.345678, 2)).toBe(-2.35);
  });
});
