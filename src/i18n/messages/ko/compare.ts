import { josa } from 'es-hangul';
import type { Period } from '../en/charts.ts';
import type { compareEn, ExplainedPart } from '../en/compare.ts';
import { listKo } from './charts.ts';

export const inKo = (period: Period): string => (period === 'sum' ? '2027~2035년' : `${period}년`);

/** Korean digits end in a consonant or not, as they are read. */
const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];

/** Adds the particle that what is read last asks for: brackets are not read, digits are. */
export const withParticle = (name: string, particle: Parameters<typeof josa.pick>[1]): string => {
  const read = name
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/\d$/u, (digit) => DIGITS[Number(digit)] ?? digit);
  return name + josa.pick(read, particle);
};

/** Sets the particle to a subject: where what leads to it is a topic already, it is none. */
export const subjectKo = (lead: string, subject: string): string =>
  withParticle(subject, lead.endsWith('는') ? '이/가' : '은/는');

/** "1,470억 달러 적으며" and "…적습니다", by where in the sentence it stands. */
const farKo = (isLess: boolean, isLast: boolean): string =>
  isLess ? (isLast ? '적습니다' : '적으며') : isLast ? '많습니다' : '많으며';

/** The letter stays with its name, and the particle that follows with a name that was cut. */
const ownKo = (slot: string, name: string): string =>
  `${slot}\u00a0·\u00a0${name.endsWith('…') ? `${name}\u2060` : name}`;

const partKo = (part: ExplainedPart): string =>
  part === 'all' ? '전부' : part === 'nearlyAll' ? '거의 전부' : part;

