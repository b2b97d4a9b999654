import type { BuyerRank, SegmentId } from '#model';
import { marketEn } from './market.ts';

/** Words of the ranking of buyers. */
export const marketChartEn = {
  buyer: 'Buyer',
  /** Beside the head of buyers, where not every segment has room for a column. */
  partly: (shown: number, all: number): string => ` · ${shown} of ${all} segments`,
  sam: 'addressable',
  som: 'winnable',
  limit: 'What limits most',
  rank: 'Rank by',
  ranks: {
    sam: 'Addressable',
    som: 'Winnable',
    samSum: 'Sum 2027–2035',
    growth: 'Growth to 2035',
  } satisfies Record<BuyerRank, string>,
  /** Heads of what is ranked by and is neither amount. */
  heads: { samSum: '2027–2035', growth: 'growth' } satisfies Partial<Record<BuyerRank, string>>,
  /** Heads of narrow columns. */
  short: { ...marketEn.segmentNames, 'air-defence': 'Air def.' } as Record<SegmentId, string>,
  wins: (part: string, exporter: string, ally: string): string =>
    `${part} of what ${exporter} would win is in ${ally}`,
  addresses: (part: string, exporter: string, ally: string): string =>
    `${part} of what ${exporter} could address is in ${ally}; nothing would be won`,
  grows: (exporter: string, ally: string, part: string): string =>
    `What ${exporter} can address grows most in ${ally}: by ${part} from 2026 to 2035`,
  growsNowhere: (exporter: string): string => `What ${exporter} can address grows at no buyer here to 2035`,
  outside: (buyers: readonly string[]): string => `Outside this scope: ${buyers.join(', ')} addressable.`,
  subtitle: (exporter: string, period: string, scope: string, prices: string): string =>
    `What ${exporter} can address by buyer and segment, ${period} · ${scope} · ${prices}`,
  note: 'Whole bar: addressable; the part at its start: winnable. Cells: addressable by segment. What limits most: the step at which most of what the buyer spends on equipment drops out, with its amount; behind it what the EU rule takes (European preference, a floor for EU suppliers); it binds EU members alone, so that elsewhere none stands.',
  caveat: 'Segments are the mix of arms imports 2021–2025; coverage is an assumption.',
  told: (ally: string, amount: string, limit: string): string => `${ally} ${amount} (${limit})`,
  summary: (buyers: readonly string[]): string => `${buyers.join('; ')}.`,
};
