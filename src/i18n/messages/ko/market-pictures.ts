import type { Period } from '../en/charts.ts';
import type { marketPicturesEn } from '../en/market-pictures.ts';
import { whenKo } from './charts.ts';

const timeKo = (period: Period): string => (period === 'sum' ? '2027~2035년' : `${period}년`);

export const marketPicturesKo: typeof marketPicturesEn = {
  open: '개방',
  sam: '접근 가능',
  som: '수주 가능',
  otherSuppliers: '그 밖의 공급국',
  choose: (exporter) => `${exporter} 시장 보기`,
  timeline: {
    come: '누계 %',
    half: (year) => `${year}년까지 절반`,
    byThen: '2027~2035년 중 누계',
    title: (exporter, year, whole) =>
      `2027~2035년 ${exporter} 접근 가능 시장${whole === null ? '' : ` ${whole}`}의 절반이 ${year}년까지 열립니다`,
    subtitle: (exporter, scope, prices, span) =>
      `연도별 ${exporter} 접근 가능·수주 가능 시장, ${scope} · ${prices} · ${span}`,
    note: '연도 아래 수치는 2027~2035년 금액 가운데 그해까지의 누계 비율입니다.',
    summary: (first, last, half) =>
      `접근 가능 시장은 2026년 ${first.sam}, 2035년 ${last.sam}이며 수주 가능 시장은 ${first.som}, ${last.som}입니다. 2027~2035년 금액의 절반이 ${half}년까지 열립니다.`,
  },
  exporters: {
    nothing: '접근할 수 있는 시장이 있는 수출국이 없습니다',
    first: (exporter, amount, period) =>
      `${whenKo(period)}접근 가능 시장이 가장 큰 수출국은 ${exporter}(${amount})입니다`,
    title: (exporter, place, of, first, period) =>
      `${whenKo(period)}${exporter}의 접근 가능 시장은 수출국 ${of}곳 중 ${place}위이며 1위는 ${first}입니다`,
    subtitle: (scope, prices, period) => `같은 시나리오의 수출국 비교, ${scope} · ${prices} · ${period}`,
    note: '유럽산 우선구매 강도·현지화율·수주율 증가는 모든 수출국에 이 시나리오의 값을 쓰며, EU 규정은 수출국의 지위에 따라 적용됩니다. 자국 판매는 없습니다.',
    caveat:
      '품목별 공급 가능 비율은 모든 수출국에 같은 기준을 적용한 가정이며, 직접 바꾼 값은 선택한 수출국에만 적용됩니다.',
    covered: '개방분 중 공급 가능',
    won: '그중 수주 가능',
    told: (exporter, sam, som) => `${exporter} ${sam}(수주 가능 ${som})`,
    summary: (list) => `접근 가능 시장 상위: ${list.join(', ')}.`,
  },
  suppliers: {
    delivered: '2021~2025년 인도',
    ordered: '2026년 5월 발주 잔량',
    wonShare: '이 시나리오 수주',
    heads: { delivered: '2021~25년', ordered: '발주 잔량', wonShare: '시나리오' },
    others: '그 밖의 공급국',
    unknown: '기록된 무기 수입이 없습니다',
    nothing: (exporter) => `${exporter}의 공급 실적도 수주 가능 금액도 없습니다`,
    title: (exporter, delivered, won, period) =>
      `${exporter}의 몫은 2021~2025년 무기 수입의 ${delivered}, ${timeKo(period)} 해외 구매액의 ${won}입니다`,
    subtitle: (scope, period) =>
      `해외 구매 대비 비율(%), ${scope} · 2021~2025년 인도, 2026년 5월 발주 잔량 · 시나리오: ${period}`,
    note: '과거 비율은 금액이 아닌 물량(SIPRI) 기준이며, 시나리오에서 각국이 해외에서 사는 금액으로 가중했습니다.',
    caveat:
      '가중 방식은 가정입니다. 유럽산 우선구매로 닫힌 몫과 가정한 공급 가능 비율을 넘는 인도 실적은 빠지며, 빠진 몫은 다른 수출국에 더하지 않습니다.',
    told: (exporter, delivered, won) => `${exporter} 인도 ${delivered}, 시나리오 ${won}`,
    summary: (list) => `${list.join(', ')}.`,
  },
};
