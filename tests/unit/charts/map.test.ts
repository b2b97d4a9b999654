import { describe, expect, it } from 'vitest';
import { CLASS_TOKENS, classOf, writtenBreaks } from '#charts/map/classes.ts';
import { mapFinding, mapReading } from '#charts/map/finding.ts';
import { MAP_RATIO, mapCardHeight, mapDomain, mapFrame } from '#charts/map/frame.ts';
import { mapMarks } from '#charts/map/marks.ts';
import { hatchOf, outlinesFor } from '#charts/map/outlines.ts';
import { mapHighest, mapOrder, mapRows } from '#charts/map/rows.ts';
import { EUROPE, NORTH_AMERICA } from '#charts/map/shapes.ts';
import { mapSpots } from '#charts/map/spots.ts';
import type { Mark } from '#charts/mark.ts';
import { nameOf, nextSpot } from '#charts/spots.ts';
import { ALLY_IDS, type Scenario, type Table } from '#model';
import { LOOK, PLEDGE, tablesOf, type View, words } from './given.ts';

const mapOf = (scenario: Scenario = LOOK, view: View = {}): Table => tablesOf(scenario, view).map;
const frameFor = (table: Table, width = 937) =>
  mapFrame(
    table,
    words.en,
    { width, height: mapCardHeight(table, width) },
    mapDomain(mapHighest(table), table.about),
  );
const markOf = (marks: readonly Mark[], key: string) => marks.find((mark) => mark.key === key);

describe('shapes', () => {
  it('hold every ally once, in a map or in its inset', () => {
    const drawn = [...Object.keys(EUROPE.allies), ...Object.keys(NORTH_AMERICA.allies)];
    expect(drawn.sort()).toEqual([...ALLY_IDS].sort());
  });

  it('are as high against their width as the layout takes them to be', () => {
    expect(EUROPE.height / EUROPE.width).toBeCloseTo(MAP_RATIO, 9);
  });

  it('are made once for a place: a moving slider draws no outline anew', () => {
    expect(outlinesFor(240, 0, 20)).toBe(outlinesFor(240, 0, 20));
    expect(outlinesFor(240, 256, 20)).not.toBe(outlinesFor(240, 0, 20));
  });

  it('stay inside their map at any size', () => {
    for (const width of [120, 240, 420]) {
      const outlines = outlinesFor(width, 10, 20);
      for (const { d, box } of outlines.allies.values()) {
        expect(d).toMatch(/^M[\d.]+ [\d.]+L/u);
        expect(box.x0).toBeGreaterThanOrEqual(9.5);
        expect(box.x1).toBeLessThanOrEqual(10.5 + width);
        expect(box.y0).toBeGreaterThanOrEqual(19.5);
        expect(box.y1).toBeLessThanOrEqual(20.5 + width * MAP_RATIO);
      }
      // No ally in Europe lies under the inset of North America.
      for (const [ally, { box }] of outlines.allies)
        if (ally in EUROPE.allies)
          expect(box.x1 < outlines.inset.box.x0 || box.y0 > outlines.inset.box.y1, ally).toBe(true);
    }
  });

  it('draw all neighbours as one outline, so that no border between them is shown', () => {
    // Two coasts of Europe, Africa, Ireland and islands; one ring for each country would be far more.
    expect(EUROPE.land.split(';').length).toBeLessThan(40);
  });

  it('are hatched inside their edges only', () => {
    const square = [
      [0, 0],
      [20, 0],
      [20, 20],
      [0, 20],
    ] as const;
    const numbers =
      hatchOf([square])
        .match(/[\d.-]+/gu)
        ?.map(Number) ?? [];
    expect(numbers.length).toBeGreaterThan(8);
    for (const number of numbers) expect(number >= 0 && number <= 20).toBe(true);
  });
});

