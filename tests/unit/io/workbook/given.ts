import { expect } from 'vitest';
import type { Locale } from '#i18n/format.ts';
import { en } from '#i18n/messages/en/index.ts';
import { ko } from '#i18n/messages/ko/index.ts';
import { wordsFor } from '#i18n/words.ts';
import { type WorkbookInput, workbookOf } from '#io/workbook/workbook.ts';
import { type AllyId, alliesOf, DEFAULT_PRICES, type Prices, project, type Scenario } from '#model';
import { data } from '../../model/given.ts';
import { columnUnder, offModel, rowsOf } from './against.ts';
import type { Evaluated } from './evaluator.ts';
import { address, type Opened, opened, position } from './opened.ts';

export { columnUnder, isNear, SAY } from './against.ts';
export { data };

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

/** Finds the input of an ally on the sheet of inputs, English. */
export const inputAt = (book: Opened, ally: AllyId, head: string): string =>
  `${columnUnder(book, 'Inputs', head)}${rowsOf(book, 'Inputs', ally)[0]}`;

/** Finds the input of the whole scenario beside its label, English. */
export function leverAt({ sheets }: Opened, label: string): string {
  for (const [at, { value }] of sheets.Inputs ?? []) if (value === label) return address(4, position(at).row);
  throw new Error(`No lever ${label}`);
}

/** Expects every measure of every ally and year on the sheet of steps to be the model's, see {@link offModel}. */
export function expectModel(
  book: Opened,
  value: Evaluated,
  scenario: Scenario,
  prices: Prices = DEFAULT_PRICES,
  locale: Locale = 'en',
): void {
  expect(offModel(book, value, project(data, scenario, prices.basis), prices, locale)).toEqual([]);
}
