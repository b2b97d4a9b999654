import type { Override, Scenario } from './scenario.ts';

/** Fields that together make up one input, the core path; every other field is an input of its own. */
const PATH: readonly string[] = ['core', 'year', 'shape', 'points'] satisfies readonly (keyof Override)[];

/** Counts the inputs that a layer moves. */
function inputsIn(layer: Override): number {
  const fields = Object.keys(layer);
  const further = fields.filter((field) => !PATH.includes(field)).length;
  return further + (further < fields.length ? 1 : 0);
}

/**
 * Counts what a scenario changes, as it is counted everywhere a reader sees a number of changes: a core path is one,
 * whatever of it was moved; so is each further input of an ally or of all, each lever of the market, and each
 * segment's coverage. Where it started, its exporter, name and note are no changes.
 */
export function countChanges({
  targets,
  market: { exporter: _, coverage = {}, ...levers },
}: Pick<Scenario, 'targets' | 'market'>): number {
  const moved = Object.values(targets).reduce((sum, layer) => sum + inputsIn(layer), 0);
  return moved + Object.keys(levers).length + Object.keys(coverage).length;
}

/** So many allies are changed together, by a rate, a group's slider or a pasted column. */
const MANY = 6;

/** What a scenario changes, as it is said: one typed rate may set thirty allies, which are not thirty deeds. */
export interface Tally {
  /** Allies that were changed, where they are so many that nobody did it one by one; else 0. */
  readonly allies: number;
  /** All other changes. */
  readonly others: number;
}

/** Splits {@link countChanges} as it is said; both parts add up to it. */
export function tallyOf(scenario: Pick<Scenario, 'targets' | 'market'>): Tally {
  const { '*': _, ...own } = scenario.targets;
  const changed = Object.keys(own).length;
  const allies = changed >= MANY ? changed : 0;
  return { allies, others: countChanges(scenario) - allies };
}

/** Counts all that a tally holds. */
export const countOf = ({ allies, others }: Tally): number => allies + others;