export const compareKo: typeof compareEn = {
  isBase: (name) => `${name} · 기준`,
  minus: (other, base) => `${other} − ${base}`,
  differenceTo: (base) => `${base}와의 차이`,
  atBase: (amount) => `${amount}, 2026e`,
  forExporter: (measure, exporter) => `${exporter} ${measure}`,
  measures: {
    core: '핵심 국방비',
    total: '핵심+관련 지출',
    gap: '3.5+1.5% 격차',
    tam: '장비·연구개발',
    imports: '해외 구매',
    sam: '접근 가능 시장',
    som: '수주 가능 시장',
    atPledge: '3.5% 달성국',
  },
  columns: {
    slot: '기호',
    presetName: '시작 프리셋',
    ofDifference: '차이에서 차지하는 비율',
    sinceBase: '2026년 대비 변화',
  },
  heads: {
    slot: (slot) => `시나리오 ${slot}`,
    difference: (other, base) => `${other} − ${base}`,
    part: (other, base) => `(${other} − ${base}) ÷ ${base}`,
    toBase: (figure) => `${figure}, 기준과의 차이`,
    partOfBase: (figure) => `${figure}, 차이 ÷ 기준`,
  },
  answer: {
    paths: {
      pledge: '공약 경로',
      hold: '현 수준 유지',
      plans: '각국 계획',
      history: '2014년 이후 추세',
      early: '2030년 조기 달성',
      stall: '2029년 증액 중단',
    },
    own: ownKo,
    leads: {
      pledge: '공약 경로대로라면',
      hold: '현 수준을 유지하면',
      plans: '각국이 발표한 계획대로라면',
      history: '2014년 이후 추세를 따르면',
      early: '2030년까지 모두 달성하면',
      stall: '2029년 점검 때 증액이 멈추면',
    },
    ownLead: (slot, name) => `${ownKo(slot, name)}에서는`,
    subject: {
      core: (scope) => `${scope}의 핵심 국방비`,
      total: (scope) => `${scope}의 핵심·관련 지출`,
      gap: (scope) => `${scope}의 3.5+1.5% 격차`,
      tam: (scope) => `${scope}의 장비·연구개발 지출`,
      imports: (scope) => `${scope}의 해외 구매액`,
      sam: (scope, exporter) => `${scope}에서 ${exporter}의 접근 가능 시장`,
      som: (scope, exporter) => `${scope}에서 ${exporter}의 수주 가능 시장`,
    },
    anyExporter: '각 시나리오 수출국',
    first: (part, subject, base, period, explained) =>
      part.isSame
        ? `${part.lead} ${inKo(period)} ${subjectKo(part.lead, subject)} ${withParticle(base, '와/과')} <b>같습니다</b>.`
        : `${part.lead} ${inKo(period)} ${subjectKo(part.lead, subject)} ${base}보다 ${part.isYearly ? '연 ' : ''}<b>${part.amount}</b> ${
            explained
              ? `${farKo(part.isLess, false)}, ${josa(listKo(explained.allies), '이/가')} 그 <b>${partKo(explained.part)}</b>\u2060를 차지합니다.`
              : `${farKo(part.isLess, true)}.`
          }`,
    second: (parts) =>
      `${parts
        .map(({ lead, amount, isLess, isSame }, i) => {
          const isLast = i === parts.length - 1;
          if (isSame) return `${lead} ${isLast ? '차이가 없습니다' : '차이가 없고'}`;
          return `${lead} <b>${amount}</b> ${farKo(isLess, isLast)}`;
        })
        .join(', ')}.`,
    facts: (measure, scope, prices, base) => `${measure}, ${scope} · ${prices} · 차이는 ${base} 기준`,
  },
  controls: {
    layout: '경로 표시 방식',
    layouts: { overlay: '겹쳐 보기', side: '나란히', difference: '차이' },
    as: '차이 단위',
    amount: '금액',
    percent: '%',
    base: '기준',
    measure: '비교 지표',
    against: '표시할 차이',
    swap: (a, b) => `${a}와 ${b} 맞바꾸기`,
  },
  strip: {
    label: '주요 지표의 차이',
    of: (scope, base) => `${scope}, ${base} 대비`,
  },
  phone: {
    controls: '비교 대상',
    summary: (base, measure) => `${measure} · 기준 ${base}`,
  },
  nothing: {
    title: '아직 비교할 시나리오가 없습니다.',
    text: (from) =>
      `시나리오 둘에서 넷까지 경로, 주요 지표, 차이를 만드는 회원국, 서로 다른 입력값을 나란히 봅니다. ${from}를 복제하고 슬라이더 하나를 움직여 보세요. 사본은 ${from}와 같은 값에서 시작해 바뀐 것만 보여 줍니다.`,
    below: (from) => `${from} 하나만으로도 아래에서 회원국끼리 비교할 수 있습니다.`,
    duplicate: (from, to) => `${from}를 ${to}로 복제`,
    or: '또는 다음과 비교',
    ghost: (from) => `${from} 하나뿐이며, 두 번째 경로가 옆에 표시됩니다`,
  },
  inputs: {
    heading: '입력값의 차이',
    none: (same) => `${same}개국의 입력값이 모두 같습니다.`,
    lead: ({ scope, count, of, results, year, outside }) =>
      `${scope}: ${of}개국 중 하나 이상의 입력값이 다른 나라는 ${count}개국, 위 차트에서처럼 ${year}년 핵심 국방비 비중이 다른 나라는 ${results}개국입니다.${
        outside > 0 ? ` 이 범위 밖에서도 ${outside}개국의 입력값이 다릅니다.` : ''
      } 여기에서 값을 고칠 수 있으며, 한 번 고칠 때마다 실행 취소 한 단계가 됩니다.`,
    names: {
      core: '핵심 국방비 비중',
      indirect: '관련 지출 비중',
      indirectToday: '현재 관련 지출 비중',
      equipment: '장비 비중',
      growth: '성장률 조정',
      importShare: '해외 구매 비율',
      winGain: '수주율 증가',
    },
    market: '시장',
    levers: {
      exporter: '수출국',
      euPreference: '유럽산 우선구매 강도',
      localContent: '현지화율',
      winGain: '수주율 증가',
      winBasis: '수주율 기준',
      coverage: '품목별 공급 가능 비율',
      supportShare: '군수 지원 포함 비율',
      relatedShare: '관련 지출 포함 비율',
    },
    segments: (count) => (count === 0 ? '자료 값' : `${count}개 변경`),
    by: (year) => `${year}년까지`,
    samePath: (base) => `${base}와 같은 경로`,
    input: '입력값',
    field: (ally, input, slot) => `${ally}, ${input}, 시나리오 ${slot}, 퍼센트`,
    copyRow: (from, to) => `${from} 행을 ${to}에 복사`,
    copyRowHint: (ally, from, to) =>
      `${to}의 ${ally} 입력값이 모두 ${from}와 같아집니다. 실행 취소 한 번으로 되돌립니다`,
    copyInput: (what, from, to) => `${josa(what, '을/를')} ${from}에서 ${to}로 복사`,
    copyLever: (from, to) => `${from} 값을 ${to}에 복사`,
    inherited: {
      preset: (path) => `${path}에서 물려받은 값`,
      all: '전체 회원국 설정에서 물려받은 값',
    },
    rejoin: (what, slot) => `${what}: ${slot}에서 따로 정한 값. 다시 물려받기`,
    rejoined: (what, slot) => `${slot}에서 다시 물려받음: ${what}`,
    key: (base) =>
      `세로 막대와 굵은 수치: ${base}와 다른 값. 사슬: 프리셋이나 전체 설정에서 물려받은 값. 끊어진 사슬: 이 나라만 따로 정한 값이며, 누르면 다시 물려받습니다.`,
    now: '같아짐',
    nowAlike: (what, base, slot) => `${what}: ${slot} 값이 이제 ${base}와 같습니다`,
    takeBack: (what) => `실행 취소: ${what}`,
    takenBack: (what) => `이전 값으로 되돌림: ${what}`,
    copied: (what, from, to) => `${from}에서 ${to}로 복사: ${what}`,
    allies: (count) => `${count}개국`,
    same: (count) => `입력값이 같은 ${count}개국`,
  },
};
