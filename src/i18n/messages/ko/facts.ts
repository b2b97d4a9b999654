import type { factsEn } from '../en/facts.ts';

/** The bound of a figure at the end of what it is. */
const BOUND = /, (최대|최소|초과)$/;

export const factsKo: typeof factsEn = {
  deals: {
    ordered: '계약 체결',
    selected: '선정(2025년 말 기준 미계약)',
    bid: '입찰 진행 중',
    'not-won': '미수주',
  },
  neverSummed: '전수가 아닌 사례입니다. 등록부 항목의 약 70%는 금액이 없어 합계는 시장 규모가 아닙니다.',
  themes: {
    safe: 'SAFE',
    'eu-industry': 'EU 방위산업',
    'eu-partnership': 'EU 파트너십',
    national: '국내 규정',
    'nato-korea': '나토·한국',
    nato: '나토',
  },
  rules: {
    rule: '시행 중',
    decided: '결정',
    agreed: '합의',
    tentative: '잠정',
    target: '목표',
    draft: '초안',
    talks: '협의',
    ended: '결렬·중단',
    event: '진행됨',
    unknown: '확인되지 않음',
  },
  safe: {
    loan_council_approved: 'SAFE 대출 이사회 승인',
    loan_allocated_pending_feb2026: 'SAFE 대출 배정, 2026년 2월 현재 승인 대기',
    eu_no_loan_request: 'EU 회원국, SAFE 대출 미신청',
    eu_candidate: 'EU 가입 후보국',
    eea_efta_procurement: 'EEA를 통해 SAFE 조달 참여',
    participation_agreement_concluded: 'SAFE 참여 협정 타결',
    negotiation_failed_2025: 'SAFE 협상 결렬(2025년)',
    third_country: 'SAFE 제3국',
  },
  regions: {
    'european-nato': '유럽 나토',
    eu: 'EU 27개국',
    europe: '유럽',
    nato: '나토',
    world: '세계',
    company: '단일 기업',
  },
  counts: {
    spending: '국방비',
    equipment: '장비',
    increase: '추가 지출',
    list: '구매 계획',
    sales: '업체 매출',
    share: '단일 기업 점유율',
  },
  per: { year: '연간', period: '기간 전체' },
  bounds: {
    over: (amount) => `${amount} 초과`,
    nearly: (amount) => `${amount} 가까이`,
  },
  priceBasis: { current: '경상가격', constant: '불변가격', unknown: '가격 기준 미표기' },
  exports: {
    contracts: '수출 계약액',
    target: '목표',
    'poland-contracts': '계약 중 폴란드 비중',
    'poland-volume': '물량 중 폴란드 비중',
  },
  plans: {
    core: '핵심 국방비',
    related: '관련 지출',
    total: '핵심·관련 합계',
    national: '자국 기준',
    budget: '예산',
  },
  confidence: { high: '출처 신뢰도 높음', medium: '보도 기준', low: '출처 신뢰도 낮음' },
  limits: {
    'no-forces': '군대 없음',
    'buys-itself': '수출국 자신',
    'bought-at-home': '국내 구매',
    'eu-rule': 'EU 규정',
    'not-covered': '공급 품목 밖',
    'no-sales-yet': '수주 실적 없음',
    'won-by-others': '타국 수주',
    nothing: '없음(전부 수주)',
  },
  limitOf: (limit, takes, rule) =>
    `${limit} ${takes}${rule === null ? '' : `, ${factsKo.limits['eu-rule']} 몫 ${rule}`}`,
  ruled: (what, figure) => {
    const bound = BOUND.exec(what)?.[1];
    if (bound === undefined) return `${what}: ${figure}`;
    const head = what.replace(BOUND, '');
    return bound === '초과' ? `${head}: ${figure} 초과` : `${head}: ${bound} ${figure}`;
  },
  billions: {
    'PLN bn': (figure) => `${figure} 즈워티`,
    'CAD bn': (figure) => `${figure} 캐나다달러`,
  },
  reported: (via) => `${via} 보도`,
  reportedBy: (publisher, via) => `${publisher}(${via} 인용)`,
  dated: (source, date) => `${source}, ${date}`,
  undated: '날짜 없음',
};
