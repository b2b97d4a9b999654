import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { allyMeant } from '#i18n/did-you-mean.ts';
import { en } from '#i18n/messages/en/index.ts';
import { ko } from '#i18n/messages/ko/index.ts';
import { changesText, scenarioName } from '#i18n/scenario-text.ts';
import { wordsFor } from '#i18n/words.ts';
import { decode } from '#io/link/codec.ts';

const data = loadDataset();
const english = wordsFor('en', en, data);
const korean = wordsFor('ko', ko, data);
const scenarioOf = (slot: string) => {
  const scenario = decode(`1.d2607.A~${slot}`, 'd2607').document?.slots[0]?.scenario;
  if (!scenario) throw new Error(slot);
  return scenario;
};

describe('what a scenario changes, in a sentence', () => {
  it.each([
    ['pledge', 'No changes.', '변경 없음'],
    [
      'pledge~DEU:4@2031,POL:5',
      'Germany 4.0\u202f% by 2031, Poland 5.0\u202f%.',
      '독일 2031년 4.0%, 폴란드 5.0%',
    ],
    ['hold;n=Mine', 'Shares held, no changes.', '현 수준 유지, 변경 없음'],
    [
      'hold~*:3.55,POL:/p28-4.9_35-5,ITA:/q30;x=USA;eu=80;n=Mine',
      'Shares held: All allies 3.55\u202f%, Italy (other inputs), Poland drawn to 5.0\u202f% by 2035, exporter United States, 1 market lever.',
      '현 수준 유지: 모든 회원국 3.55%, 이탈리아(기타 입력값), 폴란드 2035년 5.0%(직접 그린 경로), 수출국 미국, 시장 조정값 1건',
    ],
    [
      'pledge~BEL:4,CAN:4,DEU:4,FRA:4,ITA:4,POL:5',
      'Belgium 4.0\u202f%, Canada 4.0\u202f%, France 4.0\u202f%, Germany 4.0\u202f%, 2 more allies.',
      '벨기에 4.0%, 캐나다 4.0%, 프랑스 4.0%, 독일 4.0%, 외 2개국',
    ],
  ])('%s', (slot, inEnglish, inKorean) => {
    expect(changesText(english, scenarioOf(slot))).toBe(inEnglish);
    expect(changesText(korean, scenarioOf(slot))).toBe(inKorean);
  });

  it('is headed by its name, or by its preset’s path with a capital', () => {
    expect(scenarioName(english, scenarioOf('plans'))).toBe('Stated plans');
    expect(scenarioName(english, scenarioOf('plans;n=mine'))).toBe('mine');
  });
});

describe('the ally somebody may have meant', () => {
  const nameOf = (id: string) => data.allies.find((ally) => ally.id === id)?.nameEn ?? id;
  it.each([
    ['LTV', 'LVA'],
    ['GER', 'DEU'],
    ['Germany', 'DEU'],
    ['POR', 'PRT'],
    ['UK', 'GBR'],
    ['turkiye', 'TUR'],
    ['DEW', 'DEU'],
    ['deu', 'DEU'],
    ['UKR', null],
    ['XYZ', null],
    ['', null],
    ['__proto__', null],
  ])('%j: %s', (key, id) => {
    expect(allyMeant(key, nameOf)).toBe(id);
  });
});
