import type { Facts } from '#model';

/** Loads deals, rules, published estimates and what else is shown but not computed with: a chunk of its own. */
export const loadFacts = async (): Promise<Facts> => (await import('./facts.ts')).facts;
