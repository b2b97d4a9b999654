import { josa } from 'es-hangul';
import type { emptyEn } from '../en/empty.ts';

export const emptyKo: typeof emptyEn = {
  titles: {
    'no-forces': () => '군대를 둔 나라가 없습니다',
    itself: (exporter) => `${exporter}의 자국 구매는 수출이 아닙니다`,
    'no-equipment': () => '장비를 구매하는 나라가 없습니다',
    'no-imports': () => '장비를 해외에서 구매하는 나라가 없습니다',
    'not-covered': (exporter) => `${exporter}에 개방된 금액은 모두 공급 품목 밖에 있습니다`,
  },
  why: {
    'no-forces': () => '군대가 없는 회원국은 장비를 구매하지 않습니다. 다른 대상 회원국을 선택하세요.',
    itself: (exporter) =>
      `${josa(exporter, '이/가')} 선택된 수출국이며 자국 구매는 수출이 아닙니다. 다른 수출국이나 대상 회원국을 선택하세요.`,
    'no-equipment': () =>
      '이 회원국들의 핵심 국방비 또는 장비 비중이 0입니다. 값을 높이거나 다른 대상 회원국을 선택하세요.',
    'no-imports': () =>
      '이 회원국들의 해외 구매 비율이 0입니다. 값을 높이거나 다른 대상 회원국을 선택하세요.',
    'not-covered': (exporter) =>
      `이 회원국들의 해외 구매 일부가 ${exporter}에 열려 있지만 해당 품목의 공급 비율이 0으로 가정되어 있습니다. 품목별 공급 비율을 높이거나 다른 수출국·대상 회원국을 선택하세요.`,
  },
};
