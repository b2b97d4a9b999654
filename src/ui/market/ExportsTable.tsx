import { moneyBare } from '#i18n/format-bare.ts';
import type { Facts } from '#model';
import { useWords } from '../app-context.ts';
import { Cites } from '../Cite.tsx';
import unseen from '../Unseen.module.css';
import styles from './Facts.module.css';

/** Korea's defence export contracts by year, and the goal for 2030, as bars in a table. */
export function ExportsTable({ facts }: { readonly facts: Facts }) {
  const words = useWords();
  const { t, locale } = words;
  const say = t.profile.facts;
  const years = facts.koreaExports.filter(({ series }) => series === 'contracts' || series === 'target');
  const largest = Math.max(...years.map(({ value }) => value));
  return (
    <article className={styles.card} data-facts="exports">
      <h3>{say.exports}</h3>
      <p className={styles.note}>{say.exportsNote}</p>
      <table className={styles.exports}>
        <caption className={unseen.unseen}>{say.exports}</caption>
        <thead>
          <tr>
            <th scope="col">{say.year}</th>
            <th scope="col">{say.contracts}</th>
            <th scope="col">{say.measure}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ series, from, value, measure, status, note, sources }) => (
            <tr key={`${series} ${from}`}>
              <th scope="row">{from}</th>
              <td>
                <i
                  aria-hidden="true"
                  data-goal={series === 'target' || undefined}
                  style={{ width: `${(value / largest) * 70}%` }}
                />
                {moneyBare(locale, value, 'USD')}
              </td>
              <td>
                {measure[locale]}
                <small>
                  {`${status === 'reported' ? t.facts.confidence.medium : t.status[status]} · `}
                  {note && `${note[locale]} · `}
                  <Cites sources={sources} words={words} />
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
