import type { AllyId, SegmentId } from './ally.ts';
import { amountOf } from './amount.ts';
import type { ClaimPart, ClaimStep, MarketClaim } from './claim.ts';
import { coversOf, openingOf } from './claim-why.ts';
import { BASE_YEAR, HORIZON, type SourceId, type Status } from './dataset.ts';
import { rateStatus } from './ledger.ts';
import { moneyPerShare, rateOf } from './prices.ts';
import { coreShareOf, type MoneyMeasure, moneyOf, ratioOf } from './project.ts';
import type { TableInput } from './table.ts';

const NATO: readonly SourceId[] = ['nato-2026', 'imf-weo-2026-04'];
const SIPRI: readonly SourceId[] = ['sipri-derived-2026-05'];
const OWN: readonly SourceId[] = ['own-judgement-2026-11'];

/** The share of 2026 and what the scenario adds to it. */
export function shareSteps(input: TableInput, allies: readonly AllyId[]): readonly ClaimStep[] {
  const share = (year: number) => coreShareOf(input.projection, allies, year) ?? 0;
  const year = input.when === 'sum' ? BASE_YEAR : input.when;
  const at =
    input.when === 'sum'
      ? amountOf({ ...input, per: 'gdp' }, input.projection, 'core', allies, 'sum')
      : share(year);
  const line = (part: ClaimPart, value: number, status: Status): ClaimStep => ({
    part,
    joins: part === 'today' ? 'starts' : 'plus',
    value,
    kind: 'rate',
    status,
    sourceIds: NATO,
  });
  const today = share(BASE_YEAR);
  return [line('today', today, 'estimate'), line('rise', at - today, 'projection')];
}

/** What can be addressed in 2035 against 2026. */
export function growthSteps(
  { data, projection, currency }: TableInput,
  allies: readonly AllyId[],
): readonly ClaimStep[] {
  const amount = (part: ClaimPart, joins: ClaimStep['joins'], year: number): ClaimStep => ({
    part,
    joins,
    value: moneyOf(projection, 'sam', allies, year) * rateOf(data, currency),
    kind: 'money',
    status: null,
    sourceIds: [...NATO, ...SIPRI, ...OWN],
  });
  const last = amount('samLast', 'starts', HORIZON);
  const first = amount('samFirst', 'over', BASE_YEAR);
  const whole: ClaimStep = {
    part: 'whole',
    joins: 'minus',
    value: first.value > 0 ? 1 : 0,
    kind: 'rate',
    status: null,
    sourceIds: [],
  };
  return [last, first, whole];
}

/** The way to an amount. @param segment The part of the market that a `segment` is. */
export function marketSteps(
  input: TableInput,
  measure: MarketClaim,
  allies: readonly AllyId[],
  segment: SegmentId | null,
): readonly ClaimStep[] {
  const { data, projection, when, currency } = input;
  const scoped = { ...input, allies };
  const starts = (part: ClaimPart, of: MoneyMeasure, sourceIds: readonly SourceId[]): ClaimStep => ({
    part,
    joins: 'starts',
    value: moneyOf(projection, of, allies, when) * rateOf(data, currency),
    kind: 'money',
    status: of === 'gdp' ? 'forecast' : null,
    sourceIds,
  });
  const times = (
    part: ClaimPart,
    value: number,
    status: Status | null,
    sourceIds: readonly SourceId[],
  ): ClaimStep => ({ part, joins: 'times', value, kind: 'rate', status, sourceIds });
  const ratio = (over: MoneyMeasure, under: MoneyMeasure) =>
    ratioOf(projection, over, under, allies, when) ?? 0;
  // Without a floor nothing is assumed: all that is bought abroad is open.
  const isReserved = !['inside', 'no-floor'].includes(openingOf(input, allies).kind);
  const tam = () => starts('tam', 'tam', NATO);
  const imported = () => times('imported', ratio('imports', 'tam'), rateStatus(scoped, 'imports'), SIPRI);
  const open = () =>
    times('open', ratio('open', 'imports'), isReserved ? rateStatus(scoped, 'open') : null, OWN);
  switch (measure) {
    case 'core': {
      const status = when === BASE_YEAR ? 'estimate' : 'projection';
      const [only] = allies.length === 1 ? data.allies.filter(({ id }) => id === allies[0]) : [];
      // NATO's share is of real GDP (κ): shown where it makes a difference that prints.
      const perShare = only?.hasForces ? moneyPerShare(only) : 1;
      const share = ratio('core', 'gdp') / perShare;
      return [
        starts('gdp', 'gdp', NATO),
        times('coreShare', share, status, NATO),
        ...(Math.abs(perShare - 1) > 1e-4 ? [times('realGdp', perShare, 'reported', NATO)] : []),
      ];
    }
    case 'tam':
      return [
        starts('core', 'core', NATO),
        times('equipment', ratio('tam', 'core'), rateStatus(scoped, 'tam'), ['nato-2026']),
      ];
    case 'imports':
      return [tam(), imported()];
    case 'open':
      return [tam(), imported(), open()];
    case 'sam':
      return [
        tam(),
        imported(),
        open(),
        times('covered', ratio('sam', 'open'), rateStatus(scoped, 'sam'), [...SIPRI, ...OWN]),
      ];
    case 'segment': {
      const cover = coversOf(input, allies).find((part) => part.segment === segment);
      return [
        tam(),
        imported(),
        open(),
        times('mix', cover?.mix ?? 0, 'proxy', SIPRI),
        times('coverage', cover?.coverage ?? 0, rateStatus(scoped, 'sam'), OWN),
      ];
    }
    case 'som':
      return [
        starts('sam', 'sam', [...NATO, ...SIPRI, ...OWN]),
        times('won', ratio('som', 'sam'), rateStatus(scoped, 'som'), SIPRI),
      ];
  }
}
