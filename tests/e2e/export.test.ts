import type { Locator, Page } from '@playwright/test';
import Zip from 'jszip';
import Papa from 'papaparse';
import { findingOf } from '#charts/finding.ts';
import { comparedNames } from '#i18n/compare.ts';
import { PRINTED_MEASURES, project, rateOf, sourcesOf, type Table, toPercent, valueAt, YEARS } from '#model';
import { DEFAULT_VIEW, type Route } from '#state/view.ts';
import {
  bytesOf,
  CHARTS,
  type ChartId,
  COMPARE_CHARTS,
  chart,
  download,
  expect,
  exportDialog,
  MARKET_CHARTS,
  open,
  openExport,
  test,
} from './app.ts';
import { data, scenarioOf, tablesFor, words } from './expected.ts';

/** Germany and Poland moved; a name that a spreadsheet would run. */
const LINK = '1.d2607.A~pledge~POL:5,DEU:4@2029;n=%3D1%2B1';
const bare = (text: string): string => text.replace(/\s/gu, '');
const LOCALES = ['en', 'ko'] as const;
type Locale = (typeof LOCALES)[number];
const VIEWS: readonly (readonly [route: Route, charts: readonly ChartId[], link: string])[] = [
  ['explore', CHARTS, LINK],
  ['market', MARKET_CHARTS, LINK],
  ['compare', COMPARE_CHARTS, `${LINK}.B~hold`],
];

/** Opens the dialog on a view, and goes through its charts in the dialog's own picker. */
async function eachChart(
  page: Page,
  locale: Locale,
  prepare: (dialog: Locator) => Promise<void>,
  work: (id: ChartId, table: Table) => Promise<void>,
): Promise<void> {
  const { charts, tabsLabel } = words[locale].t.exporting;
  for (const [route, ids, link] of VIEWS) {
    const tables = Object.values(tablesFor(link, { locale, route }));
    await page.goto('about:blank');
    await page.goto(`/?lang=${locale}&view=${route}#${link}`);
    const dialog = await openExport(page, ids[0] ?? 'buyers');
    await expect(dialog.getByRole('tablist', { name: tabsLabel })).toBeVisible();
    await prepare(dialog);
    for (const id of ids) {
      await dialog.getByRole('radio', { name: charts[id], exact: true }).check();
      const table = tables.find((candidate) => candidate.id === id);
      if (!table) throw new Error(`no table ${id}`);
      await work(id, table);
    }
  }
}

