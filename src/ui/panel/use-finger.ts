import { type PointerEvent, useRef } from 'react';

/** A finger that has moved less than this has not said what it wants, px. */
const STILL = 8;
/** A movement steeper than this is scrolling: tangent of 30°. */
const STEEP = Math.tan(Math.PI / 6);

/** Tells a finger that drags a rail's thumb from one that scrolls over it; mouse and pen always drag. */
export interface Finger {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerEnd: () => void;
  /** Whether what the thumb asks for now is to be ignored. */
  readonly isScrolling: () => boolean;
}

export function useFinger(): Finger {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const ignores = useRef(false);
  return {
    onPointerDown: ({ pointerType, clientX, clientY }) => {
      from.current = pointerType === 'touch' ? { x: clientX, y: clientY } : null;
      ignores.current = from.current !== null;
    },
    // Decided once: what began as a drag may wander, what began as scrolling never moves the thumb.
    onPointerMove: ({ clientX, clientY }) => {
      if (!from.current) return;
      const [x, y] = [Math.abs(clientX - from.current.x), Math.abs(clientY - from.current.y)];
      if (Math.hypot(x, y) < STILL) return;
      ignores.current = y > x * STEEP;
      from.current = null;
    },
    onPointerEnd: () => {
      from.current = null;
      ignores.current = false;
    },
    isScrolling: () => ignores.current,
  };
}
