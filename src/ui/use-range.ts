import { type RefObject, useEffect, useRef } from 'react';

/** How long after the last key a run of keys counts as one move, ms. */
const KEY_PAUSE = 400;

/** A native range whose drags and runs of keys are one move each. */
export interface RangeMoves {
  readonly ref: RefObject<HTMLInputElement | null>;
  /** Call after each key that moved the thumb. */
  readonly keyed: () => void;
  /** Drops a run of keys, for what must not be ended as a move. */
  readonly dropKeys: () => void;
  readonly onPointerUp: () => void;
  readonly onBlur: () => void;
}

/** Tells when a move of a native range has ended. @param onEnd Called once a drag or a run of keys is over. */
export function useRange(onEnd: () => void): RangeMoves {
  const ref = useRef<HTMLInputElement>(null);
  const pause = useRef(0);
  // The browser's own `change` marks the end of a drag; React's onChange is the native `input`.
  useEffect(() => {
    const element = ref.current;
    element?.addEventListener('change', onEnd);
    return () => element?.removeEventListener('change', onEnd);
  }, [onEnd]);
  const dropKeys = (): void => {
    window.clearTimeout(pause.current);
    pause.current = 0;
  };
  return {
    ref,
    keyed: () => {
      dropKeys();
      pause.current = window.setTimeout(() => {
        pause.current = 0;
        onEnd();
      }, KEY_PAUSE);
    },
    dropKeys,
    // A thumb brought back to where it was gives no `change`.
    onPointerUp: onEnd,
    onBlur: () => {
      if (pause.current === 0) return;
      dropKeys();
      onEnd();
    },
  };
}
