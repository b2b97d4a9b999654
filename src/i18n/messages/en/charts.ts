import type { AmountUnit, Basis, Currency, SourceId } from '#model';
import { capital } from '../wording.ts';

/** A part of a whole that has a word of its own; others are written in percent. */
export type Fraction = 'half' | 'twoThirds' | 'threeQuarters' | 'nearlyAll';

/** The time a sentence speaks of: one year, or the sum over 2027–2035. */
export type Period = number | 'sum';

export const fractionsEn: Record<Fraction, string> = {
  half: 'half',
  twoThirds: 'two thirds',
  threeQuarters: 'three quarters',
  nearlyAll: 'nearly all',
};

const NUMBERS_EN = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const coinsEn: Record<Currency, string> = { USD: 'dollars', EUR: 'euros', KRW: 'won' };

const growthEn = (basis: Basis): string => (basis === 'constant' ? 'growth' : 'nominal growth');

const byEn = (period: Period): string => (period === 'sum' ? 'over 2027–2035' : `by ${period}`);

/** An amount with its time: "$499 bn a year", by when where it is not the horizon. */
export const perYearEn = (amount: string, period: Period): string =>
  period === 'sum' ? `${amount} of 2027–2035` : `${amount} a year${period === 2035 ? '' : ` by ${period}`}`;

export const whenEn = (period: Period): string =>
  period === 2035 ? '' : period === 'sum' ? 'over 2027–2035 ' : `in ${period} `;

const possessive = (name: string): string => `${name}${/s$/u.test(name) ? '’' : '’s'}`;

export const listEn = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Points of GDP inside a sentence: "+0.3 pp" is a label, "+0.3 points" reads. */
const pointsEn = (figure: string): string => `${figure} points`;

