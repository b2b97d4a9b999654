import type { AmountUnit, Currency, Year } from '#model';
import { BASE_YEAR } from '#model';

/** Languages of the app. */
export const LOCALES = ['en', 'ko'] as const;
export type Locale = (typeof LOCALES)[number];

/** An amount cut where type sizes change: `$1,276` `bn`, `1조 2,760억` `달러`, `1인당` `2,934` `달러`. */
export interface MoneyParts {
  /** What Korean says before the figure, set smaller. */
  readonly lead?: string;
  /** Sign and currency symbol, set in the figure's size. */
  readonly figure: string;
  /** Unit, set smaller; empty when the figure says it all. */
  readonly unit: string;
}

const THIN = '\u2009';
export const NARROW = '\u202f';
/** Between a figure and its unit, which no line parts. */
export const UNPARTED = '\u00a0';
/** Stands before what is below zero. */
export const MINUS = '\u2212';
export const SYMBOL: Record<Currency, string> = { USD: '$', EUR: '€', KRW: '₩' };
export const KOREAN_UNIT: Record<Currency, string> = { USD: '달러', EUR: '유로', KRW: '원' };

/**
 * Unit of amounts: billions throughout, so that the figures of one ledger compare; trillions for won, which are
 * about 1 400 times as many.
 */
export const SCALE: Record<Currency, { readonly millions: number; readonly en: string }> = {
  USD: { millions: 1e3, en: 'bn' },
  EUR: { millions: 1e3, en: 'bn' },
  KRW: { millions: 1e6, en: 'tn' },
};
/** One 억 is 100 million. */
export const EOK_MILLIONS = 100;

const grouped = new Map<number, Intl.NumberFormat>();
/** Writes a number with grouping and a fixed number of decimals; both languages group alike. */
export function decimal(value: number, decimals: number): string {
  let format = grouped.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('en', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    grouped.set(decimals, format);
  }
  return format.format(value);
}

/**
 * Decimals that keep about three digits of an amount in its unit. A hundredth of a trillion won is $7 million: few won
 * keep two digits, as few dollars do.
 */
export const decimalsFor = (amount: number, currency: Currency): number =>
  amount >= 99.95 ? 0 : amount >= 0.095 ? 1 : currency === 'KRW' ? 3 : 2;

/**
 * Writes money, cut into figure and unit.
 *
 * @param millions Millions of the currency.
 * @param signed Puts + before what is not negative.
 */
export function moneyParts(locale: Locale, millions: number, currency: Currency, signed = false): MoneyParts {
  const scale = SCALE[currency];
  const amount = Math.abs(millions) / scale.millions;
  const decimals = decimalsFor(amount, currency);
  const rounded = Number(amount.toFixed(decimals));
  // Zero is a claim: what is only too small to write says so.
  if (rounded === 0 && amount > 1e-9) return tooSmall(locale, currency);
  const sign = rounded === 0 ? '' : millions < 0 ? MINUS : signed ? '+' : '';
  if (locale === 'ko')
    return {
      figure: sign + koreanNumber((rounded * scale.millions) / EOK_MILLIONS),
      unit: KOREAN_UNIT[currency],
    };
  if (rounded === 0) return { figure: `${SYMBOL[currency]}0`, unit: '' };
  return { figure: sign + SYMBOL[currency] + decimal(rounded, decimals), unit: scale.en };
}

const tooSmall = (locale: Locale, currency: Currency): MoneyParts =>
  locale === 'ko'
    ? { figure: currency === 'KRW' ? '<10억' : '<0.1억', unit: KOREAN_UNIT[currency] }
    : { figure: `<${SYMBOL[currency]}${leastOf(currency)}`, unit: SCALE[currency].en };

/** The least that can be written in the unit of a currency. */
export const leastOf = (currency: Currency): number => (currency === 'KRW' ? 0.001 : 0.01);

/** Writes a count of 억 as Koreans read it: `1조 2,760억`, `495억`, `0.3억`. */
function koreanNumber(eok: number): string {
  const whole = eok >= 1 ? Math.round(eok) : Number(eok.toFixed(1));
  const jo = Math.floor(whole / 10_000);
  const rest = whole - jo * 10_000;
  if (jo === 0) return rest === 0 ? '0' : `${decimal(rest, rest < 1 ? 1 : 0)}억`;
  return rest === 0 ? `${decimal(jo, 0)}조` : `${decimal(jo, 0)}조 ${decimal(rest, 0)}억`;
}

/** Writes money in one string: `$1,276 bn`, `1조 2,760억 달러`. @param millions Millions of the currency. */
export function money(locale: Locale, millions: number, currency: Currency, signed = false): string {
  const { figure, unit } = moneyParts(locale, millions, currency, signed);
  return unit ? `${figure}${locale === 'ko' ? ' ' : UNPARTED}${unit}` : figure;
}

