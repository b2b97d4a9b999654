import type { keepingEn } from '../en/keeping.ts';

/** The same in Korean. */
export const keepingKo: typeof keepingEn = {
  changed: (path) => `${path} 변경안`,
  isChanged: '변경됨',
  changedIn: (ids) => `${ids.join(', ')}에서 변경됨`,
  note: {
    of: (id) => `시나리오 ${id} 메모`,
    told: (who) => (who === null ? '메모: ' : `${who} 메모: `),
    read: '메모 전체 보기',
  },
  typed: {
    kept: {
      name: (id) => `${id} 이름을 저장했습니다`,
      note: (id) => `${id} 메모를 저장했습니다`,
    },
    left: {
      name: (id) => `${id}에 입력한 이름을 쓰지 않았습니다`,
      note: (id) => `${id}에 입력한 메모를 쓰지 않았습니다`,
    },
    noteKept: (title) => `‘${title}’ 메모를 저장했습니다.`,
    noteLeft: (title) => `‘${title}’에 입력한 메모를 쓰지 않았습니다.`,
    bringBack: '되살리기',
    discard: '입력 취소',
    hint: {
      name: 'Esc를 눌러도 입력한 내용은 저장됩니다.',
      note: 'Ctrl Enter로 저장하며, Esc를 눌러도 입력한 내용은 저장됩니다.',
    },
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
