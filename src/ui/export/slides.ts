import { besideBars } from '#charts/beside.ts';
import { figuresGrid } from '#charts/compare-figures/grid.ts';
import { findingOf } from '#charts/finding.ts';
import { sourceLine } from '#charts/sentence.ts';
import { PALETTES } from '#charts/theme.ts';
import { changesBySlot } from '#i18n/changes.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { numbersAbout } from '#i18n/numbers.ts';
import { scenarioName } from '#i18n/scenario-text.ts';
import type { Words } from '#i18n/words.ts';
import type { Slide } from '#io/slides/slide.ts';
import type { App } from '../app-context.ts';
import { sourcesFor } from '../sources.ts';
import type { Artefact } from './artefacts.ts';
import { tablesOf } from './charts.ts';
import { during } from './export-error.ts';
import { fileNameOf, linkOf, madeOn, scenariosOf } from './link.ts';

/** Charts whose subtitle tells how to read the drawing. */
const DRAWN: readonly string[] = ['milestones', 'burden'] satisfies readonly ChartName[];

/** Says what each slide of the charts chosen is, in their order. */
export const slidesOf = (app: App, words: Words, charts: readonly ChartName[]): readonly Slide[] =>
  tablesOf(sourcesFor(app), charts).map((table) => {
    const { title, subtitle, caveat, summary } = findingOf(table, words);
    return {
      table,
      title,
      subtitle: DRAWN.includes(table.id) ? numbersAbout(table, words) : subtitle,
      // What a native chart draws is the numbers, not the picture's shapes.
      caveat: words.t.numbers.caveats[table.id] ?? caveat,
      summary,
      scenario: scenariosOf(app, words, table),
      sources: sourceLine(table, words),
      beside: besideBars(table, words),
      grid: table.id === 'compare-figures' ? figuresGrid(table, words) : undefined,
    };
  });

/** Names the file of slides after the first chart's scope, scenario and unit. */
export const slidesName = (app: App, charts: readonly ChartName[]): string => {
  const [first] = tablesOf(sourcesFor(app), charts);
  if (!first) throw new Error('A deck has at least one slide');
  return fileNameOf(app, { ...first, id: 'slides' }, 'pptx', [app.store.getState().view.locale]);
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
      link: linkOf(app).address,
      details: changesBySlot(words, slots),
      palette: PALETTES.light,
    };
    return { name: slidesName(app, charts), content: await slidesToPptx(slides, deck, words) };
  });
