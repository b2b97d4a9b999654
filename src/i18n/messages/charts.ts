import { josa } from 'es-hangul';
import type { AmountUnit, Basis, Currency } from '#model';

/** A part of a whole that has a word of its own; others are written in percent. */
export type Fraction = 'half' | 'twoThirds' | 'threeQuarters' | 'nearlyAll';

/** The time a sentence speaks of: one year, or the sum over 2027–2035. */
export type Period = number | 'sum';

export const fractionsEn: Record<Fraction, string> = {
  half: 'half',
  twoThirds: 'two thirds',
  threeQuarters: 'three quarters',
  nearlyAll: 'nearly all',
};
const NUMBERS_EN = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const coinsEn: Record<Currency, string> = { USD: 'dollars', EUR: 'euros', KRW: 'won' };
const growthEn = (basis: Basis): string => (basis === 'constant' ? 'growth' : 'nominal growth');
const byEn = (period: Period): string => (period === 'sum' ? 'over 2027–2035' : `by ${period}`);
/** An amount with its time: "$499 bn a year", by when where it is not the horizon. */
export const perYearEn = (amount: string, period: Period): string =>
  period === 'sum' ? `${amount} of 2027–2035` : `${amount} a year${period === 2035 ? '' : ` by ${period}`}`;
export const whenEn = (period: Period): string =>
  period === 2035 ? '' : period === 'sum' ? 'over 2027–2035 ' : `in ${period} `;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const possessive = (name: string): string => `${name}${/s$/u.test(name) ? '’' : '’s'}`;
export const listEn = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
/** Points of GDP inside a sentence: "+0.3 pp" is a label, "+0.3 points" reads. */
const pointsEn = (figure: string): string => `${figure} points`;

