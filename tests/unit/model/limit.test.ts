import { describe, expect, it } from 'vitest';
import {
  type AllyId,
  type ExporterId,
  type Limit,
  limitOf,
  type Market,
  type Override,
  valueAt,
} from '#model';
import { data, pc, projected, scenarioOf } from './given.ts';

const limit = (
  ally: AllyId,
  exporter: ExporterId,
  market: Partial<Market> = {},
  own: Override = {},
  year = 2035,
) => limitOf(data, scenarioOf('pledge', { [ally]: own }, { exporter, ...market }), ally, year);

describe('what limits an exporter', () => {
  it.each<
    [why: string, expected: Limit, ally: AllyId, exporter: ExporterId, Partial<Market>, Override, number?]
  >([
    ['Iceland has no forces', 'no-forces', 'ISL', 'KOR', {}, {}],
    ['nobody exports to itself', 'buys-itself', 'POL', 'POL', {}, {}],
    ['France buys 4 % abroad', 'imports-little', 'FRA', 'KOR', {}, {}],
    ['a reader may say otherwise', 'no-sales-yet', 'FRA', 'KOR', {}, { importShare: pc(40) }],
    // Greece buys 94 % abroad; half of the EU's goal of 60 % leaves 70 % open.
    ['the floor binds in 2035', 'eu-floor', 'GRC', 'KOR', {}, {}],
    ['it does not in 2026', 'no-sales-yet', 'GRC', 'KOR', { coverage: { aircraft: 1 } }, {}, 2026],
    [
      'nor with full local content',
      'no-sales-yet',
      'GRC',
      'KOR',
      { localContent: 1, coverage: { aircraft: 1 } },
      {},
    ],
    ['nor for those inside, and France wins all it covers', 'open', 'GRC', 'FRA', {}, {}],
    ['Japan covers nothing', 'not-covered', 'POL', 'JPN', {}, {}],
    ['Korea sold nothing to Germany', 'no-sales-yet', 'DEU', 'KOR', {}, {}],
    ['a gain changes that', 'win-share', 'DEU', 'KOR', { winGain: pc(2) }, {}],
    ['in Poland it is Korea’s present share', 'win-share', 'POL', 'KOR', {}, {}],
    ['with all of it nothing limits', 'open', 'POL', 'KOR', { winGain: pc(100) }, {}],
  ])('%s: %s', (_, expected, ally, exporter, market, own, year) => {
    expect(limit(ally, exporter, market, own, year)).toBe(expected);
  });

  it('names a share only where something can be won', () => {
    const scenario = scenarioOf('pledge');
    const projection = projected(scenario);
    for (const { id } of data.allies)
      if (limitOf(data, scenario, id, 2035) === 'win-share')
        expect(valueAt(projection, 'som', id, 2035), id).toBeGreaterThan(0);
  });
});
