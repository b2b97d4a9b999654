import { percent, percentFigure } from '#i18n/format.ts';
import { EXPORTER_IDS, type ExporterId, marketOf, type SupplierShare, suppliersOf } from '#model';
import { useWords } from '../app-context.ts';
import styles from './Profile.module.css';
import type { FactsProps } from './ProfileFacts.tsx';

/** Suppliers shown besides the exporter; the rest are in the table of sources. */
const SHOWN = 7;

/** Who supplies an ally: parts of its arms imports by volume, delivered and on order, the exporter in bold. */
export function ProfileSuppliers({ ally, input, facts }: FactsProps) {
  const { t, locale, name } = useWords();
  const say = t.profile.suppliers;
  const { exporter } = marketOf(input.scenario);
  const all = suppliersOf(facts, ally.id);
  const shown = all.filter(({ supplier }, i) => i < SHOWN || supplier === exporter);
  const largest = Math.max(...all.flatMap(({ delivered, ordered }) => [delivered ?? 0, ordered ?? 0]), 0.01);
  const { status, why } = facts.buyers[ally.id].imports;
  const { central, low, high } = ally.importShare;
  const whole = (rate: number): string => percent(locale, rate, 0);
  const heading = say.heading(t.withArticle(name(ally.id)));
  return (
    <section className={styles.section}>
      <h3>
        {heading} <small>{say.unit}</small>
      </h3>
      {all.length === 0 ? (
        <p className={styles.note}>{say.none}</p>
      ) : (
        <table className={styles.suppliers}>
          <caption>{`${heading}, ${say.unit}`}</caption>
          <thead>
            <tr>
              <th scope="col">{say.supplier}</th>
              <th scope="col">{say.delivered}</th>
              <th scope="col">{say.ordered}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.supplier} data-chosen={row.supplier === exporter || undefined}>
                <th scope="row">
                  {EXPORTER_IDS.some((id) => id === row.supplier)
                    ? name(row.supplier as ExporterId)
                    : row.name[locale]}
                </th>
                {(['delivered', 'ordered'] as const).map((period) => (
                  <Share key={period} row={row} period={period} largest={largest} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ally.hasForces && (
        <p className={styles.note}>
          {say.imports(whole(central), whole(low), whole(high), t.status[status])} {why[locale]}
        </p>
      )}
    </section>
  );
}

interface ShareProps {
  readonly row: SupplierShare;
  readonly period: 'delivered' | 'ordered';
  readonly largest: number;
}

function Share({ row, period, largest }: ShareProps) {
  const share = row[period];
  return (
    <td>
      {share === null ? (
        '–'
      ) : (
        <>
          <i aria-hidden="true" style={{ width: `${(share / largest) * 62}%` }} />
          {percentFigure(share)}
        </>
      )}
    </td>
  );
}
