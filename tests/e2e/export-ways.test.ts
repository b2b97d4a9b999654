import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import Zip from 'jszip';
import { findingOf } from '#charts/finding.ts';
import { EXPLANATIONS } from '#i18n/explanations.ts';
import type { ChartName } from '#i18n/messages/en/exporting.ts';
import { sourcesOf } from '#model';
import {
  bytesOf,
  type ChartId,
  chart,
  download,
  expect,
  exportDialog,
  open,
  openExport,
  test,
} from './app.ts';
import { bare, eachView, LINK, LOCALES } from './each-chart.ts';
import { words } from './expected.ts';

/** A phone whose browser hands files to other apps, but no workbooks, as Chrome's does. */
const givePhoneSheet = async (page: Page): Promise<void> =>
  void (await page.addInitScript(() => {
    const handed: unknown[] = [];
    Object.assign(window, { handed, refusal: '' });
    navigator.canShare = ({ files = [] } = {}) => files.every(({ type }) => !type.includes('officedocument'));
    navigator.share = async ({ files = [], url } = {}) => {
      const { refusal } = window as unknown as { refusal: string };
      if (refusal) throw new DOMException('no', refusal);
      handed.push(
        ...files.map(({ name, type, size }) => ({ name, type, isWhole: size > 1000 })),
        ...(url ? [url] : []),
      );
    };
  }));
const handed = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { handed: unknown[] }).handed);
const refuse = (page: Page, refusal: string): Promise<void> =>
  page.evaluate((name) => void Object.assign(window, { refusal: name }), refusal);

for (const locale of LOCALES) {
  const { t } = words[locale];
  const say = t.exporting;

  test.describe('with the clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test(`the menu of every chart in ${locale} copies it as text and as footnote, and explains it`, async ({
      page,
    }) => {
      await eachView(page, locale, async (dialog, tables) => {
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        for (const table of tables) {
          const card = chart(page, table.id as ChartId);
          const opener = card.getByRole('button', { name: say.menu.label });
          const choose = async (name: string): Promise<void> => {
            await opener.click();
            await card.getByRole('button', { name, exact: true }).click();
          };
          const { title, subtitle, summary } = findingOf(table, words[locale]);
          const copied = async (name: string, begins: string): Promise<void> => {
            await choose(name);
            const text = () => page.evaluate(() => navigator.clipboard.readText());
            await expect.poll(text).toMatch(new RegExp(`^${escaped(begins)}`));
            const said = await text();
            for (const part of [title, subtitle, 'd2607', '=1+1', words[locale].name('POL')])
              expect(bare(said)).toContain(bare(part));
          };
          await copied(say.menu.copyText, `${title}\n${subtitle}\n${summary}\n`);
          await copied(say.menu.copyFootnote, `“${title}”`);

          await choose(say.menu.explain);
          const explained = page.getByRole('dialog', { name: say.menu.explain });
          const { read, worked, moves } = EXPLANATIONS[locale].charts[table.id as ChartName];
          for (const text of [title, subtitle, summary, read, worked, moves])
            await expect(explained).toContainText(text);
          for (const id of sourcesOf(table)) await expect(explained).toContainText(t.sources[id]);
          await page.keyboard.press('Escape');
          await expect(explained).toHaveCount(0);
          await expect(opener).toBeFocused();
        }
      });
    });
  });

  test(`every chart in ${locale} stands in another’s page with its finding, as high as it needs`, async ({
    page,
  }) => {
    await eachView(page, locale, async (dialog, tables) => {
      await dialog.getByRole('tab', { name: say.tabs.link }).click();
      const codes: string[] = [];
      for (const { id } of tables) {
        await dialog.getByRole('radio', { name: say.charts[id as ChartName], exact: true }).check();
        codes.push(await dialog.getByRole('textbox', { name: say.link.embed }).inputValue());
      }
      const body = `<!doctype html><title>Host</title>${codes.join('').replaceAll('height="560"', 'height="240"')}`;
      await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto('/host.html');
      for (const [i, table] of tables.entries()) {
        const frame = page.locator('iframe').nth(i);
        await frame.scrollIntoViewIfNeeded();
        const inside = frame.contentFrame();
        await expect(inside.getByRole('heading', { level: 2 })).toHaveText(
          findingOf(table, words[locale]).title,
        );
        await expect(inside.locator(`[data-chart="${table.id}"] svg text`).first()).toBeAttached();
        await expect(inside.getByRole('slider')).toHaveCount(1);
        // What does not fit into 240 px is told.
        await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(300);
        // Nothing is left to scroll inside.
        await expect
          .poll(() =>
            inside.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
          )
          .toBeLessThanOrEqual(1);
      }
      await page.unroute('**/host.html');
    });
  });
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

