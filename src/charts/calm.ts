import type { Table, TableSource } from '#model';

/** Calls at most so often; the last call is never lost. */
export interface Pace {
  /** Asks for a call: at once where the last is long enough ago, else as soon as it is. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/** Makes a pace. @param every Least time between two calls, ms. */
export function pace(call: () => void, every: number): Pace {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = (): void => {
    stop();
    last = performance.now();
    call();
  };
  return {
    ask: () => {
      if (timer !== undefined) return;
      const wait = last + every - performance.now();
      if (wait <= 0) now();
      else timer = setTimeout(now, wait);
    },
    stop,
  };
}

/** Least time between two sentences while a slider moves, ms: one that changes faster cannot be read. */
const SAY_EVERY = 250;

/**
 * Makes a source for words: while a slider moves it follows a few times a second, and at once when the slider rests.
 * Drawing follows every frame.
 */
export function calmed(source: TableSource): TableSource {
  const listeners = new Set<() => void>();
  let told: Table | undefined;
  let stop: (() => void) | undefined;
  const tell = (): void => {
    told = source.live();
    for (const changed of listeners) changed();
  };
  const paced = pace(tell, SAY_EVERY);
  const isAtRest = (): boolean => source.live() === source.settled();
  const onChange = (): void => {
    if (!isAtRest()) {
      paced.ask();
      return;
    }
    paced.stop();
    if (told !== source.settled()) tell();
  };
  return {
    settled: source.settled,
    live: () => {
      if (!told || isAtRest()) told = source.live();
      return told;
    },
    subscribe: (changed) => {
      if (listeners.size === 0) stop = source.subscribe(onChange);
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size > 0) return;
        paced.stop();
        stop?.();
      };
    },
  };
}
