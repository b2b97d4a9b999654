import { fail, ok, type Prices, type Result, type Scenario } from '#model';
import { type FileFault, kindOf, pathText } from './file-fault.ts';
import { parseJson, readScenario, type ScenarioFile, writeScenarioFile } from './scenario-file.ts';

/** First key of a file that holds many scenarios, each as a file of its own would. */
const BUNDLE_FORMAT = 'five-by-35/scenarios';
const BUNDLE_VERSION = 1;
/** Longest file read, in characters: a thousand scenarios with notes mostly stay under it. */
const MAX_BUNDLE = 5_000_000;
/** Scenarios one file may hold. */
const COUNT = { min: 1, max: 1000 };
const KEYS = ['format', 'version', 'scenarios'];

/**
 * Writes scenarios into one file. Not a zip: this is text that a person can read and edit, one download the browser
 * does not ask about, and it needs no library to write or to read.
 */
export function writeScenarioBundle(scenarios: readonly Scenario[], prices: Prices): string {
  const files = scenarios.map((scenario) =>
    writeScenarioFile(scenario, prices).trimEnd().replaceAll('\n', '\n    '),
  );
  return `{
  "format": "${BUNDLE_FORMAT}",
  "version": ${BUNDLE_VERSION},
  "scenarios": [
    ${files.join(',\n    ')}
  ]
}
`;
}

/**
 * Reads a file of one scenario or of many, or a bare list of scenario files; never throws.
 * @returns All faults at once: a file is read whole or not at all.
 */
export function readScenarioFiles(text: string): Result<readonly ScenarioFile[], FileFault> {
  const json = parseJson(text, MAX_BUNDLE);
  if (!json.ok) return json;
  const { value } = json;
  if (Array.isArray(value)) return readEach(value, []);
  if (!isBundle(value)) {
    const read = readScenario(value);
    return read.ok ? ok([read.value]) : read;
  }
  const { version, scenarios } = value;
  const faults: FileFault[] = Object.keys(value)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({ code: 'unknown-key', key, allowed: KEYS, path: pathText([key]) }));
  if (version !== BUNDLE_VERSION)
    faults.push({
      code: 'wrong-version',
      allowed: [BUNDLE_VERSION],
      received: kindOf(version),
      path: pathText(['version']),
    });
  if (!Array.isArray(scenarios))
    return fail([
      ...faults,
      { code: 'wrong-type', expected: 'list', received: kindOf(scenarios), path: pathText(['scenarios']) },
    ]);
  const read = readEach(scenarios, ['scenarios']);
  return faults.length === 0 ? read : fail(read.ok ? faults : [...faults, ...read.faults]);
}

const isBundle = (value: unknown): value is Readonly<Record<string, unknown>> =>
  kindOf(value) === 'object' && (value as Record<string, unknown>).format === BUNDLE_FORMAT;

function readEach(
  list: readonly unknown[],
  within: readonly string[],
): Result<readonly ScenarioFile[], FileFault> {
  const count = list.length;
  if (count < COUNT.min || count > COUNT.max)
    return fail([{ code: 'wrong-count', ...COUNT, count, path: pathText(within) }]);
  const reads = list.map((item, i) => readScenario(item, [...within, i]));
  const faults = reads.flatMap((read) => (read.ok ? [] : read.faults));
  return faults.length > 0 ? fail(faults) : ok(reads.flatMap((read) => (read.ok ? read.value : [])));
}