test('axe finds nothing in an explanation, and it fits a phone', async ({ visit }) => {
  const page = await visit({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
  });
  await open(page, `/?lang=ko#${LINK}`);
  const say = words.ko.t.exporting;
  await chart(page, 'milestones').getByRole('button', { name: say.menu.label }).click();
  await chart(page, 'milestones').getByRole('button', { name: say.menu.explain }).click();
  const dialog = page.getByRole('dialog', { name: say.menu.explain });
  await expect(dialog).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);
  expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('a phone hands pictures, numbers and links to its own sheet', async ({ visit }) => {
  const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await givePhoneSheet(page);
  await open(page, `/#${LINK}`);
  await chart(page, 'buyers').getByRole('button', { name: 'More for this chart' }).click();
  await chart(page, 'buyers').getByRole('button', { name: 'Export…' }).click();
  const dialog = exportDialog(page);
  const share = dialog.getByRole('button', { name: 'Share…' });
  await share.click();
  await expect
    .poll(() => handed(page))
    .toEqual([
      {
        name: expect.stringMatching(/^five-by-35_by-buyer_.+_slide_en\.png$/),
        type: 'image/png',
        isWhole: true,
      },
    ]);
  await dialog.getByRole('tab', { name: 'Data' }).click();
  await share.click();
  await expect.poll(async () => (await handed(page))[1]).toMatchObject({ type: 'text/csv', isWhole: true });
  // What the system does not take is saved, as ever.
  await dialog.getByRole('radio', { name: 'XLSX values' }).check();
  await expect(share).toHaveCount(0);
  await dialog.getByRole('tab', { name: 'Link and embed' }).click();
  await share.click();
  await expect.poll(async () => (await handed(page))[2]).toMatch(/chart=buyers#1\.d2607\.A~pledge/);
  expect(await share.evaluate((button) => button.getBoundingClientRect().height)).toBeGreaterThanOrEqual(44);
});

test('the Share dialog hands the link it shows to the sheet', async ({ page }) => {
  await givePhoneSheet(page);
  await open(page, `/#${LINK}`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Link, QR code, data edition…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('radio', { name: /^Always the latest data/ }).check();
  await dialog.getByRole('button', { name: 'Share…' }).click();
  await expect.poll(() => handed(page)).toEqual([await dialog.getByRole('textbox').inputValue()]);
  await refuse(page, 'NotAllowedError');
  await dialog.getByRole('button', { name: 'Share…' }).click();
  await expect(dialog.getByRole('status')).toContainText('could not be handed to another app');
});

test('a sheet that is closed says nothing; one that refuses offers to save', async ({ page }) => {
  await givePhoneSheet(page);
  await open(page, `/#${LINK}`);
  const dialog = await openExport(page, 'buyers');
  const share = dialog.getByRole('button', { name: 'Share…' });
  await refuse(page, 'AbortError');
  await share.click();
  await expect(share).toBeEnabled();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await refuse(page, 'NotAllowedError');
  await share.click();
  await expect(dialog.getByRole('alert')).toContainText('could not be handed to another app');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save instead' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/_slide_en\.png$/);
});

test('a browser without a sheet shows no way to it', async ({ page }) => {
  await open(page);
  const dialog = await openExport(page, 'buyers');
  await expect(dialog.getByRole('button', { name: 'Save PNG' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Share…' })).toHaveCount(0);
});

test('link and code follow the newest data where wanted, and the choice stays on this device', async ({
  page,
}) => {
  await open(page, `/#${LINK}`);
  let dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: 'Link and embed' }).click();
  const link = dialog.getByRole('textbox', { name: 'Link to this chart' });
  const code = dialog.getByRole('textbox', { name: 'Code for a web page' });
  await expect(link).toHaveValue(/#1\.d2607\./);
  await dialog.getByRole('radio', { name: 'Always the latest data' }).check();
  await dialog.getByRole('radio', { name: 'None' }).check();
  await dialog.getByRole('spinbutton', { name: 'Height, px' }).fill('700');
  await expect(link).toHaveValue(/#1\.latest\.A~pledge/);
  await expect(code).toHaveValue(/#1\.latest\.A~pledge/);
  await expect(code).toHaveValue(/height="700"/);
  // The page itself stays with its data.
  expect(page.url()).toContain('#1.d2607.');
  await page.reload();
  dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: 'Link and embed' }).click();
  await expect(dialog.getByRole('radio', { name: 'Always the latest data' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: 'None' })).toBeChecked();
  await expect(dialog.getByRole('spinbutton', { name: 'Height, px' })).toHaveValue('700');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save scenario file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^five-by-35_.+_d2607\.json$/);
});

test('an embedded chart pinned to other data says so; one that follows the newest says nothing', async ({
  page,
}) => {
  await page.goto('/?lang=en&embed=buyers#1.d2512.A~pledge');
  await expect(page.getByText('Made with data d2512 (NATO, December 2025). Now: d2607.')).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/?lang=en&embed=buyers#1.latest.A~pledge');
  await expect(page.locator('[data-chart="buyers"] svg text').first()).toBeVisible();
  await expect(page.getByText(/Made with/)).toHaveCount(0);
});

test('an embedded chart says which scenario it shows, whatever slider stands below, and that it is no forecast', async ({
  page,
}) => {
  await page.goto('/?lang=en&embed=buyers&slider=DEU#1.d2607.A~pledge~DEU:4@2031,POL:5');
  const said = page.getByText(words.en.t.charts.scenarioOnly);
  await expect(said).toContainText('Germany 4.0\u202f% by 2031; Poland 5.0\u202f%');
  await page.getByRole('slider').press('ArrowUp');
  await expect(said).toContainText('Germany 4.1\u202f% by 2031');
});

test('four scenarios in a narrow frame: the base and the one chosen in it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto('/?lang=en&view=compare&embed=compare#1.d2607.A~pledge.B~hold.C~stall.D~history');
  const card = chart(page, 'compare');
  const label = (letter: string) =>
    card.locator('svg text').filter({ hasText: new RegExp(`^${letter}[ $−\\d]`) });
  await expect(label('B').first()).toBeVisible();
  await expect(label('C')).toHaveCount(0);
  await card.getByRole('button', { name: 'D − A' }).click();
  await expect(label('D').first()).toBeVisible();
  await page.setViewportSize({ width: 720, height: 600 });
  await expect(label('C').first()).toBeVisible();
  await expect(card.getByRole('button', { name: 'D − A' })).toBeHidden();
});

test('what cannot be made offers the next best: CSV for a workbook, the brief for slides, a file for a text', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Whole = window.Blob;
    window.Blob = class extends Whole {
      constructor(parts?: BlobPart[], options?: BlobPropertyBag) {
        if (options?.type?.includes('officedocument')) throw new Error('no room');
        super(parts, options);
      }
    };
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await open(page, `/#${LINK}`);
  const saved = async (name: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('alert').getByRole('button', { name }).click(),
    ]);
    return file.suggestedFilename();
  };
  const card = chart(page, 'buyers');
  await card.getByRole('button', { name: 'More for this chart' }).click();
  await card.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('alert')).toContainText('The text could not be copied.');
  expect(await saved('Save as text file')).toMatch(/^five-by-35_by-buyer_.+_text_en\.txt$/);

  const dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: 'Data' }).click();
  await dialog.getByRole('radio', { name: 'XLSX values' }).check();
  await dialog.getByRole('button', { name: 'Save XLSX' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The numbers could not be written.');
  expect(await saved('Save CSV instead')).toMatch(/^five-by-35_by-buyer_.+\.csv$/);

  await dialog.getByRole('tab', { name: 'Link and embed' }).click();
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The text is selected: press Ctrl\u00a0C.');
  const code = dialog.getByRole('textbox', { name: 'Code for a web page' });
  await expect(code).toBeFocused();
  expect(await code.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe(
    (await code.inputValue()).length,
  );

  await dialog.getByRole('tab', { name: 'Report' }).click();
  await dialog.getByRole('radio', { name: 'PowerPoint' }).check();
  await expect(dialog.locator('code')).toHaveText(/^five-by-35_slides_.+\.pptx$/);
  await dialog.getByRole('button', { name: 'Save PowerPoint' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The slides could not be written.');
  await dialog.getByRole('button', { name: 'Print the brief instead' }).click();
  await expect(exportDialog(page).getByText('Sent to the print dialog')).toBeVisible();
});

test('the name in the dialog is the name of the file, in the other language too', async ({ page }) => {
  await open(page, `/#${LINK}`);
  const dialog = await openExport(page, 'buyers');
  for (const [language, ending] of [
    ['한국어', /_slide_ko\.png$/],
    ['Both', /_slide\.zip$/],
    ['English', /_slide_en\.png$/],
  ] as const) {
    await dialog.getByRole('radio', { name: language, exact: true }).check();
    const name = (await dialog.locator('code').textContent()) ?? '';
    expect(name).toMatch(ending);
    expect((await download(page)).suggestedFilename()).toBe(name);
  }
});

test('the link that a picture carries opens in the picture’s language, whatever the page’s', async ({
  page,
}) => {
  await open(page, `/#${LINK}`);
  const dialog = await openExport(page, 'buyers');
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  await dialog.getByRole('radio', { name: '한국어', exact: true }).check();
  const links = (svg: string) => [...svg.matchAll(/[?&](?:amp;)?lang=(\w+)/g)].map(([, locale]) => locale);
  expect(links((await bytesOf(await download(page))).toString('utf8'))).toEqual(['ko']);
  await dialog.getByRole('radio', { name: 'Both', exact: true }).check();
  const both = await Zip.loadAsync(await bytesOf(await download(page)));
  for (const [name, file] of Object.entries(both.files))
    expect(links(await file.async('text'))).toEqual([name.match(/_(\w\w)\.svg$/)?.[1]]);
  expect(Object.keys(both.files)).toHaveLength(2);
});

for (const locale of LOCALES) {
  const say = words[locale].t.exporting;
  test(`the brief in ${locale} says that it is being drawn until it stands`, async ({ page }) => {
    await page.goto(`/?lang=${locale}#${LINK}`);
    const dialog = await openExport(page, 'buyers');
    await expect(dialog.locator('img')).toBeVisible();
    // What the brief needs comes late.
    let release = (): void => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await dialog.getByRole('tab', { name: say.tabs.report }).click();
    await expect(dialog.getByText(say.drawing)).toBeVisible();
    release();
    await expect(dialog.locator('iframe').contentFrame().locator('.chart svg').first()).toBeVisible();
    await expect(dialog.locator('[aria-busy="true"]')).toHaveCount(0);
  });
}
