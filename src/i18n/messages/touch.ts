import { josa } from 'es-hangul';

/** Words of the page on a phone and a tablet. */
export const touchEn = {
  start: 'start from a preset',
  menu: (scenario: string, changes: string): string =>
    `Scenario ${scenario}, ${changes}: start from a preset`,
  more: 'More',
  lens: 'Scope, year, exporter',
  read: 'How to read it, sources',
  zero: 'no armed forces',
  sheet: {
    place: (n: number, of: number): string => `${n} of ${of}`,
    previous: (ally: string): string => `Previous: ${ally}`,
    next: (ally: string): string => `Next: ${ally}`,
    caption: (year: number, money: string, when: string): string => `of GDP in ${year} · ${money} in ${when}`,
    sum: (year: number, money: string, years: string): string => `of GDP in ${year} · ${money} over ${years}`,
    more: 'Year reached, path, lock and more',
    back: (value: string): string => `Back to ${value}`,
    done: 'Done',
  },
  drawer: {
    name: 'Inputs',
    handle: 'Height of the inputs',
    stops: { peek: 'one row', middle: 'half', full: 'full' },
  },
};

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
