import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { chartOf } from './charts.ts';
import type { Finding } from './sentence.ts';

/** Says what a chart shows: title, subtitle, notes, summary. @throws {Error} when the table belongs to no chart. */
export const findingOf = (table: Table, words: Words): Finding => chartOf(table).finding(table, words);
