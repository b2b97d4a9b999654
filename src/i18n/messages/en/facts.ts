import type {
  DealStatus,
  EstimateCounts,
  EstimateRegion,
  EstimateUnit,
  ExportSeries,
  Limit,
  RuleStatus,
  RuleTheme,
  SafeStatus,
  StatedPlan,
} from '#model';

/** Regions of published estimates that are no ally; an ally goes by its name. */
export type WideRegion = Exclude<EstimateRegion, Uppercase<string>>;

/** The bound of a figure at the end of what it is. */
const BOUND = /, (at most|at least|more than)$/;

/** Words of the facts: codes of deals, rules, estimates and plans. Their texts carry both languages themselves. */
export const factsEn = {
  deals: {
    ordered: 'ordered',
    selected: 'selected, not ordered at the end of 2025',
    bid: 'bid, open',
    'not-won': 'not won',
  } satisfies Record<DealStatus, string>,
  neverSummed:
    'Examples, not a census: about 70 % of the register’s lines carry no value. Their sum is not a market size.',
  themes: {
    safe: 'SAFE',
    'eu-industry': 'EU industry',
    'eu-partnership': 'EU partnership',
    national: 'National rules',
    'nato-korea': 'NATO–Korea',
    nato: 'NATO',
  } satisfies Record<RuleTheme, string>,
  rules: {
    rule: 'in force',
    decided: 'decided',
    agreed: 'agreed',
    tentative: 'tentative',
    target: 'goal',
    draft: 'draft',
    talks: 'talks',
    ended: 'ended',
    event: 'took place',
    unknown: 'not found',
  } satisfies Record<RuleStatus, string>,
  safe: {
    loan_council_approved: 'SAFE loan approved by the Council',
    loan_allocated_pending_feb2026: 'SAFE loan allocated, approval pending in February 2026',
    eu_no_loan_request: 'EU member, no SAFE loan requested',
    eu_candidate: 'EU candidate',
    eea_efta_procurement: 'takes part in SAFE procurement through the EEA',
    participation_agreement_concluded: 'agreement to take part in SAFE concluded',
    negotiation_failed_2025: 'SAFE talks ended without agreement, 2025',
    third_country: 'third country to SAFE',
  } satisfies Record<SafeStatus, string>,
  regions: {
    'european-nato': 'European NATO',
    eu: 'EU, 27 members',
    europe: 'Europe',
    nato: 'NATO',
    world: 'World',
    company: 'one company',
  } satisfies Record<WideRegion, string>,
  counts: {
    spending: 'defence spending',
    equipment: 'equipment',
    increase: 'additional spending',
    list: 'planned purchases',
    sales: 'sales of firms',
    share: 'one firm’s share',
  } satisfies Record<EstimateCounts, string>,
  per: { year: 'a year', period: 'whole period' },
  bounds: {
    over: (amount: string): string => `over ${amount}`,
    nearly: (amount: string): string => `nearly ${amount}`,
  },
  priceBasis: { current: 'current prices', constant: 'constant prices', unknown: 'price basis not stated' },
  exports: {
    contracts: 'Contracts',
    target: 'Goal',
    'poland-contracts': 'Poland’s share of contracts',
    'poland-volume': 'Poland’s share of volume',
  } satisfies Record<ExportSeries, string>,
  plans: {
    core: 'core',
    related: 'related',
    total: 'core and related',
    national: 'national definition',
    budget: 'budget',
  } satisfies Record<StatedPlan['measure'], string>,
  confidence: { high: 'well sourced', medium: 'reported', low: 'weakly sourced' } satisfies Record<
    StatedPlan['confidence'],
    string
  >,
  /** What holds an exporter back at a buyer, as a column of a table. */
  limits: {
    'no-forces': 'no armed forces',
    'buys-itself': 'the exporter itself',
    'bought-at-home': 'bought at home',
    'eu-rule': 'EU rule',
    'not-covered': 'not covered',
    'no-sales-yet': 'no sales yet',
    'won-by-others': 'won by others',
    nothing: 'nothing: it wins all of it',
  } satisfies Record<Limit, string>,
  /** What limits most with what it takes, and what the rule takes besides: `not covered 6.6; EU rule takes 1.0`. */
  limitOf: (limit: string, takes: string, rule: string | null): string =>
    `${limit} ${takes}${rule === null ? '' : `; ${factsEn.limits['eu-rule']} takes ${rule}`}`,
  /** What a rule counts and its figure, which takes the bound: `loan: at most €43.7 bn`. */
  ruled: (what: string, figure: string): string =>
    `${what.replace(BOUND, ': $1')}${BOUND.test(what) ? '' : ':'} ${figure}`,
  /** Units of amounts in billions that the page does not convert. */
  billions: {
    'PLN bn': (figure: string): string => `PLN ${figure}\u00a0bn`,
    'CAD bn': (figure: string): string => `CAD ${figure}\u00a0bn`,
  } satisfies Partial<Record<EstimateUnit, unknown>>,
  reported: (via: string): string => `as reported by ${via}`,
  reportedBy: (publisher: string, via: string): string => `${publisher} via ${via}`,
  dated: (source: string, date: string): string => `${source}, ${date}`,
  undated: 'undated',
};
