import {
  type Ally,
  categoryMean,
  INDIRECT_TODAY,
  marketOf,
  OVERRIDE_RANGES,
  type Range,
  SUM_YEARS,
  type Year,
} from '#model';
import type { DataColumn, InputColumn } from './columns.ts';
import type { AllyCase, Case } from './input.ts';
import { from, type Head, type Place } from './place.ts';
import { cell, computed, type Format, type PlanCell } from './plan.ts';

/** One column: its head, its cells, and what may be entered. */
export interface InputSpec {
  readonly id: InputColumn;
  readonly head: Head;
  readonly width: number;
  readonly cell: (one: AllyCase, row: number, place: Place<InputColumn>) => PlanCell;
  readonly range?: Range;
}

/** Gives the columns that a person changes, left to right. */
export const entrySpecs = (one: Case, data: Place<DataColumn>): readonly InputSpec[] => [
  ...pathSpecs(one, data),
  ...rateSpecs(one, data),
];

/** An input: as it is at the preset, or marked where this scenario moves it. */
const entry = (value: PlanCell['value'], isMoved: boolean, format?: Format): PlanCell =>
  cell(value, isMoved ? 'moved' : 'input', format);

/** An input nobody has moved follows what it starts from until somebody types over it. */
const following = (formula: string, result: PlanCell['value'], format: Format): PlanCell =>
  computed(formula, result, format, 'input');

function pathSpecs({ input, say }: Case, data: Place<DataColumn>): readonly InputSpec[] {
  const { heads, units, about } = say.inputs;
  const { t, name } = input.words;
  const shapeWord = ({ core }: AllyCase['resolved']): string =>
    core.shape === 'points' ? t.drawn : t.shapes[core.shape];
  const pointIn = ({ resolved }: AllyCase, year: Year): number | null =>
    resolved.core.points?.find(([at]) => at === year)?.[1] ?? null;
  const without = cell(null, 'fact');
  return [
    {
      id: 'code',
      head: { name: heads.code },
      width: 6,
      cell: ({ ally }) => cell(ally.id, 'label'),
    },
    { id: 'ally', head: { name: heads.ally }, width: 19, cell: ({ ally }) => cell(name(ally.id), 'label') },
    {
      id: 'counted',
      head: { name: heads.counted, unit: units.yesNo, about: about.counted },
      width: 12,
      cell: ({ ally }) => entry(Number(input.allies.includes(ally.id)), false, 'whole'),
      range: { min: 0, max: 1, kind: 'whole' },
    },
    {
      id: 'today',
      head: { name: heads.today, unit: units.ofGdp, about: about.today },
      width: 12,
      cell: ({ resolved }, row) =>
        computed(
          `IF(${from(data, 'forces', row)}=1,${from(data, 'natoShare', row)},0)`,
          resolved.coreToday,
          'percent',
          'fact',
        ),
    },
    {
      id: 'core',
      head: { name: heads.core, unit: units.ofGdp, about: about.target },
      width: 12,
      cell: ({ ally, resolved, before }) =>
        ally.hasForces
          ? entry(resolved.core.share, resolved.core.share !== before.core.share, 'percent')
          : cell(0, 'fact', 'percent'),
      range: OVERRIDE_RANGES.core,
    },
    {
      id: 'shape',
      head: { name: heads.shape, unit: units.choice, about: about.shape },
      width: 16,
      cell: ({ resolved, before }) =>
        cell(shapeWord(resolved), shapeWord(resolved) === shapeWord(before) ? 'choice' : 'movedChoice'),
    },
    {
      id: 'year',
      head: { name: heads.year, unit: units.year, about: about.target },
      width: 12,
      cell: ({ resolved, before }) =>
        entry(resolved.core.year, resolved.core.year !== before.core.year, 'whole'),
      range: OVERRIDE_RANGES.year,
    },
    ...SUM_YEARS.map(
      (year): InputSpec => ({
        id: `point:${year}`,
        head: { name: heads.point(year), unit: units.core, about: about.point },
        width: 10,
        cell: (of) => {
          const point = pointIn(of, year);
          if (!of.ally.hasForces) return without;
          return entry(point, point !== pointIn({ ...of, resolved: of.before }, year), 'percent');
        },
        range: OVERRIDE_RANGES.core,
      }),
    ),
  ];
}

