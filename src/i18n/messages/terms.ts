import type { Currency, ExporterId, PresetId, Scope, Shape, SourceId, Status } from '#model';

/** The field's terms, one word per idea (README, names). */
export const termsEn = {
  /** Names shorter than the dataset's, for labels. */
  shortNames: { KOR: 'Korea' } as Readonly<Partial<Record<ExporterId, string>>>,
  /** Names that take an article inside a sentence. */
  withArticle: (name: string): string =>
    ['United Kingdom', 'United States', 'Netherlands'].includes(name) ? `the ${name}` : name,
  presets: {
    pledge: 'Pledge',
    hold: 'Hold',
    plans: 'Stated plans',
    history: 'As after 2014',
    early: 'Early, 2030',
    stall: 'Stops in 2029',
  } satisfies Record<PresetId, string>,
  /** A preset as the name of a path, for deltas and labels: "$1,242 bn pledge path". */
  presetPaths: {
    pledge: 'pledge path',
    hold: 'shares held',
    plans: 'stated plans',
    history: 'path as after 2014',
    early: 'early path',
    stall: 'path that stops',
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
  } satisfies Record<Scope, string>,
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
  } satisfies Record<Scope, string>,
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

export const termsKo: typeof termsEn = {
  shortNames: { KOR: '한국' },
  withArticle: (name) => name,
  presets: {
    pledge: '공약',
    hold: '현 수준 유지',
    plans: '각국 계획',
    history: '2014년 이후 추세',
    early: '2030년 조기 달성',
    stall: '2029년 증액 중단',
  },
  presetPaths: {
    pledge: '공약 경로',
    hold: '현 수준 유지',
    plans: '각국 계획',
    history: '2014년 이후 추세',
    early: '조기 달성 경로',
    stall: '증액 중단 경로',
  },
  scopes: {
    'europe-canada': '유럽·캐나다',
    all: '회원국 전체',
    eu: 'EU 회원국',
    'central-eastern': '중·동유럽',
    'nordic-baltic': '북유럽·발트',
    western: '서유럽',
    southern: '남유럽',
    'adriatic-balkan': '아드리아·발칸',
    'north-america': '북미',
  },
  scopeInSentence: {
    'europe-canada': '유럽과 캐나다',
    all: '32개 회원국 전체',
    eu: '나토의 EU 회원국',
    'central-eastern': '중·동유럽 회원국',
    'nordic-baltic': '북유럽·발트 회원국',
    western: '서유럽 회원국',
    southern: '남유럽 회원국',
    'adriatic-balkan': '아드리아·발칸 회원국',
    'north-america': '미국과 캐나다',
  },
  shapes: { linear: '직선', late: '후반 집중', early: '전반 집중', step: '유지 후 일시 상향' },
  drawn: '지점 연결',
  currencies: { USD: '달러', EUR: '유로', KRW: '원' },
  status: {
    reported: '확정치',
    estimate: '추정치',
    forecast: '예측치',
    extension: '연장',
    projection: '전망',
    assumption: '가정',
    proxy: '대리 지표',
    anchor: '근거 자료',
    claim: '발표치',
    plan: '정부 계획',
  },
  sources: {
    'nato-2026': '나토(2026년 7월)',
    'imf-weo-2026-04': 'IMF 세계경제전망(2026년 4월)',
    'extension-rule-a': '2035년까지 자체 연장',
    'bruegel-dsa-2025-10': '브뤼겔(2025년 10월)',
    'sipri-derived-2026-05': 'SIPRI 기반(2026년 5월)',
    'own-judgement-2026-11': '자체 가정',
  },
};
