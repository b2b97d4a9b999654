import type { AllyId } from './ally.ts';
import { BASE_YEAR, type Dataset } from './dataset.ts';
import { funnelRates } from './funnel.ts';
import { allyIndex, exporterOf } from './project.ts';
import { resolve } from './resolve.ts';
import { marketOf, type Scenario } from './scenario.ts';
import type { Year } from './units.ts';

/**
 * What holds an exporter back at a buyer, in the order of the funnel's steps; `open`: none of them, it wins all it can
 * address. Only `eu-floor` is a rule, the others are circumstances.
 */
export const LIMITS = [
  'no-forces',
  'buys-itself',
  'imports-little',
  'eu-floor',
  'not-covered',
  'no-sales-yet',
  'win-share',
  'open',
] as const;
export type Limit = (typeof LIMITS)[number];

/** A buyer that gets less than this part of its equipment abroad imports little; judgement. */
const LITTLE_IMPORTED = 0.25;
/** An exporter that can supply less than this part of what a buyer imports does not cover it; judgement. */
const LITTLE_COVERED = 0.25;

/**
 * Names the first step of the funnel that holds the scenario's exporter back at a buyer: a later step matters only for
 * what the earlier ones let through. Derived from {@link funnelRates} with the reader's levers, so it moves with them.
 *
 * @param year Year of 2026–2035; for the sum over 2027–2035 the horizon, when the EU's goal stands highest.
 */
export function limitOf(data: Dataset, scenario: Scenario, id: AllyId, year: Year): Limit {
  const ally = data.allies[allyIndex(data, id)];
  if (!ally?.hasForces) return 'no-forces';
  const market = marketOf(scenario);
  const exporter = exporterOf(data, market.exporter);
  if ((ally.id as string) === exporter.id) return 'buys-itself';
  const { imported, open, covered, won } = funnelRates(ally, resolve(ally, scenario), market, exporter);
  const at = year - BASE_YEAR;
  if (imported < LITTLE_IMPORTED) return 'imports-little';
  if ((open[at] ?? 0) < imported) return 'eu-floor';
  if (covered < LITTLE_COVERED) return 'not-covered';
  const part = won[at] ?? 0;
  if (part <= 0) return 'no-sales-yet';
  return part < 1 ? 'win-share' : 'open';
}
