import { BASE_YEAR, EDIS_GOAL, euFloor, lineAt } from '#model';
import { elapsed, helper, money, NATO, OWN, PATH, rate, SIPRI, type StepSpec } from './step.ts';

/** Money of the pledge (model.md §2). */
export const MONEY_STEPS: readonly StepSpec[] = [
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
export const FUNNEL_STEPS: readonly StepSpec[] = [
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
    'assumption',
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
  money('open', 'assumption', [...SIPRI, ...OWN], ({ of }) => `${of('tam')}*${of('openRate')}`),
  money('sam', 'assumption', [...SIPRI, ...OWN], ({ of, input }) => `${of('open')}*${input('covered')}`),
  helper({
    id: 'won',
    unit: 'ofSam',
    format: 'percent',
    status: 'projection',
    sources: SIPRI,
    formula: (row) => `MAX(0,MIN(1,${row.input('wonToday')}+${row.input('winGain')}*${elapsed(row)}))`,
    result: (_one, { rates }, t) => rates.won[t] ?? Number.NaN,
  }),
  money('som', 'assumption', [...SIPRI, ...OWN], ({ of }) => `${of('sam')}*${of('won')}`),
  money('widerTam', 'assumption', OWN, ({ of, data, n }) => {
    const support = `IF(${data('forces')}=1,${of('core')}*${data('otherMean')}*${n('support_share')},0)`;
    return `${support}+${of('indirect')}*${n('related_share')}`;
  }),
  money('widerSam', 'assumption', OWN, ({ of }) => `${of('widerTam')}*${of('openRate')}`),
  money('widerSom', 'assumption', OWN, ({ of }) => `${of('widerSam')}*${of('won')}`),
];
