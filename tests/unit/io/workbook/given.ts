import { expect } from 'vitest';
import type { Locale } from '#i18n/format.ts';
import { en } from '#i18n/messages/en/index.ts';
import { workbookEn } from '#i18n/messages/en/workbook.ts';
import { ko } from '#i18n/messages/ko/index.ts';
import { workbookKo } from '#i18n/messages/ko/workbook.ts';
import { wordsFor } from '#i18n/words.ts';
import { type WorkbookInput, workbookOf } from '#io/workbook/workbook.ts';
import {
  type AllyId,
  alliesOf,
  DEFAULT_PRICES,
  MEASURES,
  type Measure,
  type Prices,
  project,
  RATE_MEASURES,
  rateOf,
  type Scenario,
  valueAt,
  YEARS,
} from '#model';
import { data } from '../../model/given.ts';
import type { Evaluated } from './evaluator.ts';
import { address, type Opened, opened, position } from './opened.ts';

export { data };
export const SAY = { en: workbookEn, ko: workbookKo } as const;

/** Makes what a workbook is written from; Europe and Canada are counted. */
export const inputOf = (
  scenarios: readonly Scenario[],
  prices: Prices = DEFAULT_PRICES,
  locale: Locale = 'en',
): WorkbookInput => ({
  data,
  scenarios,
  prices,
  allies: alliesOf(data, 'europe-canada'),
  scope: 'europe-canada',
  words: wordsFor(locale, locale === 'en' ? en : ko, data),
  date: '2026-11-24',
  link: 'https://example.org/#1.d2607.A~pledge',
});

/** Writes a workbook and opens the file again. */
export const written = async (input: WorkbookInput): Promise<Opened> => openedBlob(await workbookOf(input));
export const openedBlob = async (file: Blob): Promise<Opened> =>
  opened(new Uint8Array(await file.arrayBuffer()));

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

/** Finds the input of an ally on the sheet of inputs, English. */
export const inputAt = (book: Opened, ally: AllyId, head: string): string =>
  `${columnUnder(book, 'Inputs', head)}${rowsOf(book, 'Inputs', ally)[0]}`;

/** Finds the input of the whole scenario beside its label, English. */
export function leverAt({ sheets }: Opened, label: string): string {
  for (const [at, { value }] of sheets.Inputs ?? []) if (value === label) return address(4, position(at).row);
  throw new Error(`No lever ${label}`);
}

const RATES: readonly Measure[] = RATE_MEASURES;

/**
 * Expects every measure of every ally and year on the sheet of steps to be the model's within 1e-6 of it.
 * @param value Reads a cell: worked out, or as stored.
 */
export function expectModel(
  book: Opened,
  value: Evaluated,
  scenario: Scenario,
  { basis, currency }: Prices = DEFAULT_PRICES,
  locale: Locale = 'en',
): void {
  const say = SAY[locale];
  const projection = project(data, scenario, basis);
  const off: string[] = [];
  const firstRows = new Map(data.allies.map(({ id }) => [id, rowsOf(book, say.sheets.steps, id)[0] ?? 0]));
  for (const measure of MEASURES) {
    if (measure === 'coreHold') continue;
    const column = columnUnder(book, say.sheets.steps, say.steps.names[measure]);
    const scale = RATES.includes(measure) ? 1 : rateOf(data, currency);
    for (const [id, first] of firstRows)
      YEARS.forEach((year, t) => {
        const model = valueAt(projection, measure, id, year);
        const wanted = model === null ? '–' : model * scale;
        const found = value(say.sheets.steps, `${column}${first + t}`);
        if (!isNear(found, wanted, scale)) off.push(`${measure} ${id} ${year}: ${found} should be ${wanted}`);
      });
  }
  expect(off).toEqual([]);
}

/**
 * Tells whether two cells agree: text exactly, numbers within 1e-6 of their size.
 * @param scale Size of one unit; differences of large numbers that should be 0 leave 1e-9 of it.
 */
export const isNear = (a: unknown, b: unknown, scale = 1): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-6 * Math.max(1e-3 * scale, Math.abs(b))
    : (a ?? '') === (b ?? '');
