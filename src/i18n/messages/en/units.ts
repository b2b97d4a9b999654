import type { AmountUnit, Basis, Currency, MoneyMeasure, Per } from '#model';

const basisEn: Record<Basis, string> = { constant: 'constant 2026', current: 'current' };

const moneyEn: Record<Currency, string> = { USD: 'US$', EUR: 'euros', KRW: 'won' };

/** Figures that an ally's move is measured by. */
export type Measured = Extract<MoneyMeasure, 'core' | 'tam' | 'imports' | 'sam' | 'som'>;

/** What amounts are told in: words of the unit menu, of subtitles, and of the figure the reader chose. */
export const unitsEn = {
  menu: 'Units',
  /** Names the control by what it shows. */
  button: (shown: string): string => `Units: ${shown}`,
  /** What stands on the button: "US$ per head, constant 2026 prices". */
  shown: (per: Per, currency: string, basis: Basis): string =>
    `${per === 'gdp' ? '% of GDP' : per === 'head' ? `${currency} per head` : currency}, ${basisEn[basis]} prices`,
  amounts: 'Amounts',
  pers: { total: 'Money', gdp: '% of GDP', head: 'Per head' } satisfies Record<Per, string>,
  currency: 'Currency',
  prices: 'Prices',
  bases: { constant: 'Constant 2026', current: 'Current' } satisfies Record<Basis, string>,
  baseHint: {
    constant: 'Prices and exchange rates of 2026 in every year: inflation is taken out.',
    current: 'Each year in its own prices: inflation is in it.',
  } satisfies Record<Basis, string>,
  /** In parts of GDP a currency would say nothing; prices stay, and why. */
  noCurrency: (currency: string): string =>
    `A part of GDP has no currency; ${currency} comes back with money.`,
  gdpBasis: 'Prices still count: they set how much each ally’s GDP weighs in a group.',
  /** Unit and price basis for a subtitle: "constant 2026 US$ per head". */
  priced: (unit: AmountUnit, basis: Basis): string =>
    unit.kind === 'shareOfGdp'
      ? `% of GDP, ${basisEn[basis]} prices`
      : `${basisEn[basis]} ${moneyEn[unit.currency]}${unit.kind === 'perHead' ? ' per head' : ''}`,
  /** Which whole the parts of a stack are counted against. */
  among: (unit: AmountUnit, scope: string): string =>
    unit.kind === 'money'
      ? ''
      : unit.kind === 'perHead'
        ? ` Per head of ${scope} together.`
        : ` Counted against the GDP of ${scope} together.`,
  /** Whose GDP or people one ally's effect is counted by. */
  own: (unit: AmountUnit): string =>
    unit.kind === 'money'
      ? ''
      : unit.kind === 'perHead'
        ? ' Effects per head of each ally.'
        : ' Effects as parts of each ally’s own GDP.',
  /** Said of a group's shares of GDP. */
  groupShare: 'A group’s share is the sum of its spending ÷ the sum of its GDP.',
  /** What stands beside an ally's name in the list. */
  beside: { total: 'Money', gdp: 'Next to the name', head: 'Per head' } satisfies Record<Per, string>,
  unconverted: 'NATO’s own US$ figures: nothing is converted.',
  /** One fixed rate, and where it is from. */
  rate: (currency: string, rate: string, source: string): string =>
    `One rate for every year, that of 2026: ${currency}${rate} for US$1 (${source}).`,
  rankBy: 'Rank allies by their effect on this',
  measured: {
    core: 'core spending',
    tam: 'equipment and R&D',
    imports: 'bought abroad',
    sam: 'addressable',
    som: 'winnable',
  } satisfies Record<Measured, string>,
  /** A leverage: "+0.1 points: +$0.3 bn core spending". */
  effect: (amount: string, measured: string): string => `+0.1 points: ${amount} ${measured}`,
};
