import type { Locator, Page } from '@playwright/test';
import { chart, drawn, expect, field, open, pull, settled, tableOf, test, thumbAt } from './app.ts';
import { tablesFor } from './expected.ts';

const PICTURES = ['increments', 'burden', 'milestones'] as const;
const plot = (page: Page, id: (typeof PICTURES)[number]): Locator =>
  chart(page, id).locator('svg[role="application"]');
/** The panel of the ally under the pointer. */
const panel = (page: Page, id: (typeof PICTURES)[number]): Locator => chart(page, id).locator('b');
/** Names of the rows, top to bottom, column by column. */
const names = async (page: Page): Promise<string[]> =>
  (await plot(page, 'increments').locator('text').allTextContents()).filter((text) =>
    /^[A-Z][a-zü]/u.test(text),
  );

for (const id of PICTURES)
  test(`${id}: an ally is read by mouse, and a press opens its profile`, async ({ page }) => {
    await open(page);
    const label = plot(page, id).getByText('Lithuania', { exact: true });
    await label.scrollIntoViewIfNeeded();
    // In the scatter the point stands left of its name.
    await label.hover(id === 'burden' ? { position: { x: 2, y: 8 }, force: true } : { force: true });
    if (id === 'burden') {
      const box = await label.boundingBox();
      if (!box) throw new Error('no label');
      await page.mouse.move(box.x - 8, box.y + box.height / 2);
    }
    await expect(panel(page, id)).toHaveText('Lithuania');
    await page.mouse.down();
    await page.mouse.up();
    await expect(page.getByRole('dialog', { name: 'Lithuania' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await expect(panel(page, id)).toHaveCount(0);
  });

for (const id of PICTURES)
  test(`${id}: arrow keys go from ally to ally, and Escape lets go`, async ({ page }) => {
    await open(page);
    await plot(page, id).focus();
    await page.keyboard.press('Home');
    const first = await panel(page, id).textContent();
    await page.keyboard.press('End');
    await expect(panel(page, id)).not.toHaveText(first ?? '');
    await expect(chart(page, id).locator('[aria-live="polite"]')).not.toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(panel(page, id)).toHaveCount(0);
  });

test('by touch at 390 px an ally is read by a tap, and every ally has a row', async ({ visit }) => {
  const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await open(page);
  for (const id of ['increments', 'milestones'] as const) {
    await expect(plot(page, id).getByText('others')).toHaveCount(0);
    const label = plot(page, id).getByText('Norway', { exact: true });
    await label.scrollIntoViewIfNeeded();
    const box = await label.boundingBox();
    if (!box) throw new Error('no label');
    await page.touchscreen.tap(box.x + 10, box.y + box.height / 2);
    await expect(panel(page, id)).toHaveText('Norway');
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('bars follow the slider at once and change places only on release', async ({ page }) => {
  // Out of sight a chart rests.
  await page.setViewportSize({ width: 1440, height: 3600 });
  await open(page);
  const before = await names(page);
  expect(before.indexOf('Germany')).toBeLessThan(before.indexOf('Spain'));
  const length = () =>
    plot(page, 'increments')
      .locator('rect[fill="var(--a)"]')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  const was = await length();
  // Only charts in sight move with the slider.
  await plot(page, 'increments').scrollIntoViewIfNeeded();
  await pull(page, 'Germany', 3.5, 2.7);
  await expect.poll(length).not.toEqual(was);
  expect(await names(page)).toEqual(before);
  await page.mouse.up();
  await settled(page, /DEU/);
  await expect
    .poll(async () => (await names(page)).indexOf('Germany'))
    .toBeGreaterThan(before.indexOf('Spain') - 1);
});

test('a title follows the slider while it moves, and says on release what was set last', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 3600 });
  await open(page, '/#1.d2607.A~pledge');
  const title = chart(page, 'milestones').locator('h2');
  const onLine = async (): Promise<number> =>
    Number(/(\d+) of 30/.exec((await title.textContent()) ?? '')?.[1]);
  const before = await onLine();
  await plot(page, 'milestones').scrollIntoViewIfNeeded();
  await pull(page, 'Germany', 3.5, 2);
  await expect.poll(onLine).toBe(before - 1);
  const { x, y } = await thumbAt(page, 'Germany', 3.5);
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(onLine).toBe(before);
});

test('the tables give every ally in scope: years, distances, words where there is no number', async ({
  page,
}) => {
  await open(page, '/?sc=all#1.d2607.A~hold');
  const milestones = await tableOf(page, 'milestones');
  expect(milestones).toHaveLength(33);
  const row = (table: readonly string[][], name: string) => table.find(([first]) => first === name) ?? [];
  expect(row(milestones, 'Germany').slice(0, 4)).toEqual(['Germany', '2024', 'never', 'never']);
  expect(row(milestones, 'Iceland').at(-1)).toBe('no armed forces');
  const burden = await tableOf(page, 'burden');
  expect(row(burden, 'Iceland')).toContain('–');
  const increments = await tableOf(page, 'increments');
  expect(increments).toHaveLength(33);
  expect(row(increments, 'Iceland')[3]).toBe('–');
});

test('the titles say what the model says, in both languages', async ({ page }) => {
  await open(page, '/#1.d2607.A~pledge');
  const counted = tablesFor('1.d2607.A~pledge').milestones.rows.filter((row) =>
    row.includes('onLine'),
  ).length;
  await expect(chart(page, 'milestones').locator('h2')).toContainText(
    `${counted} of 30 allies are on the line`,
  );
  await field(page, 'Germany').fill('2');
  await field(page, 'Germany').press('Enter');
  await expect(chart(page, 'milestones').locator('h2')).toContainText(`${counted - 1} of 30`);
  await page.getByRole('button', { name: '한국어' }).click();
  await drawn(page);
  await expect(chart(page, 'milestones').locator('h2')).toContainText(`${counted - 1}개국이 기준선 이상`);
});
