import { useState } from 'react';
import type { Ally } from '#model';

/** Gives the rows in the order they had, until the order asked for, or the rows themselves, are others. */
export function useKeptOrder(allies: readonly Ally[], order: string): readonly Ally[] {
  const [kept, setKept] = useState({ allies, order });
  const isKept =
    kept.order === order &&
    kept.allies.length === allies.length &&
    allies.every((ally) => kept.allies.includes(ally));
  if (!isKept) setKept({ allies, order });
  return isKept ? kept.allies : allies;
}
