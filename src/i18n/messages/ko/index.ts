import type { Messages } from '../en/index.ts';
import { firstKo } from './first.ts';
import { laterKo } from './later.ts';

/** Everything the app says in Korean; the compiler checks that no key is missing. */
export const ko: Messages = { ...firstKo, ...laterKo };
