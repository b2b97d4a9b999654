import { numbersAbout, numbersNotes } from '#i18n/numbers.ts';
import type { SheetForm } from '#io/sheet.ts';
import { alliesOf, BASE_YEAR, HORIZON } from '#model';
import type { DataJob } from './jobs.ts';
import { fileNameOf, linkOf } from './link.ts';

/** A format that numbers are saved in; words for it are messages by its id. */
export interface DataFormat {
  readonly id: 'csv' | 'values' | 'formulas';
  readonly extension: string;
  /** What of the reader's choices the file follows: the rows, and the form they are laid out in. */
  readonly follows: readonly ('scope' | 'form')[];
  /** Writes the file; what it needs loads with the first one. */
  readonly write: (job: DataJob) => Promise<Blob>;
}

/** Every format of numbers, the usual first. */
export const DATA_FORMATS: readonly [DataFormat, ...DataFormat[]] = [
  {
    id: 'csv',
    extension: 'csv',
    follows: ['scope', 'form'],
    write: async ({ sheet }) => {
      const { sheetToCsv } = await import('#io/csv.ts');
      return new Blob([sheetToCsv(sheet)], { type: 'text/csv;charset=utf-8' });
    },
  },
  {
    id: 'values',
    extension: 'xlsx',
    follows: ['scope'],
    write: async ({ app, table, words, finding, notes }) => {
      const { valuesWorkbook } = await import('#io/workbook/values.ts');
      return valuesWorkbook(table, words, app.store.data, {
        title: finding.title,
        subtitle: numbersAbout(table, words),
        notes: numbersNotes(table, finding, words),
        scenario: notes.scenario,
        changes: notes.changes,
        date: notes.date,
        link: notes.link,
      });
    },
  },
  {
    id: 'formulas',
    extension: 'xlsx',
    follows: [],
    write: async ({ app, words, notes }) => {
      const { workbookOf } = await import('#io/workbook/workbook.ts');
      const { data } = app.store;
      const { slots, view } = app.store.getState();
      return workbookOf({
        data,
        scenarios: slots.map(({ scenario }) => scenario),
        slots: slots.map(({ id }) => id),
        prices: view.prices,
        allies: alliesOf(data, view.scope),
        scope: view.scope,
        words,
        date: notes.date,
        link: linkOf(app).address,
      });
    },
  },
];

/** Names a file of numbers; one that follows no choice is named as a whole. */
export function dataName(
  { app, words, table }: DataJob,
  { extension, follows }: DataFormat,
  form: SheetForm,
): string {
  const forms = [...(follows.includes('form') ? [form] : []), words.locale];
  if (follows.includes('scope'))
    return fileNameOf(
      app,
      table,
      extension,
      forms,
      table.about.compare !== undefined || table.id === 'everything',
    );
  const about = { ...table.about, span: [BASE_YEAR, HORIZON] as const };
  return fileNameOf(app, { ...table, id: 'workbook', about }, extension, forms, true);
}
