import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { AmountUnit, Table, TableSource } from '#model';
import { domainMax } from './scales.ts';

/** Reads the table as of the last release; a chart's shell renders again only when this changes. */
export const useSettled = (source: TableSource): Table =>
  useSyncExternalStore(source.subscribe, source.settled, source.settled);

/** Reads the table that moves with the slider; only marks layers and panels subscribe to it. */
export const useLive = (source: TableSource): Table =>
  useSyncExternalStore(source.subscribe, source.live, source.live);

/** Least time between two extensions of a domain, ms: at most four a second (performance.md, 2). */
const EXTEND_EVERY = 250;

/**
 * Gives the upper end of a chart's domain: the settled table's with headroom, extended as soon as a live mark leaves
 * it, shrunk only when a new table settles.
 */
export function useDomain(
  source: TableSource,
  highestOf: (table: Table) => number,
  domainOf: (highest: number, unit: AmountUnit) => number = domainMax,
): number {
  const settled = useSettled(source);
  const [grown, setGrown] = useState<{ readonly of: Table; readonly max: number } | null>(null);
  const max = grown?.of === settled ? grown.max : domainOf(highestOf(settled), settled.about.unit);
  const known = useRef(max);
  known.current = max;
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      timer = undefined;
      const live = source.live();
      const highest = highestOf(live);
      if (highest <= known.current) return;
      const next = domainOf(highest, live.about.unit);
      last = performance.now();
      known.current = next;
      setGrown({ of: source.settled(), max: next });
    };
    const stop = source.subscribe(() => {
      if (timer !== undefined) return;
      const wait = last + EXTEND_EVERY - performance.now();
      if (wait <= 0) look();
      else timer = setTimeout(look, wait);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [source, highestOf, domainOf]);
  return max;
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
