import type { AllyId } from './ally.ts';
import type { Ally, Currency } from './dataset.ts';
import { BASE_YEAR, FIRST_YEAR, HISTORY_YEARS, SUM_YEARS } from './dataset.ts';
import { coreHistory, moneyPerShare, populationOf, rateOf } from './prices.ts';
import { coreShareOf, type MoneyMeasure, moneyOf, type Projection, type When } from './project.ts';
import type { AmountUnit, Per, TableInput } from './table.ts';
import type { Year } from './units.ts';

/** Gives the unit that a view's amounts are told in. */
export function unitOf({
  per,
  currency,
  projection,
}: {
  readonly per: Per;
  readonly currency: Currency;
  readonly projection: Pick<Projection, 'basis'>;
}): AmountUnit {
  if (per === 'gdp') return { kind: 'shareOfGdp' };
  return { kind: per === 'head' ? 'perHead' : 'money', currency, basis: projection.basis };
}

/** What it takes to tell money in the unit of a view. */
type Telling = Pick<TableInput, 'data' | 'per' | 'currency'>;

/**
 * Gives an amount in the unit of the view: millions of the currency, a fraction of GDP, or currency per head
 * (model.md §1). Over the sum 2027–2035 shares are ratios of sums and amounts per head add up.
 *
 * @param allies Whose money is summed.
 * @param among Whose GDP or people it is divided by: a group's parts add up when each is divided by the group's.
 */
export function amountOf(
  input: Telling,
  projection: Projection,
  measure: MoneyMeasure,
  allies: readonly AllyId[],
  when: When,
  among: readonly AllyId[] = allies,
): number {
  const { data, per, currency } = input;
  const [only] = among.length === 1 ? data.allies.filter(({ id }) => id === among[0]) : [];
  if (per === 'gdp' && only?.hasForces) {
    const share = shareOfOne(projection, measure, only, when);
    if (share !== null) return share;
  }
  if (when !== 'sum') return told(input, projection, moneyOf(projection, measure, allies, when), among, when);
  if (per === 'gdp')
    return moneyOf(projection, measure, allies, when) / moneyOf(projection, 'gdp', among, when);
  if (per === 'total') return moneyOf(projection, measure, allies, when) * rateOf(data, currency);
  return SUM_YEARS.reduce((sum, year) => sum + amountOf(input, projection, measure, allies, year, among), 0);
}

/**
 * Tells US$ million of one year in the unit of the view.
 *
 * @param projection Whose GDP it is a part of.
 */
export const told = (
  input: Telling,
  projection: Projection,
  usdM: number,
  among: readonly AllyId[],
  year: Year,
): number =>
  (usdM * (input.per === 'gdp' ? 1 : rateOf(input.data, input.currency))) /
  wholeOf(input, projection, among, year);

/**
 * Gives what the amounts of a year are divided by: GDP in US$ million, people in million, 1 for money as it is.
 *
 * @param year 2014–2035; GDP before 2026 is in the prices of its year, as is the spending divided by it.
 */
export function wholeOf(
  input: Telling,
  projection: Projection,
  among: readonly AllyId[],
  year: Year,
): number {
  if (input.per === 'total') return 1;
  if (input.per === 'head') return peopleOf(input, among, year);
  if (year >= BASE_YEAR) return moneyOf(projection, 'gdp', among, year);
  return sumOf(among, input, ({ gdpUsdM }) => gdpUsdM[year - FIRST_YEAR] ?? Number.NaN);
}

/**
 * Gives a measure of one ally as NATO counts it: its core share is of real GDP, its path, not money ÷ GDP (κ).
 *
 * @returns Fraction of GDP; null for measures that are a plain part of GDP.
 */
function shareOfOne(projection: Projection, measure: MoneyMeasure, ally: Ally, when: When): number | null {
  const money = (one: MoneyMeasure): number => moneyOf(projection, one, [ally.id], when);
  const [gdp, perShare] = [money('gdp'), moneyPerShare(ally)];
  switch (measure) {
    case 'core':
      return when === 'sum'
        ? money('core') / (gdp * perShare)
        : (coreShareOf(projection, [ally.id], when) ?? Number.NaN);
    case 'coreHold':
      return money('coreHold') / (gdp * perShare);
    case 'increment': {
      const ofCore = money('core') - money('coreHold');
      return ofCore / (gdp * perShare) + (money('increment') - ofCore) / gdp;
    }
    default:
      return null;
  }
}

/** Counts the people of a group, million. @param year 2014–2035. @returns NaN where one is unknown. */
export const peopleOf = (input: Pick<TableInput, 'data'>, allies: readonly AllyId[], year: Year): number =>
  sumOf(allies, input, (ally) => populationOf(ally, year) ?? Number.NaN);

const sumOf = (
  allies: readonly AllyId[],
  { data }: Pick<TableInput, 'data'>,
  pick: (ally: Ally) => number,
): number => data.allies.reduce((sum, ally) => (allies.includes(ally.id) ? sum + pick(ally) : sum), 0);

/**
 * Gives core spending of a view's allies 2014–2026 in its unit. Today's allies are summed through all years, so that
 * no line steps when someone joins; their shares are Σ money ÷ Σ GDP of each year (model.md §1).
 */
export function historyOf(input: TableInput): readonly number[] {
  const { data, per, projection, allies } = input;
  const shown = data.allies.filter(({ id }) => allies.includes(id));
  const [only] = shown;
  if (per === 'gdp' && only?.hasForces && shown.length === 1)
    return only.coreShare.map((share) => share ?? Number.NaN);
  const lines = shown.map((ally) => coreHistory(ally, per === 'gdp' ? 'current' : projection.basis));
  return HISTORY_YEARS.map((year, i) => {
    const usdM = lines.reduce((sum, line) => sum + (line[i] ?? 0), 0);
    return told(input, projection, usdM, allies, year);
  });
}
