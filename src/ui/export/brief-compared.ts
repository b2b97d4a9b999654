import { changedInputs, NAMED } from '#i18n/changes.ts';
import { comparedName, measureName, sharedExporter } from '#i18n/compare.ts';
import { amount, amountShort } from '#i18n/format.ts';
import { scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import type { BriefFigure } from '#io/brief/brief.ts';
import {
  amountOf,
  type CompareInput,
  comparedOf,
  comparisonOf,
  isAlike,
  ledgerTable,
  nameOfCompared,
  unitOf,
} from '#model';
import { inputOf } from '#state/selectors.ts';
import type { App } from '../app-context.ts';
import { answerOf } from '../compare/answer.ts';
import { comparedFor } from '../sources.ts';
import { assumptionsOf } from './assumptions.ts';
import { HEAD, type Told } from './told.ts';

/** Tells every scenario of a comparison: how far they lie apart, and what each starts from. */
export function comparedBrief(app: App, words: Words): Told {
  const { store } = app;
  const state = store.getState();
  const input = comparedFor(app).settled(state);
  const comparison = comparisonOf(input);
  const { t } = words;
  const ledgers = input.compared.map(({ slot, scenario }) => {
    const own = inputOf(store.data, scenario, state.view);
    // A brief prints no ranges: nothing more is projected for them.
    return { slot, ledger: ledgerTable(own, { low: own.projection, high: own.projection }) };
  });
  return {
    sentence: answerOf(input, words),
    basis: t.compare.answer.facts(
      measureName(input.measure, comparison, words),
      scopeName(words, input.scope),
      t.units.priced(unitOf(input), input.projection.basis),
      input.base,
    ),
    figures: HEAD.map((measure) => figureOf(measure, input, words)),
    scenarios: input.compared.map((one) => {
      const changes = changedInputs(words, one.scenario);
      const most = Math.floor((2 * NAMED) / input.compared.length);
      const named = changes.length > most ? [t.exporting.changed.many(changes.length)] : changes;
      return t.brief.ofScenario(
        `${one.slot} ${comparedName(nameOfCompared(one), words)}`,
        named.length > 0 ? named.join('; ') : t.brief.asIs,
      );
    }),
    changes: [],
    assumptions: assumptionsOf(ledgers, words),
    ledgers: ledgers.map(({ ledger }) => ledger),
  };
}

/** Writes a figure of every scenario, and how far it lies from the base. */
function figureOf(measure: (typeof HEAD)[number], input: CompareInput, words: Words): BriefFigure {
  const { t, locale, name } = words;
  const comparison = comparisonOf(input);
  const unit = unitOf(input);
  const of = ({ projection }: Pick<CompareInput, 'projection'>): number =>
    amountOf(input, projection, measure, input.allies, input.when);
  const base = of(comparedOf(input, input.base));
  const isShared = measure === 'core' || sharedExporter(comparison) !== null;
  return {
    label: t.compare.figures.at(measureName(measure, comparison, words), input.when),
    values: input.compared.map((one) => {
      const value = of(one);
      const { exporter } = nameOfCompared(one);
      const beside = isAlike(value, base, unit)
        ? t.page.figures.same(input.base)
        : amountShort(locale, value - base, unit, true);
      return {
        of: isShared ? one.slot : `${one.slot}, ${name(exporter)}`,
        value: amount(locale, value, unit),
        beside: one.slot === input.base ? '' : beside,
      };
    }),
  };
}
