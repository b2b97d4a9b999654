import { describe, expect, it } from 'vitest';
import { findingOf } from '#charts/finding.ts';
import { sourceLine } from '#charts/sentence.ts';
import {
  type AllyId,
  BASE_YEAR,
  type Column,
  cellsOf,
  type ExporterId,
  type MapMeasure,
  type Scenario,
  type Scope,
  SEGMENT_IDS,
  type Table,
  type When,
} from '#model';
import { LOOK, PLEDGE, type Tables, tablesOf, type View, withCells, words } from './given.ts';

const titles = (table: Table): readonly [string, string] => [
  findingOf(table, words.en).title,
  findingOf(table, words.ko).title,
];
const spend = (scenario: Scenario, view: View = {}) => titles(tablesOf(scenario, view).spendPath);

/** A spending table in which shares and growth add so much by 2035, in US$ million; the base is 777 bn. */
const added = (fromShares: number, fromGrowth: number): readonly [string, string] =>
  titles(
    withCells(tablesOf().spendPath, (year, column, cell) => {
      if (year <= BASE_YEAR) return cell;
      if (column === 'fromShares') return fromShares;
      return column === 'fromGrowth' ? fromGrowth : cell;
    }),
  );

describe('the spending path says', () => {
  it('what brings most of the rise', () => {
    expect(spend(LOOK)).toEqual([
      'Higher shares, not growth, bring three quarters of the extra $499\u00a0bn a year',
      '늘어나는 연 4,990억 달러의 4분의 3은 성장이 아니라 비중 상승에서 나옵니다',
    ]);
    expect(added(20_000, 80_000)).toEqual([
      'Growth, not higher shares, brings 80\u202f% of the extra $100\u00a0bn a year',
      '늘어나는 연 1,000억 달러의 80%는 비중 상승이 아니라 성장에서 나옵니다',
    ]);
    expect(added(50_000, 50_000)[0]).toBe(
      'Higher shares and growth each bring about half of the extra $100\u00a0bn a year',
    );
    expect(added(98_000, 2_000)[1]).toBe('늘어나는 연 1,000억 달러의 대부분은 비중 상승에서 나옵니다');
  });

  it('the year, or the sum', () => {
    expect(spend(LOOK, { when: 2031 })[0]).toMatch(/a year by 2031$/u);
    expect(spend(LOOK, { when: 2031 })[1]).toMatch(/^2031년까지 /u);
    expect(spend(LOOK, { when: 'sum' })[0]).toMatch(/ of 2027–2035$/u);
    expect(spend(LOOK, { when: 2026 })).toEqual([
      'Every path starts from $777\u00a0bn in 2026',
      '모든 경로는 2026년 7,770억 달러에서 시작합니다',
    ]);
  });

  it('when shares stay, fall, or the economy shrinks', () => {
    expect(spend({ preset: 'hold', targets: {}, market: {} })).toEqual([
      'At 2026 shares, growth alone adds $117\u00a0bn a year by 2035',
      '2026년 비중을 유지하면 성장만으로 2035년까지 연 1,170억 달러가 늘어납니다',
    ]);
    expect(added(-30_000, 80_000)[0]).toBe(
      'Lower shares take back $30.0\u00a0bn of the $80.0\u00a0bn that growth adds',
    );
    expect(added(-90_000, 40_000)).toEqual([
      'Core spending of Europe and Canada falls by $50.0\u00a0bn a year by 2035',
      '유럽과 캐나다의 핵심 국방비는 2035년까지 연 500억 달러 줄어듭니다',
    ]);
    expect(added(90_000, -40_000)[0]).toBe(
      'Higher shares add $90.0\u00a0bn, a smaller economy takes back $40.0\u00a0bn',
    );
  });

  it('that little changes below half a percent, and at zero', () => {
    for (const [shares, growth] of [
      [0, 0],
      [2_000, 1_500],
      [-3_000, 0],
    ] as const)
      expect(added(shares, growth)).toEqual([
        'Core spending of Europe and Canada changes little by 2035',
        '2035년까지 유럽과 캐나다의 핵심 국방비는 거의 변하지 않습니다'.replace(
          '2035년까지 유럽과 캐나다의 핵심 국방비는',
          '유럽과 캐나다의 핵심 국방비는 2035년까지',
        ),
      ]);
  });

  it('as a part of GDP: from where to where, on average, or that it stays', () => {
    expect(spend(LOOK, { per: 'gdp' })).toEqual([
      'Core spending rises from 2.54\u202f% to 3.64\u202f% of GDP by 2035',
      '핵심 국방비가 2035년까지 GDP 대비 2.54%에서 3.64%로 높아집니다',
    ]);
    expect(spend(LOOK, { per: 'gdp', when: 'sum' })).toEqual([
      'Core spending averages 3.21\u202f% of GDP over 2027–2035, against 2.54\u202f% in 2026',
      '2027~2035년 핵심 국방비는 평균 GDP 대비 3.21%로, 2026년에는 2.54%입니다',
    ]);
    expect(spend(LOOK, { per: 'gdp', when: 2026 })[0]).toBe(
      'Every path starts from 2.54\u202f% of GDP in 2026',
    );
    const low: Scenario = { preset: 'pledge', targets: { '*': { core: 0.015 } }, market: {} };
    expect(spend(low, { per: 'gdp', when: 2030 })[0]).toMatch(
      /^Core spending falls from 2\.54.% to 2\.\d\d.% of GDP by 2030$/u,
    );
    expect(spend({ preset: 'hold', targets: {}, market: {} }, { per: 'gdp' })[0]).toMatch(
      /^Core spending of Europe and Canada stays at 2\.5\d.% of GDP until 2035$/u,
    );
    const { summary } = findingOf(tablesOf(LOOK, { per: 'gdp' }).spendPath, words.en);
    expect(summary).not.toContain('growth');
    expect(summary).toContain('Since 2026: +1.10');
  });

  it('per head: shares against growth, in money per head', () => {
    expect(spend(LOOK, { per: 'head' })).toEqual([
      'Higher shares, not growth, bring 79\u202f% of the extra $739 per head a year',
      '늘어나는 연 1인당 739달러의 79%는 성장이 아니라 비중 상승에서 나옵니다',
    ]);
  });

  it('nominal growth in current prices', () => {
    expect(spend(LOOK, { basis: 'current' })[0]).toContain('nominal growth');
    expect(spend(LOOK, { basis: 'current' })[1]).toContain('명목 성장');
  });
});

