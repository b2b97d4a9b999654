import type { Standing } from '#model';
import {
  capital,
  type Fraction,
  fractionsEn,
  listEn,
  listKo,
  type Period,
  partKo,
  perYearEn,
  whenEn,
  whenKo,
} from './charts.ts';

/** " in 2031", nothing for the horizon. */
const endEn = (period: Period): string => (whenEn(period) ? ` ${whenEn(period).trim()}` : '');
/** "all" or the number of those with forces. */
const countEn = (count: number, of: number): string =>
  count === of ? 'all' : count === 0 ? 'none' : String(count);
const countKo = (count: number, of: number): string => (count === of ? '모두가' : `${count}개국이`);
const extraKo = (amount: string, period: Period): string =>
  `2026년 비중보다 ${whenKo(period)}${period === 'sum' ? '' : '연 '}${amount}`;

/** The largest of a group by name; whether they are all of it. */
export interface Named {
  readonly names: readonly string[];
  readonly isAll: boolean;
}
const withOthers = ({ names, isAll }: Named, others: string): readonly string[] =>
  isAll ? names : [...names, others];
const isMany = ({ names, isAll }: Named): boolean => !isAll || names.length > 1;

/** Words of the pictures whose items are allies; amounts and percents arrive written. */
export const picturesEn = {
  /** Where Iceland is in a picture. */
  iceland: 'Iceland has no armed forces: it has no core spending.',
  noForces: 'no armed forces',
  increments: {
    core: 'Core',
    indirect: 'Indirect',
    added: 'Added to 2026 shares',
    part: 'Part of what all add',
    nothing: (period: Period): string =>
      period === 2026 ? 'Every ally starts from its shares of 2026' : 'Nobody adds to the shares of 2026',
    little: (period: Period): string => `Little changes against the shares of 2026${endEn(period)}`,
    brings: (allies: readonly string[], part: Fraction | string, amount: string, period: Period): string =>
      `${capital(listEn(allies))} bring${allies.length > 1 ? '' : 's'} ${fractionsEn[part as Fraction] ?? part} of the ${perYearEn(amount, period)} added to 2026 shares`,
    falls: (allies: readonly string[], part: Fraction | string, amount: string, period: Period): string =>
      `${capital(listEn(allies))} bring${allies.length > 1 ? '' : 's'} ${fractionsEn[part as Fraction] ?? part} of the ${perYearEn(amount, period)} taken from 2026 shares`,
    mixed: (risers: Named, added: string, fallers: Named, lost: string, period: Period): string =>
      `${capital(listEn(withOthers(risers, 'others')))} ${isMany(risers) ? 'add' : 'adds'} ${added}${endEn(period)} to 2026 shares, ${listEn(withOthers(fallers, 'others'))} ${isMany(fallers) ? 'take' : 'takes'} away ${lost}`,
    most: (ally: string, amount: string, period: Period): string =>
      `For its size ${ally} adds most to its 2026 shares${endEn(period)}: ${amount}`,
    leastFalls: (ally: string, amount: string, period: Period): string =>
      `For its size ${ally} takes most from its 2026 shares${endEn(period)}: ${amount}`,
    own: 'each ally’s own',
    subtitle: (scope: string, unit: string, period: string): string =>
      `Added to 2026 shares by ally, core and indirect, ${scope} · ${unit} · ${period}`,
    note: 'Against each ally’s 2026 shares of its own growing GDP.',
    caveat: 'For most allies today’s indirect share is an assumption.',
    summary: (whole: string, list: readonly string[]): string => `${whole} in all. ${list.join(', ')}.`,
    largest: (list: readonly string[]): string => `Largest: ${list.join(', ')}.`,
  },
  milestones: {
    never: 'never',
    notHeld: 'not held',
    hollow: 'hollow: not held',
    line: '2029 line',
    /** What is reached, by column. */
    shares: { firstWales: '2 % core', firstCore: '3.5 % core', firstPledge: '5 % with indirect' },
    reviewShare: 'Core in 2029',
    reviewLine: 'Line at the review',
    overLine: 'Distance',
    standing: {
      onLine: 'on the line',
      belowLine: 'below the line',
      noForces: 'no armed forces',
    } satisfies Record<Standing, string>,
    title: (onLine: number, core: number, pledge: number, count: number): string => {
      const review = `${onLine === 0 ? 'None' : onLine} of ${count} allies ${onLine === 1 ? 'is' : 'are'} on the line at the 2029 review`;
      const at = `${countEn(core, count)} ${core === 1 ? 'is' : 'are'} at 3.5 %`;
      return `${review}; by 2035 ${at}${core === pledge ? ' and at' : `, ${countEn(pledge, count)} at`} 5 %`;
    },
    subtitle: (scope: string): string =>
      `First year at 2 % and 3.5 % core and at 5 % with indirect, % of GDP, ${scope} · 2014–2035 · right: distance to the line in 2029, points of GDP`,
    note: 'The line runs straight from each ally’s 2025 share to 3.5 % in 2035.',
    caveat:
      '5 % counts at most 1.5 % indirect, known from 2026 on and for most allies an assumption. 2025 and 2026 are NATO’s estimates.',
    summary: (onLine: readonly string[], below: readonly string[]): string =>
      `${onLine.length > 0 ? `On the line: ${onLine.join(', ')}. ` : ''}${below.length > 0 ? `Below it: ${below.join(', ')}.` : ''}`,
  },
  burden: {
    x: 'Government debt, % of GDP',
    y: 'Core, % of government expenditure',
    burden: 'Core ÷ expenditure',
    preset: 'Preset',
    core: 'Core, % of GDP',
    expenditure: 'Expenditure, % of GDP',
    debt: 'Debt, % of GDP',
    nothing: 'No ally here has armed forces and known public finances',
    title: (median: string, base: string, year: number, indebted: number): string => {
      const debts =
        indebted === 0
          ? ''
          : `; ${indebted} ${indebted === 1 ? 'owes more than its' : 'owe more than their'} GDP`;
      if (year === 2026 || base === median)
        return `Core ${year === 2026 ? 'is' : 'stays at'} ${base} of a typical public budget${debts}`;
      return `Core goes from ${base} to ${median} of a typical public budget${year === 2035 ? '' : ` by ${year}`}${debts}`;
    },
    subtitle: (scope: string, year: number, isSum: boolean): string =>
      `Core spending, % of government expenditure, against government debt, % of GDP, ${scope} · ${year}${isSum ? ', since a sum of years has no share' : ''}${year === 2026 ? '' : ', lines from 2026'}`,
    note: (isExtended: boolean): string =>
      `Debt and expenditure are the IMF’s forecast at unchanged policies${isExtended ? ', extended after 2031' : ''}: they do not react to the scenario.`,
    caveat:
      'A typical budget is the median: NATO’s core over the IMF’s general government: a weight, not a budget line.',
    summary: (list: readonly string[]): string => `Heaviest: ${list.join('; ')}.`,
    point: (ally: string, burden: string, debt: string): string => `${ally} ${burden}, debt ${debt} of GDP`,
  },
};

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
