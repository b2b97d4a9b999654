import { statusOf, YEARS } from '#model';
import type { DataColumn, InputColumn, StepColumn } from './columns.ts';
import type { Case } from './input.ts';
import { from, HEAD_ROWS, type Head, headRows, here, type Place } from './place.ts';
import { cell, computed, letter, type SheetPlan } from './plan.ts';
import type { StepRow, StepSpec } from './step.ts';
import { STEPS } from './steps.ts';

/** Rows above the heads: title, hint, blank. */
const TOP = 3;

/** Gives the place of the steps' table; rows are ally-major, ten years each. */
export const stepsPlace = ({ sheets }: Case): Place<StepColumn> => ({
  sheet: sheets.steps,
  columns: ['code', 'ally', 'year', 'status', ...STEPS.map(({ id }) => id)],
  first: TOP + HEAD_ROWS,
});

/** Gives the row of an ally and year in the steps' table. @param t Years since the base year. */
export const stepRow = (ally: number, t: number): number => ally * YEARS.length + t;

/** Makes the sheet of steps: the calculation, one row per ally and year, one small formula per column. */
export function stepsSheet(one: Case, inputs: Place<InputColumn>, data: Place<DataColumn>): SheetPlan {
  const { say, input } = one;
  const { t: messages, name } = input.words;
  const place = stepsPlace(one);
  const rows = one.allies.flatMap((ally, i) =>
    YEARS.map((year, t) => {
      const at = stepRow(i, t);
      const row: StepRow = {
        year,
        isFirst: t === 0,
        isLast: t === YEARS.length - 1,
        of: (id) => here(place, id, at),
        before: (id) => here(place, id, at - 1),
        after: (id) => here(place, id, at + 1),
        input: (id) => from(inputs, id, i),
        data: (id) => from(data, id, i),
        n: one.named,
      };
      return [
        cell(ally.ally.id, 'label'),
        cell(name(ally.ally.id), 'label'),
        cell(year, 'label', 'whole'),
        cell(messages.status[statusOf(year) as 'estimate' | 'projection'], 'aside'),
        ...STEPS.map((spec) => computed(spec.formula(row), spec.result(one, ally, t), spec.format)),
      ];
    }),
  );
  const columns = [
    { head: { name: say.inputs.heads.code }, width: 6 },
    { head: { name: say.inputs.heads.ally }, width: 18 },
    { head: { name: messages.columns.names.year }, width: 7 },
    { head: { name: messages.columns.names.status }, width: 11 },
    ...STEPS.map((spec) => ({ head: headOf(one, spec), width: spec.unit === 'money' ? 16 : 12 })),
  ];
  const bottom = place.first + rows.length;
  return {
    name: place.sheet,
    widths: columns.map(({ width }) => width),
    rows: [
      [cell(say.steps.title, 'title')],
      [cell(say.steps.hint, 'note')],
      [],
      ...headRows(columns),
      ...rows,
    ],
    frozen: { rows: place.first, columns: 4 },
    filter: `A${place.first}:${letter(place.columns.length - 1)}${bottom}`,
  };
}

function headOf({ say, input, named, moneyUnit }: Case, { id, unit, status, sources }: StepSpec): Head {
  const { t } = input.words;
  const isWider = id === 'widerTam' || id === 'widerSam' || id === 'widerSom';
  return {
    name: say.steps.names[id],
    unit: unit === 'money' ? { formula: named('money_unit'), result: moneyUnit } : say.steps.units[unit],
    about: isWider
      ? say.steps.wider
      : [...(status ? [t.status[status]] : []), ...sources.map((source) => t.sources[source])].join(' · '),
  };
}
