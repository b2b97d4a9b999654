import {
  ALLY_IDS,
  COVERAGE_RANGE,
  DEFAULT_SEED,
  fromPercent,
  MARKET_DEFAULTS,
  MARKET_RANGES,
  type Market,
  OVERRIDE_RANGES,
  type Override,
  type Range,
  type Scenario,
  SEGMENT_IDS,
  share,
  type TargetKey,
  toPercent,
} from '#model';

/** Lists the layers of overrides in the order files and links write them: every ally, then each one. */
export const TARGET_KEYS: readonly TargetKey[] = ['*', ...ALLY_IDS];

/** Lists the keys of a constant table with their types, in its own order. */
export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(table) as Key[];

/** Counts characters as people do who paste an emoji: by code point. */
export const lengthOf = (text: string): number => [...text].length;

/** Gives text without outer blanks and lone surrogates, which no URL can carry, cut to so many characters. */
export function canonicalText(text: string, max: number): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD').trim();
  return lengthOf(whole) > max ? [...whole].slice(0, max).join('').trimEnd() : whole;
}

const rounded = (value: number, { kind }: Range): number =>
  kind === 'rate' ? fromPercent(toPercent(value)) : value;

/**
 * Gives the scenario as a file or link holds it: numbers to six decimals of a percent, no −0, nothing that is
 * at its default, no empty layer. Name and note stay as they are.
 */
export function canonicalScenario({ name, note, preset, targets, market, seed }: Scenario): Scenario {
  const layers = TARGET_KEYS.map((key) => [key, canonicalOverride(targets[key] ?? {})] as const);
  return {
    ...(name === undefined ? {} : { name }),
    ...(note === undefined ? {} : { note }),
    preset,
    targets: Object.fromEntries(layers.filter(([, layer]) => Object.keys(layer).length > 0)),
    market: canonicalMarket(market),
    ...(seed === undefined || seed === DEFAULT_SEED ? {} : { seed }),
  };
}

function canonicalOverride(layer: Override): Override {
  const numbers = keysOf(OVERRIDE_RANGES).flatMap((key) => {
    const value = layer[key];
    return value === undefined ? [] : [[key, rounded(value, OVERRIDE_RANGES[key])]];
  });
  const points = (layer.points ?? []).map(
    ([year, core]) => [year, share(rounded(core, OVERRIDE_RANGES.core))] as const,
  );
  return {
    ...Object.fromEntries(numbers),
    ...(layer.shape === undefined ? {} : { shape: layer.shape }),
    ...(points.length > 0 ? { points } : {}),
  };
}

function canonicalMarket(market: Partial<Market>): Partial<Market> {
  const rates = keysOf(MARKET_RANGES).flatMap((key) => {
    const value = rounded(market[key] ?? MARKET_DEFAULTS[key], MARKET_RANGES[key]);
    return value === MARKET_DEFAULTS[key] ? [] : [[key, value]];
  });
  const coverage = SEGMENT_IDS.flatMap((segment) => {
    const value = market.coverage?.[segment];
    return value === undefined ? [] : [[segment, rounded(value, COVERAGE_RANGE)]];
  });
  const { exporter = MARKET_DEFAULTS.exporter, winBasis = MARKET_DEFAULTS.winBasis } = market;
  return {
    ...(exporter === MARKET_DEFAULTS.exporter ? {} : { exporter }),
    ...Object.fromEntries(rates),
    ...(winBasis === MARKET_DEFAULTS.winBasis ? {} : { winBasis }),
    ...(coverage.length > 0 ? { coverage: Object.fromEntries(coverage) } : {}),
  };
}
