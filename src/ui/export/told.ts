import type { Brief } from '#io/brief/brief.ts';
import type { Table } from '#model';
import type { Figure } from '#state/selectors.ts';

/** Figures at the head of a brief. */
export const HEAD = ['core', 'sam', 'som'] as const satisfies readonly Figure['measure'][];

/** What a brief says of its scenarios: of the one on the page, or of all that are compared. */
export type Told = Pick<Brief, 'sentence' | 'basis' | 'scenarios' | 'figures' | 'changes' | 'assumptions'> & {
  /** The tables that its assumptions are read from. */
  readonly ledgers: readonly Table[];
};
