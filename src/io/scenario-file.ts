import * as v from 'valibot';
import {
  COVERAGE_RANGE,
  DEFAULT_PRICES,
  fail,
  MARKET_RANGES,
  OVERRIDE_RANGES,
  type Override,
  ok,
  type Prices,
  type Range,
  type Result,
  type Scenario,
  SEGMENT_IDS,
} from '#model';
import { canonicalScenario, keysOf, TARGET_KEYS } from './canonical.ts';
import { type FileFault, pathText } from './file-fault.ts';
import { FILE_FORMAT, FILE_SCHEMA, FILE_VERSION, faultOf } from './file-schema.ts';
import { toFile } from './file-units.ts';

export type { FileFault } from './file-fault.ts';

/** Longest file read, in characters; the fullest scenario takes a tenth of it. */
export const MAX_FILE = 1_000_000;

/** What a scenario file holds: the scenario, and how its author looked at it. */
export interface ScenarioFile {
  readonly scenario: Scenario;
  readonly prices: Prices;
}

/**
 * Reads a scenario file (model.md §5) into frozen plain data; never throws.
 * @returns All faults at once, or the canonical scenario: what is at its default is not in it.
 */
export function readScenarioFile(text: string): Result<ScenarioFile, FileFault> {
  const json = parseJson(text, MAX_FILE);
  return json.ok ? readScenario(json.value) : json;
}

/**
 * Parses a file's text, with or without a byte order mark.
 * @param max Longest text read, in characters.
 */
export function parseJson(text: string, max: number): Result<unknown, FileFault> {
  if (text.length > max) return fail([{ code: 'too-long', path: '$', max, length: text.length }]);
  const json = text.replace(/^\uFEFF/, '');
  try {
    return ok(JSON.parse(json));
  } catch {
    return fail([{ code: isCut(json) ? 'cut' : 'not-json', path: '$' }]);
  }
}

/** Tells whether text begins like JSON and ends before what it opened is closed. */
function isCut(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  // A text in quotes holds brackets that open nothing; one that is not closed is where it broke off.
  const bare = text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, '');
  const count = (marks: RegExp): number => bare.match(marks)?.length ?? 0;
  return bare.includes('"') || count(/[[{]/g) > count(/[\]}]/g);
}

/**
 * Reads the JSON of a scenario file.
 * @param within Keys that lead to it in a larger file; faults name them.
 */
export function readScenario(
  json: unknown,
  within: readonly (string | number)[] = [],
): Result<ScenarioFile, FileFault> {
  const parsed = v.safeParse(FILE_SCHEMA, json);
  if (!parsed.success) {
    return fail(
      parsed.issues.map((issue) => ({
        ...faultOf(issue),
        path: pathText([...within, ...(issue.path ?? []).map(({ key }) => key)]),
      })),
    );
  }
  const { format: _, version: __, prices, ...given } = parsed.output;
  const scenario = canonicalScenario({ preset: 'pledge', targets: {}, market: {}, ...given });
  return ok(frozen({ scenario, prices: { ...DEFAULT_PRICES, ...prices } }));
}

/** Writes a scenario file: percent to six decimals, only what differs from the defaults, prices always. */
export function writeScenarioFile(scenario: Scenario, { basis, currency }: Prices): string {
  const { name, note, preset, targets, market, seed } = canonicalScenario(scenario);
  const layers = TARGET_KEYS.flatMap((key) => {
    const layer = targets[key];
    return layer === undefined ? [] : [[key, overrideToFile(layer)] as const];
  });
  const levers = {
    exporter: market.exporter,
    ...numbersToFile(market, MARKET_RANGES),
    winBasis: market.winBasis,
    coverage: market.coverage && coverageToFile(market.coverage),
  };
  // JSON drops keys that are undefined.
  const file = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    name,
    note,
    preset,
    targets: layers.length > 0 ? Object.fromEntries(layers) : undefined,
    market: Object.keys(market).length > 0 ? levers : undefined,
    seed,
    prices: { basis, currency },
  };
  // A point reads better on one line; text never holds a raw line break, so only lists match.
  return `${JSON.stringify(file, null, 2).replace(/\[\n\s+([\d.]+),\n\s+([\d.]+)\n\s+\]/g, '[$1, $2]')}\n`;
}

const overrideToFile = ({ shape, points, ...numbers }: Override) => ({
  ...numbersToFile(numbers, OVERRIDE_RANGES),
  shape,
  points: points?.map(([year, core]) => [year, toFile(core, OVERRIDE_RANGES.core)]),
});

const coverageToFile = (coverage: NonNullable<Scenario['market']['coverage']>) =>
  numbersToFile(coverage, Object.fromEntries(SEGMENT_IDS.map((segment) => [segment, COVERAGE_RANGE])));

const numbersToFile = <Key extends string>(
  values: Readonly<Partial<Record<NoInfer<Key>, unknown>>>,
  ranges: Readonly<Record<Key, Range>>,
): Record<string, number> =>
  Object.fromEntries(
    keysOf(ranges).flatMap((key) => {
      const value = values[key];
      return typeof value === 'number' ? [[key, toFile(value, ranges[key])]] : [];
    }),
  );

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
