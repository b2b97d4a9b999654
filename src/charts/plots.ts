import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { endsOf, type Plot, plotAt } from './chart.ts';
import { chartOf } from './charts.ts';
import type { Size } from './scales.ts';

/** Draws the plots of a table at rest, axes included. @throws {Error} when the table belongs to no chart. */
export function plotsOf(table: Table, words: Words, size: Size): readonly Plot[] {
  const chart = chartOf(table);
  if (chart.kind === 'own') return chart.plots(table, words, size);
  const { draw, axes } = chart.lay(table, words, size, endsOf(chart.domains, table));
  return [plotAt(size, draw(table), axes())];
}
