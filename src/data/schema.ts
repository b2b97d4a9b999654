import type { Fault } from './fault.ts';
import { readTables, type TableTexts } from './read-tables.ts';
import { checkRelations } from './relations.ts';

/**
 * Checks every row of every table, and what must hold between them.
 *
 * @param texts Text of each file by name, such as `nato.csv`.
 * @returns All faults at once; none when the tables may be shipped.
 */
export function checkTables(texts: TableTexts): readonly Fault[] {
  const { tables, faults } = readTables(texts);
  return [...faults, ...checkRelations(tables)];
}
