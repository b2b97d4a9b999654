import type { Locale } from '#i18n/format.ts';
import { workbookEn } from '#i18n/messages/en/workbook.ts';
import { workbookKo } from '#i18n/messages/ko/workbook.ts';
import {
  MEASURES,
  type Measure,
  type Prices,
  type Projection,
  RATE_MEASURES,
  rateOf,
  valueAt,
  YEARS,
} from '#model';
import type { Evaluated } from './evaluator.ts';
import type { Opened } from './opened.ts';

export const SAY = { en: workbookEn, ko: workbookKo } as const;

/** Finds the column under a head of the sheet's last table, as a reader does. @throws {Error} when it has no such head. */
export function columnUnder({ sheets }: Opened, sheet: string, head: string): string {
  const found = [...(sheets[sheet] ?? [])].findLast(([, { value }]) => value === head);
  if (!found) throw new Error(`${sheet} has no head ${head}`);
  return found[0].replace(/\d+/, '');
}

/** Rows that a sheet may have. */
const ROWS = Array.from({ length: 400 }, (_, i) => i + 1);
/** Finds the rows that begin with an ally's code, top to bottom. */
export const rowsOf = ({ sheets }: Opened, sheet: string, ally: string): readonly number[] =>
  ROWS.filter((row) => sheets[sheet]?.get(`A${row}`)?.value === ally);

const RATES: readonly Measure[] = RATE_MEASURES;

/**
 * Lists the measures of allies and years on a sheet of steps that are not the model's within 1e-6 of it.
 * @param value Reads a cell: worked out, or as stored.
 * @param sheet Name of the sheet, where a book holds several scenarios.
 */
export function offModel(
  book: Opened,
  value: Evaluated,
  projection: Projection,
  { currency }: Prices,
  locale: Locale,
  sheet: string = SAY[locale].sheets.steps,
): readonly string[] {
  const off: string[] = [];
  const { data } = projection;
  const firstRows = new Map(data.allies.map(({ id }) => [id, rowsOf(book, sheet, id)[0] ?? 0]));
  for (const measure of MEASURES) {
    if (measure === 'coreHold') continue;
    const column = columnUnder(book, sheet, SAY[locale].steps.names[measure]);
    const scale = RATES.includes(measure) ? 1 : rateOf(data, currency);
    for (const [id, first] of firstRows)
      YEARS.forEach((year, t) => {
        const model = valueAt(projection, measure, id, year);
        const wanted = model === null ? '–' : model * scale;
        const found = value(sheet, `${column}${first + t}`);
        if (!isNear(found, wanted, scale)) off.push(`${measure} ${id} ${year}: ${found} should be ${wanted}`);
      });
  }
  return off;
}

/**
 * Tells whether two cells agree: text exactly, numbers within 1e-6 of their size.
 * @param scale Size of one unit; differences of large numbers that should be 0 leave 1e-9 of it.
 */
export const isNear = (a: unknown, b: unknown, scale = 1): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-6 * Math.max(1e-3 * scale, Math.abs(b))
    : (a ?? '') === (b ?? '');
