import { type AllyId, SEGMENT_IDS, type SegmentId } from './ally.ts';
import { amountOf, unitOf } from './amount.ts';
import { type Ally, BASE_YEAR, type Exporter, type SourceId, type Status } from './dataset.ts';
import { euFloor, funnelRates } from './funnel.ts';
import { importRange, rateStatus } from './ledger.ts';
import { moneyPerShare, rateOf } from './prices.ts';
import { coreShareOf, exporterOf, type MoneyMeasure, moneyOf, ratioOf, type When } from './project.ts';
import { resolve } from './resolve.ts';
import { type Market, marketOf } from './scenario.ts';
import type { AmountUnit, TableInput } from './table.ts';

/** The figures that say how they come about. */
export const CLAIM_MEASURES = ['coreShare', 'core', 'tam', 'imports', 'open', 'sam', 'som'] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];
type MoneyClaim = Exclude<ClaimMeasure, 'coreShare'>;

/** What a figure is made of: an amount, the rates it is multiplied by, or shares that are added. */
export const CLAIM_PARTS = [
  'gdp',
  'coreShare',
  'realGdp',
  'core',
  'equipment',
  'tam',
  'imported',
  'open',
  'covered',
  'sam',
  'won',
  'today',
  'rise',
] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];

/** One line of a formula. */
export interface ClaimStep {
  readonly part: ClaimPart;
  /** How it joins what stands above it. */
  readonly joins: 'starts' | 'times' | 'plus';
  /** Millions of the currency, or a fraction. */
  readonly value: number;
  readonly kind: 'money' | 'rate';
  /** Null for an amount that is itself worked out. */
  readonly status: Status | null;
  readonly sourceIds: readonly SourceId[];
}

/** One segment of the coverage sum; fractions. */
export interface CoverPart {
  readonly segment: SegmentId;
  /** Part of the buyer's imports; of several buyers weighted by what is open at each. */
  readonly mix: number;
  readonly coverage: number;
}

/** Why so much of what is bought abroad is open. Fractions. */
export type Opening =
  | { readonly kind: 'inside' | 'no-floor' | 'by-buyer' }
  | {
      /** `loose`: the floor leaves more than the buyer buys abroad; `binding`: it leaves less. */
      readonly kind: 'loose' | 'binding';
      readonly floor: number;
      readonly imported: number;
      readonly localContent: number;
    };

/** How a figure comes about: the formula with its numbers, its range, how sure its parts are and their sources. */
export interface Claim {
  readonly measure: ClaimMeasure;
  readonly allies: readonly AllyId[];
  readonly when: When;
  /** Millions of the currency; a fraction of GDP for the core share. */
  readonly value: number;
  readonly unit: AmountUnit;
  /** The same in the unit of the view, where that is not money. */
  readonly told: { readonly value: number; readonly unit: AmountUnit } | null;
  readonly steps: readonly ClaimStep[];
  readonly covers: readonly CoverPart[];
  readonly opening: Opening | null;
  /** Every import share at the ends of its range; null where none is part of the figure. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Import share of a single ally, low to high. */
  readonly importRange: { readonly low: number; readonly high: number } | null;
  readonly sourceIds: readonly SourceId[];
}

const NATO: readonly SourceId[] = ['nato-2026', 'imf-weo-2026-04'];
const SIPRI: readonly SourceId[] = ['sipri-derived-2026-05'];
const OWN: readonly SourceId[] = ['own-judgement-2026-11'];

/**
 * Works out how a figure comes about (model.md §4). The steps, multiplied or added from the top, give the figure; of
 * several allies the rates are ratios of sums.
 *
 * @param allies Whose figure it is, one or a group.
 */
export function claimOf(input: TableInput, measure: ClaimMeasure, allies: readonly AllyId[]): Claim {
  const steps = measure === 'coreShare' ? shareSteps(input, allies) : moneySteps(input, measure, allies);
  const of = { measure, allies, when: input.when, steps, sourceIds: sourcesOfSteps(steps) };
  if (measure === 'coreShare') {
    const value = steps.reduce((sum, step) => sum + step.value, 0);
    return { ...of, value, unit: { kind: 'shareOfGdp' }, told: null, ...NO_MARKET };
  }
  const money = { ...input, per: 'total' } as const;
  const amount = (projection = input.projection) => amountOf(money, projection, measure, allies, input.when);
  const isRanged = measure !== 'core' && measure !== 'tam';
  const { low, high } = isRanged
    ? importRange(input.data, input.scenario, input.projection.basis)
    : { low: null, high: null };
  return {
    ...of,
    value: amount(),
    unit: unitOf(money),
    told:
      input.per === 'total'
        ? null
        : { value: amountOf(input, input.projection, measure, allies, input.when), unit: unitOf(input) },
    covers: measure === 'sam' ? coversOf(input, allies) : [],
    opening: measure === 'open' || measure === 'sam' ? openingOf(input, allies) : null,
    range: low && high ? { low: amount(low), high: amount(high) } : null,
    importRange: isRanged ? importRangeOf(input, allies) : null,
  };
}

const NO_MARKET = { covers: [], opening: null, range: null, importRange: null } as const;

const sourcesOfSteps = (steps: readonly ClaimStep[]): readonly SourceId[] => [
  ...new Set(steps.flatMap(({ sourceIds }) => sourceIds)),
];

