import { josa } from 'es-hangul';
import type { Basis, Currency } from '#model';
import type { libraryEn } from '../en/library.ts';

const basisKo: Record<Basis, string> = { constant: '2026년 불변가격', current: '경상가격' };
const currencies: Record<Currency, string> = { USD: '달러', EUR: '유로', KRW: '원' };

/** Words of the dialog of scenarios kept on this device. */
export const libraryKo: typeof libraryEn = {
  heading: '시나리오',
  about: (unit, basis, scope, exporter) => {
    const name =
      unit.kind === 'money'
        ? `억 ${currencies[unit.currency]}`
        : unit.kind === 'perHead'
          ? `1인당 ${unit.currency === 'KRW' ? '만 원' : currencies[unit.currency]}`
          : 'GDP 대비 %';
    return `${name}, ${basisKo[basis]} · ${scope} · 수출국 ${exporter}`;
  },
  presets: '프리셋',
  yours: '내 시나리오',
  onDevice: '이 기기에 저장됨',
  notOnDevice: '이 기기에 저장되지 않음: 링크와 파일은 그대로 쓸 수 있습니다',
  none: (id) => `저장한 시나리오가 없습니다. ‘${josa(id, '을/를')} 새로 저장’을 누르면 이 기기에 보관됩니다.`,
  core: '핵심, 2035년',
  sum: '합계 2027~35년',
  sam: '접근 가능, 2035년',
  inSlots: (ids) => `${ids.join(', ')}에 열림`,
  open: '열기',
  openIn: (name, id) => `${name}: ${id}에서 열기`,
  add: (name, id) => `${id}에 추가하여 비교: ${name}`,
  addTip: (id) => `${id}에 추가하여 비교`,
  more: (name) => `${name}: 더 보기`,
  nameOf: (name) => `${name} 이름`,
  noteOf: (name) => `${name} 메모`,
  replaceBy: (id) => `${josa(id, '으로/로')} 덮어쓰기`,
  replaced: (name, id) => `${josa(name, '을/를')} ${josa(id, '으로/로')} 덮어썼습니다`,
  remove: '삭제',
  deleted: (name) => `‘${name}’ 삭제됨`,
  saveFile: '파일로 저장',
  import: '파일 가져오기',
  drop: '또는 .json 파일을 여기에 놓으세요',
  exportAll: (n) => `모두 내보내기(${n})`,
  saveNew: (id) => `${josa(id, '을/를')} 새로 저장`,
  other: '다른 작업',
  otherHint: '다른 탭에서 하던 작업과 여기서 연 링크',
  otherNames: (names) => names.join(', '),
  read: (n, all) =>
    n === all
      ? `파일 ${n}개를 읽었습니다`
      : n === 0
        ? `파일 ${all}개를 읽지 못했습니다`
        : `파일 ${all}개 중 ${n}개를 읽었습니다`,
  nothingYet: '가져오기를 누르기 전에는 바뀌지 않습니다',
  importOne: (name) => `${name} 가져오기`,
  importIt: '가져오기',
  importAll: (n) => `${n}개 모두 가져오기`,
  dismiss: (name) => `${name} 닫기`,
  dismissIt: '닫기',
  scenarios: (n) => `시나리오 ${n}개`,
  contents: (preset, allies, exporter, core) =>
    `프리셋 ${preset}, ${allies === 0 ? '변경한 회원국 없음' : `회원국 ${allies}개국 변경`}, 수출국 ${exporter}. 2035년 핵심 국방비 ${core}.`,
  notRead: (n, canCorrect) =>
    `읽지 못해 아무것도 가져오지 않습니다: 오류 ${n}건.${canCorrect ? ' 파일을 고친 뒤 다시 놓으세요.' : ''}`,
  noMore: '읽지 못해 아무것도 가져오지 않습니다: 파일이 5MB를 넘습니다.',
  didYouMean: (given, code, name) => `‘${given}’ 회원국 코드가 아닙니다. ${code}(${name})인가요?`,
  imported: (n) => `시나리오 ${n}개를 가져왔습니다`,
  atMost: (n) => `외 오류 ${n}건`,
  assumes: {
    pledge: () =>
      '2026년 추정치에서 2035년 핵심 3.5%, 관련 지출 1.5%까지 직선으로 오릅니다. 이미 넘은 회원국은 그대로 둡니다. 2025년 6월 헤이그 선언.',
    hold: () =>
      '모든 회원국이 2026년 비중을 유지해 지출이 GDP만큼만 늘어납니다. 증가분은 이 선을 기준으로 잽니다. 나토 2026년 추정치.',
    plans: (plans) =>
      `수치가 확인된 ${plans}개국의 계획(법률, 예산이 배정된 계획, 정부 목표)을 따릅니다. 나머지는 2026년 비중을 유지합니다.`,
    history: () =>
      '같은 목표를 2014년 공약 이후처럼 늦게 달성합니다. 처음에는 느리고 증가분 대부분이 마지막에 몰립니다. 2014~2024년 유럽·캐나다에 맞춘 곡선.',
    early: () => '공약을 5년 앞당겨 2030년에 3.5%와 1.5%를 달성하고 유지합니다. 가정입니다.',
    stall: () => '2029년 점검까지 공약대로 오르다 3분의 1 지점에서 멈춥니다. 가정입니다.',
  },
  /** Of what is saved already, and of places to put a scenario. */
  again: {
    addHeading: (id) => `${id}에 시나리오 추가`,
    fullHeading: '시나리오 추가',
    addAs: (id) => `${id}에 추가`,
    openIn: (id) => `${id}에서 열기`,
    replaces: (id, title) => `${id} 바꾸기: 현재 ${title}`,
    replaceWith: (id, title, name) => `${id}(현재 ${title}) 바꾸기: ${name}`,
    savedAlready: '이미 이 기기에 저장되어 있습니다.',
    someSaved: (n) => `그중 ${n}개는 이미 저장되어 있어 다시 저장하지 않습니다.`,
    openSaved: (name) => `이미 저장된 ${name} 열기`,
    importedSome: (fresh, n) => `${fresh}(${n}개는 이미 저장됨)`,
  },
};
