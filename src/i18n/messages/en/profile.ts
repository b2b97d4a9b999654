import type { Limit } from '#model';

/** Words of an ally's profile and of the facts panel on Market. */
export const profileEn = {
  head: {
    eu: 'EU member',
    notEu: 'not an EU member',
    since: (year: number): string => `in NATO since ${year}`,
    of: (place: number, count: number): string => `${place} of ${count} by name`,
    previous: (ally: string): string => `Previous: ${ally}`,
    next: (ally: string): string => `Next: ${ally}`,
    adjust: 'Adjust',
    asPage: 'Open as a page',
    close: 'Close the profile',
  },
  figures: {
    heading: 'Four figures',
    share: 'Core share',
    core: 'Core spending',
    sam: (exporter: string): string => `Addressable, ${exporter}`,
    som: 'Winnable at today’s share',
    today: (figure: string): string => `${figure} in 2026e`,
    part: (part: string, scope: string): string => `${part} of ${scope}`,
    supplied: (exporter: string, share: string, basis: 'delivered' | 'ordered'): string =>
      `${exporter} ${basis === 'delivered' ? 'supplied' : 'has'} ${share} ${basis === 'delivered' ? 'in 2021–2025' : 'of what is on order'}`,
    suppliesNone: (exporter: string, basis: 'delivered' | 'ordered'): string =>
      basis === 'delivered'
        ? `no deliveries by ${exporter} in 2021–2025`
        : `nothing on order from ${exporter}`,
  },
  path: {
    title: (rise: string, year: string, past: string): string =>
      `The scenario’s fastest year brings ${rise}; the fastest so far, ${year}, brought ${past}`,
    falls: (year: string, past: string): string =>
      `The scenario’s share does not rise; the fastest year so far, ${year}, brought ${past}`,
    subtitle: 'Core defence, % of GDP · 2014–2035',
    pull: 'drag a point: the years beside it follow',
    key: 'line: NATO, then the scenario · dashed: its preset · pale: as fast as the fastest year · ◇ stated plan',
    ghost: (year: string): string => `as fast as ${year}`,
    ghostRise: (rise: string): string => `${rise} a year`,
    plan: (figure: string, year: number): string => `plan ${figure} in ${year}`,
  },
  noForces:
    'No armed forces; NATO lists no defence expenditure. Core spending is 0; GDP and indirect spending count in totals.',
  itself: (exporter: string): string =>
    `${exporter} is the exporter chosen. What it buys from itself is no export, so nothing here is addressable.`,
  steps: {
    heading: (exporter: string, period: string): string => `Steps for ${exporter}, ${period}`,
    step: 'Step',
    amount: 'Amount',
    rate: 'Of the step before',
    bar: 'Bar',
  },
  /** What limits most, a rule told from a circumstance. @param amount What it takes of the equipment bought. */
  limits: {
    'no-forces': () => 'There is nothing to buy: no armed forces.',
    'buys-itself': () => 'The exporter chosen is the buyer.',
    'bought-at-home': (exporter, amount) =>
      `What limits ${exporter} most is no rule: ${amount} is bought at home.`,
    'eu-rule': (exporter, amount) =>
      `What limits ${exporter} most is a rule: European preference takes ${amount}.`,
    'not-covered': (exporter, amount) =>
      `What limits ${exporter} most is no rule: ${amount} lies in segments it does not cover.`,
    'no-sales-yet': (exporter, amount) =>
      `What limits ${exporter} most is no rule: no sales to this buyer yet, so nothing of ${amount} is winnable at today’s share.`,
    'won-by-others': (exporter, amount) =>
      `What limits ${exporter} most is no rule: ${amount} is won by others.`,
    nothing: (exporter) => `Nothing holds ${exporter} back here: it wins all that is bought.`,
  } satisfies Record<Limit, (exporter: string, amount: string) => string>,
  /** What the one rule takes besides; null where it does not apply. */
  rule: (takes: string | null, applies: boolean): string =>
    takes
      ? `European preference takes ${takes}, a rule.`
      : applies
        ? 'European preference takes nothing here.'
        : 'European preference does not apply here.',
  suppliers: {
    heading: (ally: string): string => `Who supplies ${ally}`,
    unit: '% of arms imports, by volume',
    supplier: 'Supplier',
    delivered: '2021–2025',
    ordered: 'on order, May 2026',
    none: 'No arms imports are recorded.',
    imports: (share: string, low: string, high: string, status: string): string =>
      `Share bought abroad ${share} (${low}–${high}, ${status}):`,
  },
  rules: {
    heading: 'Access rules',
    meta: 'as of their dates',
    general: (count: number): string => `${count} more that hold for many buyers`,
    joint: 'NATO-wide projects that include this ally',
    standing: (standing: string, loan: string | null): string =>
      `${standing}${loan ? `, up to ${loan}` : ''}`,
    none: 'No rule of its own was found.',
    undated: 'undated',
  },
  deals: {
    heading: (exporter: string, ally: string): string => `Deals of ${exporter} with ${ally}`,
    meta: 'as reported, never summed',
    date: 'Ordered',
    what: 'What',
    value: 'Value',
    buyer: 'Buyer',
    segment: 'Segment',
    status: 'Status',
    none: (exporter: string): string => `No deals of ${exporter} with this ally were found.`,
    noValue: 'no value found',
  },
  plans: {
    heading: 'Stated plans',
    none: 'No plan with a figure was found; the preset “Stated plans” holds today’s share.',
    stated: (date: string): string => `stated ${date}`,
    year: (year: number): string => `for ${year}`,
  },
  sources: (count: number): string => `Sources (${count})`,
  weak: 'weak source',
  loading: 'Fetching facts …',
  failed: 'The facts could not be fetched. Figures and chart above are unaffected.',
  again: 'Try again',
  facts: {
    heading: 'What is known of this market',
    deals: (exporter: string): string => `Deals of ${exporter} with NATO buyers`,
    dealsNote: 'US$ at the prices and rates of the order, as reported.',
    sort: (column: string): string => `Sort by ${column}`,
    all: (count: number): string => `Show all ${count}`,
    fewer: 'Show fewer',
    noDeals: (exporter: string): string => `No deals of ${exporter} with NATO buyers were found.`,
    exports: 'Korean defence export contracts by year',
    exportsNote: 'US$ bn, current prices, all buyers; outlined: the goal for 2030.',
    year: 'Year',
    contracts: 'Contracts',
    measure: 'What it is',
    estimates: 'Published estimates beside ours',
    estimatesNote: (prices: string): string =>
      `None counts quite what ours does. Ours: this scenario, ${prices}, European NATO or EU members of NATO.`,
    who: 'Published by',
    counts: 'What it counts',
    span: 'Years',
    figure: 'Published',
    ours: 'Ours',
    dialogue: 'NATO and Korea, step by step',
    happened: 'What happened',
    date: 'Date',
    source: 'Source',
  },
};
