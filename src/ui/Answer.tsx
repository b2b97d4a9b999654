import { amount } from '#i18n/format.ts';
import { BASE_YEAR, HORIZON, marketOf, SUM_YEARS } from '#model';
import styles from './Answer.module.css';
import { useApp, useAppState, useUnit, useWords } from './app-context.ts';
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
  const { t, locale, name } = useWords();
  const unit = useUnit();
  const input = useAppState(selectors.liveInput);
  const figures = selectors.figures(input);
  const [core, sam] = (['core', 'sam'] as const).map((measure) =>
    amount(locale, figures.find((figure) => figure.measure === measure)?.amount ?? 0, unit),
  ) as [string, string];
  const result = {
    who: t.scopeInSentence[input.scope],
    core,
    exporter: t.withArticle(name(marketOf(input.scenario).exporter)),
    sam,
    unit,
  };
  const say = t.page.answer;
  const text =
    input.when === 'sum'
      ? say.sum(String(SUM_YEARS[0]), String(HORIZON), result)
      : input.when === BASE_YEAR
        ? say.base(String(input.when), result)
        : say.year(String(input.when), result);
  return (
    <section id="results" className={styles.answer} tabIndex={-1}>
      <div>
        <h1>
          <Rich text={text} />
        </h1>
        {hasFacts && <Facts />}
      </div>
      {hasLens && <Lens />}
    </section>
  );
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
