import { type AllyId, moneyOf } from '#model';
import type { AppState } from './app-state.ts';
import type { Selectors } from './selectors.ts';

/**
 * Gives the ally that the Ally view shows: the one chosen, else the one looked at or moved last, else the largest buyer
 * of the scope.
 */
export function shownAlly(state: AppState, selectors: Selectors): AllyId {
  const { view, lookedAt, moved } = state;
  const known = view.ally ?? lookedAt ?? moved[0];
  if (known) return known;
  const { projection, allies, when } = selectors.settledInput(state);
  const sam = (id: AllyId): number => moneyOf(projection, 'sam', [id], when);
  return allies.reduce((largest, id) => (sam(id) > sam(largest) ? id : largest), allies[0] ?? 'POL');
}
