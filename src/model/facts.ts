import type { AllyId, ExporterId, SegmentId } from './ally.ts';
import type { RangedRate, Status } from './dataset.ts';
import type { Year } from './units.ts';

/** The same words in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly ko: string;
}

/** ISO year, month or day, as precise as it was printed: `2022`, `2022-08`, `2022-08-26`. */
export type PrintedDate = string;

/** Where a fact was read. At least one of publisher and reporter is known. */
export interface Citation {
  /** Whose figure or document it is; null where only a report of it was read, which does not name it. */
  readonly publisher: Bilingual | null;
  /** Who reported or copied it; null where the publisher's own page was read. */
  readonly via: Bilingual | null;
  /** Date of the page or document, as printed or as its address has it; null where there is none. */
  readonly date: PrintedDate | null;
  /** Web address that was read, for a link; null where there is none. */
  readonly address: string | null;
  /** Present where whoever compiled the tables found the page weak. */
  readonly isWeak?: true;
}

/** What came of an offer; `selected` was chosen and not ordered by the end of 2025. */
export const DEAL_STATUSES = ['ordered', 'selected', 'bid', 'not-won'] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

/**
 * One sale, choice or bid between an exporter on offer and an ally. Deals are examples, not a census: about 70 % of the
 * register's lines carry no value, so their values are never summed as the size of a market.
 */
export interface Deal {
  readonly exporter: ExporterId;
  readonly buyer: AllyId;
  /** What was sold, in English as the source names it. */
  readonly system: string;
  /** The same in Korean; null where the original name stands (exporters other than Korea). */
  readonly systemKo: string | null;
  readonly segment: SegmentId;
  /** Value as reported, US$ million at the prices and exchange rate of the order; null where none was found. */
  readonly usdM: number | null;
  readonly ordered: PrintedDate;
  readonly status: DealStatus;
  readonly note: Bilingual | null;
  readonly sources: readonly Citation[];
}

/** What a rule belongs to. */
export const RULE_THEMES = [
  'safe',
  'eu-industry',
  'eu-partnership',
  'national',
  'nato-korea',
  'nato',
] as const;
export type RuleTheme = (typeof RULE_THEMES)[number];

/** How firm a rule is; `unknown` says that nothing was found. */
export const RULE_STATUSES = [
  'rule',
  'decided',
  'agreed',
  'tentative',
  'target',
  'draft',
  'talks',
  'ended',
  'event',
  'unknown',
] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** Buyers a rule bears on: every ally, EU members, those among them with a SAFE loan, or the allies named. */
export type RuleBuyers = 'ANY' | 'EU' | 'SAFE' | readonly AllyId[];
/** Exporters a rule bears on: every one, those without an EU agreement, all outside the EU, or those named. */
export type RuleExporters = 'ANY' | 'THIRD' | 'OUTSIDE' | readonly ExporterId[];

/** Unit of a rule's value; money in the prices of its date. */
export const RULE_UNITS = ['percent', 'EUR bn', 'EUR m', 'USD m', 'count'] as const;
export type RuleUnit = (typeof RULE_UNITS)[number];

/** One rule, goal or step of who may sell to whom. It reads as "rule, scope: parameter: value". */
export interface AccessRule {
  readonly theme: RuleTheme;
  readonly rule: Bilingual;
  readonly scope: Bilingual;
  /** What holds; with a value, what the value is. */
  readonly parameter: Bilingual;
  /** In `unit`; a fraction where that is percent; null where the parameter says it all. */
  readonly value: number | null;
  readonly unit: RuleUnit | null;
  readonly status: RuleStatus;
  /** Since when it holds, or when it happened; null where `dateNote` alone says so. */
  readonly date: PrintedDate | null;
  readonly dateNote: Bilingual | null;
  readonly buyers: RuleBuyers;
  readonly exporters: RuleExporters;
  /** Empty only where the fact is that nothing was found. */
  readonly sources: readonly Citation[];
}

/** What a published estimate speaks of: groups of allies, single allies, or what the model does not cover. */
export const ESTIMATE_REGIONS = ['european-nato', 'eu', 'europe', 'nato', 'world', 'company'] as const;
export type EstimateRegion = (typeof ESTIMATE_REGIONS)[number] | AllyId;
/** What a published estimate counts. Only the first three have a figure of ours to stand beside. */
export const ESTIMATE_COUNTS = ['spending', 'equipment', 'increase', 'list', 'sales', 'share'] as const;
export type EstimateCounts = (typeof ESTIMATE_COUNTS)[number];
/** Units of published estimates. */
export const ESTIMATE_UNITS = ['EUR bn', 'USD bn', 'PLN bn', 'CAD bn', 'percent'] as const;
export type EstimateUnit = (typeof ESTIMATE_UNITS)[number];

