import type { Messages } from '../en/index.ts';

export const briefKo: Messages['brief'] = {
  heads: {
    note: '메모',
    changes: '시나리오 시작값과 다른 점',
    assumptions: '가정',
    sources: '출처',
    link: '이 시나리오 열기',
  },
  unchanged: '없음: 프리셋 그대로입니다.',
  ofScenario: (scenario, changes) => `${scenario}: ${changes}`,
  asIs: '변경 없음, 프리셋 그대로',
  assumption: (step, rate, before, status) => `${step}: ${before}의 ${rate}(${status})`,
};
