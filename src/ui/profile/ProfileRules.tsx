import { printedMonth, reportedFigure } from '#i18n/facts.ts';
import type { Words } from '#i18n/words.ts';
import {
  type AccessRule,
  type Ally,
  exporterOf,
  type Facts,
  marketOf,
  rulesFor,
  type TableInput,
} from '#model';
import { useWords } from '../app-context.ts';
import { Cites } from '../Cite.tsx';
import styles from './Profile.module.css';
import type { FactsProps } from './ProfileFacts.tsx';

/** Gives the rules between an ally and the scenario's exporter. */
export const rulesOf = (facts: Facts, ally: Ally, { data, scenario }: TableInput): readonly AccessRule[] =>
  rulesFor(facts, ally, exporterOf(data, marketOf(scenario).exporter));

/** What governs sales to this ally, each with its date; first what names the ally alone, then what it does with others across NATO, the rest behind a line. */
export function ProfileRules({ ally, input, facts }: FactsProps) {
  const words = useWords();
  const { t } = words;
  const say = t.profile.rules;
  const rules = rulesOf(facts, ally, input);
  const named = rules.filter(({ buyers }) => typeof buyers !== 'string');
  // What several allies do together under NATO's roof is no rule of the one.
  const [own, joint] = [false, true].map((isNato) =>
    named.filter(({ theme }) => (theme === 'nato') === isNato),
  ) as [AccessRule[], AccessRule[]];
  const general = rules.filter(({ buyers }) => typeof buyers === 'string');
  const { safe, safeLoanEurBn } = facts.buyers[ally.id];
  const loan = safeLoanEurBn === null ? null : reportedFigure(words, safeLoanEurBn, 'EUR bn');
  return (
    <section className={styles.section}>
      <h3>
        {say.heading} <small>{say.meta}</small>
      </h3>
      <p className={styles.note}>{say.standing(t.facts.safe[safe], loan)}</p>
      {own.length > 0 ? <Rules rules={own} words={words} /> : <p className={styles.note}>{say.none}</p>}
      {joint.length > 0 && (
        <>
          <h4>{say.joint}</h4>
          <Rules rules={joint} words={words} />
        </>
      )}
      {general.length > 0 && (
        <details className={styles.more}>
          <summary>{say.general(general.length)}</summary>
          <Rules rules={general} words={words} />
        </details>
      )}
    </section>
  );
}

interface RulesProps {
  readonly rules: readonly AccessRule[];
  readonly words: Words;
}

function Rules({ rules, words }: RulesProps) {
  const { t, locale } = words;
  return (
    <ul className={styles.rules}>
      {rules.map((rule) => (
        <li key={`${rule.rule.en} ${rule.scope.en} ${rule.parameter.en} ${rule.date}`}>
          <b>{rule.rule[locale]}</b>
          <span>{ruleText(rule, words)}</span>
          <em>
            {rule.date
              ? printedMonth(locale, rule.date)
              : (rule.dateNote?.[locale] ?? t.profile.rules.undated)}
          </em>
          <small>
            {t.facts.rules[rule.status]}
            {rule.sources.length > 0 && ' · '}
            <Cites sources={rule.sources} words={words} />
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Writes what a rule says with its figure: `loan: at most €43.7 bn`. */
export function ruleText({ parameter, value, unit }: AccessRule, words: Words): string {
  const text = parameter[words.locale];
  return value === null || unit === null
    ? text
    : words.t.facts.ruled(text, reportedFigure(words, value, unit));
}
