import { type ReactNode, useMemo } from 'react';
import { makeSelectors } from '#state/selectors.ts';
import { shownAlly } from '#state/shown-ally.ts';
import { viewedStore } from '#state/viewed-store.ts';
import { AppContext, useApp, useAppState } from '../app-context.ts';

/** Shows what it holds for the ally of the Ally view alone while that is open; elsewhere for the scope of the page. */
export function AllyScope({ children }: { readonly children: ReactNode }) {
  const app = useApp();
  const ally = useAppState((state) => (state.view.route === 'ally' ? shownAlly(state, app.selectors) : null));
  const scoped = useMemo(() => {
    if (!ally) return app;
    const store = viewedStore(app.store, (view) => ({ ...view, ally, scope: `allies:${ally}` }));
    return { ...app, store, selectors: makeSelectors(store) };
  }, [app, ally]);
  return <AppContext value={scoped}>{children}</AppContext>;
}
