import { expect, it } from 'vitest';
import { textOf } from '#charts/mark.ts';
import { marketFrame } from '#charts/market/frame.ts';
import { marketMarks } from '#charts/market/marks.ts';
import { marketHighest, marketRows } from '#charts/market/rows.ts';
import { tablesOf, words } from './given.ts';

it('says how many segments have a column wherever some have none', () => {
  const table = tablesOf().market;
  const all = marketRows(table).segments.length;
  let partly = 0;
  for (let width = 300; width <= 1900; width += 20)
    for (const speech of [words.en, words.ko]) {
      const frame = marketFrame(table, speech, { width, height: 600 }, marketHighest(table));
      const shown = frame.segments.length;
      const head = marketMarks(table, frame, speech).find(({ key }) => key === 'head-buyer');
      const written = head?.kind === 'text' ? textOf(head) : '';
      const { buyer, partly: told } = speech.t.marketChart;
      // With no segment at all, or no room beside the amounts, the head stays as it is.
      if (shown === 0 || shown === all) expect(written).toBe(buyer);
      else if (written !== buyer) {
        expect(written).toBe(buyer + told(shown, all));
        partly += 1;
      } else expect(width).toBeLessThan(420);
    }
  expect(partly).toBeGreaterThan(0);
});
