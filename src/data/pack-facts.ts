import {
  type AccessRule,
  ALLY_IDS,
  type AllyId,
  BASE_YEAR,
  type Bilingual,
  type BuyerFacts,
  type Citation,
  type Deal,
  EXPORTER_IDS,
  type ExporterFacts,
  type ExporterId,
  type ExportYear,
  type Facts,
  type MarketEstimate,
  roundTo,
  SEGMENT_IDS,
  type StatedPlan,
  type Status,
  type Year,
} from '#model';
import { citationsOf, hostOf, unlisted } from './citation.ts';
import { translatorOf } from './korean.ts';
import { demand, index, moduleOf, record, rowsOf } from './pack.ts';
import type { Tables } from './read-tables.ts';
import { supplierShares } from './supplier-shares.ts';
import type { Row } from './table-rules.ts';

/**
 * Packs what the dataset leaves out, from tables that have been checked, in the shape the page reads.
 *
 * @throws {Error} when a row or a Korean text is missing that the checks promise.
 */
export function packFacts(tables: Tables): Facts {
  const speak = speakerOf(tables);
  const allies = index(rowsOf(tables['allies.csv']), (row) => row.iso3);
  const imports = index(rowsOf(tables['import_share.csv']), (row) => row.iso3);
  const mix = index(rowsOf(tables['segment_mix.csv']), (row) => row.iso3);
  const suppliers = supplierShares(tables);
  const exporters = index(rowsOf(tables['exporters.csv']), (row) => row.iso3);
  const coverage = index(rowsOf(tables['exporter_segments.csv']), (row) => `${row.exporter} ${row.segment}`);

  const buyer = (id: AllyId): BuyerFacts => {
    const { safe_status, safe_loan_eur_bn } = demand(allies, id);
    const { basis, why, source } = demand(imports, id);
    return {
      safe: safe_status,
      safeLoanEurBn: safe_loan_eur_bn,
      imports: { status: basis, why: speak.both(why), sources: speak.cite(source) },
      suppliers: suppliers(id),
      // Every segment of an ally carries the same weight.
      ownMix: demand(mix, id).own_weight,
    };
  };
  const exporter = (id: ExporterId): ExporterFacts => ({
    note: speak.orNull(demand(exporters, id).note),
    coverage: record(SEGMENT_IDS, (segment) => speak.both(demand(coverage, `${id} ${segment}`).evidence)),
  });
  return {
    buyers: record(ALLY_IDS, buyer),
    exporters: record(EXPORTER_IDS, exporter),
    deals: distinct(rowsOf(tables['deals.csv'])).map((row) => packDeal(row, speak)),
    rules: rowsOf(tables['access_rules.csv']).map((row) => packRule(row, speak)),
    estimates: rowsOf(tables['market_estimates.csv']).map((row) => packEstimate(row, speak)),
    koreaExports: rowsOf(tables['korea_exports.csv']).map((row) => packExports(row, speak)),
    plans: rowsOf(tables['plans.csv']).map((row) => packPlan(row, speak)),
    supplierSource: speak.citeId('sipri-derived-2026-05'),
    ownSource: speak.citeId('own-judgement-2026-11'),
  };
}

/** Writes the module `facts.ts`. */
export const factsModule = (facts: Facts): string =>
  moduleOf(
    {
      name: 'facts',
      type: 'Facts',
      from: '#model',
      about: 'The facts as the page reads them, loaded on demand by `load-facts.ts`.',
    },
    facts,
  );

/** Gives texts in both languages, and sources as citations. */
interface Speaker {
  readonly both: (text: string) => Bilingual;
  /** Null for an empty cell. */
  readonly orNull: (text: string) => Bilingual | null;
  readonly cite: (source: string) => readonly Citation[];
  readonly citeId: (id: string) => Citation;
  /** Names the site of an address. */
  readonly site: (address: string) => Bilingual;
}

function speakerOf(tables: Tables): Speaker {
  const { ko, publishers } = translatorOf(tables);
  const listed = new Map<string, Row<'sources.csv'>>(
    rowsOf(tables['sources.csv']).map((row) => [row.source_id, row]),
  );
  const both = (en: string): Bilingual => {
    const korean = ko(en);
    if (korean === null) throw new Error(`The tables have no Korean for "${en}".`);
    return { en, ko: korean };
  };
  const citeId = (id: string): Citation => {
    const { publisher, published, address } = demand(listed, id);
    return { publisher: both(publisher), via: null, date: published, address };
  };
  return {
    both,
    orNull: (text) => (text === '' ? null : both(text)),
    // A source is free text, or ids of sources.csv parted by spaces.
    cite: (source) =>
      listed.has(source.split(' ')[0] ?? '')
        ? source.split(' ').map(citeId)
        : citationsOf(source, publishers),
    citeId,
    site: (address) => publishers.ofHost(hostOf(address))?.name ?? unlisted(hostOf(address)),
  };
}

