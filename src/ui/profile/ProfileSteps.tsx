import { type ReactNode, useMemo } from 'react';
import { rateText } from '#charts/ledger/cells.ts';
import { isSoft, type LedgerRow, ledgerRows, STEP_TOKENS } from '#charts/ledger/rows.ts';
import { stepName } from '#charts/ledger/step-name.ts';
import { useLive } from '#charts/live.ts';
import { colourVar } from '#charts/theme.ts';
import { periodOf } from '#i18n/claim.ts';
import { amountInColumn } from '#i18n/format-bare.ts';
import { type LedgerStep, marketOf, type TableSource, unitOf } from '#model';
import { allyLedger } from '#state/ally-sources.ts';
import { useApp, useWords } from '../app-context.ts';
import { ClaimButton } from '../claim/ClaimButton.tsx';
import styles from './Profile.module.css';
import type { ProfileProps } from './ProfileBody.tsx';

const STEPS = ['core', 'tam', 'imports', 'open', 'sam', 'som'] as const satisfies readonly LedgerStep[];

interface Props extends ProfileProps {
  readonly children: ReactNode;
}

/** The ledger of this ally alone, from core spending to what can be won; bars and figures follow a slider by themselves. */
export function ProfileSteps({ ally, input, children }: Props) {
  const { store, selectors } = useApp();
  const words = useWords();
  const { t, locale, name } = words;
  const say = t.profile.steps;
  const { exporter } = marketOf(input.scenario);
  const source = useMemo(() => allyLedger(store, selectors, ally.id), [store, selectors, ally]);
  const unit = unitOf(input);
  const heading = say.heading(
    t.withArticle(name(exporter)),
    periodOf(words, input.when, unit.kind === 'shareOfGdp'),
  );
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
          {STEPS.map((step) => {
            const stepped = stepName(step, words, exporter);
            return (
              <tr key={step} data-goal={step === 'sam' || step === 'som' || undefined}>
                <th scope="row">{stepped}</th>
                <td>
                  <Bar source={source} step={step} />
                </td>
                <td>
                  <ClaimButton measure={step} allies={input.allies} label={`${name(ally.id)}, ${stepped}`}>
                    <Figure
                      {...{ source, step }}
                      write={({ amount }) => amountInColumn(locale, amount, unit)}
                    />
                  </ClaimButton>
                </td>
                <td>
                  {step !== 'core' && (
                    <Figure
                      {...{ source, step }}
                      write={({ rate }) =>
                        rate === null ? '' : `× ${rateText(rate)}${t.page.panel.percentUnit}`
                      }
                    />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {children}
    </section>
  );
}

interface StepProps {
  readonly source: TableSource;
  readonly step: LedgerStep;
}

/** Gives a step as it moves, and core spending, the whole of the bars. */
function useStep({ source, step }: StepProps) {
  const rows = ledgerRows(useLive(source));
  const of = (wanted: LedgerStep) => rows.find((row) => row.step === wanted);
  return { row: of(step), whole: of('core')?.amount ?? 0 };
}

function Bar(props: StepProps) {
  const { row, whole } = useStep(props);
  if (!row || row.amount === 0) return null;
  const width = `${whole > 0 ? (row.amount / whole) * 100 : 0}%`;
  return (
    <i
      aria-hidden="true"
      data-soft={isSoft(row.status) || undefined}
      style={{ width, backgroundColor: colourVar(STEP_TOKENS[row.step]) }}
    />
  );
}

function Figure({ write, ...step }: StepProps & { readonly write: (row: LedgerRow) => string }) {
  const { row } = useStep(step);
  return row ? write(row) : null;
}
