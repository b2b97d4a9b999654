import { useCallback, useEffect, useState } from 'react';
import type { Facts } from '#model';
import { useApp } from './app-context.ts';

/** Facts on their way, here, or not to be had. */
export type FactsState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly facts: Facts }
  | { readonly status: 'failed'; readonly retry: () => void };

/** Fetches the facts when a part of the page first needs them. */
export function useFacts(): FactsState {
  const { loadFacts } = useApp();
  const [state, setState] = useState<FactsState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is the reason to fetch again
  useEffect(() => {
    let isWanted = true;
    const settle = (settled: FactsState): void => {
      if (isWanted) setState(settled);
    };
    setState({ status: 'loading' });
    loadFacts().then(
      (facts) => settle({ status: 'ready', facts }),
      () => settle({ status: 'failed', retry }),
    );
    return () => {
      isWanted = false;
    };
  }, [loadFacts, retry, attempt]);
  return state;
}
