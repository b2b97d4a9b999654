import type { AllyId } from './ally.ts';
import type { Ally } from './dataset.ts';
import { CORE_PLEDGE, resolve } from './resolve.ts';
import { OVERRIDE_RANGES, type Scenario } from './scenario.ts';
import { TOLERANCE } from './units.ts';

/** Ways to move a group: each by the same points, all to one value, each by the same part of its gap to 3.5 %. */
export const MOVE_KINDS = ['points', 'value', 'gap'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** A move of a group's core targets; every amount a fraction (0.003 is 0.3 points, a part of 1 closes the gap). */
export interface GroupMove {
  readonly kind: MoveKind;
  readonly amount: number;
}

/** What a group move does, ally by ally. */
export interface GroupOutcome {
  /** New core target of each ally that changes. */
  readonly cores: Readonly<Partial<Record<AllyId, number>>>;
  /** Allies with armed forces in the group. */
  readonly count: number;
  /** How many land where the move sends them, at another value than before. */
  readonly moved: number;
  readonly locked: number;
  /** How many stop at the lowest or highest value allowed. */
  readonly atLimit: number;
}

/**
 * Moves a group's core targets together (model.md §2). Locked allies stay; values stop at the allowed range.
 *
 * @param allies The group; those without armed forces have no core target and are left out of the count.
 */
export function moveGroup(
  scenario: Scenario,
  allies: readonly Ally[],
  locked: readonly AllyId[],
  move: GroupMove,
): GroupOutcome {
  const { min, max } = OVERRIDE_RANGES.core;
  const armed = allies.filter((ally) => ally.hasForces);
  const free = armed.filter(({ id }) => !locked.includes(id));
  const cores: Partial<Record<AllyId, number>> = {};
  let [moved, atLimit] = [0, 0];
  for (const ally of free) {
    const core = resolve(ally, scenario).core.share;
    const wanted = movedBy(core, move);
    const next = Math.min(max, Math.max(min, wanted));
    const isCapped = Math.abs(next - wanted) > TOLERANCE;
    const isChanged = Math.abs(next - core) > TOLERANCE;
    if (isCapped) atLimit += 1;
    else if (isChanged) moved += 1;
    if (isChanged) cores[ally.id] = next;
  }
  return { cores, count: armed.length, moved, locked: armed.length - free.length, atLimit };
}

function movedBy(core: number, { kind, amount }: GroupMove): number {
  if (kind === 'value') return amount;
  return kind === 'points' ? core + amount : core + amount * Math.max(0, CORE_PLEDGE - core);
}
