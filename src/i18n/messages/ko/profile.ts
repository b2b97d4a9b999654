import { josa } from 'es-hangul';
import type { profileEn } from '../en/profile.ts';

export const profileKo: typeof profileEn = {
  head: {
    eu: 'EU 회원국',
    notEu: 'EU 비회원국',
    since: (year) => `${year}년 나토 가입`,
    of: (place, count) => `이름순 ${count}개국 중 ${place}`,
    previous: (ally) => `이전: ${ally}`,
    next: (ally) => `다음: ${ally}`,
    adjust: '조정',
    asPage: '페이지로 열기',
    close: '프로필 닫기',
  },
  figures: {
    heading: '네 가지 수치',
    share: '핵심 국방비 비중',
    core: '핵심 국방비',
    sam: (exporter) => `${exporter} 접근 가능`,
    som: '현 점유율 기준 수주 가능',
    today: (figure) => `2026e ${figure}`,
    part: (part, scope) => `${scope}의 ${part}`,
    supplied: (exporter, share, basis) =>
      `${basis === 'delivered' ? '2021~2025년' : '발주 잔량'} ${exporter} 비중 ${share}`,
    suppliesNone: (exporter, basis) =>
      basis === 'delivered' ? `2021~2025년 ${exporter} 인도 실적 없음` : `${exporter} 발주 잔량 없음`,
  },
  path: {
    title: (rise, year, past) =>
      `시나리오에서 가장 빠른 해는 ${rise}, 지금까지 가장 빠른 해는 ${past}(${year}년)`,
    falls: (year, past) => `시나리오에서는 비중이 오르지 않음, 지금까지 가장 빠른 해는 ${past}(${year}년)`,
    subtitle: '핵심 국방비, GDP 대비 % · 2014~2035년',
    pull: '점을 끌면 사이 연도도 함께 움직임',
    key: '실선: 나토 자료, 이후 시나리오 · 점선: 프리셋 · 옅은 선: 가장 빨랐던 해의 속도 · ◇ 정부 계획',
    ghost: (year) => `${year}년 속도라면`,
    ghostRise: (rise) => `연 ${rise}`,
    plan: (figure, year) => `계획 ${figure}(${year}년)`,
  },
  noForces:
    '군대가 없어 나토 국방비 통계에 없습니다. 핵심 국방비는 0이며 GDP와 관련 지출은 합계에 포함됩니다.',
  itself: (exporter) =>
    `${josa(exporter, '이/가')} 선택된 수출국입니다. 자국 구매는 수출이 아니므로 접근 가능 시장이 없습니다.`,
  steps: {
    heading: (exporter, period) => `${exporter} 기준 단계, ${period}`,
    step: '단계',
    amount: '금액',
    rate: '앞 단계 대비',
    bar: '막대',
  },
  limits: {
    'no-forces': () => '군대가 없어 구매가 없습니다.',
    'buys-itself': () => '선택된 수출국이 곧 구매국입니다.',
    'bought-at-home': (exporter, amount) => `${exporter}의 가장 큰 제약(여건): 국내에서 사는 장비 ${amount}.`,
    'eu-rule': (exporter, amount) => `${exporter}의 가장 큰 제약(규정): 유럽산 우선구매로 닫히는 ${amount}.`,
    'not-covered': (exporter, amount) => `${exporter}의 가장 큰 제약(여건): 공급하지 않는 품목 ${amount}.`,
    'no-sales-yet': (exporter, amount) =>
      `${exporter}의 가장 큰 제약(여건): 이 나라에 수주 실적이 없어 현 점유율로는 ${amount} 가운데 수주 가능액이 없습니다.`,
    'won-by-others': (exporter, amount) => `${exporter}의 가장 큰 제약(여건): 타국 수주 ${amount}.`,
    nothing: (exporter) => `${josa(exporter, '을/를')} 막는 요인이 없어 구매액을 모두 수주할 수 있습니다.`,
  },
  rule: (takes, applies) =>
    takes
      ? `규정인 유럽산 우선구매로 ${josa(takes, '이/가')} 더 빠집니다.`
      : applies
        ? '유럽산 우선구매로 빠지는 금액은 없습니다.'
        : '유럽산 우선구매가 적용되지 않습니다.',
  suppliers: {
    heading: (ally) => `${ally}의 무기 공급국`,
    unit: '무기 수입 비중(물량), %',
    supplier: '공급국',
    delivered: '2021~2025년',
    ordered: '발주 잔량(2026년 5월)',
    none: '기록된 무기 수입이 없습니다.',
    imports: (share, low, high, status) => `해외 구매 비율 ${share}(${low}~${high}, ${status}):`,
  },
  rules: {
    heading: '시장 접근 규정',
    meta: '표시 시점 기준',
    general: (count) => `여러 구매국에 공통으로 적용되는 ${count}건 더 보기`,
    joint: '이 나라가 참여하는 나토 공동 사업',
    standing: (standing, loan) => `${standing}${loan ? `, 최대 ${loan}` : ''}`,
    none: '이 나라만의 규정은 확인되지 않았습니다.',
    undated: '날짜 없음',
  },
  deals: {
    heading: (exporter, ally) => `${exporter}의 ${ally} 계약`,
    meta: '보도 기준, 합산하지 않음',
    date: '계약',
    what: '내용',
    value: '금액',
    buyer: '구매국',
    segment: '품목',
    status: '상태',
    none: (exporter) => `${exporter}의 이 나라 계약은 확인되지 않았습니다.`,
    noValue: '금액 미확인',
  },
  plans: {
    heading: '정부 계획',
    none: '수치가 있는 계획을 찾지 못했습니다. ‘각국 계획’ 프리셋은 현 비중을 유지합니다.',
    stated: (date) => `${date} 발표`,
    year: (year) => `${year}년`,
  },
  sources: (count) => `출처(${count}건)`,
  weak: '출처 신뢰도 낮음',
  loading: '자료를 가져오는 중 …',
  failed: '자료를 가져오지 못했습니다. 위의 수치와 차트는 그대로입니다.',
  again: '다시 시도',
  facts: {
    heading: '이 시장의 공개 자료',
    deals: (exporter) => `${exporter}의 나토 회원국 계약`,
    dealsNote: '금액은 계약 시점 가격과 환율의 미국 달러, 보도 기준입니다.',
    sort: (column) => `${column} 기준 정렬`,
    all: (count) => `${count}건 모두 보기`,
    fewer: '접기',
    noDeals: (exporter) => `${exporter}의 나토 회원국 계약은 확인되지 않았습니다.`,
    exports: '연도별 한국 방산 수출 계약액',
    exportsNote: '미국 달러, 경상가격, 모든 구매국. 테두리만 있는 막대는 2030년 목표입니다.',
    year: '연도',
    contracts: '계약액',
    measure: '내용',
    estimates: '발표된 추정치와 이 계산기 값',
    estimatesNote: (prices) =>
      `이 계산기와 집계 범위가 똑같은 추정치는 없습니다. 계산기 값은 이 시나리오 기준(${prices})이며 대상은 유럽 나토 또는 나토의 EU 회원국입니다.`,
    who: '발표',
    counts: '대상',
    span: '연도',
    figure: '발표치',
    ours: '이 계산기',
    dialogue: '나토·한국 협력 경과',
    happened: '내용',
    date: '날짜',
    source: '출처',
  },
};
