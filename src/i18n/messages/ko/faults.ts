import type { faultsEn } from '../en/faults.ts';
import { type FaultFacts, list, number, quoted } from '../wording.ts';

const kindsKo: Readonly<Record<string, string>> = {
  object: '중괄호 { } 묶음',
  list: '대괄호 [ ] 목록',
  text: '따옴표로 묶은 텍스트',
  number: '숫자',
  boolean: '참·거짓',
  null: 'null',
  nothing: '빈 값',
};
const range = ({ min, max }: FaultFacts): string => `${number(min)}~${number(max)}`;
const kind = (name: string | undefined): string => kindsKo[name ?? ''] ?? name ?? '?';

/** The same in Korean. */
export const faultsKo: typeof faultsEn = {
  fileFaults: {
    cut: () => '파일이 중간에 끊겼습니다. 일부만 읽을 수는 없으니 전체 파일을 다시 받으세요.',
    'not-json': () =>
      '시나리오 파일이 아닙니다. JSON으로 읽을 수 없으니 이 페이지에서 저장한 파일을 선택하세요.',
    'wrong-type': (f) => `형식이 다릅니다. 필요: ${kind(f.expected)}, 파일: ${kind(f.received)}`,
    'wrong-format': (f) => `이 페이지의 시나리오 파일이 아닙니다. 이 자리의 값: ${list(f)}`,
    'wrong-version': (f) =>
      `이 페이지가 모르는 버전의 파일입니다. 페이지를 새로 고친 뒤 다시 시도하세요. 허용: ${list(f)}`,
    'unknown-key': (f) => `${quoted(f.key)}: 쓰이지 않는 항목입니다. 지우거나 고치세요. 허용: ${list(f)}`,
    'unknown-ally': (f) => `${quoted(f.key)} 회원국 코드가 아닙니다. 독일은 DEU처럼 세 글자 코드로 적으세요.`,
    'unknown-segment': (f) => `${quoted(f.key)} 품목이 아닙니다. 다음 중에서 쓰세요: ${list(f)}`,
    'unknown-preset': (f) => `${quoted(f.value)} 프리셋이 아닙니다. 다음 중에서 쓰세요: ${list(f)}`,
    'unknown-shape': (f) =>
      `${quoted(f.value)} 경로 형태가 아닙니다. ${list(f)} 중에서 쓰거나 형태 대신 지점을 적으세요.`,
    'unknown-exporter': (f) => `${quoted(f.value)} 수출국 코드가 아닙니다. 다음 중에서 쓰세요: ${list(f)}`,
    'unknown-win-basis': (f) => `${quoted(f.value)} 수주율 기준이 아닙니다. 다음 중에서 쓰세요: ${list(f)}`,
    'unknown-price-basis': (f) => `${quoted(f.value)} 가격 기준이 아닙니다. 다음 중에서 쓰세요: ${list(f)}`,
    'unknown-currency': (f) => `${quoted(f.value)} 통화가 아닙니다. 다음 중에서 쓰세요: ${list(f)}`,
    'out-of-range': (f) => `쓸 수 있는 범위를 벗어났습니다. ${range(f)} 사이로 적으세요.`,
    'not-whole': (f) => `${range(f)} 사이의 정수로 적으세요.`,
    'too-long': (f) => `${number(f.length)}자로 너무 깁니다. ${number(f.max)}자로 줄이세요.`,
    'wrong-count': (f) => `${number(f.count)}개가 들어 있습니다. ${range(f)}개까지 쓸 수 있습니다.`,
    'years-not-rising': (f) => `${f.year}년이 ${f.previous}년 뒤에 나옵니다. 연도를 이른 순서로 적으세요.`,
  },
  linkFaults: {
    'newer-version': (f) => `새 버전(${f.version})에서 만든 링크입니다.`,
    cut: (f) =>
      f.text ? `${quoted(f.text)}에서 끊겼습니다. 이 값도 잘렸을 수 있습니다.` : '끝부분이 없습니다.',
    altered: () => '원래 적힌 것과 다른 글자가 있습니다. 값을 확인하거나 링크를 다시 요청하세요.',
    'out-of-range': (f) => `${quoted(f.text)}: 쓸 수 없는 값입니다(${range(f)}). 시작값을 씁니다.`,
    'too-long': (f) => `${number(f.max)}자를 넘어 나머지를 뺐습니다.`,
    'too-many-points': (f) => `지점이 ${number(f.max)}개를 넘어 시작 경로를 씁니다.`,
    'not-a-link': () => 'https://부터 마지막 글자까지 링크 전체를 복사해 다시 여세요.',
    'no-scenario': () => '시나리오가 없습니다. 링크 전체를 다시 요청하세요.',
    'bad-edition': () => '어느 자료로 만들었는지 적혀 있지 않아 현재 자료를 씁니다.',
    'unknown-slot': (f) => `${quoted(f.text)}: A~D 시나리오가 아니어서 뺐습니다.`,
    'duplicate-slot': (f) => `${quoted(f.text)}에서 같은 문자가 또 나와 첫 번째만 씁니다.`,
    'unknown-preset': (f) =>
      f.text
        ? `${quoted(f.text)} 프리셋이 없어 공약 경로를 씁니다.`
        : '프리셋이 빠져 있어 공약 경로를 씁니다.',
    'unknown-ally': (f) => `${quoted(f.text)}에 해당하는 회원국이 없어 뺐습니다.`,
    'unknown-field': (f) => `${quoted(f.text)}: 이 페이지가 모르는 입력이라 뺐습니다.`,
    'unknown-shape': (f) => `${quoted(f.text)} 경로 형태가 없어 시작 형태를 씁니다.`,
    'unknown-exporter': (f) => `${quoted(f.text)} 수출국이 없어 기본 수출국을 씁니다.`,
    'unknown-segment': (f) => `${quoted(f.text)} 품목이 없어 뺐습니다.`,
    'unknown-basis': (f) => `${quoted(f.text)} 수주율 기준이 없어 인도 실적을 씁니다.`,
    duplicate: (f) => `${quoted(f.text)}: 두 번 나와 첫 번째만 씁니다.`,
    'not-a-number': (f) => `${quoted(f.text)}: 숫자가 아니어서 시작값을 씁니다.`,
    'not-whole': (f) => `${quoted(f.text)}: ${range(f)} 사이의 정수가 아니어서 시작값을 씁니다.`,
    'years-not-rising': (f) => `${quoted(f.text)}에서 연도 순서가 맞지 않아 시작 경로를 씁니다.`,
    'bad-text': () => '텍스트가 손상되어 뺐습니다.',
    unreadable: (f) => (f.text ? `${quoted(f.text)}: 읽을 수 없어 뺐습니다.` : '빈 부분이 있어 뺐습니다.'),
  },
};
