// @vitest-environment happy-dom

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alliesHeight } from '#charts/allies/frame.ts';
import { figuresHeight } from '#charts/compare-figures/frame.ts';
import { contributionsHeight } from '#charts/contributions/frame.ts';
import { contributionSteps } from '#charts/contributions/rows.ts';
import { differsHeight } from '#charts/differs/frame.ts';
import { findingOf } from '#charts/finding.ts';
import { touches } from '#charts/labels.ts';
import { markBox, type TextMark, textOf } from '#charts/mark.ts';
import { picture } from '#charts/picture.ts';
import { plotsOf } from '#charts/plots.ts';
import { decode } from '#io/link/codec.ts';
import {
  ALLY_IDS,
  COMPARE_LAYOUTS,
  COMPARE_MEASURES,
  CURRENCIES,
  PERS,
  SCOPES,
  type Table,
  YEARS,
} from '#model';
import { makeSelectors } from '#state/selectors.ts';
import type { Slots } from '#state/slots.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { DEFAULT_VIEW, type View } from '#state/view.ts';
import { scenario } from '../../property/arbitraries.ts';
import { data, words } from './given.ts';

const LOCALES = ['en', 'ko'] as const;
/** The design's three scenarios. */
const THREE = '1.d2607.A~pledge.B~plans.C~stall';
const CASES = [
  THREE,
  '1.d2607.A~pledge.B~pledge',
  '1.d2607.A~hold.B~early',
  '1.d2607.A~pledge~DEU:4@2031,POL:5;n=Fast%20east%20with%20a%20rather%20long%20name.B~hold.C~early.D~history',
  '1.d2607.A~pledge;n=Allies%20who%20keep%20what%20they%20promised%20in%20The%20Hague.B~pledge~DEU:3.6',
] as const;

const slotsOf = (fragment: string): Slots => decode(fragment, data.edition).document?.slots ?? [];

function tablesOf(slots: Slots, view: Partial<View> = {}) {
  const store = makeStore(data, { slots, view: { ...DEFAULT_VIEW, ...view } });
  const sources = makeTableSources(store, makeSelectors(store));
  return {
    compare: sources.compare.settled(),
    figures: sources.compareFigures.settled(),
    contributions: sources.contributions.settled(),
    differs: sources.differs.settled(),
    allies: sources.allies.settled(),
  };
}
type Name = keyof ReturnType<typeof tablesOf>;

/** Plots as the cards hold them: 1440, 820 and 390 px wide. */
const sizesOf = (name: Name, table: Table): readonly (readonly [number, number])[] => {
  const widths =
    name === 'allies'
      ? [1354, 750, 358]
      : name === 'compare' || name === 'contributions'
        ? [730, 750, 358]
        : [575, 750, 358];
  return widths.map((width) => {
    if (name === 'figures') return [width, Math.max(356, figuresHeight(table, width))];
    if (name === 'differs') return [width, Math.max(356, differsHeight(table, width))];
    if (name === 'allies') return [width, Math.max(260, alliesHeight(table, width))];
    return [width, width < 400 ? 300 : 420];
  });
};

/** Lists labels that touch each other or are cut off. */
function faults(tables: ReturnType<typeof tablesOf>): readonly string[] {
  return (Object.keys(tables) as Name[]).flatMap((name) =>
    sizesOf(name, tables[name]).flatMap(([width, height]) =>
      LOCALES.flatMap((locale) =>
        plotsOf(tables[name], words[locale], { width, height }).flatMap(({ marks }) => {
          const texts = marks
            .filter((mark): mark is TextMark => mark.kind === 'text')
            .map((mark) => ({ mark, box: markBox(mark) }));
          const where = `${name} ${width}×${height} ${locale}`;
          return [
            ...texts
              .filter(
                ({ box }) => box.x0 < -0.5 || box.x1 > width + 0.5 || box.y0 < -1 || box.y1 > height + 1,
              )
              .map(({ mark }) => `${where}: “${textOf(mark)}” is cut off`),
            ...texts.flatMap((a, i) =>
              texts
                .slice(i + 1)
                .filter((b) => touches(a.box, b.box))
                .map((b) => `${where}: “${textOf(a.mark)}” touches “${textOf(b.mark)}”`),
            ),
            ...marks
              .filter((mark) => /NaN|undefined/u.test(JSON.stringify(mark)))
              .map(({ key }) => `${where}: ${key} has no place`),
          ];
        }),
      ),
    ),
  );
}

