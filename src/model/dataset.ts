import type { AllyId, ExporterId, Region, SegmentId } from './ally.ts';
import type { Share, Year } from './units.ts';

/** Base year B: the last year of NATO's own figures, an estimate shown with "e". */
export const BASE_YEAR = 2026;
/** First year of history. */
export const FIRST_YEAR = 2014;
/** Horizon H of the pledge. */
export const HORIZON = 2035;
/** Year in which the allies review the pledge. */
export const REVIEW_YEAR = 2029;

const span = (from: Year, to: Year): readonly Year[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** Last year whose figures NATO reports as they came out; what follows is its estimate. */
export const LAST_ACTUAL = BASE_YEAR - 2;
/** Last year of the IMF's own forecast; later years of `macro.csv` are our extension. */
export const LAST_FORECAST = 2031;
/** 2014–2026, the years of history; index 0 is 2014. */
export const HISTORY_YEARS = span(FIRST_YEAR, BASE_YEAR);
/** 2026–2035, the years of a projection; index 0 is 2026. */
export const YEARS = span(BASE_YEAR, HORIZON);
/** 2027–2035, the years a cumulative figure sums. */
export const SUM_YEARS = span(BASE_YEAR + 1, HORIZON);

/** How sure a number is, from a printed figure to a guess; every number has one. */
export type Status =
  | 'reported'
  | 'estimate'
  | 'forecast'
  | 'extension'
  | 'projection'
  | 'assumption'
  | 'proxy'
  | 'anchor'
  | 'claim'
  | 'plan';

/** Key of a row of `sources.csv`. */
export type SourceId =
  | 'nato-2026'
  | 'imf-weo-2026-04'
  | 'extension-rule-a'
  | 'bruegel-dsa-2025-10'
  | 'sipri-derived-2026-05'
  | 'own-judgement-2026-11';

/** A document behind the numbers. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  /** ISO date or month of publication. */
  readonly published: string;
  /** Address of the document; empty for our own work. */
  readonly address: string;
  readonly terms: string;
}

/** NATO's four categories of core spending. */
export const CATEGORIES = ['equipment', 'personnel', 'infrastructure', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];

/** A central value with its range; every part a fraction 0–1. */
export interface RangedRate {
  readonly central: number;
  readonly low: number;
  readonly high: number;
  readonly status: 'anchor' | 'proxy' | 'assumption';
}

/** A stated national plan: where core spending is said to be in a year. Grade A law, B target, C statement. */
export interface PlanPoint {
  readonly year: Year;
  readonly share: Share;
  readonly grade: 'A' | 'B' | 'C';
}

/** One NATO member with its sourced figures. Arrays of years name their first year; `null` is unknown, never 0. */
export interface Ally {
  readonly id: AllyId;
  readonly nameEn: string;
  readonly nameKo: string;
  readonly region: Region;
  /** Year of joining NATO. */
  readonly joined: Year;
  readonly inEu: boolean;
  /** False for Iceland alone: no armed forces, no core spending in any NATO table. */
  readonly hasForces: boolean;
  /** NATO core share, 2014–2026. */
  readonly coreShare: readonly (Share | null)[];
  /** NATO core spending, current US$ million, 2014–2026. */
  readonly coreUsdM: readonly (number | null)[];
  /** NATO core spending, constant 2021 US$ million, 2014–2026. */
  readonly coreUsd2021M: readonly (number | null)[];
  /** GDP in current US$ million, 2014–2026: NATO's, for Iceland the IMF's. */
  readonly gdpUsdM: readonly (number | null)[];
  /** Printed shares of core spending by category, fractions, 2014–2026. */
  readonly categories: Readonly<Record<Category, readonly (number | null)[]>>;
  /** IMF GDP, current US$ billion, 2026–2035. */
  readonly gdpUsdBn: readonly number[];
  /** Real GDP growth, fraction a year, 2026–2035 (index 0 is 2026 and is not used by paths). */
  readonly growth: readonly number[];
  /** Population, million, 2014–2035. */
  readonly populationM: readonly (number | null)[];
  /** General government expenditure, fraction of GDP, 2026–2035: forecast to 2031, then extended. No scenario moves it. */
  readonly expenditure: readonly (number | null)[];
  /** General government gross debt, fraction of GDP, 2026–2035: forecast to 2031, then extended. No scenario moves it. */
  readonly debt: readonly (number | null)[];
  /** Indirect share found in `indirect.csv` for 2025 or 2026; null where none was found. */
  readonly indirectShare: { readonly share: Share; readonly status: Status } | null;
  /** Share of equipment bought abroad. */
  readonly importShare: RangedRate;
  /** Mix of arms imports by segment, fractions that add to 1 within rounding. */
  readonly segmentMix: Readonly<Record<SegmentId, number>>;
  /** Share of each exporter in this ally's arms imports, fractions; absent means none. */
  readonly supplierShare: Readonly<Record<WinBasis, Readonly<Partial<Record<ExporterId, number>>>>>;
  /** Waypoints of the stated plan, years rising; empty where no plan with a figure was found. */
  readonly plan: readonly PlanPoint[];
}

/** What today's win share rests on: deliveries 2021–2025, or orders open in May 2026. */
export type WinBasis = 'delivered' | 'ordered';

/** A supplier whose market is computed. */
export interface Exporter {
  readonly id: ExporterId;
  readonly nameEn: string;
  readonly nameKo: string;
  /** Standing under EU procurement rules. */
  readonly euStatus: 'inside' | 'agreement' | 'third';
  /** Cap on component cost from this exporter, fraction; places a mark on the local-content slider. */
  readonly contentCap: number;
  /** Share of each segment it can supply, fractions; assumptions by rule. */
  readonly coverage: Readonly<Record<SegmentId, number>>;
}

/** Everything the model reads, of one dated edition. */
export interface Dataset {
  /** For example `d2607`: data of July 2026. */
  readonly edition: string;
  /** In the order of `allies.csv`. */
  readonly allies: readonly Ally[];
  /** In the order of `exporters.csv`. */
  readonly exporters: readonly Exporter[];
  /** National currency per US$, 2026 (`fx.csv`). */
  readonly perUsd: Readonly<Record<Currency, number>>;
  /** In the order of `sources.csv`. */
  readonly sources: readonly Source[];
}

/** Currencies results can be shown in. */
export const CURRENCIES = ['USD', 'EUR', 'KRW'] as const;
export type Currency = (typeof CURRENCIES)[number];
