import { josa } from 'es-hangul';
import type { compareChartsEn } from '../en/compare-charts.ts';
import { listKo } from './charts.ts';
import { inKo, subjectKo, withParticle } from './compare.ts';

export const compareChartsKo: typeof compareChartsEn = {
  subject: {
    core: () => '핵심 국방비',
    total: () => '핵심·관련 지출',
    gap: () => '3.5+1.5% 격차',
    tam: () => '장비·연구개발 지출',
    imports: () => '해외 구매액',
    sam: (exporter) => `${exporter}의 접근 가능 시장`,
    som: (exporter) => `${exporter}의 수주 가능 시장`,
  },
  path: {
    alone: '시나리오가 하나뿐이어서 비교할 대상이 없습니다',
    same: '모든 시나리오가 해마다 같습니다',
    sameIn: (period, amount, widest) =>
      `${inKo(period)} 수준은 모두 같고, 차이는 ${widest}년에 ${amount}까지 벌어집니다`,
    apart: (lead, measure, base, isLess, period, amount) =>
      `${lead} ${inKo(period)} ${subjectKo(lead, measure)} ${base}보다 ${amount} ${isLess ? '적습니다' : '많습니다'}`,
    crosses: (lead, measure, base, isLess, from, year, amount) =>
      `${lead} ${subjectKo(lead, measure)} ${from}년부터 ${base}보다 ${isLess ? '적어져' : '많아져'} ${year}년에는 차이가 ${amount}입니다`,
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
    summary: (year, list) => `${year}년: ${list.join(', ')}.`,
  },
  figures: {
    at: (measure, period) => (period === 'sum' ? `${measure} 합계, 2027~2035년` : `${measure}, ${period}년`),
    neutral: '시나리오별 주요 지표',
    same: (scenario) => `${scenario}의 주요 지표는 모두 기준과 같습니다`,
    sameEnd: (lead, period) =>
      `${lead} ${inKo(period)} 핵심 국방비와 시장이 기준과 같고, 그 밖의 지표는 다릅니다`,
    onlyCore: (lead, period, exporter, core) =>
      `${lead} ${inKo(period)} 핵심 국방비가 ${core} 달라지지만 ${exporter}의 접근 가능 시장은 그대로입니다`,
    onlyMarket: (lead, period, exporter, market) =>
      `${lead} ${inKo(period)} 핵심 국방비가 그대로여도 ${exporter}의 접근 가능 시장은 ${market} 달라집니다`,
    apart: (lead, period, exporter, core, market) =>
      `${lead} ${inKo(period)} 핵심 국방비가 ${core}, ${exporter}의 접근 가능 시장이 ${market} 달라집니다`,
    follows: (period, exporter, isFall, isLess, market, core, slot) =>
      `${slot}에서 ${inKo(period)} ${exporter}의 접근 가능 시장은 국방비보다 ${isLess ? '덜' : '더'} ${isFall ? '줄어듭니다' : '늘어납니다'}(${market} 대 ${core})`,
    inStep: (period, exporter, isFall, part, slot) =>
      `${slot}에서 ${inKo(period)} ${exporter}의 접근 가능 시장은 국방비와 같은 폭(${part})으로 ${isFall ? '줄어듭니다' : '늘어납니다'}`,
    subtitle: (scope, prices, base) => `${scope} · ${prices} · ${base} 대비 차이`,
    note: (base) =>
      `−는 ${base}보다 적음, +는 많음. 색은 시나리오만 나타냅니다. 굵은 수치: 행에서 가장 큰 차이. 회원국 수는 군대를 보유한 나라 기준입니다.`,
    caveat: '시장 비율에는 가정이 포함됩니다.',
    more: (count) => `그 외 ${count}개는 수치 표에`,
    told: (figure, list) => `${figure}: ${list.join(', ')}.`,
  },
  contributions: {
    nothing: (other, base) => `${other}와 ${base}는 모든 회원국에서 같습니다`,
    cancel: (other, base) => `${other}와 ${base}는 합계가 같습니다. 회원국별 증감이 서로 상쇄됩니다`,
    title: (allies, part, lead, measure, base, isLess) => {
      const difference =
        part === 'all'
          ? '그 차이는 모두'
          : part === 'nearlyAll'
            ? '그 차이는 거의 모두'
            : `그 차이의 ${part}는`;
      return `${lead} ${withParticle(measure, '이/가')} ${base}보다 ${isLess ? '적은데' : '많은데'}, ${difference} ${listKo(allies)} 몫입니다`;
    },
    alone: (ally, lead, measure, base, isLess, amount) =>
      `${lead} ${ally}의 ${subjectKo(lead, measure)} ${base}보다 ${amount} ${isLess ? '적습니다' : '많습니다'}`,
    mixed: (lead, measure, base, isLess, amount) =>
      `${lead} ${withParticle(measure, '이/가')} ${base}보다 ${amount} ${isLess ? '적은데' : '많은데'}, 그 차이는 여러 회원국에 걸쳐 있습니다`,
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
    title: (year, other, base, named) =>
      `${year}년 ${other}에서 ${named.map(({ ally, to }) => `${ally} ${to}`).join(', ')}, ${base}에서는 ${[...new Set(named.map(({ from }) => from))].join(', ')}`,
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
      `비교 대상 ${count}개국 중 2035년 비중은 ${share.ally}(${share.value}), 금액은 ${money.ally}(${money.value}), 증가율은 ${change.ally}(${change.value})${josa.pick(change.ally, '이/가')} 가장 높습니다`,
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
