import type { listeningEn } from '../en/listening.ts';

/** Words of hearing a chart. */
export const listeningKo: typeof listeningEn = {
  column: '들을 항목',
  whose: (ally, column) => `${ally}: ${column}`,
  play: '재생',
  stop: '정지',
  /** What the lowest and the highest tone stand for. @param silent How many have no figure. */
  ends: (low, high, silent) =>
    `가장 낮은 음: ${low}. 가장 높은 음: ${high}.${silent > 0 ? ` 수치가 없는 ${silent}곳은 소리가 나지 않습니다.` : ''}`,
  nothing: '들려줄 내용이 없습니다. 이 차트에는 수치가 두 개 미만입니다.',
  failed: '이 브라우저에서는 소리를 낼 수 없습니다. 수치는 차트의 표에서 볼 수 있습니다.',
};
