import {
  BASE_YEAR,
  CORE_PLEDGE,
  CURRENCIES,
  EDIS_GOAL,
  HORIZON,
  INDIRECT_PLEDGE,
  LATE_EXPONENT,
  lineAt,
  MARKET_DEFAULTS,
  MARKET_RANGES,
  type Market,
  rateOf,
} from '#model';
import type { Case } from './input.ts';
import { cell, computed, type PlanCell } from './plan.ts';

/** An input of the whole scenario, or a rule of the model that formulas name. */
export interface Lever {
  /** Name in formulas. */
  readonly name: string;
  readonly label: string;
  readonly value: PlanCell;
  /** Unit, status, source or range. */
  readonly note: string;
  /** What may be entered: a list of {@link Choice}s, or a range. */
  readonly list?: ChoiceList;
  readonly range?: { readonly min: number; readonly max: number };
}
export interface LeverSection {
  readonly title: string;
  readonly levers: readonly Lever[];
}

export type ChoiceList = 'basis' | 'currency' | 'shape' | 'win';
/** One entry of a list that a cell is chosen from; formulas compare with its name, so words may be of any language. */
export interface Choice {
  readonly list: ChoiceList;
  readonly name: string;
  readonly word: string;
  /** Longer words for heads, where the choice is only part of one. */
  readonly long?: string;
}

/** Lists what cells are chosen from, list by list. */
export const choicesOf = ({ input: { words }, say }: Case): readonly Choice[] => {
  const { t } = words;
  return [
    ...(['linear', 'late', 'early', 'step'] as const).map(
      (id): Choice => ({ list: 'shape', name: `shape_${id}`, word: t.shapes[id] }),
    ),
    { list: 'shape', name: 'shape_points', word: t.drawn },
    ...(['constant', 'current'] as const).map(
      (id): Choice => ({
        list: 'basis',
        name: `basis_${id}`,
        word: say.inputs.bases[id],
        long: t.columns.basis[id],
      }),
    ),
    ...CURRENCIES.map(
      (id): Choice => ({ list: 'currency', name: `currency_${id}`, word: t.columns.millions[id] }),
    ),
    ...(['delivered', 'ordered'] as const).map(
      (id): Choice => ({ list: 'win', name: `win_${id}`, word: t.market.winBases[id] }),
    ),
  ];
};

/** Names of the market's levers in formulas. */
const RATE_NAMES = {
  euPreference: 'strictness',
  localContent: 'local_content',
  winGain: 'win_gain',
  supportShare: 'support_share',
  relatedShare: 'related_share',
} as const satisfies Partial<Record<keyof Market, string>>;
type Rate = keyof typeof RATE_NAMES;

/** Gives the inputs above the table of allies: prices, market, rules. */
export const leverSections = (one: Case): readonly LeverSection[] => [
  pricesSection(one),
  marketSection(one),
  rulesSection(one),
];

function pricesSection({ input: { data, prices, words }, say, named, rate, moneyUnit }: Case): LeverSection {
  const { inputs } = say;
  const { millions } = words.t.columns;
  const n = named;
  return {
    title: inputs.prices,
    levers: [
      {
        name: 'price_basis',
        label: inputs.priceBasis,
        value: cell(inputs.bases[prices.basis], 'input'),
        note: inputs.choose,
        list: 'basis',
      },
      {
        name: 'currency',
        label: inputs.currency,
        value: cell(millions[prices.currency], 'input'),
        note: inputs.choose,
        list: 'currency',
      },
      ...(['EUR', 'KRW'] as const).map(
        (currency): Lever => ({
          name: `rate_${currency}`,
          label: inputs.perUsd(millions[currency]),
          value: cell(rateOf(data, currency), 'input', 'rate'),
          note: inputs.rateNote,
        }),
      ),
      {
        name: 'usd_rate',
        label: inputs.chosenRate,
        value: computed(
          `IF(${n('currency')}=${n('currency_EUR')},${n('rate_EUR')},IF(${n('currency')}=${n('currency_KRW')},${n('rate_KRW')},1))`,
          rate,
          'rate',
        ),
        note: inputs.follows,
      },
      {
        name: 'money_unit',
        label: inputs.moneyUnit,
        value: {
          ...computed(
            `${n('currency')}&", "&IF(${n('price_basis')}=${n('basis_current')},${n('basis_current_long')},${n('basis_constant_long')})`,
            moneyUnit,
            undefined,
            'label',
          ),
          span: 6,
        },
        note: '',
      },
    ],
  };
}

function marketSection({ input: { words }, say, market, exporter }: Case): LeverSection {
  const { inputs } = say;
  const { t, name } = words;
  const isInside = exporter.euStatus === 'inside';
  const goal = (year: number): number => lineAt(EDIS_GOAL, year);
  const rate = (id: Rate): Lever => {
    const isIdle = isInside && (id === 'euPreference' || id === 'localContent');
    const isMoved = market[id] !== MARKET_DEFAULTS[id];
    return {
      name: RATE_NAMES[id],
      label: t.market.levers[id].label,
      value: cell(market[id], isMoved ? 'moved' : 'input', id === 'winGain' ? 'change' : 'percent'),
      note: isIdle ? inputs.insideOnly : inputs.rateNotes[id],
      range: MARKET_RANGES[id],
    };
  };
  return {
    title: inputs.market(name(exporter.id)),
    levers: [
      {
        name: 'inside_eu',
        label: inputs.insideEu,
        value: cell(Number(isInside), 'fact', 'whole'),
        note: `${name(exporter.id)}: ${t.market.standing[exporter.euStatus]}`,
      },
      rate('euPreference'),
      {
        name: 'eu_goal_2030',
        label: inputs.goal2030,
        value: cell(goal(2030), 'input', 'percent'),
        note: inputs.goalNote,
      },
      {
        name: 'eu_goal_2035',
        label: inputs.goal2035,
        value: cell(goal(2035), 'input', 'percent'),
        note: inputs.goalNote,
      },
      rate('localContent'),
      rate('winGain'),
      {
        name: 'win_basis',
        label: t.market.winBasis,
        value: cell(
          t.market.winBases[market.winBasis],
          market.winBasis === MARKET_DEFAULTS.winBasis ? 'input' : 'moved',
        ),
        note: inputs.winBasisNote,
        list: 'win',
      },
      rate('supportShare'),
      rate('relatedShare'),
    ],
  };
}

function rulesSection({ say: { inputs } }: Case): LeverSection {
  const rule = (name: string, label: string, value: PlanCell, note: string): Lever => ({
    name,
    label,
    value,
    note,
  });
  return {
    title: inputs.pledge,
    levers: [
      rule('core_pledge', inputs.corePledge, cell(CORE_PLEDGE, 'input', 'percent'), inputs.pledgeNote),
      rule(
        'indirect_pledge',
        inputs.indirectPledge,
        cell(INDIRECT_PLEDGE, 'input', 'percent'),
        inputs.pledgeNote,
      ),
      rule('late_exponent', inputs.lateExponent, cell(LATE_EXPONENT, 'input', 'rate'), inputs.lateNote),
      rule('base_year', inputs.baseYear, cell(BASE_YEAR, 'fact', 'whole'), inputs.baseNote),
      rule('horizon', inputs.horizon, cell(HORIZON, 'fact', 'whole'), inputs.horizonNote),
    ],
  };
}