describe('the moved allies say', () => {
  const moved = (targets: Scenario['targets'], view: View = {}, market: Scenario['market'] = {}) =>
    titles(tablesOf({ preset: 'pledge', targets, market }, view).moved);

  it('which move opens more', () => {
    expect(titles(tablesOf().moved)).toEqual([
      'Poland’s +0.3 points open more to Korea than Germany’s +0.5',
      '폴란드의 +0.3%p가 독일의 +0.5%p보다 한국에 더 큰 시장을 엽니다',
    ]);
    expect(moved({ DEU: { core: 0.06 }, POL: { core: 0.05 } })[0]).toMatch(
      /^Germany opens more to Korea than Poland: \$4\.\d\u00a0bn against \$0\.9\u00a0bn$/u,
    );
  });

  it('what one move opens or closes', () => {
    expect(moved({ DEU: { core: 0.04 } })).toEqual([
      'Germany’s +0.5 points open $0.8\u00a0bn more to Korea',
      '독일의 +0.5%p가 한국에 8억 달러의 시장을 더 엽니다',
    ]);
    expect(moved({ DEU: { core: 0.03 } })[0]).toBe(
      'Germany’s −0.5 points take $0.8\u00a0bn from Korea’s market',
    );
    expect(moved({ DEU: { importShare: 0.5 } })[0]).toMatch(
      /^Germany opens \$\d\.\d\u00a0bn more to Korea$/u,
    );
    expect(moved({ NLD: { core: 0.04 } }, { moved: ['NLD'] })[0]).toMatch(/^The Netherlands’ \+0\.5 points/u);
  });

  it('both ways at once', () => {
    expect(moved({ DEU: { core: 0.04 }, POL: { core: 0.04 } })[0]).toMatch(
      /^Germany opens \$0\.8\u00a0bn more to Korea, Poland \$2\.\d\u00a0bn less$/u,
    );
    expect(moved({ DEU: { core: 0.03 }, POL: { core: 0.04 } })[0]).toMatch(
      /^Germany and Poland together take \$2\.\d\u00a0bn from Korea’s market$/u,
    );
  });

  it('by own GDP or people, and never adds two of them up', () => {
    expect(titles(tablesOf(LOOK, { per: 'gdp' }).moved)).toEqual([
      'Poland’s +0.3 points open more of its GDP to Korea than Germany’s +0.5',
      '폴란드의 +0.3%p가 독일의 +0.5%p보다 한국에 GDP 대비 더 큰 시장을 엽니다',
    ]);
    expect(titles(tablesOf(LOOK, { per: 'head' }).moved)[0]).toBe(
      'Poland’s +0.3 points open more per head to Korea than Germany’s +0.5',
    );
    const both = { DEU: { core: 0.03 }, POL: { core: 0.04 } };
    expect(moved(both, { per: 'gdp' })[0]).toMatch(
      /^Poland opens 0\.\d+.% of GDP less to Korea, Germany 0\.\d+.% of GDP$/u,
    );
    expect(moved({ DEU: { core: 0.04 } }, { per: 'gdp' })[0]).toBe(
      'Germany’s +0.5 points open 0.014\u202f% of GDP more to Korea',
    );
    expect(findingOf(tablesOf(LOOK, { per: 'gdp' }).moved, words.en).note).toContain('each ally’s own GDP');
  });

  it('where paths go before any move, and that little changes', () => {
    expect(titles(tablesOf(PLEDGE).moved)).toEqual([
      'Germany goes from 2.7\u202f% to 3.5\u202f%, Poland holds at 4.7\u202f%',
      '독일은 2.7%에서 3.5%로 바뀌고, 폴란드는 4.7%를 유지합니다',
    ]);
    expect(moved({ DEU: { core: 0.0351 } })).toEqual([
      'What moves in Germany changes little for Korea',
      '독일의 변화가 한국의 시장을 거의 바꾸지 않습니다',
    ]);
    expect(titles(tablesOf(LOOK, { moved: [] }).moved)).toEqual([
      'No ally is shown',
      '표시할 회원국이 없습니다',
    ]);
  });
});

