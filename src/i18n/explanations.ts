import type { Locale } from './format.ts';
import { explainingEn } from './messages/en/explaining.ts';
import { explainingKo } from './messages/ko/explaining.ts';

/** What explains the charts, by language; apart from the messages, since few readers ask. */
export const EXPLANATIONS: Readonly<Record<Locale, typeof explainingEn>> = {
  en: explainingEn,
  ko: explainingKo,
};
