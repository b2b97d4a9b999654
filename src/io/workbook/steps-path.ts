import { BASE_YEAR, gdpPath, share, sharePath, YEARS, type Year } from '#model';
import type { AllyCase } from './input.ts';
import { helper, IMF, money, NATO, OWN, PATH, rate, type StepRow, type StepSpec } from './step.ts';

/** GDP (model.md §1). */
export const GDP_STEPS: readonly StepSpec[] = [
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
export const PATH_STEPS: readonly StepSpec[] = [
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
  sharePath({ year: BASE_YEAR, share: share(0) }, { ...target, share: share(1) }, YEARS);
