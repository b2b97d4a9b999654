import { type ReactNode, useMemo } from 'react';
import { rateText } from '#charts/ledger/cells.ts';
import { isSoft, ledgerRows, STEP_TOKENS } from '#charts/ledger/rows.ts';
import { stepName } from '#charts/ledger/step-name.ts';
import { colourVar } from '#charts/theme.ts';
import { periodOf } from '#i18n/claim.ts';
import { amountBare } from '#i18n/format.ts';
import { importRange, ledgerTable, marketOf } from '#model';
import { useWords } from '../app-context.ts';
import { ClaimButton } from '../claim/ClaimButton.tsx';
import styles from './Profile.module.css';
import type { ProfileProps } from './ProfileBody.tsx';

interface Props extends ProfileProps {
  readonly children: ReactNode;
}

/** The ledger of this ally alone, from core spending to what can be won. */
export function ProfileSteps({ ally, input, children }: Props) {
  const words = useWords();
  const { t, locale, name } = words;
  const say = t.profile.steps;
  const { exporter } = marketOf(input.scenario);
  const table = useMemo(
    () => ledgerTable(input, importRange(input.data, input.scenario, input.projection.basis)),
    [input],
  );
  const rows = ledgerRows(table).filter(({ step }) => step !== 'gdp');
  const whole = rows[0]?.amount ?? 0;
  const { unit } = table.about;
  const heading = say.heading(t.withArticle(name(exporter)), periodOf(words, input.when));
  return (
    <section className={styles.section}>
      <h3>
        {heading} <small>{t.ledger.head.amount(unit)}</small>
      </h3>
      <table className={styles.steps}>
        <caption>{`${heading}, ${name(ally.id)}`}</caption>
        <thead>
          <tr>
            <th scope="col">{say.step}</th>
            <th scope="col">{say.bar}</th>
            <th scope="col">{say.amount}</th>
            <th scope="col">{say.rate}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step, amount, rate, status }) => (
            <tr key={step} data-goal={step === 'sam' || step === 'som' || undefined}>
              <th scope="row">{stepName(step, words, exporter)}</th>
              <td>
                <i
                  aria-hidden="true"
                  hidden={amount === 0}
                  data-soft={isSoft(status) || undefined}
                  style={{
                    width: `${whole > 0 ? (amount / whole) * 100 : 0}%`,
                    backgroundColor: colourVar(STEP_TOKENS[step]),
                  }}
                />
              </td>
              <td>
                {step === 'gdp' ? null : (
                  <ClaimButton
                    measure={step}
                    allies={input.allies}
                    label={`${name(ally.id)}, ${stepName(step, words, exporter)}`}
                  >
                    {amountBare(locale, amount, unit)}
                  </ClaimButton>
                )}
              </td>
              <td>{rate !== null && step !== 'core' && `× ${rateText(rate)}${t.page.panel.percentUnit}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  );
}
