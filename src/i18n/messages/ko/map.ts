import type { Currency } from '#model';
import type { mapEn } from '../en/map.ts';

const unitsKo: Record<Currency, string> = { USD: '달러', EUR: '유로', KRW: '원' };

const headsKo: Record<Currency, string> = { USD: '달러/인', EUR: '유로/인', KRW: '만 원/인' };

export const mapKo: typeof mapEn = {
  estimate: '2026년 추정치',
  scenario: (year) => `${year}년, 이 시나리오`,
  noForces: '군대 없음',
  outside: '대상 외',
  noAlly: '비회원국',
  share: '핵심 국방비, GDP 대비 %',
  core: (prices) => `핵심 국방비, ${prices}`,
  subtitle: (measure, scope, year, amounts) =>
    `${measure}, ${scope} · 2026년 추정치${year === null ? '' : `와 ${year}년`}${amounts === null ? '' : ` · 금액: ${amounts}`}`,
  unit: (unit) =>
    unit.kind === 'money'
      ? unitsKo[unit.currency]
      : unit.kind === 'perHead'
        ? headsKo[unit.currency]
        : 'GDP 대비 %',
  fromTo: (then, now, percent, year) =>
    now === 0
      ? `${percent} 달성국이 2026년 ${then}개국에서 ${year}년에는 없어집니다`
      : `${percent} 달성, 2026년 ${then === 0 ? '0' : then}개국에서 ${year}년 ${now}개국으로`,
  asMany: (count, of, percent, year) =>
    count === 0
      ? `2026년에도 ${year}년에도 ${percent} 달성국은 없습니다`
      : `${percent} 달성, 2026년과 ${year}년 모두 ${of}개국 중 ${count}개국`,
  standAt: (count, of, percent) =>
    count === 0
      ? `2026년 ${of}개국 중 ${percent} 달성국은 없습니다`
      : `2026년 ${percent} 달성 ${of}개국 중 ${count}개국`,
  risesMost: (ally, amount, year) => `${year}년까지 핵심 국방비가 가장 많이 느는 나라는 ${ally}(${amount})`,
  spendsMost: (ally, amount) => `2026년 핵심 국방비가 가장 많은 나라는 ${ally}(${amount})`,
  noneRises: (year) => `${year}년에 2026년보다 더 쓰는 회원국은 없습니다`,
  little: (year) => `${year}년까지 각국의 핵심 국방비는 거의 변하지 않습니다`,
  nothing: '대상 회원국 가운데 군대를 둔 나라가 없습니다',
  tick: '막대의 눈금: 2026년 추정치.',
  noSum: '여러 해의 합계는 한 해와 비교할 수 없어 2035년을 표시합니다.',
  hatched: '빗금: 아이슬란드(군대 없음).',
  shapes: '지도: Natural Earth(단순화), 북미는 축소하여 표시.',
  thenAndNow: (ally, now, then) => `${ally} ${now}(2026년 ${then})`,
  summary: (year, top, last) =>
    `${year}년: ${top.join(', ')}${last === null ? '' : `, 가장 낮은 나라는 ${last}`}.`,
  shareIn: (year) => `GDP 대비, ${year}`,
  coreIn: (year) => `핵심 국방비, ${year}`,
  label: (finding) => `지도와 순위 막대. ${finding}. 화살표 키로 회원국을 이동합니다.`,
  measure: '지도에 표시할 값',
  measures: { share: 'GDP 대비', total: '금액', head: '1인당' },
};
