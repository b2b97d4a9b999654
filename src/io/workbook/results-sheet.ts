import { scopeName } from '#i18n/scope.ts';
import type { StepMeasure } from '#i18n/workbook-words.ts';
import { type AllyId, BASE_YEAR, moneyOf, ratioOf, statusOf, valueAt, type When, YEARS } from '#model';
import type { StepColumn } from './columns.ts';
import type { Case } from './input.ts';
import { down, from, type Place } from './place.ts';
import { cell, computed, letter, type PlanCell, type PlanRow, type SheetPlan } from './plan.ts';
import { stepRow } from './steps-sheet.ts';

type Money = Exclude<StepMeasure, 'coreShare' | 'indirectShare' | 'countedShare' | 'equipmentShare'>;
/** Rows of a total, in order: money, or one amount as a part of GDP. */
const TOTALS: readonly (Money | { readonly share: 'core' | 'indirect' })[] = [
  'gdp',
  'core',
  { share: 'core' },
  'indirect',
  { share: 'indirect' },
  'total',
  'hold',
  'increment',
  'gap',
  'tam',
  'imports',
  'open',
  'sam',
  'som',
  'widerTam',
  'widerSam',
  'widerSom',
];
/** Measures that have a table of allies by year. */
const TABLES = [
  'coreShare',
  'indirectShare',
  'core',
  'indirect',
  'tam',
  'imports',
  'open',
  'sam',
  'som',
] as const;
/** Measures whose change since the file was written is shown. */
const COMPARED = ['core', 'tam', 'sam', 'som'] as const;

/** First column of years; code, name and unit stand before it. */
const FIRST = 3;
const SUM = FIRST + YEARS.length;
const WHENS: readonly When[] = [...YEARS, 'sum'];

/** Makes the sheet of results: totals by year, what changes do to them, then a table of allies by year per measure. */
export function resultsSheet(one: Case, steps: Place<StepColumn>): SheetPlan {
  const { say, input, named, moneyUnit } = one;
  const { t } = input.words;
  const rows: PlanRow[] = [
    [cell(say.results.title(one.name), 'title', 'text')],
    [cell(say.results.moneyIn, 'note'), null, computed(named('money_unit'), moneyUnit, undefined, 'note')],
    [
      cell(
        `${t.sources['nato-2026']} · ${t.sources['imf-weo-2026-04']} · ${t.sources['sipri-derived-2026-05']} · ${t.sources['own-judgement-2026-11']}`,
        'note',
      ),
    ],
    [],
  ];
  const yearRow = rows.length + 1;
  rows.push(...yearHead(one));
  const counted = {
    label: say.results.totals(scopeName(input.words, input.scope)),
    allies: input.allies,
    only: true,
  };
  const all = {
    label: say.results.totals(say.readMe.allAllies),
    allies: input.data.allies.map(({ id }) => id),
    only: false,
  };
  const total = (group: Group): void => {
    rows.push([
      cell(group.label, 'section'),
      null,
      null,
      ...(group.only ? [cell(say.results.custom, 'note')] : []),
    ]);
    rows.push(...totalRows(one, steps, group, rows.length, yearRow));
  };
  total(counted);
  // Below the two rows of years and the title of the group.
  const firstTotal = yearRow + 2;
  rows.push(
    [],
    [cell(say.results.compare, 'section')],
    ...comparedRows(one, firstTotal, rows.length + 2),
    [],
  );
  total(all);
  rows.push([cell(say.results.sumNote, 'note')]);
  for (const measure of TABLES) rows.push([], ...allyTable(one, steps, measure, rows.length + 1));
  return {
    name: one.sheets.results,
    widths: [6, 36, 15, ...YEARS.map(() => 13), 20],
    rows,
    frozen: { rows: yearRow + 1, columns: 3 },
    isPageWide: true,
  };
}

/** The years, and how certain each is. */
const yearHead = ({ say, input }: Case): readonly PlanRow[] => [
  [
    cell(null, 'bar'),
    cell(say.results.measure, 'bar'),
    cell(say.results.unit, 'bar'),
    ...YEARS.map((year) => cell(year, 'barNumber', 'whole')),
    cell(say.results.sum, 'barNumber'),
  ],
  [
    cell(null, 'about'),
    cell(null, 'about'),
    cell(null, 'about'),
    ...YEARS.map((year) =>
      cell(input.words.t.status[statusOf(year) as 'estimate' | 'projection'], 'aboutNumber'),
    ),
    cell(input.words.t.status.projection, 'aboutNumber'),
  ],
];

interface Group {
  readonly label: string;
  readonly allies: readonly AllyId[];
  /** Counts only the allies that the inputs count. */
  readonly only: boolean;
}

