import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { loadFacts } from '#data/load-facts.ts';
import { citation, estimateFigure, printedDate, printedMonth, reportedFigure } from '#i18n/facts.ts';
import { en as enMessages } from '#i18n/messages/en/index.ts';
import { ko as koMessages } from '#i18n/messages/ko/index.ts';
import { wordsFor } from '#i18n/words.ts';
import type { Citation, EstimateUnit, RuleUnit } from '#model';

const data = loadDataset();
const facts = await loadFacts();
const en = wordsFor('en', enMessages, data);
const ko = wordsFor('ko', koMessages, data);

describe('dates', () => {
  it.each([
    ['2022', '2022', '2022년', '2022', '2022년'],
    ['2022-08', 'Aug 2022', '2022년 8월', 'Aug 2022', '2022년 8월'],
    ['2022-08-06', '6 Aug 2022', '2022년 8월 6일', 'Aug 2022', '2022년 8월'],
  ])('are written as precisely as they were printed: %s', (date, dayEn, dayKo, monthEn, monthKo) => {
    expect([printedDate('en', date), printedDate('ko', date)]).toEqual([dayEn, dayKo]);
    expect([printedMonth('en', date), printedMonth('ko', date)]).toEqual([monthEn, monthKo]);
  });
});

describe('citations', () => {
  const found = (address: string): Citation => {
    const all = [facts.deals, facts.rules, facts.koreaExports].flat().flatMap(({ sources }) => sources);
    const one = all.find((each) => each.address?.includes(address) ?? address === '');
    if (!one) throw new Error(`Nothing cites ${address}`);
    return one;
  };

  it.each([
    ['', 'SIPRI trade register, May 2026', 'SIPRI 무기거래 등록부, 2026년 5월'],
    ['korea.net', 'Korea.net (Government of Korea), Feb 2026', '코리아넷(대한민국 정부), 2026년 2월'],
    [
      'koreaherald.com/article/10666517',
      'as reported by The Korea Herald, Jan 2026',
      '코리아헤럴드 보도, 2026년 1월',
    ],
    ['fnnewsglobal', 'DAPA via Financial News, undated', '방위사업청(파이낸셜뉴스 인용), 날짜 없음'],
  ])('name who said it and who reported it: %s', (address, english, korean) => {
    expect(citation(en, found(address))).toBe(english);
    expect(citation(ko, found(address))).toBe(korean);
  });

  it('never print an address', () => {
    for (const { sources } of [facts.deals, facts.rules, facts.estimates, facts.plans].flat())
      for (const each of sources) expect(citation(en, each)).not.toMatch(/https?:|\/\//);
  });
});

describe('reported figures', () => {
  it.each<[number, RuleUnit | EstimateUnit, string, string]>([
    [43_734, 'EUR m', '€43.7\u00a0bn', '437억 유로'],
    [787.7, 'EUR m', '€787.7 m', '7억 8,770만 유로'],
    [46.8, 'EUR m', '€46.8 m', '4,680만 유로'],
    [2700, 'USD m', '$2.7\u00a0bn', '27억 달러'],
    [150, 'EUR bn', '€150\u00a0bn', '1,500억 유로'],
    [640, 'PLN bn', 'PLN 640\u00a0bn', '6,400억 즈워티'],
    [180, 'CAD bn', 'CAD 180\u00a0bn', '1,800억 캐나다달러'],
    [0.35, 'percent', '35\u202f%', '35%'],
    [29, 'count', '29', '29'],
  ])('keep their unit: %d %s', (value, unit, english, korean) => {
    expect(reportedFigure(en, value, unit)).toBe(english);
    expect(reportedFigure(ko, value, unit)).toBe(korean);
  });

  it('say on which side of the figure the truth lies', () => {
    const nearly = facts.estimates.find(({ bound }) => bound === 'nearly');
    const over = facts.estimates.find(({ bound, region }) => bound === 'over' && region === 'europe');
    expect(nearly && [estimateFigure(en, nearly), estimateFigure(ko, nearly)]).toEqual([
      'nearly €130\u00a0bn',
      '1,300억 유로 가까이',
    ]);
    expect(over && [estimateFigure(en, over), estimateFigure(ko, over)]).toEqual([
      'over €1,000\u00a0bn',
      '1조 유로 초과',
    ]);
  });
});

it('sets the bound of a rule’s figure before it, where it reads as a sentence', () => {
  const { ruled } = en.t.facts;
  expect(ruled('loan, at most', '€43.7 bn')).toBe('loan: at most €43.7 bn');
  expect(ruled('participants', '15')).toBe('participants: 15');
  expect(ko.t.facts.ruled('폴란드 업체 배정 비중(계획), 초과', '80%')).toBe(
    '폴란드 업체 배정 비중(계획): 80% 초과',
  );
  expect(ko.t.facts.ruled('부품 비중, 최대', '35%')).toBe('부품 비중: 최대 35%');
});
