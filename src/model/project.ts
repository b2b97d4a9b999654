import type { AllyId, ExporterId } from './ally.ts';
import type { Ally, Dataset, Exporter } from './dataset.ts';
import { BASE_YEAR, HORIZON, YEARS } from './dataset.ts';
import { funnelRates } from './funnel.ts';
import { sharePath } from './path.ts';
import { gdpPath, moneyPerShare } from './prices.ts';
import { CORE_PLEDGE, INDIRECT_PLEDGE, type Resolved, resolve } from './resolve.ts';
import { type Market, marketOf, type Scenario } from './scenario.ts';
import type { Basis, Year } from './units.ts';

/** What a projection holds for every ally and year: shares and rates are fractions, all else US$ million. */
export const MEASURES = [
  'gdp',
  'coreShare',
  'indirectShare',
  'countedShare',
  'core',
  'indirect',
  'total',
  'hold',
  'coreHold',
  'increment',
  'gap',
  'equipmentShare',
  'tam',
  'imports',
  'open',
  'sam',
  'som',
  'widerTam',
  'widerSam',
  'widerSom',
] as const;
export type Measure = (typeof MEASURES)[number];
/** Measures of a projection that are shares or rates; they are never summed. */
export const RATE_MEASURES = ['coreShare', 'indirectShare', 'countedShare', 'equipmentShare'] as const;
export type RateMeasure = (typeof RATE_MEASURES)[number];
/** Measures that are money, US$ million. */
export type MoneyMeasure = Exclude<Measure, RateMeasure>;

/**
 * One scenario's results for 32 allies and the years 2026–2035, in one price basis.
 * Columns are ally-major, N × Y: index = ally · {@link YEARS}.length + year; NaN stands for unknown and is read as null.
 */
export interface Projection<B extends Basis = Basis> {
  readonly basis: B;
  readonly data: Dataset;
  readonly columns: Readonly<Record<Measure, Float64Array>>;
}

/**
 * Projects every ally's spending, and what of it an exporter can address, from the base year to 2035 (model.md §1–4).
 *
 * @param basis Price basis of the result.
 * @throws {Error} when the scenario names an exporter the dataset does not have.
 */
export function project<B extends Basis>(data: Dataset, scenario: Scenario, basis: B): Projection<B> {
  return projectChanged(data, scenario, basis, (_ally, resolved) => resolved);
}

/** Projects a scenario after a change to what its layers resolve to; for questions such as leverage. */
export function projectChanged<B extends Basis>(
  data: Dataset,
  scenario: Scenario,
  basis: B,
  change: (ally: Ally, resolved: Resolved) => Resolved,
): Projection<B> {
  const columns = Object.fromEntries(
    MEASURES.map((measure) => [measure, new Float64Array(data.allies.length * YEARS.length)]),
  ) as Record<Measure, Float64Array>;
  const market = marketOf(scenario);
  const exporter = exporterOf(data, market.exporter);
  data.allies.forEach((ally, i) => {
    const resolved = change(ally, resolve(ally, scenario));
    projectAlly(columns, i * YEARS.length, ally, resolved, market, exporter, basis);
  });
  return { basis, data, columns };
}

