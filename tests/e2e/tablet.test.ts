import type { Page } from '@playwright/test';
import {
  chart,
  expect,
  field,
  figures,
  fragment,
  open,
  row,
  settled,
  slider,
  test,
  undoButton,
} from './app.ts';
import { figuresFor } from './expected.ts';
import { device, fingerDrag, middleOf, overflow, smallTargets, thumbOf } from './touch.ts';

const handle = (page: Page) => page.getByRole('button', { name: /^Height of the inputs/ });
const drawerHeight = async (page: Page): Promise<number> =>
  (await page.getByRole('complementary', { name: 'Inputs' }).boundingBox())?.height ?? 0;
const plot = (page: Page) => chart(page, 'spend-path').locator('svg.recharts-surface');

/** Tells whether the main chart's plot is wholly on the screen and nothing lies over it. */
const isInSight = (page: Page): Promise<boolean> =>
  plot(page).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
      const over = document.elementFromPoint((left + right) / 2, y);
      return over?.closest('[data-chart="spend-path"]') !== null && over !== null;
    });
  });

for (const [width, height] of [
  [820, 1180],
  [768, 1024],
] as const)
  test(`${width} × ${height}: results above, inputs half open below, and the whole main chart between`, async ({
    visit,
  }) => {
    const page = await visit(device(width, height));
    await open(page);
    const { over, by } = await overflow(page);
    expect(over, by.join(', ')).toBeLessThanOrEqual(0);
    expect(await drawerHeight(page)).toBeCloseTo(height * 0.45, 0);
    await expect.poll(() => isInSight(page)).toBe(true);
    await expect(slider(page, 'Poland')).toBeInViewport({ ratio: 1 });
    expect((await row(page, 'Poland').boundingBox())?.height).toBeCloseTo(65, -1);
  });

test('the handle goes through its stops by arrows, by taps and by a drag', async ({ visit }) => {
  const page = await visit(device(820, 1180));
  await open(page);
  await handle(page).focus();
  for (const [key, height] of [
    ['ArrowDown', 88],
    ['ArrowDown', 88],
    ['ArrowUp', 531],
    ['ArrowUp', 1062],
    ['ArrowUp', 1062],
  ] as const) {
    await page.keyboard.press(key);
    expect(await drawerHeight(page), key).toBeCloseTo(height, 0);
    await expect(handle(page)).toBeFocused();
  }
  await handle(page).tap();
  expect(await drawerHeight(page)).toBe(88);
  await handle(page).tap();
  expect(await drawerHeight(page)).toBeCloseTo(531, 0);
  const from = await middleOf(handle(page));
  await fingerDrag(page, from, { x: from.x, y: 150 });
  await expect.poll(() => drawerHeight(page)).toBeCloseTo(1062, 0);
  const top = await middleOf(handle(page));
  await fingerDrag(page, top, { x: top.x, y: 1150 });
  await expect.poll(() => drawerHeight(page)).toBe(88);
});

test('the lowest stop shows the row last touched, which can be moved there', async ({ visit }) => {
  const page = await visit(device(820, 1180));
  await open(page);
  await page.getByRole('button', { name: 'Spain, 0.1 points more' }).tap();
  await settled(page, 'pledge~ESP:3.6');
  await handle(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('slider', { name: /core share$/ })).toHaveCount(1);
  await fingerDrag(
    page,
    await thumbOf(slider(page, 'Spain'), 3.6),
    await thumbOf(slider(page, 'Spain'), 4.6),
  );
  const link = await settled(page, /ESP:4\.[567]/);
  expect(await figures(page)).toEqual(figuresFor(link));
});

test('a swipe over the rows of the drawer scrolls and changes nothing, wherever it begins', async ({
  visit,
}) => {
  const page = await visit(device(820, 1180));
  await open(page, '/#1.d2607.A~pledge~POL:5');
  const targets = {
    thumb: () => thumbOf(slider(page, 'Italy'), 3.5),
    rail: () => thumbOf(slider(page, 'Italy'), 1),
    step: () => middleOf(page.getByRole('button', { name: 'Italy, 0.1 points more' })),
    field: () => middleOf(field(page, 'Italy')),
  };
  for (const [what, find] of Object.entries(targets)) {
    await slider(page, 'Italy').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const from = await find();
    await fingerDrag(page, from, { x: from.x + 30, y: from.y - 180 });
    await expect.poll(async () => (await find()).y, what).toBeLessThan(from.y - 60);
  }
  // Steeper than 30°, though more across than up.
  await slider(page, 'Italy').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const from = await thumbOf(slider(page, 'Italy'), 3.5);
  await fingerDrag(page, from, { x: from.x + 90, y: from.y - 70 });
  await expect(slider(page, 'Italy')).toHaveValue('3.5');
  expect(await fragment(page)).toBe('1.d2607.A~pledge~POL:5');
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge~POL:5'));
  await expect(undoButton(page)).toBeDisabled();
});

test('a tap on a rail does not jump; the thumb follows the finger, and the chart stays in sight', async ({
  visit,
}) => {
  const page = await visit(device(820, 1180));
  await open(page);
  const rail = slider(page, 'Germany');
  const off = await thumbOf(rail, 1);
  await page.touchscreen.tap(off.x, off.y);
  await expect(rail).toHaveValue('3.5');
  await fingerDrag(page, await thumbOf(rail, 3.5), await thumbOf(rail, 4.5));
  const link = await settled(page, /DEU:4\.[456]/);
  expect(await figures(page)).toEqual(figuresFor(link));
  expect(await isInSight(page)).toBe(true);
});

test('the end of the page scrolls clear of the drawer', async ({ visit }) => {
  const page = await visit(device(820, 1180));
  await open(page);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const end = await chart(page, 'composition').boundingBox();
  const drawer = await page.getByRole('complementary', { name: 'Inputs' }).boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(drawer?.y ?? 0);
});

test('held across, inputs of 340 px stand beside the results', async ({ visit }) => {
  const page = await visit(device(1180, 820));
  await open(page);
  const inputs = await page.getByRole('complementary').boundingBox();
  const results = await page.locator('main').boundingBox();
  expect(inputs?.width).toBe(340);
  expect(results?.x).toBeGreaterThanOrEqual(340);
  const { over, by } = await overflow(page);
  expect(over, by.join(', ')).toBeLessThanOrEqual(0);
});

for (const [width, height] of [
  [820, 1180],
  [1180, 820],
] as const)
  test(`every target is at least 44 px for a finger: ${width} px`, async ({ visit }) => {
    const page = await visit(device(width, height));
    await open(page, '/#1.d2607.A~pledge~DEU:4');
    await row(page, 'Germany').locator('[aria-expanded]').first().tap();
    await expect(page.locator('[data-details]')).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
  });
