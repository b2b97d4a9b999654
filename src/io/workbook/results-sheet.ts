import { scopeName } from '#i18n/scope.ts';
import { BASE_YEAR, moneyOf, statusOf, valueAt, YEARS } from '#model';
import type { StepColumn } from './columns.ts';
import type { Case } from './input.ts';
import { from, type Place } from './place.ts';
import { cell, computed, type PlanRow, type SheetPlan } from './plan.ts';
import { comparedRows, type Group, sumOfYears, totalRows, unitCell } from './results-totals.ts';
import { stepRow } from './steps-sheet.ts';

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
/** Makes the sheet of results: totals by year, what changes do to them, then a table of allies by year per measure. */
export function resultsSheet(one: Case, steps: Place<StepColumn>): SheetPlan {
  const { say, input, named, moneyUnit } = one;
  const { t } = input.words;
  const rows: PlanRow[] = [
    [cell(say.results.title(one.name), 'title', 'text')],
    [cell(say.results.moneyIn, 'note'), null, computed(named('money_unit'), moneyUnit, undefined, 'note')],
    [
      cell(
        `${t.sources['nato-2026']} · ${t.sources['imf-weo-2026-04']} · ${t.sources['sipri-derived-2026-05']} · ${t.sources['own-judgement-2026-11']} · ${say.results.assumed}`,
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
