import type { Words } from '#i18n/words.ts';
import type { WorkbookWords } from '#i18n/workbook-words.ts';
import {
  type Ally,
  BASE_YEAR,
  categoryMean,
  type Dataset,
  FIRST_YEAR,
  INDIRECT_TODAY,
  LAST_FORECAST,
  moneyPerShare,
  SEGMENT_IDS,
  type SourceId,
  type Status,
  SUM_YEARS,
  YEARS,
  type Year,
} from '#model';
import type { DataColumn } from './columns.ts';
import { across, HEAD_ROWS, type Head, headRows, here, type Place } from './place.ts';
import { cell, computed, type PlanCell, type SheetPlan } from './plan.ts';

/** Years whose printed category shares are averaged (model.md §4). */
const MEAN_YEARS = [2024, 2025, 2026] as const;

interface DataSpec {
  readonly id: DataColumn;
  readonly head: Head;
  readonly width: number;
  readonly cell: (ally: Ally, row: number, place: Place<DataColumn>) => PlanCell;
}

/** Rows above the heads: title and hint. */
const TOP = 3;

/** Gives the place of the data's table. */
export const dataPlace = (words: Words, say: WorkbookWords): Place<DataColumn> => ({
  sheet: say.sheets.data,
  columns: specsOf(words, say).map(({ id }) => id),
  first: TOP + HEAD_ROWS,
});

/** Makes the sheet of data: one row per ally, what the inputs start from. */
export function dataSheet(data: Dataset, words: Words, say: WorkbookWords): SheetPlan {
  const place = dataPlace(words, say);
  const specs = specsOf(words, say);
  return {
    name: place.sheet,
    widths: specs.map(({ width }) => width),
    rows: [
      [cell(say.data.title, 'title')],
      [cell(say.data.hint, 'note')],
      [],
      ...headRows(specs),
      ...data.allies.map((ally, row) => specs.map((spec) => spec.cell(ally, row, place))),
    ],
    frozen: { rows: place.first, columns: 2 },
  };
}