for (const locale of LOCALES) {
  const { t } = words[locale];
  const say = t.exporting;

  test(`SVG of every chart in ${locale}: whole, standing alone, real text`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await eachChart(
      page,
      locale,
      (dialog) => dialog.getByRole('radio', { name: 'SVG' }).check(),
      async (_id, table) => {
        const file = await download(page);
        expect(file.suggestedFilename()).toMatch(/^five-by-35_[\w-]+_slide\.svg$/);
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
            text: [...file.querySelectorAll('text')].map((element) => element.textContent).join(' '),
            // Files are light, whatever the page's theme.
            card: file.querySelector('rect')?.getAttribute('fill'),
          };
        }, svg);
        const { title, subtitle } = findingOf(table, words[locale]);
        expect(read).toMatchObject({ isWhole: true, foreign: 0, addresses: [], title, card: '#ffffff' });
        for (const text of [title, subtitle, ...sourcesOf(table).map((id) => t.sources[id])])
          expect(bare(read.text)).toContain(bare(text));
        expect(read.text).toContain('d2607');
        const { compare } = table.about;
        expect(bare(read.text)).toContain(
          bare(
            compare
              ? comparedNames(compare, words[locale])
              : `${words[locale].name('POL')} ${locale === 'en' ? '5.0 %' : '5.0%'}`,
          ),
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
      async (_id) => {
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
      async (_id, table) => {
        const dialog = exportDialog(page);
        await dialog.getByRole('radio', { name: say.data.forms.wide }).check();
        const [heads = [], ...rows] = await sheetIn(page);
        expect(heads.length).toBe(table.columns.length + 6);
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
          if (!compare) expect(rows[y]?.[table.columns.length + 1]).toContain(words[locale].name('POL'));
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
  return unit === 'shareOfGdp' || unit === 'rate' ? toPercent(cell) : cell;
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

/** Decodes a picture in the page: its size, how many colours a smaller copy has, and how much of it is not white. */
const look = (page: Page, file: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width / 4, image.height / 4);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const colours = new Set<number>();
    let [ink, clear] = [0, 0];
    for (let i = 0; i < data.length; i += 4) {
      const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
      colours.add(colour);
      if (colour !== 0xffffff) ink += 1;
      if (data[i + 3] === 0) clear += 1;
    }
    const all = data.length / 4;
    return {
      width: image.width,
      height: image.height,
      colours: colours.size,
      ink: ink / all,
      clear: clear / all,
    };
  }, file.toString('base64'));

test('everything: every ally and year with the measures of the command line', async ({ page }) => {
  await open(page, `/?cur=EUR#${LINK}`);
  const dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: 'Data' }).click();
  await dialog.getByRole('radio', { name: 'Everything (320 rows)' }).check();
  const [heads = [], ...rows] = await sheetIn(page);
  const scenario = scenarioOf(LINK);
  const projection = project(data, scenario, DEFAULT_VIEW.prices.basis);
  const rate = rateOf(data, 'EUR');
  const cells = data.allies.flatMap(({ id }) =>
    YEARS.map((year) => [
      id,
      String(year),
      ...PRINTED_MEASURES.map((measure) => {
        const value = valueAt(projection, measure, id, year);
        return value === null ? '' : measure.endsWith('Share') ? toPercent(value) : value * rate;
      }),
    ]),
  );
  expect(rows.length).toBe(cells.length);
  expect(new Set(heads).size).toBe(heads.length);
  rows.forEach((row, y) => {
    expect(row[0]).toBe("'=1+1");
    expect(row.slice(2, 4)).toEqual(cells[y]?.slice(0, 2));
    expect(
      row.slice(5, 5 + PRINTED_MEASURES.length).map((text) => (text === '' ? '' : Number(text))),
    ).toEqual(cells[y]?.slice(2));
  });
});

test('XLSX: values of a chart, and the workbook with formulas', async ({ page }) => {
  await open(page, `/#${LINK}`);
  const dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: 'Data' }).click();
  for (const [name, id] of [
    ['XLSX values', 'buyers'],
    ['XLSX with formulas', 'workbook'],
  ] as const) {
    await dialog.getByRole('radio', { name }).check();
    // A workbook is neither wide nor long.
    await expect(dialog.getByRole('radio', { name: 'Long' })).toHaveCount(0);
    const file = await download(page);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^five-by-35_${id}_[\\w-]+\\.xlsx$`));
    const { files } = await Zip.loadAsync(await bytesOf(file));
    const sheet = (await files['xl/worksheets/sheet1.xml']?.async('string')) ?? '';
    expect(sheet).toContain('<sheetData>');
    const whole = await Promise.all(
      Object.keys(files)
        .filter((path) => path.startsWith('xl/worksheets/sheet'))
        .map((path) => files[path]?.async('string')),
    );
    expect(whole.join('').includes('<f>')).toBe(name === 'XLSX with formulas');
  }
});

test('layouts, grounds and languages: sizes, a clear ground, one zip of two', async ({ page }) => {
  await open(page, `/#${LINK}`);
  const dialog = await openExport(page, 'composition');
  for (const [layout, width, height] of [
    ['Report', 3200, 2000],
    ['Square', 2160, 2160],
    ['Phone', 2160, 2700],
  ] as const) {
    await dialog.getByRole('radio', { name: layout }).check();
    await expect(dialog).toContainText(`${width} × ${height} px`);
    expect(await look(page, await bytesOf(await download(page)))).toMatchObject({ width, height });
  }
  await dialog.getByRole('radio', { name: 'Transparent' }).check();
  expect((await look(page, await bytesOf(await download(page)))).clear).toBeGreaterThan(0.3);
  await dialog.getByRole('radio', { name: 'Both' }).check();
  const zip = await download(page);
  expect(zip.suggestedFilename()).toMatch(/_phone\.zip$/);
  const names = (await bytesOf(zip)).toString('latin1');
  for (const locale of LOCALES) expect(names).toContain(`_phone_${locale}.png`);
});