/** Drops lines that repeat another word for word: the register holds one order of 42 ASCOD for Latvia twice. */
function distinct<Value>(rows: readonly Value[]): Value[] {
  return [...index(rows, (row) => JSON.stringify(row)).values()];
}

const packDeal = (row: Row<'deals.csv'>, speak: Speaker): Deal => ({
  exporter: row.exporter,
  buyer: row.buyer,
  system: row.system,
  systemKo: row.exporter === 'KOR' ? speak.both(row.system).ko : null,
  segment: row.category,
  usdM: row.value_usd_m,
  ordered: row.ordered,
  status: row.status,
  note: speak.orNull(row.note),
  sources: speak.cite(row.source),
});

const packRule = (row: Row<'access_rules.csv'>, speak: Speaker): AccessRule => ({
  theme: row.theme,
  rule: speak.both(row.rule),
  scope: speak.both(row.scope),
  parameter: speak.both(row.parameter),
  value: row.value !== null && row.unit === 'percent' ? fraction(row.value) : row.value,
  unit: row.unit,
  status: row.status,
  date: row.effective,
  dateNote: speak.orNull(row.date_note),
  buyers: groupOf(row.buyers, ['ANY', 'EU', 'SAFE'], ALLY_IDS),
  exporters: groupOf(row.exporters, ['ANY', 'THIRD', 'OUTSIDE'], EXPORTER_IDS),
  sources: speak.cite(row.source),
});

/** Reads a group's word or a list of codes; `NONE` is an empty list: the rule is about nobody offered here. */
function groupOf<Group extends string, Code extends string>(
  cell: string,
  groups: readonly Group[],
  known: readonly Code[],
): Group | readonly Code[] {
  return groups.find((group) => group === cell) ?? known.filter((code) => cell.split(' ').includes(code));
}

function packEstimate(row: Row<'market_estimates.csv'>, speak: Speaker): MarketEstimate {
  const [from, to] = spanOf(row.period ?? '-');
  return {
    publisher: speak.both(row.publisher),
    what: speak.both(row.what),
    counts: row.counts,
    region: row.region,
    from,
    to,
    per: row.per,
    value: row.unit === 'percent' ? fraction(row.value) : row.value,
    bound: row.bound,
    unit: row.unit,
    priceBasis: row.price_basis,
    status: statusOfYears(to),
    sources: speak.cite(row.source),
  };
}

/** A year gone by can be counted, a later one is the publisher's forecast, one without a year its claim. */
const statusOfYears = (to: Year | null): Status =>
  to === null ? 'claim' : to < BASE_YEAR - 1 ? 'reported' : to <= BASE_YEAR ? 'estimate' : 'forecast';

function packExports(row: Row<'korea_exports.csv'>, speak: Speaker): ExportYear {
  const [from, to] = spanOf(row.period);
  if (from === null || to === null) throw new Error(`The exports of ${row.period} have an open span.`);
  return {
    series: row.series,
    from,
    to,
    measure: speak.both(row.measure),
    value: row.unit === 'percent' ? fraction(row.value) : row.value,
    status: row.series === 'target' ? 'plan' : row.measure.includes('approximate') ? 'estimate' : 'reported',
    note: speak.orNull(row.note),
    sources: speak.cite(row.source),
  };
}

const PLAN_MEASURES = {
  core: 'core',
  related: 'related',
  total: 'total',
  'national measure': 'national',
  'national budget measure': 'national',
  'budget EUR bn': 'budget',
} as const satisfies Record<Row<'plans.csv'>['measure'], StatedPlan['measure']>;

const packPlan = (row: Row<'plans.csv'>, speak: Speaker): StatedPlan => ({
  ally: row.iso3 === 'NATO_TOTAL' ? 'NATO' : row.iso3,
  measure: PLAN_MEASURES[row.measure],
  share: row.target_pct_gdp === null ? null : fraction(row.target_pct_gdp),
  year: row.target_year,
  kind: speak.both(row.kind),
  statedOn: row.stated_on,
  note: speak.orNull(row.note),
  confidence: row.confidence,
  sources: speak.cite(row.source).map((citation) => citePlan(citation, row, speak)),
});

/** The address of a plan has a column of its own, and so has whether the source is the government or the press. */
function citePlan(cited: Citation, row: Row<'plans.csv'>, speak: Speaker): Citation {
  const { publisher, via } = cited;
  const citation = { ...cited, address: row.url };
  if (via !== null) return citation;
  if (!row.source_kind.includes('official')) return { ...citation, publisher: null, via: publisher };
  const isCopy = row.source_kind.includes('(');
  return isCopy && row.url !== null ? { ...citation, via: speak.site(row.url) } : citation;
}

/** Cuts `2025`, `2025-2030`, `2026-` or `-` into its first and last year. */
function spanOf(period: string): readonly [from: Year | null, to: Year | null] {
  const [from = '', to = from] = period.split('-');
  return [from === '' ? null : Number(from), to === '' ? null : Number(to)];
}

/** Percent to a fraction, without the last digit's noise: 28.3 is 0.283. */
const fraction = (percent: number): number => roundTo(percent / 100, 6);
