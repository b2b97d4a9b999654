import type { Finding } from '#charts/sentence.ts';
import { printedDate } from '#i18n/facts.ts';
import type { Words } from '#i18n/words.ts';
import { sourcesOf, type Table } from '#model';
import type { App } from '../app-context.ts';
import { linkOf, scenariosOf, today } from './link.ts';

/** Writes a chart as a text that stands alone: what it shows, its main numbers, and where they come from. */
export const chartText = (app: App, words: Words, table: Table, finding: Finding): string =>
  words.t.exporting.text(finding.title, finding.subtitle, finding.summary, citation(app, words, table));

/** Writes a chart as one paragraph to be set at the foot of a page. */
export const chartFootnote = (app: App, words: Words, table: Table, finding: Finding): string =>
  words.t.exporting.footnote(finding.title, finding.subtitle, citation(app, words, table));

function citation(app: App, words: Words, table: Table): string {
  const { t, locale } = words;
  return t.exporting.citation({
    sources: sourcesOf(table).map((id) => t.sources[id]),
    scenario: scenariosOf(app, words, table),
    edition: table.edition,
    link: linkOf(app).address,
    day: printedDate(locale, today()),
  });
}
