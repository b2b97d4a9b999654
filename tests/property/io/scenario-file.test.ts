import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalScenario } from '../../../src/io/canonical.ts';
import { readScenarioFile, writeScenarioFile } from '../../../src/io/scenario-file.ts';
import { prices, scenario, wildText } from './arbitraries.ts';

describe('scenario file', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(scenario, prices, (given, look) => {
        const text = writeScenarioFile(given, look);
        expect(readScenarioFile(text)).toStrictEqual({
          ok: true,
          value: { scenario: canonicalScenario(given), prices: look },
        });
        expect(writeScenarioFile(canonicalScenario(given), look)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('reads any text and any JSON without throwing', () => {
    const total = (text: string) => {
      const read = readScenarioFile(text);
      if (!read.ok) {
        expect(read.faults).not.toEqual([]);
        for (const { path } of read.faults) expect(path).toMatch(/^\$/);
      }
    };
    fc.assert(fc.property(wildText(200), total), { numRuns: 500 });
    fc.assert(fc.property(fc.json({ noUnicodeString: false }), total), { numRuns: 1000 });
  });

  it('reads any value in any place without throwing, and faults it or keeps the law', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'pledge', 'DEU', 2030, [[2030, 3]]));
    const shape = fc.record(
      {
        format: fc.constant('five-by-35/scenario'),
        version: fc.constant(1),
        preset: odd,
        name: odd,
        seed: odd,
        targets: fc.oneof(
          odd,
          fc.dictionary(
            fc.constantFrom('*', 'DEU', '__proto__'),
            fc.oneof(odd, fc.dictionary(fc.constantFrom('core', 'points', 'shape', 'constructor'), odd)),
          ),
        ),
        market: fc.oneof(
          odd,
          fc.dictionary(fc.constantFrom('exporter', 'coverage', 'winGain', 'toString'), odd),
        ),
        prices: odd,
      },
      { requiredKeys: ['format', 'version'] },
    );
    fc.assert(
      fc.property(shape, (value) => {
        const read = readScenarioFile(JSON.stringify(value));
        if (!read.ok) return;
        const { scenario: kept, prices: look } = read.value;
        expect(readScenarioFile(writeScenarioFile(kept, look))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('core');
  });
});
