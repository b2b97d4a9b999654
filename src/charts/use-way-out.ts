import { type RefObject, useEffect, useRef } from 'react';

/** What a press may be meant for while a pinned panel is watched: moving a slider must not close it. */
const CONTROLS = 'input, select, button, label, a, summary';

/** Closes an open panel on Escape, wherever the focus is (WCAG 1.4.13), and on a press outside that meets no control. */
export function useWayOut(box: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isOpen) return;
    let isPress = false;
    const listeners = new AbortController();
    const on = (type: 'keydown' | 'pointerdown' | 'pointerup', listener: (event: Event) => void): void =>
      document.addEventListener(type, listener, { signal: listeners.signal });
    on('keydown', (event) => {
      if ((event as globalThis.KeyboardEvent).key === 'Escape') latest.current();
    });
    on('pointerdown', ({ target }) => {
      isPress = target instanceof Element && !box.current?.contains(target) && !target.closest(CONTROLS);
    });
    // A swipe that scrolls the page never comes to this event.
    on('pointerup', () => {
      if (isPress) latest.current();
    });
    return () => listeners.abort();
  }, [box, isOpen]);
}
