import AxeBuilder from '@axe-core/playwright';
import { chart, expect, open, test } from './app.ts';
import { words } from './expected.ts';

for (const locale of ['en', 'ko'] as const)
  test(`a chart can be heard, in ${locale}`, async ({ page }) => {
    await open(page, `/?lang=${locale}`);
    const { t } = words[locale];
    const { listening } = t;
    const card = chart(page, 'spend-path');
    const opener = card.getByRole('button', { name: t.exporting.menu.label });
    await opener.click();
    await card.getByRole('button', { name: t.exporting.menu.listen, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: t.exporting.menu.listen });
    const play = dialog.getByRole('button', { name: listening.play });
    await expect(play).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations).toEqual([]);
    // Tones follow the years: the first is 2014, and the dialog comes to rest after the last.
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: listening.stop })).toBeVisible();
    await expect(dialog.locator('i[data-on]')).toHaveCount(1);
    await expect(dialog).toContainText(/2035 ·/);
    await expect(play).toBeVisible();
    await expect(dialog.locator('i[data-on]')).toHaveCount(0);
    // Stopped by hand it can be played again.
    await play.click();
    await dialog.getByRole('button', { name: listening.stop }).click();
    await expect(play).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

test('a browser without sound says so and names what helps', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
  await open(page, '/');
  const { t } = words.en;
  const card = chart(page, 'composition');
  await card.getByRole('button', { name: t.exporting.menu.label }).click();
  await card.getByRole('button', { name: t.exporting.menu.listen, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t.exporting.menu.listen });
  await dialog.getByRole('button', { name: t.listening.play }).click();
  await expect(dialog.getByRole('alert')).toHaveText(t.listening.failed);
});
