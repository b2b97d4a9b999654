import { type Ally, type Dataset, type Exporter, type Share, share } from '#model';
import { packed } from './dataset.ts';
import type { Columns, PackedAlly, PackedExporter } from './packed.ts';

/** Unpacks the generated tables into what the model reads: percent to fractions, missing cells staying null. */
export function loadDataset(): Dataset {
  return {
    edition: packed.edition,
    allies: rowsOf(packed.allies).map(loadAlly),
    exporters: packed.exporters.map(loadExporter),
    perUsd: packed.perUsd,
    sources: packed.sources.map(({ source_id, ...source }) => ({ id: source_id, ...source })),
  };
}

/** Turns columns back to rows. */
function rowsOf<Row>(columns: Columns<Row>): readonly Row[] {
  const [first = []] = Object.values<readonly unknown[]>(columns);
  return first.map((_, i) =>
    Object.fromEntries(Object.entries<readonly unknown[]>(columns).map(([key, cells]) => [key, cells[i]])),
  ) as Row[];
}

function loadAlly(row: PackedAlly): Ally {
  const [central, low, high, basis] = row.import_share;
  return {
    id: row.iso3,
    nameEn: row.name_en,
    nameKo: row.name_ko,
    region: row.region,
    joined: row.joined_nato,
    inEu: row.eu_member,
    hasForces: row.core_share_pct.some((cell) => cell !== null),
    coreShare: row.core_share_pct.map((cell) => (cell === null ? null : shareOf(cell))),
    coreUsdM: row.core_usd_m,
    coreUsd2021M: row.core_usd2021_m,
    gdpUsdM: row.gdp_usd_m,
    categories: {
      equipment: row.categories_pct.equipment.map(fractionOrNull),
      personnel: row.categories_pct.personnel.map(fractionOrNull),
      infrastructure: row.categories_pct.infrastructure.map(fractionOrNull),
      other: row.categories_pct.other.map(fractionOrNull),
    },
    gdpUsdBn: row.gdp_usd_bn,
    growth: row.gdp_real_growth_pct.map(fraction),
    populationM: row.population_m,
    expenditure: row.gov_expenditure_pct_gdp.map(fractionOrNull),
    debt: row.gov_debt_pct_gdp.map(fractionOrNull),
    indirectShare: row.related && { share: shareOf(row.related[0]), status: row.related[1] },
    importShare: {
      central: fraction(central),
      low: fraction(low),
      high: fraction(high),
      status: basis,
    },
    segmentMix: fractions(row.segment_mix_pct),
    supplierShare: {
      delivered: fractions(row.supplier_share_pct.delivered),
      ordered: fractions(row.supplier_share_pct.ordered),
    },
    plan: row.waypoints.map(([year, percent, grade]) => ({ year, share: shareOf(percent), grade })),
  };
}

function loadExporter(row: PackedExporter): Exporter {
  return {
    id: row.iso3,
    nameEn: row.name_en,
    nameKo: row.name_ko,
    euStatus: row.eu_procurement_status,
    contentCap: fraction(row.content_cap_pct),
    coverage: fractions(row.coverage_pct),
  };
}

const fraction = (percent: number): number => percent / 100;
const fractionOrNull = (percent: number | null): number | null => (percent === null ? null : percent / 100);
const shareOf = (percent: number): Share => share(fraction(percent));

/** Keeps the keys of a record of percentages, and which of them are absent. */
const fractions = <Percents extends Readonly<Partial<Record<string, number>>>>(
  percents: Percents,
): Percents =>
  Object.fromEntries(
    Object.entries(percents).map(([key, percent = 0]) => [key, fraction(percent)]),
  ) as Percents;
