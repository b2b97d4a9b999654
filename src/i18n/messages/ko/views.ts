import type { viewsEn } from '../en/views.ts';

export const viewsKo: typeof viewsEn = {
  label: '화면',
  names: { explore: '탐색', market: '시장', compare: '비교', ally: '회원국' },
};
