// @vitest-environment happy-dom

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS as EVERY_CHART } from '#charts/charts.ts';
import { findingOf } from '#charts/finding.ts';
import { touches } from '#charts/labels.ts';
import { mapCardHeight, mapDomain, mapFrame } from '#charts/map/frame.ts';
import { mapHighest } from '#charts/map/rows.ts';
import { markBox, type TextMark, textOf } from '#charts/mark.ts';
import { picture, sceneOf } from '#charts/picture.ts';
import { plotsOf } from '#charts/plots.ts';
import type { Box } from '#charts/text.ts';
import {
  ALLY_IDS,
  CURRENCIES,
  EXPORTER_IDS,
  MAP_MEASURES,
  PERS,
  PRESETS,
  SCOPES,
  type Scenario,
  YEARS,
} from '#model';
import { LOOK, PLEDGE, type Tables, tablesOf, type View, words } from './given.ts';

const SIZES = [
  { width: 1600, height: 1000 },
  { width: 1920, height: 1080 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1350 },
  { width: 702, height: 460 },
  { width: 358, height: 220 },
];
const CHARTS = [
  'spendPath',
  'moved',
  'buyers',
  'composition',
  'map',
  'increments',
  'milestones',
  'burden',
  'ledger',
  'market',
  'timeline',
  'exporters',
  'suppliers',
  'compare',
  'compareFigures',
  'contributions',
  'differs',
  'allies',
] as const satisfies readonly (keyof Tables)[];
const LOCALES = ['en', 'ko'] as const;

/** What a picture carries at its foot besides notes and sources. */
const CARRIED = {
  theme: 'light',
  scenario: 'Scenario: pledge path; changed: Germany 4.0\u202f% by 2031; Poland 5.0\u202f%.',
  footer: 'drawn 24 Nov 2026',
  link: 'five-by-35.example/?lang=en#1.d2607.A~pledge~DEU:4@2031,POL:5',
} as const;

