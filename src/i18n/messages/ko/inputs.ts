import { josa } from 'es-hangul';
import type { inputsEn } from '../en/inputs.ts';

export const inputsKo: typeof inputsEn = {
  levers: {
    indirect: '관련 지출 목표',
    indirectToday: '관련 지출, 2026년',
    equipment: '장비 비중, 2035년',
    growth: '성장률 조정',
    importShare: '해외 구매 비율',
    winGain: '수주율 증가, 2035년',
  },
  lever: (ally, label) => `${ally}: ${label}`,
  unset: (label, value) => `${label}: ${josa(value, '으로/로')} 되돌리기`,
  units: { percent: '%', points: '%p' },
  basis: {
    indirect: '1.5%까지 인정',
    equipment: '핵심 국방비 대비, 2024~26년 평균',
    growth: 'IMF 전망에 매년 더함',
    winGain: '가정',
    imported: (status, low, high) => `${status}, ${low}~${high}`,
    yours: '직접 입력한 가정',
    between: (low, high) => `${low}~${high}`,
  },
  marks: {
    heading: '기준값으로 설정',
    actual: (value, year) => `${year} ${value}`,
    today: (value) => `2026e ${value}`,
    plan: (value, year) => `${year}년 계획 ${value}`,
    pledge: (value) => `공약 ${value}`,
    noPlan: '수치가 있는 계획 없음',
  },
  lock: {
    lock: '고정',
    locked: '고정됨',
    of: (ally) => `${ally} 고정`,
    hint: '프리셋·그룹 조정·질문의 영향을 받지 않습니다',
    is: '고정됨',
  },
  filter: {
    changed: '변경',
    locked: (n) => `고정 ${n}`,
    noLocks: '고정한 회원국이 없습니다. 행을 펼쳐 ‘고정’을 누르세요.',
  },
  steep: '2014년 이후 최대 연간 증가폭보다 빠릅니다',
  group: {
    label: '함께 조정할 그룹',
    together: '함께 조정',
    open: '그룹 조정 방식',
    own: '내 그룹',
    create: '새 그룹…',
    edit: '그룹 편집…',
    allies: (n) => `${n}개국`,
    kind: '그룹 조정 방식',
    kinds: { points: '같은 %p', value: '같은 값', gap: '격차 비율' },
    kindHints: {
      points: '각국 목표를 같은 %p만큼 옮깁니다.',
      value: '모든 목표를 같은 값으로 맞춥니다.',
      gap: '각국이 3.5%까지의 격차를 같은 비율로 줄입니다.',
    },
    slider: (group, kind) => `${group}, ${kind}`,
    noGap: '3.5%에 못 미치는 회원국이 없습니다.',
    field: (group) => `${group}의 핵심 국방비, GDP 대비 퍼센트`,
    fieldHint: '값을 입력하면 모두 같은 값으로, +0.3은 각각 더합니다.',
    result: (moved, count, locked, atLimit) =>
      `${count}개국 중 ${moved}개국 변경${[
        ...(locked > 0 ? [`고정 ${locked}`] : []),
        ...(atLimit > 0 ? [`한도 ${atLimit}`] : []),
      ]
        .map((part, i) => (i === 0 ? `. ${part}` : `, ${part}`))
        .join('')}.`,
  },
  dialog: {
    create: '새 회원국 그룹',
    edit: '그룹 편집',
    about: '이 기기에만 저장되며 링크에는 담기지 않습니다.',
    name: '이름',
    allies: '그룹에 넣을 회원국',
    chosen: (n) => `${n}개국 선택`,
    save: '그룹 저장',
    cancel: '취소',
    remove: '그룹 삭제',
    faults: {
      'no-name': '그룹 이름을 입력하세요.',
      long: '이름은 60자까지 쓸 수 있습니다.',
      taken: '같은 이름의 그룹이 있습니다.',
      'no-allies': '회원국을 하나 이상 고르세요.',
    },
  },
  questions: {
    button: '만약에…',
    label: '바로 해 볼 수 있는 질문',
    ask: {
      'follow-poland': '모두가 폴란드를 따라간다면?',
      'germany-alone': '독일만 계획을 지키고 나머지는 2029년 점검에서 멈춘다면?',
      'south-holds': '남유럽이 현재 비중에 머문다면?',
      'buy-european': '유럽이 2035년까지 60%를 유럽산으로 산다면?',
      ordered: '인도 실적이 아니라 발주 잔량이 수주를 가른다면?',
    },
    does: {
      'follow-poland': '모든 핵심 국방비 목표와 달성 연도를 폴란드에 맞춤',
      'germany-alone': '‘2029년 증액 중단’ 프리셋, 독일은 정부 계획 경로',
      'south-holds': '그리스·이탈리아·포르투갈·스페인·튀르키예는 2026년 비중 유지',
      'buy-european': '유럽산 우선구매 강도 100%: 가정',
      ordered: '2026년 5월 발주 잔량 기준 수주율',
    },
    same: '이미 그 시나리오와 같아 바뀐 것이 없습니다.',
  },
};
