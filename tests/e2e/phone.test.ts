import type { Page } from '@playwright/test';
import { chart, expect, field, figures, fragment, open, panel, settled, slider, test } from './app.ts';
import { figuresFor } from './expected.ts';

const phone = (width: number, height = 844) => ({
  viewport: { width, height },
  hasTouch: true,
  isMobile: true,
});

/** Swipes up with a finger from a point of the screen. */
async function swipe(page: Page, x: number, y: number, distance = -300): Promise<void> {
  await fingerDrag(page, { x, y }, { x, y: y + distance });
}

/** Drags with a finger. */
async function fingerDrag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (let i = 1; i <= 20; i += 1)
    await touch('touchMove', [
      { x: from.x + ((to.x - from.x) * i) / 20, y: from.y + ((to.y - from.y) * i) / 20 },
    ]);
  await touch('touchEnd', []);
  await session.detach();
}

const tapRow = (page: Page, ally: string) =>
  page
    .getByRole('button', { name: new RegExp(`^${ally}`) })
    .first()
    .tap();

for (const width of [390, 320])
  for (const locale of ['en', 'ko'])
    test(`nothing scrolls sideways at ${width} px, ${locale}`, async ({ visit }) => {
      const page = await visit(phone(width));
      await open(page, `/?lang=${locale}#1.d2607.A~pledge~DEU:4,POL:5`);
      const wide = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        return {
          over: document.documentElement.scrollWidth - room,
          layout: room,
          by: [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > room + 1 && !element.closest('svg'))
            .map((element) => `${element.tagName}.${element.className}`)
            .slice(0, 5),
        };
      });
      expect(wide.over, wide.by.join(', ')).toBeLessThanOrEqual(0);
      expect(wide.layout).toBe(width);
    });

test('a swipe over the list changes nothing, wherever it begins', async ({ visit }) => {
  const page = await visit(phone(390));
  await open(page, '/#1.d2607.A~pledge~POL:5');
  await tapRow(page, 'Germany');
  await expect(slider(page, 'Germany')).toBeVisible();
  const before = await fragment(page);
  const more = page.getByRole('button', { name: 'Germany, 0.1 points more' });
  const closed = page.getByRole('button', { name: /^France/ }).first();
  for (const target of [more, slider(page, 'Germany'), field(page, 'Germany'), closed]) {
    await target.scrollIntoViewIfNeeded();
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await target.boundingBox();
    if (!box) throw new Error('nothing to swipe over');
    const top = await page.evaluate(() => window.scrollY);
    await swipe(page, box.x + box.width / 2, box.y + box.height / 2, -220);
    await expect.poll(() => page.evaluate(() => window.scrollY), String(target)).not.toBe(top);
  }
  // From the thumb itself too.
  await slider(page, 'Germany').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const rail = await slider(page, 'Germany').boundingBox();
  if (!rail) throw new Error('no rail');
  await swipe(page, rail.x + 14 + ((rail.width - 28) * 3.5) / 6, rail.y + rail.height / 2, -220);
  await expect(slider(page, 'Germany')).toHaveValue('3.5');
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge~POL:5'));
  expect(await fragment(page)).toBe(before);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a tap on the rail does not jump; the thumb follows the finger, in one step', async ({ visit }) => {
  const page = await visit(phone(390));
  await open(page);
  await tapRow(page, 'Germany');
  await slider(page, 'Germany').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const rail = await slider(page, 'Germany').boundingBox();
  if (!rail) throw new Error('no rail');
  const at = (percent: number) => ({
    x: rail.x + 14 + ((rail.width - 28) * percent) / 6,
    y: rail.y + rail.height / 2,
  });
  await page.touchscreen.tap(at(1).x, at(1).y);
  await expect(slider(page, 'Germany')).toHaveValue('3.5');
  await fingerDrag(page, at(3.5), at(4.5));
  const link = await settled(page, /DEU:4\.[456]/);
  expect(await figures(page)).toEqual(figuresFor(link));
  await page.getByRole('button', { name: 'Undo', exact: true }).tap();
  await settled(page, 'pledge');
});

