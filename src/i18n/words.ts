import type { AllyId, Dataset, ExporterId } from '#model';
import type { Locale } from './format.ts';
import type { Messages } from './messages/en/index.ts';

/** Everything needed to speak one language: its messages and the names of allies and exporters. */
export interface Words {
  readonly locale: Locale;
  readonly t: Messages;
  /** Name as in lists and labels: `Germany`, `Korea`, `독일`. */
  readonly name: (id: AllyId | ExporterId) => string;
  /** Orders two by their names, as the language's own lists do. */
  readonly byName: (a: AllyId, b: AllyId) => number;
}

/** Gives the words of a language, names taken from the dataset; labels use the short name where one exists. */
export function wordsFor(locale: Locale, t: Messages, data: Pick<Dataset, 'allies' | 'exporters'>): Words {
  const short: Readonly<Record<string, string>> = t.shortNames;
  const names = new Map<string, string>(
    [...data.exporters, ...data.allies].map(({ id, nameEn, nameKo }) => [
      id,
      locale === 'ko' ? nameKo : nameEn,
    ]),
  );
  const name: Words['name'] = (id) => short[id] ?? names.get(id) ?? id;
  const { compare } = new Intl.Collator(locale);
  return { locale, t, name, byName: (a, b) => compare(name(a), name(b)) };
}

/** The languages that have been fetched; each comes in a file of its own. */
export interface Speech {
  /** Gives a language's words; one not fetched yet is stood in for by one that is. */
  readonly words: (locale: Locale) => Words;
  /** Fetches a language. */
  readonly load: (locale: Locale) => Promise<void>;
}

const MESSAGES: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('./messages/en/index.ts')).en,
  ko: async () => (await import('./messages/ko/index.ts')).ko,
};

/** Makes the speech of a dataset; {@link Speech.load} comes before the first word. */
export function makeSpeech(data: Pick<Dataset, 'allies' | 'exporters'>): Speech {
  const known = new Map<Locale, Words>();
  return {
    words: (locale) => {
      const words = known.get(locale) ?? [...known.values()][0];
      if (!words) throw new Error('No language has been fetched');
      return words;
    },
    load: async (locale) => {
      if (!known.has(locale)) known.set(locale, wordsFor(locale, await MESSAGES[locale](), data));
    },
  };
}
