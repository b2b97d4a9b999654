import { describe, expect, it } from 'vitest';
import { DEFAULT_PRICES, share } from '#model';
import { readScenarioFile, writeScenarioFile } from '../../../src/io/scenario-file.ts';

const HEAD = { format: 'five-by-35/scenario', version: 1 };
const read = (value: unknown) => readScenarioFile(typeof value === 'string' ? value : JSON.stringify(value));
const faultsOf = (value: unknown) => {
  const result = read(value);
  return result.ok ? [] : result.faults;
};
/** Paths and codes of a file that has these keys beside format and version. */
const codes = (keys: object) => faultsOf({ ...HEAD, ...keys }).map(({ path, code }) => `${path} ${code}`);
/** The same of a file written as text: for keys and numbers `JSON.stringify` would not write. */
const codesOfText = (keys: string) =>
  faultsOf(`{"format":"five-by-35/scenario","version":1,${keys}}`).map(({ path, code }) => `${path} ${code}`);
const scenarioOf = (keys: object) => {
  const result = read({ ...HEAD, ...keys });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value.scenario;
};

const EXAMPLE = {
  ...HEAD,
  name: 'Fast east',
  preset: 'pledge',
  targets: {
    '*': { year: 2033 },
    DEU: {
      core: 3.5,
      indirect: 1.5,
      year: 2029,
      shape: 'linear',
      equipment: 35,
      growth: 0.2,
      importShare: 35,
    },
    POL: {
      points: [
        [2028, 4.9],
        [2035, 5.0],
      ],
    },
  },
  market: {
    exporter: 'KOR',
    euPreference: 50,
    localContent: 0,
    winGain: 0,
    winBasis: 'delivered',
    coverage: { aircraft: 20 },
    supportShare: 0,
    relatedShare: 0,
  },
  prices: { basis: 'constant', currency: 'USD' },
};

describe('reading a good file', () => {
  it('reads the example of model.md §5 into fractions, without what is at its default', () => {
    expect(read(EXAMPLE)).toStrictEqual({
      ok: true,
      value: {
        scenario: {
          name: 'Fast east',
          preset: 'pledge',
          targets: {
            '*': { year: 2033 },
            DEU: {
              core: 0.035,
              indirect: 0.015,
              year: 2029,
              shape: 'linear',
              equipment: 0.35,
              growth: 0.002,
              importShare: 0.35,
            },
            POL: {
              points: [
                [2028, share(0.049)],
                [2035, share(0.05)],
              ],
            },
          },
          market: { coverage: { aircraft: 0.2 } },
        },
        prices: DEFAULT_PRICES,
      },
    });
  });

  it('needs nothing but format and version, and minds no BOM', () => {
    const value = { scenario: { preset: 'pledge', targets: {}, market: {} }, prices: DEFAULT_PRICES };
    expect(read(HEAD)).toStrictEqual({ ok: true, value });
    expect(read(`\uFEFF${JSON.stringify(HEAD)}`)).toStrictEqual({ ok: true, value });
    expect(
      read({ ...HEAD, targets: { DEU: {} }, market: { coverage: {} }, prices: {}, seed: 35 }),
    ).toStrictEqual({
      ok: true,
      value,
    });
  });

  it('fills in the half of the prices that is missing', () => {
    const result = read({ ...HEAD, prices: { currency: 'KRW' } });
    expect(result.ok && result.value.prices).toStrictEqual({ basis: 'constant', currency: 'KRW' });
  });

  it('keeps exporter and coverage together, and overrides equal to the preset', () => {
    const market = { exporter: 'USA', coverage: { ships: 100, aircraft: 0 } };
    expect(scenarioOf({ market }).market).toEqual({ exporter: 'USA', coverage: { ships: 1, aircraft: 0 } });
    expect(scenarioOf({ preset: 'hold', targets: { DEU: { shape: 'linear', year: 2035 } } }).targets).toEqual(
      {
        DEU: { shape: 'linear', year: 2035 },
      },
    );
  });

  it('reads numbers to six decimals', () => {
    expect(scenarioOf({ targets: { DEU: { core: 3.1234564, growth: -0 } } }).targets.DEU).toStrictEqual({
      core: 0.03123456,
      growth: 0,
    });
    const zero = read('{"format":"five-by-35/scenario","version":1,"seed":-0,"targets":{"DEU":{"core":-0}}}');
    expect(zero.ok && zero.value.scenario).toStrictEqual({
      preset: 'pledge',
      targets: { DEU: { core: 0 } },
      market: {},
      seed: 0,
    });
  });

  it('takes both ends of every range', () => {
    const low = {
      core: 0,
      indirect: 0,
      indirectToday: 0,
      year: 2027,
      equipment: 0,
      growth: -5,
      importShare: 0,
    };
    const high = {
      core: 10,
      indirect: 5,
      indirectToday: 5,
      year: 2040,
      equipment: 80,
      growth: 5,
      importShare: 100,
    };
    const rates = {
      euPreference: 100,
      localContent: 100,
      winGain: -100,
      supportShare: 100,
      relatedShare: 100,
    };
    expect(
      codes({
        name: '🙂'.repeat(60),
        note: 'x'.repeat(2000),
        seed: 4_294_967_295,
        targets: { DEU: { ...low, winGain: -100 }, '*': { ...high, winGain: 100 } },
        market: { ...rates, coverage: { other: 100 } },
      }),
    ).toEqual([]);
    expect(
      codes({ seed: 0, targets: { DEU: { points: [[2027, 0]] }, FRA: { points: [[2035, 10]] } } }),
    ).toEqual([]);
  });

  it('gives frozen plain data', () => {
    const result = read(EXAMPLE);
    const freeze = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(freeze));
    expect(result.ok && freeze(result.value)).toBe(true);
    expect(result.ok && Object.getPrototypeOf(result.value.scenario.targets)).toBe(Object.prototype);
  });
});

