import type { Bilingual, Citation, EstimateUnit, MarketEstimate, PrintedDate, RuleUnit } from '#model';
import { decimal, type Locale, money, moneyParts, percent } from './format.ts';
import type { Words } from './words.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes a date as precisely as it was printed, to the month at most: `2022`, `Aug 2022`, `2022년 8월`. */
export function printedMonth(locale: Locale, date: PrintedDate): string {
  const [year = '', month] = date.split('-');
  if (locale === 'ko') return month === undefined ? `${year}년` : `${year}년 ${Number(month)}월`;
  return month === undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`;
}

/** Writes a date as precisely as it was printed: `2022`, `Aug 2022`, `26 Aug 2022`, `2022년 8월 26일`. */
export function printedDate(locale: Locale, date: PrintedDate): string {
  const day = date.split('-')[2];
  if (day === undefined) return printedMonth(locale, date);
  return locale === 'ko'
    ? `${printedMonth(locale, date)} ${Number(day)}일`
    : `${Number(day)} ${printedMonth(locale, date)}`;
}

/** Writes a source as it stands on the page: `DAPA via Korea Economic TV, Jan 2026`, `as reported by TASS, Dec 2025`. */
export function citation({ locale, t }: Words, { publisher, via, date }: Citation): string {
  const say = (name: Bilingual): string => name[locale];
  const source =
    publisher && via
      ? t.facts.reportedBy(say(publisher), say(via))
      : publisher
        ? say(publisher)
        : via
          ? t.facts.reported(say(via))
          : '';
  return t.facts.dated(source, date === null ? t.facts.undated : printedMonth(locale, date));
}

/** Writes a reported figure in the unit it was reported in, never converted: `€43.7 bn`, `€46.8 m`, `65 %`, `8`. */
export function reportedFigure({ locale, t }: Words, value: number, unit: RuleUnit | EstimateUnit): string {
  switch (unit) {
    case 'percent':
      return percent(locale, value, 0);
    case 'count':
      return decimal(value, 0);
    case 'EUR bn':
      return money(locale, value * 1000, 'EUR');
    case 'USD bn':
      return money(locale, value * 1000, 'USD');
    case 'EUR m':
      return millions(locale, value, 'EUR');
    case 'USD m':
      return millions(locale, value, 'USD');
    case 'PLN bn':
    case 'CAD bn':
      // Korean counts in 억 and 조 whatever the currency.
      return t.facts.billions[unit](
        locale === 'ko' ? moneyParts(locale, value * 1000, 'USD').figure : decimal(value, 0),
      );
  }
}

/** Writes the value of a published estimate with its bound: `over €800 bn`, `1,300억 유로 가까이`. */
export function estimateFigure(words: Words, { value, unit, bound }: MarketEstimate): string {
  const figure = reportedFigure(words, value, unit);
  return bound === null ? figure : words.t.facts.bounds[bound](figure);
}

/** Small loans and deals keep their millions: as a part of a billion they would lose digits. */
function millions(locale: Locale, value: number, currency: 'EUR' | 'USD'): string {
  if (value >= 1000) return money(locale, value, currency);
  const figure = decimal(value, Number.isInteger(value) ? 0 : 1);
  if (locale === 'en') return `${currency === 'EUR' ? '€' : '$'}${figure} m`;
  const unit = currency === 'EUR' ? '유로' : '달러';
  if (value < 100) return `${decimal(value * 100, 0)}만 ${unit}`;
  const eok = Math.floor(value / 100);
  const man = Math.round((value - eok * 100) * 100);
  return man === 0 ? `${eok}억 ${unit}` : `${eok}억 ${decimal(man, 0)}만 ${unit}`;
}
