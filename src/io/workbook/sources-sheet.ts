import type { Words } from '#i18n/words.ts';
import type { WorkbookWords } from '#i18n/workbook-words.ts';
import type { Dataset, SourceId } from '#model';
import { cell, type PlanRow, type SheetPlan, wrappedHeight } from './plan.ts';

/** What is said of a document, and the widths it takes, characters. */
const FIELDS = ['publisher', 'title', 'edition', 'published', 'address', 'terms'] as const;
const WIDTHS = [26, 60, 30, 12, 72, 54];

/** Makes the sheet of sources: the documents behind the numbers. @param among Which; all by default. */
export function sourcesSheet(
  data: Pick<Dataset, 'sources'>,
  { t }: Words,
  say: WorkbookWords,
  among?: readonly SourceId[],
): SheetPlan {
  const { heads, title } = say.sources;
  const sources = data.sources.filter(({ id }) => !among || among.includes(id));
  return {
    name: say.sheets.sources,
    widths: WIDTHS,
    rows: [
      [cell(title, 'title')],
      [],
      FIELDS.map((field) => cell(heads[field], 'bar')),
      ...sources.map((source): PlanRow => {
        const texts = FIELDS.map((field) => ({ ...source, ...t.brief.documents[source.id] })[field]);
        const height = wrappedHeight(
          texts.map((text, i) => [text, WIDTHS[i] ?? 0]),
          10,
        );
        return texts.map((text) => ({ ...cell(text || null, 'paragraph'), height }));
      }),
    ],
    frozen: { rows: 3, columns: 1 },
  };
}
