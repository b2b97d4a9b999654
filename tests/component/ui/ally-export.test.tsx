// @vitest-environment happy-dom
import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { type App, AppContext, useApp } from '../../../src/ui/app-context.ts';
import { AllyScope } from '../../../src/ui/export/AllyScope.tsx';
import { chartsOf, sourceOf } from '../../../src/ui/export/charts.ts';
import { sourcesFor } from '../../../src/ui/sources.ts';
import { data } from '../../unit/charts/given.ts';

let seen: App;
function Probe() {
  seen = useApp();
  return null;
}

it('while an ally is open what is exported is that ally’s; the page keeps its scope', () => {
  const store = makeStore(data);
  const app = { store, selectors: makeSelectors(store) } as unknown as App;
  render(
    <AppContext value={app}>
      <AllyScope>
        <Probe />
      </AllyScope>
    </AppContext>,
  );
  const scope = () => sourceOf(sourcesFor(seen), 'spend-path').settled().about.scope;
  expect(scope()).toBe('europe-canada');
  act(() => store.getState().setView({ route: 'ally', ally: 'POL' }));
  expect(scope()).toBe('allies:POL');
  for (const chart of chartsOf('ally', 1))
    expect(sourceOf(sourcesFor(seen), chart).settled().rows.length, chart).toBeGreaterThan(0);
  expect(seen.store.getState().view).toMatchObject({ route: 'ally', ally: 'POL', scope: 'allies:POL' });
  // What is moved meanwhile is seen at once, and one state is one object for those who watch it.
  act(() => store.getState().setView({ ally: 'DEU' }));
  expect(scope()).toBe('allies:DEU');
  expect(seen.store.getState()).toBe(seen.store.getState());
  expect(store.getState().view.scope).toBe('europe-canada');
});
