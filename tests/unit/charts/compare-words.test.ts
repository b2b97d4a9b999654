import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOf } from '#charts/finding.ts';
import { distance } from '#i18n/compare.ts';
import { decode } from '#io/link/codec.ts';
import {
  amountOf,
  COMPARE_MEASURES,
  type CompareMeasure,
  isAlike,
  PERS,
  type Scenario,
  unitOf,
  type When,
} from '#model';
import { apartOf, makeCompareInputs } from '#state/compare.ts';
import { makeSelectors } from '#state/selectors.ts';
import type { Slots } from '#state/slots.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { DEFAULT_VIEW, type View } from '#state/view.ts';
import { answerOf } from '#ui/compare/answer.ts';
import { scenario } from '../../property/arbitraries.ts';
import { data, words } from './given.ts';

const LOCALES = ['en', 'ko'] as const;
const slotsOf = (fragment: string): Slots => decode(fragment, data.edition).document?.slots ?? [];

/** All that Compare says of its scenarios: the sentence above, and the titles under it. */
function saidOf(slots: Slots, view: Partial<View> = {}) {
  const store = makeStore(data, { slots, view: { ...DEFAULT_VIEW, ...view } });
  const sources = makeTableSources(store, makeSelectors(store));
  const input = makeCompareInputs(store).settled(store.getState());
  const titleOf = (locale: 'en' | 'ko', table: 'compare' | 'compareFigures' | 'contributions' | 'differs') =>
    findingOf(sources[table].settled(), words[locale]).title;
  return {
    input,
    apart: apartOf(input)[0],
    answer: (locale: 'en' | 'ko') => answerOf(input, words[locale]),
    titleOf,
  };
}

/** Two scenarios that differ as much as may be, as little as may be, or not at all. */
const pair = fc
  .tuple(
    scenario,
    scenario,
    fc.constantFrom('any', 'twin', 'near'),
    fc.constantFrom(0.0351, 0.034, 0.03501, 0.06),
  )
  .map(([one, other, kind, core]): Slots => {
    const near: Scenario = { ...one, targets: { ...one.targets, DEU: { ...one.targets.DEU, core } } };
    const second = kind === 'any' ? other : kind === 'twin' ? one : near;
    return [one, second].map((given, i) => {
      const { name: _, ...unnamed } = given;
      return { id: (['A', 'B'] as const)[i] ?? 'A', scenario: unnamed, unknown: [] };
    });
  });

const SAME = {
  en: {
    answer: /is the <b>same<\/b> as/u,
    path: /^The scenarios (?:are the same|come to the same)/u,
    parts: /come to the same/u,
  },
  ko: {
    answer: /<b>같습니다<\/b>/u,
    path: /모두 같고|해마다 같습니다/u,
    parts: /모든 회원국에서 같습니다|합계가 같습니다/u,
  },
} as const;