const sources: Record<(typeof CHARTS)[number], readonly [string, string]> = {
  spendPath: [
    'Sources: NATO, Defence Expenditure of NATO Countries (2014–2026), July 2026; IMF, World Economic Outlook, April 2026',
    '출처: 나토, 회원국 국방비(2014~2026), 2026년 7월',
  ],
  moved: ['SIPRI, Arms Transfers Database, May 2026', 'SIPRI, 무기이전 데이터베이스, 2026년 5월'],
  buyers: ['SIPRI, Arms Transfers Database, May 2026', 'SIPRI, 무기이전 데이터베이스, 2026년 5월'],
  composition: ['IMF, World Economic Outlook, April 2026', 'IMF, 세계경제전망, 2026년 4월'],
  map: [
    'Sources: NATO, Defence Expenditure of NATO Countries (2014–2026), July 2026; IMF, World Economic Outlook, April 2026',
    '출처: 나토, 회원국 국방비(2014~2026), 2026년 7월',
  ],
  increments: ['IMF, World Economic Outlook, April 2026', 'IMF, 세계경제전망, 2026년 4월'],
  milestones: [
    'Sources: NATO, Defence Expenditure of NATO Countries (2014–2026), July 2026; own assumptions',
    '출처: 나토, 회원국 국방비(2014~2026), 2026년 7월; 자체 가정',
  ],
  burden: ['own projection to 2035', '2035년까지 자체 전망'],
  ledger: ['SIPRI, Arms Transfers Database, May 2026', 'SIPRI, 무기이전 데이터베이스, 2026년 5월'],
  market: ['SIPRI, Arms Transfers Database, May 2026', 'SIPRI, 무기이전 데이터베이스, 2026년 5월'],
  timeline: ['SIPRI, Arms Transfers Database, May 2026', 'SIPRI, 무기이전 데이터베이스, 2026년 5월'],
  exporters: ['own assumptions', '자체 가정'],
  suppliers: [
    'Sources: shares derived from SIPRI, Arms Transfers Database, May 2026',
    '출처: SIPRI, 무기이전 데이터베이스, 2026년 5월',
  ],
  compare: [
    'Sources: NATO, Defence Expenditure of NATO Countries (2014–2026), July 2026; IMF, World Economic Outlook, April 2026',
    '출처: 나토, 회원국 국방비(2014~2026), 2026년 7월',
  ],
  compareFigures: ['SIPRI, Arms Transfers Database, May 2026', 'SIPRI, 무기이전 데이터베이스, 2026년 5월'],
  contributions: [
    'Sources: NATO, Defence Expenditure of NATO Countries (2014–2026), July 2026; IMF, World Economic Outlook, April 2026',
    '출처: 나토, 회원국 국방비(2014~2026), 2026년 7월',
  ],
  differs: [
    'Sources: NATO, Defence Expenditure of NATO Countries',
    '출처: 나토, 회원국 국방비(2014~2026), 2026년 7월',
  ],
  allies: [
    'Sources: NATO, Defence Expenditure of NATO Countries (2014–2026), July 2026; IMF, World Economic Outlook, April 2026',
    '출처: 나토, 회원국 국방비(2014~2026), 2026년 7월',
  ],
};
const labels: Record<(typeof CHARTS)[number], readonly [readonly string[], readonly string[]]> = {
  spendPath: [
    [
      '$1,276\u00a0bn',
      '$1,242\u00a0bn pledge path',
      '+$381\u00a0bn',
      'from higher shares',
      '$777\u00a0bn',
      'Projection →',
      '2029 review',
    ],
    [
      '1조 2,760억 달러',
      '1조 2,420억 달러 공약 경로',
      '+3,810억 달러',
      '비중 상승분',
      '전망 →',
      '2029년 점검',
    ],
  ],
  moved: [
    ['Germany', '4.0\u202f% by 2031', '+$0.8\u00a0bn', 'Poland', '3.5\u202f% pledge', '2.7e'],
    ['독일', '2031년 4.0%', '+8억 달러', '폴란드', '공약 3.5%'],
  ],
  buyers: [
    ['$49.5\u00a0bn', 'Poland', '14.6', 'Germany', '25 others', '20.9'],
    ['495억 달러', '폴란드', '146', '독일', '그 외 25개국', '209'],
  ],
  composition: [
    ['Equipment, R&D', '$389\u00a0bn', 'Other core', '$886\u00a0bn', 'Indirect', '$526\u00a0bn'],
    ['장비·연구개발', '3,890억 달러', '기타 핵심 국방비', '관련 지출'],
  ],
  map: [
    ['2026 estimate', '2035, this scenario', '3.5\u202f% pledge', 'Lithuania', '5.3', 'Natural Earth'],
    ['2026년 추정치', '2035년, 이 시나리오', '공약 3.5%', '리투아니아', '5.3', 'Natural Earth'],
  ],
  increments: [
    ['Core', 'Indirect', 'Germany', '$121\u00a0bn', 'United Kingdom', '82.9', 'Iceland', 'no armed forces'],
    ['핵심 국방비', '관련 지출', '독일', '1,210억 달러', '영국', '829', '군대가 없어'],
  ],
  milestones: [
    [
      '3.5\u202f% core',
      '2026e',
      '2029',
      '2029 line',
      'Poland',
      '+0.84\u2009pp',
      '−0.01\u2009pp',
      'no armed forces',
    ],
    ['핵심 3.5%', '2026e', '2029년 점검', '폴란드', '+0.84%p', '−0.01%p', '군대 없음'],
  ],
  burden: [
    ['Core, % of government expenditure', 'Government debt, % of GDP', 'Poland', 'Lithuania', 'do not react'],
    ['정부 지출 대비 %', '정부 부채, GDP 대비 %', '폴란드', '리투아니아', '반응하지 않습니다'],
  ],
  ledger: [
    [
      'Core spending',
      '1,276',
      '30.5',
      '36.2–62.1',
      'Open to Korea',
      '−$4.9\u00a0bn',
      'assumption, coverage',
      'assumption, 50\u202f%',
      'SIPRI, 2021–2025',
      'Wider market (support, related spending): 0, not switched on.',
    ],
    [
      '핵심 국방비',
      '억\u00a0달러',
      '12,760',
      '30.5',
      '362~621',
      '한국에 개방',
      '−49억 달러',
      '가정, 공급 비율',
      '가정, 50%',
      '확장 시장(지원·관련 지출): 0, 반영하지 않음.',
    ],
  ],
  market: [
    ['Poland', '14.6', '9.9', 'Armour', '7.0', '2.4', 'European preference'],
    ['폴란드', '146', '99', '기갑', '70', '24', '유럽산 우선구매'],
  ],
  timeline: [
    ['addressable', 'winnable', '$49.5\u00a0bn', '10.7', 'half by 2031', 'so far, %', '51'],
    ['접근 가능', '수주 가능', '495억 달러', '107', '2031년까지 절반', '누계 %', '51'],
  ],
  exporters: [
    ['United States', '126', '65.4', 'Korea', '49.5', '10.7', 'Japan', 'open'],
    ['미국', '1,260', '654', '한국', '495', '107', '일본', '개방'],
  ],
  suppliers: [
    ['United States', '49.7', '47.8', 'Korea', '7.9', '4.6', '7.8', 'All others', 'on order'],
    ['미국', '49.7', '47.8', '한국', '7.9', '4.6', '7.8', '그 밖의 공급국', '발주 잔량'],
  ],
  compare: [
    [
      '$1,276\u00a0bn',
      '$1,095\u00a0bn',
      'Pledge path, changed, base',
      'Stated plans',
      'Difference to A',
      '−$181\u00a0bn',
    ],
    ['1조 2,760억 달러', '공약 경로 변경안 · 기준', '각국 계획', 'A와의 차이', '−1,810억 달러'],
  ],
  compareFigures: [
    [
      'Stated plans',
      'Core spending, 2035',
      '−181',
      '−14 %',
      'Allies at 3.5\u202f%, 2035',
      'colours name scenarios only',
    ],
    ['각국 계획', '핵심 국방비, 2035년', '−1,810', '−14%', '3.5% 달성국, 2035년', '색은 시나리오만'],
  ],
  contributions: [
    ['less than A', 'France', '−50.6', 'B − A', '−$181\u00a0bn'],
    ['A보다 적음', '프랑스', '−506', 'B − A', '−1,810'],
  ],
  differs: [
    ['A Pledge path, changed, base', 'B Stated plans', '3.5 % pledge', 'France', '2.6'],
    ['A 공약 경로 변경안 · 기준', 'B 각국 계획', '공약 3.5%', '프랑스', '2.6'],
  ],
  allies: [
    ['Core, % of GDP', 'Core spending', 'Change since 2026', 'DEU', 'POL'],
    ['핵심, GDP 대비 %', '핵심 국방비', '2026년 대비 변화', 'DEU', 'POL'],
  ],
};

