import { type Ally, type AllyId, REGIONS, type Region } from '#model';
import type { Sort } from '#state/store.ts';

/** A run of rows under one head; the order by effect has a single one without a head. */
export interface RowGroup {
  readonly region: Region | null;
  readonly allies: readonly Ally[];
}

type Effects = Readonly<Partial<Record<AllyId, number>>>;

/** Part of the largest effect from which an ally gets three pips, and two. */
const LARGE = 0.5;
const MEDIUM = 0.1;

/** Ranks an effect against the largest: 0 none, 1 small, 2 medium, 3 large. */
export function effectLevel(effect: number, largest: number): number {
  if (!(effect > 0) || largest <= 0) return 0;
  return effect >= largest * LARGE ? 3 : effect >= largest * MEDIUM ? 2 : 1;
}

/** Orders the rows: most effect first with allies outside the scope at the end, or by region. */
export function grouped(
  allies: readonly Ally[],
  sort: Sort,
  effects: Effects,
  scope: readonly AllyId[],
): readonly RowGroup[] {
  const rank = (ally: Ally): number => (scope.includes(ally.id) ? (effects[ally.id] ?? 0) : -1);
  const byEffect = [...allies].sort((a, b) => rank(b) - rank(a));
  if (sort === 'effect') return [{ region: null, allies: byEffect }];
  return REGIONS.map((region) => ({
    region,
    allies: byEffect.filter((ally) => ally.region === region),
  })).filter((group) => group.allies.length > 0);
}