/** Writes one ally's ten years into the columns at an offset. */
function projectAlly(
  columns: Record<Measure, Float64Array>,
  offset: number,
  ally: Ally,
  resolved: Resolved,
  market: Market,
  exporter: Exporter,
  basis: Basis,
): void {
  const rates = funnelRates(ally, resolved, market, exporter);
  const gdpByYear = gdpPath(ally, basis, resolved.growth);
  const coreShares = sharePath({ year: BASE_YEAR, share: resolved.coreToday }, resolved.core, YEARS);
  const indirectShares = sharePath(
    { year: BASE_YEAR, share: resolved.indirectToday },
    resolved.indirect,
    YEARS,
  );
  const perShare = moneyPerShare(ally);
  for (let t = 0; t < YEARS.length; t++) {
    const at = offset + t;
    const gdp = gdpByYear[t] as number;
    const coreShare = coreShares[t] as number;
    const indirectShare = indirectShares[t] as number;
    const equipment = rates.equipment ? (rates.equipment[t] as number) : Number.NaN;
    const openRate = rates.open[t] as number;
    const won = rates.won[t] as number;
    const core = perShare * coreShare * gdp;
    const indirect = indirectShare * gdp;
    const coreHold = perShare * resolved.coreToday * gdp;
    const hold = coreHold + resolved.indirectToday * gdp;
    const coreGap = ally.hasForces ? Math.max(0, CORE_PLEDGE - coreShare) * perShare * gdp : 0;
    // Without forces there is nothing to buy; an ally whose equipment share is unknown has an unknown market.
    const tam = ally.hasForces ? core * equipment : 0;
    const sam = tam * openRate * rates.covered;
    const widerTam = core * rates.support + indirect * market.relatedShare;
    const widerSam = widerTam * openRate;
    columns.gdp[at] = gdp;
    columns.coreShare[at] = coreShare;
    columns.indirectShare[at] = indirectShare;
    columns.countedShare[at] = coreShare + Math.min(indirectShare, INDIRECT_PLEDGE);
    columns.core[at] = core;
    columns.indirect[at] = indirect;
    columns.total[at] = core + indirect;
    columns.hold[at] = hold;
    columns.coreHold[at] = coreHold;
    columns.increment[at] = core + indirect - hold;
    columns.gap[at] = coreGap + Math.max(0, INDIRECT_PLEDGE - indirectShare) * gdp;
    columns.equipmentShare[at] = equipment;
    columns.tam[at] = tam;
    columns.imports[at] = tam * rates.imported;
    columns.open[at] = tam * openRate;
    columns.sam[at] = sam;
    columns.som[at] = sam * won;
    columns.widerTam[at] = widerTam;
    columns.widerSam[at] = widerSam;
    columns.widerSom[at] = widerSam * won;
  }
}

/** Finds an exporter. @throws {Error} when the dataset does not have it. */
export function exporterOf(data: Dataset, id: ExporterId): Exporter {
  const exporter = data.exporters.find((candidate) => candidate.id === id);
  if (!exporter) throw new Error(`No exporter ${id} in dataset ${data.edition}`);
  return exporter;
}

/** Finds an ally's place in the order of the dataset. @throws {Error} when the dataset does not have it. */
export function allyIndex(data: Dataset, id: AllyId): number {
  const index = data.allies.findIndex((ally) => ally.id === id);
  if (index < 0) throw new Error(`No ally ${id} in dataset ${data.edition}`);
  return index;
}

/** Reads one ally and year of a measure; null is unknown, as is every year outside 2026–2035. */
export function valueAt(projection: Projection, measure: Measure, ally: AllyId, year: Year): number | null {
  if (year < BASE_YEAR || year > HORIZON) return null;
  const value =
    projection.columns[measure][allyIndex(projection.data, ally) * YEARS.length + (year - BASE_YEAR)];
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** When: one year of 2026–2035, or the sum over 2027–2035. */
export type When = Year | 'sum';

/** Sums money over allies, for one year or cumulatively over 2027–2035 (model.md §1, groups; §2). US$ million. */
export function moneyOf(
  projection: Projection,
  measure: MoneyMeasure,
  allies: readonly AllyId[],
  when: When,
): number {
  const column = projection.columns[measure];
  const [from, to] = when === 'sum' ? [1, YEARS.length] : [when - BASE_YEAR, when - BASE_YEAR + 1];
  let total = 0;
  for (const id of allies) {
    const row = allyIndex(projection.data, id) * YEARS.length;
    for (let t = from; t < to; t++) total += column[row + t] as number;
  }
  return total;
}

/** Divides two sums over the same allies and time; null where the denominator is 0. */
export function ratioOf(
  projection: Projection,
  over: MoneyMeasure,
  under: MoneyMeasure,
  allies: readonly AllyId[],
  when: When,
): number | null {
  const denominator = moneyOf(projection, under, allies, when);
  return denominator === 0 ? null : moneyOf(projection, over, allies, when) / denominator;
}

/**
 * Gives a group's core share: Σ money ÷ Σ GDP. A single ally's is its path, since NATO's share is of real GDP (κ).
 */
export function coreShareOf(projection: Projection, allies: readonly AllyId[], year: Year): number | null {
  const [only] = allies;
  if (allies.length === 1 && only) return valueAt(projection, 'coreShare', only, year);
  return ratioOf(projection, 'core', 'gdp', allies, year);
}
