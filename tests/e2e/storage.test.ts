import type { Page } from '@playwright/test';
import { expect, field, figures, notice, open, remembered, STORAGE_KEY, settled, test } from './app.ts';
import { figuresFor } from './expected.ts';

async function set(page: Page, ally: string, text: string): Promise<void> {
  await field(page, ally).fill(text);
  await field(page, ally).press('Enter');
}

test('work is remembered on this device: figures, way of looking, theme', async ({ page }) => {
  await open(page);
  await set(page, 'Germany', '4');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.getByRole('button', { name: 'All 32', exact: true }).click();
  const link = await settled(page, 'pledge~DEU:4');
  await expect.poll(async () => (await remembered(page)).view).toBe('?lang=en&sc=all&theme=dark');
  const again = await page.context().newPage();
  await open(again, '/');
  expect(await figures(again)).toEqual(figuresFor(link, { scope: 'all' }));
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(again.getByText('Saved on this device')).toBeVisible();
});

for (const [what, text, shown] of [
  ['no JSON', '{"link": "1.d26', '1.d2607.A~pledge'],
  ['another form', '["who", "knows"]', '1.d2607.A~pledge'],
  ['a newer link', '{"link":"9.future","view":""}', '1.d2607.A~pledge'],
  ['a link half readable', '{"link":"1.d2607.A~hold~DEU:4,XYZ:5","view":"?lang=en"}', '1.d2607.A~hold~DEU:4'],
] as const)
  test(`stored work that is ${what} is said, set aside and never overwritten unseen`, async ({ visit }) => {
    const page = await visit({ stored: { [STORAGE_KEY]: text } });
    await open(page);
    await expect(notice(page, 'stored-damaged')).toBeVisible();
    expect(await figures(page)).toEqual(figuresFor(shown));
    await set(page, 'Italy', '3');
    await settled(page, /ITA:3/);
    await expect.poll(async () => (await remembered(page)).link).toContain('ITA:3');
    const kept = await page.evaluate(() => Object.values({ ...window.localStorage }));
    expect(kept).toContain(text);
  });

test('a full storage is said once, what was stored stays, link and file still work', async ({ visit }) => {
  const own = JSON.stringify({ link: '1.d2607.A~hold~DEU:3.3', view: '?lang=en&theme=light' });
  const page = await visit({ stored: { [STORAGE_KEY]: own } });
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await open(page);
  await set(page, 'Germany', '4');
  await settled(page, 'hold~DEU:4');
  await expect(notice(page, 'no-storage')).toContainText('The storage of this browser is full.');
  await expect(page.getByText('Not saved: storage is full')).toBeVisible();
  expect(await page.evaluate((key) => window.localStorage.getItem(key), STORAGE_KEY)).toBe(own);
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~hold~DEU:4'));
});

test('a blocked storage is said, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(notice(page, 'no-storage')).toContainText('This browser does not allow saving.');
  await expect(page.getByText('Not saved: blocked')).toBeVisible();
  await set(page, 'Germany', '4');
  const link = await settled(page, 'pledge~DEU:4');
  expect(await figures(page)).toEqual(figuresFor(link));
  await notice(page, 'no-storage').getByRole('button', { name: 'Dismiss' }).click();
  await set(page, 'Germany', '4.5');
  await settled(page, 'pledge~DEU:4.5');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('blocked storage with a shared link: the first edit does not claim to be saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page, '/#1.d2607.A~hold~DEU:4');
  await set(page, 'Germany', '3');
  await settled(page, 'hold~DEU:3');
  await expect(page.getByText('Not saved: blocked')).toBeVisible();
});
