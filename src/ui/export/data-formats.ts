import type { DataJob } from './jobs.ts';

/** A format that numbers are saved in; words for it are messages by its id. */
export interface DataFormat {
  readonly id: 'csv';
  readonly extension: string;
  /** Writes the file; what it needs loads with the first one. */
  readonly write: (job: DataJob) => Promise<Blob>;
}

/** Every format of numbers, the usual first. */
export const DATA_FORMATS: readonly [DataFormat, ...DataFormat[]] = [
  {
    id: 'csv',
    extension: 'csv',
    write: async ({ sheet }) => {
      const { sheetToCsv } = await import('#io/csv.ts');
      return new Blob([sheetToCsv(sheet)], { type: 'text/csv;charset=utf-8' });
    },
  },
];
