import { findingOf } from '#charts/finding.ts';
import { type Lack, PICTURE_PARTS, type PictureOptions, picture, sceneOf } from '#charts/picture.ts';
import type { Size } from '#charts/scales.ts';
import type { Finding } from '#charts/sentence.ts';
import { changedInputs, changesBySlot } from '#i18n/changes.ts';
import { comparedNames } from '#i18n/compare.ts';
import { printedDate } from '#i18n/facts.ts';
import type { Locale } from '#i18n/format.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { scenarioName } from '#i18n/scenario-text.ts';
import type { Words } from '#i18n/words.ts';
import type { DataOptions, ImageOptions } from '#io/export-options.ts';
import type { FileNotes, Sheet } from '#io/sheet.ts';
import { sheetOf } from '#io/sheet.ts';
import { everythingTable, type Table, tallyOf } from '#model';
import { projectionOf } from '#state/selectors.ts';
import { settledScenario } from '#state/store.ts';
import type { App } from '../app-context.ts';
import { sourcesFor } from '../sources.ts';
import { sourceOf } from './charts.ts';
import { linkOf, scenariosOf, today } from './link.ts';

/** Sizes that pictures are laid out in, px; `screen` is that of the card on the page. */
const LAYOUTS = {
  slide: { width: 1920, height: 1080 },
  report: { width: 1600, height: 1000 },
  square: { width: 1080, height: 1080 },
  phone: { width: 1080, height: 1350 },
} as const satisfies Partial<Record<ImageOptions['layout'], Size>>;
/** Size of a card that does not stand on the page. */
const CARD: Size = { width: 960, height: 600 };
const SCALES: Readonly<Record<ImageOptions['text'], number>> = { S: 0.86, M: 1, L: 1.18 };

/** The reader's own titles by chart and language; they last as long as the tab. */
export type Titles = Readonly<Record<string, string>>;
export const titleKey = (chart: ChartName, locale: Locale): string => `${chart} ${locale}`;

/** Gives the size that a layout draws a chart in, px. */
export function sizeOf(layout: ImageOptions['layout'], chart: ChartName): Size {
  if (layout !== 'screen') return LAYOUTS[layout];
  const card = document.querySelector<HTMLElement>(`[data-chart="${chart}"]`);
  const { width = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
  return width < 1 || height < 1 ? CARD : { width: Math.round(width), height: Math.round(height) };
}

/** Names the languages that a picture is made in, that of the page first. */
export function languagesOf(choice: ImageOptions['language'], page: Locale): readonly Locale[] {
  const other: Locale = page === 'en' ? 'ko' : 'en';
  return choice === 'both' ? [page, other] : choice === 'other' ? [other] : [page];
}

/** One picture to be made. */
export interface PictureJob {
  readonly chart: ChartName;
  readonly words: Words;
  readonly options: ImageOptions;
  readonly title: string | undefined;
  /** The QR code of the link, where the picture carries one. */
  readonly code?: PictureOptions['code'] | undefined;
}

/** Draws a picture from the table of its chart. */
export const drawing = (app: App, job: PictureJob): string => picture(...pictureOf(app, job));

/** Names what has no room in a picture. */
export const lacksOf = (app: App, job: PictureJob): readonly Lack[] => sceneOf(...pictureOf(app, job)).lacks;

function pictureOf(app: App, { chart, words, options, title, code }: PictureJob) {
  const { carries, ground } = options;
  const day = words.t.exporting.drawn(printedDate(words.locale, today()));
  const { address, isShort } = linkOf(app, words.locale);
  // A link is typed from paper without its scheme.
  const link = isShort ? address.replace(/^https?:\/\//u, '') : '';
  const table = sourceOf(sourcesFor(app), chart).settled();
  const made: PictureOptions = {
    ...sizeOf(options.layout, chart),
    theme: ground === 'dark' || ground === 'onDark' ? 'dark' : 'light',
    isTransparent: ground === 'transparent' || ground === 'onDark',
    scale: SCALES[options.text],
    without: PICTURE_PARTS.filter((part) => !carries.includes(part)),
    ...(title ? { title } : {}),
    ...(carries.includes('changes') ? { scenario: scenariosOf(app, words, table) } : {}),
    ...(carries.includes('link') ? { footer: day, link } : {}),
    ...(code ? { code } : {}),
  };
  return [table, words, made] as const;
}

/** Says what is taken out of the page: a chart of the scenario on it, or of all that the chart compares. */
export function aboutOf(app: App, words: Words, chart: ChartName): string {
  const { t } = words;
  const name = t.exporting.charts[chart];
  const { compare } = sourceOf(sourcesFor(app), chart).settled().about;
  if (compare) return `${name} · ${t.exporting.compared(comparedNames(compare, words), '')}`;
  const scenario = settledScenario(app.store.getState());
  return t.exporting.about(name, scenarioName(words, scenario), t.page.changes(tallyOf(scenario)));
}

/** A file of numbers to be made. */
export interface DataJob {
  readonly app: App;
  readonly words: Words;
  readonly table: Table;
  readonly finding: Finding;
  readonly notes: FileNotes;
  readonly sheet: Sheet;
}

/** Lays out the numbers of a chart, or of everything there is. */
export function dataJob(
  app: App,
  chart: ChartName,
  words: Words,
  { scope, form }: Pick<DataOptions, 'scope' | 'form'>,
): DataJob {
  const state = app.store.getState();
  const drawn = sourceOf(sourcesFor(app), chart).settled();
  const finding = findingOf(drawn, words);
  const scenario = settledScenario(state);
  const { compare } = drawn.about;
  const isOne = !compare && (scope === 'shown' || state.slots.length === 1);
  const notes: FileNotes = {
    scenario: compare ? comparedNames(compare, words) : scenarioName(words, scenario),
    changes: isOne
      ? changedInputs(words, scenario).join('; ')
      : changesBySlot(words, state.slots).join(' · '),
    title: finding.title,
    date: today(),
    link: linkOf(app).address,
  };
  const table = scope === 'shown' ? drawn : everything(app, words);
  return { app, words, table, finding, notes, sheet: sheetOf(table, words, notes, form) };
}

function everything({ store, selectors }: App, words: Words): Table {
  const state = store.getState();
  const isOne = state.slots.length === 1;
  return everythingTable(
    selectors.settledInput(state),
    state.slots.map(({ id, scenario }) => ({
      name: isOne ? scenarioName(words, scenario) : `${id}: ${scenarioName(words, scenario)}`,
      projection: projectionOf(store.data, scenario, state.view.prices.basis),
    })),
  );
}
