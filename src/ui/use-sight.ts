import { type RefObject, useEffect } from 'react';

/** How far beyond the screen something counts as seen: half a screen, so that scrolling finds it up to date. */
const MARGIN = '50% 0px';

/** Tells whenever an element comes near the screen or leaves it. @param tell Must stay the same function. */
export function useSight(element: RefObject<Element | null>, tell: (isSeen: boolean) => void): void {
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last) tell(last.isIntersecting);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, tell]);
}
