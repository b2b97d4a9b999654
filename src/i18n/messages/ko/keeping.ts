import type { keepingEn } from '../en/keeping.ts';

/** The same in Korean. */
export const keepingKo: typeof keepingEn = {
  link: {
    cut: '전달 과정에서 링크가 잘렸습니다.',
    cutHint: (kept) =>
      `${kept === 0 ? '남은 변경이 없습니다' : `변경 ${kept}건은 남아 그대로 두었습니다`}. 몇 건이 빠졌는지는 알 수 없으니 링크 전체를 다시 요청하세요.`,
    altered: '전달 과정에서 링크가 바뀌었습니다.',
    alteredHint: (kept) => `변경 ${kept}건을 읽었지만, 그중 하나 이상이 보낸 값과 다릅니다.`,
    damaged: (kept, lost) =>
      lost === 0
        ? `링크 일부를 읽지 못했습니다. 변경 ${kept}건을 남겼습니다.`
        : `링크 일부를 읽지 못했습니다. 변경 ${kept}건을 남기고 ${lost}건을 뺐습니다.`,
  },
  address: {
    view: (given, shown) => `‘${given}’ 화면이 없어 ${shown} 화면을 표시합니다.`,
    parts: '주소의 일부는 쓰이지 않는 값입니다.',
    part: (key, given) => `${key}=${given}: 기본값을 표시합니다.`,
  },
  places: {
    scenario: (n) => `시나리오 ${n}`,
    point: (n) => `지점 ${n}`,
    all: '모든 회원국',
    format: '파일 종류',
    version: '버전',
    targets: '회원국',
    market: '시장',
    prices: '가격',
    basis: '가격 기준',
    currency: '통화',
    name: '이름',
    note: '메모',
    preset: '프리셋',
    seed: '시드',
    exporter: '수출국',
    coverage: '공급 가능 비율',
    scenarios: '시나리오',
  },
};
