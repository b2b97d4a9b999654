import Papa from 'papaparse';
import { sourcesOf, toPercent } from '#model';
import { bytesOf, CHARTS, chart, expect, open, saved, test } from './app.ts';
import { tablesFor, words } from './expected.ts';

/** Germany and Poland moved; a name that a spreadsheet would run. */
const LINK = '1.d2607.A~pledge~POL:5,DEU:4@2029;n=%3D1%2B1';
const bare = (text: string): string => text.replace(/\s/gu, '');

for (const locale of ['en', 'ko'] as const) {
  test(`SVG of every chart in ${locale}: whole, standing alone, real text`, async ({ page }) => {
    await open(page, `/?lang=${locale}#${LINK}`);
    // Files are light, whatever the page's theme.
    await page.getByRole('button', { name: words[locale].t.page.toDark }).click();
    const tables = tablesFor(LINK, { locale });
    for (const id of CHARTS) {
      const title = (await chart(page, id).locator('h2').textContent()) ?? 'none';
      const download = await saved(page, id, 'SVG');
      expect(download.suggestedFilename()).toMatch(/^five-by-35_[\w-]+\.svg$/);
      const svg = (await bytesOf(download)).toString('utf8');
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
          card: file.querySelector('rect')?.getAttribute('fill'),
        };
      }, svg);
      expect(read).toMatchObject({ isWhole: true, foreign: 0, addresses: [], title, card: '#ffffff' });
      expect(bare(read.text)).toContain(bare(title));
      const table = Object.values(tables).find((candidate) => candidate.id === id);
      if (!table) throw new Error(`no table ${id}`);
      for (const source of sourcesOf(table))
        expect(bare(read.text)).toContain(bare(words[locale].t.sources[source]));
      expect(read.text).toContain('d2607');
    }
  });

  test(`PNG of every chart in ${locale}: right size, not blank`, async ({ page }) => {
    await open(page, `/?lang=${locale}#${LINK}`);
    for (const id of CHARTS) {
      const file = await bytesOf(await saved(page, id, 'PNG'));
      expect(file.length).toBeGreaterThan(30_000);
      const drawn = await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
        const colours = new Set<number>();
        let ink = 0;
        for (let i = 0; i < data.length; i += 4) {
          const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
          colours.add(colour);
          if (colour !== 0xffffff) ink += 1;
        }
        return {
          width: image.width,
          height: image.height,
          colours: colours.size,
          ink: ink / (data.length / 4),
        };
      }, file.toString('base64'));
      expect(drawn).toMatchObject({ width: 3200, height: 2000 });
      expect(drawn.colours).toBeGreaterThan(50);
      expect(drawn.ink).toBeGreaterThan(0.02);
    }
  });

  test(`CSV of every chart in ${locale}: reads back to the numbers of its table`, async ({ page }) => {
    await open(page, `/?lang=${locale}#${LINK}`);
    const tables = tablesFor(LINK, { locale });
    for (const id of CHARTS) {
      const download = await saved(page, id, 'CSV');
      const table = Object.values(tables).find((candidate) => candidate.id === id);
      if (!table) throw new Error(`no table ${id}`);
      const file = await bytesOf(download);
      expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = file.toString('utf8').slice(1);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [heads = [], ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
      expect(heads.length).toBe(table.columns.length + 3);
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
          const unit = table.columns[x]?.unit.kind;
          if (cell === null) expect(written).toBe('');
          else if (typeof cell === 'number')
            expect(Number(written)).toBe(unit === 'shareOfGdp' || unit === 'rate' ? toPercent(cell) : cell);
          else expect(written).not.toBe('');
        });
        // A reader's own words never run as a formula.
        expect(rows[y]?.[table.columns.length]).toBe("'=1+1");
      });
    }
  });
}

test('a picture that cannot be made is said, with the way out', async ({ page, watch }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done: BlobCallback) => done(null);
  });
  await open(page);
  await chart(page, 'buyers').getByRole('button', { name: 'Save this chart' }).click();
  await chart(page, 'buyers').getByRole('button', { name: /^PNG/ }).click();
  await expect(page.getByRole('alert')).toContainText('Save as SVG instead');
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(watch.faults).toEqual([]);
});

test('the menu of a chart closes by Escape and by a press outside, and gives the focus back', async ({
  page,
}) => {
  await open(page);
  const opener = chart(page, 'buyers').getByRole('button', { name: 'Save this chart' });
  await opener.click();
  await expect(chart(page, 'buyers').getByRole('button', { name: /^PNG/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.click();
  await page.locator('h1').click();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});
