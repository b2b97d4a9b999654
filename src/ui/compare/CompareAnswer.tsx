import { comparedName, distance, inSentence, measureName, sharedExporter } from '#i18n/compare.ts';
import { percent } from '#i18n/format.ts';
import type { AnswerPart } from '#i18n/messages/en/compare.ts';
import { scopeInSentence, scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { type CompareInput, comparisonOf, nameOfCompared, unitOf } from '#model';
import { type Apart, apartOf } from '#state/compare.ts';
import answerStyles from '../Answer.module.css';
import { useWords } from '../app-context.ts';
import { Lens } from '../Lens.tsx';
import { Rich } from '../Rich.tsx';
import { useCompared } from './use-compared.ts';

/** Says the comparison in two sentences: the scenario set against the base and who explains it, then the others. */
export function answerOf(input: CompareInput, words: Words): string {
  const { t, locale } = words;
  const say = t.compare.answer;
  const comparison = comparisonOf(input);
  const base = comparison.slots.find(({ slot }) => slot === input.base);
  const [first, ...rest] = apartOf(input);
  if (!first || !base) return '';
  const exporter = sharedExporter(comparison);
  const subject = say.subject[input.measure](
    scopeInSentence(words, input.scope),
    exporter ? t.withArticle(words.name(exporter)) : say.anyExporter,
  );
  const part = (apart: Apart): AnswerPart => {
    const named = nameOfCompared(apart);
    const isPreset = named.name === undefined && !named.isChanged;
    return {
      lead: isPreset ? say.leads[named.preset] : say.ownLead(named.slot, comparedName(named, words)),
      amount: distance(apart.difference, unitOf(input), words),
      isLess: apart.difference < 0,
      isSame: apart.isSame,
      isYearly: input.per !== 'gdp' && input.when !== 'sum',
    };
  };
  const explained = first.explained && {
    allies: first.explained.allies.map((id) => t.withArticle(words.name(id))),
    percent: percent(locale, first.explained.part, 0),
  };
  const sentence = say.first(part(first), subject, inSentence(base, words), input.when, explained);
  return rest.length > 0 ? `${sentence} ${say.second(rest.map(part))}` : sentence;
}

/** The result in two sentences, what it counts, and whose spending in which year is looked at. */
export function CompareAnswer() {
  const words = useWords();
  const { t } = words;
  const input = useCompared();
  const unit = unitOf(input);
  return (
    <section id="results" className={answerStyles.answer} tabIndex={-1}>
      <div>
        <h1>
          <Rich text={answerOf(input, words)} />
        </h1>
        <p className={answerStyles.facts}>
          {t.compare.answer.facts(
            measureName(input.measure, comparisonOf(input), words),
            scopeName(words, input.scope),
            t.units.priced(unit, input.projection.basis),
            input.base,
          )}
        </p>
        <p className={answerStyles.facts}>{t.page.answer.limit}</p>
      </div>
      <Lens hasExporter={false} />
    </section>
  );
}
