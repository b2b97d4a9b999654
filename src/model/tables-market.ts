import { type AllyId, SEGMENT_IDS, type SegmentId } from './ally.ts';
import { amountOf, unitOf } from './amount.ts';
import { BASE_YEAR, HORIZON, type SourceId, SUM_YEARS, YEARS } from './dataset.ts';
import { segmentParts } from './funnel.ts';
import { limitsOf } from './limit.ts';
import { allyIndex, exporterOf, moneyOf } from './project.ts';
import { marketOf } from './scenario.ts';
import type { BuyerRank, Cell, Column, Table, TableInput, Unit } from './table.ts';
import { marketAbout, spanOfWhen, statusOf } from './tables.ts';

const MARKET: readonly SourceId[] = [
  'nato-2026',
  'imf-weo-2026-04',
  'sipri-derived-2026-05',
  'own-judgement-2026-11',
];
const RATE: Unit = { kind: 'rate' };
const text = (id: string): Column => ({ id, unit: { kind: 'text' }, sourceIds: [] });
const amountColumn = (input: TableInput) => {
  const unit = unitOf(input);
  return (id: string): Column => ({ id, unit, sourceIds: MARKET, statuses: 'assumption' });
};

/** Orders a scope's buyers by one measure, largest first; those with nothing to address are left out. */
export function rankedBuyers(input: TableInput, rank: BuyerRank): readonly AllyId[] {
  const sam = (id: AllyId, when = input.when) => moneyOf(input.projection, 'sam', [id], when);
  const ranked = (id: AllyId): number => {
    if (rank === 'som') return moneyOf(input.projection, 'som', [id], input.when);
    if (rank === 'samSum') return sam(id, 'sum');
    return rank === 'growth' ? (growthOf(input, id) ?? 0) : sam(id);
  };
  return input.allies
    .filter((id) => sam(id) > 0)
    .map((id) => [id, ranked(id), sam(id)] as const)
    .sort(([, a, samA], [, b, samB]) => b - a || samB - samA)
    .map(([id]) => id);
}

/** Gives how much larger an ally's addressable market is in 2035 than in 2026, as a fraction; null where it begins at 0. */
function growthOf({ projection }: TableInput, id: AllyId): number | null {
  const first = moneyOf(projection, 'sam', [id], BASE_YEAR);
  return first > 0 ? moneyOf(projection, 'sam', [id], HORIZON) / first - 1 : null;
}

/** A buyer outside a scope is told of where it would stand among so many, and no more than so many are. */
const FIRST = 5;
const FEW = 2;

/**
 * Finds the buyers outside a scope that would stand among its first: a scope that leaves out one or two large buyers may
 * hide the market's largest, while one that leaves out many was chosen for what it holds.
 */
function outsideOf(input: TableInput): Table['about']['outside'] {
  const sam = (id: AllyId) => amountOf(input, input.projection, 'sam', [id], input.when, input.allies);
  const within = input.allies.map(sam).sort((a, b) => b - a);
  const outside = input.data.allies
    .filter(({ id }) => !input.allies.includes(id))
    .map(({ id }) => ({ ally: id, sam: sam(id) }))
    .filter((one) => one.sam > (within[FIRST - 1] ?? 0))
    .sort((a, b) => b.sam - a.sam);
  return outside.length <= FEW ? outside : [];
}

/**
 * Gives what the exporter can address and win at each buyer, by segment: one row per ally, parts of the scope's
 * amounts, so that columns add up.
 *
 * @param order The buyers in the order of their rows; frozen by the caller while a slider moves.
 * @param rank What that order goes by.
 */
export function marketTable(input: TableInput, order: readonly AllyId[], rank: BuyerRank = 'sam'): Table {
  const column = amountColumn(input);
  const exporter = exporterOf(input.data, marketOf(input.scenario).exporter);
  const { coverage } = marketOf(input.scenario);
  return {
    id: 'market',
    edition: input.data.edition,
    columns: [
      text('ally'),
      column('sam'),
      column('som'),
      column('samSum'),
      { id: 'growth', unit: RATE, sourceIds: MARKET, statuses: 'assumption' },
      ...SEGMENT_IDS.map((id) => column(`segment:${id}`)),
      text('limit'),
      column('limitTakes'),
      column('ruleTakes'),
    ],
    rows: order.map((id): Cell[] => {
      const amount = (measure: 'sam' | 'som', when = input.when) =>
        amountOf(input, input.projection, measure, [id], when, input.allies);
      const ally = input.data.allies[allyIndex(input.data, id)];
      const parts: Partial<Record<SegmentId, number>> = ally ? segmentParts(ally, exporter, coverage) : {};
      const sam = amount('sam');
      const { most, takes, rule } = limitsOf(input, id, input.allies);
      return [
        id,
        sam,
        amount('som'),
        amount('sam', 'sum'),
        growthOf(input, id),
        ...SEGMENT_IDS.map((segment) => sam * (parts[segment] ?? 0)),
        most,
        takes,
        rule,
      ];
    }),
    about: { ...marketAbout(input), span: spanOfWhen(input.when), rank, outside: outsideOf(input) ?? [] },
  };
}

/** Gives when the money comes: per year what can be addressed and won, and the part of 2027–2035 that has come by then. */
export function timelineTable(input: TableInput): Table {
  const column = amountColumn(input);
  const whole = moneyOf(input.projection, 'sam', input.allies, 'sum');
  let come = 0;
  return {
    id: 'timeline',
    edition: input.data.edition,
    columns: [
      { id: 'year', unit: { kind: 'year' }, sourceIds: [] },
      text('status'),
      column('sam'),
      column('som'),
      { id: 'come', unit: RATE, sourceIds: MARKET, statuses: 'assumption' },
    ],
    rows: YEARS.map((year): Cell[] => {
      if (SUM_YEARS.includes(year)) come += moneyOf(input.projection, 'sam', input.allies, year);
      const amount = (measure: 'sam' | 'som') =>
        amountOf(input, input.projection, measure, input.allies, year);
      return [year, statusOf(year), amount('sam'), amount('som'), whole > 0 ? come / whole : null];
    }),
    // Half of the money is of the sum, whatever year the page looks at.
    about: { ...marketAbout({ ...input, when: 'sum' }), when: input.when },
  };
}
