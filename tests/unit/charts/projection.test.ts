import { expect, it } from 'vitest';
import { chartOf } from '#charts/charts.ts';
import { markBox, textOf } from '#charts/mark.ts';
import { plotsOf } from '#charts/plots.ts';
import { LOOK, PLEDGE, tablesOf, type View, words } from './given.ts';

const VIEWS: readonly View[] = (['europe-canada', 'allies:POL', 'allies:USA'] as const).flatMap((scope) =>
  (['total', 'gdp', 'head'] as const).flatMap((per) =>
    (['USD', 'KRW'] as const).map((currency) => ({ scope, per, currency })),
  ),
);
const SIZES = [
  [288, 192],
  [358, 124],
  [358, 192],
  [358, 260],
  [450, 356],
  [700, 356],
] as const;

it('no line strikes the word of the projection through', () => {
  let found = 0;
  for (const view of VIEWS)
    for (const scenario of [LOOK, PLEDGE]) {
      const { spendPath, compare } = tablesOf(scenario, view);
      for (const table of [spendPath, compare])
        for (const speech of [words.en, words.ko])
          for (const [width, height] of SIZES)
            for (const { marks } of plotsOf(table, speech, { width, height })) {
              const word = marks.find(
                (mark) => mark.kind === 'text' && textOf(mark) === speech.t.charts.projection,
              );
              if (word?.kind !== 'text') continue;
              found += 1;
              const box = markBox(word);
              const through = marks.flatMap((mark) =>
                mark.kind === 'line' &&
                Math.max(mark.x1, mark.x2) > box.x0 &&
                Math.min(mark.x1, mark.x2) < box.x1 &&
                Math.max(mark.y1, mark.y2) > box.y0 &&
                Math.min(mark.y1, mark.y2) < box.y1
                  ? [mark.key]
                  : [],
              );
              const where = `${chartOf(table).id} ${speech.locale} ${width} × ${height} ${JSON.stringify(view)}`;
              expect(through, where).toEqual([]);
            }
    }
  expect(found).toBeGreaterThan(VIEWS.length * 8);
});
