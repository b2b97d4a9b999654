import { printedDate } from '#i18n/facts.ts';
import { percent } from '#i18n/format.ts';
import type { AllyId, Facts, StatedPlan } from '#model';
import { useWords } from '../app-context.ts';
import { Cites } from '../Cite.tsx';
import styles from './Profile.module.css';
import type { FactsProps } from './ProfileFacts.tsx';

/** Gives what an ally's government said it would spend. */
export const plansOf = (facts: Facts, id: AllyId): readonly StatedPlan[] =>
  facts.plans.filter(({ ally }) => ally === id);

/** What the government said it would spend, by whose definition, when it said so and how well that is sourced. */
export function ProfilePlans({ ally, facts }: FactsProps) {
  const words = useWords();
  const { t, locale } = words;
  const say = t.profile.plans;
  const plans = plansOf(facts, ally.id);
  if (!ally.hasForces && plans.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{say.heading}</h3>
      {plans.length === 0 ? (
        <p className={styles.note}>{say.none}</p>
      ) : (
        <ul className={styles.plans}>
          {plans.map(({ measure, share, year, kind, statedOn, note, confidence, sources }) => (
            <li key={`${measure} ${year} ${kind.en} ${statedOn}`}>
              <b>{share === null ? '–' : percent(locale, share, 2)}</b>
              <span>
                {[
                  t.facts.plans[measure],
                  ...(year === null ? [] : [say.year(year)]),
                  kind[locale],
                  ...(statedOn ? [say.stated(printedDate(locale, statedOn))] : []),
                  t.facts.confidence[confidence],
                ].join(' · ')}
                <small>
                  {note && `${note[locale]} · `}
                  <Cites sources={sources} words={words} />
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
