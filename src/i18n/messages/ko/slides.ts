import type { Messages } from '../en/index.ts';

export const slidesKo: Messages['slides'] = {
  money: {
    USD: { step: 100, name: '억 달러' },
    EUR: { step: 100, name: '억 유로' },
    KRW: { step: 1_000_000, name: '조 원' },
  },
  perHead: { USD: '1인당 달러', EUR: '1인당 유로', KRW: '1인당 원' },
  first: (shown, all) => `전체 ${all}행 가운데 처음 ${shown}행. 전체는 CSV와 통합 문서에 있습니다.`,
};
