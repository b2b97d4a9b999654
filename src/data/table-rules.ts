import * as v from 'valibot';
import { OURSELVES, source_id } from './codes.ts';
import { address, date, oneOf, orEmpty, text } from './columns.ts';
import { MARKET_TABLES } from './market-rows.ts';
import { SPENDING_TABLES } from './spending-rows.ts';

/** The 22 files of `tables`, each with its key and the schema of its rows. */
export const TABLES = {
  ...SPENDING_TABLES,
  ...MARKET_TABLES,
  'ko_texts.csv': { key: ['text_en'], row: v.object({ text_en: text, text_ko: text }) },
  'publishers.csv': {
    key: ['host'],
    row: v.object({ host: text, name_en: text, name_ko: text, kind: oneOf(['own', 'report']) }),
  },
  'sources.csv': {
    key: ['source_id'],
    row: v.pipe(
      v.object({
        source_id,
        publisher: text,
        title: text,
        edition: text,
        published: date,
        address: orEmpty(address),
        terms: text,
      }),
      v.forward(
        v.check(
          (row) => row.address !== null || row.publisher === OURSELVES,
          `The cell is empty; only ${OURSELVES} may have no address.`,
        ),
        ['address'],
      ),
    ),
  },
} as const;

/** Name of a table file. */
export type FileName = keyof typeof TABLES;
/** A checked row of a table: numbers are numbers, an empty cell is null where it may be empty. */
export type Row<File extends FileName> = v.InferOutput<(typeof TABLES)[File]['row']>;
