import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describeFault } from '#data/fault.ts';
import { datasetModule, pack } from '#data/pack.ts';
import { factsModule, packFacts } from '#data/pack-facts.ts';
import { readTables } from '#data/read-tables.ts';
import { checkTables } from '#data/schema.ts';

// Checks the tables and writes the modules generated from them; `--check` only tells whether the committed files are
// up to date.
const DATA = new URL('../src/data/', import.meta.url);
const TABLES = new URL('tables/', DATA);

const texts = Object.fromEntries(
  readdirSync(TABLES).map((file) => [file, readFileSync(new URL(file, TABLES), 'utf8')]),
);
const faults = checkTables(texts);
if (faults.length > 0) {
  for (const fault of faults) console.error(describeFault(fault));
  process.exit(1);
}

const { tables } = readTables(texts);
const modules = { 'dataset.ts': datasetModule(pack(tables)), 'facts.ts': factsModule(packFacts(tables)) };

for (const [name, text] of Object.entries(modules)) {
  const file = new URL(name, DATA);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    console.log(`src/data/${name} written: ${sizeOf(text)}.`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`src/data/${name} differs from the tables: run tsx scripts/build-data.ts.`);
    process.exitCode = 1;
  } else {
    console.log(`src/data/${name} is up to date: ${sizeOf(text)}.`);
  }
}

/** Tells the size of what the browser gets: the one statement, comments and types being gone by then. */
function sizeOf(module: string): string {
  const shipped = Buffer.from(module.slice(module.indexOf('export const')).replace(/: \w+ =/, ' ='));
  const brotli = brotliCompressSync(shipped, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return `${(shipped.length / 1000).toFixed(1)} kB, ${(brotli / 1000).toFixed(1)} kB as brotli`;
}
