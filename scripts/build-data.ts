import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describeFault } from '#data/fault.ts';
import { datasetModule, pack } from '#data/pack.ts';
import { readTables } from '#data/read-tables.ts';
import { checkTables } from '#data/schema.ts';

// Checks the tables and writes src/data/dataset.ts; `--check` only tells whether the committed file is up to date.
const TABLES = new URL('../src/data/tables/', import.meta.url);
const DATASET = new URL('../src/data/dataset.ts', import.meta.url);

const texts = Object.fromEntries(
  readdirSync(TABLES).map((file) => [file, readFileSync(new URL(file, TABLES), 'utf8')]),
);
const faults = checkTables(texts);
if (faults.length > 0) {
  for (const fault of faults) console.error(describeFault(fault));
  process.exit(1);
}

const text = datasetModule(pack(readTables(texts).tables));
// What the browser gets is the one statement; comments and types are gone by then.
const shipped = text.slice(text.indexOf('export const')).replace(': PackedDataset', '');
const brotli = brotliCompressSync(shipped, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const size = `${(shipped.length / 1000).toFixed(1)} kB, ${(brotli / 1000).toFixed(1)} kB as brotli`;

if (!process.argv.includes('--check')) {
  writeFileSync(DATASET, text);
  console.log(`src/data/dataset.ts written: ${size}.`);
} else if (!existsSync(DATASET) || readFileSync(DATASET, 'utf8') !== text) {
  console.error('src/data/dataset.ts differs from the tables: run tsx scripts/build-data.ts.');
  process.exit(1);
} else {
  console.log(`src/data/dataset.ts is up to date: ${size}.`);
}
