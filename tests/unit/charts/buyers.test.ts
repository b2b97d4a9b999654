import { expect, it } from 'vitest';
import { buyersChart } from '#charts/buyers/chart.ts';
import { endsOf } from '#charts/chart.ts';
import { touches } from '#charts/labels.ts';
import { markBox, textOf } from '#charts/mark.ts';
import { amountInColumn } from '#i18n/format-bare.ts';
import type { When } from '#model';
import { cellsOf } from '#model';
import { tablesOf, words } from './given.ts';

const TIMES: readonly (readonly [When, string, string])[] = [
  [2026, '2026e', '2026e'],
  [2029, '2029', '2029'],
  [2035, '2035', '2035'],
  ['sum', '2027–2035, total', '2027~2035년 합계'],
];

it.each(TIMES)(
  'the amounts beside the names are those of the time looked at, and say so: %s',
  (when, en, ko) => {
    const table = tablesOf(undefined, { when }).buyers;
    const years = cellsOf(table, 'year');
    const poland = years.reduce<number>((sum, year, i) => {
      const isIn = when === 'sum' ? Number(year) > 2026 : year === when;
      return sum + (isIn ? Number(cellsOf(table, 'ally:POL')[i]) : 0);
    }, 0);
    for (const [speech, head] of [
      [words.en, en],
      [words.ko, ko],
    ] as const)
      for (const width of [288, 358, 450, 700, 1200]) {
        const size = { width, height: 320 };
        const marks = buyersChart.lay(table, speech, size, endsOf(buyersChart.domains, table)).draw(table);
        const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
        const written = (key: string) => texts.filter((mark) => mark.key === key).map(textOf);
        const where = `${speech.locale} ${width} px`;
        expect(written('head'), where).toEqual([head]);
        expect(written('value-POL'), where).toEqual([
          amountInColumn(speech.locale, poland, table.about.unit),
        ]);
        // The end of the areas is 2035: beside amounts of another time it says so, and their total has its unit.
        const ofLast = /^2035(: \$|년 )/;
        expect(ofLast.test(written('total')[0] ?? ''), where).toBe(when !== 2035);
        expect(written('value-total'), where).toEqual(
          when === 2035 ? [] : [expect.stringMatching(/^\$[\d.]+\u00a0bn$|억 달러$/)],
        );
        for (const [i, one] of texts.entries())
          for (const other of texts.slice(i + 1))
            expect(
              touches(markBox(one), markBox(other)),
              `${where}: ${textOf(one)} on ${textOf(other)}`,
            ).toBe(false);
      }
  },
);
