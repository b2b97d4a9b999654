import type { AllyId, ExporterId, SegmentId } from './ally.ts';
import type { Currency, WinBasis } from './dataset.ts';
import type { Basis, Share, Year } from './units.ts';

/** Letters of the scenarios that can be compared, and that one link can hold. */
export const SLOT_IDS = ['A', 'B', 'C', 'D'] as const;
export type SlotId = (typeof SLOT_IDS)[number];

/** The six presets: named starts that nobody edits (model.md §3). */
export const PRESETS = ['pledge', 'hold', 'plans', 'history', 'early', 'stall'] as const;
export type PresetId = (typeof PRESETS)[number];

/** Path shapes a person can choose; giving points is what makes a path `points`. */
export const SHAPES = ['linear', 'late', 'early', 'step'] as const;
export type Shape = (typeof SHAPES)[number];
export type PathShape = Shape | 'points';

/** A drawn or stated path: 1 to 10 (year, share) pairs, years strictly rising within 2027–2035. */
export type Points = readonly (readonly [year: Year, share: Share])[];

/** What a person moved for one ally, or for all (`*`). Shares and rates are fractions; absent means untouched. */
export interface Override {
  /** Core share in the year reached. */
  readonly core?: number;
  /** Indirect share in the year reached. */
  readonly indirect?: number;
  /** Indirect share today, where the figure is an assumption. */
  readonly indirectToday?: number;
  /** Year reached. */
  readonly year?: Year;
  readonly shape?: Shape;
  readonly points?: Points;
  /** Equipment share of core spending in 2035. */
  readonly equipment?: number;
  /** Change of real growth, fraction a year. */
  readonly growth?: number;
  /** Share of equipment bought abroad. */
  readonly importShare?: number;
  /** Win-share gain by 2035; replaces the market's. */
  readonly winGain?: number;
}

/** A change to an override: a key set to `undefined` is removed. */
export type OverrideChange = { readonly [Key in keyof Override]: Override[Key] | undefined };

/** The funnel's levers. Rates are fractions. */
export interface Market {
  readonly exporter: ExporterId;
  /** λ, Buy-European strictness. */
  readonly euPreference: number;
  /** γ for exporters outside EU rules. */
  readonly localContent: number;
  /** Win-share gain by 2035. */
  readonly winGain: number;
  readonly winBasis: WinBasis;
  /** Coverage that differs from the exporter's own, by segment. */
  readonly coverage: Readonly<Partial<Record<SegmentId, number>>>;
  /** Part of logistics, maintenance and training counted in the wider market. */
  readonly supportShare: number;
  /** Part of indirect spending counted in the wider market. */
  readonly relatedShare: number;
}

/** Key of a layer of overrides: one ally, or every ally. */
export type TargetKey = AllyId | '*';

/** A scenario: preset + sparse overrides. Derived values are never stored; immutable, so results cache by identity. */
export interface Scenario {
  readonly name?: string;
  readonly note?: string;
  readonly preset: PresetId;
  readonly targets: Readonly<Partial<Record<TargetKey, Override>>>;
  /** Only what differs from {@link MARKET_DEFAULTS}. */
  readonly market: Readonly<Partial<Market>>;
  /** Seed of the uncertainty draws. */
  readonly seed?: number;
}

/** A way of looking at results; no part of the scenario. */
export interface Prices {
  readonly basis: Basis;
  readonly currency: Currency;
}

/** Market levers nobody has moved (model.md §5); each rate is an assumption. */
export const MARKET_DEFAULTS: Market = {
  exporter: 'KOR',
  euPreference: 0.5,
  localContent: 0,
  winGain: 0,
  winBasis: 'delivered',
  coverage: {},
  supportShare: 0,
  relatedShare: 0,
};
export const DEFAULT_PRICES: Prices = { basis: 'constant', currency: 'USD' };
export const DEFAULT_SEED = 35;
/** The scenario of a first visit. */
export const PLEDGE: Scenario = { preset: 'pledge', targets: {}, market: {} };

/** Allowed range of an override or lever, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** `rate` is written in percent or points and held as a fraction; `whole` is written and held as it is. */
  readonly kind: 'rate' | 'whole';
}
const percent = (min: number, max: number): Range => ({ min: min / 100, max: max / 100, kind: 'rate' });
const whole = (min: number, max: number): Range => ({ min, max, kind: 'whole' });

/** Ranges of an ally's overrides (model.md §5), as fractions and years. */
export const OVERRIDE_RANGES = {
  core: percent(0, 10),
  indirect: percent(0, 5),
  indirectToday: percent(0, 5),
  year: whole(2027, 2040),
  equipment: percent(0, 80),
  growth: percent(-5, 5),
  importShare: percent(0, 100),
  winGain: percent(-100, 100),
} as const satisfies Partial<Record<keyof Override, Range>>;

/** Ranges of the market's levers, as fractions. */
export const MARKET_RANGES = {
  euPreference: percent(0, 100),
  localContent: percent(0, 100),
  winGain: percent(-100, 100),
  supportShare: percent(0, 100),
  relatedShare: percent(0, 100),
} as const satisfies Partial<Record<keyof Market, Range>>;

export const COVERAGE_RANGE = percent(0, 100);
/** Years of drawn points. */
export const POINT_YEARS = whole(2027, 2035);
export const MAX_POINTS = 10;
export const SEED_RANGE = whole(0, 4_294_967_295);
/** Longest name and note, in characters. */
export const MAX_NAME = 60;
export const MAX_NOTE = 2000;

/** Gives the market with every lever, defaults filled in. */
export const marketOf = (scenario: Scenario): Market => ({ ...MARKET_DEFAULTS, ...scenario.market });

/**
 * Gives the scenario with a layer's override changed; a key set to `undefined` is removed, and so is an empty layer.
 * Setting what is there already returns the same scenario.
 */
export function override(scenario: Scenario, key: TargetKey, change: OverrideChange): Scenario {
  const present = scenario.targets[key] ?? {};
  const isSame = keysOf(change).every((name) => present[name] === change[name]);
  if (isSame) return scenario;
  const merged: Override = compact({ ...present, ...change });
  const { [key]: _, ...others } = scenario.targets;
  return { ...scenario, targets: Object.keys(merged).length > 0 ? { ...others, [key]: merged } : others };
}

/** Gives the scenario with market levers changed; a lever at its default is dropped, and a new exporter drops coverage. */
export function setMarket(scenario: Scenario, change: Partial<Market>): Scenario {
  const changesExporter = change.exporter !== undefined && change.exporter !== marketOf(scenario).exporter;
  const merged: Partial<Market> = {
    ...scenario.market,
    ...(changesExporter ? { coverage: {} } : {}),
    ...change,
  };
  const kept = Object.entries(merged).filter(([key, value]) =>
    key === 'coverage'
      ? Object.keys(value as object).length > 0
      : value !== MARKET_DEFAULTS[key as keyof Market],
  );
  return { ...scenario, market: compact(Object.fromEntries(kept)) };
}

const keysOf = (change: OverrideChange) => Object.keys(change) as (keyof Override)[];

/** Drops keys that hold `undefined`. */
function compact<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as never;
}
