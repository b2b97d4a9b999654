import type {
  AllyId,
  Category,
  Currency,
  ExporterId,
  PlanPoint,
  RangedRate,
  Region,
  SegmentId,
  SourceId,
  Status,
  WinBasis,
  Year,
} from '#model';

/**
 * What `dataset.ts` holds: the tables joined by ally and by exporter, in the units of the files (percent as percent,
 * US$ million, US$ billion), so that every number keeps the decimals it was printed with. Arrays of years begin in
 * 2014 or 2026 as in the model's `Ally`.
 */
export interface PackedDataset {
  readonly edition: string;
  readonly allies: Columns<PackedAlly>;
  readonly exporters: readonly PackedExporter[];
  /** National currency per US$, 2026. */
  readonly perUsd: Readonly<Record<Currency, number>>;
  readonly sources: readonly PackedSource[];
}

/** Rows turned to columns, since like numbers beside each other compress better. */
export type Columns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

type Cells = readonly (number | null)[];

/** One ally; fields carry the names of the tables' columns and series. */
export interface PackedAlly {
  readonly iso3: AllyId;
  readonly name_en: string;
  readonly name_ko: string;
  readonly region: Region;
  readonly joined_nato: Year;
  readonly eu_member: boolean;
  readonly core_share_pct: Cells;
  readonly core_usd_m: Cells;
  readonly core_usd2021_m: Cells;
  readonly gdp_usd_m: Cells;
  readonly categories_pct: Readonly<Record<Category, Cells>>;
  readonly gdp_usd_bn: readonly number[];
  readonly gdp_real_growth_pct: readonly number[];
  readonly population_m: Cells;
  readonly gov_expenditure_pct_gdp: Cells;
  readonly gov_debt_pct_gdp: Cells;
  readonly related: readonly [pct: number, status: Status] | null;
  readonly import_share: readonly [
    central_pct: number,
    low_pct: number,
    high_pct: number,
    basis: RangedRate['status'],
  ];
  readonly segment_mix_pct: Readonly<Record<SegmentId, number>>;
  readonly supplier_share_pct: Readonly<Record<WinBasis, Readonly<Partial<Record<ExporterId, number>>>>>;
  readonly waypoints: readonly (readonly [year: Year, core_pct: number, grade: PlanPoint['grade']])[];
}

/** One exporter, as in `exporters.csv` and `exporter_segments.csv`. */
export interface PackedExporter {
  readonly iso3: ExporterId;
  readonly name_en: string;
  readonly name_ko: string;
  readonly eu_procurement_status: 'inside' | 'agreement' | 'third';
  readonly content_cap_pct: number;
  readonly coverage_pct: Readonly<Record<SegmentId, number>>;
}

/** One source, as in `sources.csv`. */
export interface PackedSource {
  readonly source_id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly edition: string;
  readonly published: string;
  readonly address: string;
  readonly terms: string;
}
