import type { numbersEn } from '../en/numbers.ts';

export const numbersKo: typeof numbersEn = {
  about: (scope, basis, from, to, exporter) =>
    [scope, basis, from === to ? `${from}년` : `${from}~${to}년`, exporter && `수출국: ${exporter}`]
      .filter(Boolean)
      .join(' · '),
  notes: {
    'spend-path': '프리셋 경로: 입력값을 바꾸기 전의 시나리오입니다.',
    moved: '프리셋: 입력값을 바꾸기 전의 시나리오입니다. 정부 계획: 각국 자료.',
    market:
      '품목을 더하면 접근 가능 시장이 됩니다. 제한 요인: 수출국을 처음으로 막는 단계이며 ‘규정’ 표시가 없으면 여건입니다.',
    timeline: '누계: 2027~2035년 금액 가운데 그해 말까지의 비율입니다.',
    compare: '차이는 기준 시나리오 대비입니다.',
    'compare-figures': '차이는 기준 시나리오 대비입니다. 회원국 수는 군대를 보유한 나라 기준입니다.',
    contributions: '각 행을 더하면 전체 차이가 됩니다.',
    allies: '변화: 2026년 대비.',
  },
  caveats: {
    map: '아이슬란드는 군대가 없어 핵심 국방비가 없습니다.',
  },
};