describe('the buyers say', () => {
  it('who makes up the market', () => {
    expect(titles(tablesOf().buyers)).toEqual([
      'Poland and Germany are 43\u202f% of what Korea can address',
      '한국이 접근할 수 있는 시장의 43%는 폴란드와 독일입니다',
    ]);
    expect(titles(tablesOf(LOOK, { scope: 'central-eastern', when: 2030 }).buyers)[0]).toMatch(
      /^Poland is \d\d\u202f% of what Korea can address in 2030$/u,
    );
    expect(titles(tablesOf(LOOK, { when: 'sum' }).buyers)[1]).toMatch(/^2027~2035년 한국이/u);
  });

  it('the same parts in every unit, and what they are counted against', () => {
    for (const when of [2035, 'sum'] as const)
      for (const per of ['gdp', 'head'] as const)
        expect(titles(tablesOf(LOOK, { when, per }).buyers)).toEqual(titles(tablesOf(LOOK, { when }).buyers));
    expect(findingOf(tablesOf(LOOK, { per: 'gdp' }).buyers, words.en).note).toContain(
      'Counted against the GDP of Europe and Canada together.',
    );
  });

  it('why there is nothing', () => {
    const covered = Object.fromEntries(SEGMENT_IDS.map((id) => [id, 0]));
    const { buyers } = tablesOf({ ...LOOK, market: { coverage: covered } });
    expect(titles(buyers)).toEqual([
      'All that is open to Korea here lies outside its segments',
      '한국에 개방된 금액은 모두 공급 품목 밖에 있습니다',
    ]);
    expect(findingOf(buyers, words.en).summary).toContain('no coverage of those segments is assumed');
    const atHome = tablesOf({ ...LOOK, targets: { '*': { importShare: 0 } } }).buyers;
    expect(titles(atHome)[0]).toBe('No equipment is bought abroad here');
    expect(findingOf(atHome, words.en).summary).toContain('The share bought abroad is 0');
  });
});

