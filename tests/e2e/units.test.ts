import type { Page } from '@playwright/test';
import {
  CHARTS,
  chart,
  chooseUnits,
  expect,
  figures,
  fragment,
  headline,
  open,
  row,
  saved,
  sentence,
  slider,
  tableOf,
  test,
  undoButton,
  unit,
  unitButton,
} from './app.ts';
import { figuresFor } from './expected.ts';

const LINK = '1.d2607.A~pledge~DEU:4,POL:5';
const panel = (page: Page) => page.getByRole('group', { name: 'Amounts' });
/** The allies of the list, from the top. */
const listed = (page: Page): Promise<string[]> =>
  page
    .getByRole('slider', { name: /, core share$/ })
    .evaluateAll((rails) => rails.map((rail) => rail.getAttribute('aria-label')?.split(',')[0] ?? ''));

test('every amount of the page follows the unit, the scenario stays', async ({ page }) => {
  await open(page, `/#${LINK}`);
  await chooseUnits(page, { Amounts: '% of GDP' });
  await expect.poll(() => figures(page)).toEqual(figuresFor(LINK, { per: 'gdp' }));
  expect((await sentence(page)).replaceAll('\u202f', ' ')).toBe(
    'In 2035 Europe and Canada would spend 3.64 % of GDP on core defence. Suppliers in Korea could compete for 0.141 % of GDP.',
  );
  await expect(chart(page, 'spend-path').locator('h2')).toHaveText(
    'Core spending rises from 2.54\u202f% to 3.64\u202f% of GDP by 2035',
  );
  await expect(row(page, 'Germany')).toContainText('4.00\u202f%');
  // Nothing on the page is money any more.
  await expect(page.locator('main')).not.toContainText(/[$€₩]/u);
  for (const id of CHARTS) await expect(chart(page, id)).toContainText('% of GDP');

  await chooseUnits(page, { Amounts: 'Per head', Currency: '₩' });
  await expect
    .poll(() => figures(page))
    .toEqual(figuresFor(LINK, { per: 'head', prices: { currency: 'KRW', basis: 'constant' } }));
  // Two charts draw years and parts of budgets, no amounts.
  const ofAmounts = CHARTS.filter((id) => id !== 'milestones' && id !== 'burden');
  for (const id of ofAmounts) await expect(chart(page, id)).toContainText('constant 2026 won per head');
  await expect(slider(page, 'Italy')).toHaveAttribute('aria-valuetext', /about ₩[\d,]+k per head$/u);
  expect((await saved(page, 'buyers', 'CSV')).suggestedFilename()).toContain('_KRW2026-per-head_');
  const [, first] = await tableOf(page, 'spend-path');
  expect(first?.[2]).toMatch(/^₩\d+k$/u);

  expect(await fragment(page)).toBe(LINK);
  await expect(undoButton(page)).toBeDisabled();
  await expect.poll(() => page.url()).toContain('per=head');
  await page.reload();
  await expect
    .poll(() => figures(page))
    .toEqual(figuresFor(LINK, { per: 'head', prices: { currency: 'KRW', basis: 'constant' } }));
});

test('a drag is live in every unit', async ({ page }) => {
  await open(page, '/?per=gdp#1.d2607.A~pledge');
  await slider(page, 'Germany').focus();
  await page.keyboard.press('End');
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~pledge~DEU:6', { per: 'gdp' }));
  await expect(page.locator('[data-figure="core"]')).toContainText('pp vs pledge path');
});

