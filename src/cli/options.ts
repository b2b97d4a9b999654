import { parseArgs } from 'node:util';
import {
  ALLY_IDS,
  type AllyId,
  BASE_YEAR,
  type Basis,
  CURRENCIES,
  type Currency,
  HORIZON,
  YEARS,
  type Year,
} from '#model';

/** What can be asked. */
export const USAGE = `Usage:
  npm run -s model -- run FILE… [--basis constant|current] [--currency ${CURRENCIES.join('|')}]
                                [--format csv|json] [--allies DEU,POL] [--years 2026-2035]
  npm run -s model -- presets
  npm run -s model -- allies
FILE is a scenario file; - reads standard input.`;

/** A fault of what was asked; every one is reported before anything is printed. */
export class UsageError extends Error {}

/** What `run` was asked to print. */
export interface Options {
  readonly basis: Basis | undefined;
  readonly currency: Currency | undefined;
  readonly format: 'csv' | 'json';
  readonly allies: readonly AllyId[];
  readonly years: readonly Year[];
}

const OPTIONS = {
  basis: { type: 'string' },
  currency: { type: 'string' },
  format: { type: 'string' },
  allies: { type: 'string' },
  years: { type: 'string' },
} as const;

/** Reads files and options of `run`. @throws {UsageError} With every fault, a line each. */
export function readOptions(args: readonly string[]): { files: readonly string[]; options: Options } {
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

/** @throws {UsageError} Where a command that takes nothing was given something. */
export function refuseArguments(args: readonly string[]): void {
  if (args.length > 0) throw new UsageError(`unknown option ${args.join(' ')}\n${USAGE}`);
}
