import { percent, percentFigure, amount as written } from '#i18n/format.ts';
import { amountInColumn } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type LedgerRow, widerOf } from './rows.ts';

/** Columns of figures and words beside the bars, from the left. */
export const LEDGER_COLUMNS = ['amount', 'of100', 'rate', 'from', 'range'] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** Writes the head of a column. */
export function headText(column: LedgerColumn, { about }: Table, { t }: Words): string {
  const { head } = t.ledger;
  switch (column) {
    case 'amount':
      return head.amount(about.unit);
    case 'of100':
      return head.of100(about.currency);
    default:
      return head[column];
  }
}

/** Writes one cell of the ledger; empty where a step has no such figure. */
export function cellText(column: LedgerColumn, row: LedgerRow, table: Table, words: Words): string {
  const { locale, t } = words;
  const { unit } = table.about;
  switch (column) {
    case 'amount':
      return amountInColumn(locale, row.amount, unit);
    case 'rate':
      return row.rate === null ? '' : `× ${rateText(row.rate)}${t.page.panel.percentUnit}`;
    case 'of100':
      return row.ofCore === null ? '' : coinText(row.ofCore);
    case 'from':
      return originText(row, table, words);
    case 'range':
      return row.low === null || row.high === null || row.amount <= 0
        ? ''
        : t.inputs.basis.between(
            amountInColumn(locale, row.low, unit),
            amountInColumn(locale, row.high, unit),
          );
  }
}

/** Writes what has no column on a phone: `10.7 of $100`, `low–high 91.2–177`; none where a step has neither. */
export function besideTexts(row: LedgerRow, table: Table, words: Words): readonly string[] {
  const { t } = words;
  const [of100, range] = [cellText('of100', row, table, words), cellText('range', row, table, words)];
  return [
    of100 && t.marketPage.ofHundred(of100, headText('of100', table, words)),
    range && `${headText('range', table, words)} ${range}`,
  ].filter(Boolean);
}

/** Says where a step's rate comes from, in few words: `proxy, by ally`, `assumption, 50 %`. */
export function originText({ from }: LedgerRow, { about }: Table, { t, locale }: Words): string {
  return from === 'preference' && about.euPreference !== undefined
    ? t.ledger.fromPreference(percent(locale, about.euPreference, 0))
    : t.ledger.from[from];
}

/** Writes a rate of the ledger: one decimal; two below 5 %, where a tenth would be more than a hundredth of it. */
export const rateText = (rate: number): string => percentFigure(rate, rate > 0 && rate < 0.04995 ? 2 : 1);

/** Writes a part of core spending as coins of a hundred. */
export const coinText = (ofCore: number): string =>
  percentFigure(ofCore, ofCore < 0.01 ? 2 : ofCore < 0.9995 ? 1 : 0);

/** Says what support and related spending would open beside the steps, or that they are not switched on. */
export function widerText(table: Table, { t, locale }: Words): string {
  const { tam, sam, som } = widerOf(table);
  const amount = (value: number): string => written(locale, value, table.about.unit);
  return tam > 0 ? t.ledger.wider(amount(tam), amount(sam), amount(som)) : t.ledger.widerOff;
}
