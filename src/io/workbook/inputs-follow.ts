import { POINT_YEARS, segmentSum, YEARS } from '#model';
import type { DataColumn, InputColumn, StepColumn } from './columns.ts';
import type { Case } from './input.ts';
import type { InputSpec } from './inputs-allies.ts';
import { across, acrossFrom, downPart, here, type Place } from './place.ts';
import { cell, computed } from './plan.ts';

/** What follows from the inputs once for all years. */
export function followSpecs(
  { say, exporter, named }: Case,
  data: Place<DataColumn>,
  steps: Place<StepColumn>,
): readonly InputSpec[] {
  const { heads, units, about } = say.inputs;
  const n = named;
  const supplied = (id: 'delivered' | 'ordered'): InputSpec => ({
    id,
    head: { name: heads[id], unit: units.ofImports, about: about[id] },
    width: 12,
    cell: ({ ally }) => cell(ally.supplierShare[id][exporter.id] ?? 0, 'fact', 'percent'),
  });
  const mix = (row: number): string => acrossFrom(data, 'mix:aircraft', 'mix:other', row);
  return [
    {
      id: 'reached',
      head: { name: heads.reached, unit: units.year, about: about.reached },
      width: 12,
      cell: ({ resolved }, row, place) => {
        const points = across(place, `point:${POINT_YEARS.min}`, `point:${POINT_YEARS.max}`, row);
        const [shape, year] = [here(place, 'shape', row), here(place, 'year', row)];
        // The steps carry the next point up from row to row, so the latest they name is the last.
        const next = downPart(steps, 'nextYear', row * YEARS.length, YEARS.length);
        return computed(
          `IF(AND(${shape}=${n('shape_points')},COUNT(${points})>0),MAX(${next}),${year})`,
          resolved.core.year,
          'whole',
        );
      },
    },
    {
      id: 'covered',
      head: { name: heads.covered, unit: units.ofOpen, about: about.covered },
      width: 12,
      cell: ({ rates }, row) =>
        computed(`MIN(1,SUMPRODUCT(${mix(row)},${n('coverage')}))`, rates.covered, 'percent'),
    },
    {
      id: 'coveredOwn',
      head: { name: heads.coveredOwn, unit: units.ofOpen, about: about.covered },
      width: 12,
      cell: ({ ally }, row) =>
        computed(`SUMPRODUCT(${mix(row)},${n('own_coverage')})`, segmentSum(ally, exporter, {}), 'percent'),
    },
    supplied('delivered'),
    supplied('ordered'),
    {
      id: 'wonToday',
      head: { name: heads.wonToday, unit: units.ofSam, about: about.wonToday },
      width: 12,
      cell: ({ rates }, row, place) => {
        const at = (id: InputColumn): string => here(place, id, row);
        return computed(
          `IF(${at('coveredOwn')}>0,MIN(1,IF(${n('win_basis')}=${n('win_delivered')},${at('delivered')},${at('ordered')})/${at('coveredOwn')}),0)`,
          rates.won[0] ?? null,
          'percent',
        );
      },
    },
  ];
}
