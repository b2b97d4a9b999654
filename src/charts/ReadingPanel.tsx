import type { ReactNode } from 'react';
import styles from './charts.module.css';
import type { Reading, ReadingRow } from './reading.ts';
import { colourVar } from './theme.ts';

const amount = ({ value, delta }: ReadingRow): string => (delta ? `${value} (${delta})` : value);

/** Writes a reading as a person would read it out. @param series Key of the one series to read; null reads all. */
export function heard({ title, badge, rows }: Reading, series: string | null = null): string {
  const when = [title, badge].filter(Boolean).join(', ');
  const one = rows.find(({ key }) => key === series);
  if (one) return `${one.name}, ${when}: ${amount(one)}`;
  return [when, ...rows.map((row) => `${row.name} ${amount(row)}`)].join('; ');
}

interface Props {
  readonly reading: Reading;
  /** Key of the series to mark. */
  readonly series?: string | null;
  readonly children?: ReactNode;
}

/** What a chart says of one year or one ally: every series by value. Told quietly elsewhere to those who cannot see it. */
export function ReadingPanel({ reading, series = null, children }: Props) {
  return (
    <div className={styles.panel}>
      <div aria-hidden="true">
        <div className={styles.head}>
          <b>{reading.title}</b>
          <span className={styles.badge}>{reading.badge}</span>
        </div>
        <table>
          <tbody>
            {reading.rows.map((row) => (
              <tr key={row.key} data-series={row.key === series || undefined}>
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
      {children}
    </div>
  );
}