function specsOf({ t, name }: Words, say: WorkbookWords): readonly DataSpec[] {
  const { heads, units } = say.data;
  const about = (status: Status | null, ...sources: readonly SourceId[]): string =>
    [...(status ? [t.status[status]] : []), ...sources.map((id) => t.sources[id])].join(' · ');
  const known = (value: number | null, format: 'percent' | 'money' | 'whole'): PlanCell =>
    value === null ? cell(say.inputs.none, 'missing') : cell(value, 'fact', format);
  const figure = (
    id: DataColumn,
    head: Head,
    format: 'percent' | 'money' | 'whole',
    of: (ally: Ally) => number | null,
  ): DataSpec => ({ id, head, width: 12, cell: (ally) => known(of(ally), format) });
  const text = (id: DataColumn, head: Head, width: number, of: (ally: Ally) => string): DataSpec => ({
    id,
    head,
    width,
    cell: (ally) => cell(of(ally), 'fact'),
  });
  const printed = (category: 'equipment' | 'other', year: Year): DataSpec => {
    const status = year < BASE_YEAR - 1 ? 'reported' : 'estimate';
    return figure(
      `${category}:${year}`,
      { name: heads[category](year), unit: units.ofCore, about: about(status, 'nato-2026') },
      'percent',
      (ally) => ally.categories[category][year - FIRST_YEAR] ?? null,
    );
  };
  const mean = (category: 'equipment' | 'other'): DataSpec => ({
    id: `${category}Mean`,
    head: {
      name: heads[`${category}Mean`],
      unit: units.ofCore,
      about: `${about(null, 'nato-2026')} · 2024–2026`,
    },
    width: 12,
    cell: (ally, row, place) => {
      const years = across(place, `${category}:2024`, `${category}:2026`, row);
      return computed(
        `IF(COUNT(${years})>0,AVERAGE(${years}),"${say.inputs.none}")`,
        categoryMean(ally, category) ?? say.inputs.none,
        'percent',
      );
    },
  });
  const forecast = (year: Year): string =>
    year > LAST_FORECAST
      ? about('extension', 'extension-rule-a', 'imf-weo-2026-04')
      : about('forecast', 'imf-weo-2026-04');
  return [
    text('code', { name: say.inputs.heads.code }, 6, ({ id }) => id),
    text('ally', { name: say.inputs.heads.ally }, 18, ({ id }) => name(id)),
    text('region', { name: heads.region }, 19, ({ region }) => t.scopes[region]),
    figure('inEu', { name: heads.inEu, unit: units.yesNo }, 'whole', ({ inEu }) => Number(inEu)),
    figure('forces', { name: heads.forces, unit: units.yesNo }, 'whole', ({ hasForces }) =>
      Number(hasForces),
    ),
    figure(
      'gdp',
      { name: heads.gdp, unit: units.million, about: about('estimate', 'nato-2026', 'imf-weo-2026-04') },
      'money',
      ({ gdpUsdM }) => gdpUsdM.at(-1) ?? null,
    ),
    figure(
      'natoShare',
      { name: heads.natoShare, unit: units.ofGdp, about: about('estimate', 'nato-2026') },
      'percent',
      ({ coreShare }) => coreShare.at(-1) ?? null,
    ),
    figure(
      'natoCore',
      { name: heads.natoCore, unit: units.million, about: about('estimate', 'nato-2026') },
      'money',
      ({ coreUsdM }) => coreUsdM.at(-1) ?? null,
    ),
    {
      // κ keeps both NATO's share and NATO's money exact (model.md §1).
      id: 'kappa',
      head: { name: heads.kappa, unit: units.factor },
      width: 12,
      cell: (ally, row, place) => {
        const [forces, core, share, gdp] = (['forces', 'natoCore', 'natoShare', 'gdp'] as const).map((id) =>
          here(place, id, row),
        );
        return computed(`IF(${forces}=1,${core}/(${share}*${gdp}),1)`, moneyPerShare(ally), 'factor');
      },
    },
    figure(
      'indirectToday',
      { name: heads.indirectToday, unit: units.ofGdp },
      'percent',
      ({ indirectShare }) => indirectShare?.share ?? INDIRECT_TODAY,
    ),
    text('indirectStatus', { name: say.inputs.heads.indirectStatus }, 22, ({ indirectShare }) =>
      indirectShare ? t.status[indirectShare.status] : say.data.noFigure,
    ),
    ...MEAN_YEARS.map((year) => printed('equipment', year)),
    mean('equipment'),
    ...MEAN_YEARS.map((year) => printed('other', year)),
    mean('other'),
    figure(
      'importShare',
      { name: heads.importShare, unit: units.ofEquipment },
      'percent',
      ({ importShare }) => importShare.central,
    ),
    figure(
      'importLow',
      { name: heads.importLow, unit: units.ofEquipment },
      'percent',
      (ally) => ally.importShare.low,
    ),
    figure(
      'importHigh',
      { name: heads.importHigh, unit: units.ofEquipment },
      'percent',
      (ally) => ally.importShare.high,
    ),
    text('importStatus', { name: heads.importStatus }, 14, ({ importShare }) => t.status[importShare.status]),
    ...SEGMENT_IDS.map((segment) =>
      figure(
        `mix:${segment}`,
        {
          name: heads.mix(t.market.segmentNames[segment]),
          unit: units.ofImports,
          about: about(null, 'sipri-derived-2026-05'),
        },
        'percent',
        ({ segmentMix }) => segmentMix[segment],
      ),
    ),
    ...SUM_YEARS.map((year) =>
      figure(
        `growth:${year}`,
        { name: heads.growth(year), unit: units.aYear, about: forecast(year) },
        'percent',
        ({ growth }) => growth[year - BASE_YEAR] ?? null,
      ),
    ),
    ...YEARS.map((year) =>
      figure(
        `nominal:${year}`,
        { name: heads.nominal(year), unit: units.billion, about: forecast(year) },
        'money',
        ({ gdpUsdBn }) => gdpUsdBn[year - BASE_YEAR] ?? null,
      ),
    ),
  ];
}
