import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import Papa from 'papaparse';

const ROOT = join(import.meta.dirname, '../..');

export type Printed = Readonly<Record<string, string>>;

/** Runs the command line on a scenario file and reads back what it prints. */
export function commandLine(file: string, ...options: readonly string[]): readonly Printed[] {
  const text = execFileSync('npx', ['tsx', 'src/cli.ts', 'run', file, ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return Papa.parse<Printed>(text.trimEnd(), { header: true }).data;
}

/** Sums a column over Europe and Canada, which is every ally but the United States. */
export const europeAndCanada = (rows: readonly Printed[], column: string, year: number): number =>
  rows
    .filter((row) => row.ally !== 'USA' && row.year === String(year))
    .reduce((sum, row) => sum + Number(row[column]), 0);
