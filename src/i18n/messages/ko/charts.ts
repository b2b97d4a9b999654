import { josa } from 'es-hangul';
import type { Basis } from '#model';
import type { chartsEn, Fraction, Period } from '../en/charts.ts';

const fractionsKo: Record<Fraction, string> = {
  half: '절반은',
  twoThirds: '3분의 2는',
  threeQuarters: '4분의 3은',
  nearlyAll: '대부분은',
};

const growthKo = (basis: Basis): string => (basis === 'constant' ? '성장' : '명목 성장');

export const partKo = (part: Fraction | string): string => fractionsKo[part as Fraction] ?? `${part}는`;

export const listKo = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : names.length === 2
      ? `${josa(names[0] ?? '', '와/과')} ${names[1]}`
      : names.join('·');

const byKo = (period: Period): string => (period === 'sum' ? '2027~2035년에' : `${period}년까지`);

/** "늘어나는 연 4,990억 달러", with its time where that is not the horizon. */
const extraKo = (amount: string, period: Period): string =>
  period === 'sum'
    ? `2027~2035년에 늘어나는 ${amount}`
    : `${period === 2035 ? '' : `${period}년까지 `}늘어나는 연 ${amount}`;

export const whenKo = (period: Period): string =>
  period === 2035 ? '' : period === 'sum' ? '2027~2035년 ' : `${period}년 `;