it('no chart of the app is left out', () => {
  const tables = tablesOf();
  expect(CHARTS.map((chart) => tables[chart].id).toSorted()).toEqual(
    EVERY_CHART.map(({ id }) => id).toSorted(),
  );
});

describe.each(CHARTS)('the picture of %s', (chart) => {
  const tables = tablesOf();
  it.each(LOCALES)('carries title, labels, sources and edition as text (%s)', (locale) => {
    const table = tables[chart];
    const svg = picture(table, words[locale], {
      width: 1600,
      height: 1000,
      theme: 'light',
      footer: 'drawn 24 November 2026 · #1.d2607.A',
    });
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(page.querySelector('parsererror')).toBeNull();
    const texts = [...page.querySelectorAll('text')].map((element) => element.textContent);
    const all = texts.join(' ');
    const at = locale === 'en' ? 0 : 1;
    expect(all).toContain(findingOf(table, words[locale]).title);
    for (const label of labels[chart][at]) expect(all).toContain(label);
    expect(all).toContain(sources[chart][at]);
    expect(all).toContain('d2607');
    expect(all).toContain('#1.d2607.A');
    expect(page.querySelector('title')?.textContent).toBe(findingOf(table, words[locale]).title);
    expect(page.querySelector('desc')?.textContent).not.toBe('');
    expect(svg).toContain('role="img"');
    expect(svg).not.toMatch(/var\(|foreignObject|<image|href|url\(|undefined|NaN/u);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('http');
  });

  it('is readable where a stroke covers the letters it belongs to, and a text of runs stands by its start', () => {
    const svg = picture(tables[chart], words.en, { width: 1600, height: 1000, theme: 'light' });
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
    for (const text of page.querySelectorAll('text')) {
      expect(text.hasAttribute('paint-order')).toBe(false);
      const isHalo = text.hasAttribute('stroke');
      expect(text.getAttribute('fill') === 'none').toBe(isHalo);
      expect(text.getAttribute('aria-hidden')).toBe(isHalo ? 'true' : null);
      if (isHalo) expect(text.nextElementSibling?.textContent).toBe(text.textContent);
      if (text.querySelector('tspan')) expect(text.hasAttribute('text-anchor')).toBe(false);
    }
  });

  it('is drawn in the colours of its theme', () => {
    const options = { width: 1600, height: 1000 };
    expect(picture(tables[chart], words.en, { ...options, theme: 'light' })).toContain('#1a2530');
    const dark = picture(tables[chart], words.en, { ...options, theme: 'dark' });
    expect(dark).toContain('#19222c');
    expect(dark).not.toContain('#1a2530');
  });

  it('escapes a title of the user’s own', () => {
    const svg = picture(tables[chart], words.en, {
      width: 1600,
      height: 1000,
      theme: 'light',
      title: 'A < B & "C"',
    });
    expect(svg).toContain('A &#60; B &#38; &#34;C&#34;');
  });
});

describe('what a picture carries', () => {
  const { buyers, spendPath } = tablesOf();
  const size = { width: 1920, height: 1080 };
  const textsOf = (svg: string): readonly string[] =>
    [...new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('text')].map(
      (element) => element.textContent ?? '',
    );

  it('can be left out part by part, but for the subtitle and the data’s edition', () => {
    const { title, subtitle } = findingOf(spendPath, words.en);
    const svg = picture(spendPath, words.en, {
      ...size,
      theme: 'light',
      without: ['title', 'legend', 'notes'],
    });
    const texts = textsOf(svg);
    for (const gone of [title, 'NATO figures']) expect(texts).not.toContain(gone);
    expect(texts.join(' ')).not.toContain('Sources:');
    expect(texts).toContain(subtitle);
    expect(texts).toContain('Data d2607');
  });

  it('keeps its lines inside where another program sets them in the widest of fonts', () => {
    const long =
      'A title of the user that is long enough to take more lines than the one it would have of its own';
    const { width, groups } = sceneOf(buyers, words.en, { ...size, ...CARRIED, title: long });
    const texts = groups.flatMap(({ x, marks }) =>
      marks
        .filter((mark): mark is TextMark => mark.kind === 'text' && /^(title|subtitle|foot)-/.test(mark.key))
        .map(
          (mark) =>
            x + markBox(mark).x0 + (markBox(mark).x1 - markBox(mark).x0) * (mark.weight > 500 ? 1.18 : 1.07),
        ),
    );
    expect(texts.length).toBeGreaterThan(5);
    for (const end of texts) expect(end).toBeLessThan(width);
  });

  it('names its sources in full where it is large, and says what is our own; a card’s picture names them short', () => {
    const large = textsOf(picture(spendPath, words.en, { ...size, ...CARRIED })).join(' ');
    for (const said of [
      'GDP from 2032: 2031 growth rates held); own projection. Constant 2026 prices and exchange rates.',
      '2025 and 2026 are NATO’s estimates.',
    ])
      expect(large).toContain(said);
    const card = picture(spendPath, words.en, { ...CARRIED, width: 702, height: 460 });
    expect(textsOf(card).join(' ')).toContain('Sources: NATO, July 2026 · IMF WEO, April 2026');
  });

  it('says what it was to carry and has no room for', () => {
    expect(sceneOf(spendPath, words.en, { ...size, ...CARRIED }).lacks).toEqual([]);
    const code = [[true, false]];
    const large = { ...size, ...CARRIED, scale: 1.18, code };
    const { lacks, groups } = sceneOf(spendPath, words.en, large);
    const texts = groups
      .flatMap(({ marks }) => marks)
      .flatMap((mark) => (mark.kind === 'text' ? [textOf(mark)] : []));
    expect(lacks.includes('legend')).toBe(!texts.includes('NATO figures'));
    expect(lacks.includes('events')).toBe(!texts.includes('2014 pledge'));
    expect(lacks.includes('caveat')).toBe(!texts.join(' ').includes('2025 and 2026 are NATO’s estimates'));
    const card = { ...CARRIED, width: 358, height: 220, code };
    expect(sceneOf(spendPath, words.en, card).lacks).toEqual(
      expect.arrayContaining(['events', 'legend', 'notes', 'code']),
    );
    // What nobody asked for is not missed.
    const without = ['title', 'legend', 'notes'] as const;
    expect(sceneOf(spendPath, words.en, { ...large, without }).lacks).not.toContain('legend');
  });

  it('names whose title it is where it is not the finding', () => {
    const own = picture(buyers, words.en, { ...size, theme: 'light', title: 'Mine' });
    expect(textsOf(own).join(' ')).toContain('Title written by the user.');
    const ours = picture(buyers, words.en, { ...size, theme: 'light' });
    expect(textsOf(ours).join(' ')).not.toContain('Title written by the user.');
  });

  it('has no ground where it is to be laid on another', () => {
    const ground = '<rect width="100%" height="100%"';
    expect(picture(buyers, words.en, { ...size, theme: 'light' })).toContain(ground);
    expect(picture(buyers, words.en, { ...size, theme: 'light', isTransparent: true })).not.toContain(ground);
  });

  it('leaves no pale lines and halos on another ground: faint ink stands for what goes with its own', () => {
    const drawn = (isTransparent: boolean): string =>
      picture(spendPath, words.en, { ...size, theme: 'light', isTransparent });
    for (const made of ['stroke="#e7ebef"', 'fill="#f1f5f9"', 'aria-hidden="true"']) {
      expect(drawn(false)).toContain(made);
      expect(drawn(true)).not.toContain(made);
    }
    expect(drawn(true)).toMatch(/stroke="#1a2530" stroke-opacity="0.14"/u);
  });

  it.each([['light', '#1a2530'] as const, ['dark', '#19222c'] as const])(
    'draws a code dark on light in %s, and keeps the notes clear of it',
    (theme, dark) => {
      const code = [
        [true, false, true],
        [false, true, true],
        [true, true, false],
      ];
      const options = { ...size, ...CARRIED, theme, code };
      expect(picture(buyers, words.en, options)).toMatch(new RegExp(`<path d="M[^"]+" fill="${dark}"/>`));
      const foot = sceneOf(buyers, words.en, options).groups.at(-1);
      const ground = foot?.marks.find(({ key }) => key === 'code-ground');
      const left = ground?.kind === 'rect' ? ground.x : 0;
      const texts = foot?.marks.filter((mark): mark is TextMark => mark.kind === 'text') ?? [];
      expect(texts.length).toBeGreaterThan(3);
      for (const text of texts) expect(markBox(text).x1).toBeLessThan(left);
    },
  );
});

describe('the picture of burdens', () => {
  // The last of the sizes is a thumbnail.
  it.each(SIZES.slice(0, -1).flatMap((size) => LOCALES.map((locale) => [size, locale] as const)))(
    'names what was moved, and its key what the colours mean (%o, %s)',
    (size, locale) => {
      const { burden } = tablesOf();
      const marks = sceneOf(burden, words[locale], { ...size, ...CARRIED }).groups.flatMap(
        (group) => group.marks,
      );
      const has = (key: string): boolean => marks.some((mark) => mark.key === key);
      const fillOf = (key: string): string | undefined => {
        const mark = marks.find((one) => one.key === key);
        return mark && 'fill' in mark ? mark.fill : undefined;
      };
      for (const ally of ['DEU', 'POL']) expect(has(`label-${ally}`), ally).toBe(true);
      expect(fillOf('dot-FRA')).not.toBe(fillOf('dot-DEU'));
      if (!has('key-now')) return;
      expect(fillOf('key-now')).toBe(fillOf('dot-FRA'));
      expect(fillOf('key-moved')).toBe(fillOf('dot-DEU'));
    },
  );
});

describe('a picture for a phone', () => {
  const phone = { width: 1080, height: 1350 };
  const tables = tablesOf();
  const { map } = tables;

  it.each(LOCALES)('keeps maps large enough to find a country, and names beside the bars (%s)', (locale) => {
    const { width, groups } = sceneOf(map, words[locale], { ...phone, ...CARRIED });
    const [plot, foot] = groups.slice(-2);
    const [x, y] = [plot?.x ?? 0, plot?.y ?? 0];
    const size = { width: width - 2 * x, height: (foot?.y ?? 0) - 8 - y };
    const frame = mapFrame(map, words[locale], size, mapDomain(mapHighest(map), map.about));
    expect(frame.maps).toHaveLength(2);
    for (const place of frame.maps) expect(place.width).toBeGreaterThanOrEqual(175);
    expect(frame.isNamed).toBe(true);
  });

  it.each(
    (['ledger', 'compareFigures', 'contributions', 'differs', 'compare', 'allies'] as const).flatMap(
      (chart) => LOCALES.map((locale) => [chart, locale] as const),
    ),
  )('is filled by %s from its head to its foot (%s)', (chart, locale) => {
    const { groups } = sceneOf(tables[chart], words[locale], { ...phone, ...CARRIED });
    const [plot, foot] = groups.slice(-2);
    const lowest = Math.max(
      ...(plot?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [markBox(mark).y1] : [])),
    );
    expect((foot?.y ?? 0) - (plot?.y ?? 0) - lowest).toBeLessThan(48);
  });
});

/** Plots as the cards of the page hold them, desktop and phone. */
const CARDS = {
  spendPath: [
    [592, 318],
    [358, 220],
    [760, 318],
  ],
  moved: [
    [306, 318],
    [358, 300],
    [306, 150],
  ],
  buyers: [
    [450, 268],
    [358, 200],
  ],
  composition: [
    [450, 268],
    [358, 200],
  ],
  // The height of a map follows from its width.
  map: [
    [937, 0],
    [780, 0],
    [426, 0],
    [358, 0],
    [288, 0],
  ],
  increments: [
    [450, 620],
    [450, 356],
    [358, 672],
    [358, 260],
  ],
  milestones: [
    [960, 362],
    [450, 672],
    [358, 720],
    [300, 260],
  ],
  burden: [
    [450, 356],
    [450, 620],
    [358, 340],
  ],
  ledger: [
    [960, 260],
    [358, 240],
  ],
  market: [
    [950, 377],
    [740, 377],
    [358, 377],
    [288, 377],
  ],
  timeline: [
    [450, 356],
    [358, 260],
    [288, 260],
  ],
  exporters: [
    [450, 362],
    [358, 362],
    [288, 362],
  ],
  suppliers: [
    [450, 367],
    [358, 367],
    [288, 367],
  ],
  compare: [
    [730, 420],
    [750, 356],
    [358, 260],
    [288, 260],
  ],
  compareFigures: [
    [575, 400],
    [750, 440],
    [358, 440],
    [288, 440],
  ],
  contributions: [
    [730, 356],
    [750, 100],
    [358, 320],
    [288, 140],
  ],
  differs: [
    [575, 400],
    [750, 120],
    [358, 400],
    [288, 120],
  ],
  allies: [
    [1354, 300],
    [750, 300],
    [358, 570],
    [288, 570],
  ],
} as const satisfies Record<(typeof CHARTS)[number], readonly (readonly [number, number])[]>;

interface Label {
  readonly text: string;
  readonly box: Box;
}

/** Every label of a picture with its estimated box, in the layout's units. */
function labelsOf(table: Tables[(typeof CHARTS)[number]], locale: 'en' | 'ko', size: (typeof SIZES)[number]) {
  const scene = sceneOf(table, words[locale], { ...size, ...CARRIED });
  const placed = scene.groups.flatMap(({ x, y, marks }) =>
    marks
      .filter((mark): mark is TextMark => mark.kind === 'text')
      .map((mark): Label => {
        const box = markBox(mark);
        return {
          text: textOf(mark),
          box: { x0: box.x0 + x, x1: box.x1 + x, y0: box.y0 + y, y1: box.y1 + y },
        };
      }),
  );
  return { scene, placed };
}

/** Lists labels of the page's plots that touch each other or are cut off. */
function faultsOnPage(tables: Tables): readonly string[] {
  return CHARTS.flatMap((chart) =>
    CARDS[chart].flatMap(([width, height]) =>
      LOCALES.flatMap((locale) =>
        plotsOf(tables[chart], words[locale], {
          width,
          height: height || mapCardHeight(tables.map, width),
        }).flatMap(({ frame, marks }) => {
          const texts = marks
            .filter((mark): mark is TextMark => mark.kind === 'text')
            .map((mark) => ({ mark, box: markBox(mark) }));
          const where = `${chart} ${width}×${height} ${locale}`;
          const out = texts.filter(
            ({ box }) =>
              box.x0 < -0.5 || box.x1 > frame.width + 0.5 || box.y0 < -1 || box.y1 > frame.height + 1,
          );
          return [
            ...out.map(({ mark }) => `${where}: “${textOf(mark)}” is cut off`),
            ...texts.flatMap((a, i) =>
              texts
                .slice(i + 1)
                .filter((b) => touches(a.box, b.box))
                .map((b) => `${where}: “${textOf(a.mark)}” touches “${textOf(b.mark)}”`),
            ),
          ];
        }),
      ),
    ),
  );
}

const LONG = 'Allies who keep what they promised in The Hague, one by one…';
const NAMED: readonly Scenario[] = [
  {
    preset: 'plans',
    targets: {},
    market: {},
    name: '유럽과 캐나다가 헤이그에서 약속한 대로 2035년까지 국방비를 꾸준히 늘려 가는 긴 이름의 시나리오',
  },
  { preset: 'stall', targets: {}, market: {}, name: LONG },
  { preset: 'early', targets: {}, market: {} },
];
const NEAR: Scenario = {
  preset: 'pledge',
  targets: { DEU: { core: 0.034 }, FRA: { core: 0.036 } },
  market: {},
};

const cases: readonly (readonly [string, Scenario, View])[] = [
  ['the look', LOOK, {}],
  ['nothing moved', PLEDGE, {}],
  ['all 32, 2029', LOOK, { scope: 'all', when: 2029 }],
  ['won, 2031', LOOK, { currency: 'KRW', when: 2031 }],
  ['current euros, the sum', LOOK, { currency: 'EUR', basis: 'current', when: 'sum' }],
  ['parts of GDP', LOOK, { per: 'gdp' }],
  ['parts of GDP, the sum, current prices', LOOK, { per: 'gdp', when: 'sum', basis: 'current' }],
  ['per head, 2031', LOOK, { per: 'head', when: 2031 }],
  ['won per head, the sum', LOOK, { per: 'head', currency: 'KRW', when: 'sum' }],
  ['the base year', LOOK, { when: 2026 }],
  [
    'the wider market, won, the sum',
    { ...LOOK, market: { supportShare: 0.1, relatedShare: 0.05 } },
    { currency: 'KRW', when: 'sum' },
  ],
  ['compared side by side', LOOK, { layout: 'side' }],
  ['compared by difference', LOOK, { layout: 'difference', compared: 'sam', currency: 'KRW' }],
  ['compared in percent', LOOK, { layout: 'percent', when: 2031 }],
  [
    'four compared, with the longest names',
    { ...LOOK, name: LONG },
    { others: NAMED, selected: ALLY_IDS.slice(0, 6) },
  ],
  ['compared with itself', LOOK, { others: [LOOK], selected: [] }],
  ['compared with what is nearly the same', PLEDGE, { others: [NEAR], selected: ['DEU'] }],
  ['one ally', LOOK, { scope: 'allies:POL' }],
  ['Iceland alone, the sum', PLEDGE, { scope: 'allies:ISL', when: 'sum' }],
  ['a group, won', LOOK, { scope: 'allies:BEL,DEU,POL,NOR', currency: 'KRW' }],
  ['per GDP', LOOK, { per: 'gdp', when: 2030, scope: 'all' }],
  ['per head, won', LOOK, { per: 'head', currency: 'KRW', when: 'sum' }],
  ['hold', { preset: 'hold', targets: {}, market: {} }, { when: 2030 }],
  ['stall', { preset: 'stall', targets: { POL: { core: 0.1 } }, market: {} }, { scope: 'central-eastern' }],
  ['history', { preset: 'history', targets: { GBR: { core: 0.05 } }, market: {} }, { moved: ['GBR', 'MKD'] }],
  ['lower shares', { preset: 'pledge', targets: { '*': { core: 0.015 } }, market: {} }, { when: 2033 }],
  [
    'small allies',
    { preset: 'plans', targets: {}, market: {} },
    { scope: 'adriatic-balkan', moved: ['MKD'] },
  ],
  ['money', LOOK, { map: 'money', scope: 'all' }],
  ['won per head', LOOK, { map: 'money', currency: 'KRW', per: 'head', when: 2029 }],
  ['two allies', PLEDGE, { scope: 'north-america', moved: ['USA', 'CAN'] }],
  [
    'an exporter with nothing to sell',
    {
      preset: 'pledge',
      targets: {},
      market: {
        coverage: {
          aircraft: 0,
          missiles: 0,
          armour: 0,
          artillery: 0,
          'air-defence': 0,
          ships: 0,
          sensors: 0,
          other: 0,
        },
      },
    },
    {},
  ],
];

describe.each(cases)('labels: %s', (_name, scenario, view) => {
  const tables = tablesOf(scenario, view);
  it('neither touch nor are cut off on the page', () => {
    expect(faultsOnPage(tables)).toEqual([]);
  });

  it.each(
    CHARTS.flatMap((chart) =>
      SIZES.flatMap((size) => LOCALES.map((locale) => [chart, size, locale] as const)),
    ),
  )('%s at %o in %s neither touch nor leave the picture', (chart, size, locale) => {
    const { scene, placed } = labelsOf(tables[chart], locale, size);
    for (const { text, box } of placed) {
      const isInside =
        box.x0 >= -0.5 && box.y0 >= -0.5 && box.x1 <= scene.width + 0.5 && box.y1 <= scene.height + 0.5;
      expect(isInside, `“${text}” leaves the picture`).toBe(true);
    }
    const clashes = placed.flatMap((a, i) =>
      placed.slice(i + 1).flatMap((b) => (touches(a.box, b.box) ? [`“${a.text}” touches “${b.text}”`] : [])),
    );
    expect(clashes).toEqual([]);
  });
});

it('labels neither touch nor are cut off, whatever the scenario', { timeout: 60_000 }, () => {
  const share = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 1000);
  const target = fc.record(
    { core: share, indirect: share.map((value) => value / 2), year: fc.integer({ min: 2027, max: 2040 }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...PRESETS),
      fc.dictionary(fc.constantFrom('*', ...ALLY_IDS), target, { maxKeys: 4 }),
      fc.record({
        scope: fc.constantFrom(...SCOPES),
        when: fc.constantFrom(...YEARS, 'sum' as const),
        currency: fc.constantFrom(...CURRENCIES),
        basis: fc.constantFrom('constant' as const, 'current' as const),
        map: fc.constantFrom(...MAP_MEASURES),
        per: fc.constantFrom(...PERS),
        moved: fc.uniqueArray(fc.constantFrom(...ALLY_IDS), { minLength: 0, maxLength: 2 }),
      }),
      fc.constantFrom(...EXPORTER_IDS),
      (preset, targets, view, exporter) => {
        const tables = tablesOf({ preset, targets, market: { exporter } }, view);
        expect(faultsOnPage(tables)).toEqual([]);
      },
    ),
    { numRuns: 200, seed: 35 },
  );
});
