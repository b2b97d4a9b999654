import { useEffect } from 'react';
import type { Table, TableSource, Year } from '#model';
import styles from './charts.module.css';
import { useLive } from './live.ts';
import type { Reading } from './reading.ts';
import { colourVar } from './theme.ts';

/** Reads one year of a table. */
export type Read = (table: Table, year: Year) => Reading | null;

/** Writes a reading as a person would read it out. */
const heard = (reading: Reading): string =>
  [
    [reading.title, reading.badge].filter(Boolean).join(', '),
    ...reading.rows.map((row) => `${row.name} ${row.value}${row.delta ? ` (${row.delta})` : ''}`),
  ].join('; ');

/** The panel of one year: every series by value, live while a slider moves. Told quietly to those who cannot see it. */
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
  if (!reading) return null;
  return (
    <div className={styles.panel} aria-hidden="true">
      <div className={styles.head}>
        <b>{reading.title}</b>
        <span className={styles.badge}>{reading.badge}</span>
      </div>
      <table>
        <tbody>
          {reading.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <i
                  className={styles.key}
                  style={row.token ? { background: colourVar(row.token) } : { visibility: 'hidden' }}
                />
                {row.name}
              </th>
              <td>{row.value}</td>
              <td>{row.delta}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
