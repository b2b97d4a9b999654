import { expect, it } from 'vitest';
import { claimHeading, coverText, footnoteOf, openingText, statusText } from '#i18n/claim.ts';
import { type AllyId, alliesOf, type ClaimMeasure, claimOf, project, type TableInput } from '#model';
import { data, words } from '../charts/given.ts';

const SCENARIO = { preset: 'pledge', targets: { POL: { core: 0.05 } }, market: {} } as const;
const input: TableInput = {
  data,
  scenario: SCENARIO,
  projection: project(data, SCENARIO, 'constant'),
  preset: project(data, { ...SCENARIO, targets: {} }, 'constant'),
  currency: 'USD',
  per: 'total',
  allies: alliesOf(data, 'europe-canada'),
  when: 2035,
  scope: 'europe-canada',
};
const footnote = (locale: 'en' | 'ko', measure: ClaimMeasure, allies: readonly AllyId[]) =>
  footnoteOf(words[locale], input, claimOf(input, measure, allies));

it('writes the footnote of the design in English', () => {
  expect(footnote('en', 'sam', ['POL'])).toBe(
    'Addressable for Korea, Poland, 2035: $14.6\u00a0bn (12.2–17.0), constant 2026 US$; scenario “Pledge path, changed”, Poland 5.0\u202f%; European preference, coverage: assumptions. Five by 35, data d2607, after NATO (July 2026), IMF WEO (April 2026), SIPRI-derived (May 2026), own assumptions.',
  );
});

it('writes the footnote of the design in Korean', () => {
  expect(footnote('ko', 'sam', ['POL'])).toBe(
    '한국 접근 가능 시장, 폴란드, 2035년: 146억 달러(122~170억), 2026년 불변가격. 시나리오 ‘공약 경로 변경안’, 폴란드 5.0%. 유럽산 우선구매·공급 가능 비율은 가정. Five by 35, 자료 d2607. 나토(2026년 7월), IMF 세계경제전망(2026년 4월), SIPRI 기반(2026년 5월), 자체 가정 활용.',
  );
});

it('names a group by its scope and gives a share no prices', () => {
  expect(footnote('en', 'core', alliesOf(data, 'europe-canada'))).toMatch(
    /^Core spending, Europe and Canada, 2035: \$1,246\u00a0bn, constant 2026 US\$/,
  );
  expect(footnote('en', 'coreShare', ['POL'])).toMatch(/^Core share, Poland, 2035: 5\.00\u202f%; scenario/);
});

it('tells a share of several years as an average, an amount as a total', () => {
  const view = { ...input, when: 'sum' } as const;
  const heading = (measure: ClaimMeasure, locale: 'en' | 'ko') =>
    claimHeading(words[locale], view, claimOf(view, measure, ['POL']));
  expect(heading('coreShare', 'en')).toBe('Core share, Poland, 2027–2035, average');
  expect(heading('coreShare', 'ko')).toMatch(/2027~2035년 평균$/);
  expect(heading('core', 'en')).toMatch(/2027–2035, total$/);
});

it('fills the words of each step with its numbers', () => {
  const claim = claimOf(input, 'sam', ['POL']);
  expect(openingText(words.en, input, claim)).toBe(
    'EU floor of 30\u202f% in 2035 leaves 70\u202f% open, more than the 60\u202f% Poland buys abroad: it takes nothing',
  );
  expect(coverText(words.en, claim)).toMatch(/^armour 33\.1\u202f% × 100\u202f% \+ artillery/);
  expect(statusText(words.en, input, claim)).toContain('bought abroad: anchor');
});

it('fills in what European preference takes of one buyer over the sum, and of several', () => {
  const opening = (allies: readonly AllyId[], when: TableInput['when'], locale: 'en' | 'ko' = 'en') => {
    const view = { ...input, when };
    return openingText(words[locale], view, claimOf(view, 'sam', allies));
  };
  expect(opening(['DEU'], 'sum')).toBe(
    'EU floor (rising to 30\u202f% in 2035) leaves 70\u202f% open, more than the 35\u202f% Germany buys abroad: it takes nothing',
  );
  expect(opening(['NLD'], 2035)).toMatch(
    /^EU floor of 30\u202f% in 2035 leaves 70\u202f% open; the Netherlands buys \d+\u202f% abroad: it takes \$[\d.]+\u00a0bn$/,
  );
  expect(opening(['NLD'], 2035, 'ko')).toMatch(/빠지는 금액 [\d,]+억 달러$/);
  expect(opening(['NOR'], 'sum')).toBe('European preference does not apply: not an EU member');
  expect(opening(['NOR', 'CAN'], 'sum')).toMatch(/no EU members here$/);
  expect(opening(alliesOf(data, 'europe-canada'), 2035)).toMatch(
    /^EU floor of 30\u202f% in 2035 for EU members alone: it takes \$[\d.]+\u00a0bn, from \d+ of 23 members$/,
  );
});