export const chartsKo: typeof chartsEn = {
  projection: '전망 →',
  review: '2029년 점검',
  events: {
    wales: ['2014년 공약'],
    ukraine: ['러시아의', '우크라이나 침공, 2022년 2월'],
    hague: ['헤이그 공약', '2025년 6월'],
  },
  amountOfPath: (amount, path) => `${amount} ${path}`,
  fromShares: (isRise) => (isRise ? '비중 상승분' : '비중 하락분'),
  fromGrowth: (basis) => `비중 유지 시 ${growthKo(basis)}분`,
  sinceBase: '2026e 이후',
  atHold: '2026년 비중 유지',
  pledgeGuide: (percent) => `공약 ${percent}`,
  reached: (percent, year) => `${year}년 ${percent}`,
  held: (percent) => `${percent} 유지`,
  noEffect: '변화 없음',
  others: (count) => `그 외 ${count}개국`,
  parts: { equipment: '장비·연구개발', otherCore: '기타 핵심 국방비', indirect: '관련 지출' },
  total: '합계',
  lines: { core: '시나리오', history: '핵심 국방비', hold: '2026년 비중 유지', plan: '정부 계획' },
  legend: {
    figures: '나토 통계',
    estimate: '2026년 추정치',
    scenario: '시나리오',
    plan: '정부 계획',
    hold: '2026년 비중 유지',
  },
  span: (from, to) => `${from}~${to}년`,
  period: (period, isShare = false) =>
    period === 'sum' ? `2027~2035년 ${isShare ? '평균' : '합계'}` : `${period}년`,
  sources: (list) => `출처: ${list.join(' · ')}`,
  inFull: {
    sources: {
      'nato-2026': '나토, 회원국 국방비(2014~2026), 2026년 7월',
      'imf-weo-2026-04': 'IMF, 세계경제전망, 2026년 4월(2032년 이후 GDP는 2031년 성장률 유지)',
      'extension-rule-a': '2035년까지 자체 전망',
      'bruegel-dsa-2025-10': '브뤼겔, EU 부채 지속가능성 분석 입력 자료, 2025년 10월',
      'sipri-derived-2026-05': 'SIPRI, 무기이전 데이터베이스, 2026년 5월(비중은 자체 산출)',
      'own-judgement-2026-11': '자체 가정',
    },
    projection: '자체 전망',
    line: (list) => `출처: ${list.join('; ')}.`,
    constant: '2026년 불변가격 및 환율 기준.',
  },
  data: (edition) => `자료 ${edition}`,
  brand: 'Five by 35',
  converted: (currency, rate) => `2026년 단일 환율로 환산했습니다(1달러 = ${rate}${currency}).`,
  scenarioOnly: '예측이 아닌 시나리오로, 입력값에 따른 결과를 보여 줍니다.',
  spendPath: {
    name: '핵심 국방비',
    atBase: (amount) => `모든 경로는 2026년 ${amount}에서 시작합니다`,
    little: (scope, period) => `${scope}의 핵심 국방비는 ${byKo(period)} 거의 변하지 않습니다`,
    falls: (scope, amount, period) =>
      period === 'sum'
        ? `2027~2035년 ${scope}의 핵심 국방비는 2026년 수준보다 모두 ${amount} 적습니다`
        : `${scope}의 핵심 국방비는 ${period}년까지 연 ${amount} 줄어듭니다`,
    growthOnly: (amount, period, basis) =>
      `2026년 비중을 유지하면 ${growthKo(basis)}만으로 ${byKo(period)} ${period === 'sum' ? '' : '연 '}${josa(amount, '이/가')} 늘어납니다`,
    mostlyShares: (part, amount, period, basis) =>
      part === 'nearlyAll'
        ? `${extraKo(amount, period)}의 대부분은 비중 상승에서 나옵니다`
        : `${extraKo(amount, period)}의 ${partKo(part)} ${growthKo(basis)}이 아니라 비중 상승에서 나옵니다`,
    even: (amount, period, basis) =>
      `${extraKo(amount, period)}의 절반씩은 비중 상승과 ${growthKo(basis)}에서 나옵니다`,
    mostlyGrowth: (part, amount, period, basis) =>
      part === 'nearlyAll'
        ? `${extraKo(amount, period)}의 대부분은 ${growthKo(basis)}에서 나옵니다`
        : `${extraKo(amount, period)}의 ${partKo(part)} 비중 상승이 아니라 ${growthKo(basis)}에서 나옵니다`,
    sharesFall: (lost, grown, basis) =>
      `${growthKo(basis)}으로 늘어나는 ${grown} 가운데 ${josa(lost, '이/가')} 비중 하락으로 상쇄됩니다`,
    growthFalls: (added, lost) =>
      `비중 상승으로 ${josa(added, '이/가')} 늘지만, 경제 위축으로 ${josa(lost, '이/가')} 상쇄됩니다`,
    moves: (from, to, isRise, year) =>
      `핵심 국방비가 ${year}년까지 GDP 대비 ${from}에서 ${to}로 ${isRise ? '높아집니다' : '낮아집니다'}`,
    stays: (scope, share, period) => `${scope}의 핵심 국방비는 ${byKo(period)} ${share}를 유지합니다`,
    averages: (share, base) => `2027~2035년 핵심 국방비는 평균 GDP 대비 ${share}로, 2026년에는 ${base}입니다`,
    subtitle: (scope, prices, span) => `핵심 국방비, ${scope} · ${prices} · ${span}`,
    note: (path, differs) => `${differs ? `파선: ${path}. ` : ''}점선: 2026년 비중 유지.`,
    caveat:
      '전 기간 현재 회원국 기준이며, 나토 집계는 해마다 그해의 회원국을 따릅니다. 2025·2026년은 나토 추정치입니다.',
    summary: (first, base, end, path, shares, growth, basis) =>
      `2014년 ${first}, 2026년 ${base}(추정치), 2035년 ${end}, ${path}. 2026년 이후 비중 변화로 ${shares}, ${growthKo(basis)}으로 ${growth}.`,
    summaryShare: (first, base, end, path, change) =>
      `2014년 ${first}, 2026년 ${base}(추정치), 2035년 ${end}, ${path}. 2026년 이후 ${change}.`,
    against: (amount, path) => `${path} 대비 ${amount}`,
    asPreset: (path) => `${josa(path, '와/과')} 같음`,
  },
  moved: {
    none: '표시할 회원국이 없습니다',
    overtakes: (winner, small, loser, large, exporter, by) =>
      `${winner}의 ${small}%p가 ${loser}의 ${large}%p보다 ${exporter}에 ${{ money: '', shareOfGdp: 'GDP 대비 ', perHead: '1인당 ' }[by]}더 큰 시장을 엽니다`,
    opensMore: (winner, more, loser, less, exporter) =>
      `${josa(winner, '이/가')} ${loser}보다 ${exporter}에 더 큰 시장을 엽니다(${more} 대 ${less})`,
    opens: (ally, points, amount, exporter) =>
      points === null
        ? `${josa(ally, '이/가')} ${exporter}에 ${amount}의 시장을 더 엽니다`
        : `${ally}의 ${points}%p가 ${exporter}에 ${amount}의 시장을 더 엽니다`,
    closes: (ally, points, amount, exporter) =>
      points === null
        ? `${ally}에서 ${exporter}의 시장이 ${amount} 줄어듭니다`
        : `${ally}의 ${points}%p로 ${exporter}의 시장이 ${amount} 줄어듭니다`,
    mixed: (winner, more, loser, less, exporter) =>
      `${exporter}의 시장이 ${winner}에서 ${more} 늘고 ${loser}에서 ${less} 줄어듭니다`,
    bothClose: (allies, amount, exporter) =>
      `${listKo(allies)}에서 ${exporter}의 시장이 모두 ${amount} 줄어듭니다`,
    bothLess: (more, amount, less, lessAmount, exporter) =>
      `${exporter}의 시장이 ${more}에서 ${amount}, ${less}에서 ${lessAmount} 줄어듭니다`,
    little: (allies, exporter) => `${listKo(allies)}의 변화가 ${exporter}의 시장을 거의 바꾸지 않습니다`,
    paths: (clauses) =>
      clauses
        .map(({ ally, from, to }, i) => {
          const isLast = i === clauses.length - 1;
          const subject = josa(ally, '은/는');
          if (to === null) return `${subject} ${from}를 유지${isLast ? '합니다' : '하고'}`;
          return `${subject} ${from}에서 ${to}로 ${isLast ? '바뀝니다' : '바뀌고'}`;
        })
        .join(', '),
    subtitle: (exporter, period, prices, span, isMoved) =>
      `핵심 국방비, GDP 대비 %, ${span} · ${exporter} ${isMoved ? '시장 변화' : '접근 가능 시장'}: ${period}, ${prices}`,
    note: (path, differs) => `${differs ? `파선: ${path}. ` : ''}◇ 정부 계획(각국 자료).`,
    caveat: '효과는 시나리오와 프리셋의 차이이며, 시장 비율에는 가정이 포함됩니다.',
    summary: (ally, base, end, preset, effect) =>
      `${ally}: 2026년 GDP 대비 ${base}(추정치), 2035년 ${end}, 프리셋 ${preset}, ${effect}.`,
  },
  buyers: {
    name: (exporter) => `${exporter} 접근 가능 시장`,
    allIn: (ally, exporter, period) =>
      `${whenKo(period)}${josa(exporter, '이/가')} 접근할 수 있는 시장은 모두 ${ally}에 있습니다`,
    part: (allies, percent, exporter, period) =>
      `${whenKo(period)}${josa(exporter, '이/가')} 접근할 수 있는 시장의 ${percent}는 ${listKo(allies)}입니다`,
    subtitle: (exporter, scope, prices, span) =>
      `${exporter} 접근 가능 시장, 구매국별, ${scope} · ${prices} · ${span}`,
    ofYear: (year, amount) => `${year}년 ${amount}`,
    note: (exporter) => `${exporter} 공급 품목 기준.`,
    caveat:
      '해외 구매·개방·공급 가능 비율에는 가정이 포함됩니다. 시장은 2024~2026년 평균 장비 비중에서 출발합니다.',
    summary: (base, end, period, list) =>
      `2026년 ${base}, 2035년 ${end}. ${period} 상위: ${list.join(', ')}.`,
  },
  composition: {
    nothing: '나눌 지출이 없습니다',
    tenths: (count) =>
      count === 5
        ? '핵심 국방비의 절반이 장비·연구개발비입니다'
        : `핵심 국방비의 약 ${count * 10}%가 장비·연구개발비입니다`,
    percent: (percent) => `장비·연구개발이 핵심 국방비의 ${percent}를 차지합니다`,
    changes: (to, isRise, year) =>
      `${year === 2035 ? '' : `${year}년까지 `}핵심 국방비 중 장비 비중이 ${to}로 ${isRise ? '높아집니다' : '낮아집니다'}`,
    subtitle: (scope, prices, span) => `구성별 핵심 국방비와 관련 지출, ${scope} · ${prices} · ${span}`,
    note: '관련 지출: 공약의 1.5% 부분. 대부분 회원국의 현재 수준은 가정입니다.',
    caveat: '장비: 2026년은 나토 발표 비중, 2027년부터는 시나리오의 비중.',
    summary: (total, parts) => `2035년 ${total}: ${parts.join(', ')}.`,
  },
};
