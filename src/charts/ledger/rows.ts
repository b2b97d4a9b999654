import type { LedgerOrigin, LedgerStep, Status, Table } from '#model';
import { cellsOf, LEDGER_STEPS, WIDER_STEPS } from '#model';
import type { Token } from '../theme.ts';

/** One step of the ledger; amounts in the table's unit, rates as fractions, `null` where a step has none. */
export interface LedgerRow {
  readonly step: LedgerStep;
  readonly amount: number;
  /** Part of the step before. */
  readonly rate: number | null;
  /** Part of core spending. */
  readonly ofCore: number | null;
  /** What of the step before does not come along. */
  readonly dropped: number | null;
  /** What of that the exporter buys itself, where it is one of the allies. */
  readonly own: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How sure the rate is. */
  readonly status: Status;
  readonly from: LedgerOrigin;
}

/** The wider market beside the steps, in the table's unit. */
export interface Wider {
  readonly tam: number;
  readonly sam: number;
  readonly som: number;
}

const number = (cell: unknown): number | null =>
  typeof cell === 'number' && !Number.isNaN(cell) ? cell : null;

/** Reads the steps of a `ledger` table. */
export function ledgerRows(table: Table): readonly LedgerRow[] {
  const columns = ['amount', 'rate', 'ofCore', 'dropped', 'own', 'low', 'high'].map((id) =>
    cellsOf(table, id),
  );
  const [amount, rate, ofCore, dropped, own, low, high] = columns;
  const [statuses, origins] = [cellsOf(table, 'status:rate'), cellsOf(table, 'from')];
  const steps: readonly unknown[] = cellsOf(table, 'step');
  const places = LEDGER_STEPS.map((step) => [step, steps.indexOf(step)] as const);
  return places.flatMap(([step, i]) =>
    i < 0
      ? []
      : [
          {
            step,
            amount: number(amount?.[i]) ?? 0,
            rate: number(rate?.[i]),
            ofCore: number(ofCore?.[i]),
            dropped: number(dropped?.[i]),
            own: number(own?.[i]),
            low: number(low?.[i]),
            high: number(high?.[i]),
            status: String(statuses[i]) as Status,
            from: String(origins[i]) as LedgerOrigin,
          },
        ],
  );
}

/** Reads what support and related spending would open besides. */
export function widerOf(table: Table): Wider {
  const [steps, amounts] = [cellsOf(table, 'step'), cellsOf(table, 'amount')];
  const [tam = 0, sam = 0, som = 0] = WIDER_STEPS.map((step) => number(amounts[steps.indexOf(step)]) ?? 0);
  return { tam, sam, som };
}

/** Statuses that are no data: their bars are hatched and their words amber (interface.md 2.3). */
const SOFT: readonly Status[] = ['assumption', 'proxy', 'claim'];
export const isSoft = (status: Status): boolean => SOFT.includes(status);

/** Deeper the nearer to what can be won (tokens.css, ordered series). */
export const STEP_TOKENS: Readonly<Record<LedgerStep, Token>> = {
  gdp: 'q1',
  core: 'q1',
  tam: 'q2',
  imports: 'q3',
  open: 'q4',
  sam: 'q5',
  som: 'q6',
};
