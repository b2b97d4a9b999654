import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, open, settled, slider, takeNote, test, undoButton } from './app.ts';
import { device, fingerDrag, overflow, smallTargets } from './touch.ts';

const LINK = '#1.d2607.A~pledge~POL:5';
const profile = (page: Page): Locator => page.locator('[data-profile]');
const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });
const title = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true });
const point = (page: Page, year: number, ally = 'Poland'): Locator =>
  page.getByRole('slider', { name: `${ally}, core share in ${year}` });
const figure = (page: Page, measure: string): Locator =>
  profile(page).locator(`dl [data-claim="${measure}"]`);
const query = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key);

/** Opens an ally's page and waits until its path stands. */
async function openAlly(page: Page, address = `/?view=ally&lang=en&ally=POL${LINK}`): Promise<void> {
  await page.goto(address);
  await expect(profile(page).locator('svg[role="application"], svg.recharts-surface').first()).toBeVisible();
}

/** Core shares of the four points, as they are told. */
const shares = (page: Page): Promise<(string | null)[]> =>
  Promise.all([2027, 2029, 2031, 2035].map((year) => point(page, year).getAttribute('aria-valuetext')));

test('the tab opens the largest buyer as a page; the others are one press away; Back leaves', async ({
  page,
}) => {
  await open(page, `/?lang=en${LINK}`);
  await tab(page, 'Ally').click();
  await expect(title(page, 'Poland')).toBeVisible();
  await expect(page.locator('h1')).toContainText('In 2035 Poland would spend $70.8 bn on core defence.');
  await expect.poll(() => [query(page, 'view'), query(page, 'ally')]).toEqual(['ally', 'POL']);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Next: Portugal' }).click();
  await expect(title(page, 'Portugal')).toBeVisible();
  await page.getByRole('combobox', { name: 'Choose an ally' }).selectOption({ label: 'Norway' });
  await expect(title(page, 'Norway')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Inputs of Norway' })).toBeVisible();
  await expect.poll(() => query(page, 'ally')).toBe('NOR');
  await page.goBack();
  await expect(page.locator('[data-chart="spend-path"]')).toBeVisible();
  await expect(profile(page)).toHaveCount(0);
  expect(query(page, 'ally')).toBeNull();
  await page.goForward();
  await expect(title(page, 'Norway')).toBeVisible();
  // A profile is no part of the view one goes on to.
  await tab(page, 'Market').click();
  await expect(page.locator('[data-chart="ledger"]')).toBeVisible();
  await expect(profile(page)).toHaveCount(0);
  // Coming back shows the ally looked at last, and its address says so.
  await tab(page, 'Ally').click();
  await expect(title(page, 'Norway')).toBeVisible();
  await expect.poll(() => query(page, 'ally')).toBe('NOR');
});

test('a reload and a link show the same page; a query without an ally shows one all the same', async ({
  page,
}) => {
  await openAlly(page);
  await page.reload();
  await expect(title(page, 'Poland')).toBeVisible();
  await page.goto('/?view=ally&lang=en#1.d2607.A~pledge;x=TUR');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(profile(page)).toContainText('Addressable, Türkiye');
});

test('the drawer opens as a page, and Back gives the drawer back', async ({ page }) => {
  await open(page, `/?lang=en&ally=POL${LINK}`);
  await profile(page).getByRole('button', { name: 'Open as a page' }).click();
  await expect(title(page, 'Poland')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => query(page, 'view')).toBe('ally');
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('[data-chart="spend-path"]')).toBeAttached();
});

test('the inputs at the left move the figures at the right while they are dragged, as one step', async ({
  page,
}) => {
  await openAlly(page);
  const before = await figure(page, 'coreShare').textContent();
  expect(before).toBe('5.00\u202f%');
  const thumb = await slider(page, 'Poland').boundingBox();
  if (!thumb) throw new Error('no slider');
  const at = (percent: number) => thumb.x + 9 + ((thumb.width - 18) * percent) / 6;
  await page.mouse.move(at(5), thumb.y + thumb.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(4), thumb.y + thumb.height / 2, { steps: 6 });
  await expect(figure(page, 'coreShare')).toHaveText('4.00\u202f%');
  await expect(point(page, 2035)).toHaveAttribute('aria-valuetext', '4.00\u202f% of GDP in 2035');
  await page.mouse.up();
  await settled(page, 'pledge~POL:4');
  const imported = page.getByRole('slider', { name: /abroad/i });
  const sam = await figure(page, 'sam').textContent();
  await imported.focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure(page, 'sam')).not.toHaveText(sam ?? '');
  await undoButton(page).click();
  await undoButton(page).click();
  await expect(figure(page, 'coreShare')).toHaveText(before ?? '');
});

test('arrow keys move a point of the path; its neighbours stay; Backspace lets it go', async ({ page }) => {
  await openAlly(page, '/?view=ally&lang=en&ally=POL#1.d2607.A~early');
  const before = await shares(page);
  await point(page, 2029).focus();
  await page.keyboard.press('Shift+ArrowUp');
  const now = await shares(page);
  expect(now[1]).toBe('5.18\u202f% of GDP in 2029');
  expect([now[0], now[2], now[3]]).toEqual([before[0], before[2], before[3]]);
  await settled(page, /~POL:/);
  await expect(page.locator('select').filter({ hasText: 'through points' }).first()).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect.poll(() => shares(page)).toEqual(before);
  await undoButton(page).click();
  await expect.poll(() => shares(page)).toEqual(now);
  await undoButton(page).click();
  await expect.poll(() => shares(page)).toEqual(before);
});

