import { josa } from 'es-hangul';
import type { AmountUnit, LedgerStep } from '#model';

/** One step in words. */
export interface Told {
  readonly step: string;
  readonly amount: string;
  readonly rate: string | null;
}

/** Words of the funnel ledger. */
export const ledgerEn = {
  stepNames: {
    gdp: 'GDP',
    core: 'Core spending',
    tam: 'Equipment and R&D',
    imports: 'Bought abroad',
    open: 'Open to the exporter',
    sam: 'In its segments',
    som: 'Winnable',
  } satisfies Record<LedgerStep, string>,
  /** The two steps that name the exporter. */
  openTo: (exporter: string): string => `Open to ${exporter}`,
  inSegments: (exporter: string): string => `In ${exporter}’s segments`,
  head: {
    step: 'Step',
    bar: 'Bar: amount · words: what drops out · whisker: low to high',
    amount: (unit: AmountUnit): string =>
      unit.kind === 'shareOfGdp'
        ? '% of GDP'
        : `${{ USD: 'US$', EUR: '€', KRW: '₩' }[unit.currency]}${unit.kind === 'perHead' ? ' per head' : unit.currency === 'KRW' ? ' tn' : ' bn'}`,
    of100: 'of $100',
    rate: 'rate',
    from: 'from',
    range: 'low–high',
  },
  drops: {
    tam: 'pay, operations, infrastructure',
    imports: 'bought at home',
    open: 'reserved for European suppliers',
    sam: 'segments not covered',
    som: 'won by others at today’s share',
  } satisfies Partial<Record<LedgerStep, string>>,
  drop: (amount: string, step: LedgerStep): string =>
    `${amount} ${(ledgerEn.drops as Partial<Record<LedgerStep, string>>)[step] ?? ''}`,
  from: {
    gdp: 'IMF, NATO',
    core: 'scenario',
    tam: 'NATO, 3-year mean',
    imports: { anchor: 'from data', proxy: 'proxy, by ally', assumption: 'assumption' },
    open: (strictness: string): string => `assumption, ${strictness}`,
    sam: 'assumption, coverage',
    som: { delivered: 'SIPRI, 2021–2025', ordered: 'SIPRI, on order 2026' },
    yours: 'your assumption',
    inside: 'EU rules: all open',
  },
  setRate: (step: string): string => `${step}: rate, percent of the step before`,
  /** After a rate was typed: what moved to get there. */
  steered: {
    tam: 'Equipment targets of the allies in view moved by the same points.',
    imports: 'Shares bought abroad of the allies in view moved by the same points.',
    open: 'Buy-European strictness moved.',
    sam: 'Coverage of the segments moved.',
    som: 'Win-share gain moved.',
  },
  outOfReach: (rate: string): string => `Out of reach with this lever; the nearest is ${rate}.`,
  wider: (tam: string, sam: string, som: string): string =>
    `Wider market (support, related spending), beside the ledger: ${tam}, of which ${sam} addressable and ${som} winnable. Assumptions.`,
  widerOff: 'Wider market (support, related spending): 0, not switched on.',
  title: (first: string, second: string | null, reserved: string): string =>
    `Most drops out at “${first}”${second ? ` and “${second}”` : ''}; European preference takes ${reserved}`,
  nothing: (exporter: string): string => `Nothing here is open to ${exporter}`,
  subtitle: (exporter: string, period: string, scope: string, prices: string): string =>
    `From core spending to what ${exporter} could win, ${period} · ${scope} · ${prices} · hatched: assumption or proxy`,
  note: 'Each step is a part of the one before.',
  caveat: 'Low and high: every share bought abroad at the ends of its range.',
  summary: (steps: readonly Told[], sam: string, som: string): string =>
    `${steps.map(({ step, amount, rate }) => `${step} ${amount}${rate ? ` (${rate})` : ''}`).join(', ')}. Addressable ${sam}, winnable ${som}.`,
  answer: {
    year: (who: string, when: string, exporter: string, of100: string, sam: string, som: string): string =>
      `Of every $100 ${who} spend in ${when}, ${exporter} could compete for <b>${of100}</b>, or <b>${sam}</b>, and win <b>${som}</b> at today’s shares.`,
    coins: (figure: string): string => `$${figure}`,
    range: (sam: string, som: string): string =>
      `Low to high: <b>${sam}</b> addressable, <b>${som}</b> winnable`,
  },
};