test('what is chosen stays on this device, tab by tab', async ({ page }) => {
  await open(page);
  const dialog = await openExport(page, 'buyers');
  for (const name of ['SVG', 'Square', 'Large', 'Dark', '한국어'])
    await dialog.getByRole('radio', { name, exact: true }).check();
  await dialog.getByRole('checkbox', { name: 'Legend' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'QR code' }).check();
  await dialog.getByRole('tab', { name: 'Data' }).click();
  await dialog.getByRole('radio', { name: 'Long' }).check();
  await page.reload();
  await openExport(page, 'composition');
  for (const name of ['SVG', 'Square', 'Large', 'Dark', '한국어'])
    await expect(dialog.getByRole('radio', { name, exact: true })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Legend' })).not.toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'QR code' })).toBeChecked();
  // The file is Korean while the page is English.
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /[가-힣]/);
  await dialog.getByRole('tab', { name: 'Data' }).click();
  await expect(dialog.getByRole('radio', { name: 'Long' })).toBeChecked();
});

test('a title of the reader’s own stays, is marked as theirs, and can be taken back', async ({ page }) => {
  await open(page, `/#${LINK}`);
  const dialog = await openExport(page, 'buyers');
  const title = dialog.getByRole('textbox', { name: 'Title' });
  const finding = await title.inputValue();
  await title.fill('Poland buys <more>');
  await expect(dialog).toContainText('Your own title');
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  const svg = (await bytesOf(await download(page))).toString('utf8');
  expect(svg).toContain('Poland buys &#60;more&#62;');
  expect(svg).toContain('Title written by the user.');
  await page.keyboard.press('Escape');
  await openExport(page, 'composition');
  await expect(title).not.toHaveValue('Poland buys <more>');
  await dialog.getByRole('radio', { name: 'By buyer' }).check();
  await expect(title).toHaveValue('Poland buys <more>');
  await dialog.getByRole('button', { name: 'Back to the finding' }).click();
  await expect(title).toHaveValue(finding);
});

test('a picture that cannot be made says the step, offers to try again, and saves as SVG instead', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done: BlobCallback) => done(null);
  });
  await open(page);
  const dialog = await openExport(page, 'buyers');
  await dialog.getByRole('button', { name: 'Save PNG' }).click();
  const alert = dialog.getByRole('alert');
  await expect(alert).toContainText('ran out of memory');
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(alert).toContainText('ran out of memory');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    alert.getByRole('button', { name: 'Save SVG instead' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.svg$/);
  await expect(dialog.getByRole('status')).toContainText(/^Saved five-by-35_buyers_.+ \([\d,]+ KB\)/);
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('a picture, a text, a footnote and a link are copied from a chart’s menu', async ({ page }) => {
    await open(page, `/#${LINK}`);
    const card = chart(page, 'buyers');
    const choose = async (name: string): Promise<void> => {
      await card.getByRole('button', { name: 'More for this chart' }).click();
      await card.getByRole('button', { name }).click();
      await expect(page.getByRole('status').filter({ hasText: /copied/i })).toBeVisible();
    };
    await choose('Copy image');
    const width = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await createImageBitmap((await item?.getType('image/png')) ?? new Blob())).width;
    });
    expect(width).toBe(3840);
    const { title, subtitle, summary } = findingOf(tablesFor(LINK).buyers, words.en);
    await choose('Copy as text');
    const lines = (await copied(page)).split('\n');
    expect(lines.slice(0, 3)).toEqual([title, subtitle, summary]);
    expect(lines[3]).toContain('NATO (July 2026)');
    expect(lines[3]).toContain('d2607');
    await choose('Copy as footnote');
    expect(await copied(page)).toContain(`“${title}” (${subtitle}). Scenario: “=1+1”, pledge path`);
    await choose('Copy link to this chart');
    expect(new URL(await copied(page)).searchParams.get('chart')).toBe('buyers');
  });

  test('a link to a chart goes to it, and leaves the address as it was', async ({ page }) => {
    await page.goto(`/?lang=en&chart=milestones#${LINK}`);
    await expect(chart(page, 'milestones')).toBeInViewport();
    await expect.poll(() => new URL(page.url()).searchParams.has('chart')).toBe(false);
  });
});

