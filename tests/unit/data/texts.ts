import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = join(import.meta.dirname, '../../../src/data');
const TABLES = join(DATA, 'tables');

/** Texts of the shipped tables by file name. */
export const shipped: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(TABLES).map((file) => [file, readFileSync(join(TABLES, file), 'utf8')]),
);

/** Reads a file of the data room. */
export const dataFile = (name: string): string => readFileSync(join(DATA, name), 'utf8');

/** Gives the shipped tables with one passage of one file replaced, and the line where the passage begins. */
export function plant(file: string, passage: string, replacement: string) {
  const text = shipped[file] ?? '';
  const at = text.indexOf(passage);
  if (at < 0) throw new Error(`${file} does not hold ${passage}`);
  const planted = text.slice(0, at) + replacement + text.slice(at + passage.length);
  return { texts: { ...shipped, [file]: planted }, line: text.slice(0, at + 1).split('\n').length };
}
