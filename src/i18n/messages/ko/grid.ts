import { josa } from 'es-hangul';
import type { gridEn } from '../en/grid.ts';

/** The same in Korean. */
export const gridKo: typeof gridEn = {
  label: '회원국·연도별 핵심 국방비, GDP 대비 퍼센트',
  ally: '회원국',
  unit: 'GDP 대비 %',
  estimate: '나토 추정치',
  copy: '전체 복사',
  copied: (n) => `셀 ${n}개를 복사했습니다.`,
  copyFailed: '이 브라우저에서는 복사할 수 없습니다. 셀을 선택하고 Ctrl+C를 누르세요.',
  corner: '핵심 국방비, GDP 대비 %',
  cell: (ally, year, value) => `${ally} ${year}: ${value}`,
  changed: '변경됨',
  field: (ally, year) => `${ally} ${year}년 핵심 국방비, GDP 대비 퍼센트`,
  range: (min, max) => `${min}~${max} 사이 값을 입력하세요.`,
  dropped: (text, min, max) => `‘${text}’ 값은 적용하지 않았습니다. ${min}~${max} 사이 값을 입력하세요.`,
  was: (cell, before) => `${cell}, 이전 값 ${before}`,
  filled: (n) => `셀 ${n}개를 변경했습니다.`,
  givenBack: (n) => `셀 ${n}개를 되돌렸습니다.`,
  nothing: '되돌릴 값이 없습니다.',
  readOnly: {
    base: '2026년은 나토 추정치여서 바꿀 수 없습니다.',
    locked: (ally) => `${josa(ally, '은/는')} 고정되어 있습니다. 목록의 해당 행에서 고정을 해제하세요.`,
    forces: '군대가 없어 핵심 국방비는 0입니다.',
  },
  hint: '관련 지출은 마지막으로 설정한 연도까지 직선으로 갑니다.',
  paste: {
    open: '붙여넣기…',
    label: '스프레드시트에서 복사한 셀',
    about: '행은 회원국, 열은 연도, 값은 GDP 대비 %입니다. 첫 열의 국가명·코드와 첫 행의 연도를 따릅니다.',
    start: (cell) => `없으면 ${cell}부터 채웁니다.`,
    apply: '셀에 적용',
    set: (done, all) => `셀 ${all}개 중 ${done}개를 적용했습니다.`,
    none: (all) =>
      all === 0
        ? '셀을 찾지 못했습니다. 바뀐 것은 없습니다.'
        : `셀 ${all}개 중 적용할 수 있는 값이 없습니다. 바뀐 것은 없습니다.`,
    leftAlone: (allies) => `그대로 둔 회원국: ${allies}.`,
    why: { locked: '고정', 'no-forces': '군대 없음' },
    base: '2026년은 나토 추정치여서 그대로 둡니다.',
    faults: '쓰지 않은 부분',
    place: (row, column) => `${row}행 ${column}열`,
    codes: {
      'not-a-number': '숫자가 아닙니다',
      'unknown-ally': '회원국이 아닙니다',
      'not-a-year': '2027~2035년에 속하지 않습니다',
      outside: '표의 범위를 벗어납니다',
      twice: '앞에 나온 셀입니다. 첫 값을 씁니다',
    },
    outOfRange: (min, max) => `${min}~${max} 범위 밖입니다`,
    fractions: '모든 값이 0.2%보다 작습니다. 소수(0.035)라면 퍼센트(3.5)로 바꿔 붙여넣으세요.',
  },
};
