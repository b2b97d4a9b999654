import type { Page } from '@playwright/test';
import { findingOf } from '#charts/finding.ts';
import { bytesOf, chart, download, expect, exportDialog, look, open, openExport, test } from './app.ts';
import { tablesFor, words } from './expected.ts';

/** Germany and Poland moved; a name that a spreadsheet would run. */
const LINK = '1.d2607.A~pledge~POL:5,DEU:4@2029;n=%3D1%2B1';
const LOCALES = ['en', 'ko'] as const;

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
  expect(zip.suggestedFilename()).toMatch(/_phone_transparent\.zip$/);
  const names = (await bytesOf(zip)).toString('latin1');
  for (const locale of LOCALES) expect(names).toContain(`_phone_transparent_${locale}.png`);
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
  await expect(dialog.getByRole('status')).toContainText(/^Saved five-by-35_by-buyer_.+ \([\d,]+ KB\)/);
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

test('the page of an ally: its own charts, first its path, and files that speak of it alone', async ({
  page,
}) => {
  await page.goto(`/?lang=en&view=ally&ally=POL#${LINK}`);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /Poland/);
  await dialog.getByRole('radio', { name: 'Spending' }).check();
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  const file = await download(page);
  expect(file.suggestedFilename()).toContain('_POL_');
  const svg = (await bytesOf(file)).toString('utf8');
  expect(svg).toContain('Core defence spending, Poland');
  expect(svg).not.toContain('Europe and Canada');
});