/** A market figure somebody else published, with what it counts: none of them counts quite what ours does. */
export interface MarketEstimate {
  readonly publisher: Bilingual;
  readonly what: Bilingual;
  readonly counts: EstimateCounts;
  readonly region: EstimateRegion;
  /** First and last year it speaks of; null where open or not tied to years. */
  readonly from: Year | null;
  readonly to: Year | null;
  /** `year`: an amount a year; `period`: the sum over its years. */
  readonly per: 'year' | 'period';
  /** In `unit`; a fraction where that is percent. */
  readonly value: number;
  /** `over`: at least so much; `nearly`: a little less. */
  readonly bound: 'over' | 'nearly' | null;
  readonly unit: EstimateUnit;
  /** Null: the source does not say in whose year's prices. */
  readonly priceBasis: 'current' | 'constant' | null;
  /** `reported` for years gone by, `estimate` for our sum of NATO's estimates, else `forecast` or `claim` of the publisher. */
  readonly status: Status;
  readonly sources: readonly Citation[];
}

/** Series of Korea's exports. */
export const EXPORT_SERIES = ['contracts', 'target', 'poland-contracts', 'poland-volume'] as const;
export type ExportSeries = (typeof EXPORT_SERIES)[number];

/** Korea's defence export contracts of a year, a goal, or Poland's part of them. */
export interface ExportYear {
  readonly series: ExportSeries;
  readonly from: Year;
  readonly to: Year;
  readonly measure: Bilingual;
  /** US$ million, current prices, for contracts and target; a fraction for Poland's part. */
  readonly value: number;
  readonly status: Status;
  readonly note: Bilingual | null;
  readonly sources: readonly Citation[];
}

/** What a government or the alliance said it would spend. */
export interface StatedPlan {
  readonly ally: AllyId | 'NATO';
  /** `core`, `related` or `total` as NATO counts; `national` by the ally's own definition; `budget`: an amount, in the note. */
  readonly measure: 'core' | 'related' | 'total' | 'national' | 'budget';
  /** Fraction of GDP; null where no share was stated. */
  readonly share: number | null;
  readonly year: Year | null;
  readonly kind: Bilingual;
  readonly statedOn: PrintedDate | null;
  readonly note: Bilingual | null;
  /** How well the source carries it. */
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly Citation[];
}

/** One supplier's part of an ally's arms imports, fractions by volume (SIPRI TIV), not money; null: none in that period. */
export interface SupplierShare {
  /** ISO code, `OTH` (each below the threshold) or `UNK` (unknown). */
  readonly supplier: string;
  readonly name: Bilingual;
  /** Delivered 2021–2025. */
  readonly delivered: number | null;
  /** On order in May 2026. */
  readonly ordered: number | null;
}

/** Why an ally's import share is what the dataset says. */
export interface ImportNote {
  readonly status: RangedRate['status'];
  readonly why: Bilingual;
  readonly sources: readonly Citation[];
}

/** Standing of an ally under the EU's SAFE loans, as of February 2026. */
export const SAFE_STATUSES = [
  'loan_council_approved',
  'loan_allocated_pending_feb2026',
  'eu_no_loan_request',
  'eu_candidate',
  'eea_efta_procurement',
  'participation_agreement_concluded',
  'negotiation_failed_2025',
  'third_country',
] as const;
export type SafeStatus = (typeof SAFE_STATUSES)[number];

/** What stands behind one ally as a buyer. */
export interface BuyerFacts {
  readonly safe: SafeStatus;
  /** SAFE loan, EUR billion, current prices; null where the ally has none. */
  readonly safeLoanEurBn: number | null;
  readonly imports: ImportNote;
  /** Largest delivered share first; empty where no imports are recorded. */
  readonly suppliers: readonly SupplierShare[];
  /** How far the segment mix is the ally's own, 0–1; the rest is European NATO's. */
  readonly ownMix: number;
}

/** What stands behind one exporter. */
export interface ExporterFacts {
  /** Standing under EU rules in a sentence; null where there is nothing to add. */
  readonly note: Bilingual | null;
  /** Why it is taken to cover so much of each segment; assumptions throughout. */
  readonly coverage: Readonly<Record<SegmentId, Bilingual>>;
}

/** Everything sourced that the model does not compute with, of the dataset's edition. */
export interface Facts {
  readonly buyers: Readonly<Record<AllyId, BuyerFacts>>;
  readonly exporters: Readonly<Record<ExporterId, ExporterFacts>>;
  readonly deals: readonly Deal[];
  readonly rules: readonly AccessRule[];
  readonly estimates: readonly MarketEstimate[];
  readonly koreaExports: readonly ExportYear[];
  readonly plans: readonly StatedPlan[];
  /** Document behind every supplier share. */
  readonly supplierSource: Citation;
  /** Document behind coverage and other judgement of ours. */
  readonly ownSource: Citation;
}
