import type { AmountUnit, Currency } from '#model';
import {
  amountShort,
  decimal,
  decimalsFor,
  EOK_MILLIONS,
  headScale,
  KOREAN_UNIT,
  type Locale,
  leastOf,
  MINUS,
  moneyParts,
  NARROW,
  perHead,
  SCALE,
  SYMBOL,
  shareFigure,
  UNPARTED,
} from './format.ts';

/** One 조 is 10 000 억. */
const JO_MILLIONS = 1e6;

/**
 * Writes an amount without its unit, in the unit of `money`: for a column or a stack whose head names it. Korean keeps
 * 조 and 억, which are of the number: a bare 495 beside 1조 2,760억 would read as less than one.
 */
export function moneyBare(locale: Locale, millions: number, currency: Currency): string {
  if (locale === 'ko') return moneyParts(locale, millions, currency).figure;
  const amount = Math.abs(millions) / SCALE[currency].millions;
  const least = leastOf(currency);
  if (amount < least / 2) return amount > 1e-9 ? `<${least}` : '0';
  return (millions < 0 ? MINUS : '') + decimal(amount, decimalsFor(amount, currency));
}

/**
 * Writes an axis tick; only the top one names currency and unit. One unit on an axis, never a flip: in Korean that of
 * the outermost tick, 0.8조 beside 1.2조.
 *
 * @param outer The outermost tick of the axis.
 */
export function moneyTick(
  locale: Locale,
  millions: number,
  currency: Currency,
  isTop: boolean,
  outer = millions,
): string {
  if (locale === 'ko') {
    const jo = millions / JO_MILLIONS;
    const figure =
      outer < JO_MILLIONS || millions === 0
        ? moneyParts(locale, millions, currency).figure
        : `${decimal(jo, decimalsNeeded(jo))}조`;
    return isTop ? `${figure} ${KOREAN_UNIT[currency]}` : figure;
  }
  const amount = millions / SCALE[currency].millions;
  const text = decimal(amount, decimalsNeeded(amount));
  return isTop ? `${SYMBOL[currency]}${text}${UNPARTED}${SCALE[currency].en}` : text;
}

/** Writes an amount without its unit: for a column or a stack whose head names it. */
export function amountBare(locale: Locale, value: number, unit: AmountUnit): string {
  if (unit.kind === 'money') return moneyBare(locale, value, unit.currency);
  return unit.kind === 'shareOfGdp' ? shareFigure(value) : perHead(locale, value, unit.currency).bare;
}

/** What Korean counts a column of money in: one unit from top to bottom, as English has billions. */
const KOREAN_COUNT: Record<Currency, string> = { USD: '억', EUR: '억', KRW: '조' };

/**
 * Writes an amount of a column, of cells or of a row of bars, whose head or subtitle names the unit: what Korean writes
 * as 68조 9,000억 원 in a sentence is 68.9 there, and 1조 2,760억 달러 is 12,760.
 *
 * @param isNamed Writes the unit, too: `68.9조 원`.
 */
export function amountInColumn(locale: Locale, value: number, unit: AmountUnit, isNamed = false): string {
  if (locale === 'en' || unit.kind !== 'money')
    return isNamed ? amountShort(locale, value, unit) : amountBare(locale, value, unit);
  const { currency } = unit;
  const figure = currency === 'KRW' ? moneyBare('en', value, currency) : eokFigure(value, currency);
  return isNamed ? `${figure}${KOREAN_COUNT[currency]} ${KOREAN_UNIT[currency]}` : figure;
}

/** Writes money as a bare count of 억, rounded as `money` rounds. */
function eokFigure(millions: number, currency: Currency): string {
  const { millions: scale } = SCALE[currency];
  const amount = Math.abs(millions) / scale;
  const eok = (Number(amount.toFixed(decimalsFor(amount, currency))) * scale) / EOK_MILLIONS;
  if (eok === 0) return amount > 1e-9 ? '<0.1' : '0';
  return (millions < 0 ? MINUS : '') + decimal(eok, eok < 1 ? 1 : 0);
}

/** Writes low and high without their unit; in Korean they share one 억 where neither reaches 조: `351~598억`. */
export function amountSpan(
  locale: Locale,
  low: number,
  high: number,
  unit: AmountUnit,
): readonly [low: string, high: string] {
  const span = [amountBare(locale, low, unit), amountBare(locale, high, unit)] as const;
  const isShared = span.every((text) => text.endsWith('억') && !text.includes('조'));
  return isShared ? [span[0].slice(0, -1), span[1]] : span;
}

/** Writes an axis tick of amounts; only the top one names the unit. @param outer The outermost tick of the axis. */
export function amountTick(
  locale: Locale,
  value: number,
  unit: AmountUnit,
  isTop: boolean,
  outer = value,
): string {
  if (unit.kind === 'money') return moneyTick(locale, value, unit.currency, isTop, outer);
  const size = unit.kind === 'shareOfGdp' ? value * 100 : value / headScale(locale, unit.currency).size;
  const text = decimal(size, decimalsNeeded(size));
  if (!isTop) return text;
  if (unit.kind === 'shareOfGdp') return `${text}${locale === 'ko' ? '' : NARROW}%`;
  const { mark, suffix } = headScale(locale, unit.currency);
  return locale === 'ko' ? text + suffix : SYMBOL[unit.currency] + text + mark;
}

/** Gives the least upper end of an axis whose ticks can be written: what is less would print as nothing. */
export function leastAmount(unit: AmountUnit): number {
  if (unit.kind === 'shareOfGdp') return 2e-5;
  const won = unit.currency === 'KRW' ? 1e3 : 1;
  return (unit.kind === 'money' ? 1 : 0.05) * won;
}

/** As many decimals as a tick needs, or equal steps would look unequal. */
const decimalsNeeded = (size: number): number =>
  [0, 1, 2, 3].find((count) => Math.abs(size - Number(size.toFixed(count))) < 1e-9) ?? 4;
