import { type AllyId, ledgerTable, movedTable, type Table, type TableSource } from '#model';
import { remember, type Selectors, type ViewInput } from './selectors.ts';
import type { AppStore } from './store.ts';

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
