import type { AllyId, Dataset, ExporterId } from '#model';
import type { Locale } from './format.ts';
import { chartsEn, chartsKo } from './messages/charts.ts';
import { columnsEn, columnsKo } from './messages/columns.ts';
import { factsEn, factsKo } from './messages/facts.ts';
import { faultsEn, faultsKo } from './messages/faults.ts';
import { gridEn, gridKo } from './messages/grid.ts';
import { inputsEn, inputsKo } from './messages/inputs.ts';
import { ledgerEn, ledgerKo } from './messages/ledger.ts';
import { mapEn, mapKo } from './messages/map.ts';
import { marketEn, marketKo } from './messages/market.ts';
import { pageEn, pageKo } from './messages/page.ts';
import { picturesEn, picturesKo } from './messages/pictures.ts';
import { shortcutsEn, shortcutsKo } from './messages/shortcuts.ts';
import { termsEn, termsKo } from './messages/terms.ts';
import { touchEn, touchKo } from './messages/touch.ts';
import { unitsEn, unitsKo } from './messages/units.ts';
import { viewsEn, viewsKo } from './messages/views.ts';

const en = {
  ...termsEn,
  ...faultsEn,
  columns: columnsEn,
  page: pageEn,
  inputs: inputsEn,
  market: marketEn,
  views: viewsEn,
  ledger: ledgerEn,
  charts: chartsEn,
  units: unitsEn,
  map: mapEn,
  shortcuts: shortcutsEn,
  pictures: picturesEn,
  facts: factsEn,
  grid: gridEn,
  touch: touchEn,
};
const ko: typeof en = {
  ...termsKo,
  ...faultsKo,
  columns: columnsKo,
  page: pageKo,
  inputs: inputsKo,
  market: marketKo,
  views: viewsKo,
  ledger: ledgerKo,
  grid: gridKo,
  charts: chartsKo,
  units: unitsKo,
  map: mapKo,
  shortcuts: shortcutsKo,
  pictures: picturesKo,
  facts: factsKo,
  touch: touchKo,
};

/** All messages of one language; Korean has the same keys as English, checked by the compiler. */
export type Messages = typeof en;

/** Everything needed to speak one language: its messages and the names of allies and exporters. */
export interface Words {
  readonly locale: Locale;
  readonly t: Messages;
  /** Name as in lists and labels: `Germany`, `Korea`, `독일`. */
  readonly name: (id: AllyId | ExporterId) => string;
  /** Orders two by their names, as the language's own lists do. */
  readonly byName: (a: AllyId, b: AllyId) => number;
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
  const name: Words['name'] = (id) => short[id] ?? names.get(id) ?? id;
  const { compare } = new Intl.Collator(locale);
  return { locale, t, name, byName: (a, b) => compare(name(a), name(b)) };
}