function rateSpecs(
  { input, say, scenario, exporter, named }: Case,
  data: Place<DataColumn>,
): readonly InputSpec[] {
  const { heads, units, about, none, ownMarket } = say.inputs;
  const { t } = input.words;
  const market = marketOf(scenario);
  const isSeller = ({ id }: Ally): boolean => (id as string) === exporter.id;
  const startToday = ({ indirectShare }: Ally): number => indirectShare?.share ?? INDIRECT_TODAY;
  return [
    {
      id: 'indirectToday',
      head: { name: heads.indirectToday, unit: units.ofGdp, about: about.indirectToday },
      width: 12,
      cell: ({ ally, resolved }, row) =>
        resolved.indirectToday === startToday(ally)
          ? following(from(data, 'indirectToday', row), resolved.indirectToday, 'percent')
          : entry(resolved.indirectToday, true, 'percent'),
      range: OVERRIDE_RANGES.indirectToday,
    },
    {
      id: 'indirectStatus',
      head: { name: heads.indirectStatus },
      width: 16,
      cell: ({ ally, resolved }) =>
        cell(
          resolved.indirectToday === startToday(ally)
            ? t.status[ally.indirectShare?.status ?? 'assumption']
            : t.inputs.basis.yours,
          'aside',
        ),
    },
    {
      id: 'indirect',
      head: { name: heads.indirect, unit: units.ofGdp, about: about.indirect },
      width: 12,
      cell: ({ resolved, before }) =>
        entry(resolved.indirect.share, resolved.indirect.share !== before.indirect.share, 'percent'),
      range: OVERRIDE_RANGES.indirect,
    },
    {
      id: 'equipment',
      head: { name: heads.equipment, unit: units.ofCore, about: about.equipment },
      width: 12,
      cell: ({ ally, resolved }, row) => {
        const mean = categoryMean(ally, 'equipment');
        if (mean === null) return cell(none, 'missing');
        return resolved.equipment === undefined
          ? following(from(data, 'equipmentMean', row), mean, 'percent')
          : entry(resolved.equipment, true, 'percent');
      },
      range: OVERRIDE_RANGES.equipment,
    },
    {
      id: 'growth',
      head: { name: heads.growth, unit: units.pointsAYear, about: about.growth },
      width: 12,
      cell: ({ resolved }) => entry(resolved.growth, resolved.growth !== 0, 'change'),
      range: OVERRIDE_RANGES.growth,
    },
    {
      id: 'importShare',
      head: { name: heads.importShare, unit: units.ofEquipment, about: about.importShare },
      width: 12,
      cell: ({ ally, resolved }, row) => {
        // An exporter does not sell to itself (model.md §4).
        if (isSeller(ally)) return cell(0, 'fact', 'percent');
        return resolved.importShare === undefined
          ? following(from(data, 'importShare', row), ally.importShare.central, 'percent')
          : entry(resolved.importShare, true, 'percent');
      },
      range: OVERRIDE_RANGES.importShare,
    },
    {
      id: 'importStatus',
      head: { name: heads.importStatus },
      width: 16,
      cell: ({ ally, resolved }) =>
        cell(
          isSeller(ally)
            ? ownMarket
            : resolved.importShare === undefined
              ? t.status[ally.importShare.status]
              : t.inputs.basis.yours,
          'aside',
        ),
    },
    {
      id: 'winGain',
      head: { name: heads.winGain, unit: units.points, about: about.winGain },
      width: 12,
      cell: ({ resolved }) =>
        resolved.winGain === undefined
          ? following(named('win_gain'), market.winGain, 'change')
          : entry(resolved.winGain, true, 'change'),
      range: OVERRIDE_RANGES.winGain,
    },
  ];
}