describe('the composition says', () => {
  it('how much is equipment', () => {
    expect(titles(tablesOf().composition)).toEqual([
      'Equipment is three of every ten core dollars',
      '핵심 국방비의 약 30%가 장비·연구개발비입니다',
    ]);
    const raised: Scenario = { preset: 'pledge', targets: { '*': { equipment: 0.4 } }, market: {} };
    expect(titles(tablesOf(raised).composition)).toEqual([
      'Equipment rises to 40\u202f% of core spending',
      '핵심 국방비 중 장비 비중이 40%로 높아집니다',
    ]);
    expect(titles(tablesOf(LOOK, { currency: 'EUR' }).composition)[0]).toContain('core euros');
    expect(titles(tablesOf(LOOK, { per: 'gdp' }).composition)[0]).toBe(
      'Equipment is three tenths of core spending',
    );
  });

  it('that there is nothing to divide', () => {
    const table = withCells(tablesOf().composition, (_year, column, cell) =>
      ['equipment', 'otherCore', 'indirect', 'total'].includes(column) ? 0 : cell,
    );
    expect(titles(table)[0]).toBe('No spending to divide');
  });
});

const increments = (scenario: Scenario, view: View = {}) => titles(tablesOf(scenario, view).increments);
const hold = (targets: Scenario['targets']): Scenario => ({ preset: 'hold', targets, market: {} });

describe('increments say', () => {
  it('who brings most of what is added', () => {
    expect(increments(PLEDGE, { scope: 'all' })).toEqual([
      'The United States brings 41\u202f% of the $1,005\u00a0bn a year added to 2026 shares',
      '2026년 비중보다 연 1조 50억 달러 늘어나며, 그 41%는 미국에서 나옵니다',
    ]);
    expect(increments(LOOK, { when: 2030 })[0]).toMatch(/ a year by 2030 added to 2026 shares$/u);
    expect(increments(LOOK, { when: 'sum' })[0]).toMatch(/ of 2027–2035 added to 2026 shares$/u);
  });

  it('that nobody adds, or who adds while others fall', () => {
    expect(increments(hold({}))[0]).toBe('Nobody adds to the shares of 2026');
    expect(increments(LOOK, { when: 2026 })[0]).toBe('Every ally starts from its shares of 2026');
    expect(increments(hold({ ESP: { core: 0.035 }, POL: { core: 0.02 } }))).toEqual([
      'Spain adds $36.5\u00a0bn to 2026 shares, Poland takes away $37.9\u00a0bn',
      '2026년 비중보다 스페인에서 365억 달러 늘고, 폴란드에서 379억 달러 줄어듭니다',
    ]);
    expect(increments(hold({ FRA: { core: 0 } }))[0]).toMatch(
      /^France brings nearly all of the \$.* taken from/u,
    );
  });

  it('who adds most for its size where amounts do not add up', () => {
    expect(increments(PLEDGE, { per: 'gdp' })).toEqual([
      'For its size Slovenia adds most to its 2026 shares: 2.64\u202f% of GDP',
      '경제 규모에 비해 가장 많이 늘리는 나라는 슬로베니아입니다(GDP 대비 2.64%)',
    ]);
  });
});

describe('milestones say', () => {
  it('how many are on the line, and how many are at the pledge', () => {
    expect(titles(tablesOf(PLEDGE).milestones)).toEqual([
      '13 of 30 allies are on the line at the 2029 review; by 2035 all are at 3.5\u202f% and at 5\u202f%',
      '2029년 점검 때 30개국 중 13개국이 기준선 이상이며, 2035년에는 모두가 3.5%와 5%에 이릅니다',
    ]);
    expect(titles(tablesOf(hold({ '*': { core: 0.01 } })).milestones)[0]).toMatch(
      /by 2035 none are at 3\.5\u202f% and at 5\u202f%$/u,
    );
  });
});

