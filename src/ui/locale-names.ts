import type { Locale } from '#i18n/format.ts';

/** What the languages call themselves. */
export const LOCALE_NAMES: Record<Locale, { readonly short: string; readonly full: string }> = {
  en: { short: 'EN', full: 'English' },
  ko: { short: '한', full: '한국어' },
};
