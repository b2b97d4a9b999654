import { type ReactNode, useMemo } from 'react';
import type { Ally, TableInput } from '#model';
import { useApp, useAppState } from '../app-context.ts';

interface Props {
  readonly ally: Ally;
  /** Writes from the view's input with this ally alone, and from the view's own. */
  readonly write: (own: TableInput, view: TableInput) => ReactNode;
}

/** A figure or words of an ally that follow a moving slider; nothing around them draws again. */
export function Live({ ally, write }: Props) {
  const { selectors } = useApp();
  const view = useAppState(selectors.liveInput);
  return write(useOwn(view, ally), view);
}

/** Gives a view's input with one ally alone. */
export const useOwn = <Input extends TableInput>(view: Input, { id }: Ally): Input =>
  useMemo(() => ({ ...view, allies: [id] }), [view, id]);