/** What charts say, in labels and in sentences; amounts and percents arrive written. */
export const chartsEn = {
  projection: 'Projection →',
  review: '2029 review',
  events: {
    wales: ['2014 pledge'],
    ukraine: ['Russia invades', 'Ukraine, Feb 2022'],
    hague: ['The Hague', 'pledge, June 2025'],
  } as Readonly<Record<'wales' | 'ukraine' | 'hague', readonly string[]>>,
  /** A path's name behind its amount, at the end of a line. */
  amountOfPath: (amount: string, path: string): string => `${amount} ${path}`,
  fromShares: (isRise: boolean): string => (isRise ? 'from higher shares' : 'from lower shares'),
  fromGrowth: (basis: Basis): string => `${growthEn(basis)} at 2026 shares`,
  sinceBase: 'since 2026e',
  atHold: 'at 2026 shares',
  pledgeGuide: (percent: string): string => `${percent} pledge`,
  reached: (percent: string, year: number): string => `${percent} by ${year}`,
  held: (percent: string): string => `${percent} held`,
  noEffect: 'no change',
  others: (count: number): string => `${count} ${count === 1 ? 'other' : 'others'}`,
  parts: { equipment: 'Equipment, R&D', otherCore: 'Other core', indirect: 'Indirect' },
  total: 'Total',
  /** Names of lines in the year panel. */
  lines: { core: 'Scenario', history: 'Core spending', hold: '2026 shares held', plan: 'Stated plan' },
  /** Key of line styles, in exported pictures. */
  legend: {
    figures: 'NATO figures',
    estimate: '2026 estimate',
    scenario: 'Scenario',
    plan: 'Stated plan',
    hold: '2026 shares held',
  },
  span: (from: number, to: number): string => `${from}–${to}`,
  /** @param isShare Whether a share is told: of several years it is no total, but total over total. */
  period: (period: Period, isShare = false): string =>
    period === 'sum' ? `2027–2035, ${isShare ? 'average' : 'total'}` : String(period),
  sources: (list: readonly string[]): string => `Sources: ${list.join(' · ')}`,
  /** As a reader can cite them, where a picture has room. */
  inFull: {
    sources: {
      'nato-2026': 'NATO, Defence Expenditure of NATO Countries (2014–2026), July 2026',
      'imf-weo-2026-04': 'IMF, World Economic Outlook, April 2026 (GDP from 2032: 2031 growth rates held)',
      'extension-rule-a': 'own projection to 2035',
      'bruegel-dsa-2025-10': 'Bruegel, Inputs of the EU debt sustainability analysis, October 2025',
      'sipri-derived-2026-05': 'shares derived from SIPRI, Arms Transfers Database, May 2026',
      'own-judgement-2026-11': 'own assumptions',
    } satisfies Record<SourceId, string>,
    projection: 'own projection',
    line: (list: readonly string[]): string => `Sources: ${list.join('; ')}.`,
    constant: 'Constant 2026 prices and exchange rates.',
  },
  data: (edition: string): string => `Data ${edition}`,
  brand: 'Five by 35',
  converted: (currency: string, rate: string): string =>
    `Converted at one rate, that of 2026: ${currency}${rate} for US$1.`,
  scenarioOnly: 'A scenario, not a forecast: it shows what follows from the inputs.',
  spendPath: {
    name: 'Core defence spending',
    atBase: (amount: string): string => `Every path starts from ${amount} in 2026`,
    little: (scope: string, period: Period): string =>
      `Core spending of ${scope} changes little ${byEn(period)}`,
    falls: (scope: string, amount: string, period: Period): string =>
      period === 'sum'
        ? `Core spending of ${scope} stays ${amount} under its 2026 level over 2027–2035`
        : `Core spending of ${scope} falls by ${amount} a year by ${period}`,
    growthOnly: (amount: string, period: Period, basis: Basis): string =>
      `At 2026 shares, ${growthEn(basis)} alone adds ${amount}${period === 'sum' ? '' : ' a year'} ${byEn(period)}`,
    mostlyShares: (part: Fraction | string, amount: string, period: Period, basis: Basis): string =>
      part === 'nearlyAll'
        ? `Nearly all of the extra ${perYearEn(amount, period)} comes from higher shares`
        : `Higher shares, not ${growthEn(basis)}, bring ${fractionsEn[part as Fraction] ?? part} of the extra ${perYearEn(amount, period)}`,
    even: (amount: string, period: Period, basis: Basis): string =>
      `Higher shares and ${growthEn(basis)} each bring about half of the extra ${perYearEn(amount, period)}`,
    mostlyGrowth: (part: Fraction | string, amount: string, period: Period, basis: Basis): string =>
      part === 'nearlyAll'
        ? `Nearly all of the extra ${perYearEn(amount, period)} comes from ${growthEn(basis)}`
        : `${capital(growthEn(basis))}, not higher shares, brings ${fractionsEn[part as Fraction] ?? part} of the extra ${perYearEn(amount, period)}`,
    sharesFall: (lost: string, grown: string, basis: Basis): string =>
      `Lower shares take back ${lost} of the ${grown} that ${growthEn(basis)} adds`,
    growthFalls: (added: string, lost: string): string =>
      `Higher shares add ${added}, a smaller economy takes back ${lost}`,
    /** The four ways to say it as a part of GDP. */
    moves: (from: string, to: string, isRise: boolean, year: Period): string =>
      `Core spending ${isRise ? 'rises' : 'falls'} from ${from} to ${to} of GDP by ${year}`,
    stays: (scope: string, share: string, period: Period): string =>
      `Core spending of ${scope} stays at ${share} ${period === 'sum' ? 'over 2027–2035' : `until ${period}`}`,
    averages: (share: string, base: string): string =>
      `Core spending averages ${share} of GDP over 2027–2035, against ${base} in 2026`,
    subtitle: (scope: string, prices: string, span: string): string =>
      `Core defence spending, ${scope} · ${prices} · ${span}`,
    note: (path: string, differs: boolean): string =>
      `${differs ? `Dashed: ${path}. ` : ''}Dotted: 2026 shares held.`,
    caveat:
      'Today’s allies throughout; NATO’s own totals follow the membership of each year. 2025 and 2026 are NATO’s estimates.',
    summary: (
      first: string,
      base: string,
      end: string,
      path: string,
      shares: string,
      growth: string,
      basis: Basis,
    ): string =>
      `${first} in 2014, ${base} in 2026 (estimate), ${end} in 2035; ${path}. Since 2026: ${shares} through shares of GDP, ${growth} through ${growthEn(basis)}.`,
    summaryShare: (first: string, base: string, end: string, path: string, change: string): string =>
      `${first} in 2014, ${base} in 2026 (estimate), ${end} in 2035; ${path}. Since 2026: ${change}.`,
    against: (amount: string, path: string): string => `${amount} against the ${path}`,
    asPreset: (path: string): string => `as on the ${path}`,
  },
  moved: {
    none: 'No ally is shown',
    overtakes: (
      winner: string,
      small: string,
      loser: string,
      large: string,
      exporter: string,
      by: AmountUnit['kind'],
    ): string =>
      `${capital(possessive(winner))} ${pointsEn(small)} open more ${{ money: '', shareOfGdp: 'of its GDP ', perHead: 'per head ' }[by]}to ${exporter} than ${possessive(loser)} ${large}`,
    opensMore: (winner: string, more: string, loser: string, less: string, exporter: string): string =>
      `${capital(winner)} opens more to ${exporter} than ${loser}: ${more} against ${less}`,
    opens: (ally: string, points: string | null, amount: string, exporter: string): string =>
      points === null
        ? `${capital(ally)} opens ${amount} more to ${exporter}`
        : `${capital(possessive(ally))} ${pointsEn(points)} open ${amount} more to ${exporter}`,
    closes: (ally: string, points: string | null, amount: string, exporter: string): string =>
      points === null
        ? `${capital(ally)} opens ${amount} less to ${exporter}`
        : `${capital(possessive(ally))} ${pointsEn(points)} take ${amount} from ${possessive(exporter)} market`,
    mixed: (winner: string, more: string, loser: string, less: string, exporter: string): string =>
      `${capital(winner)} opens ${more} more to ${exporter}, ${loser} ${less} less`,
    bothClose: (allies: readonly string[], amount: string, exporter: string): string =>
      `${capital(listEn(allies))} together take ${amount} from ${possessive(exporter)} market`,
    bothLess: (more: string, amount: string, less: string, lessAmount: string, exporter: string): string =>
      `${capital(more)} opens ${amount} less to ${exporter}, ${less} ${lessAmount}`,
    little: (allies: readonly string[], exporter: string): string =>
      `What moves in ${listEn(allies)} changes little for ${exporter}`,
    paths: (
      clauses: readonly { readonly ally: string; readonly from: string; readonly to: string | null }[],
    ): string =>
      capital(
        clauses
          .map(({ ally, from, to }) =>
            to === null ? `${ally} holds at ${from}` : `${ally} goes from ${from} to ${to}`,
          )
          .join(', '),
      ),
    subtitle: (exporter: string, period: string, prices: string, span: string, isMoved: boolean): string =>
      `Core defence, % of GDP, ${span} · ${isMoved ? 'effect on' : 'addressable for'} ${exporter}: ${period}, ${prices}`,
    note: (path: string, differs: boolean): string =>
      `${differs ? `Dashed: ${path}. ` : ''}◇ stated plan (national sources).`,
    caveat: 'The effect compares the scenario with its preset; rates of the market are partly assumptions.',
    summary: (ally: string, base: string, end: string, preset: string, effect: string): string =>
      `${ally}: ${base} of GDP in 2026 (estimate), ${end} in 2035, preset ${preset}; ${effect}.`,
  },
  buyers: {
    name: (exporter: string): string => `Addressable for ${exporter}`,
    allIn: (ally: string, exporter: string, period: Period): string =>
      `All that ${exporter} can address ${whenEn(period)}is in ${ally}`,
    part: (allies: readonly string[], percent: string, exporter: string, period: Period): string =>
      `${capital(listEn(allies))} ${allies.length > 1 ? 'are' : 'is'} ${percent} of what ${exporter} can address${period === 2035 ? '' : ` ${period === 'sum' ? 'over 2027–2035' : `in ${period}`}`}`,
    subtitle: (exporter: string, scope: string, prices: string, span: string): string =>
      `Addressable for ${exporter}, by buyer, ${scope} · ${prices} · ${span}`,
    /** The amount of one year beside those of another time. */
    ofYear: (year: number, amount: string): string => `${year}: ${amount}`,
    note: (exporter: string): string => `${possessive(exporter)} segments only.`,
    caveat:
      'Shares bought abroad, open and covered are partly assumptions. The market starts from the mean equipment share of 2024–2026.',
    summary: (base: string, end: string, period: string, list: readonly string[]): string =>
      `${base} in 2026, ${end} in 2035. Largest, ${period}: ${list.join(', ')}.`,
  },
  composition: {
    nothing: 'No spending to divide',
    tenths: (count: number, currency: Currency | null): string =>
      count === 5
        ? 'Equipment is half of core spending'
        : currency === null
          ? `Equipment is ${NUMBERS_EN[count]} tenth${count === 1 ? '' : 's'} of core spending`
          : `Equipment is ${NUMBERS_EN[count]} of every ten core ${coinsEn[currency]}`,
    percent: (percent: string): string => `Equipment and R&D are ${percent} of core spending`,
    changes: (to: string, isRise: boolean, year: number): string =>
      `Equipment ${isRise ? 'rises' : 'falls'} to ${to} of core spending${year === 2035 ? '' : ` by ${year}`}`,
    subtitle: (scope: string, prices: string, span: string): string =>
      `Core and indirect spending by part, ${scope} · ${prices} · ${span}`,
    note: 'Indirect: the pledge’s 1.5\u202f% part; for most allies today’s level is an assumption.',
    caveat: 'Equipment: NATO’s printed share in 2026, the scenario’s from 2027.',
    summary: (total: string, parts: readonly string[]): string => `${total} in 2035: ${parts.join(', ')}.`,
  },
};
