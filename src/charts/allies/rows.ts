import type { AllyId, Table, Year } from '#model';
import { BASE_YEAR, cellsOf } from '#model';

/** What allies are compared in: share of GDP, money, and change since 2026. */
export const ALLY_MEASURES = ['coreShare', 'core', 'sinceBase'] as const;
export type AllyMeasure = (typeof ALLY_MEASURES)[number];

/** One ally's path in all three; null is unknown. */
export interface AllyPath extends Readonly<Record<AllyMeasure, readonly (number | null)[]>> {
  readonly ally: AllyId;
}

export interface AllyRows {
  readonly years: readonly Year[];
  readonly paths: readonly AllyPath[];
  /** Place of 2026 among the years. */
  readonly baseAt: number;
}

/** Reads an `allies` table. */
export function allyRows(table: Table): AllyRows {
  const ids = cellsOf(table, 'ally') as readonly AllyId[];
  const all = cellsOf(table, 'year') as readonly Year[];
  const order = [...new Set(ids)];
  const years = all.filter((_, i) => ids[i] === order[0]);
  const column = (measure: AllyMeasure, ally: AllyId): readonly (number | null)[] =>
    cellsOf(table, measure).flatMap((cell, i) =>
      ids[i] === ally ? [typeof cell === 'number' ? cell : null] : [],
    );
  return {
    years,
    baseAt: years.indexOf(BASE_YEAR),
    paths: order.map((ally) => ({
      ally,
      coreShare: column('coreShare', ally),
      core: column('core', ally),
      sinceBase: column('sinceBase', ally),
    })),
  };
}