export const ledgerKo: typeof ledgerEn = {
  stepNames: {
    gdp: 'GDP',
    core: '핵심 국방비',
    tam: '장비·연구개발',
    imports: '해외 구매',
    open: '수출국에 개방',
    sam: '공급 가능 품목',
    som: '수주 가능',
  },
  openTo: (exporter) => `${exporter}에 개방`,
  inSegments: (exporter) => `${exporter} 공급 품목`,
  head: {
    step: '단계',
    bar: '막대: 금액 · 글: 빠지는 몫 · 선: 하한~상한',
    amount: (unit) =>
      unit.kind === 'shareOfGdp'
        ? 'GDP 대비 %'
        : `${unit.kind === 'perHead' ? '1인당 ' : '억 '}${{ USD: '달러', EUR: '유로', KRW: '원' }[unit.currency]}`,
    of100: '100달러 중',
    rate: '비율',
    from: '근거',
    range: '하한~상한',
  },
  drops: {
    tam: '인건비·운영·시설',
    imports: '국내 구매',
    open: '유럽 공급자 몫',
    sam: '공급하지 않는 품목',
    som: '현 점유율에서 타국 수주',
  },
  drop: (amount, step) => `${amount} ${(ledgerKo.drops as Partial<Record<LedgerStep, string>>)[step] ?? ''}`,
  from: {
    gdp: 'IMF·나토',
    core: '시나리오',
    tam: '나토, 3년 평균',
    imports: { anchor: '자료 근거', proxy: '대리 지표, 회원국별', assumption: '가정' },
    open: (strictness) => `가정, ${strictness}`,
    sam: '가정, 공급 비율',
    som: { delivered: 'SIPRI, 2021~25년', ordered: 'SIPRI, 2026년 발주 잔량' },
    yours: '직접 입력한 가정',
    inside: 'EU 규정: 전부 개방',
  },
  setRate: (step) => `${step}: 앞 단계 대비 비율, 퍼센트`,
  steered: {
    tam: '보고 있는 회원국의 장비 비중 목표를 같은 %p만큼 옮겼습니다.',
    imports: '보고 있는 회원국의 해외 구매 비율을 같은 %p만큼 옮겼습니다.',
    open: '유럽산 우선구매 강도를 옮겼습니다.',
    sam: '품목별 공급 가능 비율을 옮겼습니다.',
    som: '수주율 증가를 옮겼습니다.',
  },
  outOfReach: (rate) => `이 값만으로는 이를 수 없습니다. 가장 가까운 값은 ${rate}입니다.`,
  wider: (tam, sam, som) =>
    `확장 시장(지원·관련 지출)은 별도입니다: ${tam}, 이 가운데 접근 가능 ${sam}, 수주 가능 ${som}. 가정입니다.`,
  widerOff: '확장 시장(지원·관련 지출): 0, 켜지 않음.',
  title: (first, second, reserved) =>
    `가장 많이 빠지는 단계는 ‘${first}’${second ? `, ‘${second}’` : ''}이며 유럽 우선구매로 ${josa(reserved, '이/가')} 빠집니다`,
  nothing: (exporter) => `${exporter}에 열린 시장이 없습니다`,
  subtitle: (exporter, period, scope, prices) =>
    `핵심 국방비에서 ${exporter} 수주 가능 금액까지, ${period} · ${scope} · ${prices} · 빗금: 가정·대리 지표`,
  note: '각 단계는 앞 단계의 일부입니다.',
  caveat: '하한·상한은 모든 해외 구매 비율을 범위의 양 끝에 둔 값입니다.',
  summary: (steps, sam, som) =>
    `${steps.map(({ step, amount, rate }) => `${step} ${amount}${rate ? `(${rate})` : ''}`).join(', ')}. 접근 가능 ${sam}, 수주 가능 ${som}.`,
  answer: {
    year: (who, when, exporter, of100, sam, som) =>
      `${when} ${who}의 지출 100달러 가운데 ${josa(exporter, '이/가')} 경쟁할 수 있는 몫은 <b>${of100}</b>, 금액으로 <b>${sam}</b>이며 현 점유율로는 <b>${josa(som, '을/를')}</b> 수주합니다.`,
    coins: (figure) => `${figure}달러`,
    range: (sam, som) => `하한~상한: 접근 가능 <b>${sam}</b>, 수주 가능 <b>${som}</b>`,
  },
};
