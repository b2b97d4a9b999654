import { percent, amount as written } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { NOTHING_TO_READ } from '../empty.ts';
import { aloneIn, type Finding, marketFraming } from '../sentence.ts';
import { type LedgerRow, ledgerRows } from './rows.ts';

/** Says at which steps most of the money drops out, and what the answer is. */
export function ledgerFinding(table: Table, words: Words): Finding {
  const { t, locale } = words;
  const say = t.ledger;
  const rows = ledgerRows(table);
  const row = (step: LedgerRow['step']) => rows.find((candidate) => candidate.step === step);
  const amount = (value: number | null | undefined) => written(locale, value ?? 0, table.about.unit);
  const [sam, som] = [row('sam'), row('som')];
  const dropped = rows
    .filter(({ step, dropped: gone }) => step !== 'core' && step !== 'gdp' && (gone ?? 0) > 0)
    .sort((a, b) => (b.dropped ?? 0) - (a.dropped ?? 0));
  const [first, second] = dropped;
  return {
    title:
      !sam || sam.amount <= 0 || !first
        ? nothingTitle(table, row('core')?.amount ?? 0, row('open')?.amount ?? 0, words)
        : say.title(
            say.stepNames[first.step],
            second ? say.stepNames[second.step] : null,
            (row('open')?.dropped ?? 0) > 0 ? amount(row('open')?.dropped) : null,
          ),
    ...marketFraming(table, words, say),
    ...((row('core')?.amount ?? 0) <= 0 && NOTHING_TO_READ),
    summary: say.summary(
      rows.map(({ step, amount: value, rate }) => ({
        step: say.stepNames[step],
        amount: amount(value),
        rate: rate === null ? null : percent(locale, rate),
      })),
      amount(sam?.amount),
      amount(som?.amount),
    ),
  };
}

/** Says at which step an exporter is left with nothing. */
function nothingTitle(table: Table, core: number, open: number, words: Words): string {
  const { t, locale, name } = words;
  const { exporter, unit } = table.about;
  const seller = t.withArticle(name(exporter));
  if (core <= 0) return t.alone.noForces;
  if (open > 0) return t.ledger.outside(written(locale, open, unit), seller);
  return aloneIn(table) === (exporter as string) ? t.alone.itself(seller) : t.ledger.nothing(seller);
}