test('the unit menu by keyboard alone: arrows choose, Tab goes on, Escape gives the focus back', async ({
  page,
}) => {
  await open(page, `/#${LINK}`);
  await unitButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(unit(page, 'Amounts', 'Money')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(unit(page, 'Amounts', '% of GDP')).toBeChecked();
  // A part of GDP has no currency: the group is off, says why, and Tab passes it by.
  await expect(unit(page, 'Currency', '€')).toBeDisabled();
  await expect(page.getByRole('group', { name: 'Currency' })).toHaveAccessibleDescription(
    /no currency; US\$ comes back/u,
  );
  await page.keyboard.press('Tab');
  await expect(unit(page, 'Prices', 'Constant 2026')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(unit(page, 'Currency', '€')).toBeChecked();
  await expect(page.getByRole('group', { name: 'Currency' })).toHaveAccessibleDescription(
    /that of 2026: €0\.848 for US\$1 \(IMF WEO, April 2026\)/u,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(unitButton(page)).toBeFocused();
  await expect(unitButton(page)).toHaveAccessibleName('Units: € per head, current prices');
  await expect
    .poll(() => figures(page))
    .toEqual(figuresFor(LINK, { per: 'head', prices: { currency: 'EUR', basis: 'current' } }));
});

test('the unit menu closes by a press outside and by Tab past its end', async ({ page }) => {
  await open(page);
  await unitButton(page).click();
  await expect(panel(page)).toBeVisible();
  await page.locator('h1').click({ position: { x: 4, y: 4 } });
  await expect(panel(page)).toHaveCount(0);
  await unitButton(page).click();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
  await expect(panel(page)).toHaveCount(0);
});

test('the unit menu by touch at 390 px: within the page, every choice 44 px high', async ({ visit }) => {
  const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await open(page, `/#${LINK}`);
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await unitButton(page).tap();
  for (const label of await page.locator('[data-menu] label').all()) {
    const box = await label.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
  await page.locator('[data-menu] label', { hasText: 'Per head' }).tap();
  await expect.poll(() => figures(page)).toEqual(figuresFor(LINK, { per: 'head' }));
  await page.locator('[data-result]').tap({ position: { x: 4, y: 4 }, force: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a figure chosen leads the list: pips, order and address follow; one undo finds no step', async ({
  page,
}) => {
  await open(page, '/#1.d2607.A~pledge');
  await expect(headline(page, 'sam')).toHaveAttribute('aria-pressed', 'true');
  const byMarket = await listed(page);
  await headline(page, 'core').click();
  await expect(headline(page, 'core')).toHaveAttribute('aria-pressed', 'true');
  await expect(headline(page, 'sam')).toHaveAttribute('aria-pressed', 'false');
  const bySpending = await listed(page);
  // Most core spending for 0.1 points: the largest economy; the exporter's market is another matter.
  expect(bySpending[0]).toBe('Germany');
  expect(bySpending).not.toEqual(byMarket);
  await expect(row(page, 'Germany').getByRole('img').first()).toHaveAccessibleName(
    /^\+0\.1 points: \+\$\d\.\d\u00a0bn core spending$/u,
  );
  await expect.poll(() => page.url()).toContain('m=core');
  await expect(undoButton(page)).toBeDisabled();

  await headline(page, 'som').focus();
  await page.keyboard.press('Space');
  await expect(headline(page, 'som')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => page.url()).toContain('m=som');
  await page.reload();
  await expect(headline(page, 'som')).toHaveAttribute('aria-pressed', 'true');
});

test('on a phone a tap anywhere on a figure chooses it, and it stays in sight over the list', async ({
  visit,
}) => {
  const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await open(page);
  const card = page.locator('[data-figure="tam"]');
  const box = await card.boundingBox();
  await card.tap({ position: { x: 30, y: (box?.height ?? 0) - 10 } });
  await expect(headline(page, 'tam')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-result]')).toContainText('Equipment and R&D');
});

test('the list in every order: by name, by gap, by spending', async ({ page }) => {
  await open(page, '/#1.d2607.A~hold');
  const order = page.getByRole('combobox', { name: 'Order of the allies' });
  await order.selectOption({ label: 'By name' });
  expect((await listed(page)).slice(0, 3)).toEqual(['Albania', 'Belgium', 'Bulgaria']);
  await order.selectOption({ label: 'Most spending first' });
  expect((await listed(page)).slice(0, 2)).toEqual(['United States', 'Germany']);
  await order.selectOption({ label: 'Largest gap first' });
  expect((await listed(page))[0]).toBe('United States');
  await order.selectOption({ label: 'Most changed first' });
  await expect.poll(() => page.url()).toContain('sort=change');
});
