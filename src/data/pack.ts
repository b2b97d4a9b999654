import {
  type AllyId,
  BASE_YEAR,
  CATEGORIES,
  EXPORTER_IDS,
  type ExporterId,
  FIRST_YEAR,
  HISTORY_YEARS,
  HORIZON,
  SEGMENT_IDS,
  type SegmentId,
  type WinBasis,
  YEARS,
  type Year,
} from '#model';
import { OURSELVES } from './codes.ts';
import type { Columns, PackedAlly, PackedDataset, PackedExporter } from './packed.ts';
import type { Table, Tables } from './read-tables.ts';

const NOTICE = '// Generated from src/data/tables by scripts/build-data.ts: do not edit.';

/** A module whose one value is parsed from text, which starts faster than a literal. */
interface GeneratedModule {
  readonly name: string;
  readonly type: string;
  /** Where the type is imported from. */
  readonly from: string;
  /** What the value is, as a sentence. */
  readonly about: string;
}

/** Writes a generated module around a value. */
export function moduleOf({ name, type, from, about }: GeneratedModule, value: object): string {
  const json = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return [
    NOTICE,
    `import type { ${type} } from '${from}';`,
    '',
    `/** ${about} */`,
    `export const ${name}: ${type} = JSON.parse('${json}');`,
    '',
  ].join('\n');
}

/** Writes the module `dataset.ts`. */
export const datasetModule = (packed: PackedDataset): string =>
  moduleOf(
    {
      name: 'packed',
      type: 'PackedDataset',
      from: './packed.ts',
      about:
        'The tables as the browser gets them; `load.ts` unpacks them. Text that is parsed starts faster than a literal.',
    },
    packed,
  );

/**
 * Picks and joins what the first view needs from tables that have been checked.
 *
 * @throws {Error} when a row is missing that the checks promise.
 */
export function pack(tables: Tables): PackedDataset {
  const sources = rowsOf(tables['sources.csv']);
  const fx = index(rowsOf(tables['fx.csv']), (row) => `${row.currency} ${row.year}`);
  const perUsd = (currency: string) => demand(fx, `${currency} ${BASE_YEAR}`).ncu_per_usd;
  return {
    edition: sources.find((source) => source.publisher === OURSELVES)?.edition ?? '',
    allies: columnsOf(packAllies(tables)),
    exporters: packExporters(tables),
    perUsd: { USD: 1, EUR: perUsd('EUR'), KRW: perUsd('KRW') },
    sources: sources.map((source) => ({ ...source, address: source.address ?? '' })),
  };
}

/** Turns rows with the same keys to columns. */
function columnsOf<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const columns = {} as { [Key in keyof Row]: Row[Key][] };
  for (const key of Object.keys(rows[0] ?? {}) as (keyof Row)[]) columns[key] = rows.map((row) => row[key]);
  return columns;
}