/** What charts say, in labels and in sentences; amounts and percents arrive written. */
export const chartsEn = {
  projection: 'Projection →',
  review: '2029 review',
  events: {
    wales: ['2014 pledge'],
    ukraine: ['Russia invades', 'Ukraine, Feb 2022'],
    hague: ['The Hague', 'pledge, June 2025'],
  } as Readonly<Record<'wales' | 'ukraine' | 'hague', readonly string[]>>,
  /** A path's name behind its amount, at the end of a line. */
  amountOfPath: (amount: string, path: string): string => `${amount} ${path}`,
  fromShares: (isRise: boolean): string => (isRise ? 'from higher shares' : 'from lower shares'),
  fromGrowth: (basis: Basis): string => `${growthEn(basis)} at 2026 shares`,
  sinceBase: 'since 2026e',
  atHold: 'at 2026 shares',
  pledgeGuide: (percent: string): string => `${percent} pledge`,
  reached: (percent: string, year: number): string => `${percent} by ${year}`,
  held: (percent: string): string => `${percent} held`,
  noEffect: 'no change',
  others: (count: number): string => `${count} ${count === 1 ? 'other' : 'others'}`,
  parts: { equipment: 'Equipment, R&D', otherCore: 'Other core', indirect: 'Indirect' },
  total: 'Total',
  /** Names of lines in the year panel. */
  lines: { core: 'Scenario', history: 'Core spending', hold: '2026 shares held', plan: 'Stated plan' },
  /** Key of line styles, in exported pictures. */
  legend: {
    figures: 'NATO figures',
    estimate: '2026 estimate',
    scenario: 'Scenario',
    plan: 'Stated plan',
    hold: '2026 shares held',
  },
  capital,
  span: (from: number, to: number): string => `${from}–${to}`,
  period: (period: Period): string => (period === 'sum' ? '2027–2035, total' : String(period)),
  sources: (list: readonly string[]): string => `Sources: ${list.join(' · ')}`,
  data: (edition: string): string => `Data ${edition}`,
  brand: 'Five by 35',
  converted: (currency: string, rate: string): string =>
    `Converted at one rate, that of 2026: ${currency}${rate} for US$1.`,
  scenarioOnly: 'A scenario, not a forecast: it shows what follows from the inputs.',
  spendPath: {
    name: 'Core defence spending',
    atBase: (amount: string): string => `Every path starts from ${amount} in 2026`,
    little: (scope: string, period: Period): string =>
      `Core spending of ${scope} changes little ${byEn(period)}`,
    falls: (scope: string, amount: string, period: Period): string =>
      period === 'sum'
        ? `Core spending of ${scope} stays ${amount} under its 2026 level over 2027–2035`
        : `Core spending of ${scope} falls by ${amount} a year by ${period}`,
    growthOnly: (amount: string, period: Period, basis: Basis): string =>
      `At 2026 shares, ${growthEn(basis)} alone adds ${amount}${period === 'sum' ? '' : ' a year'} ${byEn(period)}`,
    mostlyShares: (part: Fraction | string, amount: string, period: Period, basis: Basis): string =>
      part === 'nearlyAll'
        ? `Nearly all of the extra ${perYearEn(amount, period)} comes from higher shares`
        : `Higher shares, not ${growthEn(basis)}, bring ${fractionsEn[part as Fraction] ?? part} of the extra ${perYearEn(amount, period)}`,
    even: (amount: string, period: Period, basis: Basis): string =>
      `Higher shares and ${growthEn(basis)} each bring about half of the extra ${perYearEn(amount, period)}`,
    mostlyGrowth: (part: Fraction | string, amount: string, period: Period, basis: Basis): string =>
      part === 'nearlyAll'
        ? `Nearly all of the extra ${perYearEn(amount, period)} comes from ${growthEn(basis)}`
        : `${capital(growthEn(basis))}, not higher shares, brings ${fractionsEn[part as Fraction] ?? part} of the extra ${perYearEn(amount, period)}`,
    sharesFall: (lost: string, grown: string, basis: Basis): string =>
      `Lower shares take back ${lost} of the ${grown} that ${growthEn(basis)} adds`,
    growthFalls: (added: string, lost: string): string =>
      `Higher shares add ${added}, a smaller economy takes back ${lost}`,
    /** The four ways to say it as a part of GDP. */
    moves: (from: string, to: string, isRise: boolean, year: Period): string =>
      `Core spending ${isRise ? 'rises' : 'falls'} from ${from} to ${to} of GDP by ${year}`,
    stays: (scope: string, share: string, period: Period): string =>
      `Core spending of ${scope} stays at ${share} ${period === 'sum' ? 'over 2027–2035' : `until ${period}`}`,
    averages: (share: string, base: string): string =>
      `Core spending averages ${share} of GDP over 2027–2035, against ${base} in 2026`,
    subtitle: (scope: string, prices: string, span: string): string =>
      `Core defence spending, ${scope} · ${prices} · ${span}`,
    note: (path: string, differs: boolean): string =>
      `${differs ? `Dashed: ${path}. ` : ''}Dotted: 2026 shares held.`,
    caveat:
      'Today’s allies throughout; NATO’s own totals follow the membership of each year. 2025 and 2026 are NATO’s estimates.',
    summary: (
      first: string,
      base: string,
      end: string,
      path: string,
      shares: string,
      growth: string,
      basis: Basis,
    ): string =>
      `${first} in 2014, ${base} in 2026 (estimate), ${end} in 2035; ${path}. Since 2026: ${shares} through shares of GDP, ${growth} through ${growthEn(basis)}.`,
    summaryShare: (first: string, base: string, end: string, path: string, change: string): string =>
      `${first} in 2014, ${base} in 2026 (estimate), ${end} in 2035; ${path}. Since 2026: ${change}.`,
    against: (amount: string, path: string): string => `${amount} against the ${path}`,
    asPreset: (path: string): string => `as on the ${path}`,
  },
  moved: {
    none: 'No ally is shown',
    overtakes: (
      winner: string,
      small: string,
      loser: string,
      large: string,
      exporter: string,
      by: AmountUnit['kind'],
    ): string =>
      `${capital(possessive(winner))} ${pointsEn(small)} open more ${{ money: '', shareOfGdp: 'of its GDP ', perHead: 'per head ' }[by]}to ${exporter} than ${possessive(loser)} ${large}`,
    opensMore: (winner: string, more: string, loser: string, less: string, exporter: string): string =>
      `${capital(winner)} opens more to ${exporter} than ${loser}: ${more} against ${less}`,
    opens: (ally: string, points: string | null, amount: string, exporter: string): string =>
      points === null
        ? `${capital(ally)} opens ${amount} more to ${exporter}`
        : `${capital(possessive(ally))} ${pointsEn(points)} open ${amount} more to ${exporter}`,
    closes: (ally: string, points: string | null, amount: string, exporter: string): string =>
      points === null
        ? `${capital(ally)} opens ${amount} less to ${exporter}`
        : `${capital(possessive(ally))} ${pointsEn(points)} take ${amount} from ${possessive(exporter)} market`,
    mixed: (winner: string, more: string, loser: string, less: string, exporter: string): string =>
      `${capital(winner)} opens ${more} more to ${exporter}, ${loser} ${less} less`,
    bothClose: (allies: readonly string[], amount: string, exporter: string): string =>
      `${capital(listEn(allies))} together take ${amount} from ${possessive(exporter)} market`,
    bothLess: (more: string, amount: string, less: string, lessAmount: string, exporter: string): string =>
      `${capital(more)} opens ${amount} less to ${exporter}, ${less} ${lessAmount}`,
    little: (allies: readonly string[], exporter: string): string =>
      `What moves in ${listEn(allies)} changes little for ${exporter}`,
    paths: (
      clauses: readonly { readonly ally: string; readonly from: string; readonly to: string | null }[],
    ): string =>
      capital(
        clauses
          .map(({ ally, from, to }) =>
            to === null ? `${ally} holds at ${from}` : `${ally} goes from ${from} to ${to}`,
          )
          .join(', '),
      ),
    subtitle: (exporter: string, period: string, prices: string, span: string, isMoved: boolean): string =>
      `Core defence, % of GDP, ${span} · ${isMoved ? 'effect on' : 'addressable for'} ${exporter}: ${period}, ${prices}`,
    note: (path: string, differs: boolean): string =>
      `${differs ? `Dashed: ${path}. ` : ''}◇ stated plan (national sources).`,
    caveat: 'The effect compares the scenario with its preset; rates of the market are partly assumptions.',
    summary: (ally: string, base: string, end: string, preset: string, effect: string): string =>
      `${ally}: ${base} of GDP in 2026 (estimate), ${end} in 2035, preset ${preset}; ${effect}.`,
  },
  buyers: {
    name: (exporter: string): string => `Addressable for ${exporter}`,
    nothing: (exporter: string): string => `Nothing here is open to ${exporter}`,
    /** Stands in the empty plot. */
    whyNothing: (exporter: string): string =>
      `No coverage of what these allies buy abroad is assumed for ${exporter}, or nothing is left open to it. Another exporter or scope shows a market.`,
    allIn: (ally: string, exporter: string, period: Period): string =>
      `All that ${exporter} can address ${whenEn(period)}is in ${ally}`,
    part: (allies: readonly string[], percent: string, exporter: string, period: Period): string =>
      `${capital(listEn(allies))} ${allies.length > 1 ? 'are' : 'is'} ${percent} of what ${exporter} can address${period === 2035 ? '' : ` ${period === 'sum' ? 'over 2027–2035' : `in ${period}`}`}`,
    subtitle: (exporter: string, scope: string, prices: string, span: string): string =>
      `Addressable for ${exporter}, by buyer, ${scope} · ${prices} · ${span}`,
    note: (exporter: string): string => `${possessive(exporter)} segments only.`,
    caveat:
      'Shares bought abroad, open and covered are partly assumptions. The market starts from the mean equipment share of 2024–2026.',
    summary: (base: string, end: string, list: readonly string[]): string =>
      `${base} in 2026, ${end} in 2035. Largest in 2035: ${list.join(', ')}.`,
  },
  composition: {
    nothing: 'No spending to divide',
    tenths: (count: number, currency: Currency | null): string =>
      count === 5
        ? 'Equipment is half of core spending'
        : currency === null
          ? `Equipment is ${NUMBERS_EN[count]} tenth${count === 1 ? '' : 's'} of core spending`
          : `Equipment is ${NUMBERS_EN[count]} of every ten core ${coinsEn[currency]}`,
    percent: (percent: string): string => `Equipment and R&D are ${percent} of core spending`,
    changes: (to: string, isRise: boolean, year: number): string =>
      `Equipment ${isRise ? 'rises' : 'falls'} to ${to} of core spending${year === 2035 ? '' : ` by ${year}`}`,
    subtitle: (scope: string, prices: string, span: string): string =>
      `Core and indirect spending by part, ${scope} · ${prices} · ${span}`,
    note: 'Indirect: the pledge’s 1.5 % part; for most allies today’s level is an assumption.',
    caveat: 'Equipment: NATO’s printed share in 2026, the scenario’s from 2027.',
    summary: (total: string, parts: readonly string[]): string => `${total} in 2035: ${parts.join(', ')}.`,
  },
};

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
  capital: (text) => text,
  span: (from, to) => `${from}~${to}년`,
  period: (period) => (period === 'sum' ? '2027~2035년 합계' : `${period}년`),
  sources: (list) => `출처: ${list.join(' · ')}`,
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
    nothing: (exporter) => `${josa(exporter, '이/가')} 접근할 수 있는 시장이 없습니다`,
    whyNothing: (exporter) =>
      `이 자료에서는 이 회원국들이 해외에서 사는 품목을 ${josa(exporter, '이/가')} 공급한다고 가정하지 않거나, 남는 시장이 없습니다. 다른 수출국이나 대상 회원국을 선택하세요.`,
    allIn: (ally, exporter, period) =>
      `${whenKo(period)}${josa(exporter, '이/가')} 접근할 수 있는 시장은 모두 ${ally}에 있습니다`,
    part: (allies, percent, exporter, period) =>
      `${whenKo(period)}${josa(exporter, '이/가')} 접근할 수 있는 시장의 ${percent}는 ${listKo(allies)}입니다`,
    subtitle: (exporter, scope, prices, span) =>
      `${exporter} 접근 가능 시장, 구매국별, ${scope} · ${prices} · ${span}`,
    note: (exporter) => `${exporter} 공급 품목 기준.`,
    caveat:
      '해외 구매·개방·공급 가능 비율에는 가정이 포함됩니다. 시장은 2024~2026년 평균 장비 비중에서 출발합니다.',
    summary: (base, end, list) => `2026년 ${base}, 2035년 ${end}. 2035년 상위: ${list.join(', ')}.`,
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
