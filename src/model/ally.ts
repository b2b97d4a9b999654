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

/** The scopes a result can be summed over, besides single allies. */
export const SCOPES = ['europe-canada', 'all', 'eu', ...REGIONS] as const;
export type Scope = (typeof SCOPES)[number];