test('the buttons of an open row step by a tap, once each', async ({ visit }) => {
  const page = await visit(phone(390));
  await open(page);
  await tapRow(page, 'Germany');
  await page.getByRole('button', { name: 'Germany, 0.1 points more' }).tap();
  await settled(page, 'pledge~DEU:3.6');
  await page.getByRole('button', { name: 'Germany, 0.1 points more' }).tap();
  await settled(page, 'pledge~DEU:3.7');
  await page.getByRole('button', { name: /^Germany: Back to/ }).tap();
  await settled(page, 'pledge');
});

test('a tap on a chart chooses the year under the finger', async ({ visit }) => {
  const page = await visit(phone(390));
  await open(page);
  const plot = chart(page, 'composition').locator('svg.recharts-surface');
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error('no plot');
  const years: number[] = [];
  for (const part of [0.2, 0.5]) {
    await page.touchscreen.tap(box.x + box.width * part, box.y + box.height / 2);
    await expect.poll(() => page.url()).toMatch(/yr=20\d\d/);
    await expect
      .poll(() => Number(new URL(page.url()).searchParams.get('yr')))
      .toBeGreaterThan(years.at(-1) ?? 2025);
    years.push(Number(new URL(page.url()).searchParams.get('yr')));
  }
  expect((years[1] ?? 0) - (years[0] ?? 0)).toBeGreaterThanOrEqual(2);
});

for (const width of [390, 820])
  test(`every target is at least 44 px for a finger: ${width} px`, async ({ visit }) => {
    const page = await visit(phone(width, 1180));
    await open(page, '/#1.d2607.A~pledge~DEU:4');
    await tapRow(page, 'Germany');
    if (width === 820) await expect(page.locator('[data-details]')).toBeVisible();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, input:not([type=file])')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        if (box.width === 0 || style.visibility === 'hidden' || element.hasAttribute('disabled')) return [];
        // A label around a control is part of its target.
        const label = element.closest('label')?.getBoundingClientRect();
        const [w, h] = [Math.max(box.width, label?.width ?? 0), Math.max(box.height, label?.height ?? 0)];
        return w >= 43.5 && h >= 43.5
          ? []
          : [
              `${element.tagName} “${element.getAttribute('aria-label') ?? element.textContent}” ${Math.round(w)}×${Math.round(h)}`,
            ];
      }),
    );
    expect([...new Set(small)]).toEqual([]);
  });

test('a tap on a chart pins its year in a strip below the plot; a swipe keeps it, a tap elsewhere lets go', async ({
  visit,
}) => {
  const page = await visit(phone(390));
  await open(page);
  const plot = chart(page, 'composition').locator('svg.recharts-surface');
  const strip = panel(page, 'composition');
  await plot.scrollIntoViewIfNeeded();
  await plot.tap({ position: { x: 150, y: 80 } });
  await expect(strip).toHaveAttribute('data-pinned');
  const year = await strip.getAttribute('data-reading');
  await expect.poll(() => new URL(page.url()).searchParams.get('yr') ?? '2035').toBe(year);
  const [below, above, within] = [await strip.boundingBox(), await plot.boundingBox(), page.viewportSize()];
  if (!below || !above || !within) throw new Error('nothing drawn');
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height - 1);
  expect(below.x).toBeGreaterThanOrEqual(0);
  expect(below.x + below.width).toBeLessThanOrEqual(within.width);

  const before = await page.evaluate(() => window.scrollY);
  await swipe(page, 200, 300, -60);
  await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(before);
  await expect(strip).toHaveAttribute('data-reading', year ?? '');
  await chart(page, 'composition').locator('h2').tap();
  await expect(strip).toHaveCount(0);
  await plot.tap({ position: { x: 150, y: 80 } });
  await expect(strip).toBeVisible();
  await plot.tap({ position: { x: 150, y: 80 } });
  await expect(strip).toHaveCount(0);
});