describe('classes', () => {
  it('begin at their lower ends: 3.5 % reached is the sixth', () => {
    const breaks = [0.015, 0.02, 0.025, 0.03, 0.035, 0.045];
    const tokens = [0, 0.0149, 0.015, 0.02, 0.0349, 0.035, 0.045, 0.1].map((share) => classOf(share, breaks));
    expect(tokens).toEqual(['m1', 'm1', 'm2', 'm3', 'm5', 'm6', 'm7', 'm7']);
    expect(classOf(0.1 + 0.2, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6])).toBe('m4');
    expect(CLASS_TOKENS).toHaveLength(7);
  });

  it('write the two pledges heavy, and money with its unit on the last', () => {
    const share = writtenBreaks({ measure: 'share', unit: { kind: 'shareOfGdp' } }, words.en);
    expect(share.filter(({ isHeavy }) => isHeavy).map(({ label }) => label)).toEqual([
      '2\u202f%',
      '3.5\u202f%',
    ]);
    const unit = { kind: 'money', currency: 'USD', basis: 'constant' } as const;
    expect(writtenBreaks({ measure: 'money', unit }, words.en).map(({ label }) => label)).toEqual([
      '1',
      '3',
      '10',
      '30',
      '100',
      '$300\u00a0bn',
    ]);
  });
});

describe('the finding', () => {
  const title = (scenario: Scenario, view: View = {}, locale: 'en' | 'ko' = 'en') =>
    mapFinding(mapOf(scenario, view), words[locale]).title;
  it('counts the allies at 3.5 %, then and now', () => {
    expect(title(LOOK)).toBe('From 5 allies at 3.5\u202f% in 2026 to 30 in 2035');
    expect(title(LOOK, {}, 'ko')).toBe('3.5% 달성, 2026년 5개국에서 2035년 30개국으로');
    expect(title(LOOK, { scope: 'southern' })).toMatch(/^From 1 ally at/u);
    expect(title({ ...PLEDGE, targets: { '*': { core: 0.01 } } })).toBe(
      '5 allies at 3.5\u202f% in 2026, none in 2035',
    );
  });

  it('is neutral where nothing changes, and says what is today for 2026', () => {
    expect(title({ preset: 'hold', targets: {}, market: {} })).toBe(
      '5 of 30 allies at 3.5\u202f% in 2026, as many in 2035',
    );
    expect(title(LOOK, { when: 2026 })).toBe('5 of 30 allies are at 3.5\u202f% in 2026');
  });

  it('names whose spending rises most, and falls back where none does', () => {
    expect(title(LOOK, { map: 'money' })).toBe('Germany’s spending rises most: +$87.6\u00a0bn by 2035');
    expect(title({ ...PLEDGE, targets: { '*': { core: 0.005 } } }, { map: 'money' })).toBe(
      'No ally spends more in 2035 than in 2026',
    );
  });

  it('names measure, unit, scope and both years in its subtitle', () => {
    const subtitle = (view: View) => mapFinding(mapOf(LOOK, view), words.en).subtitle;
    expect(subtitle({})).toBe(
      'Core defence, % of GDP, Europe and Canada · 2026 estimate and 2035 · amounts in constant 2026 US$',
    );
    expect(subtitle({ map: 'money', per: 'gdp' })).toContain('% of GDP');
    expect(subtitle({ map: 'money', per: 'head', currency: 'KRW' })).toContain('constant 2026 won per head');
    expect(subtitle({ map: 'money', currency: 'EUR', basis: 'current', when: 2026 })).toMatch(
      /current euros, Europe and Canada · 2026 estimate$/u,
    );
    const money = mapOf(LOOK, { map: 'money', currency: 'KRW' });
    expect(mapFinding(money, words.en).caveat).toContain('one rate');
    expect(mapFinding(mapOf(LOOK, { currency: 'KRW' }), words.en).caveat).not.toContain('one rate');
  });

  it('says that a sum is shown as 2035, in both languages', () => {
    const table = mapOf(LOOK, { when: 'sum' });
    expect(mapFinding(table, words.en).note).toContain('2035 is shown');
    expect(mapFinding(table, words.ko).note).toContain('2035년을 표시');
    expect(mapFinding(mapOf(), words.en).note).not.toContain('2035 is shown');
  });

  it('reads an ally with its change, Iceland without a number, and nothing out of scope', () => {
    const reading = mapReading(mapOf(), words.en, 'DEU');
    expect(reading?.title).toBe('Germany');
    expect(reading?.badge).toBe('projection');
    expect(reading?.rows.map(({ value }) => value)[0]).toBe('4.00\u202f%');
    expect(reading?.rows[0]?.delta).toMatch(/^\+1\.\d\d/u);
    expect(mapReading(mapOf(), words.en, 'ISL')?.rows).toEqual([
      { key: 'none', name: 'no armed forces', value: '–', rank: 0 },
    ]);
    expect(mapReading(mapOf(), words.en, 'USA')).toBeNull();
  });
});

