import type { linksEn } from '../en/links.ts';

/** The same in Korean. */
export const linksKo: typeof linksEn = {
  sharedHint: (hasOwn) =>
    `수정하면 사본이 만들어지고, 내 시나리오에 보관할 수도 있습니다.${hasOwn ? ' 기존 작업은 그대로 남습니다.' : ''}`,
  keep: '내 시나리오에 보관',
  kept: (names) =>
    names.length === 1
      ? `이 기기의 내 시나리오에 보관했습니다: ‘${names[0]}’`
      : `시나리오 ${names.length}개를 이 기기에 보관했습니다: ${names.map((name) => `‘${name}’`).join(', ')}`,
  show: '보기',
  fromLink: (title) => `링크로 받은 ${title}`,
  copyMark: (n) => (n === 1 ? ' (사본)' : ` (사본 ${n})`),
  moreMessages: (n) => `알림 ${n}건 더 보기`,
  draft: {
    name: (id) => `입력하던 ${id} 이름을 보관해 두었습니다.`,
    note: (id) => `작성하던 ${id} 메모를 보관해 두었습니다.`,
    hint: '아직 시나리오에 반영되지 않았습니다.',
    go: '이어서 쓰기',
    restored: '페이지가 닫히기 전에 입력한 내용을 불러왔습니다.',
  },
};
