import type { AllyId } from './ally.ts';
import { BASE_YEAR, SUM_YEARS } from './dataset.ts';
import { populationOf, rateOf } from './prices.ts';
import { type MoneyMeasure, moneyOf, type Projection, valueAt, type When } from './project.ts';
import type { AmountUnit, TableInput } from './table.ts';
import type { Year } from './units.ts';

/** Gives the unit that a view's amounts are told in. */
export function unitOf({
  per,
  currency,
  projection,
}: Pick<TableInput, 'per' | 'currency' | 'projection'>): AmountUnit {
  if (per === 'gdp') return { kind: 'shareOfGdp' };
  return { kind: per === 'head' ? 'perHead' : 'money', currency, basis: projection.basis };
}

/**
 * Gives an amount in the unit of the view: millions of the currency, a fraction of GDP, or currency per head
 * (model.md §1). Over the sum 2027–2035 shares are ratios of sums and amounts per head add up.
 *
 * @param allies Whose money is summed.
 * @param among Whose GDP or people it is divided by: a group's parts add up when each is divided by the group's.
 */
export function amountOf(
  input: Pick<TableInput, 'data' | 'per' | 'currency'>,
  projection: Projection,
  measure: MoneyMeasure,
  allies: readonly AllyId[],
  when: When,
  among: readonly AllyId[] = allies,
): number {
  const { data, per, currency } = input;
  if (per === 'gdp') {
    const [only] = allies;
    if (when !== 'sum' && only && allies.length === 1 && among.length === 1) {
      const share = shareOfOne(projection, measure, only, when);
      if (share !== null) return share;
    }
    return moneyOf(projection, measure, allies, when) / moneyOf(projection, 'gdp', among, when);
  }
  const rate = rateOf(data, currency);
  if (per === 'total') return moneyOf(projection, measure, allies, when) * rate;
  return (when === 'sum' ? SUM_YEARS : [when]).reduce(
    (sum, year) => sum + (moneyOf(projection, measure, allies, year) * rate) / peopleOf(input, among, year),
    0,
  );
}

/**
 * NATO's share of one ally is of real GDP: its path, not money ÷ GDP (κ). Null for measures that are a plain part of
 * GDP.
 */
function shareOfOne(projection: Projection, measure: MoneyMeasure, ally: AllyId, year: Year): number | null {
  const since = (share: 'coreShare' | 'indirectShare'): number =>
    (valueAt(projection, share, ally, year) ?? Number.NaN) -
    (valueAt(projection, share, ally, BASE_YEAR) ?? Number.NaN);
  switch (measure) {
    case 'core':
      return valueAt(projection, 'coreShare', ally, year) ?? Number.NaN;
    case 'coreHold':
      return valueAt(projection, 'coreShare', ally, BASE_YEAR) ?? Number.NaN;
    case 'increment':
      return since('coreShare') + since('indirectShare');
    default:
      return null;
  }
}

/** Counts the people of a group, million. @param year 2014–2035. @returns NaN where one is unknown. */
export const peopleOf = ({ data }: Pick<TableInput, 'data'>, allies: readonly AllyId[], year: Year): number =>
  data.allies.reduce(
    (sum, ally) => (allies.includes(ally.id) ? sum + (populationOf(ally, year) ?? Number.NaN) : sum),
    0,
  );
