import { besideBars } from '#charts/beside.ts';
import { findingOf } from '#charts/finding.ts';
import { originText, rateText } from '#charts/ledger/cells.ts';
import { ledgerRows } from '#charts/ledger/rows.ts';
import { stepName } from '#charts/ledger/step-name.ts';
import { picture } from '#charts/picture.ts';
import { sourceLine } from '#charts/sentence.ts';
import { PALETTES } from '#charts/theme.ts';
import { changedInputs, changesBySlot, NAMED, scenarioLine } from '#i18n/changes.ts';
import { printedDate } from '#i18n/facts.ts';
import { amount, amountShort } from '#i18n/format.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { scenarioName } from '#i18n/scenario-text.ts';
import { scopeInSentence, scopeName } from '#i18n/scope.ts';
import type { Words } from '#i18n/words.ts';
import { type Brief, type BriefFigure, briefDocument } from '#io/brief/brief.ts';
import { briefCharts } from '#io/brief/charts.ts';
import type { Paper } from '#io/brief/paper.ts';
import { fileName } from '#io/file-name.ts';
import { qrCode } from '#io/qr.ts';
import type { Slide } from '#io/slides/slide.ts';
import { sourcesOf, type Table, unitOf } from '#model';
import type { Figure } from '#state/selectors.ts';
import { sentenceOf } from '../Answer.tsx';
import type { App } from '../app-context.ts';
import { figureLabel } from '../Figures.tsx';
import { sourcesFor } from '../sources.ts';
import type { Artefact } from './artefacts.ts';
import { sourceOf } from './charts.ts';
import { during } from './export-error.ts';
import { linkOf, scenariosOf, today } from './link.ts';

/** Figures at the head of a brief. */
const HEAD: readonly Figure['measure'][] = ['core', 'sam', 'som'];
const tablesOf = (app: App, charts: readonly ChartName[]): readonly Table[] =>
  charts.map((chart) => sourceOf(sourcesFor(app), chart).settled());

const madeOn = (app: App, { t, locale }: Words): string =>
  `${t.charts.data(app.store.data.edition)} · ${printedDate(locale, today())}`;

/** Writes the brief of two charts and a note, as a document to be printed. */
export async function briefOf(
  app: App,
  words: Words,
  charts: readonly ChartName[],
  { paper, note }: { readonly paper: Paper; readonly note: string },
): Promise<string> {
  const { store, selectors } = app;
  const { t } = words;
  const state = store.getState();
  const input = selectors.settledInput(state);
  const tables = tablesOf(app, charts);
  const ledger = sourcesFor(app).ledger.settled();
  const changes = tables.some(({ about }) => about.compare)
    ? changesBySlot(words, state.slots, NAMED)
    : changedInputs(words, input.scenario);
  const { address, isShort } = linkOf(app);
  const sizes = briefCharts(paper, note.trim(), changes);
  const brief: Brief = {
    paper,
    sentence: sentenceOf(words, input, scopeInSentence(words, input.scope)),
    basis: `${scopeName(words, input.scope)} · ${t.units.priced(unitOf(input), state.view.prices.basis)}. ${scenarioLine(words, input.scenario)}`,
    figures: selectors
      .figures(input)
      .filter(({ measure }) => HEAD.includes(measure))
      .map((figure) => figureOf(figure, app, words)),
    charts: await during('draw', () =>
      tables.map((table, i) =>
        picture(table, words, {
          ...(sizes[i] ?? sizes[0]),
          theme: 'light',
          // The head of the brief speaks of the scenario on the page alone.
          ...(table.about.compare ? { scenario: scenariosOf(app, words, table) } : {}),
        }),
      ),
    ),
    note: note.trim(),
    changes:
      changes.length > NAMED
        ? [...changes.slice(0, NAMED), t.page.notices.more(changes.length - NAMED)]
        : changes,
    assumptions: assumptionsOf(ledger, words),
    sources: [...new Set([...tables, ledger].flatMap(sourcesOf))].map((id) => {
      const source = store.data.sources.find((one) => one.id === id);
      return source ? `${t.sources[id]}: ${source.title}` : t.sources[id];
    }),
    made: madeOn(app, words),
    link: address,
    code: isShort ? await during('load', () => qrCode(address, 'L')) : null,
  };
  return briefDocument(brief, words);
}

function figureOf({ measure, amount: value, delta, isMoved }: Figure, app: App, words: Words): BriefFigure {
  const { t, locale } = words;
  const input = app.selectors.settledInput(app.store.getState());
  const unit = unitOf(input);
  const path = t.presetPaths[input.scenario.preset];
  return {
    label: figureLabel(measure, input, words),
    value: amount(locale, value, unit),
    beside: isMoved
      ? `${amountShort(locale, delta, unit, true)} ${t.page.figures.versus(path)}`
      : t.page.figures.same(path),
  };
}

/** Says the rate of every step of the market and how well it is known. */
const assumptionsOf = (ledger: Table, words: Words): readonly string[] =>
  ledgerRows(ledger).flatMap((row, i, rows) => {
    const before = rows[i - 1];
    if (!before || row.rate === null) return [];
    const name = (step: typeof row.step): string => stepName(step, words, ledger.about.exporter);
    const rate = `${rateText(row.rate)}${words.t.page.panel.percentUnit}`;
    return [
      words.t.brief.assumption(name(row.step), rate, name(before.step), originText(row, ledger, words)),
    ];
  });

/** Says what each slide of the charts chosen is, in their order. */
export const slidesOf = (app: App, words: Words, charts: readonly ChartName[]): readonly Slide[] =>
  tablesOf(app, charts).map((table) => {
    const { title, subtitle, caveat, summary } = findingOf(table, words);
    return {
      table,
      title,
      subtitle,
      // What a native chart draws is the numbers, not the picture's shapes.
      caveat: words.t.numbers.caveats[table.id] ?? caveat,
      summary,
      scenario: scenariosOf(app, words, table),
      sources: sourceLine(table, words),
      beside: besideBars(table, words),
    };
  });

/** Names the file of slides after the first chart's scope, scenario and unit. */
export const slidesName = (app: App, charts: readonly ChartName[]): string => {
  const [first] = tablesOf(app, charts);
  if (!first) throw new Error('A deck has at least one slide');
  return fileName({ ...first, id: 'slides' }, 'pptx');
};

/** Makes the file of slides; its writer loads with the first. */
export const slidesFile = (app: App, words: Words, charts: readonly ChartName[]): Promise<Artefact> =>
  during('slides', async () => {
    const { slidesToPptx } = await import('#io/slides/write.ts');
    const slides = slidesOf(app, words, charts);
    const { slots } = app.store.getState();
    const deck = {
      scenario: slots.map(({ scenario }) => scenarioName(words, scenario)).join(', '),
      footer: madeOn(app, words),
      details: [...changesBySlot(words, slots), linkOf(app).address],
      palette: PALETTES.light,
    };
    return { name: slidesName(app, charts), content: await slidesToPptx(slides, deck, words) };
  });
