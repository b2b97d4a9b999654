import { capital } from '../wording.ts';
import { type Period, whenEn } from './charts.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
/** An exporter's two amounts of a year, written. */
export interface Amounts {
  readonly sam: string;
  readonly som: string;
}

/** Words of the Market view's pictures: when the money comes, exporters side by side, who supplies today. */
export const marketPicturesEn = {
  open: 'open',
  sam: 'addressable',
  som: 'winnable',
  otherSuppliers: 'All others',
  /** Offered by a panel: makes this exporter the one the page speaks of. */
  choose: (exporter: string): string => `Show ${exporter}’s market`,
  timeline: {
    come: 'so far, %',
    half: (year: number): string => `half by ${year}`,
    byThen: 'of 2027–2035 come by then',
    title: (exporter: string, year: number, whole: string | null): string =>
      `Half of ${whole === null ? 'what' : `the ${whole}`} ${exporter} can address in 2027–2035 comes by ${year}`,
    subtitle: (exporter: string, scope: string, prices: string, span: string): string =>
      `What ${exporter} can address and win by year, ${scope} · ${prices} · ${span}`,
    note: 'Below the years: the part of 2027–2035 that has come by then, in money.',
    summary: (first: Amounts, last: Amounts, half: number): string =>
      `Addressable ${first.sam} in 2026 and ${last.sam} in 2035, winnable ${first.som} and ${last.som}. Half of 2027–2035 comes by ${half}.`,
  },
  exporters: {
    nothing: 'No exporter can address anything here',
    first: (exporter: string, amount: string, period: Period): string =>
      `${capital(exporter)} could address more than any other exporter ${whenEn(period)}here: ${amount}`,
    title: (exporter: string, place: number, of: number, first: string, period: Period): string =>
      `${capital(exporter)} is ${ORDINALS[place - 1] ?? `number ${place}`} of ${of} exporters by what each could address ${whenEn(period)}here; ${first} leads`,
    subtitle: (scope: string, prices: string, period: string): string =>
      `Exporters in the same scenario, ${scope} · ${prices} · ${period}`,
    note: 'Strictness, local content and win-share gain are this scenario’s for all; EU rules apply as each exporter stands. No exporter sells to itself.',
    caveat:
      'Coverage of segments follows one rule for all and is an assumption; changes to it count for the chosen exporter.',
    covered: 'covered of what is open',
    won: 'won of that',
    told: (exporter: string, sam: string, som: string): string => `${exporter} ${sam}, winnable ${som}`,
    summary: (list: readonly string[]): string => `Most addressable: ${list.join('; ')}.`,
  },
  suppliers: {
    delivered: 'delivered 2021–2025',
    ordered: 'on order, May 2026',
    wonShare: 'won in this scenario',
    heads: { delivered: '2021–25', ordered: 'on order', wonShare: 'scenario' },
    others: 'All others',
    unknown: 'No arms imports are recorded here',
    nothing: (exporter: string): string =>
      `${capital(exporter)} has supplied nothing here and would win nothing`,
    title: (exporter: string, delivered: string, won: string, period: Period): string =>
      `${capital(exporter)} ${delivered === won ? 'stays at' : `goes from ${delivered} to`} ${won} of what is bought abroad here, 2021–2025 against ${period === 'sum' ? '2027–2035' : period}`,
    subtitle: (scope: string, period: string): string =>
      `Parts of what is bought abroad, %, ${scope} · delivered 2021–2025, on order in May 2026 · scenario: ${period}`,
    note: 'Past: shares of each ally’s imports by volume (SIPRI), not money, weighted with what it buys abroad in the scenario.',
    caveat:
      'The weighting is an assumption. Shares fall where European preference closes a part, or an exporter delivered more than it is assumed to cover; what falls away goes to nobody here.',
    told: (exporter: string, delivered: string, won: string): string =>
      `${exporter} ${delivered} delivered, ${won} in the scenario`,
    summary: (list: readonly string[]): string => `${list.join('; ')}.`,
  },
};
