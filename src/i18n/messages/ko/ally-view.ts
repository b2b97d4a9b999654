import type { allyViewEn } from '../en/ally-view.ts';

export const allyViewKo: typeof allyViewEn = {
  inputs: (ally) => `${ally} 입력값`,
  sub: '여기서 바꾼 값은 모든 화면에 적용됩니다.',
  part: '지역·그룹·회원국',
  oneAlly: '회원국 하나',
  choose: '회원국 선택',
  points: (ally) => `${ally} 경로의 점`,
  point: (ally, year) => `${ally}, ${year}년 핵심 국방비 비중`,
  pointValue: (share, year) => `${year}년 GDP 대비 ${share}`,
};