/** Writes an amount in its unit, cut into figure and unit: `$1,276` `bn`, `3.54` `% of GDP`, `$2,934` `per head`. */
export function amountParts(locale: Locale, value: number, unit: AmountUnit): MoneyParts {
  switch (unit.kind) {
    case 'money':
      return moneyParts(locale, value, unit.currency);
    case 'perHead': {
      const { figure, suffix } = perHead(locale, value, unit.currency);
      return locale === 'ko' ? { lead: '1인당', figure, unit: suffix } : { figure, unit: 'per head' };
    }
    case 'shareOfGdp': {
      const figure = shareFigure(value);
      return locale === 'ko' ? { lead: 'GDP 대비', figure, unit: '%' } : { figure, unit: '% of GDP' };
    }
  }
}

/** Writes an amount in one string: `$1,276 bn`, `3.54 % of GDP`, `1인당 2,934달러`; a difference of shares in points. */
export function amount(locale: Locale, value: number, unit: AmountUnit, signed = false): string {
  const short = amountShort(locale, value, unit, signed);
  if (unit.kind === 'perHead') return locale === 'ko' ? `1인당 ${short}` : `${short} per head`;
  if (unit.kind === 'money' || signed) return short;
  return locale === 'ko' ? `GDP 대비 ${short}` : `${short} of GDP`;
}

/** Writes an amount where a head or a subtitle says what it is counted by: `3.54 %`, `$2,934`, `402만 원`. */
export function amountShort(locale: Locale, value: number, unit: AmountUnit, signed = false): string {
  switch (unit.kind) {
    case 'money':
      return money(locale, value, unit.currency, signed);
    case 'perHead': {
      const { figure, suffix } = perHead(locale, value, unit.currency, signed);
      return figure + suffix;
    }
    case 'shareOfGdp': {
      const figure = shareFigure(value, signed);
      if (signed) return figure + (locale === 'ko' ? '%p' : `${THIN}pp`);
      return `${figure}${locale === 'ko' ? '' : NARROW}%`;
    }
  }
}

/** A share of GDP below this would print as zero. */
const LEAST_SHARE = 5e-6;

/** Writes a part of GDP in percent with about three digits: 3.54, 0.142, 0.028; a difference with its sign. */
export function shareFigure(fraction: number, signed = false): string {
  if (Math.abs(fraction) < LEAST_SHARE) return Math.abs(fraction) < 1e-12 ? '0' : '<0.001';
  const figure = percentFigure(fraction, Math.abs(fraction) >= 0.009995 ? 2 : 3);
  return signed && fraction > 0 ? `+${figure}` : figure;
}

/**
 * Unit of an amount per head: won are told in thousands, in Korean in 만 (ten thousand), throughout, so that the
 * figures of one view compare.
 */
export function headScale(
  locale: Locale,
  currency: Currency,
): { readonly size: number; readonly mark: string; readonly suffix: string } {
  if (currency !== 'KRW') return { size: 1, mark: '', suffix: locale === 'ko' ? KOREAN_UNIT[currency] : '' };
  return locale === 'ko' ? { size: 1e4, mark: '', suffix: '만 원' } : { size: 1e3, mark: 'k', suffix: '' };
}

/** Writes an amount per head with about three digits: `$2,934`, `₩2,834k`; in Korean `2,934` `달러`, `402` `만 원`. */
export function perHead(
  locale: Locale,
  value: number,
  currency: Currency,
  signed = false,
): { readonly figure: string; readonly suffix: string; readonly bare: string } {
  const scale = headScale(locale, currency);
  const size = Math.abs(value) / scale.size;
  const decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
  const isNothing = Number(size.toFixed(decimals)) === 0;
  const isTiny = isNothing && size > 1e-9;
  const digits = isTiny ? '0.01' : isNothing ? '0' : decimal(size, decimals);
  const sign = isTiny ? '<' : isNothing ? '' : value < 0 ? MINUS : signed ? '+' : '';
  const written = SYMBOL[currency] + digits + (digits === '0' ? '' : scale.mark);
  return {
    figure: sign + (locale === 'ko' ? digits : written),
    suffix: scale.suffix,
    bare: sign + digits,
  };
}

/** Writes an exchange rate, units of a currency for US$1: `0.848`, `1,440.9`. */
export const rateFigure = (rate: number): string => decimal(rate, rate < 10 ? 3 : 1);

/** Writes a fraction as a bare percent figure: 0.035 → `3.5`. */
export const percentFigure = (fraction: number, decimals = 1): string =>
  decimal(fraction * 100, decimals).replace('-', MINUS);

/** Writes a fraction as percent: `3.5 %` with a narrow space, in Korean `3.5%`. */
export const percent = (locale: Locale, fraction: number, decimals = 1): string =>
  `${percentFigure(fraction, decimals)}${locale === 'ko' ? '' : NARROW}%`;

/** Writes a difference of shares: `+0.4 pp`, `+0.4%p`. */
export function points(locale: Locale, fraction: number, decimals = 1): string {
  const figure = percentFigure(Math.abs(fraction), decimals);
  const sign = Number(figure) === 0 ? '' : fraction < 0 ? MINUS : '+';
  return sign + figure + (locale === 'ko' ? '%p' : `${THIN}pp`);
}

/** Writes a year; the base year is NATO's estimate and carries an e. */
export const yearLabel = (year: Year): string => (year === BASE_YEAR ? `${year}e` : String(year));
