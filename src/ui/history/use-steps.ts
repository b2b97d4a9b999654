import { useStore } from 'zustand';
import { stepBetween } from '#state/history.ts';
import type { Step } from '#state/step.ts';
import { useApp, useAppState } from '../app-context.ts';

/** Gives what undo would take back and redo bring again; null where there is nothing. */
export function useSteps(): { readonly undo: Step | null; readonly redo: Step | null } {
  const { store } = useApp();
  const now = useAppState(({ slots }) => slots);
  // zundo changes its lists in place: what stands at their ends tells a change.
  const past = useStore(store.temporal, ({ pastStates }) => pastStates.at(-1)?.slots);
  const ahead = useStore(store.temporal, ({ futureStates }) => futureStates.at(-1)?.slots);
  return {
    undo: past ? stepBetween(store.data, past, now) : null,
    redo: ahead ? stepBetween(store.data, now, ahead) : null,
  };
}
