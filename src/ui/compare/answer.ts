import { distance, explainedPart, inSentence, leadOf, sharedExporter } from '#i18n/compare.ts';
import type { AnswerPart } from '#i18n/messages/en/compare.ts';
import { scopeInSentence } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { type CompareInput, comparisonOf, nameOfCompared, unitOf } from '#model';
import { type Apart, apartOf } from '#state/compare.ts';

/** Says the comparison in two sentences: the scenario set against the base and who explains it, then the others. */
export function answerOf(input: CompareInput, words: Words): string {
  const { t } = words;
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
    return {
      lead: leadOf(nameOfCompared(apart), comparison, words),
      amount: distance(apart.difference, unitOf(input), words),
      isLess: apart.difference < 0,
      isSame: apart.isSame,
      isYearly: input.per !== 'gdp' && input.when !== 'sum',
    };
  };
  const explained = first.explained && {
    allies: first.explained.allies.map((id) => t.withArticle(words.name(id))),
    part: explainedPart(first.explained.part, words),
  };
  const sentence = say.first(
    part(first),
    subject,
    inSentence(base, comparison, words),
    input.when,
    explained,
  );
  return rest.length > 0 ? `${sentence} ${say.second(rest.map(part))}` : sentence;
}
