import { type AllyId, cellsOf, type SlotId, type Table } from '#model';
import type { ChartForm, Series, SlideColour } from './form.ts';

/** Colours of areas from the axis up; what is left over is the palest. */
const AREAS: readonly SlideColour[] = ['q6', 'q5', 'q4', 'q3', 'q2', 'q1'];
/** Lines of allies, in no colour of a scenario. */
const ALLY_LINES: readonly SlideColour[] = ['q5', 'indirect', 'ink-2', 'q3', 'operations', 'quiet'];

const alliesOf = (table: Table): readonly AllyId[] => [
  ...new Set(table.rows.map(([ally]) => ally as AllyId)),
];

/** Colours of segments, which have no order of their own: neighbours are far apart. */
const SEGMENTS: readonly SlideColour[] = ['q6', 'q3', 'indirect', 'q5', 'q2', 'c', 'ink-2', 'quiet'];

/** Lists the columns of the segments in which anything can be addressed, largest first. */
function segmentsOf(table: Table): readonly string[] {
  const totals = table.columns
    .filter(({ id }) => id.startsWith('segment:'))
    .map(
      ({ id }) => [id, cellsOf(table, id).reduce<number>((sum, cell) => sum + Number(cell ?? 0), 0)] as const,
    )
    .sort(([, a], [, b]) => b - a);
  const open = totals.filter(([, total]) => total > 1e-12);
  // A chart has a series even where nothing is open.
  return (open.length > 0 ? open : totals.slice(0, 1)).map(([id]) => id);
}

/** Lines of the scenarios A–D: colour and dash, as on the page as far as slides know them. */
const SLOT_LINES: Readonly<Record<SlotId, Pick<Series, 'colour' | 'dash'>>> = {
  A: { colour: 'a' },
  B: { colour: 'b', dash: 'dash' },
  C: { colour: 'c', dash: 'sysDot' },
  D: { colour: 'd', dash: 'dash' },
};
/** An ally's path: what was, then what follows from inputs. */
const allyLines = (ally: AllyId, place: number): readonly Series[] => {
  const line = { column: 'coreShare', colour: ALLY_LINES[place] ?? 'ink', ally } as const;
  return [
    { ...line, span: 'past', isUnnamed: true },
    { ...line, span: 'ahead', dash: 'dash', hasEnds: true },
  ];
};
const slotSeries = ({ about }: Table): readonly Series[] =>
  (about.compare?.slots ?? []).map(({ slot }) => ({ column: `slot:${slot}`, ...SLOT_LINES[slot] }));

