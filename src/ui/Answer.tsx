import { amount } from '#i18n/format.ts';
import { scopeInSentence } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { amountOf, BASE_YEAR, HORIZON, marketOf, SUM_YEARS, type TableInput, unitOf } from '#model';
import styles from './Answer.module.css';
import { useApp, useAppState, useWords } from './app-context.ts';
import { Lens } from './Lens.tsx';
import { Rich } from './Rich.tsx';

interface Props {
  /** Whether scope, year and exporter are chosen here. */
  readonly hasLens?: boolean;
  readonly hasFacts?: boolean;
}

/** The result in one sentence, how many allies get there, and what it is: a scenario. */
export function Answer({ hasLens = true, hasFacts = true }: Props) {
  const { selectors } = useApp();
  const words = useWords();
  const input = useAppState(selectors.liveInput);
  return (
    <section id="results" className={styles.answer} tabIndex={-1}>
      <div>
        <h1>
          <Rich text={sentenceOf(words, input, scopeInSentence(words, input.scope))} />
        </h1>
        {hasFacts && <Facts />}
      </div>
      {hasLens && <Lens />}
    </section>
  );
}

/** Says what allies would spend and how much of it the exporter could compete for. @param who The allies in a sentence. */
export function sentenceOf({ t, locale, name }: Words, input: TableInput, who: string): string {
  const { allies, when, projection, scenario } = input;
  const unit = unitOf(input);
  const [core, sam] = (['core', 'sam'] as const).map((measure) =>
    amount(locale, amountOf(input, projection, measure, allies, when), unit),
  ) as [string, string];
  const exporter = t.withArticle(name(marketOf(scenario).exporter));
  const result = { who, core, exporter, sam, unit };
  const say = t.page.answer;
  if (when === 'sum') return say.sum(String(SUM_YEARS[0]), String(HORIZON), result);
  return (when === BASE_YEAR ? say.base : say.year)(String(when), result);
}

/** How many allies get there, and what the figures are: a scenario. */
export function Facts() {
  const { selectors } = useApp();
  const say = useWords().t.page.answer;
  const { count, atCorePledge, onLine } = selectors.standing(useAppState(selectors.liveInput));
  return (
    <div>
      <p className={styles.facts}>
        <span>
          <Rich text={say.atPledge(atCorePledge, count)} />
        </span>
        <span data-tip={say.onLineHint}>
          <Rich text={say.onLine(onLine, count)} />
        </span>
      </p>
      <p className={styles.facts}>{say.limit}</p>
    </div>
  );
}
