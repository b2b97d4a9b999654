import { printedDate } from '#i18n/facts.ts';
import { dialogueHistory, type Facts } from '#model';
import { useWords } from '../app-context.ts';
import { Cites } from '../Cite.tsx';
import { ruleText } from '../profile/ProfileRules.tsx';
import unseen from '../Unseen.module.css';
import styles from './Facts.module.css';

/** What NATO and Korea agreed and did, with dates; what was looked for and not found says so. */
export function Dialogue({ facts }: { readonly facts: Facts }) {
  const words = useWords();
  const { t, locale } = words;
  const say = t.profile.facts;
  return (
    <article className={styles.card} data-facts="dialogue">
      <h3>{say.dialogue}</h3>
      <table>
        <caption className={unseen.unseen}>{say.dialogue}</caption>
        <thead>
          <tr>
            <th scope="col">{say.date}</th>
            <th scope="col">{say.happened}</th>
          </tr>
        </thead>
        <tbody>
          {dialogueHistory(facts).map((step) => (
            <tr key={`${step.date} ${step.rule.en} ${step.parameter.en}`}>
              <td>
                {step.date ? printedDate(locale, step.date) : (step.dateNote?.[locale] ?? t.facts.undated)}
              </td>
              <th scope="row">
                <b>{step.rule[locale]}</b> {ruleText(step, words)}
                <small>
                  {t.facts.rules[step.status]}
                  {step.sources.length > 0 && ' · '}
                  <Cites sources={step.sources} words={words} />
                </small>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
