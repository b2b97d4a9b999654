import type { AllyId, Dataset, ExporterId } from '#model';
import type { Locale } from './format.ts';
import type { FirstMessages } from './messages/en/first.ts';
import type { Messages } from './messages/en/index.ts';
import type { LaterMessages } from './messages/en/later.ts';

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

/** The languages that have been fetched; each comes in two files of its own. */
export interface Speech {
  /** Gives a language's words; one not fetched yet is stood in for by one that is. */
  readonly words: (locale: Locale) => Words;
  /** Fetches what sentence, figures and sliders say in a language. */
  readonly load: (locale: Locale) => Promise<void>;
  /** Fetches a language with all it says; one promise for each, until it fails. */
  readonly whole: (locale: Locale) => Promise<void>;
}

const FIRST: Readonly<Record<Locale, () => Promise<FirstMessages>>> = {
  en: async () => (await import('./messages/en/first.ts')).firstEn,
  ko: async () => (await import('./messages/ko/first.ts')).firstKo,
};
const LATER: Readonly<Record<Locale, () => Promise<LaterMessages>>> = {
  en: async () => (await import('./messages/en/later.ts')).laterEn,
  ko: async () => (await import('./messages/ko/later.ts')).laterKo,
};

/** Makes the speech of a dataset; {@link Speech.load} comes before the first word. */
export function makeSpeech(data: Pick<Dataset, 'allies' | 'exporters'>): Speech {
  const known = new Map<Locale, Words>();
  const fetched = new Map<Locale, Promise<void>>();
  const fetchWhole = async (locale: Locale): Promise<void> => {
    const [first, later] = await Promise.all([FIRST[locale](), LATER[locale]()]);
    // Words handed out before are the same object: who holds them can say the rest, too.
    const words = known.get(locale);
    if (words) Object.assign(words.t, later);
    else known.set(locale, wordsFor(locale, { ...first, ...later }, data));
  };
  const whole: Speech['whole'] = (locale) => {
    const before = fetched.get(locale);
    if (before) return before;
    const coming = fetchWhole(locale);
    fetched.set(locale, coming);
    coming.catch(() => fetched.delete(locale));
    return coming;
  };
  return {
    words: (locale) => {
      const words = known.get(locale) ?? [...known.values()][0];
      if (!words) throw new Error('No language has been fetched');
      return words;
    },
    load: async (locale) => {
      const first = await FIRST[locale]();
      // What is drawn before the rest has come says nothing of it: parts that do wait for it (ui/on-demand.ts).
      if (!known.has(locale)) known.set(locale, wordsFor(locale, { ...first } as Messages, data));
      whole(locale).catch(() => undefined);
    },
    whole,
  };
}
