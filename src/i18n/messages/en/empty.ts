import type { Emptiness } from '#model';
import { capital } from '../wording.ts';

/** Words for a market in which there is nothing to address, by what leaves it empty. */
export const emptyEn = {
  titles: {
    'no-forces': () => 'No ally here has armed forces',
    itself: (exporter) => `What ${exporter} buys from itself is no export`,
    'no-equipment': () => 'No equipment is bought here',
    'no-imports': () => 'No equipment is bought abroad here',
    'not-covered': (exporter) => `All that is open to ${exporter} here lies outside its segments`,
  } satisfies Record<Emptiness, (exporter: string) => string> as Record<
    Emptiness,
    (exporter: string) => string
  >,
  /** Stands in the empty plot: what to change for a market to show. */
  why: {
    'no-forces': () => 'Allies without armed forces buy no equipment. Another scope shows a market.',
    itself: (exporter) =>
      `${capital(exporter)} is the exporter chosen, and what it buys from itself is no export. Another exporter or scope shows a market.`,
    'no-equipment': () =>
      'Core spending or its equipment share is 0 for these allies. Raise either, or choose another scope.',
    'no-imports': () => 'The share bought abroad is 0 for these allies. Raise it, or choose another scope.',
    'not-covered': (exporter) =>
      `A part of what these allies buy abroad is open to ${exporter}, but no coverage of those segments is assumed. Raise a segment’s coverage, or choose another exporter or scope.`,
  } satisfies Record<Emptiness, (exporter: string) => string> as Record<
    Emptiness,
    (exporter: string) => string
  >,
};
