import { josa } from 'es-hangul';
import type { marketChartEn } from '../en/market-chart.ts';
import { marketKo } from './market.ts';

export const marketChartKo: typeof marketChartEn = {
  buyer: '구매국',
  partly: (shown, all) => ` · 품목 ${all}개 중 ${shown}개`,
  sam: '접근 가능',
  som: '수주 가능',
  limit: '가장 큰 제한',
  rank: '정렬 기준',
  ranks: {
    sam: '접근 가능',
    som: '수주 가능',
    samSum: '2027~2035년 합계',
    growth: '2035년까지 증가율',
  },
  heads: { samSum: '2027~35년 합계', growth: '증가율' },
  short: marketKo.segmentNames,
  wins: (part, exporter, ally) => `${exporter} 수주 가능 금액의 ${josa(part, '은/는')} ${ally}에 있습니다`,
  addresses: (part, exporter, ally) =>
    `${exporter} 접근 가능 시장의 ${josa(part, '은/는')} ${ally}에 있으나 수주 가능 금액은 없습니다`,
  grows: (exporter, ally, part) =>
    `${exporter} 접근 가능 시장이 2026~2035년 가장 많이 늘어나는 구매국은 ${ally}(${part})입니다`,
  growsNowhere: (exporter) => `2035년까지 ${exporter} 접근 가능 시장이 늘어나는 구매국이 없습니다`,
  outside: (buyers) => `대상 범위 밖: ${buyers.join(', ')} 접근 가능.`,
  subtitle: (exporter, period, scope, prices) =>
    `구매국·품목별 ${exporter} 접근 가능 시장, ${period} · ${scope} · ${prices}`,
  note: '막대 전체: 접근 가능, 막대 앞부분: 수주 가능. 칸: 품목별 접근 가능 금액. 가장 큰 제한: 장비비가 가장 많이 빠지는 단계와 그 금액이며, EU 규정(유럽산 우선구매, EU 역내 구매 하한)이 적용되는 EU 회원국에는 그 몫을 함께 적습니다. 적지 않은 구매국에는 적용되지 않습니다.',
  caveat: '품목 구성은 2021~2025년 무기 수입 기준이며 공급 가능 비율은 가정입니다.',
  told: (ally, amount, limit) => `${ally} ${amount}(${limit})`,
  summary: (buyers) => `${buyers.join(', ')}.`,
};
