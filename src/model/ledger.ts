import { amountOf, unitOf } from './amount.ts';
import {
  type Ally,
  BASE_YEAR,
  type Dataset,
  HORIZON,
  LAST_FORECAST,
  type SourceId,
  type Status,
} from './dataset.ts';
import { exporterOf, type MoneyMeasure, type Projection, projectChanged, ratioOf } from './project.ts';
import { MARKET_DEFAULTS, marketOf, type Scenario } from './scenario.ts';
import type { Cell, Column, Table, TableInput } from './table.ts';
import { marketAbout, spanOfWhen, statusOfWhen } from './tables.ts';
import type { Basis } from './units.ts';

/** The steps from an economy to what an exporter can win, each a part of the one before (model.md §4). */
export const LEDGER_STEPS = [
  'gdp',
  'core',
  'tam',
  'imports',
  'open',
  'sam',
  'som',
] as const satisfies readonly MoneyMeasure[];
export type LedgerStep = (typeof LEDGER_STEPS)[number];

/** Support and related spending beside the steps: what there is, what is open to the exporter, what it could win. */
export const WIDER_STEPS = ['widerTam', 'widerSam', 'widerSom'] as const satisfies readonly MoneyMeasure[];
export type WiderStep = (typeof WIDER_STEPS)[number];

/** Where the rate that leads to a step comes from: a document, a basis of import shares, or a lever. */
export const LEDGER_ORIGINS = [
  'macro',
  'scenario',
  'printed',
  'anchor',
  'proxy',
  'assumption',
  'preference',
  'inside',
  'coverage',
  'delivered',
  'ordered',
  'yours',
] as const;
export type LedgerOrigin = (typeof LEDGER_ORIGINS)[number];

/** The same scenario with every import share at the low and at the high end of its range. */
export interface ImportRange<B extends Basis = Basis> {
  readonly low: Projection<B>;
  readonly high: Projection<B>;
}

/**
 * Projects a scenario at both ends of the import shares' ranges. A share the reader set gets the width of the file's
 * range, shifted (model.md §9).
 */
export function importRange<B extends Basis>(data: Dataset, scenario: Scenario, basis: B): ImportRange<B> {
  const at = (end: 'low' | 'high') =>
    projectChanged(data, scenario, basis, (ally, resolved) => {
      const { central, [end]: edge } = ally.importShare;
      const present = resolved.importShare ?? central;
      return { ...resolved, importShare: Math.min(1, Math.max(0, present + edge - central)) };
    });
  return { low: at('low'), high: at('high') };
}

/** Steps that the import share moves; their amounts carry a range. */
const RANGED: readonly LedgerStep[] = ['imports', 'open', 'sam', 'som'];

const NATO: readonly SourceId[] = ['nato-2026', 'imf-weo-2026-04'];
const MARKET: readonly SourceId[] = [...NATO, 'sipri-derived-2026-05', 'own-judgement-2026-11'];

/**
 * Gives the ledger of a view: per step its amount, its rate of the step before, its part of core spending, what drops
 * out on the way, what of that the exporter buys itself where it is an ally (no export, and not bought at home by a
 * buyer), low and high, how sure all that is, how sure the rate is, and where it comes from. The wider market follows in
 * rows of its own, so that no one adds it to the steps unawares.
 */
export function ledgerTable(input: TableInput, range: ImportRange): Table {
  const unit = unitOf(input);
  const amount = (measure: LedgerStep | WiderStep, projection: Projection = input.projection) =>
    amountOf(input, projection, measure, input.allies, input.when);
  const column = (id: string, sourceIds: readonly SourceId[] = MARKET): Column => ({ id, unit, sourceIds });
  const rate = (id: string): Column => ({ id, unit: { kind: 'rate' }, sourceIds: [] });
  const text = (id: string): Column => ({ id, unit: { kind: 'text' }, sourceIds: [] });
  const ratio = (over: LedgerStep | WiderStep, under: LedgerStep | WiderStep) =>
    ratioOf(input.projection, over, under, input.allies, input.when);
  const rates = LEDGER_STEPS.map((step) => rateStatus(input, step));
  const { exporter } = marketOf(input.scenario);
  const seller = input.allies.filter((id) => (id as string) === exporter);
  const own =
    seller.length > 0 ? amountOf(input, input.projection, 'tam', seller, input.when, input.allies) : null;
  const stepRow = (step: LedgerStep, i: number): readonly Cell[] => {
    const before = LEDGER_STEPS[i - 1];
    const isRanged = RANGED.includes(step);
    return [
      step,
      amount(step),
      before ? ratio(step, before) : null,
      step === 'gdp' ? null : ratio(step, 'core'),
      before && before !== 'gdp' ? amount(before) - amount(step) : null,
      step === 'imports' ? own : null,
      isRanged ? amount(step, range.low) : null,
      isRanged ? amount(step, range.high) : null,
      amountStatus(input, step),
      rates[i] ?? null,
      originOf(input, step),
    ];
  };
  const widerRow = (step: WiderStep, i: number): readonly Cell[] => {
    const before = WIDER_STEPS[i - 1];
    return [
      step,
      amount(step),
      before ? ratio(step, before) : null,
      ratio(step, 'core'),
      null,
      null,
      null,
      null,
      'assumption',
      'assumption',
      'yours',
    ];
  };
  return {
    id: 'ledger',
    edition: input.data.edition,
    columns: [
      text('step'),
      column('amount'),
      { ...rate('rate'), statuses: [...rates, ...WIDER_STEPS.map((): Status => 'assumption')] },
      rate('ofCore'),
      column('dropped'),
      column('own'),
      column('low'),
      column('high'),
      text('status'),
      text('status:rate'),
      text('from'),
    ],
    rows: [...LEDGER_STEPS.map(stepRow), ...WIDER_STEPS.map(widerRow)],
    about: {
      ...marketAbout(input),
      span: spanOfWhen(input.when),
      euPreference: marketOf(input.scenario).euPreference,
    },
  };
}

