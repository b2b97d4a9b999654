import type { StepMeasure } from '#i18n/workbook-words.ts';
import {
  BASE_YEAR,
  EDIS_GOAL,
  euFloor,
  gdpPath,
  lineAt,
  type SourceId,
  type Status,
  sharePath,
  YEARS,
  type Year,
} from '#model';
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

const NATO: readonly SourceId[] = ['nato-2026'];
const IMF: readonly SourceId[] = ['imf-weo-2026-04'];
const PATH: readonly SourceId[] = [...NATO, ...IMF];
const OWN: readonly SourceId[] = ['own-judgement-2026-11'];
const SIPRI: readonly SourceId[] = ['sipri-derived-2026-05'];

/** Reads a measure of the projection, money in the currency; unknown is –. */
const measured =
  (id: StepMeasure, isMoney: boolean): StepSpec['result'] =>
  ({ projection, rate, input, say }, { ally }, t) => {
    const at = input.data.allies.indexOf(ally) * YEARS.length + t;
    const value = projection.columns[id][at] ?? Number.NaN;
    return Number.isNaN(value) ? say.inputs.none : value * (isMoney ? rate : 1);
  };

const money = (
  id: StepMeasure,
  status: Status,
  sources: readonly SourceId[],
  formula: StepSpec['formula'],
): StepSpec => ({ id, unit: 'money', format: 'money', status, sources, formula, result: measured(id, true) });

