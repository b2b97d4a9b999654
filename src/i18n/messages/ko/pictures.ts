import type { Period } from '../en/charts.ts';
import type { picturesEn } from '../en/pictures.ts';
import { listKo, partKo, whenKo } from './charts.ts';

const countKo = (count: number, of: number): string => (count === of ? '모두가' : `${count}개국이`);

const extraKo = (amount: string, period: Period): string =>
  `2026년 비중보다 ${whenKo(period)}${period === 'sum' ? '' : '연 '}${amount}`;

export const picturesKo: typeof picturesEn = {
  iceland: '아이슬란드는 군대가 없어 핵심 국방비가 없습니다.',
  noForces: '군대 없음',
  increments: {
    core: '핵심 국방비',
    indirect: '관련 지출',
    added: '2026년 비중 대비 증가분',
    part: '전체 증가분 중 비율',
    nothing: (period) =>
      period === 2026
        ? '모든 회원국이 2026년 비중에서 출발합니다'
        : '2026년 비중보다 늘리는 회원국이 없습니다',
    little: (period) => `${whenKo(period)}2026년 비중과 거의 달라지지 않습니다`,
    brings: (allies, part, amount, period) =>
      `${extraKo(amount, period)} 늘어나며, 그 ${partKo(part)} ${listKo(allies)}에서 나옵니다`,
    falls: (allies, part, amount, period) =>
      `${extraKo(amount, period)} 줄어들며, 그 ${partKo(part)} ${listKo(allies)}에서 나옵니다`,
    mixed: (risers, added, fallers, lost, period) =>
      `2026년 비중보다 ${whenKo(period)}${listKo(risers.names)}${risers.isAll ? '' : ' 등'}에서 ${added} 늘고, ${listKo(fallers.names)}${fallers.isAll ? '' : ' 등'}에서 ${lost} 줄어듭니다`,
    most: (ally, amount, period) =>
      `경제 규모에 비해 가장 많이 늘리는 나라는 ${ally}입니다(${whenKo(period)}${amount})`,
    leastFalls: (ally, amount, period) =>
      `경제 규모에 비해 가장 많이 줄이는 나라는 ${ally}입니다(${whenKo(period)}${amount})`,
    own: '각국 기준',
    subtitle: (scope, unit, period) =>
      `회원국별 2026년 비중 대비 증가분(핵심·관련), ${scope} · ${unit} · ${period}`,
    note: '각국의 성장하는 GDP에 2026년 비중을 유지할 때와 비교합니다.',
    caveat: '대부분 회원국의 현재 관련 지출 비중은 가정입니다.',
    summary: (whole, list) => `모두 ${whole}. ${list.join(', ')}.`,
    largest: (list) => `상위: ${list.join(', ')}.`,
  },
  milestones: {
    never: '미달성',
    notHeld: '유지 못함',
    hollow: '빈 표시: 유지 못함',
    line: '2029년 점검',
    shares: { firstWales: '핵심 2%', firstCore: '핵심 3.5%', firstPledge: '관련 지출 포함 5%' },
    reviewShare: '2029년 핵심 국방비',
    reviewLine: '점검 기준선',
    overLine: '차이',
    standing: { onLine: '기준선 이상', belowLine: '기준선 미달', noForces: '군대 없음' },
    title: (onLine, core, pledge, count) =>
      `2029년 점검 때 ${count}개국 중 ${onLine}개국이 기준선 이상이며, 2035년에는 ${countKo(core, count)} 3.5%${core === pledge ? '와' : `, ${countKo(pledge, count)}`} 5%에 이릅니다`,
    subtitle: (scope) =>
      `핵심 2%·3.5%, 관련 지출 포함 5% 최초 달성 연도, GDP 대비 %, ${scope} · 2014~2035년 · 오른쪽: 2029년 기준선과의 차이(%p)`,
    note: '기준선은 각국의 2025년 비중에서 2035년 3.5%까지 이은 직선입니다.',
    caveat:
      '5%에는 관련 지출이 최대 1.5%까지 포함되며, 이는 2026년부터만 알 수 있고 대부분 가정입니다. 2025·2026년은 나토 추정치입니다.',
    summary: (onLine, below) =>
      `${onLine.length > 0 ? `기준선 이상: ${onLine.join(', ')}. ` : ''}${below.length > 0 ? `기준선 미달: ${below.join(', ')}.` : ''}`,
  },
  burden: {
    x: '정부 부채, GDP 대비 %',
    y: '핵심 국방비, 정부 지출 대비 %',
    burden: '핵심 국방비 ÷ 정부 지출',
    preset: '프리셋',
    core: '핵심 국방비, GDP 대비',
    expenditure: '정부 지출, GDP 대비',
    debt: '정부 부채, GDP 대비',
    moved: (year) => `${year}년, 변경`,
    nothing: '군대와 재정 자료가 모두 있는 회원국이 없습니다',
    title: (median, base, year, indebted) => {
      const debts = `${indebted}개국은 부채가 GDP를 넘습니다`;
      if (year === 2026)
        return `핵심 국방비는 정부 지출의 ${base}${indebted === 0 ? '입니다(중간값)' : `이고(중간값), ${debts}`}`;
      const [moves, ends] = base === median ? ['유지되고', '유지됩니다'] : ['바뀌고', '바뀝니다'];
      const path =
        base === median
          ? `핵심 국방비는 정부 지출의 ${base}로`
          : `핵심 국방비가 ${year === 2035 ? '' : `${year}년까지 `}정부 지출의 ${base}에서 ${median}로`;
      return indebted === 0 ? `${path} ${ends}(중간값)` : `${path} ${moves}(중간값), ${debts}`;
    },
    subtitle: (scope, year, isSum) =>
      `정부 지출 대비 핵심 국방비와 GDP 대비 정부 부채, ${scope} · ${year}년${isSum ? '(합계 기간에는 비중이 없음)' : ''}${year === 2026 ? '' : ', 선은 2026년부터'}`,
    note: (isExtended) =>
      `정부 부채와 지출은 현행 정책을 가정한 IMF 전망${isExtended ? '(2031년 이후는 자체 연장)' : ''}이며 시나리오에 반응하지 않습니다.`,
    caveat: '나토 기준 핵심 국방비를 IMF 일반정부 지출로 나눈 값으로, 예산 항목이 아닙니다.',
    summary: (list) => `부담이 큰 순: ${list.join('; ')}.`,
    point: (ally, burden, debt) => `${ally} ${burden}, 부채 GDP 대비 ${debt}`,
  },
};
