import type { doorsEn } from '../en/doors.ts';

/** Words on what opens a part of the page that is fetched later, and of where that failed. */
export const doorsKo: typeof doorsEn = {
  failed:
    '페이지의 일부를 불러오지 못했습니다. 연결을 확인하고 페이지를 다시 불러오세요. 작업은 그대로 남아 있습니다.',
  shortcuts: '키보드 단축키',
  export: '내보내기',
  profile: {
    open: (ally) => `${ally} 프로필`,
    button: '프로필',
  },
  /** The button on a figure. */
  why: (label) => `산출 근거: ${label}`,
  grid: {
    form: '입력 형태',
    forms: { list: '목록', grid: '표' },
    sub: '연도별 핵심 국방비, GDP 대비 %. 셀을 바꾸면 그 연도만 바뀝니다.',
    subTouch: '연도별 핵심 국방비, GDP 대비 %. 셀을 누르고 한 번 더 누르면 입력합니다.',
  },
  /** The row of an ally that its page names already. */
  coreShare: '핵심 국방비 비중',
};
