import type { AllyId, ExporterId, Scope } from './ally.ts';
import type { Comparison } from './compare.ts';
import type { Currency, Dataset, SourceId, Status } from './dataset.ts';
import { SUM_YEARS } from './dataset.ts';
import type { Emptiness } from './limit.ts';
import type { Projection, When } from './project.ts';
import type { PresetId, Scenario, SlotId } from './scenario.ts';
import type { Basis, Year } from './units.ts';

/** What amounts are told in: money as it is, a part of GDP, or money per head. */
export const PERS = ['total', 'gdp', 'head'] as const;
export type Per = (typeof PERS)[number];

/** What the map colours: the share of GDP, or the amount in the unit of the view. */
export const MAP_MEASURES = ['share', 'money'] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];

/** Ways to rank the buyers. */
export const BUYER_RANKS = ['sam', 'som', 'samSum', 'growth'] as const;
export type BuyerRank = (typeof BUYER_RANKS)[number];

/** What can be compared as a path: money that adds up over allies. */
export const COMPARE_MEASURES = ['core', 'total', 'gap', 'tam', 'imports', 'sam', 'som'] as const;
export type CompareMeasure = (typeof COMPARE_MEASURES)[number];

/** Ways to draw the paths: on one plot, a plot each on one scale, or what differs, as an amount or in percent. */
export const COMPARE_LAYOUTS = ['overlay', 'side', 'difference', 'percent'] as const;
export type CompareLayout = (typeof COMPARE_LAYOUTS)[number];

/** Most allies against each other: so many lines and labels can be told apart. */
export const MOST_ALLIES = 6;

/** Unit of an amount: millions of a currency, units of a currency per head, or a fraction of GDP. */
export type AmountUnit =
  | { readonly kind: 'money'; readonly currency: Currency; readonly basis: Basis }
  | { readonly kind: 'perHead'; readonly currency: Currency; readonly basis: Basis }
  | { readonly kind: 'shareOfGdp' };

/** What a column counts: an amount, a rate (fraction), a number of things, a year, or text. */
export type Unit =
  | AmountUnit
  | { readonly kind: 'rate' }
  | { readonly kind: 'count' }
  | { readonly kind: 'year' }
  | { readonly kind: 'text' };

/** One cell; `null` is unknown, never 0. */
export type Cell = number | string | null;

/** One column: what it is, what it counts and the documents it rests on. */
export interface Column {
  /** Names the quantity; words for it live in i18n. May name an ally: `ally:DEU`. */
  readonly id: string;
  readonly unit: Unit;
  readonly sourceIds: readonly SourceId[];
  /**
   * How certain its numbers are, all of them or row by row, where that is not what the row's `status` says: a figure of
   * 2026 in a row of 2035, an amount that rests on an assumption.
   */
  readonly statuses?: Status | readonly (Status | null)[];
}

/** What a table speaks of, for its title, subtitle, notes and file name. */
export interface About {
  readonly scope: Scope;
  readonly exporter: ExporterId;
  readonly preset: PresetId;
  readonly when: When;
  readonly currency: Currency;
  /** Units of the currency for one US$, the fixed rate of 2026. */
  readonly rate: number;
  readonly basis: Basis;
  /** Unit of the table's amounts: {@link Per} with currency and basis. */
  readonly unit: AmountUnit;
  /** How many allies with an amount are summed as "others". */
  readonly others?: number;
  /** Which of its two measures a map colours. */
  readonly measure?: MapMeasure;
  /** Why the exporter can address nothing in the table's time; absent where it can. */
  readonly empty?: Emptiness;
  /** What the buyers of a table are ranked by. */
  readonly rank?: BuyerRank;
  /** The few buyers outside the scope that would stand among its first, largest first; what could be addressed there. */
  readonly outside?: readonly { readonly ally: AllyId; readonly sam: number }[];
  /** How strictly European preference is applied, fraction, where a rate of the table comes from it. */
  readonly euPreference?: number;
  /** Letter of the scenario shown, where several stand on the page: charts draw it as a comparison does. */
  readonly slot?: SlotId;
  /** Which scenarios a comparison's table holds, and how it is read. */
  readonly compare?: Comparison;
  /** First and last year that a table without a column of years speaks of. */
  readonly span?: readonly [Year, Year];
}

