/**
 * Units as types: a mistake between a share, a price basis and a currency must not compile.
 * The brands exist for the compiler alone; at run time each is a plain number.
 */
declare const brand: unique symbol;
type Brand<Name extends string> = number & { readonly [brand]: Name };

/** Fraction of GDP, 0–1. Percent exists only in i18n and in files. */
export type Share = Brand<'share of GDP'>;

/** Price basis: `constant` is 2026 prices and exchange rates, `current` the money of each year. */
export type Basis = 'constant' | 'current';

/** Money in US$ million, in one price basis. */
export type UsdM<B extends Basis> = Brand<`US$ m, ${B} prices`>;

/** Calendar year, a whole number. */
export type Year = number;

/** Marks a fraction of GDP as such. @param fraction 0–1, not percent. */
export const share = (fraction: number): Share => fraction as Share;

/** Marks US$ million in a stated price basis as such. */
export const usdM = <B extends Basis>(_basis: B, millions: number): UsdM<B> => millions as UsdM<B>;

/** Gives the money that a share of a GDP is, in the GDP's price basis. */
export const times = <B extends Basis>(gdp: UsdM<B>, s: Share): UsdM<B> => (gdp * s) as UsdM<B>;

/** Adds two amounts of one price basis; `NoInfer`, or a mixed basis slips through. */
export const add = <B extends Basis>(a: UsdM<B>, b: UsdM<NoInfer<B>>): UsdM<B> => (a + b) as UsdM<B>;

/** Slack for comparing a share with a threshold: 1e-9 of GDP (model.md §1). */
export const TOLERANCE = 1e-9;

/** Tells whether a value reaches a threshold, allowing {@link TOLERANCE}. */
export const reaches = (value: number, threshold: number): boolean => value >= threshold - TOLERANCE;

/**
 * Turns percent as people write it into a fraction, read to six decimals of a percent.
 * @param percent Percent or percentage points.
 */
export const fromPercent = (percent: number): number => roundTo(percent, 6) / 100;

/** Turns a fraction into percent as people write it, to six decimals, never −0. */
export const toPercent = (fraction: number): number => roundTo(fraction * 100, 6);

/** Rounds to so many decimals; −0 becomes 0. */
export const roundTo = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;