test('by keyboard alone: in from the bar, along the tabs, out with the focus where it was', async ({
  page,
}) => {
  await open(page);
  const opener = page.getByRole('banner').getByRole('button', { name: 'Export' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = exportDialog(page);
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeFocused();
  await dialog.getByRole('tab', { name: 'Image' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('tab', { name: 'Data' })).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Save CSV' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('radio', { name: 'CSV' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('radio', { name: /^As shown/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: /^Everything/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a card that shows its numbers opens the dialog on them', async ({ page }) => {
  await open(page);
  await chart(page, 'burden').getByRole('button', { name: 'Show the numbers' }).click();
  const dialog = await openExport(page, 'burden');
  await expect(dialog.getByRole('tab', { name: 'Data' })).toHaveAttribute('aria-selected', 'true');
  await expect(dialog.getByRole('radio', { name: 'Burden' })).toBeChecked();
});

test('on a phone the dialog takes the screen; from the card’s menu and from the bar’s', async ({ visit }) => {
  const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await open(page);
  await page.getByRole('banner').getByRole('button', { name: 'More' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Export' }).click();
  const dialog = exportDialog(page);
  await expect(dialog).toBeVisible();
  const box = await dialog.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  for (const tab of await dialog.getByRole('tab').all()) {
    await tab.click();
    const wide = await dialog.evaluate((element) =>
      [element, ...element.querySelectorAll('section, div')]
        .filter((part) => !part.matches('section') && part.scrollWidth > part.clientWidth + 1)
        .map((part) => part.className),
    );
    expect(wide).toEqual([]);
    const small = await dialog.evaluate((element) =>
      [...element.querySelectorAll('button, label:has(input), input[type=text]')]
        .map((part) => ({ text: part.textContent, box: part.getBoundingClientRect() }))
        .filter(({ box: { width, height } }) => width > 0 && (height < 44 || width < 44))
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  await chart(page, 'map').getByRole('button', { name: 'More for this chart' }).click();
  await chart(page, 'map').getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('radio', { name: 'Map' })).toBeChecked();
});

test('the menu of a chart closes by Escape and by a press outside, and gives the focus back', async ({
  page,
}) => {
  await open(page);
  const opener = chart(page, 'buyers').getByRole('button', { name: 'More for this chart' });
  await opener.click();
  await expect(chart(page, 'buyers').getByRole('button', { name: 'Copy image' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.click();
  await page.locator('h1').click();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});

test('a chart stands in another’s page: one slider, its sources, the way to the whole, as high as it needs', async ({
  page,
}) => {
  await open(page, `/#${LINK}`);
  const dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: 'Link and embed' }).click();
  await dialog.getByRole('spinbutton', { name: 'Height, px' }).fill('240');
  const code = await dialog.getByRole('textbox', { name: 'Code for a web page' }).inputValue();
  const keys = () => page.evaluate(() => Object.keys(window.localStorage).sort());
  const before = await keys();
  // A host's page of another kind, on the same machine.
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${code}` }),
  );
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  const card = frame.locator('[data-chart="buyers"]');
  await expect(card.locator('svg text').first()).toBeVisible();
  await expect(card.getByRole('link', { name: 'NATO, July 2026' })).toBeVisible();
  await expect(frame.getByRole('banner')).toHaveCount(0);
  await expect(card.getByRole('button', { name: 'Export this chart' })).toHaveCount(0);
  // What does not fit into 240 px is told, and the code makes room.
  await expect
    .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
    .toBeGreaterThan(400);
  const slider = frame.getByRole('slider', { name: 'Germany, core share' });
  await slider.press('ArrowRight');
  const whole = frame.getByRole('link', { name: 'Open the whole page' });
  await expect(whole).toHaveAttribute('href', /chart=buyers#.*DEU:4\.1/);
  // What is moved there is no work of this device.
  expect(await keys()).toEqual(before);
  expect(await page.evaluate(() => JSON.stringify(window.localStorage))).not.toContain('DEU:4.1');
});
