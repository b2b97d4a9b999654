import { josa } from 'es-hangul';
import type { touchEn } from '../en/touch.ts';

export const touchKo: typeof touchEn = {
  start: '출발 경로 선택',
  menu: (scenario, changes) => `시나리오 ${scenario}, ${changes}: 출발 경로 선택`,
  more: '더 보기',
  lens: '범위, 연도, 수출국',
  read: '읽는 법, 출처',
  zero: '군대 없음',
  sheet: {
    place: (n, of) => `${of}개국 중 ${n}`,
    previous: (ally) => `이전: ${ally}`,
    next: (ally) => `다음: ${ally}`,
    caption: (year, money, when) => `${year}년 GDP 대비 · ${when}년 ${money}`,
    sum: (year, money, years) => `${year}년 GDP 대비 · ${years}년 합계 ${money}`,
    more: '달성 연도, 경로, 고정 등 더 보기',
    back: (value) => `${josa(value, '으로/로')} 되돌리기`,
    done: '완료',
  },
  drawer: {
    name: '입력',
    handle: '입력 영역 높이',
    stops: { peek: '한 줄', middle: '절반', full: '전체' },
  },
};
