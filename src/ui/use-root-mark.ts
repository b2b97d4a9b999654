import { useLayoutEffect } from 'react';

/** Which layout the page has, where its drawer stands, what lies over it, how the inputs are shown, whose they are. */
type RootMark = 'layout' | 'stop' | 'over' | 'form' | 'own';

/**
 * Keeps a mark on the document's root while a part of the page stands, for what changes outside that part. Style sheets
 * could ask `:root:has(…)` instead, but then every node that comes or goes restyles the whole page: in a drag, marks do.
 */
export function useRootMark(name: RootMark, value: string): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset[name] = value;
    return () => {
      delete dataset[name];
    };
  }, [name, value]);
}
