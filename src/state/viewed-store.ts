import type { AppState } from './app-state.ts';
import type { AppStore } from './store.ts';
import type { View } from './view.ts';

/** Gives a store that is seen in another way: the same scenarios and actions, a view of its own. */
export function viewedStore(store: AppStore, change: (view: View) => View): AppStore {
  let last: { readonly of: AppState; readonly seen: AppState } | undefined;
  return {
    ...store,
    getState: () => {
      const of = store.getState();
      if (last?.of !== of) last = { of, seen: { ...of, view: change(of.view) } };
      return last.seen;
    },
  };
}
