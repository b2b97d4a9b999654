import type { AllyId, ExporterId } from './ally.ts';
import { type Ally, BASE_YEAR, type Dataset, type Exporter, HORIZON } from './dataset.ts';
import {
  type AccessRule,
  type Deal,
  type EstimateCounts,
  type EstimateRegion,
  type Facts,
  type MarketEstimate,
  type PrintedDate,
  RULE_THEMES,
  type SupplierShare,
} from './facts.ts';
import type { MoneyMeasure } from './project.ts';
import type { Year } from './units.ts';

/** Gives an ally's deals as a buyer, newest first. Examples: their values are never summed (see {@link Deal}). */
export const dealsOf = (facts: Facts, ally: AllyId): readonly Deal[] =>
  facts.deals.filter(({ buyer }) => buyer === ally).sort(newestFirst(({ ordered }) => ordered));

/** Gives an exporter's deals with allies, newest first. Examples: their values are never summed. */
export const dealsBy = (facts: Facts, exporter: ExporterId): readonly Deal[] =>
  facts.deals.filter((deal) => deal.exporter === exporter).sort(newestFirst(({ ordered }) => ordered));

/** Gives who supplies an ally, 2021–2025 and on order: largest first, the remainder and the unknown last. */
export const suppliersOf = (facts: Facts, ally: AllyId): readonly SupplierShare[] =>
  facts.buyers[ally].suppliers;

/**
 * Gives the rules, goals and steps that bear on one buyer and one exporter: EU law and goals by the buyer's membership,
 * SAFE where it has a loan, national rules, and what NATO agreed with the exporter's country. By theme, newest first.
 */
export function rulesFor(facts: Facts, ally: Ally, exporter: Exporter): readonly AccessRule[] {
  return facts.rules
    .filter((rule) => bearsOnBuyer(rule, facts, ally) && bearsOnExporter(rule, exporter))
    .sort((a, b) => RULE_THEMES.indexOf(a.theme) - RULE_THEMES.indexOf(b.theme) || byDate(b.date, a.date));
}

function bearsOnBuyer({ buyers }: AccessRule, facts: Facts, ally: Ally): boolean {
  if (buyers === 'ANY') return true;
  if (buyers === 'EU') return ally.inEu;
  if (buyers === 'SAFE') return facts.buyers[ally.id].safe.startsWith('loan_');
  return buyers.includes(ally.id);
}

function bearsOnExporter({ exporters }: AccessRule, { id, euStatus }: Exporter): boolean {
  if (exporters === 'ANY') return true;
  if (exporters === 'THIRD') return euStatus === 'third';
  if (exporters === 'OUTSIDE') return euStatus !== 'inside';
  return exporters.includes(id);
}

/** Gives what NATO and Korea agreed and did, oldest first; what has no date stands last. */
export const dialogueHistory = (facts: Facts): readonly AccessRule[] =>
  facts.rules
    .filter(({ theme }) => theme === 'nato-korea')
    .sort((a, b) => Number(a.date === null) - Number(b.date === null) || byDate(a.date, b.date));

/** The figure of ours that counts most nearly what a published estimate counts. */
const OUR_MEASURE: Readonly<Record<EstimateCounts, MoneyMeasure | null>> = {
  spending: 'core',
  equipment: 'tam',
  increase: 'increment',
  list: null,
  sales: null,
  share: null,
};

/** What of ours stands beside an estimate: a measure, of whom, in which year. */
export interface OurSide {
  readonly measure: MoneyMeasure;
  readonly allies: readonly AllyId[];
  readonly year: Year;
}

/**
 * Gives what of ours to show beside an estimate. Null where nothing of ours is like it: it counts something else, sums
 * a period, or speaks of no single year of 2026–2035.
 */
export function ourSideOf(data: Dataset, estimate: MarketEstimate): OurSide | null {
  const measure = OUR_MEASURE[estimate.counts];
  const allies = alliesOf(data, estimate.region);
  const year = estimate.to;
  const isOneYear = estimate.per === 'year' && estimate.from === year;
  if (!measure || !allies || !isOneYear || year === null || year < BASE_YEAR || year > HORIZON) return null;
  return { measure, allies, year };
}

/** The allies nearest to a region: "Europe" is its NATO members, "EU" those of its members that are in NATO (23 of 27). */
function alliesOf({ allies }: Dataset, region: EstimateRegion): readonly AllyId[] | null {
  const ids = (isIn: (ally: Ally) => boolean) => allies.filter(isIn).map(({ id }) => id);
  switch (region) {
    case 'european-nato':
    case 'europe':
      return ids(({ region: part }) => part !== 'north-america');
    case 'eu':
      return ids(({ inEu }) => inEu);
    case 'nato':
      return ids(() => true);
    case 'world':
    case 'company':
      return null;
    default:
      return [region];
  }
}

const newestFirst =
  <Fact>(dateOf: (fact: Fact) => PrintedDate) =>
  (a: Fact, b: Fact): number =>
    byDate(dateOf(b), dateOf(a));

/** Compares ISO dates of any precision as text; no date comes before every date. */
function byDate(a: PrintedDate | null, b: PrintedDate | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
