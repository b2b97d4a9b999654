import { firstEn } from './first.ts';
import { laterEn } from './later.ts';

/** Everything the app says in English; Korean has the same keys. */
export const en = { ...firstEn, ...laterEn };

/** All messages of one language. */
export type Messages = typeof en;
