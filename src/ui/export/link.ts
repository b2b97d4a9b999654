import { scenariosLine } from '#i18n/changes.ts';
import { printedDate } from '#i18n/facts.ts';
import type { Locale } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { fileName } from '#io/file-name.ts';
import { MAX_QR } from '#io/qr.ts';
import type { Table } from '#model';
import { addressOf } from '#state/address.ts';
import { settledScenario, slotOnPage } from '#state/store.ts';
import type { App } from '../app-context.ts';

/**
 * Gives the address of what is on the page, and whether it is short enough to print.
 *
 * @param locale The language it opens in: that of the file it stands in; the page's where absent.
 */
export function linkOf(
  { store }: App,
  locale?: Locale,
): { readonly address: string; readonly isShort: boolean } {
  const state = store.getState();
  const view = locale ? { ...state.view, locale } : state.view;
  const address = addressOf({ ...state, view }, store.data.edition, window.location);
  return { address, isShort: address.length <= MAX_QR };
}

/** Says which scenarios a table speaks of, and what was changed in them. */
export function scenariosOf({ store }: App, words: Words, table: Table): string {
  const state = store.getState();
  return scenariosLine(words, table, state.slots, settledScenario(state));
}

/** Gives today's date as sources print theirs: `2026-11-24`, where the reader is. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Says of which data a file is, and when it is made. */
export const madeOn = ({ store }: App, { t, locale }: Words): string =>
  `${t.charts.data(store.data.edition)} · ${printedDate(locale, today())}`;

/**
 * Names a file of a table by the scenarios it speaks of.
 *
 * @param form What tells it from other files of the table: a layout, a language.
 * @param isOfAll Whether it holds every scenario, which a comparison's table always does.
 */
export function fileNameOf(
  { store }: App,
  table: Table,
  extension: string,
  form: readonly string[],
  isOfAll = table.about.compare !== undefined,
): string {
  const state = store.getState();
  const scenarios = isOfAll ? state.slots : [{ id: slotOnPage(state).id, scenario: settledScenario(state) }];
  return fileName(table, extension, scenarios, form);
}
