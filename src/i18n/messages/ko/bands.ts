import type { bandsEn } from '../en/bands.ts';

/** Words of what is rarely said above the results: of links and addresses that could not be read in full. */
export const bandsKo: typeof bandsEn = {
  link: {
    cut: '전달 과정에서 링크가 잘렸습니다.',
    cutHint: (kept) =>
      `${kept === 0 ? '남은 변경이 없습니다' : `변경 ${kept}건을 받아 표시했습니다`}. 몇 건이 빠졌는지는 알 수 없으니 링크 전체를 다시 요청하세요.`,
    altered: '전달 과정에서 링크가 바뀌었습니다.',
    alteredHint: (kept) => `변경 ${kept}건을 읽었지만, 그중 하나 이상이 보낸 값과 다릅니다.`,
    damaged: (kept, lost) =>
      `링크 일부를 읽지 못했습니다. ${kept === 0 ? '표시한 변경이 없습니다' : `변경 ${kept}건을 표시합니다`}${lost === 0 ? '' : `(${lost}개 항목 제외)`}.`,
  },
  address: {
    view: (given, shown) => `‘${given}’ 화면이 없어 ${shown} 화면을 표시합니다.`,
    parts: '주소의 일부는 쓰이지 않는 값입니다.',
    part: (key, given) => `${key}=${given}: 기본값을 표시합니다.`,
  },
};