describe('the drawing', () => {
  it('ranks by value, of equals by how far they came, and leaves Iceland out', () => {
    const order = mapOrder(mapRows(mapOf()));
    expect(order.slice(0, 5)).toEqual(['LTU', 'EST', 'POL', 'LVA', 'DEU']);
    expect(order.at(-1)).toBe('DNK');
    expect(order).not.toContain('ISL');
  });

  it('fills an ally by its class then and now, hatches Iceland, and leaves the rest as land', () => {
    const table = mapOf();
    const marks = mapMarks(table, frameFor(table), words.en);
    expect(markOf(marks, 'base:DEU')).toMatchObject({ fill: 'm4' });
    expect(markOf(marks, 'now:DEU')).toMatchObject({ fill: 'm6' });
    expect(markOf(marks, 'now:ISL')).toMatchObject({ fill: 'nodata' });
    expect(markOf(marks, 'now:ISL-hatch')).toMatchObject({ stroke: 'nodata-hatch' });
    expect(markOf(marks, 'now:USA')).toMatchObject({ fill: 'land', stroke: 'rule' });
  });

  it('keeps places and shapes while a slider moves: only colours and lengths change', () => {
    const table = mapOf();
    const frame = frameFor(table);
    const before = mapMarks(table, frame, words.en);
    const after = mapMarks(mapOf({ ...LOOK, targets: { DEU: { core: 0.05 } } }), frame, words.en);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    const changed = after.filter((mark, i) => JSON.stringify(mark) !== JSON.stringify(before[i]));
    expect(changed.map(({ key }) => key)).toContain('DEU-bar');
    for (const { key } of changed) expect(key).toMatch(/DEU|POL/u);
    const [shape, same] = [markOf(before, 'now:DEU'), markOf(after, 'now:DEU')];
    expect(same).toMatchObject({ fill: 'm7', d: (shape as { d: string }).d });
  });

  it('in a picture with height to spare shows the smallest in two rows, and what is not in scope below the key', () => {
    const table = mapOf();
    const max = mapDomain(mapHighest(table), table.about);
    const frame = mapFrame(table, words.en, { width: 790, height: 300 }, max);
    const marks = mapMarks(table, frame, words.en);
    for (const ally of ['LUX', 'SVN', 'MNE', 'ALB', 'MKD'])
      expect(markOf(marks, `now:${ally}-square-code`), ally).toBeDefined();
    const texts = ['no-forces', 'outside'].map((key) => markOf(marks, key));
    for (const text of texts) expect(text?.kind === 'text' && text.y).toBeLessThanOrEqual(300);
  });

  it('never draws a bar beyond its column, whatever the value', () => {
    const table = mapOf();
    const frame = frameFor(table);
    const marks = mapMarks(mapOf({ ...LOOK, targets: { DEU: { core: 0.1 } } }), frame, words.en);
    const [column] = frame.columns;
    const end = (column?.x ?? 0) + frame.barLeft + frame.barWidth;
    const numbers = (markOf(marks, 'DEU-bar') as { d: string }).d.match(/[\d.]+/gu)?.map(Number) ?? [];
    expect(Math.max(...numbers.slice(0, 3))).toBeLessThanOrEqual(end + 0.1);
  });

  it.each([
    [{ currency: 'USD' }, 'en', '$ bn', '235'],
    [{ currency: 'KRW' }, 'ko', '원', '339조'],
    [{ currency: 'USD' }, 'ko', '달러', '2,350억'],
    [{ currency: 'KRW', per: 'head' }, 'en', '₩k per head', '4,0'],
    [{ currency: 'KRW', per: 'head' }, 'ko', '만 원/인', '40'],
  ] as const)(
    'says at the head of its bars what their figures count: %o, %s',
    (view, locale, unit, germany) => {
      const table = mapOf(LOOK, { map: 'money', ...view });
      const marks = mapMarks(table, frameFor(table), words[locale]);
      expect(markOf(marks, 'head-0')).toMatchObject({ text: unit });
      expect((markOf(marks, 'DEU-value') as { text: string }).text).toContain(germany);
    },
  );

  it('has a row of 18 px or more for every ally, at every width of the page', () => {
    for (const scope of ['europe-canada', 'all', 'western', 'north-america'] as const)
      for (const width of [1160, 937, 840, 780, 600, 426, 358, 288]) {
        const table = mapOf(LOOK, { scope });
        const { columns, rowHeight } = frameFor(table, width);
        expect(columns.flatMap(({ allies }) => allies)).toEqual(mapOrder(mapRows(table)));
        expect(rowHeight).toBeGreaterThanOrEqual(18);
      }
  });
});

