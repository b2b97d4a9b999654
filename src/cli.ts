/**
 * The command line (README): prints what the page computes, from scenario files, with the same model.
 * The proof that the model needs no browser.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { loadDataset } from '#data/load.ts';
import { faultsEn } from '#i18n/messages/en/faults.ts';
import type { FaultFacts } from '#i18n/messages/wording.ts';
import { type FileFault, readScenarioFile, type ScenarioFile } from '#io/scenario-file.ts';
import {
  ALLY_IDS,
  type AllyId,
  allyIndex,
  BASE_YEAR,
  type Basis,
  CURRENCIES,
  type Currency,
  categoryMean,
  coreTodayOf,
  type Dataset,
  HORIZON,
  MEASURES,
  type Measure,
  PRESETS,
  presetOf,
  project,
  RATE_MEASURES,
  rateOf,
  resolve,
  valueAt,
  YEARS,
  type Year,
} from '#model';

type Cell = string | number | boolean | null;
interface Output {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const USAGE = `Usage:
  npm run -s model -- run FILE… [--basis constant|current] [--currency ${CURRENCIES.join('|')}]
                                [--format csv|json] [--allies DEU,POL] [--years 2026-2035]
  npm run -s model -- presets
  npm run -s model -- allies
FILE is a scenario file; - reads standard input.`;

/** Measures printed, in the order of the columns; the hold line of core alone is the page's own. */
const PRINTED = MEASURES.filter((measure) => measure !== 'coreHold');
const RATES: readonly Measure[] = RATE_MEASURES;
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A fault of what was asked; every one is reported before anything is printed. */
class UsageError extends Error {}

interface Options {
  readonly basis: Basis | undefined;
  readonly currency: Currency | undefined;
  readonly format: 'csv' | 'json';
  readonly allies: readonly AllyId[];
  readonly years: readonly Year[];
}

