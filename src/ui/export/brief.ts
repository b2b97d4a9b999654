import { picture } from '#charts/picture.ts';
import { changedInputs, NAMED, scenarioLine } from '#i18n/changes.ts';
import { amount, amountShort } from '#i18n/format.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { scopeInSentence, scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { type Brief, type BriefFigure, briefDocument } from '#io/brief/brief.ts';
import { briefCharts } from '#io/brief/charts.ts';
import type { Paper } from '#io/brief/paper.ts';
import { qrCode } from '#io/qr.ts';
import { type SourceId, sourcesOf, unitOf } from '#model';
import type { Figure } from '#state/selectors.ts';
import { sentenceOf } from '../Answer.tsx';
import type { App } from '../app-context.ts';
import { figureLabel } from '../Figures.tsx';
import { sourcesFor } from '../sources.ts';
import { assumptionsOf } from './assumptions.ts';
import { comparedBrief } from './brief-compared.ts';
import { tablesOf } from './charts.ts';
import { during } from './export-error.ts';
import { linkOf, madeOn } from './link.ts';
import { HEAD, type Told } from './told.ts';

/** Writes the brief of two charts and a note, as a document to be printed. */
export async function briefOf(
  app: App,
  words: Words,
  charts: readonly ChartName[],
  { paper, note }: { readonly paper: Paper; readonly note: string },
): Promise<string> {
  const tables = tablesOf(sourcesFor(app), charts);
  const isCompared = tables.some(({ about }) => about.compare);
  const { ledgers, ...told } = isCompared ? comparedBrief(app, words) : onPage(app, words);
  const { address, isShort } = linkOf(app);
  const brief: Omit<Brief, 'charts'> = {
    ...told,
    paper,
    note: note.trim(),
    sources: sourcesIn(app, words, [...new Set([...tables, ...ledgers].flatMap(sourcesOf))]),
    made: madeOn(app, words),
    link: address,
    code: isShort ? await during('load', () => qrCode(address, 'L')) : null,
  };
  const sizes = briefCharts(brief);
  const drawn = await during('draw', () =>
    tables.map((table, i) =>
      picture(table, words, {
        ...(sizes[i] ?? sizes[0]),
        theme: 'light',
        // Among those of a comparison a chart of one scenario says which.
        ...(isCompared && !table.about.compare
          ? { scenario: scenarioLine(words, app.selectors.settledInput(app.store.getState()).scenario) }
          : {}),
      }),
    ),
  );
  return briefDocument({ ...brief, charts: drawn }, words);
}

/** Tells the scenario on the page. */
function onPage(app: App, words: Words): Told {
  const { store, selectors } = app;
  const { t } = words;
  const state = store.getState();
  const input = selectors.settledInput(state);
  const changes = changedInputs(words, input.scenario);
  const ledger = sourcesFor(app).ledger.settled();
  return {
    sentence: sentenceOf(words, input, scopeInSentence(words, input.scope)),
    basis: `${scopeName(words, input.scope)} · ${t.units.priced(unitOf(input), state.view.prices.basis)}. ${scenarioLine(words, input.scenario)}`,
    figures: selectors
      .figures(input)
      .filter(({ measure }) => HEAD.some((head) => head === measure))
      .map((figure) => figureOf(figure, app, words)),
    scenarios: [],
    changes:
      changes.length > NAMED
        ? [...changes.slice(0, NAMED), t.page.notices.more(changes.length - NAMED)]
        : changes,
    assumptions: assumptionsOf([{ ledger }], words),
    ledgers: [ledger],
  };
}

const sourcesIn = ({ store }: App, { t }: Words, ids: readonly SourceId[]): readonly string[] =>
  ids.map((id) => {
    const source = store.data.sources.find((one) => one.id === id);
    const title = t.brief.documents[id]?.title ?? source?.title;
    return title ? `${t.sources[id]}: ${title}` : t.sources[id];
  });

function figureOf({ measure, amount: value, delta, isMoved }: Figure, app: App, words: Words): BriefFigure {
  const { t, locale } = words;
  const input = app.selectors.settledInput(app.store.getState());
  const unit = unitOf(input);
  const path = t.presetPaths[input.scenario.preset];
  return {
    label: figureLabel(measure, input, words),
    values: [
      {
        value: amount(locale, value, unit),
        beside: isMoved
          ? `${amountShort(locale, delta, unit, true)} ${t.page.figures.versus(path)}`
          : t.page.figures.same(path),
      },
    ],
  };
}
