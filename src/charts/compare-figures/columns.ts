import type { ComparedName } from '#model';
import type { Anchor } from '../text.ts';

/** One scenario's column, px: behind its amount its difference and what part of the base that is, or below it. */
export interface Column {
  readonly named: ComparedName;
  /** Place among the cells of a row. */
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly amountRight: number;
  readonly deltaRight: number;
  /** Where the head stands: over the amounts it is the head of. */
  readonly head: { readonly x: number; readonly anchor: Anchor; readonly room: number };
}

/** Widths of what stands in a column, px. */
interface Widths {
  readonly amounts: number;
  readonly deltas: number;
  readonly parts: number;
  /** What stands below an amount where nothing stands beside it. */
  readonly below: number;
}

interface Given {
  readonly slots: readonly Pick<Column, 'named' | 'at'>[];
  readonly base: string;
  readonly widths: Widths;
  readonly isStacked: boolean;
}

/** Least air between two scenarios, where differences stand beside amounts and where below, and the most; within one, px. */
const BETWEEN = { beside: 26, stacked: 14 } as const;
const MOST_BETWEEN = 90;
const WITHIN = 6;

const leastBetween = ({ isStacked }: Given): number => (isStacked ? BETWEEN.stacked : BETWEEN.beside);

const widthOf = ({ base, widths, isStacked }: Given, { named }: Pick<Column, 'named'>): number => {
  const { amounts, deltas, parts, below } = widths;
  if (named.slot === base) return amounts;
  return isStacked ? Math.max(amounts, below) : amounts + WITHIN + deltas + WITHIN + parts;
};

/** Gives the least room that all columns need, px. */
export const neededBy = (given: Given): number =>
  given.slots.reduce((sum, slot, i) => sum + widthOf(given, slot) + (i > 0 ? leastBetween(given) : 0), 0);

/** Sets the columns from the right; what names of rows leave free lies between them. @param names The widest, px. */
export function columnsIn(given: Given, width: number, names: number): readonly Column[] {
  const { slots, base, widths, isStacked } = given;
  const spare = Math.max(0, width - neededBy(given) - names) / slots.length;
  const between = Math.min(MOST_BETWEEN, leastBetween(given) + spare);
  const air = BETWEEN.stacked / 2;
  let right = width;
  const places = slots.toReversed().map((slot) => {
    const own = { ...slot, left: right - widthOf(given, slot), right };
    right = own.left - between;
    return own;
  });
  return places.toReversed().map((place, i, all): Column => {
    const isAlone = isStacked || place.named.slot === base;
    const [before, next] = [all[i - 1], all[i + 1]];
    return {
      ...place,
      amountRight: isAlone ? place.right : place.left + widths.amounts,
      deltaRight: isAlone ? place.right : place.left + widths.amounts + WITHIN + widths.deltas,
      head: isAlone
        ? { x: place.right, anchor: 'end', room: place.right - (before ? before.right + air : 0) }
        : {
            x: place.left,
            anchor: 'start',
            room: (next && next.named.slot !== base ? next.left - air : place.right) - place.left,
          },
    };
  });
}
