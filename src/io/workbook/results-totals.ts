import type { StepMeasure } from '#i18n/workbook-words.ts';
import { type AllyId, moneyOf, ratioOf, type When, YEARS } from '#model';
import type { StepColumn } from './columns.ts';
import type { Case } from './input.ts';
import { down, type Place } from './place.ts';
import { cell, computed, letter, type PlanCell, type PlanRow } from './plan.ts';

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
/** Measures whose change since the file was written is shown. */
const COMPARED = ['core', 'tam', 'sam', 'som'] as const;

/** First column of years; code, name and unit stand before it. */
const FIRST = 3;
const SUM = FIRST + YEARS.length;
const WHENS: readonly When[] = [...YEARS, 'sum'];

/** Allies whose amounts are added. */
export interface Group {
  readonly label: string;
  readonly allies: readonly AllyId[];
  /** Counts only the allies that the inputs count. */
  readonly only: boolean;
}

/** Makes the totals of a group. @param top Row of the first of these rows, counted from 0. */
export function totalRows(
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

/** Sums 2027–2035 of a row. @param row Counted from 1. */
export const sumOfYears = (row: number): string => `SUM(${letter(FIRST + 1)}${row}:${letter(SUM - 1)}${row})`;

/** Gives the currency of a row of money, as it is chosen. */
export const unitCell = ({ input, named }: Case): PlanCell =>
  computed(named('currency'), input.words.t.columns.millions[input.prices.currency], undefined, 'note');

/** Gives the total as it was when the file was written, and the change since; nothing where the unit was changed. */
export function comparedRows(one: Case, firstTotal: number, top: number): readonly PlanRow[] {
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
