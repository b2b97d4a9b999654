/** ISO 3166-1 alpha-3 codes of NATO's 32 members, in the order of `allies.csv`. */
export const ALLY_IDS = [
  'ALB',
  'BEL',
  'BGR',
  'CAN',
  'HRV',
  'CZE',
  'DNK',
  'EST',
  'FIN',
  'FRA',
  'DEU',
  'GRC',
  'HUN',
  'ISL',
  'ITA',
  'LVA',
  'LTU',
  'LUX',
  'MNE',
  'NLD',
  'MKD',
  'NOR',
  'POL',
  'PRT',
  'ROU',
  'SVK',
  'SVN',
  'ESP',
  'SWE',
  'TUR',
  'GBR',
  'USA',
] as const;
/** ISO 3166-1 alpha-3 code of a NATO member. */
export type AllyId = (typeof ALLY_IDS)[number];

/** The six regions; they partition the 32 allies. */
export const REGIONS = [
  'central-eastern',
  'nordic-baltic',
  'western',
  'southern',
  'adriatic-balkan',
  'north-america',
] as const;
export type Region = (typeof REGIONS)[number];

/** The 16 exporters offered, Korea first. */
export const EXPORTER_IDS = [
  'KOR',
  'USA',
  'DEU',
  'FRA',
  'GBR',
  'ITA',
  'ESP',
  'SWE',
  'NOR',
  'NLD',
  'TUR',
  'ISR',
  'POL',
  'CAN',
  'JPN',
  'BRA',
] as const;
export type ExporterId = (typeof EXPORTER_IDS)[number];

/** The eight segments of arms imports, in the order of `segment_mix.csv`. */
export const SEGMENT_IDS = [
  'aircraft',
  'missiles',
  'armour',
  'artillery',
  'air-defence',
  'ships',
  'sensors',
  'other',
] as const;
export type SegmentId = (typeof SEGMENT_IDS)[number];

/** The scopes that have a name. */
export const SCOPES = ['europe-canada', 'all', 'eu', ...REGIONS] as const;
export type NamedScope = (typeof SCOPES)[number];
/** A scope of the reader's own: the codes of its allies, one or more, each once, in the order of the dataset. */
export type AllyScope = `allies:${string}`;
/** What a result is summed over: the alliance or a part of it, one ally, or a group of the reader's own. */
export type Scope = NamedScope | AllyScope;

/** Makes a scope of allies; null of none. */
export function scopeOf(allies: readonly string[]): AllyScope | null {
  const ids = ALLY_IDS.filter((id) => allies.includes(id));
  return ids.length > 0 ? `allies:${ids.join()}` : null;
}

/** Tells whether a scope has a name of its own. */
export const isNamed = (scope: Scope): scope is NamedScope => SCOPES.some((known) => known === scope);

/** Gives the allies that a scope lists; empty for one that has a name. */
export const listedIn = (scope: Scope): readonly AllyId[] =>
  isNamed(scope) ? [] : ALLY_IDS.filter((id) => scope.slice('allies:'.length).split(',').includes(id));
