import type { keepingEn } from '../en/keeping.ts';

/** The same in Korean. */
export const keepingKo: typeof keepingEn = {
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
    hint: 'Esc를 눌러도 입력한 내용은 저장됩니다.',
  },
  library: {
    addHeading: (id) => `${id}에 시나리오 추가`,
    fullHeading: '시나리오 추가',
    addAs: (id) => `${id}에 추가`,
    openIn: (id) => `${id}에서 열기`,
    replaces: (id, title) => `${id} 바꾸기: 현재 ${title}`,
    replaceWith: (id, title, name) => `${id}(현재 ${title}) 바꾸기: ${name}`,
    savedAlready: '이미 이 기기에 저장되어 있습니다.',
    someSaved: (n) => `그중 ${n}개는 이미 저장되어 있어 다시 저장하지 않습니다.`,
    openSaved: (name) => `이미 저장된 ${name} 열기`,
    importedSome: (fresh, n) => `${fresh}(${n}개는 이미 저장됨)`,
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
