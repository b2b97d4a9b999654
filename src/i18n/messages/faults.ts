import { decimal } from '../format.ts';

/** What a fault may carry; each code has its own part of it. Numbers are in percent, points, years or counts. */
export interface FaultFacts {
  readonly code: string;
  readonly text?: string;
  readonly min?: number;
  readonly max?: number;
  readonly length?: number;
  readonly count?: number;
  readonly previous?: number;
  readonly year?: number;
  readonly version?: number;
  readonly key?: string;
  readonly value?: number | string;
  readonly allowed?: readonly (string | number)[];
  readonly expected?: string;
  readonly received?: string;
}
type Say = (fault: FaultFacts) => string;

const number = (value: number | undefined): string =>
  value === undefined
    ? '?'
    : Number.isInteger(value) && value >= 1900 && value <= 2100
      ? String(value)
      : decimal(value, Number.isInteger(value) ? 0 : 1);
const range = ({ min, max }: FaultFacts): string => `${number(min)}–${number(max)}`;
const list = ({ allowed }: FaultFacts): string => (allowed ?? []).join(', ');
const quoted = (text: string | number | undefined): string => `“${text ?? ''}”`;

const kindsEn: Readonly<Record<string, string>> = {
  object: 'an object',
  list: 'a list',
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  nothing: 'nothing',
};
const kindsKo: Readonly<Record<string, string>> = {
  object: '객체',
  list: '목록',
  text: '텍스트',
  number: '숫자',
  boolean: '참·거짓',
  null: 'null',
  nothing: '없음',
};

const fileFaultsEn = {
  'not-json': () => 'not JSON text; expected a scenario file',
  'wrong-type': (f) =>
    `expected ${kindsEn[f.expected ?? ''] ?? f.expected}, found ${kindsEn[f.received ?? ''] ?? f.received}`,
  'wrong-format': (f) => `not a scenario file; allowed: ${list(f)}`,
  'wrong-version': (f) => `unknown version; allowed: ${list(f)}`,
  'unknown-key': (f) => `unknown key ${quoted(f.key)}; allowed: ${list(f)}`,
  'unknown-ally': (f) => `${quoted(f.key)} is not an ally; allowed: ${list(f)}`,
  'unknown-segment': (f) => `${quoted(f.key)} is not a segment; allowed: ${list(f)}`,
  'unknown-preset': (f) => `${quoted(f.value)} is not a preset; allowed: ${list(f)}`,
  'unknown-shape': (f) =>
    `${quoted(f.value)} is not a shape; allowed: ${list(f)} (giving points makes a path through points)`,
  'unknown-exporter': (f) => `${quoted(f.value)} is not an exporter; allowed: ${list(f)}`,
  'unknown-win-basis': (f) => `${quoted(f.value)} is not a win basis; allowed: ${list(f)}`,
  'unknown-price-basis': (f) => `${quoted(f.value)} is not a price basis; allowed: ${list(f)}`,
  'unknown-currency': (f) => `${quoted(f.value)} is not a currency; allowed: ${list(f)}`,
  'out-of-range': (f) => `outside ${range(f)}`,
  'not-whole': (f) => `not a whole number of ${range(f)}`,
  'too-long': (f) => `${number(f.length)} characters; at most ${number(f.max)}`,
  'wrong-count': (f) => `${number(f.count)} entries; allowed ${range(f)}`,
  'years-not-rising': (f) => `year ${f.year} does not come after ${f.previous}; years must rise`,
} satisfies Readonly<Record<string, Say>>;

const linkFaultsEn = {
  'newer-version': (f) => `was made by a newer version (${f.version}) of this page`,
  'out-of-range': (f) => `is outside ${range(f)}`,
  'too-long': (f) => `is longer than ${number(f.max)} characters`,
  'too-many-points': (f) => `has more than ${number(f.max)} points`,
  'not-a-link': () => 'is not a link of this page',
  'no-scenario': () => 'holds no scenario',
  'bad-edition': () => 'is not an edition of the data',
  'unknown-slot': () => 'is not a scenario of A to D',
  'duplicate-slot': () => 'stands twice; the first is kept',
  'unknown-preset': () => 'is not a preset',
  'unknown-ally': () => 'is not an ally',
  'unknown-field': () => 'is not known to this version',
  'unknown-shape': () => 'is not a path shape',
  'unknown-exporter': () => 'is not an exporter',
  'unknown-segment': () => 'is not a segment',
  'unknown-basis': () => 'is not a win basis',
  duplicate: () => 'stands twice; the first is kept',
  'not-a-number': () => 'is not a number; the preset’s value is kept',
  'not-whole': (f) => `is not a whole number of ${range(f)}`,
  'years-not-rising': () => 'has years that do not rise',
  'bad-text': () => 'is damaged text',
  unreadable: () => 'cannot be read',
} satisfies Readonly<Record<string, Say>>;

