import { josa } from 'es-hangul';
import type { compareChartsEn } from '../en/compare-charts.ts';
import { listKo } from './charts.ts';
import { withParticle } from './compare.ts';

export const compareChartsKo: typeof compareChartsEn = {
  path: {
    alone: '시나리오가 하나뿐이어서 비교할 대상이 없습니다',
    same: '모든 시나리오가 해마다 같습니다',
    sameIn: (year, amount, widest) =>
      `${year}년 수준은 모두 같고, 차이는 ${widest}년에 ${amount}까지 벌어집니다`,
    apart: (other, base, isLess, year, amount) =>
      `${withParticle(other, '은/는')} ${year}년에 ${base}보다 ${amount} ${isLess ? '적습니다' : '많습니다'}`,
    crosses: (other, base, isLess, year, amount) =>
      `${withParticle(other, '은/는')} ${year}년부터 ${base}보다 ${isLess ? '적어져' : '많아져'} 끝에는 차이가 ${amount}입니다`,
    subtitle: (measure, base, scope, prices, span) =>
      `${measure}${base ? `, ${base}와의 차이` : ''}, ${scope} · ${prices} · ${span}`,
    percentOf: (base) => `${base} 대비 %`,
    note: (base, layout) =>
      layout === 'side'
        ? `세로축은 모두 같습니다. 가는 파선: 기준 ${base}. 옅은 바탕은 전망입니다.`
        : '글자·선 모양·표식으로 시나리오를 구분합니다. 옅은 바탕은 전망입니다.',
    caveat: '시장 비율에는 가정이 포함되며, 대부분 회원국의 현재 관련 지출도 가정입니다.',
    ends: (name, amount) => `${name} ${amount}`,
    endsAgainst: (name, amount, difference) => `${name} ${amount}(${difference})`,
    summary: (list) => `2035년: ${list.join(', ')}.`,
  },
  figures: {
    at: (measure, period) => (period === 'sum' ? `${measure} 합계, 2027~2035년` : `${measure}, ${period}년`),
    neutral: '시나리오별 주요 지표',
    same: (scenario) => `${scenario}의 주요 지표는 모두 기준과 같습니다`,
    sameEnd: (scenario) => `${scenario}의 2035년 국방비와 시장은 기준과 같고, 다른 지표는 다릅니다`,
    onlyCore: (scenario, exporter, core) =>
      `${scenario}에서는 핵심 국방비가 ${core} 달라지지만 ${exporter}의 접근 가능 시장은 그대로입니다`,
    onlyMarket: (scenario, exporter, market) =>
      `${scenario}에서는 핵심 국방비는 그대로이고 ${exporter}의 접근 가능 시장이 ${market} 달라집니다`,
    apart: (scenario, exporter, core, market) =>
      `${scenario}에서는 핵심 국방비가 ${core}, ${exporter}의 접근 가능 시장이 ${market} 달라집니다`,
    follows: (exporter, isFall, isLess, market, core, slot) =>
      `${slot}에서 ${exporter}의 접근 가능 시장은 국방비보다 ${isLess ? '덜' : '더'} ${isFall ? '줄어듭니다' : '늘어납니다'}(${market} 대 ${core})`,
    inStep: (exporter, isFall, part, slot) =>
      `${slot}에서 ${exporter}의 접근 가능 시장은 국방비와 같은 폭(${part})으로 ${isFall ? '줄어듭니다' : '늘어납니다'}`,
    subtitle: (scope, prices, base) => `${scope} · ${prices} · ${base} 대비 차이`,
    note: (base) =>
      `−는 ${base}보다 적음, +는 많음. 색은 시나리오만 나타냅니다. 굵은 수치: 행에서 가장 큰 차이. 회원국 수는 군대를 보유한 나라 기준입니다.`,
    caveat: '시장 비율에는 가정이 포함됩니다.',
    more: (count) => `그 외 ${count}개는 수치 표에`,
    told: (measure, list) => `2035년 ${measure}: ${list.join(', ')}.`,
  },
  contributions: {
    nothing: (other, base) => `${other}와 ${base}는 모든 회원국에서 같습니다`,
    cancel: (other, base) => `${other}와 ${base}는 합계가 같습니다. 회원국별 증감이 서로 상쇄됩니다`,
    title: (allies, part, other, base, isLess) => {
      const difference = `${withParticle(other, '이/가')} ${base}보다 ${isLess ? '적은' : '많은'} 금액`;
      if (part === 'all') return `${difference}은 모두 ${listKo(allies)}에서 나옵니다`;
      if (part === 'nearlyAll') return `${difference}은 거의 모두 ${listKo(allies)}에서 나옵니다`;
      return `${difference}의 ${part}는 ${listKo(allies)}입니다`;
    },
    alone: (ally, other, base, amount) =>
      `${ally}에서 ${withParticle(other, '와/과')} ${base}의 차이는 ${amount}입니다`,
    mixed: (other, base, amount) =>
      `${withParticle(other, '와/과')} ${base}의 차이(${amount})는 여러 회원국에서 나옵니다`,
    subtitle: (measure, minus, scope, prices, period) =>
      `${measure}, ${minus}, 회원국별, ${scope} · ${prices} · ${period}`,
    note: (base) => `옅은 막대: ${base}보다 적음, 짙은 막대: 많음. 막대의 합이 전체 차이입니다.`,
    less: (base) => `${base}보다 적음`,
    more: (base) => `${base}보다 많음`,
    told: (name, amount) => `${name} ${amount}`,
    summary: (list) => `${list.join(', ')}.`,
  },
  differs: {
    nothing: (hasOthers) =>
      hasOthers
        ? '모든 회원국의 핵심 국방비 비중이 같습니다'
        : '시나리오가 하나뿐이어서 비교할 대상이 없습니다',
    elsewhere: '핵심 국방비 비중은 다른 시나리오 사이에서 다릅니다',
    title: (other, base, named) =>
      `${other}에서 ${named.map(({ ally, to }) => `${ally} ${to}`).join(', ')}, ${base}에서는 ${[...new Set(named.map(({ from }) => from))].join(', ')}`,
    subtitle: (year, scope) => `${year}년 핵심 국방비 비중, GDP 대비 %, ${scope} · 영향 큰 순`,
    note: (count, same, year, letters) =>
      `결과 기준: ${letters}에서 ${year}년 핵심 국방비 비중이 다른 나라는 ${count + same}개국 중 ${count}개국입니다.`,
    plans: '정부 계획이 없는 회원국은 각국 계획에서 2026년 비중을 유지합니다.',
    more: (count) => `그 외 ${count}개국은 수치 표에`,
    told: (ally, list) => `${ally}: ${list.join(', ')}`,
    summary: (list) => `${list.join('; ')}.`,
  },
  allies: {
    heading: '회원국끼리 비교',
    nothing: '비교할 회원국을 둘 이상 선택하세요',
    panels: { coreShare: '핵심, GDP 대비 %', core: '핵심 국방비', sinceBase: '2026년 대비 변화' },
    title: (count, share, money, change) =>
      `비교 대상 ${count}개국 중 2035년 비중은 ${share.ally}(${share.value}), 금액은 ${money.ally}(${money.value}), 증가율은 ${josa(change.ally, '이/가')}(${change.value}) 가장 높습니다`,
    subtitle: (prices, span) => `현재 시나리오의 회원국별 핵심 국방비 · ${prices} · ${span}`,
    note: '2026년까지 실선, 이후 회원국별 선 모양과 표식. 옅은 바탕은 전망, 변화는 2026년 대비입니다.',
    told: (ally, share, money, change) =>
      `${ally} 2035년: GDP 대비 ${share}, ${money}, 2026년 대비 ${change}.`,
    add: '회원국 추가',
    remove: (ally) => `${ally} 제외`,
    full: '한 그림에 여섯 나라까지 표시합니다',
    scenario: (slot, name) => `시나리오 ${slot}: ${name}`,
    chosen: '비교하는 회원국',
  },
};
