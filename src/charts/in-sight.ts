import type { TableSource } from '#model';

/** A source for a chart that can leave the screen. */
export interface SightedSource extends TableSource {
  /** Says whether the chart can be seen, or is about to be. */
  readonly setSeen: (isSeen: boolean) => void;
}

/**
 * Makes a source that costs nothing while its chart is out of sight: no live table is made and nobody is called while
 * a slider moves. On release the chart follows all the same, so that what is read aloud, searched or printed is right.
 */
export function sighted(source: TableSource): SightedSource {
  const listeners = new Set<() => void>();
  let isSeen = true;
  let told = source.settled();
  let stop: (() => void) | undefined;
  const tell = (): void => {
    told = source.settled();
    for (const changed of listeners) changed();
  };
  const onChange = (): void => {
    if (isSeen || source.settled() !== told) tell();
  };
  return {
    settled: source.settled,
    live: () => (isSeen ? source.live() : source.settled()),
    subscribe: (changed) => {
      if (listeners.size === 0) stop = source.subscribe(onChange);
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) stop?.();
      };
    },
    setSeen: (now) => {
      if (now === isSeen) return;
      isSeen = now;
      tell();
    },
  };
}
