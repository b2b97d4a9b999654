import { describe, expect, it } from 'vitest';
import { endsOf } from '#charts/chart.ts';
import { touches } from '#charts/labels.ts';
import { type Mark, markBox, type TextMark, textOf } from '#charts/mark.ts';
import { timelineChart } from '#charts/timeline/chart.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { tablesOf, type View, words } from './given.ts';

/** Widths of the card on a small phone, on a phone, in half of the page and in all of it, px. */
const WIDTHS = [288, 326, 358, 450, 700, 1200];
const YEARS = Array.from({ length: 10 }, (_, i) => 2026 + i);

function laid(table: Table, speech: Words, width: number) {
  const size = { width, height: width < 480 ? 260 : 356 };
  const { frame, draw } = timelineChart.lay(table, speech, size, endsOf(timelineChart.domains, table));
  return { frame, marks: draw(table) };
}

const named = (marks: readonly Mark[], start: string): readonly TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' && mark.key.startsWith(start) ? [mark] : []));

const UNITS: readonly View[] = (['USD', 'EUR', 'KRW'] as const).flatMap((currency) =>
  (['total', 'head', 'gdp'] as const).flatMap((per) =>
    (['europe-canada', 'allies:DEU', 'allies:EST'] as const).map((scope) => ({ currency, per, scope })),
  ),
);

describe.each(UNITS)('in $currency, $per, of $scope', (view) => {
  const table = tablesOf(undefined, view).timeline;
  const each = [words.en, words.ko].flatMap((speech) =>
    WIDTHS.map((width) => ({ where: `${speech.locale} ${width} px`, ...laid(table, speech, width) })),
  );

  it('has an amount on every bar, which no other and no other year’s bar touches', () => {
    for (const { where, marks } of each) {
      const values = named(marks, 'value-');
      expect(values.map(({ key }) => Number(key.slice(6))).sort(), where).toEqual(YEARS);
      const bars = marks.flatMap((mark) =>
        mark.kind === 'rect' && mark.key.startsWith('sam-') ? [mark] : [],
      );
      expect(bars.length).toBe(10);
      for (const mark of values) {
        const box = markBox(mark);
        const what = `${where}: ${mark.key} ${textOf(mark)}`;
        expect(box.x0, what).toBeGreaterThanOrEqual(0);
        const others = values.filter((other) => other !== mark);
        expect(others.filter((other) => touches(box, markBox(other))).map(textOf), what).toEqual([]);
        for (const bar of bars)
          if (bar.key.slice(4) !== mark.key.slice(6))
            expect(
              box.x1 <= bar.x || box.x0 >= bar.x + bar.w || box.y1 <= bar.y,
              `${what} on ${bar.key}`,
            ).toBe(true);
      }
    }
  });

  it('writes what is winnable in all bars or in none', () => {
    for (const { where, marks } of each) expect([0, 10], where).toContain(named(marks, 'won-').length);
  });

  it('keeps the half-way mark clear of amounts and of the panel of a year, which begins where the plot does', () => {
    for (const { where, frame, marks } of each) {
      const [half] = named(marks, 'half');
      if (!half) throw new Error(`${where}: no mark`);
      const box = markBox(half);
      expect(box.y1, where).toBeLessThanOrEqual(frame.top);
      expect(Math.min(box.x0, frame.width - box.x1), where).toBeGreaterThanOrEqual(0);
      const others = [...named(marks, 'value-'), ...named(marks, 'key-')];
      expect(others.filter((other) => touches(box, markBox(other))).map(textOf), where).toEqual([]);
    }
  });
});

it('writes the amounts in Korean won in one unit', () => {
  const values = named(
    laid(tablesOf(undefined, { currency: 'KRW' }).timeline, words.ko, 450).marks,
    'value-',
  );
  for (const value of values.slice(0, -1)) expect(textOf(value)).toMatch(/^\d+\.\d$/);
  expect(textOf(values.at(-1) as TextMark)).toMatch(/^\d+\.\d조 원$/);
});