describe('burden says', () => {
  it('what core weighs in the median budget, and how many owe more than their GDP', () => {
    expect(titles(tablesOf(PLEDGE).burden)[0]).toMatch(
      /^Core goes from 5\.4\u202f% to 7\.6\u202f% of a typical public budget; 5 owe more than their GDP$/u,
    );
    expect(titles(tablesOf(PLEDGE, { when: 2026 }).burden)[0]).toMatch(/^Core is 5\.4\u202f% of/u);
    expect(titles(tablesOf(PLEDGE, { when: 2026 }).burden)[1]).toMatch(
      /^핵심 국방비는 정부 지출의 5\.4%이고/u,
    );
  });

  it('that debt does not react, and what the sum shows', () => {
    const finding = findingOf(tablesOf(PLEDGE, { when: 'sum' }).burden, words.en);
    expect(finding.note).toContain('do not react to the scenario');
    expect(finding.subtitle).toContain('2035, since a sum of years has no share');
  });
});

describe('the market says', () => {
  const market = (exporter: ExporterId): Tables => tablesOf({ ...LOOK, market: { exporter } });
  const nothing = tablesOf({
    ...LOOK,
    market: { coverage: Object.fromEntries(SEGMENT_IDS.map((id) => [id, 0])) },
  });

  it('where it grows most, once the buyers are ranked by growth: the buyer of the first row', () => {
    const { market } = tablesOf(PLEDGE, { rank: 'growth' });
    const first = cellsOf(market, 'ally')[0] as AllyId;
    const [en, ko] = titles(market);
    expect(en).toMatch(
      new RegExp(`grows most in (the )?${words.en.name(first)}: by \\d+\\s% from 2026 to 2035$`),
    );
    expect(ko).toContain(`${words.ko.name(first)}(`);
  });

  it('which large buyer the scope leaves out, and none of many', () => {
    const note = (scope: Scope) => findingOf(tablesOf(PLEDGE, { scope, when: 'sum' }).market, words.en).note;
    expect(note('europe-canada')).toMatch(
      /^Outside this scope: United States \$27\.8\u00a0bn addressable\. Whole bar/,
    );
    for (const scope of ['all', 'nordic-baltic'] as const) expect(note(scope)).toMatch(/^Whole bar/);
  });

  it('where what is won lies, or that nothing is', () => {
    expect(titles(tablesOf().market)).toEqual([
      '93\u202f% of what Korea would win is in Poland',
      '한국 수주 가능 금액의 93%는 폴란드에 있습니다',
    ]);
    expect(titles(market('JPN').market)[0]).toBe('All that is open to Japan here lies outside its segments');
  });

  it('by when half of the money comes, in every unit that adds up', () => {
    expect(titles(tablesOf().timeline)).toEqual([
      'Half of the $382\u00a0bn Korea can address in 2027–2035 comes by 2031',
      '2027~2035년 한국 접근 가능 시장 3,820억 달러의 절반이 2031년까지 열립니다',
    ]);
    expect(titles(tablesOf(LOOK, { per: 'gdp' }).timeline)[0]).toBe(
      'Half of what Korea can address in 2027–2035 comes by 2031',
    );
    expect(titles(nothing.timeline)[0]).toBe('All that is open to Korea here lies outside its segments');
  });

  it('where the exporter stands among all', () => {
    expect(titles(tablesOf().exporters)).toEqual([
      'Korea is fourth of 16 exporters by what each could address here; the United States leads',
      '한국의 접근 가능 시장은 수출국 16곳 중 4위이며 1위는 미국입니다',
    ]);
    expect(titles(market('USA').exporters)[0]).toBe(
      'The United States could address more than any other exporter here: $126\u00a0bn',
    );
    expect(titles(nothing.exporters)[0]).toBe('All that is open to Korea here lies outside its segments');
  });

  it('what the exporter has supplied and would win', () => {
    expect(titles(tablesOf().suppliers)).toEqual([
      'Korea goes from 7.9\u202f% to 7.8\u202f% of what is bought abroad here, 2021–2025 against 2035',
      '한국의 몫은 2021~2025년 무기 수입의 7.9%, 2035년 해외 구매액의 7.8%입니다',
    ]);
    expect(titles(market('JPN').suppliers)[0]).toBe('Japan has supplied nothing here and would win nothing');
    expect(titles(tablesOf(hold({ '*': { importShare: 0 } })).suppliers)).toEqual([
      'No equipment is bought abroad here',
      '장비를 해외에서 구매하는 나라가 없습니다',
    ]);
  });
});

