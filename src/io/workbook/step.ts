import type { StepMeasure } from '#i18n/workbook-words.ts';
import { type SourceId, type Status, YEARS, type Year } from '#model';
import type { DataColumn, InputColumn, Step, StepColumn } from './columns.ts';
import type { AllyCase, Case } from './input.ts';
import type { Format } from './plan.ts';

/** What a formula may name: other cells of its row, the rows above and below of the same ally, inputs and data. */
export interface StepRow {
  readonly year: Year;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly of: (id: StepColumn) => string;
  readonly before: (id: StepColumn) => string;
  readonly after: (id: StepColumn) => string;
  readonly input: (id: InputColumn) => string;
  readonly data: (id: DataColumn) => string;
  /** A defined name of the scenario. */
  readonly n: (name: string) => string;
}

/** One column of the steps. Formulas restate the model's arithmetic; each names its section of model.md. */
export interface StepSpec {
  readonly id: Step;
  /** `money` stands for the unit of money in use. */
  readonly unit: 'money' | 'index' | 'year' | 'ofGdp' | 'part' | 'ofCore' | 'ofTam' | 'ofSam' | 'yesNo';
  readonly format: Format;
  /** How certain it is; absent for what only carries others on. */
  readonly status?: Status;
  readonly sources: readonly SourceId[];
  readonly formula: (row: StepRow) => string;
  /** What the formula gives, from the model. */
  readonly result: (one: Case, ally: AllyCase, t: number) => number | string;
}

/** Sources that columns rest on. */
export const NATO: readonly SourceId[] = ['nato-2026'];
export const IMF: readonly SourceId[] = ['imf-weo-2026-04'];
export const PATH: readonly SourceId[] = [...NATO, ...IMF];
export const OWN: readonly SourceId[] = ['own-judgement-2026-11'];
export const SIPRI: readonly SourceId[] = ['sipri-derived-2026-05'];

/** Reads a measure of the projection, money in the currency; unknown is –. */
const measured =
  (id: StepMeasure, isMoney: boolean): StepSpec['result'] =>
  ({ projection, rate, input, say }, { ally }, t) => {
    const at = input.data.allies.indexOf(ally) * YEARS.length + t;
    const value = projection.columns[id][at] ?? Number.NaN;
    return Number.isNaN(value) ? say.inputs.none : value * (isMoney ? rate : 1);
  };

/** Makes a column of money that is a measure of the projection. */
export const money = (
  id: StepMeasure,
  status: Status,
  sources: readonly SourceId[],
  formula: StepSpec['formula'],
): StepSpec => ({ id, unit: 'money', format: 'money', status, sources, formula, result: measured(id, true) });

/** Makes a column of a share that is a measure of the projection. */
export const rate = (
  id: StepMeasure,
  unit: StepSpec['unit'],
  sources: readonly SourceId[],
  formula: StepSpec['formula'],
): StepSpec => ({
  id,
  unit,
  format: 'percent',
  status: 'projection',
  sources,
  formula,
  result: measured(id, false),
});

/** Makes a column that is no measure but leads to one. */
export const helper = (spec: Omit<StepSpec, 'sources'> & Partial<Pick<StepSpec, 'sources'>>): StepSpec => ({
  sources: [],
  ...spec,
});

/** Part of the time from the base year to the horizon, along which equipment and win shares change. */
export const elapsed = ({ of, n }: StepRow): string =>
  `(${of('year')}-${n('base_year')})/(${n('horizon')}-${n('base_year')})`;
