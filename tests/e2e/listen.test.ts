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
    // Tones follow the years, from 2014 on, and the dialog comes to rest after the last.
    const bars = dialog.locator('i');
    const sounded = await bars.first().evaluateHandle((first) => {
      const all = [...(first.parentElement?.children ?? [])];
      const order: number[] = [];
      new MutationObserver((changes) => {
        for (const { target } of changes)
          if (target instanceof Element && target.hasAttribute('data-on')) order.push(all.indexOf(target));
      }).observe(first.parentElement ?? first, { subtree: true, attributeFilter: ['data-on'] });
      return order;
    });
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: listening.stop })).toBeVisible();
    // The tones last over four seconds, longer where a machine without loudspeakers is busy.
    await expect(play).toBeVisible({ timeout: 30_000 });
    const order = await sounded.jsonValue();
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    expect(order.length).toBeGreaterThan((await bars.count()) / 2);
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