/** Says how sure an amount is: a step that rests on an assumption or a proxy is no surer than that. */
function amountStatus(input: TableInput, step: LedgerStep): Status {
  const last = input.when === 'sum' ? HORIZON : input.when;
  if (step === 'gdp')
    return last === BASE_YEAR ? 'estimate' : last > LAST_FORECAST ? 'extension' : 'forecast';
  const rates = LEDGER_STEPS.slice(1, LEDGER_STEPS.indexOf(step) + 1).map((one) => rateStatus(input, one));
  return (['assumption', 'proxy'] as const).find((one) => rates.includes(one)) ?? statusOfWhen(input.when);
}

/** Says how sure the rate that leads to a step is; of several allies the least sure speaks for all. */
export function rateStatus(
  { data, scenario, allies }: Pick<TableInput, 'data' | 'scenario' | 'allies'>,
  step: LedgerStep,
): Status {
  const buyers = buyersOf({ data, allies });
  const isSet = (ally: Ally, key: BuyersLever): boolean => isSetFor(scenario, ally, key);
  switch (step) {
    case 'gdp':
      return 'forecast';
    case 'core':
      return 'projection';
    case 'tam':
      // A mean of printed years, NATO's estimates among them.
      return buyers.some((ally) => isSet(ally, 'equipment')) ? 'assumption' : 'estimate';
    case 'imports': {
      const all = buyers.map((ally) => (isSet(ally, 'importShare') ? 'assumption' : ally.importShare.status));
      return (
        (['assumption', 'proxy', 'anchor'] as const).find((status) => all.includes(status)) ?? 'assumption'
      );
    }
    case 'open':
      // Inside the EU's rules nothing is held back, so nothing is assumed.
      return exporterOf(data, marketOf(scenario).exporter).euStatus === 'inside' ? 'anchor' : 'assumption';
    case 'sam':
      return 'assumption';
    case 'som':
      return marketOf(scenario).winGain !== 0 || buyers.some((ally) => isSet(ally, 'winGain'))
        ? 'assumption'
        : 'proxy';
  }
}

/** Inputs of a buyer that rates rest on. */
type BuyersLever = 'equipment' | 'importShare' | 'winGain';

const buyersOf = ({ data, allies }: Pick<TableInput, 'data' | 'allies'>): readonly Ally[] =>
  data.allies.filter((ally) => ally.hasForces && allies.includes(ally.id));

const isSetFor = ({ targets }: Scenario, { id }: Ally, key: BuyersLever): boolean =>
  targets[id]?.[key] !== undefined || targets['*']?.[key] !== undefined;

/** Says where the rate that leads to a step comes from: a rate that rests on anything the reader set is the reader's. */
function originOf(input: TableInput, step: LedgerStep): LedgerOrigin {
  const { data, scenario } = input;
  const market = marketOf(scenario);
  const isSet = (key: BuyersLever): boolean => buyersOf(input).some((ally) => isSetFor(scenario, ally, key));
  switch (step) {
    case 'gdp':
      return 'macro';
    case 'core':
      return 'scenario';
    case 'tam':
      return isSet('equipment') ? 'yours' : 'printed';
    case 'imports': {
      const status = rateStatus(input, step);
      if (isSet('importShare')) return 'yours';
      return status === 'anchor' || status === 'proxy' ? status : 'assumption';
    }
    case 'open': {
      const { euPreference, localContent } = MARKET_DEFAULTS;
      if (exporterOf(data, market.exporter).euStatus === 'inside') return 'inside';
      return market.euPreference === euPreference && market.localContent === localContent
        ? 'preference'
        : 'yours';
    }
    case 'sam':
      return Object.keys(market.coverage).length > 0 ? 'yours' : 'coverage';
    case 'som':
      return market.winGain !== MARKET_DEFAULTS.winGain || isSet('winGain') ? 'yours' : market.winBasis;
  }
}
