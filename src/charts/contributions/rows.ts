import type { AllyId, SlotId, Table } from '#model';
import { cellsOf, isAlike } from '#model';
import { comparisonIn } from '../slots.ts';

/** How many allies a waterfall names; the rest are summed. */
export const NAMED = 8;

/** One step of the way from the base to the other scenario, in the unit of the table. */
export interface Step {
  /** An ally, the sum of the others, or the whole difference. */
  readonly id: AllyId | 'others' | 'whole';
  readonly amount: number;
  /** Where the step begins and ends on the way; the whole starts at zero. */
  readonly from: number;
  readonly to: number;
}

export interface Steps {
  readonly steps: readonly Step[];
  /** Allies that the step `others` sums. */
  readonly others: number;
  readonly whole: number;
  /** Whether what allies add and take away cancels out. */
  readonly isSame: boolean;
}

/** Reads a `contributions` table as steps: the largest by ally, the others, the whole. */
export function contributionSteps(table: Table, named = NAMED): Steps {
  const { base, against } = comparisonIn(table);
  const ids = cellsOf(table, 'ally') as readonly AllyId[];
  const [ofBase, ofOther] = [amountsOf(table, base), amountsOf(table, against)];
  const { unit } = table.about;
  const parts = ids
    .map((id, i) => ({ id, amount: (ofOther[i] ?? 0) - (ofBase[i] ?? 0), base: ofBase[i] ?? 0 }))
    .filter(({ amount, base: from }) => !isAlike(from + amount, from, unit));
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0);
  const start = ofBase.reduce((sum, amount) => sum + amount, 0);
  const shown = parts.slice(0, parts.length === named + 1 ? named + 1 : named);
  const rest = parts.slice(shown.length);
  const steps: Step[] = [];
  let at = 0;
  for (const { id, amount } of [
    ...shown,
    ...(rest.length > 0
      ? [{ id: 'others' as const, amount: rest.reduce((sum, one) => sum + one.amount, 0) }]
      : []),
  ]) {
    steps.push({ id, amount, from: at, to: at + amount });
    at += amount;
  }
  return {
    steps: parts.length > 0 ? [...steps, { id: 'whole', amount: whole, from: 0, to: whole }] : [],
    others: rest.length,
    whole,
    isSame: isAlike(start + whole, start, unit),
  };
}

const amountsOf = (table: Table, slot: SlotId): readonly number[] =>
  cellsOf(table, `slot:${slot}`).map((cell) => Number(cell ?? 0));
