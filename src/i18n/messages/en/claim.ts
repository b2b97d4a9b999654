import type { Basis, ClaimMeasure, ClaimPart } from '#model';
import { capital } from '../wording.ts';

/** What European preference leaves open of one buyer, written. */
export interface Floor {
  readonly floor: string;
  readonly left: string;
  readonly ally: string;
  readonly imported: string;
  /** Null where local content opens nothing. */
  readonly content: string | null;
  readonly takes: string;
}

/** Words of the card that says how a figure comes about. */
export const claimEn = {
  close: 'Close',
  /** A figure as a noun, and whose it is. */
  measures: {
    coreShare: () => 'Core share',
    core: () => 'Core spending',
    tam: () => 'Equipment and R&D',
    imports: () => 'Bought abroad',
    open: (exporter) => `Open to ${exporter}`,
    sam: (exporter) => `Addressable for ${exporter}`,
    som: (exporter) => `Winnable for ${exporter}`,
    segment: (exporter, segment) => `Addressable for ${exporter} in ${segment}`,
    growth: (exporter) => `Growth of what ${exporter} can address`,
  } satisfies Record<ClaimMeasure, (exporter: string, segment: string) => string>,
  heading: (measure: string, who: string, period: string): string => `${capital(measure)}, ${who}, ${period}`,
  parts: {
    gdp: () => 'GDP',
    coreShare: () => 'core share of GDP',
    realGdp: () => 'NATO’s real GDP to GDP at market prices',
    core: () => 'Core spending',
    equipment: () => 'equipment and R&D',
    tam: () => 'Equipment and R&D',
    imported: () => 'bought abroad',
    open: (exporter) => `open to ${exporter}`,
    covered: (exporter) => `in ${exporter}’s segments`,
    mix: (_, segment) => `${segment}, part of arms imports 2021–2025`,
    coverage: (exporter) => `covered by ${exporter}`,
    sam: (exporter) => `Addressable for ${exporter}`,
    won: () => 'won at today’s share',
    today: () => 'Share in 2026, NATO’s estimate',
    rise: () => 'change on the scenario’s path',
    samLast: (exporter) => `Addressable for ${exporter}, 2035`,
    samFirst: () => 'the same in 2026',
    whole: () => 'the whole of 2026',
  } satisfies Record<ClaimPart, (exporter: string, segment: string) => string>,
  growthPeriod: '2026–2035',
  ofGroup: 'Of several allies: rates are ratios of sums.',
  openings: {
    inside: (exporter: string): string => `${exporter} is inside EU rules: all that is bought abroad is open`,
    noFloor: (buyers: number): string =>
      `European preference does not apply: ${buyers === 1 ? 'not an EU member' : 'no EU members here'}`,
    /** European preference as a floor. @param rises Whether the year is the last of several. */
    floor: (floor: string, year: number, rises: boolean): string =>
      rises ? `EU floor (rising to ${floor} in ${year})` : `EU floor of ${floor} in ${year}`,
    takes: (amount: string | null): string => `it takes ${amount ?? 'nothing'}`,
    byBuyer: (floor: string, takes: string, bound: number, members: number): string =>
      `${floor} for EU members alone: ${takes}${bound > 0 ? `, from ${bound} of ${members} members` : ''}`,
    loose: ({ floor, left, ally, imported, takes }: Floor): string =>
      `${floor} leaves ${left} open, more than the ${imported} ${ally} buys abroad: ${takes}`,
    binding: ({ floor, left, ally, imported, takes, content }: Floor): string =>
      `${floor} leaves ${left} open; ${ally} buys ${imported} abroad${content ? `, and ${content} of what is closed opens by local content` : ''}: ${takes}`,
  },
  asShown: 'as shown',
  range: 'Low–high',
  ofImports: (low: string, high: string): string => `share bought abroad ${low}–${high}`,
  ofImportsEach: 'every share bought abroad at the ends of its range',
  status: 'Status',
  scenario: 'scenario',
  sources: 'Sources',
  prices: (basis: Basis): string => (basis === 'constant' ? 'constant 2026' : 'current'),
  oneAssumption: 'assumption in one step',
  assumptions: (count: number): string => `assumptions in ${count} steps`,
  copy: 'Copy as footnote',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying; the text is selected below.',
  /** The text a figure is quoted by. */
  footnote: (parts: {
    readonly measure: string;
    readonly who: string;
    readonly period: string;
    readonly figure: string;
    readonly range: string | null;
    readonly prices: string | null;
    readonly scenario: string;
    readonly share: string | null;
    readonly assumed: readonly string[];
    readonly edition: string;
    readonly sources: readonly string[];
  }): string =>
    `${capital(parts.measure)}, ${parts.who}, ${parts.period}: ${parts.figure}${parts.range ? ` (${parts.range})` : ''}${parts.prices ? `, ${parts.prices}` : ''}; scenario “${parts.scenario}”${parts.share ? `, ${parts.share}` : ''}${parts.assumed.length > 0 ? `; ${parts.assumed.join(', ')}: ${parts.assumed.length === 1 ? 'an assumption' : 'assumptions'}` : ''}. Five by 35, data ${parts.edition}, after ${parts.sources.map((source) => source.replace(/, (.+)$/, ' ($1)')).join(', ')}.`,
  /** What was assumed, as a noun. */
  assumed: {
    equipment: 'equipment share',
    imported: 'share bought abroad',
    open: 'European preference',
    covered: 'coverage',
    coverage: 'coverage',
    won: 'win share',
  } satisfies Partial<Record<ClaimPart, string>>,
  changed: (scenario: string): string => `${scenario}, changed`,
};