/** @param top Row of the first of these rows, counted from 0. */
function totalRows(
  one: Case,
  steps: Place<StepColumn>,
  group: Group,
  top: number,
  yearRow: number,
): readonly PlanRow[] {
  const { say } = one;
  const { none } = say.inputs;
  const count = one.allies.length * YEARS.length;
  const rowOf = (measure: Money): number => top + TOTALS.indexOf(measure) + 1;
  const years = down(steps, 'year', count);
  const flags = down(steps, 'counted', count);
  return TOTALS.map((row, i): PlanRow => {
    if (typeof row === 'object') {
      const { share } = row;
      const cells = WHENS.map((when, t) => {
        const column = letter(FIRST + t);
        const [part, whole] = [`${column}${rowOf(share)}`, `${column}${rowOf('gdp')}`];
        const ratio = ratioOf(one.projection, share, 'gdp', group.allies, when);
        // Nobody counted has no share.
        return computed(`IF(${whole}=0,"${none}",${part}/${whole})`, ratio ?? none, 'percent');
      });
      return [
        null,
        cell(say.results.gdpShare(say.steps.names[share]), 'label'),
        cell(say.results.ofGdp, 'note'),
        ...cells,
      ];
    }
    const column = down(steps, row, count);
    const cells = WHENS.map((when, t) => {
      const result = moneyOf(one.projection, row, group.allies, when) * one.rate;
      if (when === 'sum') return computed(sumOfYears(top + i + 1), result, 'money');
      const year = `${letter(FIRST + t)}$${yearRow}`;
      const only = group.only ? `,${flags},1` : '';
      return computed(`SUMIFS(${column},${years},${year}${only})`, result, 'money');
    });
    return [null, cell(say.steps.names[row], 'label'), unitCell(one), ...cells];
  });
}

/** Sum over 2027–2035 of a row. @param row Counted from 1. */
const sumOfYears = (row: number): string => `SUM(${letter(FIRST + 1)}${row}:${letter(SUM - 1)}${row})`;

/** The currency of a row of money, as it is chosen. */
const unitCell = ({ input, named }: Case): PlanCell =>
  computed(named('currency'), input.words.t.columns.millions[input.prices.currency], undefined, 'note');

/** The total as it was when the file was written, and the change since; nothing where the unit was changed. */
function comparedRows(one: Case, firstTotal: number, top: number): readonly PlanRow[] {
  const { say, input, moneyUnit } = one;
  return COMPARED.flatMap((measure, i): readonly PlanRow[] => {
    const live = firstTotal + TOTALS.indexOf(measure) + 1;
    const saved = top + i * 2 + 1;
    const label = say.steps.names[measure];
    return [
      [
        null,
        cell(say.results.saved(label), 'label'),
        cell(input.words.t.columns.millions[input.prices.currency], 'note'),
        ...WHENS.map((when) =>
          cell(moneyOf(one.projection, measure, input.allies, when) * one.rate, 'fact', 'money'),
        ),
      ],
      [
        null,
        cell(say.results.change(label), 'label'),
        unitCell(one),
        ...WHENS.map((_when, t) => {
          const column = letter(FIRST + t);
          return computed(
            `IF(${one.named('money_unit')}="${moneyUnit}",ROUND(${column}${live}-${column}${saved},6),"${say.results.otherUnit}")`,
            0,
            'money',
            'strong',
          );
        }),
      ],
    ];
  });
}

/** One measure: allies by year. @param top Row of its title, counted from 0. */
function allyTable(
  one: Case,
  steps: Place<StepColumn>,
  measure: (typeof TABLES)[number],
  top: number,
): readonly PlanRow[] {
  const { say, input } = one;
  const { t, name } = input.words;
  const isShare = measure === 'coreShare' || measure === 'indirectShare';
  return [
    [
      cell(null, 'bar'),
      cell(say.steps.names[measure], 'bar'),
      cell(null, 'bar'),
      ...YEARS.map((year) => cell(year, 'barNumber', 'whole')),
      cell(isShare ? null : say.results.sum, 'barNumber'),
    ],
    ...one.allies.map(({ ally }, i): PlanRow => {
      const row = top + i + 2;
      const cells = YEARS.map((year) => {
        const value = valueAt(one.projection, measure, ally.id, year) ?? 0;
        return computed(
          from(steps, measure, stepRow(i, year - BASE_YEAR)),
          isShare ? value : value * one.rate,
          isShare ? 'percent' : 'money',
        );
      });
      const sum = isShare
        ? []
        : [computed(sumOfYears(row), moneyOf(one.projection, measure, [ally.id], 'sum') * one.rate, 'money')];
      return [
        cell(ally.id, 'label'),
        cell(name(ally.id), 'label'),
        isShare ? cell(t.units.pers.gdp, 'note') : unitCell(one),
        ...cells,
        ...sum,
      ];
    }),
  ];
}