/** Words for what is wrong with a file or a link, by code. */
export const faultsEn = { fileFaults: fileFaultsEn, linkFaults: linkFaultsEn };

/** The same in Korean. */
export const faultsKo: typeof faultsEn = {
  fileFaults: {
    'not-json': () => 'JSON 형식이 아닙니다. 시나리오 파일을 선택하세요',
    'wrong-type': (f) =>
      `형식이 다릅니다. 필요: ${kindsKo[f.expected ?? ''] ?? f.expected}, 입력: ${kindsKo[f.received ?? ''] ?? f.received}`,
    'wrong-format': (f) => `시나리오 파일이 아닙니다. 허용: ${list(f)}`,
    'wrong-version': (f) => `알 수 없는 버전입니다. 허용: ${list(f)}`,
    'unknown-key': (f) => `알 수 없는 항목 ${quoted(f.key)}. 허용: ${list(f)}`,
    'unknown-ally': (f) => `${quoted(f.key)} 회원국 코드가 아닙니다. 허용: ${list(f)}`,
    'unknown-segment': (f) => `${quoted(f.key)} 품목이 아닙니다. 허용: ${list(f)}`,
    'unknown-preset': (f) => `${quoted(f.value)} 프리셋이 아닙니다. 허용: ${list(f)}`,
    'unknown-shape': (f) => `${quoted(f.value)} 경로 형태가 아닙니다. 허용: ${list(f)}`,
    'unknown-exporter': (f) => `${quoted(f.value)} 수출국 코드가 아닙니다. 허용: ${list(f)}`,
    'unknown-win-basis': (f) => `${quoted(f.value)} 수주 기준이 아닙니다. 허용: ${list(f)}`,
    'unknown-price-basis': (f) => `${quoted(f.value)} 가격 기준이 아닙니다. 허용: ${list(f)}`,
    'unknown-currency': (f) => `${quoted(f.value)} 통화가 아닙니다. 허용: ${list(f)}`,
    'out-of-range': (f) => `허용 범위(${range(f)}) 밖입니다`,
    'not-whole': (f) => `정수여야 합니다(${range(f)})`,
    'too-long': (f) => `${number(f.length)}자입니다. 최대 ${number(f.max)}자`,
    'wrong-count': (f) => `${number(f.count)}개입니다. 허용 개수 ${range(f)}`,
    'years-not-rising': (f) => `${f.year}년이 ${f.previous}년보다 뒤가 아닙니다. 연도는 커져야 합니다`,
  },
  linkFaults: {
    'newer-version': (f) => `새 버전(${f.version})에서 만든 링크입니다`,
    'out-of-range': (f) => `허용 범위(${range(f)}) 밖입니다`,
    'too-long': (f) => `${number(f.max)}자를 넘습니다`,
    'too-many-points': (f) => `지점이 ${number(f.max)}개를 넘습니다`,
    'not-a-link': () => '이 페이지의 링크가 아닙니다',
    'no-scenario': () => '시나리오가 없습니다',
    'bad-edition': () => '자료 버전이 아닙니다',
    'unknown-slot': () => 'A~D 시나리오가 아닙니다',
    'duplicate-slot': () => '두 번 나옵니다. 첫 번째만 씁니다',
    'unknown-preset': () => '프리셋이 아닙니다',
    'unknown-ally': () => '회원국 코드가 아닙니다',
    'unknown-field': () => '이 버전이 모르는 항목입니다',
    'unknown-shape': () => '경로 형태가 아닙니다',
    'unknown-exporter': () => '수출국 코드가 아닙니다',
    'unknown-segment': () => '품목이 아닙니다',
    'unknown-basis': () => '수주 기준이 아닙니다',
    duplicate: () => '두 번 나옵니다. 첫 번째만 씁니다',
    'not-a-number': () => '숫자가 아닙니다. 프리셋 값을 유지합니다',
    'not-whole': (f) => `정수가 아닙니다(${range(f)})`,
    'years-not-rising': () => '연도가 커지지 않습니다',
    'bad-text': () => '텍스트가 손상되었습니다',
    unreadable: () => '읽을 수 없습니다',
  },
};
