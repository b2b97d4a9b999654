import type { AllyId, SegmentId } from './ally.ts';
import { amountOf, unitOf } from './amount.ts';
import { growthSteps, marketSteps, shareSteps } from './claim-steps.ts';
import { coversOf, importRangeOf, openingOf } from './claim-why.ts';
import { HORIZON, type SourceId, type Status } from './dataset.ts';
import { importRange } from './ledger.ts';
import type { Projection, When } from './project.ts';
import type { AmountUnit, TableInput } from './table.ts';

/** The figures that say how they come about. */
export const CLAIM_MEASURES = [
  'coreShare',
  'core',
  'tam',
  'imports',
  'open',
  'sam',
  'som',
  'segment',
  'growth',
] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];

/** Names a figure, where measure and allies alone do not. */
export interface ClaimOf {
  readonly measure: ClaimMeasure;
  /** Which part of what can be addressed a `segment` is. */
  readonly segment?: SegmentId | null | undefined;
  /** When, where it is not the time the view looks at. */
  readonly when?: When | undefined;
  /** Whether it is told by the GDP or people of the whole scope, as cells that add up are; else by those it is of. */
  readonly isOfScope?: boolean | undefined;
}

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
  'mix',
  'coverage',
  'sam',
  'won',
  'today',
  'rise',
  'samLast',
  'samFirst',
  'whole',
] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];

/** One line of a formula. */
export interface ClaimStep {
  readonly part: ClaimPart;
  /** How it joins what stands above it. */
  readonly joins: 'starts' | 'times' | 'over' | 'plus' | 'minus';
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

/** A floor of EU-sourced procurement and what it does. Fractions. */
interface Floored {
  /** Of a sum its last year's: the goal only rises. */
  readonly floor: number;
  /** Millions of the currency that it takes of what is bought abroad. */
  readonly takes: number;
}

/** Why so much of what is bought abroad is open: `inside` and `no-floor` have no rule that could take any of it. */
export type Opening =
  | { readonly kind: 'inside' | 'no-floor' }
  | (Floored & {
      /** `loose`: the floor leaves more than the buyer buys abroad; `binding`: it leaves less. */
      readonly kind: 'loose' | 'binding';
      readonly imported: number;
      readonly localContent: number;
    })
  | (Floored & {
      readonly kind: 'by-buyer';
      /** Buyers it takes something from, and how many of them have the rule at all. */
      readonly bound: number;
      readonly members: number;
    });

/** How a figure comes about: the formula with its numbers, its range, how sure its parts are and their sources. */
export interface Claim {
  readonly measure: ClaimMeasure;
  readonly segment: SegmentId | null;
  readonly allies: readonly AllyId[];
  readonly when: When;
  /** Millions of the currency; a fraction of GDP for the core share, of the first amount for growth. */
  readonly value: number;
  readonly unit: AmountUnit | { readonly kind: 'rate' };
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

/** Figures that are amounts. */
export type MarketClaim = Exclude<ClaimMeasure, 'coreShare' | 'growth'>;

/**
 * Works out how a figure comes about (model.md §4). The steps, joined from the top, give the figure; of several allies
 * the rates are ratios of sums.
 *
 * @param of A measure of the view's own time, or a figure that needs more to be named.
 * @param allies Whose figure it is, one or a group.
 */
export function claimOf(view: TableInput, of: ClaimMeasure | ClaimOf, allies: readonly AllyId[]): Claim {
  const figure: ClaimOf = typeof of === 'string' ? { measure: of } : of;
  const input = figure.when === undefined ? view : { ...view, when: figure.when };
  switch (figure.measure) {
    case 'coreShare':
      return ofNoMarket(input, figure, allies, shareSteps(input, allies), { kind: 'shareOfGdp' });
    case 'growth':
      // Two years of the horizon, whatever time the view looks at.
      return ofNoMarket({ ...input, when: HORIZON }, figure, allies, growthSteps(input, allies), {
        kind: 'rate',
      });
    default:
      return ofMarket(input, figure, figure.measure, allies);
  }
}

/** A figure that is a rate: it has no range and no other unit to be told in. */
function ofNoMarket(
  { when }: TableInput,
  { measure }: ClaimOf,
  allies: readonly AllyId[],
  steps: readonly ClaimStep[],
  unit: Claim['unit'],
): Claim {
  return {
    measure,
    segment: null,
    allies,
    when,
    value: resultOf(steps),
    unit,
    told: null,
    steps,
    covers: [],
    opening: null,
    range: null,
    importRange: null,
    sourceIds: sourcesOfSteps(steps),
  };
}

function ofMarket(
  input: TableInput,
  { segment = null, isOfScope = false }: ClaimOf,
  measure: MarketClaim,
  allies: readonly AllyId[],
): Claim {
  const steps = marketSteps(input, measure, allies, segment);
  const money = { ...input, per: 'total' } as const;
  // A segment is a part of what can be addressed, the same part at both ends of the range and in every unit.
  const base = measure === 'segment' ? 'sam' : measure;
  const whole = amountOf(money, input.projection, base, allies, input.when);
  const value = measure === 'segment' ? resultOf(steps) : whole;
  const part = whole > 0 ? value / whole : 0;
  const isRanged = measure !== 'core' && measure !== 'tam';
  const range = isRanged ? importRange(input.data, input.scenario, input.projection.basis) : null;
  const at = (projection: Projection): number => part * amountOf(money, projection, base, allies, input.when);
  const by = isOfScope ? input.allies : allies;
  return {
    measure,
    segment,
    allies,
    when: input.when,
    steps,
    sourceIds: sourcesOfSteps(steps),
    value,
    unit: unitOf(money),
    told:
      input.per === 'total'
        ? null
        : {
            value: part * amountOf(input, input.projection, base, allies, input.when, by),
            unit: unitOf(input),
          },
    covers: measure === 'sam' ? coversOf(input, allies) : [],
    opening: ['open', 'sam', 'segment'].includes(measure) ? openingOf(input, allies) : null,
    range: range && { low: at(range.low), high: at(range.high) },
    importRange: isRanged ? importRangeOf(input, allies) : null,
  };
}

/** Works a formula out from the top. */
const resultOf = (steps: readonly ClaimStep[]): number => steps.reduce(joined, 0);

function joined(result: number, { joins, value }: ClaimStep): number {
  switch (joins) {
    case 'starts':
      return value;
    case 'times':
      return result * value;
    case 'over':
      return value > 0 ? result / value : 0;
    case 'plus':
      return result + value;
    case 'minus':
      return result - value;
  }
}

const sourcesOfSteps = (steps: readonly ClaimStep[]): readonly SourceId[] => [
  ...new Set(steps.flatMap(({ sourceIds }) => sourceIds)),
];