test('a point is pulled with the mouse; Escape in the middle drops it', async ({ page }) => {
  await openAlly(page);
  const before = await shares(page);
  const box = await point(page, 2031).boundingBox();
  if (!box) throw new Error('no point');
  const hit = box.width;
  const yOf = (percent: number, max: number) => box.y + hit / 2 + (box.height - hit) * (1 - percent / max);
  const max = Number(await point(page, 2031).getAttribute('max'));
  const now = Number(await point(page, 2031).inputValue());
  const x = box.x + hit / 2;
  await page.mouse.move(x, yOf(now, max));
  await page.mouse.down();
  await page.mouse.move(x, yOf(3, max), { steps: 8 });
  await expect(point(page, 2031)).toHaveAttribute(
    'aria-valuetext',
    /^(2\.9|3\.0|3\.1)0\u202f% of GDP in 2031$/,
  );
  await page.keyboard.press('Escape');
  await expect.poll(() => shares(page)).toEqual(before);
  await page.mouse.up();
  await page.mouse.move(x, yOf(now, max));
  await page.mouse.down();
  await page.mouse.move(x, yOf(3, max), { steps: 8 });
  await page.mouse.up();
  await settled(page, /~POL:/);
  expect((await shares(page))[3]).toBe(before[3]);
  await expect(undoButton(page)).toBeEnabled();
});

test('a locked ally has no points to pull; Iceland has none at all and says why', async ({ page }) => {
  await openAlly(page, `/?view=ally&lang=en&ally=POL&lock=POL${LINK}`);
  await expect(point(page, 2029)).toBeHidden();
  await expect(page.getByText('pull the points')).toHaveCount(0);
  await page.goto('/?view=ally&lang=en&ally=ISL');
  await expect(profile(page)).toContainText('No armed forces');
  await expect(page.getByRole('slider', { name: /Iceland, core share/ })).toHaveCount(0);
  await expect(page.getByRole('slider', { name: /^Iceland/ }).first()).toBeVisible();
});

test('on a phone the page holds, and its points follow the finger', async ({ visit }) => {
  const page = await visit(device(390));
  await openAlly(page);
  expect((await overflow(page)).over).toBe(0);
  expect(
    (await smallTargets(page)).filter((text) => /Next|Previous|Choose|Inputs|core share/.test(text)),
  ).toEqual([]);
  await point(page, 2029).scrollIntoViewIfNeeded();
  const box = await point(page, 2029).boundingBox();
  if (!box) throw new Error('no point');
  const max = Number(await point(page, 2029).getAttribute('max'));
  const now = Number(await point(page, 2029).inputValue());
  const y = box.y + box.width / 2 + (box.height - box.width) * (1 - now / max);
  const x = box.x + box.width / 2;
  await fingerDrag(page, { x, y }, { x, y: y + 40 });
  await settled(page, /~POL:/);
  expect(Number(await point(page, 2029).inputValue())).toBeLessThan(now - 0.5);
  await tab(page, 'Explore').tap();
  await expect(profile(page)).toHaveCount(0);
});

test('on a tablet held upright the inputs lie in the drawer, the chart stays above it', async ({ visit }) => {
  const page = await visit(device(820, 1180));
  await openAlly(page);
  await takeNote(page);
  expect((await overflow(page)).over).toBe(0);
  const drawer = page.getByRole('complementary');
  await expect(drawer.getByRole('heading', { name: 'Inputs of Poland' })).toBeVisible();
  const chart = await profile(page).locator('svg.recharts-surface').boundingBox();
  const top = (await drawer.boundingBox())?.y ?? 0;
  expect((chart?.y ?? 0) + (chart?.height ?? 0)).toBeLessThanOrEqual(top + 1);
});

test('Adjust in a profile on Market leads to the ally’s slider, on a desk and on a phone', async ({
  page,
  visit,
}) => {
  await page.goto(`/?lang=en&view=market&ally=POL${LINK}`);
  await profile(page).getByRole('button', { name: 'Adjust' }).click();
  await expect(slider(page, 'Poland')).toBeFocused();
  const phone = await visit(device(390));
  await phone.goto(`/?lang=en&view=market&ally=POL${LINK}`);
  await profile(phone).getByRole('button', { name: 'Adjust' }).tap();
  await expect(phone.locator('[data-sheet]').getByRole('heading', { name: 'Poland' })).toBeVisible();
  await expect(slider(phone, 'Poland')).toBeFocused();
});

for (const theme of ['light', 'dark'] as const)
  for (const locale of ['en', 'ko'] as const)
    test(`an ally’s page has no accessibility faults: ${locale}, ${theme}`, async ({ visit }) => {
      const page = await visit({ colorScheme: theme });
      await page.goto(`/?lang=${locale}&view=ally&ally=POL${LINK}`);
      await expect(profile(page).locator('table')).toHaveCount(3);
      await expect(profile(page).locator('input[type=range]').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('main').include('aside').analyze();
      expect(violations).toEqual([]);
    });
