import type { ReactNode } from 'react';
import styles from './charts.module.css';
import type { Reading } from './reading.ts';
import { colourVar } from './theme.ts';

/** Writes a reading as a person would read it out. */
export const heard = (reading: Reading): string =>
  [
    [reading.title, reading.badge].filter(Boolean).join(', '),
    ...reading.rows.map((row) => `${row.name} ${row.value}${row.delta ? ` (${row.delta})` : ''}`),
  ].join('; ');

/** What a chart says of one year or one ally: every series by value. Told quietly elsewhere to those who cannot see it. */
export function ReadingPanel({
  reading,
  children,
}: {
  readonly reading: Reading;
  readonly children?: ReactNode;
}) {
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
      {children}
    </div>
  );
}
