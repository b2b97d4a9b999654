import type { Locale } from './format.ts';

/** An edition of the data is named by the year and month of its NATO figures: `d2607`. */
const NAMED = /^d(\d\d)(0[1-9]|1[0-2])$/;

/** Writes the month of an edition: `July 2026`, `2026년 7월`; null for a name that holds none. */
export function editionMonth(locale: Locale, edition: string): string | null {
  const [, year, month] = NAMED.exec(edition) ?? [];
  if (year === undefined) return null;
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2000 + Number(year), Number(month) - 1));
}
