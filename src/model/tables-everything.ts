import type { Ally, SourceId, Status } from './dataset.ts';
import { BASE_YEAR, FIRST_YEAR, HISTORY_YEARS, HORIZON } from './dataset.ts';
import { coreHistory, rateOf } from './prices.ts';
import { MEASURES, type Measure, type Projection, RATE_MEASURES, valueAt } from './project.ts';
import type { Cell, Column, Table, TableInput } from './table.ts';
import { aboutOf, statusColumn, statusOf, yearColumn } from './tables.ts';
import type { Year } from './units.ts';

/** Measures of a projection that files and the command line print; the hold line of core alone is the page's own. */
export const PRINTED_MEASURES = MEASURES.filter((measure) => measure !== 'coreHold');

/** Documents that the measures rest on; indirect spending of today and the funnel's rates are partly assumptions. */
const NATO: readonly SourceId[] = ['nato-2026'];
const SPENDING: readonly SourceId[] = [...NATO, 'imf-weo-2026-04'];
const COUNTED: readonly SourceId[] = [...SPENDING, 'own-judgement-2026-11'];
const MARKET: readonly SourceId[] = [...SPENDING, 'sipri-derived-2026-05', 'own-judgement-2026-11'];
const SOURCES: Readonly<Record<Measure, readonly SourceId[]>> = {
  gdp: ['imf-weo-2026-04', 'extension-rule-a'],
  coreShare: NATO,
  indirectShare: COUNTED,
  countedShare: COUNTED,
  core: SPENDING,
  indirect: COUNTED,
  total: COUNTED,
  hold: COUNTED,
  coreHold: SPENDING,
  increment: COUNTED,
  gap: COUNTED,
  equipmentShare: NATO,
  tam: SPENDING,
  imports: MARKET,
  open: MARKET,
  sam: MARKET,
  som: MARKET,
  widerTam: MARKET,
  widerSam: MARKET,
  widerSom: MARKET,
};
/** Measures that hold indirect spending. */
const WITH_INDIRECT: readonly Measure[] = [
  'indirectShare',
  'countedShare',
  'indirect',
  'total',
  'hold',
  'increment',
  'gap',
];
/** Measures that rest on an assumption in every year. */
const ASSUMED: readonly Measure[] = ['open', 'sam', 'som', 'widerTam', 'widerSam', 'widerSom'];
const RATES: readonly Measure[] = RATE_MEASURES;

/** Years of whole projections: what was, then what follows from inputs. */
export const ALL_YEARS: readonly Year[] = Array.from(
  { length: HORIZON - FIRST_YEAR + 1 },
  (_, i) => FIRST_YEAR + i,
);

/** A scenario's results with the name it is told apart by; a reader's text. */
export interface NamedProjection {
  readonly name: string;
  readonly projection: Projection;
}

/**
 * Gives whole projections and the history before them: one row per scenario, ally and year, scenario-major, and every
 * measure that the command line prints; of years before the estimate what NATO prints, the rest being unknown. Money is in the currency of the view, never per head or as a part of GDP.
 */
export function everythingTable(input: TableInput, scenarios: readonly NamedProjection[]): Table {
  const { data, currency } = input;
  const { basis } = input.projection;
  const rate = rateOf(data, currency);
  const text = (id: string): Column => ({ id, unit: { kind: 'text' }, sourceIds: [] });
  const each = (status: (ally: Ally, year: Year) => Status): readonly Status[] =>
    scenarios.flatMap(() => data.allies.flatMap((ally) => ALL_YEARS.map((year) => status(ally, year))));
  const indirect = each(({ indirectShare }, year) =>
    year === BASE_YEAR ? (indirectShare?.status ?? 'assumption') : statusOf(year),
  );
  const imported = each(({ importShare }) => importShare.status);
  const certainty = (measure: Measure): Pick<Column, 'statuses'> => {
    if (measure === 'imports') return { statuses: imported };
    if (WITH_INDIRECT.includes(measure)) return { statuses: indirect };
    return ASSUMED.includes(measure) ? { statuses: 'assumption' } : {};
  };
  const column = (measure: Measure): Column => ({
    ...certainty(measure),
    id: measure,
    unit: RATES.includes(measure)
      ? { kind: measure === 'equipmentShare' ? 'rate' : 'shareOfGdp' }
      : { kind: 'money', currency, basis },
    sourceIds: SOURCES[measure],
  });
  return {
    id: 'everything',
    edition: data.edition,
    columns: [
      text('scenario'),
      text('ally'),
      text('code'),
      yearColumn,
      statusColumn,
      ...PRINTED_MEASURES.map(column),
    ],
    rows: scenarios.flatMap(({ name, projection }) =>
      data.allies.flatMap((ally) =>
        ALL_YEARS.map((year): readonly Cell[] => [
          name,
          ally.id,
          ally.id,
          year,
          statusOf(year),
          ...PRINTED_MEASURES.map((measure) => {
            const value =
              year < BASE_YEAR
                ? printedAt(ally, measure, year, projection)
                : valueAt(projection, measure, ally.id, year);
            return value === null || RATES.includes(measure) ? value : value * rate;
          }),
        ]),
      ),
    ),
    about: { ...aboutOf(input), unit: { kind: 'money', currency, basis }, scope: 'all' },
  };
}

/** Gives what NATO prints of a year before the estimate; null where it prints no such measure. */
function printedAt(ally: Ally, measure: Measure, year: Year, { basis }: Projection): number | null {
  const place = HISTORY_YEARS.indexOf(year);
  if (measure === 'coreShare') return ally.coreShare[place] ?? null;
  if (measure === 'core') return coreHistory(ally, basis)[place] ?? null;
  return measure === 'equipmentShare' ? (ally.categories.equipment[place] ?? null) : null;
}
