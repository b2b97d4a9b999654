import type * as v from 'valibot';
import { ALLY_IDS, EXPORTER_IDS, SEGMENT_IDS, type SourceId, type Status } from '#model';
import { oneOf } from './columns.ts';

/** How one file is read: the columns that name a row, and what every row must be. */
export interface TableRule {
  /** Columns that together occur once; none where a file is a list of findings. */
  readonly key: readonly string[];
  readonly row: v.GenericSchema<Record<string, unknown>, unknown> & { readonly entries: object };
}

const KNOWN_SOURCES = {
  'nato-2026': true,
  'imf-weo-2026-04': true,
  'extension-rule-a': true,
  'bruegel-dsa-2025-10': true,
  'sipri-derived-2026-05': true,
  'own-judgement-2026-11': true,
} as const satisfies Record<SourceId, true>;
/** Every id that `sources.csv` must hold; the compiler compares it with the model's. */
export const SOURCE_IDS = Object.keys(KNOWN_SOURCES) as SourceId[];
/** Publisher of our own arithmetic and judgement, which have no address. */
export const OURSELVES = 'Five by 35';

/** Accepts the code of an ally. */
export const ally = oneOf(ALLY_IDS);
/** Accepts the code of an exporter on offer. */
export const exporter = oneOf(EXPORTER_IDS);
/** Accepts a segment of arms imports. */
export const segment = oneOf(SEGMENT_IDS);
/** Accepts the id of a row of `sources.csv`. */
export const source_id = oneOf(SOURCE_IDS);
/** Accepts one of the statuses that occur in a file. */
export const status = <const Words extends readonly Status[]>(...words: Words) => oneOf(words);
