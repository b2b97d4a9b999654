import type { AmountUnit, Currency, LedgerOrigin, LedgerStep, SteeredStep, WiderStep } from '#model';
import { capital } from '../wording.ts';

/** Where money for equipment drops out before the exporter wins it. */
export type LostAt = 'home' | 'own' | 'rule' | 'covered' | 'others';

/** One step in words. */
export interface Told {
  readonly step: string;
  readonly amount: string;
  readonly rate: string | null;
}

const coinsEn = (figure: string, currency: Currency): string =>
  `${{ USD: '$', EUR: '€', KRW: '₩' }[currency]}${figure}`;

const alliesEn = (n: number): string => (n === 1 ? '1 ally' : `${n} allies`);

/** Words of the funnel ledger. */
export const ledgerEn = {
  stepNames: {
    gdp: 'GDP',
    core: 'Core spending',
    tam: 'Equipment and R&D',
    imports: 'Bought abroad',
    open: 'Open to the exporter',
    sam: 'In its segments',
    som: 'Winnable',
    widerTam: 'Wider market, beside the steps',
    widerSam: 'Wider market, addressable',
    widerSom: 'Wider market, winnable',
  } satisfies Record<LedgerStep | WiderStep, string>,
  /** The two steps that name the exporter. */
  openTo: (exporter: string): string => `Open to ${exporter}`,
  inSegments: (exporter: string): string => `In ${exporter}${exporter.endsWith('s') ? '’' : '’s'} segments`,
  head: {
    step: 'Step',
    bar: 'Amount, and what drops out',
    amount: (unit: AmountUnit): string =>
      unit.kind === 'shareOfGdp'
        ? '% of GDP'
        : `${{ USD: 'US$', EUR: '€', KRW: '₩' }[unit.currency]}${unit.kind === 'perHead' ? ' per head' : unit.currency === 'KRW' ? ' tn' : ' bn'}`,
    of100: (currency: Currency): string => `of ${coinsEn('100', currency)}`,
    rate: 'rate',
    from: 'from',
    range: 'low–high',
  },
  drops: {
    tam: 'pay, operations, infrastructure',
    imports: 'bought at home',
    open: 'reserved for European suppliers',
    sam: 'segments not covered',
    som: 'won by others',
  } satisfies Partial<Record<LedgerStep, string>>,
  /** What the exporter buys itself, where it is one of the allies: no export. */
  own: (amount: string, exporter: string): string => `${amount} by ${exporter} for itself`,
  and: ', ',
  drop: (amount: string, step: LedgerStep): string =>
    `${amount} ${(ledgerEn.drops as Partial<Record<LedgerStep, string>>)[step] ?? ''}`,
  from: {
    macro: 'IMF, NATO',
    scenario: 'scenario',
    printed: 'NATO, 3-year mean',
    anchor: 'from data',
    proxy: 'proxy, by ally',
    assumption: 'assumption',
    preference: 'assumption, European preference',
    inside: 'EU rules: all open',
    coverage: 'assumption, coverage',
    delivered: 'SIPRI, 2021–2025',
    ordered: 'SIPRI, on order 2026',
    yours: 'your assumption',
  } satisfies Record<LedgerOrigin, string>,
  /** European preference in few words, where its name stands elsewhere. */
  fromPreference: (strictness: string): string => `assumption, ${strictness}`,
  setRate: (step: string): string => `${step}: rate, percent of the step before`,
  /** After a rate was typed: what moved to get there. */
  steered: {
    tam: (n) => `One step: equipment targets of ${alliesEn(n)} moved by the same points.`,
    imports: (n) => `One step: shares bought abroad of ${alliesEn(n)} moved by the same points.`,
    open: () => 'Buy-European strictness moved.',
    sam: () => 'One step: coverage of the segments moved in proportion.',
    som: () => 'Win-share gain moved.',
  } satisfies Record<SteeredStep, (n: number) => string> as Record<SteeredStep, (n: number) => string>,
  /** Added where a rate at its end leaves nothing that tells allies or segments apart. */
  alike:
    'All stand alike now: an earlier rate, typed while this page is open, brings their differences back.',
  /** Stands below the rates until one was typed. */
  hint: 'A rate in a box can be typed; +1 or −1 moves it by so many points. An earlier rate brings back what there was.',
  outOfReach: {
    tam: (least, most) => `Out of reach: equipment targets of 0–80\u202f% give ${least}–${most}\u202f%.`,
    imports: (least, most) =>
      `Out of reach: what is locked and what the exporter buys itself stays; the others give ${least}–${most}\u202f%.`,
    open: (least, most) =>
      `Out of reach: Buy-European strictness of 0–100\u202f% gives ${least}–${most}\u202f%.`,
    sam: (least, most) =>
      `Out of reach: the segments covered now give ${least}–${most}\u202f%; cover another for more.`,
    som: (least, most) => `Out of reach: a win-share gain of −100 to +100 pp gives ${least}–${most}\u202f%.`,
  } satisfies Record<SteeredStep, (least: string, most: string) => string> as Record<
    SteeredStep,
    (least: string, most: string) => string
  >,
  /** Where the lever moves nothing. */
  fixed: {
    tam: (rate) =>
      `Stays ${rate}\u202f% here: equipment targets count after 2026, and locked allies keep theirs.`,
    imports: (rate) => `Stays ${rate}\u202f% here: what is locked and what the exporter buys itself stays.`,
    open: (rate) => `Stays ${rate}\u202f% here: European preference takes nothing from these buyers.`,
    sam: (rate) => `Stays ${rate}\u202f%: no segment is covered. Raise the coverage of one first.`,
    som: (rate) => `Stays ${rate}\u202f% here: a win-share gain counts after 2026.`,
  } satisfies Record<SteeredStep, (rate: string) => string> as Record<SteeredStep, (rate: string) => string>,
  /** After a rate was given back. */
  isBack: (step: string, rate: string): string => `${step} is back at ${rate}\u202f%.`,
  /** A rate typed before that is another now, and what leads to that. */
  drifted: (step: string, typed: string, now: string): string =>
    `${step}, typed ${typed}\u202f%, is now ${now}\u202f%`,
  follow: (drifted: readonly string[]): string =>
    `A typed rate follows the inputs, years and allies beneath it: ${drifted.join('; ')}.`,
  /** After a box was left with what cannot be had. @param reason Ends with a stop. */
  notTaken: (step: string, typed: string, reason: string): string =>
    `${step}: “${typed}” was not taken. ${reason}`,
  wider: (tam: string, sam: string, som: string): string =>
    `Wider market (support, related spending), beside the ledger: ${tam}, of which ${sam} addressable and ${som} winnable. Assumptions.`,
  widerOff: 'Wider market (support, related spending): 0, not switched on.',
  /** What drops out of the equipment bought, as a part of a sentence. */
  lost: {
    home: (amount: string): string => `${amount} is bought at home`,
    own: (amount: string, exporter: string): string => `${amount} is what ${exporter} buys itself`,
    rule: (amount: string): string => `European preference takes ${amount}`,
    covered: (amount: string): string => `${amount} lies in segments not covered`,
    others: (amount: string): string => `${amount} is won by others`,
  } satisfies Record<LostAt, (amount: string, exporter: string) => string> as Record<
    LostAt,
    (amount: string, exporter: string) => string
  >,
  /** @param rule What European preference takes, where the largest parts do not name it. */
  title: (equipment: string, largest: readonly string[], rule: string | null): string =>
    `Of ${equipment} for equipment, ${largest.join(' and ')}${rule ? `; ${rule}` : ''}`,
  noRule: 'European preference takes nothing',
  wonAll: (exporter: string, equipment: string): string =>
    `${capital(exporter)} wins all ${equipment} for equipment here`,
  outside: (open: string, exporter: string): string =>
    `All of the ${open} open to ${exporter} lies outside its segments`,
  subtitle: (exporter: string, period: string, scope: string, prices: string): string =>
    `From core spending to what ${exporter} could win, ${period} · ${scope} · ${prices} · hatched: assumption or proxy`,
  note: 'Each step is a part of the one before.',
  caveat: 'Low and high: every share bought abroad at the ends of its range.',
  summary: (steps: readonly Told[], sam: string, som: string): string =>
    `${steps.map(({ step, amount, rate }) => `${step} ${amount}${rate ? ` (${rate})` : ''}`).join(', ')}. Addressable ${sam}, winnable ${som}.`,
  answer: {
    /** @param isGained Whether a win-share gain is assumed: then today's shares are left behind. */
    year: (
      who: string,
      when: string,
      exporter: string,
      of100: string,
      sam: string,
      som: string,
      isGained: boolean,
      hundred: string,
    ): string =>
      `Of every ${hundred} spent by ${who} in ${when}, ${exporter} could compete for <b>${of100}</b>, or <b>${sam}</b>, and win <b>${som}</b> ${isGained ? 'with the win-share change assumed' : 'at today’s shares'}.`,
    nothing: (who: string, when: string, exporter: string): string =>
      `Of what ${who} would spend in ${when}, ${exporter} could compete for <b>nothing</b>.`,
    /** A part of a hundred dollars, euros or won. */
    coins: coinsEn,
    range: (sam: string, som: string): string =>
      `Low to high: <b>${sam}</b> addressable, <b>${som}</b> winnable`,
  },
};
