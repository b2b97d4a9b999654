import { useEffect } from 'react';
import type { Table, TableSource, Year } from '#model';
import { useLive } from './live.ts';
import { heard, ReadingPanel } from './ReadingPanel.tsx';
import type { Reading } from './reading.ts';

/** Reads one year of a table. */
export type Read = (table: Table, year: Year) => Reading | null;

/** The panel of one year: every series by value, live while a slider moves. */
export function YearPanel(props: {
  readonly source: TableSource;
  readonly read: Read;
  readonly year: Year;
  readonly tell: (text: string) => void;
}) {
  const { source, read, year, tell } = props;
  const reading = read(useLive(source), year);
  const text = reading ? heard(reading) : '';
  useEffect(() => tell(text), [tell, text]);
  return reading && <ReadingPanel reading={reading} />;
}
