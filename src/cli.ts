/**
 * The command line (README): prints what the page computes, from scenario files, with the same model.
 * The proof that the model needs no browser.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { loadDataset } from '#data/load.ts';
import { faultsEn } from '#i18n/messages/en/faults.ts';
import type { FaultFacts } from '#i18n/messages/wording.ts';
import { type FileFault, readScenarioFile } from '#io/scenario-file.ts';
import type { Dataset } from '#model';
import { type Options, readOptions, refuseArguments, USAGE, UsageError } from './cli/options.ts';
import { allyRows, type Named, type Output, presetRows, scenarioRows } from './cli/rows.ts';

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
  const read = files.map(readFile);
  const faults = read.flatMap((file) => ('faults' in file ? file.faults : []));
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  const scenarios = read.flatMap((file) => ('content' in file ? [file] : []));
  return print(scenarioRows(data, scenarios, options), options.format);
}

function readFile(path: string): Named | { readonly faults: readonly string[] } {
  const isStdin = path === '-';
  const name = isStdin ? 'stdin' : basename(path).replace(/\.json$/, '');
  let text: string;
  try {
    text = readFileSync(isStdin ? 0 : path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { faults: [`${path}: $: ${missing ? 'no such file' : `cannot be read (${error})`}`] };
  }
  const read = readScenarioFile(text);
  return read.ok
    ? { name, content: read.value }
    : { faults: read.faults.map((fault) => `${path}: ${fault.path}: ${sentence(fault)}`) };
}

function sentence(fault: FileFault): string {
  // Every code of a file has words; the compiler checks it here, where both rooms meet.
  const words: Readonly<Record<FileFault['code'], (facts: FaultFacts) => string>> = faultsEn.fileFaults;
  return words[fault.code](fault);
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
