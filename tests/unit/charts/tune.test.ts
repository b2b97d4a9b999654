import { describe, expect, it } from 'vitest';
import { endsOfTune, tunesOf } from '#charts/tune.ts';
import { cellsOf, type Table } from '#model';
import { LOOK, tablesOf, withCells } from './given.ts';

const tables = Object.values<Table>({ ...tablesOf(LOOK) });

describe.each(tables.map((table) => [table.id, table] as const))('%s', (_, table) => {
  const tunes = tunesOf(table);

  it('can be heard, every tone in place and higher for more', () => {
    expect(tunes.length).toBeGreaterThan(0);
    for (const tune of tunes) {
      const known = tune.notes.filter(({ value }) => value !== null);
      for (const note of known) {
        expect(note.pitch).toBeGreaterThanOrEqual(220 - 1e-9);
        expect(note.pitch).toBeLessThanOrEqual(880 + 1e-9);
        for (const other of known)
          if ((note.value ?? 0) < (other.value ?? 0)) expect(note.pitch).toBeLessThan(other.pitch ?? 0);
      }
      expect(endsOfTune(tune)?.map(({ value }) => value)).toEqual([
        Math.min(...known.map(({ value }) => value ?? 0)),
        Math.max(...known.map(({ value }) => value ?? 0)),
      ]);
    }
  });

  it('plays the cells of its columns in their order', () => {
    for (const { of, column, notes } of tunes) {
      const cells = cellsOf(table, column.id).filter((_, i) => of === null || table.rows[i]?.[0] === of);
      expect(notes.map(({ value }) => value)).toEqual(cells);
    }
  });
});

it('a year without a figure is silent, not low', () => {
  const table = tablesOf(LOOK).spendPath;
  const [tune] = tunesOf(
    withCells(table, (year, column, cell) => (year === 2030 && column === 'core' ? null : cell)),
  );
  expect(tune?.notes.find(({ at }) => at === 2030)).toEqual({ at: 2030, value: null, pitch: null });
});

it('equal amounts sound alike, in the middle', () => {
  const table = tablesOf(LOOK).spendPath;
  const [tune] = tunesOf(withCells(table, (_, column, cell) => (column === 'core' ? 7 : cell)));
  expect(new Set(tune?.notes.map(({ pitch }) => pitch))).toEqual(new Set([440]));
});
