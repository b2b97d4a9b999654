import { scopeName } from '#i18n/scope.ts';
import type { WorkbookWords } from '#i18n/workbook-words.ts';
import { changedRows } from './changed.ts';
import type { Case, WorkbookInput } from './input.ts';
import { cell, type PlanRow, type SheetPlan, wrappedHeight } from './plan.ts';

/** Widths of the columns, characters; paragraphs go over all three. */
const WIDTHS = [34, 44, 34] as const;
const WIDTH = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
const NOTE_WIDTH = WIDTHS[1] + WIDTHS[2];

/** Makes the first sheet: what the file is, which scenario it holds, what was changed, how to use it and its limits. */
export function readMeSheet(input: WorkbookInput, say: WorkbookWords, cases: readonly Case[]): SheetPlan {
  const { readMe, sheets } = say;
  const paragraphs = (lines: readonly string[]): readonly PlanRow[] =>
    lines.map((line) => [
      {
        ...cell(line, 'paragraph'),
        span: 3,
        height: wrappedHeight([[line, WIDTH]], 10),
      },
      null,
      null,
    ]);
  const colours = (['input', 'moved', 'fact', 'computed'] as const).map(
    (style): PlanRow => [cell(1, style, 'whole'), cell(readMe.colourLines[style], 'aside')],
  );
  const sheetLines = (['inputs', 'results', 'steps', 'data', 'sources'] as const).map(
    (id): PlanRow => [cell(sheets[id], 'strong'), cell(readMe.sheetLines[id], 'label')],
  );
  return {
    name: sheets.readMe,
    widths: WIDTHS,
    rows: [
      [cell(readMe.title, 'title')],
      [cell(readMe.line, 'note')],
      [],
      ...cases.flatMap((one) => scenarioRows(one)),
      pair(readMe.counted, scopeName(input.words, input.scope)),
      pair(readMe.edition, input.data.edition),
      pair(readMe.date, input.date),
      pair(readMe.link, input.link),
      [],
      [cell(readMe.how, 'section')],
      ...paragraphs(readMe.howLines),
      [],
      [cell(readMe.sheetsHead, 'section')],
      ...sheetLines,
      [],
      [cell(readMe.colours, 'section')],
      ...colours,
      [],
      [cell(readMe.limitsHead, 'section')],
      ...paragraphs(readMe.limits),
    ],
    frozen: { rows: 0, columns: 0 },
  };
}

/** A line of label and text; the text stays text, since a part of them is a reader's. */
const pair = (label: string, text: string): PlanRow => [cell(label, 'strong'), cell(text, 'label', 'text')];

/** The author's note, which may be long. */
const noteRow = (label: string, note: string): PlanRow => [
  cell(label, 'strong'),
  { ...cell(note, 'paragraph', 'text'), span: 2, height: wrappedHeight([[note, NOTE_WIDTH]], 10) },
  null,
];

function scenarioRows({ say, scenario, name, exporter, moneyUnit, input, sheets }: Case): readonly PlanRow[] {
  const { readMe } = say;
  const { words } = input;
  const changed = changedRows(scenario, words, say);
  const mark = input.scenarios.length > 1 ? ` (${sheets.inputs})` : '';
  return [
    pair(readMe.scenario + mark, name),
    ...(scenario.note ? [noteRow(readMe.note, scenario.note)] : []),
    pair(readMe.preset, words.t.presets[scenario.preset]),
    pair(readMe.exporter, words.name(exporter.id)),
    pair(readMe.prices, moneyUnit),
    ...(changed.length === 0
      ? [pair(readMe.changed, readMe.unchanged)]
      : [
          [cell(readMe.changed, 'strong')],
          [
            cell(readMe.changedHead.who, 'bar'),
            cell(readMe.changedHead.input, 'bar'),
            cell(readMe.changedHead.value, 'bar'),
          ],
          ...changed,
        ]),
    [],
  ];
}
