import { type RefObject, useEffect, useReducer, useRef } from 'react';
import type { Slots } from '#state/slots.ts';
import { useAppState } from '../app-context.ts';

/** Cells of the table that differ from the base, or did, each with the scenarios as they were when it last did. */
export type Kept = ReadonlyMap<string, Slots>;

/**
 * Keeps what the reader made alike in its place until a press or the focus goes elsewhere: a row that left under the
 * pointer would put the next one there.
 *
 * @param differing Keys of the cells that differ now.
 */
export function useKept(differing: readonly string[]): readonly [RefObject<HTMLElement | null>, Kept] {
  const slots = useAppState((state) => state.slots);
  const table = useRef<HTMLElement>(null);
  const isInside = useRef(false);
  const kept = useRef<Kept>(new Map());
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  kept.current = new Map([
    ...(isInside.current ? kept.current : []),
    ...differing.map((key) => [key, slots] as const),
  ]);
  useEffect(() => {
    const follow = ({ target }: Event): void => {
      const was = isInside.current;
      isInside.current = target instanceof Node && (table.current?.contains(target) ?? false);
      if (was && !isInside.current) drawAgain();
    };
    document.addEventListener('pointerdown', follow, true);
    document.addEventListener('focusin', follow, true);
    return () => {
      document.removeEventListener('pointerdown', follow, true);
      document.removeEventListener('focusin', follow, true);
    };
  }, []);
  return [table, kept.current];
}