describe('the sentence and the titles of a comparison', () => {
  it('never call alike what another gives a difference for', { timeout: 60_000 }, () => {
    const look = fc.record({
      compared: fc.constantFrom<CompareMeasure>(...COMPARE_MEASURES),
      per: fc.constantFrom(...PERS),
      when: fc.constantFrom<When>(2035, 2035, 2030, 'sum'),
    });
    let alike = 0;
    fc.assert(
      fc.property(pair, look, (slots, view) => {
        const { input, apart, answer, titleOf } = saidOf(slots, view);
        const difference = apart?.difference ?? 0;
        const isSame = apart?.isSame ?? true;
        if (isSame) alike++;
        for (const locale of LOCALES) {
          const sentence = answer(locale);
          expect(SAME[locale].answer.test(sentence)).toBe(isSame);
          expect(SAME[locale].parts.test(titleOf(locale, 'contributions'))).toBe(isSame);
          const path = titleOf(locale, 'compare');
          expect(SAME[locale].path.test(path)).toBe(isSame);
          if (!isSame) expect(sentence).toContain(distance(difference, unitOf(input), words[locale]));
          // The title says how far the two lie apart by what the sentence says.
          if (!isSame) expect(path).toContain(distance(difference, unitOf(input), words[locale]));
          const part = /<b>([^<]+)<\/b>(?: of it|\u2060를 차지)/u.exec(sentence)?.[1];
          if (part)
            expect(titleOf(locale, 'contributions')).toContain(
              part === '전부' ? '모두' : part === '거의 전부' ? '거의 모두' : part,
            );
          const figures = titleOf(locale, 'compareFigures');
          if (/the same figures|모두 기준과 같습니다/u.test(figures)) expect(isSame).toBe(true);
          expect(figures).not.toMatch(/(?<![\d.])0\.0\u202f?%/u);
        }
      }),
      { numRuns: 150, seed: 35 },
    );
    expect(alike).toBeGreaterThan(20);
  });

  it('speak of the base and the scenario farthest from it, whatever stands beside them', {
    timeout: 60_000,
  }, () => {
    const letters = ['A', 'B', 'C', 'D'] as const;
    const many = fc.array(scenario, { minLength: 2, maxLength: 4 }).map(
      (all): Slots =>
        all.map((given, i) => {
          const id = letters[i] ?? 'A';
          return { id, scenario: { ...given, name: `Name${id}` }, unknown: [] };
        }),
    );
    const look = fc.record({
      base: fc.constantFrom(...letters),
      against: fc.constantFrom(...letters),
      compared: fc.constantFrom<CompareMeasure>(...COMPARE_MEASURES),
      when: fc.constantFrom<When>(2035, 2030, 'sum'),
    });
    /** The letters that a text names, alone or in a name. */
    const namedIn = (text: string): readonly string[] => [
      ...new Set(
        [...text.matchAll(/(?<![A-Za-z]|R&)(?:Name)?([A-D])(?![A-Za-z])/gu)].map(
          ([, letter]) => letter ?? '',
        ),
      ),
    ];
    let apart = 0;
    fc.assert(
      fc.property(many, look, (slots, view) => {
        const { input, titleOf } = saidOf(slots, view);
        const amounts = new Map(
          input.compared.map(({ slot, projection }) => [
            slot,
            amountOf(input, projection, input.measure, input.allies, input.when),
          ]),
        );
        const distanceOf = (slot: string): number =>
          Math.abs((amounts.get(slot as 'A') ?? 0) - (amounts.get(input.base) ?? 0));
        const farthest = Math.max(...input.compared.map(({ slot }) => distanceOf(slot)));
        for (const locale of LOCALES) {
          for (const table of ['compare', 'compareFigures', 'differs'] as const) {
            const others = namedIn(titleOf(locale, table)).filter((slot) => slot !== input.base);
            expect(others.length).toBeLessThan(2);
            for (const other of others)
              expect(distanceOf(other)).toBeGreaterThanOrEqual(farthest * (1 - 1e-9) - 1e-6);
            if (others.length > 0) apart++;
          }
          for (const letter of namedIn(titleOf(locale, 'contributions')))
            expect([input.base, input.against]).toContain(letter);
        }
      }),
      { numRuns: 150, seed: 35 },
    );
    expect(apart).toBeGreaterThan(300);
  });

  it('give a small difference as what it is', () => {
    const { answer, titleOf } = saidOf(slotsOf('1.d2607.A~pledge.B~pledge~DEU:3.4'));
    expect(answer('en')).toBe(
      'In B (Pledge path, changed), core spending of Europe and Canada in 2035 is <b>$5.9\u00a0bn</b> a year below the pledge path; Germany explains <b>all</b> of it.',
    );
    expect(titleOf('en', 'compare')).toBe(
      'In B (Pledge path, changed), core spending in 2035 is $5.9\u00a0bn below the pledge path',
    );
    expect(titleOf('en', 'contributions')).toBe(
      'In B (Pledge path, changed), Germany is all of what puts core spending below the pledge path',
    );
    expect(titleOf('en', 'compareFigures')).toBe(
      'In 2035 what Korea can address shrinks less than spending in B: 0.3\u202f% against 0.5\u202f%',
    );
    expect(titleOf('ko', 'contributions')).toBe(
      'B\u00a0·\u00a0공약 경로 변경안에서는 핵심 국방비가 공약 경로보다 적은데, 그 차이는 모두 독일 몫입니다',
    );
  });

  it('speak of the time the page is set to, which can tell the reverse of 2035', () => {
    const { DEU, ITA, POL } = { DEU: 'DEU:4.2', ITA: 'ITA:2.2', POL: 'POL:5' };
    const slots = slotsOf(
      `1.d2607.A~pledge~${DEU},${ITA},${POL}.B~pledge~${DEU},${ITA},${POL},FRA:3,ESP:2.1.C~plans.D~stall`,
    );
    const at = (when: When) => saidOf(slots, { when, base: 'B' });
    expect(at(2035).titleOf('en', 'compareFigures')).toBe(
      'In 2035 what Korea can address shrinks less than spending in D: 14\u202f% against 16\u202f%',
    );
    expect(at('sum').titleOf('en', 'compareFigures')).toBe(
      'Over 2027–2035 what Korea can address shrinks more than spending in D: 6.6\u202f% against 6.3\u202f%',
    );
    expect(at('sum').titleOf('ko', 'compareFigures')).toContain('2027~2035년');
    expect(at('sum').titleOf('en', 'compare')).toBe(
      'If rises stop at the 2029 review, core spending over 2027–2035 is $572\u00a0bn below B (Pledge path, changed)',
    );
  });

  it('name what is compared', () => {
    const slots = slotsOf('1.d2607.A~pledge.B~hold');
    expect(saidOf(slots, { compared: 'gap' }).titleOf('en', 'compare')).toMatch(
      /^With today’s shares held, the gap to 3\.5 \+ 1\.5 % in 2035 is .* above the pledge path$/u,
    );
    expect(saidOf(slots, { compared: 'sam' }).titleOf('ko', 'contributions')).toMatch(
      /^현 수준을 유지하면 한국의 접근 가능 시장이 공약 경로보다 .* 적은데, 그 차이는 여러 회원국에/u,
    );
  });

  it('set no topic behind a topic in Korean', () => {
    const { answer, titleOf } = saidOf(slotsOf('1.d2607.A~pledge.B~pledge~DEU:3.4'));
    for (const text of [answer('ko'), titleOf('ko', 'compare')])
      expect(text).toMatch(/에서는 2035년 .*핵심 국방비가/u);
  });

  it('tell ends that meet from paths that are one', () => {
    expect(saidOf(slotsOf('1.d2607.A~pledge.B~pledge')).titleOf('en', 'compare')).toBe(
      'The scenarios are the same in every year',
    );
    expect(saidOf(slotsOf('1.d2607.A~pledge.B~pledge~DEU:3.5@2030')).titleOf('en', 'compare')).toMatch(
      /^The scenarios come to the same in 2035; in 2030 they lie \$\d/u,
    );
  });

  it('write shares that print alike with a further decimal', () => {
    expect(saidOf(slotsOf('1.d2607.A~pledge.B~pledge~DEU:3.52')).titleOf('en', 'differs')).toBe(
      'In 2035 Germany comes to 3.52\u202f% in B, in A to 3.50\u202f%',
    );
  });

  it('tell scenarios on one path by their letters', () => {
    const same = saidOf(slotsOf('1.d2607.A~pledge.B~pledge'));
    expect(same.answer('en')).toBe(
      'In B (Pledge path), core spending of Europe and Canada in 2035 is the <b>same</b> as in A (Pledge path).',
    );
    const apart = saidOf(slotsOf('1.d2607.A~pledge.B~pledge;x=USA'), { compared: 'sam' });
    expect(apart.answer('en')).toMatch(/^In B \(Pledge path\), .* above A \(Pledge path\)/u);
    expect(saidOf(slotsOf('1.d2607.A~pledge.B~plans~DEU:3.5')).titleOf('en', 'compareFigures')).toContain(
      'in B',
    );
  });

  it('cut a long name in a sentence', () => {
    const name = 'Allies%20who%20keep%20what%20they%20promised%20in%20The%20Hague';
    expect(saidOf(slotsOf(`1.d2607.A~pledge.B~plans;n=${name}`)).answer('en')).toMatch(
      /^In B \(Allies who keep what…\), core/u,
    );
  });

  it('nest no brackets, whatever the names', () => {
    for (const fragment of [
      '1.d2607.A~pledge~DEU:4@2031,POL:5.B~plans~DEU:3.C~stall~ITA:3',
      '1.d2607.A~pledge;n=(Fast)%20east.B~plans;n=(Slow)%20west',
    ])
      for (const locale of LOCALES) {
        const { answer, titleOf } = saidOf(slotsOf(fragment));
        for (const text of [answer(locale), titleOf(locale, 'compare'), titleOf(locale, 'contributions')])
          expect(text).not.toMatch(/\([^)]*\(|\)\(/u);
      }
  });
});

it.each([
  ['money', 1_000_000, 1_000_000.01, false],
  ['money', 1_000_000, 1_000_000 + 1e-7, true],
  ['shareOfGdp', 0.035, 0.03501, false],
  ['shareOfGdp', 0.035, 0.035 + 1e-15, true],
  ['perHead', 2000, 2000.01, false],
] as const)('amounts are one only to the noise of the arithmetic: %s %d %d', (kind, a, b, expected) => {
  const unit =
    kind === 'shareOfGdp' ? ({ kind } as const) : ({ kind, currency: 'USD', basis: 'constant' } as const);
  expect(isAlike(a, b, unit)).toBe(expected);
});
