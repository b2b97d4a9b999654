import { shownAlly } from '#state/shown-ally.ts';
import { useApp, useAppState } from '../app-context.ts';
import { AllyRow } from './AllyRow.tsx';
import { IcelandRow } from './IcelandRow.tsx';

/** The row last touched, or of the ally that has the page; before any, that of the ally whose spending moves the exporter's market most. */
export function LastRow() {
  const { store, selectors } = useApp();
  const input = useAppState(selectors.settledInput);
  const last = useAppState((state) =>
    state.view.route === 'ally' ? shownAlly(state, selectors) : (state.opened ?? state.moved[0]),
  );
  const { effect } = selectors.ranks(input);
  const { allies } = store.data;
  const ally =
    allies.find(({ id }) => id === last) ??
    allies
      .filter(({ id }) => input.allies.includes(id))
      .reduce((most, one) => (effect[one.id] > effect[most.id] ? one : most));
  return (
    <ul>
      {ally.hasForces ? (
        <AllyRow key={ally.id} ally={ally} effect={null} effectText="" />
      ) : (
        <IcelandRow key={ally.id} ally={ally} />
      )}
    </ul>
  );
}