/** The share of 2026 and what the scenario adds to it. */
function shareSteps(input: TableInput, allies: readonly AllyId[]): readonly ClaimStep[] {
  const share = (year: number) => coreShareOf(input.projection, allies, year) ?? 0;
  const year = input.when === 'sum' ? BASE_YEAR : input.when;
  const at =
    input.when === 'sum'
      ? amountOf({ ...input, per: 'gdp' }, input.projection, 'core', allies, 'sum')
      : share(year);
  const line = (part: ClaimPart, value: number, status: Status): ClaimStep => ({
    part,
    joins: part === 'today' ? 'starts' : 'plus',
    value,
    kind: 'rate',
    status,
    sourceIds: NATO,
  });
  const today = share(BASE_YEAR);
  return [line('today', today, 'estimate'), line('rise', at - today, 'projection')];
}

function moneySteps(input: TableInput, measure: MoneyClaim, allies: readonly AllyId[]): readonly ClaimStep[] {
  const { data, projection, when, currency } = input;
  const scoped = { ...input, allies };
  const starts = (part: ClaimPart, of: MoneyMeasure, sourceIds: readonly SourceId[]): ClaimStep => ({
    part,
    joins: 'starts',
    value: moneyOf(projection, of, allies, when) * rateOf(data, currency),
    kind: 'money',
    status: of === 'gdp' ? 'forecast' : null,
    sourceIds,
  });
  const times = (
    part: ClaimPart,
    value: number,
    status: Status | null,
    sourceIds: readonly SourceId[],
  ): ClaimStep => ({ part, joins: 'times', value, kind: 'rate', status, sourceIds });
  const ratio = (over: MoneyMeasure, under: MoneyMeasure) =>
    ratioOf(projection, over, under, allies, when) ?? 0;
  // Without a floor nothing is assumed: all that is bought abroad is open.
  const isReserved = !['inside', 'no-floor'].includes(openingOf(input, allies).kind);
  const tam = () => starts('tam', 'tam', NATO);
  const imported = () => times('imported', ratio('imports', 'tam'), rateStatus(scoped, 'imports'), SIPRI);
  const open = () =>
    times('open', ratio('open', 'imports'), isReserved ? rateStatus(scoped, 'open') : null, OWN);
  switch (measure) {
    case 'core': {
      const status = when === BASE_YEAR ? 'estimate' : 'projection';
      const [only] = allies.length === 1 ? data.allies.filter(({ id }) => id === allies[0]) : [];
      // NATO's share is of real GDP (κ): shown where it makes a difference that prints.
      const perShare = only?.hasForces ? moneyPerShare(only) : 1;
      const share = ratio('core', 'gdp') / perShare;
      return [
        starts('gdp', 'gdp', NATO),
        times('coreShare', share, status, NATO),
        ...(Math.abs(perShare - 1) > 1e-4 ? [times('realGdp', perShare, 'reported', NATO)] : []),
      ];
    }
    case 'tam':
      return [
        starts('core', 'core', NATO),
        times('equipment', ratio('tam', 'core'), rateStatus(scoped, 'tam'), ['nato-2026']),
      ];
    case 'imports':
      return [tam(), imported()];
    case 'open':
      return [tam(), imported(), open()];
    case 'sam':
      return [
        tam(),
        imported(),
        open(),
        times('covered', ratio('sam', 'open'), rateStatus(scoped, 'sam'), [...SIPRI, ...OWN]),
      ];
    case 'som':
      return [
        starts('sam', 'sam', [...NATO, ...SIPRI, ...OWN]),
        times('won', ratio('som', 'sam'), rateStatus(scoped, 'som'), SIPRI),
      ];
  }
}

/** What an ally or group buys in each segment the exporter covers; largest part first. */
function coversOf(input: TableInput, allies: readonly AllyId[]): readonly CoverPart[] {
  const { data, projection, scenario, when } = input;
  const market = marketOf(scenario);
  const exporter = exporterOf(data, market.exporter);
  const whole = moneyOf(projection, 'open', allies, when);
  if (whole === 0) return [];
  const buyers = data.allies.filter(({ id }) => allies.includes(id));
  return SEGMENT_IDS.map((segment) => ({
    segment,
    mix: buyers.reduce(
      (sum, { id, segmentMix }) =>
        sum + (segmentMix[segment] * moneyOf(projection, 'open', [id], when)) / whole,
      0,
    ),
    coverage: market.coverage[segment] ?? exporter.coverage[segment],
  }))
    .filter(({ mix, coverage }) => mix * coverage > 0)
    .sort((a, b) => b.mix * b.coverage - a.mix * a.coverage);
}

function openingOf(input: TableInput, allies: readonly AllyId[]): Opening {
  const { data, scenario, when } = input;
  const market = marketOf(scenario);
  const exporter = exporterOf(data, market.exporter);
  if (exporter.euStatus === 'inside') return { kind: 'inside' };
  const [only] = data.allies.filter(({ id }) => allies.includes(id));
  if (!only || allies.length > 1 || when === 'sum') return { kind: 'by-buyer' };
  return openingAt(
    only,
    exporter,
    market,
    funnelRates(only, resolve(only, scenario), market, exporter).imported,
    when,
  );
}

function openingAt(ally: Ally, exporter: Exporter, market: Market, imported: number, year: number): Opening {
  if (!ally.inEu) return { kind: 'no-floor' };
  const floor = euFloor(ally, market, exporter, year);
  const { localContent } = market;
  return { kind: 1 - floor < imported ? 'binding' : 'loose', floor, imported, localContent };
}

/** The range of a single ally's import share, around what the reader set. */
function importRangeOf({ data, scenario }: TableInput, allies: readonly AllyId[]): Claim['importRange'] {
  const [only] = data.allies.filter(({ id }) => allies.includes(id));
  if (!only || allies.length > 1) return null;
  const { central, low, high } = only.importShare;
  const shift = (resolve(only, scenario).importShare ?? central) - central;
  return { low: Math.max(0, low + shift), high: Math.min(1, high + shift) };
}
