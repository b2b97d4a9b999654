import { originText, rateText } from '#charts/ledger/cells.ts';
import { ledgerRows } from '#charts/ledger/rows.ts';
import { stepName } from '#charts/ledger/step-name.ts';
import type { Words } from '#i18n/words.ts';
import { LEDGER_STEPS, type LedgerStep, type SlotId, type Table } from '#model';

/** The ledger of a scenario, with its letter where there are several. */
interface Lettered {
  readonly slot?: SlotId;
  readonly ledger: Table;
}

/** A step of one of them: what is said of it, and its rate. */
interface Step {
  readonly step: LedgerStep;
  readonly slot: SlotId | undefined;
  readonly rate: string;
  readonly say: (rate: string) => string;
}

/**
 * Says the rate of every step of the market and how well it is known; a line for all scenarios, with the rate of each
 * where they differ.
 */
export function assumptionsOf(ledgers: readonly Lettered[], words: Words): readonly string[] {
  return groups(
    ledgers.flatMap((one) => stepsOf(one, words)),
    ({ say }) => say(''),
  )
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map((steps) => steps[0]?.say(ratesText(steps, ledgers.length)) ?? '');
}

const groups = (steps: readonly Step[], keyOf: (step: Step) => string): Step[][] =>
  [...new Set(steps.map(keyOf))].map((key) => steps.filter((step) => keyOf(step) === key));

const placeOf = (one: Step | undefined): number => (one ? LEDGER_STEPS.indexOf(one.step) : 0);

/** Writes one rate for all, or that of each: `A, C 35.2 %; B 36.0 %`. */
function ratesText(steps: readonly Step[], all: number): string {
  const rates = groups(steps, ({ rate }) => rate);
  if (rates.length === 1 && steps.length === all) return steps[0]?.rate ?? '';
  return rates.map((those) => `${those.map(({ slot }) => slot).join(', ')} ${those[0]?.rate}`).join('; ');
}

const stepsOf = ({ slot, ledger }: Lettered, words: Words): readonly Step[] =>
  ledgerRows(ledger).flatMap((row, i, rows) => {
    const before = rows[i - 1];
    if (!before || row.rate === null) return [];
    const name = (step: LedgerStep): string => stepName(step, words, ledger.about.exporter);
    return {
      step: row.step,
      slot,
      rate: `${rateText(row.rate)}${words.t.page.panel.percentUnit}`,
      say: (rate) =>
        words.t.brief.assumption(name(row.step), rate, name(before.step), originText(row, ledger, words)),
    };
  });
