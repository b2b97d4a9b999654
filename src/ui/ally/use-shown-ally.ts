import type { Ally } from '#model';
import { shownAlly } from '#state/shown-ally.ts';
import { useApp, useAppState } from '../app-context.ts';

/** Gives the ally that the Ally view shows. @throws {Error} when the dataset lacks it. */
export function useShownAlly(): Ally {
  const { store, selectors } = useApp();
  const id = useAppState((state) => shownAlly(state, selectors));
  const ally = store.data.allies.find((known) => known.id === id);
  if (!ally) throw new Error(`No ally ${id} in the dataset`);
  return ally;
}
