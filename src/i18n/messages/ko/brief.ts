import type { Messages } from '../en/index.ts';

export const briefKo: Messages['brief'] = {
  heads: {
    note: '메모',
    changes: '시나리오 시작값과 다른 점',
    assumptions: '가정',
    sources: '출처',
    link: '이 시나리오 열기',
  },
  // Titles of others' documents stay as they are.
  documents: {
    'nato-2026': {
      edition: '2026년판(2026년 7월 3일 마감)',
      terms: '나토 출처 표기, 판매·광고 사용 불가. 공개된 사본에서 읽음',
    },
    'imf-weo-2026-04': {
      edition: '2026년 4월',
      terms: 'IMF 출처 표기, 이용 조건은 IMF 누리집 참조. 공개된 사본에서 읽음',
    },
    'extension-rule-a': {
      title: 'IMF 세계경제전망의 2035년까지 연장: 나라마다 2031년 증가율 유지',
      terms: '자체 계산',
    },
    'bruegel-dsa-2025-10': { edition: '2025년 10월', terms: '브뤼겔 출처 표기, 이용 조건은 저장소 참조' },
    'sipri-derived-2026-05': {
      title: 'Arms Transfers Database: 2026년 5월 18일 거래 기록과 2026년 7월 수입 총량에서 산출한 비율',
      terms:
        '출처 표기 조건의 비상업적 이용, 그 밖의 이용은 SIPRI에 문의. 산출한 비율만 수록(금액이 아닌 TIV 물량)',
    },
    'own-judgement-2026-11': {
      title: '이 계산기의 가정. 항목마다 가정임을 밝히고 근거를 함께 적음',
      terms: '자체 판단',
    },
  },
  unchanged: '없음: 프리셋 그대로입니다.',
  ofScenario: (scenario, changes) => `${scenario}: ${changes}`,
  asIs: '변경 없음, 프리셋 그대로',
  assumption: (step, rate, before, status) => `${step}: ${before}의 ${rate}(${status})`,
};
