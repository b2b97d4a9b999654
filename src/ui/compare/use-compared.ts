import type { CompareInput } from '#model';
import { useApp, useAppState } from '../app-context.ts';
import { comparedFor } from '../sources.ts';

/** Gives what the comparison on the page is made from; at rest, since its editing follows on release. */
export const useCompared = (): CompareInput => useAppState(comparedFor(useApp()).settled);
