import { type RefObject, useEffect, useRef, useState } from 'react';

/** Tells whether an element has scrolled out above: past the top of the screen, its own margin included. */
export function usePassed(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const element = useRef<HTMLDivElement>(null);
  const [isPassed, setPassed] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setPassed(!entry.isIntersecting && entry.boundingClientRect.bottom < 0);
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, isPassed];
}
