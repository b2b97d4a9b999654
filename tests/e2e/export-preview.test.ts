import { bytesOf, chart, download, drawn, expect, open, openExport, test } from './app.ts';
import { LINK } from './each-chart.ts';

test('the picture says that it is being drawn until it stands, in another language than the page’s', async ({
  page,
}) => {
  await open(page, `/#${LINK}`);
  const dialog = await openExport(page, 'buyers');
  await dialog.getByRole('radio', { name: '한국어', exact: true }).check();
  await page.reload();
  await drawn(page);
  // On its numbers first, so that the picture alone is missing.
  await chart(page, 'buyers').getByRole('button', { name: 'Show the numbers' }).click();
  await openExport(page, 'buyers');
  await expect(dialog.locator('table').first()).toBeVisible();
  // Korean words come late.
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await dialog.getByRole('tab', { name: 'Image' }).click();
  await expect(dialog.getByText('Drawing …')).toBeVisible();
  release();
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /[가-힣]/);
  await expect(dialog.getByText('Drawing …')).toHaveCount(0);
});

test('the code that a picture carries opens in the picture’s language, whatever the page’s', async ({
  page,
}) => {
  const code = async (locale: string, language: string): Promise<string | undefined> => {
    await page.goto('about:blank');
    await page.goto(`/?lang=${locale}#1.d2607.A~hold`);
    const dialog = await openExport(page, 'buyers');
    await dialog.getByRole('radio', { name: 'SVG', exact: true }).check();
    await dialog.getByRole('radio', { name: language, exact: true }).check();
    await dialog.getByRole('checkbox', { name: /^QR/ }).check();
    const svg = (await bytesOf(await download(page))).toString('utf8');
    return /"((?:M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+Z){99,})"/.exec(svg)?.[1];
  };
  const korean = await code('en', '한국어');
  expect(korean).toBeDefined();
  expect(korean).toBe(await code('ko', '한국어'));
  expect(korean).not.toBe(await code('en', 'English'));
});
