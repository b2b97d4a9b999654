import { measureName, wholeNames } from '#i18n/compare.ts';
import { scopeName } from '#i18n/scope.ts';
import { comparisonOf, unitOf } from '#model';
import answerStyles from '../Answer.module.css';
import { useWords } from '../app-context.ts';
import { Lens } from '../Lens.tsx';
import { Rich } from '../Rich.tsx';
import unseen from '../Unseen.module.css';
import { answerOf } from './answer.ts';
import { useCompared } from './use-compared.ts';

/** The result in two sentences, what it counts, and whose spending in which year is looked at. */
export function CompareAnswer({ hasLens }: { readonly hasLens: boolean }) {
  const words = useWords();
  const { t } = words;
  const input = useCompared();
  const unit = unitOf(input);
  const comparison = comparisonOf(input);
  // Names cut in the sentence are written out to who points at it or hears it.
  const names = wholeNames(comparison);
  return (
    <section id="results" className={answerStyles.answer} tabIndex={-1}>
      <div>
        <h1 title={names || undefined}>
          <Rich text={answerOf(input, words)} />
        </h1>
        {names && <p className={unseen.unseen}>{names}</p>}
        <p className={answerStyles.facts}>
          {t.compare.answer.facts(
            measureName(input.measure, comparison, words),
            scopeName(words, input.scope),
            t.units.priced(unit, input.projection.basis),
            input.base,
          )}
        </p>
        <p className={answerStyles.facts}>{t.page.answer.limit}</p>
      </div>
      {hasLens && <Lens hasExporter={false} />}
    </section>
  );
}
