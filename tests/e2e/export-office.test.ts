import type { Download } from '@playwright/test';
import Zip from 'jszip';
import { findingOf } from '#charts/finding.ts';
import { sourceLine } from '#charts/sentence.ts';
import { columnHeader } from '#i18n/columns.ts';
import { numbersAbout } from '#i18n/numbers.ts';
import { chartWord } from '#io/file-name.ts';
import { fileTable } from '#io/file-table.ts';
import { decode } from '#io/link/codec.ts';
import { project, type Table, toPercent } from '#model';
import { DEFAULT_VIEW } from '#state/view.ts';
import { said, seriesOf } from '../unit/io/opened-slides.ts';
import { isNear, offModel, SAY } from '../unit/io/workbook/against.ts';
import { opened, rowsIn, storedIn } from '../unit/io/workbook/opened.ts';
import { bytesOf, download, expect, test } from './app.ts';
import { bare, eachChart, eachView, LOCALES, type Locale } from './each-chart.ts';
import { data, figuresFor, words } from './expected.ts';

/** What one of a slide's units is worth in millions: US$ bn, 억 달러. */
const MILLIONS = { en: 1000, ko: 100 } as const;

/** Tells whether a column holds fractions, which files write in percent. */
const isFraction = (table: Table, x: number): boolean => {
  const unit = table.columns[x]?.unit.kind;
  return unit === 'shareOfGdp' || unit === 'rate';
};

/** A cell as a workbook holds it. */
const inWorkbook = (table: Table, x: number, cell: number): number => cell * (isFraction(table, x) ? 100 : 1);

/** A cell as a slide's chart holds it: percent to six decimals, as in every link and file of scenarios. */
function onSlide(table: Table, x: number, cell: number, locale: Locale): number {
  if (isFraction(table, x)) return toPercent(cell);
  return table.columns[x]?.unit.kind === 'money' ? cell / MILLIONS[locale] : cell;
}

/** Tells whether every number is one of others, to nine digits. */
const areAmong = (numbers: readonly number[], others: readonly number[]): boolean => {
  const known = new Set(others.map((one) => one.toPrecision(9)));
  return numbers.every((one) => known.has(one.toPrecision(9)));
};

