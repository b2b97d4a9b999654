import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { bare } from '../bare-link.ts';
import { chart, DRAWING, expect, open, row, slider, test } from './app.ts';
import { device, overflow, smallTargets } from './touch.ts';

const LINK = '#1.d2607.A~pledge~POL:5';
const profile = (page: Page): Locator => page.locator('[data-profile]');
const card = (page: Page): Locator => page.locator('[popover]');
const named = (page: Page, name: string): Locator => profile(page).getByRole('heading', { level: 2, name });
const button = (page: Page, name: string | RegExp): Locator => profile(page).getByRole('button', { name });

test('a row opens the profile; Escape closes it and gives focus back; Back closes it too', async ({
  page,
}) => {
  await open(page, `/${LINK}`);
  await row(page, 'Poland')
    .getByRole('button', { name: /Poland/ })
    .first()
    .click();
  const opener = page.getByRole('button', { name: 'Profile of Poland' });
  await opener.click();
  await expect(named(page, 'Poland')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('ally')).toBe('POL');
  await page.keyboard.press('Escape');
  await expect(profile(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect.poll(() => new URL(page.url()).searchParams.get('ally')).toBeNull();

  await opener.press('Enter');
  await expect(named(page, 'Poland')).toBeVisible();
  await page.goBack();
  await expect(profile(page)).toHaveCount(0);
  expect(bare(new URL(page.url()).hash)).toBe(LINK);
  await page.goForward();
  await expect(named(page, 'Poland')).toBeVisible();
});

test('closing leaves no entry behind, and keeps what was done just before opening', async ({ page }) => {
  await open(page);
  const view = (name: string) =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });
  await view('Market').click();
  await view('Explore').click();
  await slider(page, 'Germany').focus();
  await page.keyboard.press('ArrowRight');
  await row(page, 'Germany')
    .getByRole('button', { name: /Germany/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Profile of Germany' }).click();
  await button(page, 'Close the profile').click();
  await expect(profile(page)).toHaveCount(0);
  await expect.poll(() => page.url()).toMatch(/DEU:3\.6/);
  await page.goBack();
  await expect(page.locator('[data-chart="ledger"]')).toBeVisible();
});

test('an ally in a chart leads to its profile by one press of the mouse and to the keyboard', async ({
  page,
}) => {
  await open(page, `/${LINK}`);
  await chart(page, 'increments').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await chart(page, 'increments').locator('[data-spot]').nth(1).click();
  await expect(profile(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(profile(page)).toHaveCount(0);

  await chart(page, 'burden').locator(DRAWING).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(profile(page)).toBeVisible();
  await page.keyboard.press('Escape');
  // Space pins what was read, with the way on inside.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(profile(page)).toBeVisible();
});

test('previous and next walk the allies by name; Back still leaves in one step', async ({ page }) => {
  await open(page, `/${LINK}`);
  await row(page, 'Poland')
    .getByRole('button', { name: /Poland/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Profile of Poland' }).click();
  await button(page, 'Next: Portugal').click();
  await expect(named(page, 'Portugal')).toBeVisible();
  await button(page, 'Next: Romania').click();
  await expect(named(page, 'Romania')).toBeVisible();
  await button(page, 'Previous: Portugal').click();
  await button(page, 'Adjust').click();
  await expect(profile(page)).toHaveCount(0);
  await expect(slider(page, 'Portugal')).toBeFocused();
});

test('Iceland, an exporter of its own and a buyer without deals say why there is nothing', async ({
  page,
}) => {
  await open(page, '/?ally=ISL&lang=en');
  await expect(profile(page)).toContainText('No armed forces');
  await expect(profile(page)).toContainText('No arms imports are recorded');
  await page.goto('/?ally=ALB&lang=en');
  await expect(profile(page)).toContainText('No deals of Korea with this ally were found');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Exporter' }).selectOption('DEU');
  await chart(page, 'increments').locator('[data-spot]').first().click();
  await expect(profile(page)).toContainText('What it buys from itself is no export');
});

test('facts that do not come are asked for again; the figures stand meanwhile', async ({ page, watch }) => {
  // The facts are the large one of the files named so.
  await page.route(/facts-.*\.js/, async (route) => {
    const response = await route.fetch();
    if ((await response.body()).length > 100_000) await route.abort();
    else await route.fulfill({ response });
  });
  await page.goto('/?ally=POL&lang=en');
  await expect(profile(page).getByRole('alert')).toContainText('could not be fetched');
  await expect(profile(page)).toContainText('$13.7 bn');
  await page.unroute(/facts-.*\.js/);
  await button(page, 'Try again').click();
  await expect(profile(page).getByRole('table', { name: /Who supplies Poland/ })).toBeVisible();
  // The browser names the file that did not come; nothing else went wrong.
  expect(watch.faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});

test('a figure of the profile opens its card by keyboard, gives its footnote, and has focus again', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `/?ally=POL&lang=en${LINK}`);
  const figure = profile(page).locator('dl [data-claim="sam"]');
  await figure.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toContainText('Addressable for Korea, Poland, 2035');
  await expect(card(page)).toContainText('$12.2–17.0 bn');
  await card(page).getByRole('button', { name: 'Copy as footnote' }).click();
  await expect(card(page)).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Addressable for Korea, Poland, 2035: \$14\.6\u00a0bn \(12\.2–17\.0\), constant 2026 US\$; scenario “Pledge path, changed”, Poland 5\.0\u202f%;/,
  );
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(profile(page)).toBeVisible();
  await expect(figure).toBeFocused();
});

test('the figures of the page open cards too, and stay buttons of the ranking', async ({ page }) => {
  await open(page, `/?lang=en${LINK}`);
  await page.locator('[data-figure="sam"] [data-claim]').click();
  await expect(card(page)).toContainText('Addressable for Korea, Europe and Canada, 2035');
  await page.keyboard.press('Escape');
  await page.goto(`/?lang=en&view=market${LINK}`);
  await page.locator('[data-chart="ledger"] [data-claim="imports"]').click();
  await expect(card(page)).toContainText('Bought abroad, Europe and Canada, 2035');
});

test('on a phone the profile fills the screen, is opened by touch and closed by Back', async ({ visit }) => {
  const page = await visit(device(390));
  await page.goto(`/?lang=en${LINK}`);
  await page.locator('[data-row="POL"]').tap();
  await page.getByRole('dialog').locator('button[aria-expanded]').tap();
  await page.getByRole('button', { name: 'Profile of Poland' }).tap();
  await expect(named(page, 'Poland')).toBeVisible();
  await expect(profile(page).getByRole('table', { name: /Deals of Korea/ })).toBeVisible();
  expect((await overflow(page)).over).toBe(0);
  expect((await profile(page).boundingBox())?.width).toBe(390);
  expect(
    (await smallTargets(page)).filter((text) => /Profile|Adjust|Next|Previous|Close/.test(text)),
  ).toEqual([]);
  await profile(page).locator('dl [data-claim="som"]').tap();
  await expect(card(page)).toContainText('Winnable for Korea, Poland');
  await card(page).getByRole('button', { name: 'Close', exact: true }).tap();
  await page.goBack();
  await expect(profile(page)).toHaveCount(0);
});

test('deals on Market sort by any column and lead to the buyer', async ({ page }) => {
  await page.goto(`/?lang=en&view=market${LINK}`);
  await page.locator('[aria-labelledby="known"]').scrollIntoViewIfNeeded();
  const deals = page.locator('[data-facts="deals"]');
  await expect(deals.locator('tbody tr').first()).toContainText('Jul 2026');
  await expect(deals.getByRole('columnheader', { name: 'Ordered' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await deals.getByRole('button', { name: 'Value' }).click();
  await expect(deals.locator('tbody tr').first()).toContainText('$6.5 bn');
  await deals.getByRole('button', { name: 'Show all 33' }).click();
  await expect(deals.locator('tbody tr')).toHaveCount(33);
  await expect(page.locator('[data-facts="exports"]')).toContainText('2030');
  await expect(page.locator('[data-facts="dialogue"]')).toContainText('26 Sep 2025');
  await deals.locator('[data-cell="buyer"] button').first().click();
  await expect(profile(page)).toBeVisible();
});

for (const theme of ['light', 'dark'] as const)
  for (const locale of ['en', 'ko'] as const)
    test(`profile, card and facts have no accessibility faults: ${locale}, ${theme}`, async ({ visit }) => {
      const page = await visit({ colorScheme: theme });
      await page.goto(`/?lang=${locale}&view=market&ally=POL${LINK}`);
      await expect(profile(page).locator('table')).toHaveCount(3);
      await profile(page).locator('dl [data-claim="sam"]').click();
      await expect(card(page)).toBeVisible();
      const over = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(over.violations).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.locator('[aria-labelledby="known"]').scrollIntoViewIfNeeded();
      await expect(page.locator('[data-facts="deals"] table')).toBeVisible();
      const facts = await new AxeBuilder({ page }).include('[aria-labelledby="known"]').analyze();
      expect(facts.violations).toEqual([]);
    });
