import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Size of an element, whole px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Measures an element once it stands and whenever it changes; null before. Charts get explicit sizes from here. */
export function useSize(): readonly [RefObject<HTMLDivElement | null>, Size | null] {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const read = (): void => {
      const width = Math.floor(measured.clientWidth);
      const height = Math.floor(measured.clientHeight);
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