for (const locale of LOCALES) {
  const { t } = words[locale];
  const say = t.exporting;

  test(`XLSX values of every chart in ${locale}: read back to the numbers of its table`, async ({ page }) => {
    await eachChart(
      page,
      locale,
      async (dialog) => {
        await dialog.getByRole('tab', { name: say.tabs.data }).click();
        await dialog.getByRole('radio', { name: say.data.formats.values, exact: true }).check();
      },
      async (drawn) => {
        const table = fileTable(drawn);
        const file = await download(page);
        expect(file.suggestedFilename()).toMatch(
          new RegExp(`^five-by-35_${chartWord(table.id)}[\\w-]+\\.xlsx$`),
        );
        const book = opened(await bytesOf(file));
        const rows = rowsIn(book, SAY[locale].sheets.table);
        const heads = table.columns.map((column) => columnHeader(column, words[locale]));
        const first = rows.findIndex((row) => heads.every((head, i) => row?.[i] === head));
        expect(first).toBeGreaterThan(5);
        expect(rows.length).toBe(first + 1 + table.rows.length);
        const off = table.rows.flatMap((cells, y) =>
          cells.filter((cell, x) => {
            const read = rows[first + 1 + y]?.[x] ?? null;
            return typeof cell === 'string'
              ? !read
              : !isNear(read, cell === null ? null : inWorkbook(table, x, cell));
          }),
        );
        expect(off).toEqual([]);
        const above = rows.slice(0, first).flat();
        const { title } = findingOf(table, words[locale]);
        for (const text of [title, numbersAbout(table, words[locale]), 'd2607'])
          expect(above).toContain(text);
        expect(above.join('\n')).toContain(words[locale].name('POL'));
        expect(above.join('\n')).toContain('=1+1');
        expect(Object.values(book.files).join('')).not.toContain('<f>');
      },
    );
  });

  test(`the workbook of every view in ${locale} stores what the model says, of every scenario`, async ({
    page,
  }) => {
    await eachView(page, locale, async (dialog, _tables, { link }) => {
      await dialog.getByRole('tab', { name: say.tabs.data }).click();
      await dialog.getByRole('radio', { name: say.data.formats.formulas, exact: true }).check();
      // A workbook is neither wide nor long.
      await expect(dialog.getByRole('radio', { name: say.data.forms.long })).toHaveCount(0);
      const file = await download(page);
      expect(file.suggestedFilename()).toMatch(/^five-by-35_workbook_[\w-]+\.xlsx$/);
      const book = opened(await bytesOf(file));
      const { slots } = decode(link, data.edition).document ?? { slots: [] };
      for (const { id, scenario } of slots) {
        const { steps } = SAY[locale].sheets;
        const projection = project(data, scenario, DEFAULT_VIEW.prices.basis);
        const sheet = slots.length === 1 ? steps : `${steps} ${id}`;
        expect(offModel(book, storedIn(book), projection, DEFAULT_VIEW.prices, locale, sheet)).toEqual([]);
        expect([...(book.sheets[sheet] ?? [])].some(([, { formula }]) => formula !== undefined)).toBe(true);
      }
    });
  });

  test(`slides of every chart in ${locale}: native, with finding, scenario, sources, and the table’s numbers`, async ({
    page,
  }) => {
    await eachView(page, locale, async (dialog, tables) => {
      await dialog.getByRole('tab', { name: say.tabs.report }).click();
      await dialog.getByRole('radio', { name: say.report.forms.slides, exact: true }).check();
      const slides = await slidesIn(await download(page));
      expect(slides.length).toBe(tables.length);
      tables.forEach((table, i) => {
        const { texts = '', chart = '' } = slides[i] ?? {};
        const finding = findingOf(table, words[locale]);
        // Where a subtitle tells how to read the drawing, a slide says what its numbers are.
        const isDrawn = ['milestones', 'burden'].includes(table.id);
        const about = isDrawn ? numbersAbout(table, words[locale]) : finding.subtitle;
        for (const text of [finding.title, about, sourceLine(table, words[locale]), 'd2607'])
          expect(texts).toContain(text);
        // What was changed stands on the slide, of a comparison as well.
        expect(bare(texts)).toContain(bare(`${words[locale].name('POL')} 5.0`));
        if (table.id === 'milestones') {
          expect(texts).toContain(words[locale].name('GRC'));
          return;
        }
        if (table.id === 'compare-figures') {
          expect(texts).toContain('B − A');
          return;
        }
        const numbers = seriesOf(chart)
          .flat()
          .filter((value) => value !== null);
        const cells = table.rows.flatMap((row) =>
          row.flatMap((cell, x) => (typeof cell === 'number' ? [onSlide(table, x, cell, locale)] : [])),
        );
        expect(numbers.length).toBeGreaterThan(3);
        expect(areAmong(numbers, cells), `${table.id}: ${numbers} among ${cells}`).toBe(true);
      });
    });
  });

  test(`a brief of any chart in ${locale} prints on two pages, with its figures`, async ({
    page,
    browser,
  }) => {
    const paper = await browser.newPage();
    await eachView(page, locale, async (dialog, tables, { link }) => {
      await dialog.getByRole('tab', { name: say.tabs.report }).click();
      await dialog.getByRole('radio', { name: say.report.forms.brief, exact: true }).check();
      const figures = figuresFor(link, { locale }).filter((_, i) => [0, 3, 4].includes(i));
      const box = (table: Table) =>
        dialog.getByRole('checkbox', { name: say.charts[table.id as keyof typeof say.charts], exact: true });
      for (let i = 0; i < tables.length; i += 2) {
        const pair = tables.slice(i, i + 2);
        for (const table of tables) await box(table).setChecked(false);
        for (const table of pair) await box(table).setChecked(true);
        const titles = pair.map((table) => findingOf(table, words[locale]).title);
        const preview = dialog.locator('iframe').contentFrame();
        await expect(preview.locator('.chart title')).toHaveText(titles);
        await paper.setContent((await dialog.locator('iframe').getAttribute('srcdoc')) ?? '');
        const printed = (await paper.locator('.figures').textContent()) ?? '';
        for (const figure of figures) expect(bare(printed)).toContain(bare(figure));
        const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
        const cut = await paper
          .locator('.page')
          .evaluateAll((pages) => pages.map((one) => one.scrollHeight - one.clientHeight));
        expect(cut).toEqual([0, 0]);
      }
    });
    await paper.close();
  });
}

/** Opens a file of slides: the texts of each, and the chart it holds. */
async function slidesIn(file: Download): Promise<readonly { texts: string; chart: string }[]> {
  expect(file.suggestedFilename()).toMatch(/^five-by-35_slides_[\w-]+\.pptx$/);
  const deck = await Zip.loadAsync(await bytesOf(file));
  const read = async (path: string): Promise<string> => (await deck.file(path)?.async('text')) ?? '';
  const count = Object.keys(deck.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const related = await read(`ppt/slides/_rels/slide${i + 1}.xml.rels`);
      const [chart = ''] = related.match(/charts\/chart\d+\.xml/) ?? [];
      return { texts: said(await read(`ppt/slides/slide${i + 1}.xml`)), chart: await read(`ppt/${chart}`) };
    }),
  );
}