const rate = (
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

const helper = (spec: Omit<StepSpec, 'sources'> & Partial<Pick<StepSpec, 'sources'>>): StepSpec => ({
  sources: [],
  ...spec,
});

/** Part of the time from the base year to the horizon, along which equipment and win shares change. */
const elapsed = ({ of, n }: StepRow): string =>
  `(${of('year')}-${n('base_year')})/(${n('horizon')}-${n('base_year')})`;

/** GDP (model.md §1). */
const GDP: readonly StepSpec[] = [
  helper({
    id: 'counted',
    unit: 'yesNo',
    format: 'whole',
    formula: ({ input }) => input('counted'),
    result: ({ input }, { ally }) => Number(input.allies.includes(ally.id)),
  }),
  helper({
    id: 'realIndex',
    unit: 'index',
    format: 'factor',
    status: 'projection',
    sources: IMF,
    formula: ({ isFirst, year, before, data, input }) =>
      isFirst ? '1' : `${before('realIndex')}*(1+${data(`growth:${year}`)}+${input('growth')})`,
    result: (_one, { ally, resolved }, t) => indexOf(gdpPath(ally, 'constant', resolved.growth), t),
  }),
  helper({
    id: 'baseIndex',
    unit: 'index',
    format: 'factor',
    status: 'forecast',
    sources: IMF,
    formula: ({ isFirst, year, before, data }) =>
      isFirst ? '1' : `${before('baseIndex')}*(1+${data(`growth:${year}`)})`,
    result: (_one, { ally }, t) => indexOf(gdpPath(ally, 'constant', 0), t),
  }),
  money('gdp', 'projection', PATH, ({ of, year, data, n }) => {
    const current = `${data(`nominal:${year}`)}/${data(`nominal:${BASE_YEAR}`)}*${of('realIndex')}/${of('baseIndex')}`;
    return `${data('gdp')}*${n('usd_rate')}*IF(${n('price_basis')}=${n('basis_current')},${current},${of('realIndex')})`;
  }),
];

const indexOf = (path: Float64Array, t: number): number => (path[t] ?? Number.NaN) / (path[0] ?? Number.NaN);

/** Paths of the shares (model.md §2). */
const PATHS: readonly StepSpec[] = [
  helper({
    id: 'nextYear',
    unit: 'year',
    format: 'whole',
    formula: (row) => nextPoint(row, 'nextYear', row.of('year')),
    result: (_one, { resolved }, t) => pointFrom(resolved.core.points, t)?.[0] ?? '',
  }),
  helper({
    id: 'nextShare',
    unit: 'ofGdp',
    format: 'percent',
    formula: (row) => nextPoint(row, 'nextShare', row.year > BASE_YEAR ? row.input(`point:${row.year}`) : ''),
    result: (_one, { resolved }, t) => pointFrom(resolved.core.points, t)?.[1] ?? '',
  }),
  helper({
    id: 'progress',
    unit: 'part',
    format: 'percent',
    formula: ({ of, input, n }) =>
      `MIN(1,(${of('year')}-${n('base_year')})/(${input('reached')}-${n('base_year')}))`,
    result: (_one, { resolved }, t) => Math.min(1, t / (resolved.indirect.year - BASE_YEAR)),
  }),
  helper({
    id: 'weight',
    unit: 'part',
    format: 'percent',
    formula: ({ of, input, n }) => {
      const [u, shape] = [of('progress'), input('shape')];
      const late = `IF(${shape}=${n('shape_late')},${u}^${n('late_exponent')}`;
      const early = `IF(${shape}=${n('shape_early')},1-(1-${u})^${n('late_exponent')}`;
      return `IF(${u}>=1,1,${late},${early},IF(${shape}=${n('shape_step')},0,${u}))))`;
    },
    result: (_one, { resolved }, t) => weights(resolved.indirect)[t] ?? Number.NaN,
  }),
  rate('coreShare', 'ofGdp', NATO, ({ isFirst, of, before, input, n }) => {
    if (isFirst) return input('today');
    // A straight line to the next point, one year at a time; after the last point the share stays.
    const [last, share] = [before('coreShare'), of('nextShare')];
    const drawn = `IF(ISNUMBER(${share}),${last}+(${share}-${last})/(${of('nextYear')}-${of('year')}+1),${last})`;
    const shaped = `${input('today')}+(${input('core')}-${input('today')})*${of('weight')}`;
    return `IF(${input('shape')}=${n('shape_points')},${drawn},${shaped})`;
  }),
  rate('indirectShare', 'ofGdp', OWN, ({ of, input }) => {
    const today = input('indirectToday');
    return `${today}+(${input('indirect')}-${today})*${of('weight')}`;
  }),
  rate(
    'countedShare',
    'ofGdp',
    NATO,
    ({ of, n }) => `${of('coreShare')}+MIN(${of('indirectShare')},${n('indirect_pledge')})`,
  ),
];

/** Carries the next point up from the rows below: its year or its share. */
function nextPoint(row: StepRow, id: 'nextYear' | 'nextShare', value: string): string {
  const later = row.isLast ? '""' : row.after(id);
  if (row.isFirst) return later;
  return `IF(ISNUMBER(${row.input(`point:${row.year}`)}),${value},${later})`;
}

const pointFrom = (points: readonly (readonly [Year, number])[] | undefined, t: number) =>
  points?.find(([year]) => year >= Math.max(BASE_YEAR + t, BASE_YEAR + 1));

/** f(u) by year: a path from 0 to 1 of the same shape. */
const weights = (target: AllyCase['resolved']['indirect']): readonly number[] =>
  sharePath({ year: BASE_YEAR, share: 0 as never }, { ...target, share: 1 as never }, YEARS);

/** Money of the pledge (model.md §2). */
const MONEY: readonly StepSpec[] = [
  money('core', 'projection', PATH, ({ of, data }) => `${data('kappa')}*${of('coreShare')}*${of('gdp')}`),
  money('indirect', 'projection', [...PATH, ...OWN], ({ of }) => `${of('indirectShare')}*${of('gdp')}`),
  money('total', 'projection', [...PATH, ...OWN], ({ of }) => `${of('core')}+${of('indirect')}`),
  money(
    'hold',
    'projection',
    PATH,
    ({ of, data, input }) => `(${data('kappa')}*${input('today')}+${input('indirectToday')})*${of('gdp')}`,
  ),
  money('increment', 'projection', PATH, ({ of }) => `${of('total')}-${of('hold')}`),
  money('gap', 'projection', PATH, ({ of, data, n }) => {
    const core = `IF(${data('forces')}=1,MAX(0,${n('core_pledge')}-${of('coreShare')})*${data('kappa')},0)`;
    return `(${core}+MAX(0,${n('indirect_pledge')}-${of('indirectShare')}))*${of('gdp')}`;
  }),
];

/** From spending to the exporter's market (model.md §4). */
const FUNNEL: readonly StepSpec[] = [
  rate('equipmentShare', 'ofCore', NATO, (row) => {
    const [today, target] = [row.data('equipmentMean'), row.input('equipment')];
    return `IF(ISNUMBER(${today}),${today}+(${target}-${today})*${elapsed(row)},${today})`;
  }),
  money(
    'tam',
    'projection',
    PATH,
    ({ of, data }) => `IF(${data('forces')}=1,${of('core')}*${of('equipmentShare')},0)`,
  ),
  money(
    'imports',
    'projection',
    [...SIPRI, ...OWN],
    ({ of, input }) => `${of('tam')}*${input('importShare')}`,
  ),
  helper({
    id: 'euGoal',
    unit: 'ofTam',
    format: 'percent',
    formula: ({ of, n }) => {
      const [year, start, first, second] = [of('year'), n('base_year'), n('eu_goal_2030'), n('eu_goal_2035')];
      return `IF(${year}<=2030,${first}*(${year}-${start})/(2030-${start}),${first}+(${second}-${first})*(${year}-2030)/(${n('horizon')}-2030))`;
    },
    result: (_one, _ally, t) => lineAt(EDIS_GOAL, BASE_YEAR + t),
  }),
  helper({
    id: 'euFloor',
    unit: 'ofTam',
    format: 'percent',
    status: 'assumption',
    sources: OWN,
    formula: ({ of, data, n }) =>
      `IF(AND(${data('inEu')}=1,${n('inside_eu')}=0),${n('strictness')}*${of('euGoal')},0)`,
    result: ({ market, exporter }, { ally }, t) => euFloor(ally, market, exporter, BASE_YEAR + t),
  }),
  helper({
    id: 'outsideFloor',
    unit: 'ofTam',
    format: 'percent',
    status: 'assumption',
    formula: ({ of, input }) => `MIN(${input('importShare')},1-${of('euFloor')})`,
    result: ({ market, exporter }, { ally, rates }, t) =>
      Math.min(rates.imported, 1 - euFloor(ally, market, exporter, BASE_YEAR + t)),
  }),
  helper({
    id: 'openRate',
    unit: 'ofTam',
    format: 'percent',
    status: 'assumption',
    formula: ({ of, input, n }) =>
      `${of('outsideFloor')}+(${input('importShare')}-${of('outsideFloor')})*IF(${n('inside_eu')}=1,1,${n('local_content')})`,
    result: (_one, { rates }, t) => rates.open[t] ?? Number.NaN,
  }),
  money('open', 'projection', [...SIPRI, ...OWN], ({ of }) => `${of('tam')}*${of('openRate')}`),
  money('sam', 'projection', [...SIPRI, ...OWN], ({ of, input }) => `${of('open')}*${input('covered')}`),
  helper({
    id: 'won',
    unit: 'ofSam',
    format: 'percent',
    status: 'projection',
    sources: SIPRI,
    formula: (row) => `MAX(0,MIN(1,${row.input('wonToday')}+${row.input('winGain')}*${elapsed(row)}))`,
    result: (_one, { rates }, t) => rates.won[t] ?? Number.NaN,
  }),
  money('som', 'projection', [...SIPRI, ...OWN], ({ of }) => `${of('sam')}*${of('won')}`),
  money('widerTam', 'assumption', OWN, ({ of, data, n }) => {
    const support = `IF(${data('forces')}=1,${of('core')}*${data('otherMean')}*${n('support_share')},0)`;
    return `${support}+${of('indirect')}*${n('related_share')}`;
  }),
  money('widerSam', 'assumption', OWN, ({ of }) => `${of('widerTam')}*${of('openRate')}`),
  money('widerSom', 'assumption', OWN, ({ of }) => `${of('widerSam')}*${of('won')}`),
];

/** Lists the columns of the steps, left to right; each rests on those before it. */
export const STEPS: readonly StepSpec[] = [...GDP, ...PATHS, ...MONEY, ...FUNNEL];
