// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadFacts } from '#data/load-facts.ts';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { type App, AppContext } from '../../../src/ui/app-context.ts';
import { ProfileDeals } from '../../../src/ui/profile/ProfileDeals.tsx';
import { ProfileRules } from '../../../src/ui/profile/ProfileRules.tsx';
import { ProfileSuppliers } from '../../../src/ui/profile/ProfileSuppliers.tsx';
import { data, words } from '../../unit/charts/given.ts';

const facts = await loadFacts();

function given() {
  const store = makeStore(data);
  const selectors = makeSelectors(store);
  const app = { store, selectors, speech: { words: () => words.en } } as unknown as App;
  const ally = data.allies.find(({ id }) => id === 'POL');
  if (!ally) throw new Error('no Poland');
  const props = { ally, facts, input: { ...selectors.settledInput(store.getState()), allies: [ally.id] } };
  return render(
    <AppContext value={app}>
      <ProfileRules {...props} />
      <ProfileSuppliers {...props} />
      <ProfileDeals {...props} />
    </AppContext>,
  );
}

it('tells what allies do together across NATO apart from the rules of one buyer', () => {
  given();
  const joint = screen.getByRole('heading', { name: 'NATO-wide projects that include this ally' });
  const [own, together] = screen.getAllByRole('list');
  expect(own).not.toHaveTextContent('participants');
  expect(together).toHaveTextContent('participants: 15');
  expect(joint.compareDocumentPosition(together as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('names the exporter among the suppliers as everywhere else', () => {
  given();
  expect(screen.getByRole('rowheader', { name: 'Korea' })).toBeInTheDocument();
  expect(screen.queryByText('South Korea')).toBeNull();
});

it('folds a long list of deals', () => {
  given();
  const deals = screen.getByRole('table', { name: /Deals of Korea/ });
  expect(within(deals).getAllByRole('row')).toHaveLength(7);
  fireEvent.click(screen.getByRole('button', { name: /Show all/ }));
  expect(within(deals).getAllByRole('row').length).toBeGreaterThan(12);
});
