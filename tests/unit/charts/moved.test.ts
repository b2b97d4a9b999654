import { describe, expect, it } from 'vitest';
import { touches } from '#charts/labels.ts';
import { markBox, type TextMark, textOf } from '#charts/mark.ts';
import { aloneMarks } from '#charts/moved/alone.ts';
import { movedDomain, movedFrame } from '#charts/moved/frame.ts';
import { plansBeside } from '#charts/moved/plans.ts';
import { movedHighest, movedPanels } from '#charts/moved/rows.ts';
import { xOf, yOf } from '#charts/scales.ts';
import { type AllyId, PRESETS } from '#model';
import { data, tablesOf, words } from './given.ts';

const SIZES = [
  { width: 752, height: 236 },
  { width: 358, height: 236 },
];
const ALLIES = data.allies.filter(({ hasForces }) => hasForces).map(({ id }) => id);

/** The path of each ally in each preset, all in one table of their own. */
const TABLES = PRESETS.map(
  (preset) => tablesOf({ preset, targets: {}, market: { exporter: 'KOR' } }, { moved: ALLIES }).moved,
);

/** The one path of an ally's profile: its panel, plot and labels with those of the axes. */
function aloneOf(ally: AllyId, size: (typeof SIZES)[number], locale: 'en' | 'ko', table = TABLES[0]) {
  const panel = table && movedPanels(table).find((found) => found.ally === ally);
  if (!panel) throw new Error(`No path of ${ally}`);
  const frame = movedFrame(table, words[locale], size, movedDomain(movedHighest(table)), true);
  const labels = aloneMarks(panel, table, frame, words[locale]).filter(
    (mark): mark is TextMark => mark.kind === 'text',
  );
  const ticks = [...frame.yTicks, ...frame.xTicks].flatMap(({ label }) => (label ? [label] : []));
  return { panel, frame, labels, ticks };
}

describe('the path of a profile', () => {
  it('names its years and shares, where it begins and the review', () => {
    for (const [locale, review] of [
      ['en', '2029 review'],
      ['ko', words.ko.t.charts.review],
    ] as const) {
      const { labels, ticks } = aloneOf('POL', { width: 752, height: 236 }, locale);
      expect(ticks.map(textOf).map((text) => text.replace(/\s/g, ''))).toEqual(
        expect.arrayContaining(['2', '4', '6%', '2014', '2018', '2022', '2026e', '2029', '2035']),
      );
      expect(labels.map(textOf)).toEqual(expect.arrayContaining(['1.9', review]));
    }
  });

  it('keeps stated plans clear of the points that can be pulled', () => {
    for (const ally of ALLIES)
      for (const table of TABLES) {
        const { panel, frame } = aloneOf(ally, { width: 752, height: 236 }, 'en', table);
        for (const { year, y } of plansBeside(panel, frame)) {
          const core = panel.rows.find((row) => row.year === year)?.core ?? 0;
          expect(
            Math.abs(y - yOf(frame, core)),
            `${ally} ${table.about.preset} ${year}`,
          ).toBeGreaterThanOrEqual(13.99);
        }
      }
  });

  it.each(['en', 'ko'] as const)('lays no label on another, whatever the ally: %s', (locale) => {
    for (const ally of ALLIES)
      for (const size of SIZES)
        for (const table of TABLES) {
          const { labels, ticks, frame } = aloneOf(ally, size, locale, table);
          const all = [...labels, ...ticks];
          for (const [i, one] of all.entries())
            for (const other of all.slice(i + 1))
              expect(
                touches(markBox(one), markBox(other)),
                `${ally} ${table.about.preset} ${size.width}: ${textOf(one)} on ${textOf(other)}`,
              ).toBe(false);
          expect(Math.max(...labels.map((label) => markBox(label).x1))).toBeLessThanOrEqual(frame.width);
          expect(xOf(frame, 2035)).toBeLessThan(frame.width);
        }
  });
});
