import { josa } from 'es-hangul';
import type { Currency, LedgerStep } from '#model';
import type { ledgerEn } from '../en/ledger.ts';

const coinsKo = (figure: string, currency: Currency): string =>
  `${figure}${{ USD: '달러', EUR: '유로', KRW: '원' }[currency]}`;

export const ledgerKo: typeof ledgerEn = {
  stepNames: {
    gdp: 'GDP',
    core: '핵심 국방비',
    tam: '장비·연구개발',
    imports: '해외 구매',
    open: '수출국에 개방',
    sam: '공급 가능 품목',
    som: '수주 가능',
    widerTam: '확장 시장(단계 밖)',
    widerSam: '확장 시장, 접근 가능',
    widerSom: '확장 시장, 수주 가능',
  },
  openTo: (exporter) => `${exporter}에 개방`,
  inSegments: (exporter) => `${exporter} 공급 품목`,
  head: {
    step: '단계',
    bar: '금액과 빠지는 몫',
    amount: (unit) =>
      unit.kind === 'shareOfGdp'
        ? 'GDP 대비 %'
        : unit.kind === 'perHead'
          ? `1인당 ${{ USD: '달러', EUR: '유로', KRW: '만 원' }[unit.currency]}`
          : { USD: '억\u00a0달러', EUR: '억\u00a0유로', KRW: '조\u00a0원' }[unit.currency],
    of100: (currency) => `${coinsKo('100', currency)} 중`,
    rate: '비율',
    from: '근거',
    range: '하한~상한',
  },
  drops: {
    tam: '인건비·운영·시설',
    imports: '국내 구매',
    open: '유럽 공급자 몫',
    sam: '공급하지 않는 품목',
    som: '타국 수주',
  },
  own: (amount, exporter) => `${amount} ${exporter} 자국 구매`,
  and: ', ',
  drop: (amount, step) => `${amount} ${(ledgerKo.drops as Partial<Record<LedgerStep, string>>)[step] ?? ''}`,
  from: {
    macro: 'IMF·나토',
    scenario: '시나리오',
    printed: '나토, 3년 평균',
    anchor: '자료 근거',
    proxy: '대리 지표, 회원국별',
    assumption: '가정',
    preference: '가정, 유럽산 우선구매',
    inside: 'EU 규정: 전부 개방',
    coverage: '가정, 공급 비율',
    delivered: 'SIPRI, 2021~25년',
    ordered: 'SIPRI, 2026년 발주 잔량',
    yours: '직접 입력한 가정',
  },
  fromPreference: (strictness) => `가정, ${strictness}`,
  setRate: (step) => `${step}: 앞 단계 대비 비율, 퍼센트`,
  steered: {
    tam: (n) => `한 번의 변경: ${n}개국의 장비 비중 목표를 같은 %p만큼 조정했습니다.`,
    imports: (n) => `한 번의 변경: ${n}개국의 해외 구매 비율을 같은 %p만큼 조정했습니다.`,
    open: () => '유럽산 우선구매 강도를 조정했습니다.',
    sam: () => '한 번의 변경: 품목별 공급 가능 비율을 같은 비율로 조정했습니다.',
    som: () => '수주율 증가를 조정했습니다.',
  },
  alike:
    '이제 모두 같은 값입니다. 이 페이지를 닫기 전에 이전 비율을 다시 입력하면 서로의 차이가 되살아납니다.',
  hint: '칸에 비율을 입력할 수 있고, +1이나 −1은 그만큼 %p를 더하거나 뺍니다. 이전 비율을 입력하면 이전 상태로 돌아갑니다.',
  outOfReach: {
    tam: (least, most) => `도달할 수 없는 값입니다. 장비 비중 목표 0~80%로는 ${least}~${most}%입니다.`,
    imports: (least, most) =>
      `도달할 수 없는 값입니다. 고정한 회원국과 수출국 자국 구매는 그대로이므로 나머지로는 ${least}~${most}%입니다.`,
    open: (least, most) =>
      `도달할 수 없는 값입니다. 유럽산 우선구매 강도 0~100%로는 ${least}~${most}%입니다.`,
    sam: (least, most) =>
      `도달할 수 없는 값입니다. 지금 공급하는 품목으로는 ${least}~${most}%이며, 더 높이려면 다른 품목을 추가하세요.`,
    som: (least, most) => `도달할 수 없는 값입니다. 수주율 증가 −100~+100%p로는 ${least}~${most}%입니다.`,
  },
  fixed: {
    tam: (rate) =>
      `${rate}%에서 바뀌지 않습니다. 장비 비중 목표는 2026년 이후에 적용되며 고정한 회원국은 그대로입니다.`,
    imports: (rate) => `${rate}%에서 바뀌지 않습니다. 고정한 회원국과 수출국 자국 구매는 그대로입니다.`,
    open: (rate) =>
      `${rate}%에서 바뀌지 않습니다. 이 구매국들에서는 유럽산 우선구매로 빠지는 금액이 없습니다.`,
    sam: (rate) =>
      `${rate}%에서 바뀌지 않습니다. 공급하는 품목이 없으니 먼저 한 품목의 공급 비율을 높이세요.`,
    som: (rate) => `${rate}%에서 바뀌지 않습니다. 수주율 증가는 2026년 이후에 적용됩니다.`,
  },
  isBack: (step, rate) => `${step} 비율을 ${josa(`${rate}%`, '으로/로')} 되돌렸습니다.`,
  drifted: (step, typed, now) => `${step} 입력 ${typed}% → 현재 ${now}%`,
  follow: (drifted) => `입력한 비율은 그 아래의 입력값·연도·대상국에 따라 달라집니다: ${drifted.join(', ')}.`,
  notTaken: (step, typed, reason) => `${step}: ‘${typed}’ 입력은 적용되지 않았습니다. ${reason}`,
  wider: (tam, sam, som) =>
    `확장 시장(지원·관련 지출)은 별도입니다: ${tam}, 이 가운데 접근 가능 ${sam}, 수주 가능 ${som}. 가정입니다.`,
  widerOff: '확장 시장(지원·관련 지출): 0, 반영하지 않음.',
  lost: {
    home: (amount) => `국내 구매 ${amount}`,
    own: (amount, exporter) => `${exporter} 자국 구매 ${amount}`,
    rule: (amount) => `유럽산 우선구매 몫 ${amount}`,
    covered: (amount) => `공급하지 않는 품목 ${amount}`,
    others: (amount) => `타국 수주 ${amount}`,
  },
  title: (equipment, largest, rule) =>
    `장비비 ${equipment} 가운데 ${josa(
      largest.reduce((some, one) => `${josa(some, '와/과')} ${one}`),
      '이/가',
    )} 빠집니다${rule ? `(${rule})` : ''}`,
  noRule: '유럽산 우선구매로 빠지는 금액 없음',
  wonAll: (exporter, equipment) => `장비비 ${equipment} 전부를 ${josa(exporter, '이/가')} 수주할 수 있습니다`,
  outside: (open, exporter) => `${exporter}에 개방된 ${josa(open, '은/는')} 모두 공급 품목 밖에 있습니다`,
  subtitle: (exporter, period, scope, prices) =>
    `핵심 국방비에서 ${exporter} 수주 가능 금액까지, ${period} · ${scope} · ${prices} · 빗금: 가정·대리 지표`,
  note: '각 단계는 앞 단계의 일부입니다.',
  caveat: '하한·상한은 모든 해외 구매 비율을 범위의 양 끝에 둔 값입니다.',
  summary: (steps, sam, som) =>
    `${steps.map(({ step, amount, rate }) => `${step} ${amount}${rate ? `(${rate})` : ''}`).join(', ')}. 접근 가능 ${sam}, 수주 가능 ${som}.`,
  answer: {
    year: (who, when, exporter, of100, sam, som, isGained, hundred) =>
      `${when} ${who}의 지출 ${hundred} 가운데 ${josa(exporter, '이/가')} 경쟁할 수 있는 몫은 <b>${of100}</b>, 금액으로 <b>${sam}</b>이며 ${isGained ? '가정한 수주율로는' : '현 점유율로는'} <b>${josa(som, '을/를')}</b> 수주할 수 있습니다.`,
    nothing: (who, when, exporter) =>
      `${when} ${who}의 지출 가운데 ${josa(exporter, '이/가')} 경쟁할 수 있는 몫은 <b>없습니다</b>.`,
    coins: coinsKo,
    range: (sam, som) => `하한~상한: 접근 가능 <b>${sam}</b>, 수주 가능 <b>${som}</b>`,
  },
};