function main(args: readonly string[]): number {
  const [command, ...rest] = args;
  const data = loadDataset();
  try {
    switch (command) {
      case 'run':
        return run(data, rest);
      case 'presets':
        refuseArguments(rest);
        return print(presetRows(data), 'csv');
      case 'allies':
        refuseArguments(rest);
        return print(allyRows(data), 'csv');
      default:
        throw new UsageError(command ? `unknown command ${command}\n${USAGE}` : USAGE);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function run(data: Dataset, args: readonly string[]): number {
  const { files, options } = readOptions(args);
  const loaded = files.map(readFile);
  const faults = loaded.flatMap((file) => file.faults);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const rows = loaded.flatMap(({ name, content }) =>
    content ? scenarioRows(data, name, content, options) : [],
  );
  return print({ columns: ['scenario', 'ally', 'year', ...PRINTED.map(snake)], rows }, options.format);
}

function scenarioRows(data: Dataset, name: string, file: ScenarioFile, options: Options): Cell[][] {
  const { scenario, prices } = file;
  const projection = project(data, scenario, options.basis ?? prices.basis);
  const rate = rateOf(data, options.currency ?? prices.currency);
  const cell = (measure: Measure, ally: AllyId, year: Year): Cell => {
    const value = valueAt(projection, measure, ally, year);
    if (value === null) return null;
    return value * (RATES.includes(measure) ? 100 : rate);
  };
  return options.allies.flatMap((ally) =>
    options.years.map((year) => [
      scenario.name ?? name,
      ally,
      year,
      ...PRINTED.map((measure) => cell(measure, ally, year)),
    ]),
  );
}

interface Loaded {
  readonly name: string;
  readonly content?: ScenarioFile;
  readonly faults: readonly string[];
}

function readFile(path: string): Loaded {
  const isStdin = path === '-';
  const name = isStdin ? 'stdin' : basename(path).replace(/\.json$/, '');
  let text: string;
  try {
    text = readFileSync(isStdin ? 0 : path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { name, faults: [`${path}: $: ${missing ? 'no such file' : `cannot be read (${error})`}`] };
  }
  const read = readScenarioFile(text);
  return read.ok
    ? { name, content: read.value, faults: [] }
    : { name, faults: read.faults.map((fault) => `${path}: ${fault.path}: ${sentence(fault)}`) };
}

function sentence(fault: FileFault): string {
  // Every code of a file has words; the compiler checks it here, where both rooms meet.
  const words: Readonly<Record<FileFault['code'], (facts: FaultFacts) => string>> = faultsEn.fileFaults;
  return words[fault.code](fault);
}

const OPTIONS = {
  basis: { type: 'string' },
  currency: { type: 'string' },
  format: { type: 'string' },
  allies: { type: 'string' },
  years: { type: 'string' },
} as const;

function readOptions(args: readonly string[]): { files: readonly string[]; options: Options } {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0) throw new UsageError(`run needs a scenario file\n${USAGE}`);
  const faults: string[] = [];
  const choice = <T extends string>(option: keyof typeof OPTIONS, allowed: readonly T[]): T | undefined => {
    const given = values[option];
    const found = allowed.find((candidate) => candidate === given);
    if (given !== undefined && found === undefined)
      faults.push(`--${option}: unknown ${given}; allowed: ${allowed.join(', ')}`);
    return found;
  };
  const options: Options = {
    basis: choice('basis', ['constant', 'current']),
    currency: choice('currency', CURRENCIES),
    format: choice('format', ['csv', 'json']) ?? 'csv',
    allies: readAllies(values.allies, faults),
    years: readYears(values.years, faults),
  };
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return { files: positionals, options };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function readAllies(given: string | undefined, faults: string[]): readonly AllyId[] {
  if (given === undefined) return ALLY_IDS;
  const asked = given.split(',');
  const unknown = asked.filter((code) => !ALLY_IDS.some((id) => id === code));
  if (unknown.length > 0)
    faults.push(
      `--allies: unknown ${unknown.map((code) => `“${code}”`).join(', ')}; allowed: ${ALLY_IDS.join(', ')}`,
    );
  return ALLY_IDS.filter((id) => asked.includes(id));
}

function readYears(given: string | undefined, faults: string[]): readonly Year[] {
  if (given === undefined) return YEARS;
  const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(given) ?? [];
  const first = Number(from);
  const last = Number(to ?? from);
  if (!(first >= BASE_YEAR && last <= HORIZON && first <= last)) {
    faults.push(`--years: unknown ${given}; allowed: A-B or A within ${BASE_YEAR}-${HORIZON}`);
    return [];
  }
  return YEARS.filter((year) => year >= first && year <= last);
}

function refuseArguments(args: readonly string[]): void {
  if (args.length > 0) throw new UsageError(`unknown option ${args.join(' ')}\n${USAGE}`);
}

/** Percent without the last digits, which are noise of binary fractions (3.5000000000000004). */
const percentOf = (fraction: number): number => Number((fraction * 100).toPrecision(15));

function presetRows(data: Dataset): Output {
  const rows = PRESETS.flatMap((preset) =>
    data.allies.map((ally): Cell[] => {
      const { indirectToday } = resolve(ally, { preset, targets: {}, market: {} });
      const { core, indirect } = presetOf(ally, preset, coreTodayOf(ally), indirectToday);
      const points = (core.points ?? []).map(([year, share]) => `${year}:${percentOf(share)}`).join(' ');
      return [preset, ally.id, percentOf(core.share), percentOf(indirect), core.year, core.shape, points];
    }),
  );
  return { columns: ['preset', 'ally', 'core', 'indirect', 'year', 'shape', 'points'], rows };
}

function allyRows(data: Dataset): Output {
  const columns = [
    'ally',
    'name_en',
    'name_ko',
    'region',
    'eu_member',
    'gdp',
    'core_share',
    'indirect_share',
    'indirect_status',
    'equipment_share',
    'import_share',
    'import_basis',
  ];
  const projection = project(data, { preset: 'pledge', targets: {}, market: {} }, 'constant');
  const percent = (share: number | null): Cell => (share === null ? null : percentOf(share));
  const rows = data.allies.map((ally): Cell[] => [
    ally.id,
    ally.nameEn,
    ally.nameKo,
    ally.region,
    ally.inEu ? 1 : 0,
    projection.columns.gdp[allyIndex(data, ally.id) * YEARS.length] ?? null,
    percent(valueAt(projection, 'coreShare', ally.id, BASE_YEAR)),
    percent(valueAt(projection, 'indirectShare', ally.id, BASE_YEAR)),
    ally.indirectShare?.status ?? 'assumption',
    percent(categoryMean(ally, 'equipment')),
    percent(ally.importShare.central),
    ally.importShare.status,
  ]);
  return { columns, rows };
}

function print({ columns, rows }: Output, format: Options['format']): number {
  const text =
    format === 'json'
      ? `${JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]))))}\n`
      : `${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\n' })}\n`;
  process.stdout.write(text);
  return 0;
}

// A closed pipe (`| head`) is the reader's choice, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main(process.argv.slice(2));
