import { ALLY_IDS, type AllyId, EXPORTER_IDS, type ExporterId } from './ally.ts';
import { amountOf, unitOf } from './amount.ts';
import type { SourceId, Status, WinBasis } from './dataset.ts';
import { allyIndex, moneyOf, type Projection, project } from './project.ts';
import { marketOf, setMarket } from './scenario.ts';
import type { Cell, Column, Table, TableInput } from './table.ts';
import { marketAbout, spanOfWhen } from './tables.ts';

const MARKET: readonly SourceId[] = [
  'nato-2026',
  'imf-weo-2026-04',
  'sipri-derived-2026-05',
  'own-judgement-2026-11',
];
const exporterColumn: Column = { id: 'exporter', unit: { kind: 'text' }, sourceIds: [] };

/** Two tables ask for the same sixteen projections at every step of a slider. */
const sideBySide = new WeakMap<Projection, Readonly<Record<ExporterId, Projection>>>();

/**
 * Projects the scenario for every exporter, each with its own coverage and its own standing under EU rules; strictness,
 * local content and win-share gain are those of the scenario.
 */
function byExporter({ data, scenario, projection }: TableInput): Readonly<Record<ExporterId, Projection>> {
  let all = sideBySide.get(projection);
  if (!all) {
    const chosen = marketOf(scenario).exporter;
    all = Object.fromEntries(
      EXPORTER_IDS.map((exporter) => [
        exporter,
        exporter === chosen ? projection : project(data, setMarket(scenario, { exporter }), projection.basis),
      ]),
    ) as Record<ExporterId, Projection>;
    sideBySide.set(projection, all);
  }
  return all;
}

/** Orders the exporters by what each can address in the scenario, largest first. */
export function rankedExporters(input: TableInput): readonly ExporterId[] {
  const projections = byExporter(input);
  const sam = (id: ExporterId): number => moneyOf(projections[id], 'sam', input.allies, input.when);
  return EXPORTER_IDS.map((id) => [id, sam(id)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id);
}

/**
 * Gives every exporter's market in the same scenario.
 *
 * @param order The exporters in the order of their rows; frozen by the caller while a slider moves.
 */
export function exportersTable(input: TableInput, order: readonly ExporterId[]): Table {
  const unit = unitOf(input);
  const column = (id: string): Column => ({ id, unit, sourceIds: MARKET, statuses: 'assumption' });
  const projections = byExporter(input);
  return {
    id: 'exporters',
    edition: input.data.edition,
    columns: [exporterColumn, column('open'), column('sam'), column('som')],
    rows: order.map((exporter): Cell[] => {
      const amount = (measure: 'open' | 'sam' | 'som') =>
        amountOf(input, projections[exporter], measure, input.allies, input.when);
      return [exporter, amount('open'), amount('sam'), amount('som')];
    }),
    about: { ...marketAbout(input), span: spanOfWhen(input.when) },
  };
}

/** A buyer's imports hang on no exporter but itself: seen by one outside the alliance, every ally's are there. */
const OUTSIDE = EXPORTER_IDS.find((id) => !(ALLY_IDS as readonly string[]).includes(id)) ?? 'KOR';

/**
 * Gives what part of the scope's arms imports each exporter has supplied, has on order, and would win in the scenario.
 * Shares of the past are by volume and by ally; they are weighted with what each ally buys abroad in the scenario, so
 * that all three speak of the same buyers. Allies without a recorded import are left out of a period. The last row is
 * all other suppliers: nothing is worked out for them, so the scenario's share is unknown.
 *
 * @param order The exporters in the order of their rows; frozen by the caller while a slider moves.
 */
export function suppliersTable(input: TableInput, order: readonly ExporterId[]): Table {
  const projections = byExporter(input);
  const bought = (allies: readonly AllyId[]): number =>
    moneyOf(projections[OUTSIDE], 'imports', allies, input.when);
  const whole = bought(input.allies);
  const periods = (['delivered', 'ordered'] as const).map((basis) => periodOf(input, basis, bought));
  const rest = (shares: ReadonlyMap<ExporterId, number>): number =>
    1 - [...shares.values()].reduce((sum, share) => sum + share, 0);
  const rate = (id: string, sourceIds: readonly SourceId[], statuses: Status): Column => ({
    id,
    unit: { kind: 'rate' },
    sourceIds,
    statuses,
  });
  return {
    id: 'suppliers',
    edition: input.data.edition,
    columns: [
      exporterColumn,
      rate('delivered', ['sipri-derived-2026-05'], 'estimate'),
      rate('ordered', ['sipri-derived-2026-05'], 'estimate'),
      rate('wonShare', MARKET, 'assumption'),
    ],
    rows: [
      ...order.map((exporter): Cell[] => [
        exporter,
        ...periods.map((shares) => shares?.get(exporter) ?? null),
        whole > 0 ? moneyOf(projections[exporter], 'som', input.allies, input.when) / whole : null,
      ]),
      ['others', ...periods.map((shares) => shares && rest(shares)), null],
    ],
    about: { ...marketAbout(input), span: spanOfWhen(input.when) },
  };
}

/** Weights the exporters' shares of a period over the scope; null where no ally in it has recorded imports. */
function periodOf(
  { data, allies }: TableInput,
  basis: WinBasis,
  bought: (allies: readonly AllyId[]) => number,
): ReadonlyMap<ExporterId, number> | null {
  const buyers = allies.flatMap((id) => {
    const shares = data.allies[allyIndex(data, id)]?.supplierShare[basis] ?? {};
    return Object.keys(shares).length > 0 ? [{ shares, weight: bought([id]) }] : [];
  });
  const whole = buyers.reduce((sum, { weight }) => sum + weight, 0);
  if (whole <= 0) return null;
  const mean = (id: ExporterId): number =>
    buyers.reduce((sum, { shares, weight }) => sum + (shares[id] ?? 0) * weight, 0) / whole;
  return new Map(EXPORTER_IDS.map((id) => [id, mean(id)]));
}

/** Orders the exporters by what they delivered to the scope, largest first. */
export function rankedSuppliers(input: TableInput): readonly ExporterId[] {
  const table = suppliersTable(input, EXPORTER_IDS);
  return EXPORTER_IDS.map((id, i) => [id, Number(table.rows[i]?.[1] ?? 0)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id);
}