/** Charts whose rows are allies or exporters, or steps: their subtitle names the year looked at. */
const OF_ONE_YEAR: readonly string[] = [
  'increments',
  'burden',
  'ledger',
  'market',
  'exporters',
  'suppliers',
  'contributions',
  'differs',
];

describe('every chart', () => {
  it.each(Object.entries(tablesOf()))(
    '%s states measure, scope or ally, prices and period',
    (_key, table) => {
      const { subtitle, summary, note, caveat } = findingOf(table, words.en);
      // Some pictures show one year, the map two; what holds no money has no prices.
      const period =
        table.id === 'map'
          ? /2026 estimate and 2035/u
          : // Each key figure names its own time.
            table.id === 'compare-figures'
            ? /differences against A/u
            : /20\d\d–2035/u;
      expect(subtitle).toMatch(OF_ONE_YEAR.includes(table.id) ? /(?: · |, |: | in )2035/u : period);
      expect(subtitle.includes('constant 2026 US$')).toBe(
        table.columns.some(({ unit }: Column) => unit.kind === 'money'),
      );
      for (const text of [summary, note, caveat]) expect(text).not.toMatch(/undefined|NaN|null/u);
      // Sources stand in the order of the columns; what was delivered comes from SIPRI.
      expect(sourceLine(table, words.ko)).toMatch(
        table.id === 'suppliers' ? /^출처: SIPRI 기반.*나토\(2026년 7월\)/u : /^출처: 나토\(2026년 7월\)/u,
      );
    },
  );

  it.each([
    [{ per: 'gdp' }, '% of GDP, constant 2026 prices', 'GDP 대비 %, 2026년 불변가격'],
    [{ per: 'gdp', basis: 'current' }, '% of GDP, current prices', 'GDP 대비 %, 경상가격'],
    [{ per: 'head', currency: 'KRW' }, 'constant 2026 won per head', '2026년 불변가격, 1인당 원'],
    [{ per: 'total', currency: 'EUR', basis: 'current' }, 'current euros', '경상가격, 유로'],
  ] as const)('names its unit in the subtitle: %o', (view, en, ko) => {
    // The other charts draw shares and years alone.
    const { spendPath, moved, buyers, composition, increments } = tablesOf(LOOK, view);
    for (const table of [spendPath, moved, buyers, composition, increments]) {
      expect(findingOf(table, words.en).subtitle).toContain(en);
      expect(findingOf(table, words.ko).subtitle).toContain(ko);
      const { title, summary, note, caveat } = findingOf(table, words.ko);
      for (const text of [title, summary, note, caveat]) expect(text).not.toMatch(/undefined|NaN|null/u);
    }
  });

  it('says at which rate amounts were converted', () => {
    const { spendPath } = tablesOf(LOOK, { currency: 'KRW' });
    expect(findingOf(spendPath, words.en).caveat).toContain('one rate');
    const head = tablesOf(LOOK, { currency: 'KRW', per: 'head' }).spendPath;
    expect(findingOf(head, words.ko).caveat).toContain('1,443.9');
    const share = tablesOf(LOOK, { currency: 'KRW', per: 'gdp' }).spendPath;
    expect(findingOf(share, words.en).caveat).not.toContain('one rate');
  });

  it('refuses a table that is none of its own', () => {
    const table: Table = { ...tablesOf().buyers, id: 'funnel' };
    expect(() => findingOf(table, words.en)).toThrow('No chart draws table funnel');
  });
});

