import { loadDataset } from '#data/load.ts';
import { amount, amountParts } from '#i18n/format.ts';
import { en as enMessages } from '#i18n/messages/en/index.ts';
import { ko as koMessages } from '#i18n/messages/ko/index.ts';
import { scopeInSentence } from '#i18n/scope.ts';
import { wordsFor } from '#i18n/words.ts';
import { decode } from '#io/link/codec.ts';
import { type AmountUnit, marketOf, type Scenario, type Table, unitOf } from '#model';
import { figuresOf, inputOf, makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources, type TableSources } from '#state/table-sources.ts';
import { DEFAULT_VIEW, type View } from '#state/view.ts';

/** The shipped data, read the way the page reads them. */
export const data = loadDataset();
export const words = { en: wordsFor('en', enMessages, data), ko: wordsFor('ko', koMessages, data) };

/** Reads the scenario of a link's fragment. */
export function scenarioOf(fragment: string): Scenario {
  const [slot] = decode(fragment, data.edition).document?.slots ?? [];
  if (!slot) throw new Error(`No scenario in ${fragment}`);
  return slot.scenario;
}

/** What the model says the five figures are, as the page writes them. */
export function figuresFor(fragment: string, change: Partial<View> = {}): string[] {
  const view: View = { ...DEFAULT_VIEW, ...change };
  const input = inputOf(data, scenarioOf(fragment), view);
  return figuresOf(input).map((figure) => written(figure.amount, unitOf(input), view.locale));
}

const DOLLARS: AmountUnit = { kind: 'money', currency: 'USD', basis: 'constant' };

/** An amount as a figure's card writes it. */
export function written(value: number, unit = DOLLARS, locale: View['locale'] = 'en'): string {
  const parts = amountParts(locale, value, unit);
  return (parts.lead ?? '') + parts.figure + parts.unit;
}

/** The page's sentence for amounts that were worked out elsewhere. */
export function sentenceFor(fragment: string, core: number, sam: number, view: View = DEFAULT_VIEW): string {
  const speech = words[view.locale];
  const { t, name } = speech;
  const text = (millions: number): string => amount(view.locale, millions, DOLLARS);
  const exporter = t.withArticle(name(marketOf(scenarioOf(fragment)).exporter));
  return t.page.answer
    .year(String(view.when), {
      who: scopeInSentence(speech, view.scope),
      core: text(core),
      exporter,
      sam: text(sam),
      unit: DOLLARS,
    })
    .replaceAll(/<\/?b>/g, '');
}

/** The tables of the charts as a visitor finds them who opens the link. */
export function tablesFor(fragment: string, change: Partial<View> = {}): TablesAtRest {
  const { document } = decode(fragment, data.edition);
  if (!document) throw new Error(`No scenario in ${fragment}`);
  const store = makeStore(data, { slots: document.slots, view: { ...DEFAULT_VIEW, ...change } });
  const sources = Object.entries(makeTableSources(store, makeSelectors(store)));
  return Object.fromEntries(sources.map(([name, source]) => [name, source.settled()])) as TablesAtRest;
}
type TablesAtRest = Readonly<Record<keyof TableSources, Table>>;