function packAllies(tables: Tables): PackedAlly[] {
  const nato = index(rowsOf(tables['nato.csv']), (row) => `${row.iso3} ${row.year} ${row.series}`);
  const macro = index(rowsOf(tables['macro.csv']), (row) => `${row.iso3} ${row.year} ${row.series}`);
  const imports = index(rowsOf(tables['import_share.csv']), (row) => row.iso3);
  const mix = index(rowsOf(tables['segment_mix.csv']), (row) => `${row.iso3} ${row.segment}`);
  const population = years(FIRST_YEAR, HORIZON);

  return rowsOf(tables['allies.csv']).map(({ iso3, name_en, name_ko, region, joined_nato, eu_member }) => {
    const printed = (series: string) =>
      HISTORY_YEARS.map((year) => nato.get(`${iso3} ${year} ${series}`)?.value ?? null);
    const imf = (series: string, span: readonly Year[]) =>
      span.map((year) => demand(macro, `${iso3} ${year} ${series}`).value);
    // Public finances are not known for every country and year: unknown stays null.
    const forecast = (series: string) =>
      YEARS.map((year) => macro.get(`${iso3} ${year} ${series}`)?.value ?? null);
    const bought = demand(imports, iso3);
    return {
      iso3,
      name_en,
      name_ko,
      region,
      joined_nato,
      eu_member,
      core_share_pct: printed('core_share_pct'),
      core_usd_m: printed('core_usd_m'),
      core_usd2021_m: printed('core_usd2021_m'),
      // NATO prints no GDP of Iceland; US$ billion in the IMF's table, to three decimals.
      gdp_usd_m:
        iso3 === 'ISL'
          ? imf('gdp_usd_bn', HISTORY_YEARS).map((bn) => Math.round(bn * 1000))
          : printed('gdp_usd_m'),
      categories_pct: record(CATEGORIES, (category) => printed(`${category}_pct`)),
      gdp_usd_bn: imf('gdp_usd_bn', YEARS),
      gdp_real_growth_pct: imf('gdp_real_growth_pct', YEARS),
      population_m: imf('population_m', population),
      gov_expenditure_pct_gdp: forecast('gov_expenditure_pct_gdp'),
      gov_debt_pct_gdp: forecast('gov_debt_pct_gdp'),
      related: relatedOf(tables, iso3),
      import_share: [bought.import_share_pct, bought.low_pct, bought.high_pct, bought.basis],
      segment_mix_pct: record(SEGMENT_IDS, (segment) => demand(mix, `${iso3} ${segment}`).share_pct),
      supplier_share_pct: {
        delivered: suppliersOf(tables, iso3, 'delivered'),
        ordered: suppliersOf(tables, iso3, 'ordered'),
      },
      waypoints: rowsOf(tables['plan_waypoints.csv'])
        .filter((row) => row.iso3 === iso3)
        .sort((a, b) => a.year - b.year)
        .map((row) => [row.year, row.core_pct_gdp, row.grade]),
    };
  });
}

/** The indirect share today: a figure for 2025 or 2026, the later one first; a figure for a later year is a plan. */
function relatedOf(tables: Tables, iso3: AllyId): PackedAlly['related'] {
  const [latest] = rowsOf(tables['indirect.csv'])
    .filter((row) => row.iso3 === iso3 && (row.year === BASE_YEAR - 1 || row.year === BASE_YEAR))
    .sort((a, b) => b.year - a.year);
  return latest === undefined ? null : [latest.related_pct_gdp, latest.status];
}

const PERIODS = { delivered: '2021-2025', ordered: 'on-order-2026-05' } as const satisfies Record<
  WinBasis,
  string
>;

function suppliersOf(tables: Tables, iso3: AllyId, basis: WinBasis): Partial<Record<ExporterId, number>> {
  const shares = index(
    rowsOf(tables['supplier_share.csv']).filter(
      (row) => row.importer === iso3 && row.period === PERIODS[basis],
    ),
    (row) => row.supplier,
  );
  return Object.fromEntries(
    EXPORTER_IDS.flatMap((exporter) => {
      const row = shares.get(exporter);
      return row === undefined ? [] : [[exporter, row.share_pct]];
    }),
  );
}

function packExporters(tables: Tables): PackedExporter[] {
  const coverage = index(rowsOf(tables['exporter_segments.csv']), (row) => `${row.exporter} ${row.segment}`);
  return rowsOf(tables['exporters.csv']).map(
    ({ iso3, name_en, name_ko, eu_procurement_status, content_cap_pct }) => ({
      iso3,
      name_en,
      name_ko,
      eu_procurement_status,
      content_cap_pct,
      coverage_pct: record(
        SEGMENT_IDS,
        (segment: SegmentId) => demand(coverage, `${iso3} ${segment}`).coverage_pct,
      ),
    }),
  );
}

/** Gives a table's rows without their line numbers. */
export const rowsOf = <Value>(table: Table<Value>): Value[] => table.rows.map(({ value }) => value);

const years = (first: Year, last: Year): Year[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

/** Looks rows up by a key; of several with one key the last. */
export const index = <Value>(
  rows: readonly Value[],
  keyOf: (row: Value) => string,
): ReadonlyMap<string, Value> => new Map(rows.map((row) => [keyOf(row), row]));

/** Finds a row. @throws {Error} when there is none. */
export function demand<Value>(rows: ReadonlyMap<string, Value>, key: string): Value {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`The tables have no row for ${key}.`);
  return row;
}

/** Makes a record of a value for each key. */
export const record = <Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Value>;