describe('labels of a comparison', () => {
  it.each(CASES.flatMap((fragment) => COMPARE_LAYOUTS.map((layout) => [fragment, layout] as const)))(
    'touch nothing and are not cut off: %s, %s',
    (fragment, layout) => {
      expect(faults(tablesOf(slotsOf(fragment), { layout }))).toEqual([]);
    },
  );

  it('hold for any scenarios and views', () => {
    const view = fc.record({
      layout: fc.constantFrom(...COMPARE_LAYOUTS),
      compared: fc.constantFrom(...COMPARE_MEASURES),
      scope: fc.constantFrom(...SCOPES),
      when: fc.constantFrom<number | 'sum'>(...YEARS, 'sum'),
      per: fc.constantFrom(...PERS),
      prices: fc.record({
        basis: fc.constantFrom<'constant' | 'current'>('constant', 'current'),
        currency: fc.constantFrom(...CURRENCIES),
      }),
      selected: fc.uniqueArray(fc.constantFrom(...ALLY_IDS), { maxLength: 6 }),
    });
    const slots = fc.array(scenario, { minLength: 2, maxLength: 4 }).map(
      (all): Slots =>
        all.map((one, i) => ({
          id: (['A', 'B', 'C', 'D'] as const)[i] ?? 'A',
          scenario: one,
          unknown: [],
        })),
    );
    fc.assert(
      fc.property(slots, view, (given, looks) => {
        expect(faults(tablesOf(given, looks))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('what a comparison draws', () => {
  const LONG = `1.d2607.${['A~pledge', 'B~plans', 'C~stall', 'D~history']
    .map((slot) => `${slot};n=What%20governments%20have%20announced%20so%20far`)
    .join('.')}`;
  const textsOf = (tables: ReturnType<typeof tablesOf>, name: Name, width: number, locale: 'en' | 'ko') => {
    const height = name === 'figures' ? figuresHeight(tables[name], width) : 420;
    return plotsOf(tables[name], words[locale], { width, height })
      .flatMap(({ marks }) => marks)
      .filter((mark): mark is TextMark => mark.kind === 'text');
  };

  it.each([THREE, LONG])('gives the paths the width, however long the names: %s', (fragment) => {
    for (const layout of ['overlay', 'difference'] as const)
      for (const locale of LOCALES) {
        const { compare } = tablesOf(slotsOf(fragment), { layout });
        const ends = plotsOf(compare, words[locale], { width: 730, height: 420 })
          .flatMap(({ marks }) => marks)
          .filter(({ key }) => /^0-[A-D]-line$/u.test(key));
        expect(ends.length).toBeGreaterThan(1);
        for (const line of ends) {
          const [x] = /[\d.]+(?= [\d.]+$)/u.exec(line.kind === 'path' ? line.d : '') ?? [];
          expect(Number(x)).toBeGreaterThan(0.8 * 730);
        }
      }
  });

  it('cuts no name above the key figures: where it does not fit, letters stand there and names in a key', () => {
    for (const fragment of [THREE, LONG])
      for (const width of [575, 750, 358])
        for (const locale of LOCALES) {
          const texts = textsOf(tablesOf(slotsOf(fragment)), 'figures', width, locale);
          const heads = texts.filter(({ key }) => key.startsWith('head-'));
          expect(heads.length).toBeGreaterThan(1);
          for (const head of heads) expect(textOf(head)).not.toContain('…');
          if (fragment === LONG)
            expect(heads.map(textOf)).toEqual(['A', 'B', 'C', 'D'].slice(0, heads.length));
          expect(texts.some(({ key }) => key === 'rest')).toBe(false);
        }
  });

  it('sets each head over its own figures, parts scenarios from each other, and leaves no per cent out', () => {
    const FOUR =
      '1.d2607.A~pledge~DEU:4.2,ITA:2.2,POL:5.B~pledge~DEU:4.2,ITA:2.2,POL:5,FRA:3,ESP:2.1.C~plans.D~stall';
    const TWO = '1.d2607.A~pledge.B~plans';
    for (const fragment of [TWO, THREE, FOUR])
      for (const width of [570, 750, 358])
        for (const locale of LOCALES) {
          const where = `${fragment} ${width} ${locale}`;
          const texts = textsOf(tablesOf(slotsOf(fragment), { when: 2031 }), 'figures', width, locale);
          const columns = ['A', 'B', 'C', 'D'].flatMap((slot) => {
            const boxes = texts
              .filter(({ key }) => /^(?:amount|delta|part)-/u.test(key) && key.endsWith(slot))
              .map(markBox);
            return boxes.length === 0
              ? []
              : [
                  {
                    slot,
                    x0: Math.min(...boxes.map(({ x0 }) => x0)),
                    x1: Math.max(...boxes.map(({ x1 }) => x1)),
                  },
                ];
          });
          columns.forEach(({ slot, x0, x1 }, i) => {
            expect((columns[i + 1]?.x0 ?? 999) - x1, where).toBeGreaterThan(12);
            const head = texts.find(({ key }) => key === `head-${slot}`);
            const box = head && markBox(head);
            expect(box && box.x0 < x1 && box.x1 > x0, where).toBe(true);
          });
          const said = texts.filter(({ key }) => /^(?:delta|part)-core-2035/u.test(key)).map(textOf);
          expect(said.filter((text) => text.includes('%')).length, where).toBe(columns.length - 1);
        }
  });

  it('keeps the years of plots beside each other apart', () => {
    for (const width of [730, 750, 358])
      for (const compared of ['core', 'sam'] as const) {
        const years = textsOf(tablesOf(slotsOf(LONG), { layout: 'side', compared }), 'compare', width, 'en')
          .filter((mark) => /^20\d\de?$/u.test(textOf(mark)))
          .map(markBox)
          .sort((a, b) => a.x0 - b.x0);
        expect(years.length).toBeGreaterThan(3);
        years.slice(1).forEach((box, i) => {
          expect(box.x0 - (years[i]?.x1 ?? 0)).toBeGreaterThan(8);
        });
      }
  });
});

describe('what a comparison says', () => {
  const tables = tablesOf(slotsOf(THREE));

  it('names who explains the difference, in both languages', () => {
    expect(findingOf(tables.contributions, words.en).title).toBe(
      'On stated plans, France and Spain are 58\u202f% of what puts core spending below the pledge path',
    );
    expect(findingOf(tables.contributions, words.ko).title).toBe(
      '각국이 발표한 계획대로라면 핵심 국방비가 공약 경로보다 적은데, 그 차이의 58%는 프랑스와 스페인 몫입니다',
    );
  });

  it('says what bare amounts are counted in', () => {
    const { figures } = tablesOf(slotsOf(THREE));
    expect(findingOf(figures, words.en).subtitle).toContain('constant 2026 US$ · US$ bn');
    expect(findingOf(figures, words.ko).subtitle).toContain('2026년 불변가격, 미국 달러 · 억\u00a0달러');
  });

  it('tells changes that print alike as alike', () => {
    const { figures } = tablesOf(slotsOf('1.d2607.A~pledge~DEU:4@2031,POL:5.B~plans'));
    expect(findingOf(figures, words.en).title).toBe(
      'In 2035 what Korea can address shrinks as much as spending in B, by 14\u202f%',
    );
    expect(findingOf(figures, words.ko).title).toBe(
      'B에서 2035년 한국의 접근 가능 시장은 국방비와 같은 폭(14%)으로 줄어듭니다',
    );
  });

  it('says how far the scenario farthest from the base lies from it', () => {
    expect(findingOf(tables.compare, words.en).title).toBe(
      'If rises stop at the 2029 review, core spending in 2035 is $232\u00a0bn below the pledge path',
    );
    expect(findingOf(tables.compare, words.ko).title).toBe(
      '2029년 점검 때 증액이 멈추면 2035년 핵심 국방비는 공약 경로보다 2,320억 달러 적습니다',
    );
  });

  it('shows the year looked at: a line, a point of each path, and the difference that the title tells', () => {
    for (const [layout, text] of [
      ['overlay', 'B −$73.0\u00a0bn'],
      ['difference', 'B −$73.0\u00a0bn'],
      ['percent', 'B −7.1\u202f%'],
    ] as const)
      for (const width of [730, 358]) {
        const { compare } = tablesOf(slotsOf('1.d2607.A~pledge.B~stall'), { layout, when: 2031 });
        const [plot] = plotsOf(compare, words.en, { width, height: 360 });
        const marks = plot?.marks ?? [];
        expect(marks.filter(({ key }) => /-at$/u.test(key)).length).toBe(layout === 'overlay' ? 2 : 1);
        expect(marks.some(({ key }) => /-at-B$/u.test(key))).toBe(true);
        const said = marks.filter((mark): mark is TextMark => mark.kind === 'text').map(textOf);
        expect(said).toContain(text);
      }
    // The end has labels of its own.
    const { compare } = tablesOf(slotsOf(THREE), { when: 2035 });
    expect(
      plotsOf(compare, words.en, { width: 730, height: 360 }).some((plot) =>
        plot.marks.some(({ key }) => /-at$/u.test(key)),
      ),
    ).toBe(false);
  });

  it('says when a path passes that of the base', () => {
    const { compare } = tablesOf(slotsOf(THREE), { base: 'B' });
    expect(findingOf(compare, words.en).title).toBe(
      'On the pledge path, core spending in 2035 is $147\u00a0bn above stated plans',
    );
    const pair = tablesOf(slotsOf('1.d2607.A~plans.B~stall')).compare;
    expect(findingOf(pair, words.en).title).toBe(
      'If rises stop at the 2029 review, core spending is below stated plans from 2031, in 2035 by $84.4\u00a0bn',
    );
    expect(findingOf(pair, words.ko).title).toBe(
      '2029년 점검 때 증액이 멈추면 핵심 국방비는 2031년부터 각국 계획보다 적어져 2035년에는 차이가 844억 달러입니다',
    );
  });

  it('sums the steps of the waterfall to the whole', () => {
    const { steps, whole } = contributionSteps(tables.contributions);
    expect(steps.at(-2)?.to).toBeCloseTo(whole, 6);
    expect(steps.filter(({ id }) => id !== 'others' && id !== 'whole')).toHaveLength(8);
  });

  it('says once that nothing differs: the title does, in a card no higher than that', () => {
    const same = tablesOf(slotsOf('1.d2607.A~pledge.B~pledge'));
    expect(findingOf(same.contributions, words.en).title).toBe('B and A come to the same for every ally');
    for (const name of ['contributions', 'differs'] as const)
      expect(
        plotsOf(same[name], words.en, { width: 575, height: 300 }).flatMap(({ marks }) => marks),
      ).toEqual([]);
    expect(contributionsHeight(same.contributions, 575)).toBeLessThan(20);
    expect(differsHeight(same.differs, 575)).toBeLessThan(20);
  });

  it('draws the waterfall in the colour of the scenario it leads to, pale for less, thick where there are few', () => {
    const few = tablesOf(slotsOf('1.d2607.A~pledge.B~pledge~FRA:3,ESP:4'));
    const bars = plotsOf(few.contributions, words.en, { width: 730, height: 400 })
      .flatMap(({ marks }) => marks)
      .flatMap((mark) => (mark.kind === 'path' && mark.key.startsWith('bar-') ? [mark] : []));
    expect(new Set(bars.map(({ stroke }) => stroke))).toEqual(new Set(['b', 'b-text']));
    expect(bars.find(({ key }) => key === 'bar-FRA')?.fillOpacity).toBeLessThan(0.5);
    expect(bars.find(({ key }) => key === 'bar-ESP')?.fillOpacity).toBeUndefined();
    for (const { d } of bars) expect(Number(/v([\d.]+)/u.exec(d)?.[1])).toBeGreaterThan(40);
  });

  it('keeps letter, marker and dash apart: no two scenarios share one', () => {
    const marks = plotsOf(tables.compare, words.en, { width: 730, height: 420 }).flatMap(
      (plot) => plot.marks,
    );
    const lines = ['A', 'B', 'C'].map((slot) => marks.find(({ key }) => key === `0-${slot}-line`));
    const dashes = lines.map((line) => (line && 'dash' in line ? line.dash : 'solid'));
    expect(new Set(dashes).size).toBe(3);
    const shown = marks
      .filter((mark): mark is TextMark => mark.kind === 'text')
      .map(textOf)
      .join(' | ');
    for (const text of [
      'A $1,242\u00a0bn',
      'B $1,095\u00a0bn',
      'C $1,010\u00a0bn',
      'Pledge path, base',
      'Difference to A',
    ])
      expect(shown).toContain(text);
  });

  it.each(LOCALES)('stands whole in a picture: title, labels, sources (%s)', (locale) => {
    for (const table of Object.values(tables)) {
      const svg = picture(table, words[locale], { width: 1600, height: 1000, theme: 'light' });
      const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
      expect(page.querySelector('parsererror')).toBeNull();
      const all = [...page.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      expect(page.querySelector('title')?.textContent).toBe(findingOf(table, words[locale]).title);
      expect(all).toContain(
        locale === 'en'
          ? 'Sources: NATO, Defence Expenditure of NATO Countries (2014–2026), July 2026'
          : '출처: 나토, 회원국 국방비(2014~2026), 2026년 7월',
      );
      expect(svg).not.toMatch(/var\(|undefined|NaN/u);
    }
  });
});
