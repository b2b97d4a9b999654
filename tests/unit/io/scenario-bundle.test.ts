import { describe, expect, it } from 'vitest';
import { scenarioFileName } from '#io/file-name.ts';
import { readScenarioFiles, writeScenarioBundle } from '#io/scenario-bundle.ts';
import { writeScenarioFile } from '#io/scenario-file.ts';
import { DEFAULT_PRICES, type Scenario, share } from '#model';

const scenarios: readonly Scenario[] = [
  {
    name: 'Fast "east"',
    note: 'Two\nlines',
    preset: 'plans',
    targets: { POL: { points: [[2028, share(0.049)]] }, DEU: { core: 0.04 } },
    market: { exporter: 'USA' },
  },
  { preset: 'hold', targets: {}, market: {} },
];
const FILE = { format: 'five-by-35/scenario', version: 1 };
const faultsOf = (value: unknown) => {
  const read = readScenarioFiles(typeof value === 'string' ? value : JSON.stringify(value));
  return read.ok ? [] : read.faults.map(({ path, code }) => `${path} ${code}`);
};

describe('a file of many scenarios', () => {
  it('is read back to the scenarios it was written from', () => {
    const read = readScenarioFiles(writeScenarioBundle(scenarios, DEFAULT_PRICES));
    expect(read.ok && read.value.map(({ scenario }) => scenario)).toEqual(scenarios);
  });

  it('may be a file of one, or a bare list', () => {
    const one = writeScenarioFile(scenarios[0] as Scenario, DEFAULT_PRICES);
    for (const text of [one, `\uFEFF[${one}]`]) {
      const read = readScenarioFiles(text);
      expect(read.ok && read.value.map(({ scenario }) => scenario)).toEqual([scenarios[0]]);
    }
  });

  it('is refused whole, every fault with its path', () => {
    expect(faultsOf('hello')).toEqual(['$ not-json']);
    expect(faultsOf([FILE, { ...FILE, preset: 'x' }])).toEqual(['$[1].preset unknown-preset']);
    const bundle = { format: 'five-by-35/scenarios', version: 1 };
    expect(faultsOf({ ...bundle, version: 2, more: 1, scenarios: [{ ...FILE, seed: -1 }] })).toEqual([
      '$.more unknown-key',
      '$.version wrong-version',
      '$.scenarios[0].seed out-of-range',
    ]);
    expect(faultsOf(bundle)).toEqual(['$.scenarios wrong-type']);
    expect(faultsOf({ ...bundle, scenarios: [] })).toEqual(['$.scenarios wrong-count']);
    expect(faultsOf([])).toEqual(['$ wrong-count']);
    expect(faultsOf({})).toContain('$.format wrong-format');
  });
});

describe('the name of a scenario’s file', () => {
  it('is the scenario’s own, or its preset’s', () => {
    const [named, unnamed] = scenarios as [Scenario, Scenario];
    expect(scenarioFileName(named, 'd2607')).toBe('five-by-35_fast-east_d2607.json');
    expect(scenarioFileName(unnamed, 'd2607')).toBe('five-by-35_hold_d2607.json');
    expect(scenarioFileName({ ...unnamed, name: '동유럽 우선!' }, 'd2607')).toBe(
      'five-by-35_동유럽-우선_d2607.json',
    );
    expect(scenarioFileName({ ...unnamed, name: '../..' }, 'd2607')).toBe('five-by-35_hold_d2607.json');
  });
});
