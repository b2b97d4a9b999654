import { expect, it } from 'vitest';
import { endsOf } from '#charts/chart.ts';
import { markBox } from '#charts/mark.ts';
import { timelineChart } from '#charts/timeline/chart.ts';
import { tablesOf, words } from './given.ts';

it.each(['USD', 'EUR', 'KRW'] as const)('no amount lies on the bar of another year: %s', (currency) => {
  const table = tablesOf(undefined, { currency }).timeline;
  for (const speech of [words.en, words.ko])
    for (const width of [326, 450, 700, 1200]) {
      const size = { width, height: 320 };
      const marks = timelineChart.lay(table, speech, size, endsOf(timelineChart.domains, table)).draw(table);
      const bars = marks.flatMap((mark) =>
        mark.kind === 'rect' && mark.key.startsWith('sam-') ? [mark] : [],
      );
      expect(bars.length).toBe(10);
      for (const mark of marks) {
        if (mark.kind !== 'text' || !mark.key.startsWith('value-')) continue;
        const box = markBox(mark);
        const year = mark.key.slice('value-'.length);
        for (const bar of bars)
          if (bar.key !== `sam-${year}`)
            expect(
              box.x1 <= bar.x || box.x0 >= bar.x + bar.w || box.y1 <= bar.y,
              `${speech.locale} ${width} px: ${mark.key} on ${bar.key}`,
            ).toBe(true);
      }
    }
});
