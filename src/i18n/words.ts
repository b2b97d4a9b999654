import type { AllyId, Dataset, ExporterId } from '#model';
import type { Locale } from './format.ts';
import { chartsEn, chartsKo } from './messages/charts.ts';
import { columnsEn, columnsKo } from './messages/columns.ts';
import { faultsEn, faultsKo } from './messages/faults.ts';
import { pageEn, pageKo } from './messages/page.ts';
import { picturesEn, picturesKo } from './messages/pictures.ts';
import { termsEn, termsKo } from './messages/terms.ts';

const en = {
  ...termsEn,
  ...faultsEn,
  columns: columnsEn,
  page: pageEn,
  charts: chartsEn,
  pictures: picturesEn,
};
const ko: typeof en = {
  ...termsKo,
  ...faultsKo,
  columns: columnsKo,
  page: pageKo,
  charts: chartsKo,
  pictures: picturesKo,
};

/** All messages of one language; Korean has the same keys as English, checked by the compiler. */
export type Messages = typeof en;

/** Everything needed to speak one language: its messages and the names of allies and exporters. */
export interface Words {
  readonly locale: Locale;
  readonly t: Messages;
  /** Name as in lists and labels: `Germany`, `Korea`, `독일`. */
  readonly name: (id: AllyId | ExporterId) => string;
}

const MESSAGES: Record<Locale, Messages> = { en, ko };

/** Gives the words of a language, names taken from the dataset; labels use the short name where one exists. */
export function wordsFor(locale: Locale, data: Pick<Dataset, 'allies' | 'exporters'>): Words {
  const t = MESSAGES[locale];
  const short: Readonly<Record<string, string>> = t.shortNames;
  const names = new Map<string, string>(
    [...data.exporters, ...data.allies].map(({ id, nameEn, nameKo }) => [
      id,
      locale === 'ko' ? nameKo : nameEn,
    ]),
  );
  return { locale, t, name: (id) => short[id] ?? names.get(id) ?? id };
}