describe('faults', () => {
  it('tells a file that breaks off from one that is no scenario file', () => {
    const whole = JSON.stringify({ ...EXAMPLE, note: 'a "quoted" } and ] \\ end' }, null, 2);
    for (let end = 1; end < whole.length; end += 1)
      expect(faultsOf(whole.slice(0, end))).toEqual([{ path: '$', code: 'cut' }]);
    expect(faultsOf(whole)).toEqual([]);
  });

  it('refuses text that is not JSON, and JSON that is not an object', () => {
    for (const text of ['', "{'format': 1}", 'undefined', 'NaN', '{"a":1}}']) {
      expect(faultsOf(text)).toEqual([{ path: '$', code: 'not-json' }]);
    }
    for (const [text, received] of Object.entries({
      null: 'null',
      '[]': 'list',
      '"x"': 'text',
      '5': 'number',
    })) {
      expect(faultsOf(text)).toEqual([{ path: '$', code: 'wrong-type', expected: 'object', received }]);
    }
  });

  it('refuses another or a missing format and version', () => {
    expect(faultsOf({})).toEqual([
      { path: '$.format', code: 'wrong-format', allowed: ['five-by-35/scenario'], received: 'nothing' },
      { path: '$.version', code: 'wrong-version', allowed: [1], received: 'nothing' },
    ]);
    expect(faultsOf({ format: 'other', version: '1' })).toEqual([
      { path: '$.format', code: 'wrong-format', allowed: ['five-by-35/scenario'], received: 'text' },
      { path: '$.version', code: 'wrong-version', allowed: [1], received: 'text' },
    ]);
    expect(codes({ version: 2 })).toEqual(['$.version wrong-version']);
    expect(codes({ version: null })).toEqual(['$.version wrong-version']);
  });

  it('names every unknown key at every depth, and the keys allowed', () => {
    expect(
      codes({
        colour: 1,
        'odd key': 1,
        targets: { XXX: {}, deu: {}, DEU: { cores: 1, 'a.b': 1 }, '*': { name: 'x' } },
        market: { price: 1, coverage: { tanks: 1, Aircraft: 1 } },
        prices: { year: 2020 },
      }).sort(),
    ).toEqual(
      [
        '$.colour unknown-key',
        '$["odd key"] unknown-key',
        '$.targets.XXX unknown-ally',
        '$.targets.deu unknown-ally',
        '$.targets.DEU.cores unknown-key',
        '$.targets.DEU["a.b"] unknown-key',
        '$.targets.*.name unknown-key',
        '$.market.price unknown-key',
        '$.market.coverage.tanks unknown-segment',
        '$.market.coverage.Aircraft unknown-segment',
        '$.prices.year unknown-key',
      ].sort(),
    );
    expect(faultsOf({ ...HEAD, prices: { year: 1 } })).toEqual([
      { path: '$.prices.year', code: 'unknown-key', key: 'year', allowed: ['basis', 'currency'] },
    ]);
  });

  it('takes keys of Object.prototype for what they are: unknown', () => {
    const evil = '"__proto__":{"core":1},"constructor":{},"toString":1,"hasOwnProperty":2';
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const expected = (path: string, code: string) => keys.map((key) => `${path}.${key} ${code}`);
    expect(codesOfText(evil)).toEqual(expected('$', 'unknown-key'));
    expect(codesOfText(`"targets":{${evil}}`)).toEqual(expected('$.targets', 'unknown-ally'));
    expect(codesOfText(`"targets":{"DEU":{${evil}}}`)).toEqual(expected('$.targets.DEU', 'unknown-key'));
    expect(codesOfText(`"market":{${evil}}`)).toEqual(expected('$.market', 'unknown-key'));
    expect(codesOfText(`"market":{"coverage":{${evil}}}`)).toEqual(
      expected('$.market.coverage', 'unknown-segment'),
    );
    expect(codesOfText(`"prices":{${evil}}`)).toEqual(expected('$.prices', 'unknown-key'));
    expect('core' in {}).toBe(false);
  });

  it('refuses values that are not on the list, and says which are', () => {
    expect(faultsOf({ ...HEAD, prices: { currency: 'JPY', basis: 'real' } })).toEqual([
      {
        path: '$.prices.basis',
        code: 'unknown-price-basis',
        value: 'real',
        allowed: ['constant', 'current'],
      },
      {
        path: '$.prices.currency',
        code: 'unknown-currency',
        value: 'JPY',
        allowed: ['USD', 'EUR', 'KRW'],
      },
    ]);
    expect(
      codes({
        preset: 'Pledge',
        market: { exporter: 'CHN', winBasis: 'both' },
        targets: { DEU: { shape: 'points' }, FRA: { shape: 'constructor' } },
      }),
    ).toEqual([
      '$.preset unknown-preset',
      '$.targets.FRA.shape unknown-shape',
      '$.targets.DEU.shape unknown-shape',
      '$.market.exporter unknown-exporter',
      '$.market.winBasis unknown-win-basis',
    ]);
  });

  it('refuses wrong types everywhere, null and numbers as text among them', () => {
    expect(faultsOf({ ...HEAD, targets: { DEU: { core: '3.5' } } })).toEqual([
      { path: '$.targets.DEU.core', code: 'wrong-type', expected: 'number', received: 'text' },
    ]);
    expect(
      codes({
        name: 5,
        note: null,
        seed: '35',
        preset: null,
        targets: { '*': null, DEU: [], FRA: { core: null, year: true, shape: 1, points: {} } },
        market: { exporter: ['KOR'], euPreference: '50', winBasis: null, coverage: [] },
        prices: { basis: null, currency: 5 },
      }).sort(),
    ).toEqual(
      [
        '$.name',
        '$.note',
        '$.seed',
        '$.preset',
        '$.targets.*',
        '$.targets.DEU',
        '$.targets.FRA.core',
        '$.targets.FRA.year',
        '$.targets.FRA.shape',
        '$.targets.FRA.points',
        '$.market.exporter',
        '$.market.euPreference',
        '$.market.winBasis',
        '$.market.coverage',
        '$.prices.basis',
        '$.prices.currency',
      ]
        .map((path) => `${path} wrong-type`)
        .sort(),
    );
    expect(codes({ targets: [], market: null, prices: 'USD' })).toEqual([
      '$.targets wrong-type',
      '$.market wrong-type',
      '$.prices wrong-type',
    ]);
  });

  it.each([
    ['core', -0.1, 0, 10],
    ['core', 10.1, 0, 10],
    ['indirect', 5.1, 0, 5],
    ['indirectToday', -1, 0, 5],
    ['year', 2026, 2027, 2040],
    ['year', 2041, 2027, 2040],
    ['equipment', 80.1, 0, 80],
    ['growth', -5.1, -5, 5],
    ['importShare', 100.1, 0, 100],
    ['winGain', 101, -100, 100],
  ])('refuses %s %d outside %d to %d', (key, value, min, max) => {
    expect(faultsOf({ ...HEAD, targets: { DEU: { [key]: value } } })).toEqual([
      { path: `$.targets.DEU.${key}`, code: 'out-of-range', min, max },
    ]);
  });

  it('refuses market rates, coverage and seeds out of range, and numbers too large for a number', () => {
    const market = {
      euPreference: 101,
      localContent: -1,
      winGain: -101,
      supportShare: 101,
      relatedShare: -1,
    };
    expect(codes({ market: { ...market, coverage: { ships: 101 } }, seed: 4_294_967_296 })).toEqual([
      '$.seed out-of-range',
      ...Object.keys(market).map((key) => `$.market.${key} out-of-range`),
      '$.market.coverage.ships out-of-range',
    ]);
    expect(codesOfText('"seed":1e999,"targets":{"DEU":{"core":1e999,"year":-1e999}}')).toEqual([
      '$.seed out-of-range',
      '$.targets.DEU.core out-of-range',
      '$.targets.DEU.year out-of-range',
    ]);
  });

  it('refuses fractional years and seeds', () => {
    expect(codes({ seed: 1.5, targets: { DEU: { year: 2030.5 }, POL: { points: [[2030.5, 3]] } } })).toEqual([
      '$.seed not-whole',
      '$.targets.DEU.year not-whole',
      '$.targets.POL.points[0][0] not-whole',
    ]);
  });

  it('refuses names and notes too long, by characters as people count them', () => {
    expect(faultsOf({ ...HEAD, name: '🙂'.repeat(61), note: 'x'.repeat(2001) })).toEqual([
      { path: '$.name', code: 'too-long', max: 60, length: 61 },
      { path: '$.note', code: 'too-long', max: 2000, length: 2001 },
    ]);
  });

  it('refuses bad points, each kind at its place', () => {
    const points = (value: unknown) => codes({ targets: { POL: { points: value } } });
    const at = '$.targets.POL.points';
    expect(points([])).toEqual([`${at} wrong-count`]);
    expect(points([[2028, 3], 2029])).toEqual([`${at}[1] wrong-type`]);
    expect(points([[2028]])).toEqual([`${at}[0] wrong-count`]);
    expect(points([[2028, 3, 4]])).toEqual([`${at}[0] wrong-count`]);
    expect(points([[2026, 3]])).toEqual([`${at}[0][0] out-of-range`]);
    expect(points([[2036, 3]])).toEqual([`${at}[0][0] out-of-range`]);
    expect(points([[2030, 10.5]])).toEqual([`${at}[0][1] out-of-range`]);
    expect(points([['2030', null]])).toEqual([`${at}[0][0] wrong-type`, `${at}[0][1] wrong-type`]);
    expect(
      points([
        [2030, 3],
        [2030, 4],
      ]),
    ).toEqual([`${at}[1] years-not-rising`]);
    // Eleven points cannot rise within nine years.
    const eleven = Array.from({ length: 11 }, (_, i) => [2025 + i, 3]);
    expect(points(eleven)).toEqual([
      `${at} wrong-count`,
      `${at}[0][0] out-of-range`,
      `${at}[1][0] out-of-range`,
    ]);
    expect(faultsOf({ ...HEAD, targets: { POL: { points: [] } } })).toEqual([
      { path: at, code: 'wrong-count', min: 1, max: 10, count: 0 },
    ]);
    expect(
      faultsOf({
        ...HEAD,
        targets: {
          POL: {
            points: [
              [2031, 3],
              [2029, 4],
            ],
          },
        },
      }),
    ).toEqual([{ path: `${at}[1]`, code: 'years-not-rising', previous: 2031, year: 2029 }]);
  });

  it('reports everything at once, in lists too', () => {
    expect(
      codes({
        version: 3,
        extra: 1,
        preset: 'fast',
        seed: -1,
        targets: {
          AUT: { core: 99 },
          POL: {
            core: 11,
            speed: 1,
            points: [[2031, 12], [2029, 'x'], 7],
          },
        },
        market: { coverage: { ships: 200, boats: 1 } },
      }).sort(),
    ).toEqual(
      [
        '$.extra unknown-key',
        '$.version wrong-version',
        '$.seed out-of-range',
        '$.preset unknown-preset',
        '$.targets.AUT unknown-ally',
        '$.targets.POL.speed unknown-key',
        '$.targets.POL.core out-of-range',
        '$.targets.POL.points[1] years-not-rising',
        '$.targets.POL.points[0][1] out-of-range',
        '$.targets.POL.points[1][1] wrong-type',
        '$.targets.POL.points[2] wrong-type',
        '$.market.coverage.boats unknown-segment',
        '$.market.coverage.ships out-of-range',
      ].sort(),
    );
  });
});

describe('writing', () => {
  it('writes percent, only differences, prices always, a point to a line', () => {
    const text = writeScenarioFile(
      {
        name: '[\n 1,\n 2\n] [ 1, 2 ]',
        preset: 'plans',
        targets: {
          POL: { points: [[2028, share(0.049)] as const, [2035, share(0.1 + 0.2 - 0.25)] as const] },
          '*': { year: 2033 },
          FRA: {},
        },
        market: { exporter: 'KOR', euPreference: 0.8, coverage: { ships: 0.07 * 3 } },
        seed: 35,
      },
      { basis: 'current', currency: 'EUR' },
    );
    expect(text).toBe(`{
  "format": "five-by-35/scenario",
  "version": 1,
  "name": "[\\n 1,\\n 2\\n] [ 1, 2 ]",
  "preset": "plans",
  "targets": {
    "*": {
      "year": 2033
    },
    "POL": {
      "points": [
        [2028, 4.9],
        [2035, 5]
      ]
    }
  },
  "market": {
    "euPreference": 80,
    "coverage": {
      "ships": 21
    }
  },
  "prices": {
    "basis": "current",
    "currency": "EUR"
  }
}
`);
  });
});