/** The one shape that a chart draws, the data table shows and CSV and pictures write. */
export interface Table {
  /** Names the chart the table belongs to. */
  readonly id: string;
  readonly edition: string;
  readonly columns: readonly Column[];
  /** Rows in reading order, cells in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** What the amounts of each row were divided by: GDP in US$ million or people in million; absent for money as it is. */
  readonly wholes?: readonly number[];
  readonly about: About;
}

/** What the tables of one view are made from: a scenario's projection, its preset's, and the way of looking. */
export interface TableInput {
  readonly data: Dataset;
  readonly projection: Projection;
  /** The same scenario before anything was moved. */
  readonly preset: Projection;
  readonly currency: Currency;
  readonly per: Per;
  /** The allies in scope, in the order of the dataset. */
  readonly allies: readonly AllyId[];
  readonly when: When;
  readonly scope: Scope;
  readonly scenario: Scenario;
  /** Letter of the scenario, where several stand on the page. */
  readonly slot?: SlotId;
}

/** Hands a table that moves to charts, which never see the store. `live()` returns one reference until the numbers change. */
export interface TableSource {
  /** The table as of the last release of a slider. */
  readonly settled: () => Table;
  readonly live: () => Table;
  readonly subscribe: (changed: () => void) => () => void;
}

/** Says how certain a number is: as its column says, else as its row does; null where neither does. */
export function statusAt(table: Table, row: number, { statuses }: Column): Status | null {
  if (typeof statuses === 'string') return statuses;
  if (statuses) return statuses[row] ?? null;
  const index = table.columns.findIndex(({ id }) => id === 'status');
  return index < 0 ? null : ((table.rows[row]?.[index] ?? null) as Status | null);
}

/** Gives the cells of one column, top to bottom. @throws {Error} when the table has no such column. */
export function cellsOf(table: Table, columnId: string): readonly Cell[] {
  const index = table.columns.findIndex((column) => column.id === columnId);
  if (index < 0) throw new Error(`Table ${table.id} has no column ${columnId}`);
  return table.rows.map((row) => row[index] ?? null);
}

/** Finds the rows of the time a table looks at: one year, or 2027–2035. */
export function rowsAt(table: Table): readonly number[] {
  const { when } = table.about;
  return cellsOf(table, 'year').flatMap((year, i) =>
    (when === 'sum' ? SUM_YEARS.includes(Number(year)) : year === when) ? [i] : [],
  );
}

/**
 * Adds the cells of a column up over rows: money and amounts per head add, parts of GDP are Σ money ÷ Σ GDP
 * (model.md §1).
 */
export function sumOver(table: Table, cells: readonly Cell[], rows: readonly number[]): number {
  if (table.about.unit.kind !== 'shareOfGdp') return rows.reduce((sum, i) => sum + Number(cells[i] ?? 0), 0);
  const wholes = rows.reduce((sum, i) => sum + (table.wholes?.[i] ?? 0), 0);
  return wholes === 0 ? 0 : weighed(table, cells, rows) / wholes;
}

/** Adds the cells of a column up over rows as money, so that one column's sum ÷ another's is a ratio of money. */
export const weighed = (table: Table, cells: readonly Cell[], rows: readonly number[]): number =>
  rows.reduce((sum, i) => sum + Number(cells[i] ?? 0) * (table.wholes?.[i] ?? 1), 0);

/** Gives the sources of the columns drawn, each once, in order of appearance. */
export function sourcesOf(table: Table): readonly SourceId[] {
  return [...new Set(table.columns.flatMap((column) => column.sourceIds))];
}

/** Gives the first and last year of a table: of its `year` column, or as it says. */
export function spanOf(table: Table): readonly [Year, Year] {
  if (table.about.span) return table.about.span;
  const years = cellsOf(table, 'year') as number[];
  return [Math.min(...years), Math.max(...years)];
}
