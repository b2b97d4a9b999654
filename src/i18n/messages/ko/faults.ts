import type { faultsEn } from '../en/faults.ts';
import { list, number, quoted, range } from '../wording.ts';

const kindsKo: Readonly<Record<string, string>> = {
  object: '객체',
  list: '목록',
  text: '텍스트',
  number: '숫자',
  boolean: '참·거짓',
  null: 'null',
  nothing: '없음',
};

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
