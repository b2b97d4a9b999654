import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Table, TableSource } from '#model';
import { pace } from './calm.ts';
import { type Domain, endsOf, extended } from './chart.ts';

/** Reads the table as of the last release; a chart's shell renders again only when this changes. */
export const useSettled = (source: TableSource): Table =>
  useSyncExternalStore(source.subscribe, source.settled, source.settled);

/** Reads the table that moves with the slider; only marks layers and panels subscribe to it. */
export const useLive = (source: TableSource): Table =>
  useSyncExternalStore(source.subscribe, source.live, source.live);

/** Least time between two extensions of a domain, ms: at most four a second (performance.md, 2). */
const EXTEND_EVERY = 250;

/**
 * Gives where a chart's axes end: the settled table's ends with headroom, extended as soon as a live mark leaves one,
 * shrunk only when a new table settles.
 */
export function useDomains(source: TableSource, domains: readonly Domain[]): readonly number[] {
  const settled = useSettled(source);
  const [grown, setGrown] = useState<{ readonly of: Table; readonly ends: readonly number[] } | null>(null);
  const resting = useMemo(() => endsOf(domains, settled), [domains, settled]);
  const ends = grown?.of === settled ? grown.ends : resting;
  const known = useRef(ends);
  known.current = ends;
  useEffect(() => {
    const grow = pace(() => {
      const next = extended(domains, known.current, source.live());
      if (next === known.current) return;
      known.current = next;
      setGrown({ of: source.settled(), ends: next });
    }, EXTEND_EVERY);
    const stop = source.subscribe(() => {
      if (extended(domains, known.current, source.live()) !== known.current) grow.ask();
    });
    return () => {
      stop();
      grow.stop();
    };
  }, [source, domains]);
  return ends;
}

/** How long a reading rests before it is told, ms: arrow keys pass over years without a word for each. */
const TELL_AFTER = 400;

/** Holds a text back until it has rested, then tells it. */
export function useTold(): readonly [string, (text: string) => void] {
  const [told, setTold] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useCallback((text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTold(text), TELL_AFTER);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [told, tell];
}
