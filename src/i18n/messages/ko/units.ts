import { josa } from 'es-hangul';
import type { Basis, Currency } from '#model';
import type { unitsEn } from '../en/units.ts';

const basisKo: Record<Basis, string> = { constant: '2026년 불변가격', current: '경상가격' };

const moneyKo: Record<Currency, string> = { USD: '미국 달러', EUR: '유로', KRW: '원' };

export const unitsKo: typeof unitsEn = {
  menu: '단위',
  button: (shown) => `단위: ${shown}`,
  shown: (per, currency, basis) =>
    `${per === 'gdp' ? 'GDP 대비 %' : per === 'head' ? `1인당 ${currency}` : currency}, ${basisKo[basis]}`,
  amounts: '금액 표시',
  pers: { total: '금액', gdp: 'GDP 대비 %', head: '1인당' },
  currency: '통화',
  prices: '가격 기준',
  bases: { constant: '2026년 불변가격', current: '경상가격' },
  baseHint: {
    constant: '모든 연도를 2026년 가격과 환율로 표시합니다. 물가 상승은 제외됩니다.',
    current: '각 연도의 가격으로 표시합니다. 물가 상승이 포함됩니다.',
  },
  noCurrency: (currency) =>
    `GDP 대비 비중에는 통화가 없습니다. 금액으로 바꾸면 ${josa(currency, '으로/로')} 표시합니다.`,
  gdpBasis: '가격 기준은 그룹 안에서 각국 GDP의 가중치를 정하므로 그대로 적용됩니다.',
  priced: (unit, basis) =>
    unit.kind === 'shareOfGdp'
      ? `GDP 대비 %, ${basisKo[basis]}`
      : `${basisKo[basis]}, ${unit.kind === 'perHead' ? '1인당 ' : ''}${moneyKo[unit.currency]}`,
  among: (unit, scope) =>
    unit.kind === 'money'
      ? ''
      : unit.kind === 'perHead'
        ? ` ${scope}의 인구 합계를 기준으로 한 1인당 금액.`
        : ` ${scope}의 GDP 합계 대비.`,
  own: (unit) =>
    unit.kind === 'money'
      ? ''
      : unit.kind === 'perHead'
        ? ' 효과는 각국 인구 1인당 금액.'
        : ' 효과는 각국 GDP 대비.',
  groupShare: '그룹의 비중은 지출 합계를 GDP 합계로 나눈 값입니다.',
  beside: { total: '금액', gdp: '이름 옆 수치', head: '1인당' },
  unconverted: '나토의 달러 통계 그대로이며 환산하지 않습니다.',
  rate: (currency, rate, source) =>
    `모든 연도에 2026년 단일 환율 적용: 1달러 = ${rate}${currency}(${source.replace('(', ', ').replace(')', '')}).`,
  rankBy: '이 수치에 미치는 영향으로 회원국 정렬',
  measured: {
    core: '핵심 국방비',
    tam: '장비·연구개발',
    imports: '해외 구매',
    sam: '접근 가능 시장',
    som: '수주 가능 시장',
  },
  effect: (amount, measured) => `+0.1%p당 ${measured} ${amount}`,
};
