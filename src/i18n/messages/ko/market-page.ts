import type { marketPageEn } from '../en/market-page.ts';

/** What the Market page says around its charts, in Korean. */
export const marketPageKo: typeof marketPageEn = {
  jump: {
    name: '이 페이지의 구성',
    to: {
      buyers: '구매국',
      levers: '조건 조정',
      years: '연도별',
      sellers: '수출국 비교',
      known: '계약·시장 추정치',
    },
  },
  ofHundred: (figure, of100) => `${of100} ${figure}`,
  ours: '이 계산기',
  oursHint: '나토 통계로 집계한 값이며, 외부 발표 전망이 아닙니다',
};
