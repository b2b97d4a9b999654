import { useEffect, useRef } from 'react';
import type { AppState } from '#state/app-state.ts';
import type { AppStore } from '#state/store.ts';
import { useAppState, useWords } from './app-context.ts';
import { Toast } from './Toast.tsx';

/** What was done and can be taken back. */
export interface Undoable {
  readonly text: string;
  /** Tells whether it is still what was done last. */
  readonly isLast: (state: AppState) => boolean;
  readonly back: () => void;
}

/** Gives the step of history that was just made. */
export function lastStep(store: AppStore, text: string): Undoable {
  const { slots, undo } = store.getState();
  return { text, isLast: (state) => state.slots === slots, back: undo };
}

/** Says what was done, with the way back beside it: gone with the next step, which undo would take back instead. */
export function UndoToast({ text, isLast, back, onDone }: Undoable & { readonly onDone: () => void }) {
  const { t } = useWords();
  const isOffered = useAppState(isLast);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (!isOffered) done.current();
  }, [isOffered]);
  return isOffered && <Toast text={text} action={{ label: t.page.undo, onPress: back }} onDone={onDone} />;
}
