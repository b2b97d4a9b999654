import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { filePlace, linkPlace } from '#i18n/fault-place.ts';
import { en } from '#i18n/messages/en/index.ts';
import { ko } from '#i18n/messages/ko/index.ts';
import { wordsFor } from '#i18n/words.ts';

const data = loadDataset();
const english = wordsFor('en', en, data);
const korean = wordsFor('ko', ko, data);

describe('where in a file something stands', () => {
  it.each([
    ['$', '', ''],
    ['$.targets.LTU.core', 'Lithuania, core', '리투아니아, 핵심'],
    ['$.targets.*.year', 'All allies, year', '모든 회원국, 달성 연도'],
    ['$.targets.POL.points[1][0]', 'Poland, point 2', '폴란드, 지점 2'],
    ['$.targets.POL.points', 'Poland, path', '폴란드, 경로'],
    [
      '$.scenarios[1].market.euPreference',
      'Scenario 2, Buy-European strictness',
      '시나리오 2, 유럽산 우선구매 강도',
    ],
    ['$[1].preset', 'Scenario 2, Preset', '시나리오 2, 프리셋'],
    ['$.market.coverage.aircraft', 'Coverage, Aircraft', '공급 가능 비율, 항공기'],
    ['$.prices.basis', 'Prices, price basis', '가격, 가격 기준'],
    ['$.targets["a b"]', '', ''],
    ['$.__proto__', '', ''],
  ])('%s is called what the page calls it', (path, inEnglish, inKorean) => {
    expect(filePlace(english, path)).toBe(inEnglish);
    expect(filePlace(korean, path)).toBe(inKorean);
  });
});

it('a fault of a link names its ally and input, as far as they are known', () => {
  expect(linkPlace(english, { ally: 'POL', field: 'core' })).toBe('Poland, core');
  expect(linkPlace(korean, { ally: '*' })).toBe('모든 회원국');
  expect(linkPlace(english, {})).toBe('');
});
