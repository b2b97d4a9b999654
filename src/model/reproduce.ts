import { pathMoney, sharePath } from './path.ts';
import { fromPercent, share, type Year } from './units.ts';

/** A published result beside ours, in billions of the publisher's currency. */
export interface Reproduction {
  /** Names the case; words for it live in i18n. */
  readonly id: string;
  readonly publisher: string;
  readonly currency: 'CAD' | 'EUR';
  readonly published: number;
  readonly ours: number;
  /** Largest relative difference accepted, fraction. */
  readonly tolerance: number;
}

const span = (from: Year, count: number): readonly Year[] =>
  Array.from({ length: count }, (_, i) => from + i);

/** Ten years after 2025 of a straight path in percent, over a GDP series in billions. */
function straight(fromPercentOfGdp: number, toPercentOfGdp: number, gdp: readonly number[]) {
  const years = span(2026, 10);
  const base = share(fromPercent(fromPercentOfGdp));
  const target = { share: share(fromPercent(toPercentOfGdp)), year: 2035, shape: 'linear' as const };
  return pathMoney(base, sharePath({ year: 2025, share: base }, target, years), gdp);
}

/** Grows a GDP of 2024 at one rate; gives 2026–2035. */
const grown = (gdp2024: number, factor: number): readonly number[] =>
  span(2, 10).map((n) => gdp2024 * factor ** n);

/**
 * Runs the published results of model.md §8 through the same path and money functions as every projection.
 *
 * Rule behind all: the share rises linearly, level = share × nominal GDP, extra = against holding the base share.
 */
export function reproductions(): readonly Reproduction[] {
  // Canada: only the GDP of 2035-36 is published, so only that year is compared.
  const canada = straight(2, 3.5, [...Array(9).fill(0), 4543]);
  const italyGdp = grown(2192, (2900 / 2192) ** (1 / 11));
  const italyTotal = straight(2, 5, italyGdp);
  const italyCore = straight(1.57, 3.5, italyGdp);
  const italyShort = pathMoney(
    share(0),
    [0.15, 0.3, 0.5].map((points) => share(fromPercent(points))),
    italyGdp,
  );
  const spain = straight(2, 5, grown(1592, 1.035));
  const last = (values: readonly number[]): number => values.at(-1) ?? Number.NaN;
  const at = (values: readonly number[], i: number): number => values[i] ?? Number.NaN;
  const row = (
    id: string,
    publisher: string,
    currency: 'CAD' | 'EUR',
    published: number,
    ours: number,
    tolerance: number,
  ): Reproduction => ({ id, publisher, currency, published, ours, tolerance });
  const pbo = 'Parliamentary Budget Officer, Canada, February 2026';
  const milex = 'Milex, Italy, June 2025';
  const ministry = 'Italian finance ministry via Milex, October 2025';
  const madrid = 'Government of Spain, June 2025';
  return [
    row('canada-level', pbo, 'CAD', 159, last(canada.level), 0.02),
    row('canada-extra', pbo, 'CAD', 68, last(canada.extra), 0.02),
    row('italy-total-2035', milex, 'EUR', 145, last(italyTotal.level), 1e-9),
    row('italy-total-sum', milex, 'EUR', 1000, italyTotal.cumulative, 0.05),
    row('italy-core-2035', milex, 'EUR', 102.5, last(italyCore.level), 0.02),
    row('italy-core-sum', milex, 'EUR', 700, italyCore.cumulative, 0.02),
    row('italy-extra-2026', ministry, 'EUR', 3.5, at(italyShort.extra, 0), 0.02),
    row('italy-extra-2027', ministry, 'EUR', 7, at(italyShort.extra, 1), 0.02),
    row('italy-extra-2028', ministry, 'EUR', 12, at(italyShort.extra, 2), 0.02),
    row('italy-extra-sum', ministry, 'EUR', 23, italyShort.cumulativeExtra, 0.02),
    row('spain-extra-sum', madrid, 'EUR', 350, spain.cumulativeExtra, 0.03),
  ];
}
