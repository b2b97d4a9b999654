import type { Currency, ExporterId, NamedScope, PresetId, Shape, SourceId, Status } from '#model';

/** The field's terms, one word per idea (README, names). */
export const termsEn = {
  /** Names shorter than the dataset's, for labels. */
  shortNames: { KOR: 'Korea' } as Readonly<Partial<Record<ExporterId, string>>>,
  /** Names that take an article inside a sentence. */
  withArticle: (name: string): string =>
    ['United Kingdom', 'United States', 'Netherlands'].includes(name) ? `the ${name}` : name,
  presets: {
    pledge: 'Pledge path',
    hold: 'Shares held',
    plans: 'Stated plans',
    history: 'As after 2014',
    early: 'Early, 2030',
    stall: 'Stops in 2029',
  } satisfies Record<PresetId, string>,
  /** The same inside a sentence, for deltas and labels: "$1,242 bn pledge path". */
  presetPaths: {
    pledge: 'pledge path',
    hold: 'shares held',
    plans: 'stated plans',
    history: 'path as after 2014',
    early: 'early path',
    stall: 'stop in 2029',
  } satisfies Record<PresetId, string>,
  scopes: {
    'europe-canada': 'Europe and Canada',
    all: 'All 32 allies',
    eu: 'EU members',
    'central-eastern': 'Central and eastern',
    'nordic-baltic': 'Nordic and Baltic',
    western: 'Western Europe',
    southern: 'Southern Europe',
    'adriatic-balkan': 'Adriatic and Balkan',
    'north-america': 'North America',
  } satisfies Record<NamedScope, string>,
  /** A scope inside a sentence: "In 2035 … would spend". */
  scopeInSentence: {
    'europe-canada': 'Europe and Canada',
    all: 'all 32 allies',
    eu: 'the EU members of NATO',
    'central-eastern': 'central and eastern allies',
    'nordic-baltic': 'Nordic and Baltic allies',
    western: 'western European allies',
    southern: 'southern allies',
    'adriatic-balkan': 'Adriatic and Balkan allies',
    'north-america': 'the United States and Canada',
  } satisfies Record<NamedScope, string>,
  /** Allies that have no name together: all of up to three, or the first two and how many more. */
  alliesTogether: (names: readonly string[], others: number): string =>
    others > 0
      ? `${names.join(', ')} and ${others} others`
      : [...names.slice(0, -2), names.slice(-2).join(' and ')].join(', '),
  shapes: { linear: 'straight', late: 'late', early: 'early', step: 'hold, then jump' } satisfies Record<
    Shape,
    string
  >,
  drawn: 'through points',
  currencies: { USD: 'US$', EUR: '€', KRW: '₩' } satisfies Record<Currency, string>,
  status: {
    reported: 'reported',
    estimate: 'estimate',
    forecast: 'forecast',
    extension: 'extension',
    projection: 'projection',
    assumption: 'assumption',
    proxy: 'proxy',
    anchor: 'anchor',
    claim: 'claim',
    plan: 'stated plan',
  } satisfies Record<Status, string>,
  /** Publisher and edition as they stand under a chart. */
  sources: {
    'nato-2026': 'NATO, July 2026',
    'imf-weo-2026-04': 'IMF WEO, April 2026',
    'extension-rule-a': 'own extension to 2035',
    'bruegel-dsa-2025-10': 'Bruegel, October 2025',
    'sipri-derived-2026-05': 'SIPRI-derived, May 2026',
    'own-judgement-2026-11': 'own assumptions',
  } satisfies Record<SourceId, string>,
};
