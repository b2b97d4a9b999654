import type { ReactNode } from 'react';
import { type Citation, type Facts, importRange, ledgerTable, marketOf, sourcesOf } from '#model';
import { useApp, useWords } from '../app-context.ts';
import { Cites, distinct } from '../Cite.tsx';
import { FactsWait } from '../FactsWait.tsx';
import { useFacts } from '../use-facts.ts';
import styles from './Profile.module.css';
import type { ProfileProps } from './ProfileBody.tsx';
import { dealsBetween, ProfileDeals } from './ProfileDeals.tsx';
import { ProfilePlans, plansOf } from './ProfilePlans.tsx';
import { ProfileRules, rulesOf } from './ProfileRules.tsx';
import { ProfileSuppliers } from './ProfileSuppliers.tsx';

interface Props extends ProfileProps {
  /** Stands at the head of the first column; it needs no facts. */
  readonly children: ReactNode;
}

/** What is known of an ally besides the numbers of the model, in two columns; fetched when first needed. */
export function ProfileFacts({ ally, input, children }: Props) {
  const state = useFacts();
  if (state.status !== 'ready')
    return (
      <div className={styles.columns}>
        <div>{children}</div>
        <FactsWait state={state} />
      </div>
    );
  const props = { ally, input, facts: state.facts };
  const plans = <ProfilePlans {...props} />;
  // They stand below the shorter column: deals are few, or many.
  const isLong = dealsBetween(state.facts, marketOf(input.scenario).exporter, ally.id).length > 3;
  return (
    <>
      <div className={styles.columns}>
        <div>
          {children}
          <ProfileRules {...props} />
          {isLong && plans}
        </div>
        <div>
          <ProfileSuppliers {...props} />
          <ProfileDeals key={ally.id} {...props} />
          {!isLong && plans}
        </div>
      </div>
      <Sources {...props} />
    </>
  );
}

export interface FactsProps extends ProfileProps {
  readonly facts: Facts;
}

/** Every source of what the profile shows: the documents behind the numbers, then those of the facts. */
function Sources({ ally, input, facts }: FactsProps) {
  const { store } = useApp();
  const words = useWords();
  const { t } = words;
  const { exporter } = marketOf(input.scenario);
  const numbers = sourcesOf(
    ledgerTable(input, importRange(input.data, input.scenario, input.projection.basis)),
  );
  const cited: readonly Citation[] = [
    facts.supplierSource,
    ...facts.buyers[ally.id].imports.sources,
    ...plansOf(facts, ally.id).flatMap(({ sources }) => sources),
    ...rulesOf(facts, ally, input).flatMap(({ sources }) => sources),
    ...dealsBetween(facts, exporter, ally.id).flatMap(({ sources }) => sources),
  ];
  return (
    <details className={styles.sources}>
      <summary>{t.profile.sources(numbers.length + distinct(cited, words).length)}</summary>
      <p>
        {numbers.map((id) => {
          const address = store.data.sources.find((known) => known.id === id)?.address;
          return (
            <span key={id}>
              {address ? (
                <a href={address} rel="noreferrer" target="_blank">
                  {t.sources[id]}
                </a>
              ) : (
                t.sources[id]
              )}
              {' · '}
            </span>
          );
        })}
        <Cites sources={cited} words={words} />
      </p>
    </details>
  );
}
