import type { AllyId, Standing, Table, Year } from '#model';
import { cellsOf } from '#model';
import type { SymbolName } from '../symbols.ts';

/** What is reached, in the order of its columns, with the symbol that stands for it. */
export const THRESHOLDS = ['firstWales', 'firstCore', 'firstPledge'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** Shape and depth of a threshold: higher is deeper. */
export const SYMBOLS = {
  firstWales: { shape: 'dot', token: 'q4', percent: '2' },
  firstCore: { shape: 'square', token: 'q5', percent: '3.5' },
  firstPledge: { shape: 'diamond', token: 'q6', percent: '5' },
} as const satisfies Record<Threshold, Pick<SymbolName, 'shape' | 'token'> & { readonly percent: string }>;

/** When a threshold is first reached, `null` for never; whether 2035 is still at it. */
export interface Reached {
  readonly threshold: Threshold;
  readonly year: Year | null;
  readonly isHeld: boolean;
}

/** One ally's milestones and its place at the review; shares are fractions of GDP. */
export interface MilestoneRow {
  readonly ally: AllyId;
  readonly reached: readonly Reached[];
  readonly share: number | null;
  readonly line: number | null;
  /** Points of GDP above the line at the review. */
  readonly over: number | null;
  readonly standing: Standing;
}

const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

/** Reads a `milestones` table. */
export function milestoneRows(table: Table): readonly MilestoneRow[] {
  const cells = (id: string) => cellsOf(table, id);
  const years = THRESHOLDS.map((id) => cells(id));
  const [lost, share, line, over, standing] = [
    'notHeld',
    'reviewShare',
    'reviewLine',
    'overLine',
    'standing',
  ].map(cells);
  return cells('ally').map((ally, i) => {
    const percents = String(lost?.[i] ?? '').split(', ');
    return {
      ally: ally as AllyId,
      reached: THRESHOLDS.map((threshold, k) => ({
        threshold,
        year: number(years[k]?.[i]),
        isHeld: !percents.includes(SYMBOLS[threshold].percent),
      })),
      share: number(share?.[i]),
      line: number(line?.[i]),
      over: number(over?.[i]),
      standing: standing?.[i] as Standing,
    };
  });
}
