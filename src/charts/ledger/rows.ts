import type { LedgerStep, Status, Table } from '#model';
import { cellsOf } from '#model';
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
  readonly low: number | null;
  readonly high: number | null;
  readonly status: Status;
}

const number = (cell: unknown): number | null =>
  typeof cell === 'number' && !Number.isNaN(cell) ? cell : null;

/** Reads a `ledger` table. */
export function ledgerRows(table: Table): readonly LedgerRow[] {
  const columns = ['amount', 'rate', 'ofCore', 'dropped', 'low', 'high'].map((id) => cellsOf(table, id));
  const [amount, rate, ofCore, dropped, low, high] = columns;
  const statuses = cellsOf(table, 'status');
  return cellsOf(table, 'step').map((step, i) => ({
    step: step as LedgerStep,
    amount: number(amount?.[i]) ?? 0,
    rate: number(rate?.[i]),
    ofCore: number(ofCore?.[i]),
    dropped: number(dropped?.[i]),
    low: number(low?.[i]),
    high: number(high?.[i]),
    status: String(statuses[i]) as Status,
  }));
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