describe('spots', () => {
  const table = mapOf();
  const spots = mapSpots(table, frameFor(table));
  const named = (name: string) => {
    const spot = spots.find((candidate) => nameOf(candidate) === name);
    if (!spot) throw new Error(`No spot ${name}`);
    return spot;
  };

  it('give every ally in scope a place on each map, bars first, small allies on top of large ones', () => {
    expect(nameOf(spots[0] as (typeof spots)[number])).toBe('bars:LTU');
    for (const place of ['base', 'now'])
      expect(spots.filter((spot) => spot.place === place)).toHaveLength(table.rows.length);
    const names = spots.map(nameOf);
    expect(names.indexOf('now:LUX')).toBeGreaterThan(names.indexOf('now:DEU'));
    expect(new Set(names).size).toBe(names.length);
  });

  it('make squares for the smallest, 24 px high or more, and 44 px for fingers', () => {
    for (const [width, least] of [
      [937, 24],
      [358, 42],
    ] as const) {
      const squares = mapSpots(table, frameFor(table, width)).filter(({ place }) => place === 'now-square');
      expect(squares.map(({ id }) => id)).toEqual(['LUX', 'SVN', 'MNE', 'ALB', 'MKD']);
      for (const { x0, x1, y0, y1 } of squares) {
        expect(y1 - y0).toBeGreaterThanOrEqual(least);
        expect(x1 - x0).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('are reached by arrow keys: down the bars, left into the map, from country to country', () => {
    expect(nameOf(nextSpot(spots, named('bars:LTU'), 'down'))).toBe('bars:EST');
    expect(nextSpot(spots, named('bars:LTU'), 'left').place).toBe('now');
    expect(nextSpot(spots, named('base:FRA'), 'right').place).toBe('base');
    // All are reached from the first by keys alone.
    const reached = new Set<string>();
    const queue = [spots[0] as (typeof spots)[number]];
    for (let spot = queue.pop(); spot; spot = queue.pop()) {
      if (reached.has(nameOf(spot))) continue;
      reached.add(nameOf(spot));
      for (const direction of ['left', 'right', 'up', 'down'] as const)
        queue.push(nextSpot(spots, spot, direction));
    }
    expect(spots.map(nameOf).filter((name) => !reached.has(name))).toEqual([]);
  });
});