describe('one ally as scope', () => {
  const alone = (scope: Scope, when: When, locale: 'en' | 'ko', map: MapMeasure = 'share'): string[] =>
    Object.values(tablesOf(undefined, { scope, when, map, moved: ['POL'] }))
      // Allies are compared as chosen, whatever the scope.
      .filter(({ id }) => id !== 'allies')
      .map((table) => findingOf(table, words[locale]).title);

  it('is told by its own figures: no part of a whole, no rank, no count of one', () => {
    const poland = alone('allies:POL', 2035, 'en');
    expect(poland).toContain(
      'What Korea can address in Poland goes from $10.9\u00a0bn in 2026 to $14.6\u00a0bn in 2035',
    );
    expect(poland).toContain(
      '48\u202f% of what Korea can address in Poland is in armour; it would win 68\u202f% of it all',
    );
    expect(poland).toContain(
      'Core spending of Poland goes from 4.68\u202f% of GDP in 2026 to 5.00\u202f% in 2035',
    );
    expect(poland).toContain(
      'Poland is on the line at the 2029 review; it reaches 3.5\u202f% in 2024 and 5\u202f% in 2026',
    );
    for (const scope of ['allies:POL', 'allies:FRA', 'allies:ISL'] as const)
      for (const when of [2026, 2035, 'sum'] as const)
        for (const map of ['share', 'money'] as const)
          for (const locale of ['en', 'ko'] as const)
            for (const title of alone(scope, when, locale, map))
              expect(title).not.toMatch(
                /100\s?%|1 of 1|of 0 |nearly all of the|rises most|spends most|typical|1개국 중|중간값|모두 (폴란드|프랑스)|undefined|NaN/,
              );
  });

  it('and says why there is nothing: no forces, the exporter itself, nothing it covers', () => {
    const ledger = (exporter: ExporterId, scope: Scope) =>
      titles(tablesOf({ ...LOOK, market: { exporter } }, { scope }).ledger);
    expect(ledger('KOR', 'allies:ISL')).toEqual([
      'No ally here has armed forces',
      '군대를 둔 나라가 없습니다',
    ]);
    expect(ledger('POL', 'allies:POL')).toEqual([
      'What Poland buys from itself is no export',
      '폴란드의 자국 구매는 수출이 아닙니다',
    ]);
    expect(ledger('JPN', 'europe-canada')[0]).toMatch(
      /^All of the \$\d+\u00a0bn open to Japan lies outside its segments$/,
    );
  });

  it('in the ledger the largest brakes with their size, and what the rule takes', () => {
    const ledger = (market: Scenario['market'], scope: Scope = 'europe-canada', importShare?: number) =>
      titles(
        tablesOf(
          { preset: 'pledge', market, targets: importShare === undefined ? {} : { '*': { importShare } } },
          { scope },
        ).ledger,
      );
    // The Netherlands in 2035 (model.md §7): TAM 12.7, bought abroad 9.9, open 8.9, in Korea’s segments 2.3, won 0.
    expect(ledger({}, 'allies:NLD')).toEqual([
      'Of $12.7\u00a0bn for equipment, $6.6\u00a0bn lies in segments not covered and $2.8\u00a0bn is bought at home; European preference takes $1.0\u00a0bn',
      '장비비 127억 달러 가운데 공급하지 않는 품목 66억 달러와 국내 구매 28억 달러가 빠집니다(유럽산 우선구매 몫 10억 달러)',
    ]);
    expect(ledger({}, 'allies:CAN')[0]).toMatch(/; European preference takes nothing$/);
    // What an exporter that is an ally buys itself is no buyer’s custom at home.
    expect(ledger({ exporter: 'POL' }, 'allies:POL,ROU')[0]).toMatch(/is what Poland buys itself/);
    const all = Object.fromEntries(SEGMENT_IDS.map((id) => [id, 1]));
    expect(ledger({ localContent: 1, coverage: all, winGain: 1 }, 'allies:NLD', 1)[0]).toBe(
      'Korea wins all $12.7\u00a0bn for equipment here',
    );
  });

  it('of several allies the part that is largest stays the news', () => {
    expect(alone('allies:DEU,POL', 2035, 'en').join()).toContain('of what Korea can address');
  });
});
