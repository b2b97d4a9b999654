import type { AllyId } from './ally.ts';
import { amountOf } from './amount.ts';
import { exporterOf, type MoneyMeasure, moneyOf } from './project.ts';
import { marketOf } from './scenario.ts';
import type { TableInput } from './table.ts';

/**
 * What holds an exporter back at a buyer, in the order of the funnel's steps; `nothing`: none of them, it wins all that
 * is bought. Only `eu-rule` is a rule, the others are circumstances.
 */
export const LIMITS = [
  'no-forces',
  'buys-itself',
  'bought-at-home',
  'eu-rule',
  'not-covered',
  'no-sales-yet',
  'won-by-others',
  'nothing',
] as const;
export type Limit = (typeof LIMITS)[number];

/** What holds an exporter back most at a buyer; amounts in the unit of the view. */
export interface Limits {
  readonly most: Limit;
  /** What it takes of the equipment bought; null where there is nothing to take. */
  readonly takes: number | null;
  /** What European preference takes, be it the most or not; null where that rule has no say. */
  readonly rule: number | null;
}

/**
 * Finds the step between what a buyer spends on equipment and what the exporter wins at which most of it drops out, and
 * what the one rule among them takes: the largest brake says what to work on, the rule what to negotiate.
 *
 * @param among Whose GDP or people amounts are divided by, as in {@link amountOf}.
 */
export function limitsOf(input: TableInput, id: AllyId, among: readonly AllyId[] = [id]): Limits {
  const { data, scenario, projection, when } = input;
  const ally = data.allies.find((known) => known.id === id);
  const market = marketOf(scenario);
  const exporter = exporterOf(data, market.exporter);
  if (!ally?.hasForces) return { most: 'no-forces', takes: null, rule: null };
  if ((id as string) === exporter.id) return { most: 'buys-itself', takes: null, rule: null };
  const amount = (measure: MoneyMeasure): number => amountOf(input, projection, measure, [id], when, among);
  const [tam, imports, open, sam, som] = (['tam', 'imports', 'open', 'sam', 'som'] as const).map(amount);
  const hasSold = (ally.supplierShare[market.winBasis][exporter.id] ?? 0) > 0;
  const steps: readonly (readonly [Limit, number])[] = [
    ['bought-at-home', lost(tam, imports)],
    ['eu-rule', lost(imports, open)],
    ['not-covered', lost(open, sam)],
    [som === 0 && !hasSold ? 'no-sales-yet' : 'won-by-others', lost(sam, som)],
  ];
  // Of two that take the same the earlier is named: sorting keeps their order.
  const [[most, takes] = ['nothing', 0] as const] = [...steps].sort(([, a], [, b]) => b - a);
  const hasRule = ally.inEu && exporter.euStatus !== 'inside';
  return {
    most: takes > 0 ? most : 'nothing',
    takes: takes > 0 ? takes : null,
    rule: hasRule ? lost(imports, open) : null,
  };
}

/** Parts of a step smaller than this come of the order of operations, not of a lever. */
const NOTHING = 1e-12;

/** Gives what drops out between two steps. */
export const lost = (from = 0, to = 0): number => (from - to > NOTHING * from ? from - to : 0);

/** Why an exporter can address nothing of a view's allies, in the order of the funnel's steps. */
export type Emptiness = 'no-forces' | 'itself' | 'no-equipment' | 'no-imports' | 'not-covered';

/** Says why there is no market in a view's time; null where there is one. No floor closes all: the goal ends at 60 %. */
export function emptinessOf({
  data,
  scenario,
  projection,
  allies,
  when,
}: Pick<TableInput, 'data' | 'scenario' | 'projection' | 'allies' | 'when'>): Emptiness | null {
  const money = (measure: MoneyMeasure, of: readonly AllyId[] = allies): number =>
    moneyOf(projection, measure, of, when);
  if (money('sam') > 0) return null;
  if (money('open') > 0) return 'not-covered';
  const armed = data.allies.filter(({ id, hasForces }) => hasForces && allies.includes(id));
  if (armed.length === 0) return 'no-forces';
  const { exporter } = marketOf(scenario);
  const buyers = armed.filter(({ id }) => (id as string) !== exporter).map(({ id }) => id);
  if (buyers.length === 0) return 'itself';
  return money('tam', buyers) > 0 ? 'no-imports' : 'no-equipment';
}
