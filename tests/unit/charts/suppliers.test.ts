import { expect, it } from 'vitest';
import { PARTS, supplierRows, suppliersShown } from '#charts/suppliers/rows.ts';
import { tablesOf } from './given.ts';

it('leaves out suppliers that would read 0.0 throughout, never the exporter chosen', () => {
  const { suppliers: table } = tablesOf(undefined, { scope: 'allies:USA' });
  const shown = suppliersShown(table);
  expect(shown.length).toBeLessThan(supplierRows(table).length);
  expect(shown.some(({ isChosen }) => isChosen)).toBe(true);
  for (const row of supplierRows(table))
    if (!shown.some(({ exporter }) => exporter === row.exporter))
      for (const part of PARTS) expect(((row[part] ?? 0) * 100).toFixed(1)).toBe('0.0');
});
