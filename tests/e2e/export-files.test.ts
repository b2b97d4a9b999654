import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { findingOf } from '#charts/finding.ts';
import { fullSourceLine } from '#charts/sentence.ts';
import { comparedNames } from '#i18n/compare.ts';
import { fileTable } from '#io/file-table.ts';
import { exact } from '#io/file-units.ts';
import { PRINTED_MEASURES, project, rateOf, type Table, valueAt, YEARS } from '#model';
import { DEFAULT_VIEW } from '#state/view.ts';
import { bytesOf, download, expect, exportDialog, look, open, openExport, test } from './app.ts';
import { bare, eachChart, LINK, LOCALES } from './each-chart.ts';
import { data, scenarioOf, words } from './expected.ts';

for (const locale of LOCALES) {
  const { t } = words[locale];
  const say = t.exporting;

  test(`SVG of every chart in ${locale}: whole, standing alone, real text`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await eachChart(
      page,
      locale,
      (dialog) => dialog.getByRole('radio', { name: 'SVG' }).check(),
      async (table) => {
        const file = await download(page);
        expect(file.suggestedFilename()).toMatch(/^five-by-35_[\w-]+_slide_(en|ko)\.svg$/);
        const svg = (await bytesOf(file)).toString('utf8');
        const read = await page.evaluate((text) => {
          const file = new DOMParser().parseFromString(text, 'image/svg+xml');
          const attributes = [...file.querySelectorAll('*')].flatMap((element) =>
            [...element.attributes].map(({ name, value }) => ({ name, value })),
          );
          return {
            isWhole: file.querySelector('parsererror') === null && file.documentElement.tagName === 'svg',
            foreign: file.querySelectorAll('foreignObject, image, script, style, use').length,
            addresses: attributes.filter(
              ({ name, value }) =>
                name !== 'xmlns' && /https?:|href|url\(|var\(|NaN|undefined/.test(`${name}=${value}`),
            ),
            title: file.querySelector('title')?.textContent,
            described: file.querySelector('desc')?.textContent,
            text: [...file.querySelectorAll('text')].map((element) => element.textContent).join(' '),
            // Files are light, whatever the page's theme.
            card: file.querySelector('rect')?.getAttribute('fill'),
          };
        }, svg);
        const { title, subtitle, summary } = findingOf(table, words[locale]);
        expect(read).toMatchObject({ isWhole: true, foreign: 0, addresses: [], title, card: '#ffffff' });
        // Its main numbers, for those who hear it.
        expect(read.described).toContain(summary);
        for (const text of [title, subtitle, fullSourceLine(table, words[locale])])
          expect(bare(read.text)).toContain(bare(text));
        expect(read.text).toContain('d2607');
        const { compare } = table.about;
        if (compare) expect(bare(read.text)).toContain(bare(comparedNames(compare, words[locale])));
        expect(bare(read.text)).toContain(
          bare(`${words[locale].name('POL')} ${locale === 'en' ? '5.0 %' : '5.0%'}`),
        );
        expect(bare(read.text)).toContain(bare(new URL(page.url()).host));
      },
    );
  });

  test(`PNG of every chart in ${locale}: right size, not blank`, async ({ page }) => {
    await eachChart(
      page,
      locale,
      (dialog) => dialog.getByRole('radio', { name: 'PNG' }).check(),
      async () => {
        const file = await bytesOf(await download(page));
        expect(file.length).toBeGreaterThan(40_000);
        const drawn = await look(page, file);
        expect(drawn).toMatchObject({ width: 3840, height: 2160 });
        expect(drawn.colours).toBeGreaterThan(50);
        expect(drawn.ink).toBeGreaterThan(0.02);
      },
    );
  });

  test(`CSV of every chart in ${locale}: reads back to the numbers of its table, wide and long`, async ({
    page,
  }) => {
    await eachChart(
      page,
      locale,
      (dialog) => dialog.getByRole('tab', { name: say.tabs.data }).click(),
      async (drawn) => {
        const table = fileTable(drawn);
        const dialog = exportDialog(page);
        await dialog.getByRole('radio', { name: say.data.forms.wide }).check();
        const [heads = [], ...rows] = await sheetIn(page);
        expect(heads.length).toBe(table.columns.length + 7);
        expect(new Set(heads).size).toBe(heads.length);
        table.columns.forEach(({ unit }, i) => {
          if (unit.kind === 'money')
            expect(heads[i]).toMatch(locale === 'en' ? /US\$ million, constant/ : /백만 미국 달러/);
          if (unit.kind === 'shareOfGdp') expect(heads[i]).toContain('%');
        });
        expect(rows.length).toBe(table.rows.length);
        table.rows.forEach((cells, y) => {
          cells.forEach((cell, x) => {
            const written = rows[y]?.[x];
            if (cell === null) expect(written).toBe('');
            else if (typeof cell === 'number') expect(Number(written)).toBe(inFile(table, x, cell));
            else expect(written).not.toBe('');
          });
          // A reader's own words never run as a formula.
          const { compare } = table.about;
          expect(rows[y]?.[table.columns.length]).toBe(
            compare ? comparedNames(compare, words[locale]) : "'=1+1",
          );
          expect(rows[y]?.[table.columns.length + 1]).toContain(words[locale].name('POL'));
        });

        await dialog.getByRole('radio', { name: say.data.forms.long }).check();
        const [longHeads = [], ...long] = await sheetIn(page);
        const value = longHeads.indexOf(t.columns.value);
        const numbers = table.rows.flatMap((cells) =>
          cells.flatMap((cell, x) =>
            typeof cell === 'number' && table.columns[x]?.id !== 'year' ? [inFile(table, x, cell)] : [],
          ),
        );
        const written = long
          .map((row) => row[value] ?? '')
          .filter((text) => text !== '' && !Number.isNaN(Number(text)));
        expect(written.map(Number)).toEqual(numbers);
      },
    );
  });
}

/** The number that a file writes for a cell: shares in percent. */
function inFile(table: Table, x: number, cell: number): number {
  const unit = table.columns[x]?.unit.kind;
  return exact(unit === 'shareOfGdp' || unit === 'rate' ? cell * 100 : cell);
}

/** Saves the numbers that the dialog shows and reads them back, heads first; checks what every CSV keeps to. */
async function sheetIn(page: Page): Promise<string[][]> {
  const file = await bytesOf(await download(page));
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = file.toString('utf8').slice(1);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return Papa.parse<string[]>(text.trimEnd()).data;
}

test('everything: every ally and year with the measures of the command line', async ({ page }) => {
  await open(page, `/?cur=EUR#${LINK}`);
  const dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: 'Data' }).click();
  await dialog.getByRole('radio', { name: 'Everything (704 rows)' }).check();
  const [heads = [], ...all] = await sheetIn(page);
  // Years before the estimate are what NATO printed.
  const rows = all.filter((row) => Number(row[3]) >= 2026);
  const scenario = scenarioOf(LINK);
  const projection = project(data, scenario, DEFAULT_VIEW.prices.basis);
  const rate = rateOf(data, 'EUR');
  const cells = data.allies.flatMap(({ id }) =>
    YEARS.map((year) => [
      id,
      String(year),
      ...PRINTED_MEASURES.map((measure) => {
        const value = valueAt(projection, measure, id, year);
        return value === null ? '' : exact(value * (measure.endsWith('Share') ? 100 : rate));
      }),
    ]),
  );
  expect(rows.length).toBe(cells.length);
  expect(new Set(heads).size).toBe(heads.length);
  // Beside some numbers stands how certain they are.
  const isStatus = heads.map((head) => head.startsWith('Status: '));
  rows.forEach((row, y) => {
    expect(row[0]).toBe("'=1+1");
    expect(row.slice(2, 4)).toEqual(cells[y]?.slice(0, 2));
    const numbers = row.filter((_, x) => !isStatus[x]).slice(5, 5 + PRINTED_MEASURES.length);
    expect(numbers.map((text) => (text === '' ? '' : Number(text)))).toEqual(cells[y]?.slice(2));
    expect(row.filter((text, x) => isStatus[x] && text === '')).toEqual([]);
  });
});
