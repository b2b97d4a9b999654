import { type AllyId, ledgerTable, moneyOf, movedTable, type Table, type TableSource } from '#model';
import type { AppState } from './app-state.ts';
import { remember, type Selectors, type ViewInput } from './selectors.ts';
import type { AppStore } from './store.ts';

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

/** Hands an ally's own path, as it rests and as it moves, to the chart of its profile. */
export const allySource = (store: AppStore, selectors: Selectors, ally: AllyId): TableSource =>
  sourceOf(store, selectors, (view) => movedTable({ ...view, allies: [ally] }, [ally]));

/** Hands an ally's own ledger to the steps of its profile, which show no ranges: nothing is projected for them. */
export const allyLedger = (store: AppStore, selectors: Selectors, ally: AllyId): TableSource =>
  sourceOf(store, selectors, (view) =>
    ledgerTable({ ...view, allies: [ally] }, { low: view.projection, high: view.projection }),
  );

function sourceOf(store: AppStore, selectors: Selectors, table: (view: ViewInput) => Table): TableSource {
  const [atRest, moving] = [remember(table), remember(table)];
  const settled = () => atRest(selectors.settledInput(store.getState()));
  return {
    settled,
    live: () => {
      const state = store.getState();
      return state.draft ? moving(selectors.liveInput(state)) : settled();
    },
    subscribe: (changed) => store.subscribe(changed),
  };
}
