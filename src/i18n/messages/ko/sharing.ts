import type { sharingEn } from '../en/sharing.ts';

/** Words of the dialog of links and codes. */
export const sharingKo: typeof sharingEn = {
  heading: '공유',
  aboutAll: (n) => `시나리오 ${n}개`,
  about: (id, name, changes) => `시나리오 ${id}: ${name}, ${changes}`,
  which: '링크에 담을 시나리오',
  one: (id) => `${id}만`,
  all: (ids) => `모두: ${ids.join(', ')}`,
  link: '링크',
  stays: (length, what) => `# 뒤의 ${length}자(${what.join(', ')})는 브라우저에만 남습니다.`,
  preset: '프리셋',
  edition: '자료 버전',
  copyFailed: '이 브라우저에서는 복사할 수 없습니다. 글을 선택해 두었으니 Ctrl C를 누르세요.',
  data: '자료',
  pinned: (edition) => `자료 ${edition} 고정`,
  pinnedHint: '받는 사람도 같은 수치를 보며, 새 자료가 나오면 안내를 받습니다.',
  latest: '항상 최신 자료',
  latestHint: '같은 입력값을 가장 새로운 자료에 적용합니다.',
  file: '시나리오 파일',
  qr: 'QR 코드',
  qrOf: '링크의 QR 코드',
  qrLong: (length) => `QR 코드는 300자 이하 링크만 만듭니다. 이 링크는 ${length}자입니다.`,
  qrFailed: 'QR 코드를 만들지 못했습니다. 다시 시도하세요.',
};