/** The forms by the id of the table; any other table becomes a native table. */
const FORMS: Readonly<Record<string, (table: Table) => ChartForm>> = {
  'spend-path': ({ about }) => ({
    kind: 'lines',
    category: 'year',
    grouping: 'beside',
    series: [
      { column: 'core', colour: 'ink', span: 'past', hasEnds: true },
      { column: 'core', ...SLOT_LINES[about.slot ?? 'A'], span: 'ahead', hasEnds: true },
      { column: 'preset', colour: 'ink', dash: 'dash', hasEnds: true },
      { column: 'hold', colour: 'quiet', dash: 'sysDot', hasEnds: true },
    ],
  }),
  moved: (table) => ({
    kind: 'lines',
    category: 'year',
    grouping: 'beside',
    isTold: true,
    series: alliesOf(table).flatMap((ally, i) => [
      ...allyLines(ally, i),
      { column: 'presetShare', colour: ALLY_LINES[i] ?? 'ink', dash: 'sysDot', ally },
    ]),
  }),
  buyers: ({ columns }) => ({
    kind: 'areas',
    category: 'year',
    grouping: 'stacked',
    series: columns
      .filter(({ id }) => id.startsWith('ally:') || id === 'others')
      .map(({ id }, i) => ({ column: id, colour: AREAS[i] ?? 'q1' })),
  }),
  composition: () => ({
    kind: 'areas',
    category: 'year',
    grouping: 'stacked',
    series: [
      { column: 'equipment', colour: 'equipment' },
      { column: 'otherCore', colour: 'operations' },
      { column: 'indirect', colour: 'indirect' },
    ],
  }),
  timeline: () => ({
    kind: 'columns',
    category: 'year',
    grouping: 'within',
    series: [
      { column: 'sam', colour: 'q3' },
      { column: 'som', colour: 'q6' },
    ],
  }),
  ledger: () => ({
    kind: 'bars',
    category: 'step',
    grouping: 'beside',
    series: [{ column: 'amount', colour: 'q5' }],
    range: { low: 'low', high: 'high' },
    // The economy would dwarf the rest; the wider market is no step.
    without: ['gdp', 'widerTam', 'widerSam', 'widerSom'],
  }),
  market: (table) => ({
    kind: 'bars',
    category: 'ally',
    grouping: 'stacked',
    series: segmentsOf(table).map((column, i) => ({ column, colour: SEGMENTS[i] ?? 'quiet' })),
  }),
  exporters: () => ({
    kind: 'bars',
    category: 'exporter',
    grouping: 'within',
    series: [
      { column: 'open', colour: 'q1', other: 'well' },
      { column: 'sam', colour: 'q3', other: 'guide' },
      { column: 'som', colour: 'q6', other: 'muted' },
    ],
  }),
  suppliers: () => ({
    kind: 'bars',
    category: 'exporter',
    grouping: 'beside',
    series: [
      { column: 'wonShare', colour: 'q3', other: 'guide' },
      { column: 'delivered', colour: 'ink' },
      { column: 'ordered', colour: 'quiet' },
    ],
  }),
  map: ({ about: { measure } }) => {
    const [now, base] = measure === 'money' ? ['core', 'baseCore'] : ['coreShare', 'baseShare'];
    return {
      kind: 'bars',
      category: 'ally',
      grouping: 'beside',
      rankedBy: now,
      series: [
        { column: now, colour: 'a' },
        { column: base, colour: 'a-soft' },
      ],
    };
  },
  increments: () => ({
    kind: 'bars',
    category: 'ally',
    grouping: 'stacked',
    series: [
      { column: 'coreIncrement', colour: 'operations' },
      { column: 'indirectIncrement', colour: 'indirect' },
    ],
  }),
  burden: () => ({
    kind: 'bars',
    category: 'ally',
    grouping: 'beside',
    rankedBy: 'burden',
    isTold: true,
    series: [
      { column: 'burden', colour: 'a' },
      { column: 'baseBurden', colour: 'a-soft' },
    ],
  }),
  compare: (table) => ({
    kind: 'lines',
    category: 'year',
    grouping: 'beside',
    series: [
      ...slotSeries(table)
        .slice(0, 1)
        .map(({ column }): Series => ({ column, colour: 'ink', span: 'past', hasEnds: true })),
      ...slotSeries(table).map((line): Series => ({ ...line, span: 'ahead', hasEnds: true })),
    ],
  }),
  contributions: ({ columns, about }) => ({
    kind: 'bars',
    category: 'ally',
    grouping: 'beside',
    series: columns
      .filter(({ id }) => id.startsWith('diff:'))
      .map(({ id }) => ({ column: id, colour: SLOT_LINES[about.compare?.against ?? 'B'].colour })),
  }),
  differs: (table) => ({
    kind: 'bars',
    category: 'ally',
    grouping: 'beside',
    series: slotSeries(table),
  }),
  allies: (table) => ({
    kind: 'lines',
    category: 'year',
    grouping: 'beside',
    isTold: true,
    series: alliesOf(table).flatMap(allyLines),
  }),
};

/** Gives the form in which a table is drawn on a slide; null where it stays a table. */
export const formOf = (table: Table): ChartForm | null => FORMS[table.id]?.(table) ?? null;
