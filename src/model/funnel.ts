import { SEGMENT_IDS, type SegmentId } from './ally.ts';
import type { Ally, Category, Exporter } from './dataset.ts';
import { BASE_YEAR, FIRST_YEAR, HORIZON, YEARS } from './dataset.ts';
import { lineAt } from './path.ts';
import type { Resolved } from './resolve.ts';
import type { Market } from './scenario.ts';
import type { Year } from './units.ts';

/** Goal of the European Defence Industrial Strategy for EU-sourced procurement: 50 % by 2030, 60 % by 2035. */
export const EDIS_GOAL: readonly (readonly [Year, number])[] = [
  [BASE_YEAR, 0],
  [2030, 0.5],
  [HORIZON, 0.6],
];
const goalByYear = YEARS.map((year) => lineAt(EDIS_GOAL, year));
/** Part of the way from 2026 to 2035, by year; equipment share and win share change along it. */
const progress = YEARS.map((year) => (year - BASE_YEAR) / (HORIZON - BASE_YEAR));
/** Years whose printed category shares are averaged: equipment shares jump, so one year would mislead. */
const MEAN_FROM = 2024;

/** The rates that lead from an ally's spending to an exporter's market; every rate a fraction, arrays by year 2026–2035. */
export interface FunnelRates {
  /** e: equipment and R&D ÷ core; null for an ally without forces. */
  readonly equipment: readonly number[] | null;
  /** m: bought abroad ÷ TAM; 0 where the buyer is the exporter. */
  readonly imported: number;
  /** Open to this exporter ÷ TAM. */
  readonly open: readonly number[];
  /** P: in its segments ÷ open. */
  readonly covered: number;
  /** w: winnable ÷ SAM. */
  readonly won: readonly number[];
  /** Support counted in the wider market ÷ core. */
  readonly support: number;
}

/** The means depend on data alone, and every step of a slider asks for them. */
const means = new WeakMap<Ally, Readonly<Record<Category, number | null>>>();

/**
 * Averages the printed shares of a category over 2024–2026.
 *
 * @returns Fraction of core spending; null where no year is printed.
 */
export function categoryMean(ally: Ally, category: Category): number | null {
  let ofAlly = means.get(ally);
  if (!ofAlly) {
    const { equipment, personnel, infrastructure, other } = ally.categories;
    ofAlly = {
      equipment: meanOf(equipment),
      personnel: meanOf(personnel),
      infrastructure: meanOf(infrastructure),
      other: meanOf(other),
    };
    means.set(ally, ofAlly);
  }
  return ofAlly[category];
}

function meanOf(shares: readonly (number | null)[]): number | null {
  const printed = shares.slice(MEAN_FROM - FIRST_YEAR).filter((value) => value !== null);
  return printed.length > 0 ? printed.reduce((sum, value) => sum + value, 0) / printed.length : null;
}

/** Works out the funnel's rates for one ally and one exporter (model.md §4). */
export function funnelRates(ally: Ally, resolved: Resolved, market: Market, exporter: Exporter): FunnelRates {
  const equipmentToday = categoryMean(ally, 'equipment');
  const equipmentTarget = resolved.equipment ?? equipmentToday;
  const buysAtHome = (ally.id as string) === exporter.id;
  const imported = buysAtHome ? 0 : (resolved.importShare ?? ally.importShare.central);
  const outside = exporter.euStatus !== 'inside';
  const localContent = outside ? market.localContent : 1;
  const today = segmentSum(ally, exporter, {});
  const supplied = ally.supplierShare[market.winBasis][exporter.id] ?? 0;
  const wonToday = today > 0 ? Math.min(1, supplied / today) : 0;
  const winGain = resolved.winGain ?? market.winGain;
  return {
    equipment:
      equipmentToday === null || equipmentTarget === null
        ? null
        : progress.map((part) => equipmentToday + (equipmentTarget - equipmentToday) * part),
    imported,
    open: YEARS.map((year) => {
      const outsideFloor = Math.min(imported, 1 - euFloor(ally, market, exporter, year));
      return outsideFloor + (imported - outsideFloor) * localContent;
    }),
    // A mix of fractions may add to a hair more than 1; what is covered is never more than what is open.
    covered: Math.min(1, segmentSum(ally, exporter, market.coverage)),
    won: progress.map((part) => Math.min(1, Math.max(0, wonToday + winGain * part))),
    support: (categoryMean(ally, 'other') ?? 0) * market.supportShare,
  };
}

/** F: the part of procurement that is EU-sourced; 0 where the buyer is no EU member or the exporter is inside. */
export const euFloor = (ally: Ally, market: Market, exporter: Exporter, year: Year): number =>
  ally.inEu && exporter.euStatus !== 'inside' ? market.euPreference * (goalByYear[year - BASE_YEAR] ?? 0) : 0;

/**
 * Splits what the exporter can address at an ally by segment.
 *
 * @returns Fractions that add up to 1; empty where nothing is covered.
 */
export function segmentParts(
  ally: Ally,
  exporter: Exporter,
  coverage: Market['coverage'],
): Readonly<Partial<Record<SegmentId, number>>> {
  const whole = segmentSum(ally, exporter, coverage);
  if (whole === 0) return {};
  return Object.fromEntries(
    SEGMENT_IDS.map((id) => [id, (ally.segmentMix[id] * (coverage[id] ?? exporter.coverage[id])) / whole]),
  );
}

/** P, before it is held at 1: the part of an ally's imports that lies in segments the exporter covers. */
export function segmentSum(ally: Ally, exporter: Exporter, coverage: Market['coverage']): number {
  let sum = 0;
  for (const segment of SEGMENT_IDS)
    sum += ally.segmentMix[segment] * (coverage[segment] ?? exporter.coverage[segment]);
  return sum;
}
