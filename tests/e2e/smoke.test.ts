import { expect, figures, fragment, open, test } from './app.ts';
import { figuresFor } from './expected.ts';

test('smoke', async ({ page }) => {
  await open(page);
  await expect.poll(() => fragment(page)).toBe('1.d2607.A~pledge');
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge'));
  console.log(await figures(page));
  await page.screenshot({ path: '/tmp/shot.png' });
});
