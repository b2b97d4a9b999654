import { type ReactNode, use } from 'react';
import styles from './charts.module.css';
import { type ClaimedRow, FigureContext } from './figure.ts';
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

/**
 * What a chart says of one year or one ally: every series by value, told quietly elsewhere to those who cannot see it.
 * Pinned, its figures say how they come about.
 */
export function ReadingPanel({ reading, series = null, children }: Props) {
  const figures = use(FigureContext);
  // Only what is pinned can be reached: it offers something besides.
  const write = children === undefined || !reading.rows.some(isClaimed) ? null : (figures?.write ?? null);
  return (
    <div className={styles.panel} data-claims={write ? true : undefined}>
      <div aria-hidden={write ? undefined : true}>
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
                <td>{write && isClaimed(row) ? write(row) : row.value}</td>
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

const isClaimed = (row: ReadingRow): row is ClaimedRow => row.claim !== undefined;
