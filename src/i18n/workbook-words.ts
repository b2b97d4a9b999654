import type { Locale } from './format.ts';
import type { WorkbookWords } from './messages/en/workbook.ts';

export type { HelperStep, StepMeasure, WorkbookWords } from './messages/en/workbook.ts';

const MESSAGES: Readonly<Record<Locale, () => Promise<WorkbookWords>>> = {
  en: async () => (await import('./messages/en/workbook.ts')).workbookEn,
  ko: async () => (await import('./messages/ko/workbook.ts')).workbookKo,
};

/** Fetches the words of workbooks; they are no part of a language's first file, since few readers save one. */
export const workbookWords = (locale: Locale): Promise<WorkbookWords> => MESSAGES[locale]();
