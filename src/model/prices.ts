import type { Ally, Currency, Dataset } from './dataset.ts';
import { BASE_YEAR, FIRST_YEAR, HISTORY_YEARS, YEARS } from './dataset.ts';
import type { Basis, Year } from './units.ts';

/**
 * Gives an ally's GDP for 2026–2035 (model.md §1).
 *
 * @param growthChange Δg, added to real growth of every year, fraction.
 * @returns US$ million in the basis asked for, one per year.
 */
export function gdpPath(ally: Ally, basis: Basis, growthChange: number): Float64Array {
  const out = new Float64Array(YEARS.length);
  const base = ally.gdpUsdM.at(-1) ?? Number.NaN;
  const nominalBase = ally.gdpUsdBn[0] ?? Number.NaN;
  let index = 1;
  let unchanged = 1;
  for (let t = 0; t < YEARS.length; t++) {
    const growth = ally.growth[t] ?? Number.NaN;
    if (t > 0) {
      index *= 1 + growth + growthChange;
      unchanged *= 1 + growth;
    }
    out[t] =
      basis === 'constant'
        ? base * index
        : base * ((ally.gdpUsdBn[t] ?? Number.NaN) / nominalBase) * (index / unchanged);
  }
  return out;
}

/**
 * Gives an ally's core spending for 2014–2026: NATO's current US$, or its constant 2021 US$ rescaled so that
 * 2026 is NATO's 2026 (model.md §1).
 *
 * @returns US$ million, one per year of history; null where NATO prints none.
 */
export function coreHistory(ally: Ally, basis: Basis): readonly (number | null)[] {
  if (basis === 'current') return ally.coreUsdM;
  const today = ally.coreUsdM.at(-1);
  const today2021 = ally.coreUsd2021M.at(-1);
  if (today == null || today2021 == null) return HISTORY_YEARS.map(() => null);
  return ally.coreUsd2021M.map((value) => (value === null ? null : (value * today) / today2021));
}

/** Gives the fixed 2026 rate by which US$ becomes a currency; stated beside every converted figure. */
export const rateOf = (data: Dataset, currency: Currency): number => data.perUsd[currency];

/** Gives a population in million, or null where none is known. @param year 2014–2035. */
export const populationOf = (ally: Ally, year: Year): number | null =>
  ally.populationM[year - FIRST_YEAR] ?? null;

/** κ: the factor that keeps both NATO's money and NATO's share of the base year exact (model.md §1). */
export function moneyPerShare(ally: Ally): number {
  if (!ally.hasForces) return 1;
  const at = BASE_YEAR - FIRST_YEAR;
  const [money, coreShare, gdp] = [ally.coreUsdM[at], ally.coreShare[at], ally.gdpUsdM[at]];
  return money && coreShare && gdp ? money / (coreShare * gdp) : Number.NaN;
}
