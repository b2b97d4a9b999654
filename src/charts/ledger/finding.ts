import { percent, amount as written } from '#i18n/format.ts';
import type { LostAt } from '#i18n/messages/en/ledger.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { NOTHING_TO_READ, nothingTitle } from '../empty.ts';
import { type Finding, marketFraming } from '../sentence.ts';
import { type LedgerRow, ledgerRows } from './rows.ts';

/** Of the parts that drop out of the equipment bought so many are named, the largest first. */
const NAMED = 2;
/** What is left of a subtraction of equals, as a part of the equipment bought. */
const LEAST = 1e-9;

/** Says where most of the money for equipment drops out, what the one rule takes, and what the answer is. */
export function ledgerFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.ledger;
  const rows = ledgerRows(table);
  const amount = (value: number | null | undefined) => written(locale, value ?? 0, table.about.unit);
  return {
    title: titleOf(rows, table, words),
    ...marketFraming(table, words, say),
    ...((rowOf(rows, 'core')?.amount ?? 0) <= 0 && NOTHING_TO_READ),
    summary: say.summary(
      rows.map(({ step, amount: value, rate }) => ({
        step: say.stepNames[step],
        amount: amount(value),
        rate: rate === null ? null : percent(locale, rate),
      })),
      amount(rowOf(rows, 'sam')?.amount),
      amount(rowOf(rows, 'som')?.amount),
    ),
  };
}

const rowOf = (rows: readonly LedgerRow[], step: LedgerRow['step']): LedgerRow | undefined =>
  rows.find((candidate) => candidate.step === step);

/** Names the largest brakes between what is spent on equipment and what the exporter wins, with their size. */
function titleOf(rows: readonly LedgerRow[], table: Table, words: Words): string {
  const { t, locale, name } = words;
  const say = t.ledger;
  const { exporter, unit, empty } = table.about;
  const seller = t.withArticle(name(exporter));
  const amount = (value: number): string => written(locale, value, unit);
  const tam = rowOf(rows, 'tam')?.amount ?? 0;
  const open = rowOf(rows, 'open')?.amount ?? 0;
  if (empty === 'not-covered' && open > 0) return say.outside(amount(open), seller);
  if (empty) return nothingTitle(table, words);
  const lost = lostOf(rows).filter(([, part]) => part > LEAST * tam);
  const largest = [...lost].sort(([, a], [, b]) => b - a).slice(0, NAMED);
  if (largest.length === 0) return say.wonAll(seller, amount(tam));
  const told = ([at, part]: readonly [LostAt, number]): string => say.lost[at](amount(part), seller);
  const rule = rowOf(rows, 'open')?.dropped ?? 0;
  return say.title(
    amount(tam),
    largest.map(told),
    largest.some(([at]) => at === 'rule') ? null : rule > LEAST * tam ? told(['rule', rule]) : say.noRule,
  );
}

function lostOf(rows: readonly LedgerRow[]): readonly (readonly [LostAt, number])[] {
  const dropped = (step: LedgerRow['step']): number => rowOf(rows, step)?.dropped ?? 0;
  const own = rowOf(rows, 'imports')?.own ?? 0;
  return [
    ['home', dropped('imports') - own],
    ['own', own],
    ['rule', dropped('open')],
    ['covered', dropped('sam')],
    ['others', dropped('som')],
  ];
}
