import { type Ally, type AllyId, REGIONS, type Region } from '#model';
import type { Ranks } from '#state/selectors.ts';
import type { Sort } from '#state/view.ts';

/** A run of rows under one head; every order but that by region has a single one without a head. */
export interface RowGroup {
  readonly region: Region | null;
  readonly allies: readonly Ally[];
}

/** Part of the largest effect from which an ally gets three pips, and two. */
const LARGE = 0.5;
const MEDIUM = 0.1;

/** Ranks an effect against the largest: 0 none, 1 small, 2 medium, 3 large. */
export function effectLevel(effect: number, largest: number): number {
  if (!(effect > 0) || largest <= 0) return 0;
  return effect >= largest * LARGE ? 3 : effect >= largest * MEDIUM ? 2 : 1;
}

/**
 * Orders the rows: the largest first, by name, or by region and there by effect. Allies outside the scope have no
 * effect on it and stand at the end; equals keep the order given.
 */
export function grouped(
  allies: readonly Ally[],
  sort: Sort,
  ranks: Ranks,
  scope: readonly AllyId[],
  byName: (a: AllyId, b: AllyId) => number,
): readonly RowGroup[] {
  if (sort === 'name') return [{ region: null, allies: [...allies].sort((a, b) => byName(a.id, b.id)) }];
  const by = sort === 'region' ? 'effect' : sort;
  const rank = ({ id }: Ally): number =>
    by === 'effect' && !scope.includes(id) ? Number.NEGATIVE_INFINITY : ranks[by][id];
  const largestFirst = [...allies].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  if (sort !== 'region') return [{ region: null, allies: largestFirst }];
  return REGIONS.map((region) => ({
    region,
    allies: largestFirst.filter((ally) => ally.region === region),
  })).filter((group) => group.allies.length > 0);
}
