import { type AllyId, SEGMENT_IDS } from './ally.ts';
import type { Claim, CoverPart, Opening } from './claim.ts';
import { HORIZON } from './dataset.ts';
import { euFloor, funnelRates } from './funnel.ts';
import { lost } from './limit.ts';
import { rateOf } from './prices.ts';
import { exporterOf, moneyOf } from './project.ts';
import { resolve } from './resolve.ts';
import { marketOf } from './scenario.ts';
import type { TableInput } from './table.ts';

/** What an ally or group buys in each segment the exporter covers; largest part first. */
export function coversOf(input: TableInput, allies: readonly AllyId[]): readonly CoverPart[] {
  const { data, projection, scenario, when } = input;
  const market = marketOf(scenario);
  const exporter = exporterOf(data, market.exporter);
  const whole = moneyOf(projection, 'open', allies, when);
  if (whole === 0) return [];
  const buyers = data.allies.filter(({ id }) => allies.includes(id));
  return SEGMENT_IDS.map((segment) => ({
    segment,
    mix: buyers.reduce(
      (sum, { id, segmentMix }) =>
        sum + (segmentMix[segment] * moneyOf(projection, 'open', [id], when)) / whole,
      0,
    ),
    coverage: market.coverage[segment] ?? exporter.coverage[segment],
  }))
    .filter(({ mix, coverage }) => mix * coverage > 0)
    .sort((a, b) => b.mix * b.coverage - a.mix * a.coverage);
}

/** Says why so much of what is bought abroad is open: the floor that binds EU members, and what it takes of them. */
export function openingOf(input: TableInput, allies: readonly AllyId[]): Opening {
  const { data, scenario, projection, currency, when } = input;
  const market = marketOf(scenario);
  const exporter = exporterOf(data, market.exporter);
  if (exporter.euStatus === 'inside') return { kind: 'inside' };
  const members = data.allies.filter(({ id, inEu }) => inEu && allies.includes(id));
  const [only] = members;
  if (!only) return { kind: 'no-floor' };
  const taken = (of: readonly AllyId[]): number =>
    lost(moneyOf(projection, 'imports', of, when), moneyOf(projection, 'open', of, when));
  const floor = euFloor(only, market, exporter, when === 'sum' ? HORIZON : when);
  const takes = taken(allies) * rateOf(data, currency);
  if (allies.length > 1)
    return {
      kind: 'by-buyer',
      floor,
      takes,
      bound: members.filter(({ id }) => taken([id]) > 0).length,
      members: members.length,
    };
  const { imported } = funnelRates(only, resolve(only, scenario), market, exporter);
  const { localContent } = market;
  return { kind: 1 - floor < imported ? 'binding' : 'loose', floor, takes, imported, localContent };
}

/** The range of a single ally's import share, around what the reader set. */
export function importRangeOf(
  { data, scenario }: TableInput,
  allies: readonly AllyId[],
): Claim['importRange'] {
  const [only] = data.allies.filter(({ id }) => allies.includes(id));
  if (!only || allies.length > 1) return null;
  const { central, low, high } = only.importShare;
  const shift = (resolve(only, scenario).importShare ?? central) - central;
  return { low: Math.max(0, low + shift), high: Math.min(1, high + shift) };
}
