import { percentFigure, yearLabel } from '#i18n/format.ts';
import { cellShare, type Year } from '#model';

/** A row for the clipboard; shares are fractions of GDP. */
export interface CopiedRow {
  readonly name: string;
  readonly shares: readonly number[];
}

/** Writes shares as spreadsheets take them: tab-separated percent with two decimals and a decimal point. */
export const sharesToTsv = (rows: readonly (readonly number[])[]): string =>
  rows.map((shares) => shares.map(figure).join('\t')).join('\n');

/**
 * Writes a grid with its years, its allies and the name of what it counts, so that it can go out and come back.
 * @param corner What the numbers are, with their unit.
 */
export const gridToTsv = (corner: string, years: readonly Year[], rows: readonly CopiedRow[]): string =>
  [
    [corner, ...years.map(yearLabel)].join('\t'),
    ...rows.map(({ name, shares }) => [name, ...shares.map(figure)].join('\t')),
  ].join('\n');

const figure = (share: number): string => percentFigure(cellShare(share), 2);
