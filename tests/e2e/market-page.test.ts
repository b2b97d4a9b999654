import type { Locator, Page } from '@playwright/test';
import { type ChartId, chart, expect, MARKET_CHARTS, test } from './app.ts';
import { device } from './touch.ts';

const openMarket = async (page: Page, query = ''): Promise<void> => {
  await page.goto(`/?view=market&lang=en${query}`);
  await expect(chart(page, 'suppliers').locator('svg text').first()).toBeAttached();
};
const more = (page: Page, id: ChartId): Locator =>
  chart(page, id).getByRole('button', { name: 'More for this chart' });

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [390, 844],
] as const)
  test(`a card's menu opens where all of it can be pressed, however low the card: ${width} px`, async ({
    visit,
  }) => {
    const page = await visit(width === 1440 ? { viewport: { width, height } } : device(width, height));
    await openMarket(page);
    const button = more(page, 'timeline');
    const items = chart(page, 'timeline').locator('[data-menu] button');
    // As low as the page lets it stand, above the bars that lie over its end; then with some of the list in sight.
    for (const room of [0, 60, 120, 200]) {
      await button.evaluate((element, by) => {
        element.scrollIntoView({ block: 'end', behavior: 'instant' });
        window.scrollBy(0, by);
      }, room);
      await button.click();
      await expect(items).toHaveCount(7);
      for (const item of await items.all()) {
        await expect(item).toBeInViewport({ ratio: 1 });
        const isOnTop = await item.evaluate((element) => {
          const { x, y, width: w, height: h } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(x + w / 2, y + h / 2));
        });
        expect(isOnTop, `${await item.textContent()}, ${room} px`).toBe(true);
      }
      await page.keyboard.press('Escape');
    }
  });

test('a card with nothing to show is short and says why in a sentence', async ({ page }) => {
  for (const [lang, why] of [
    ['en', 'Iceland has no armed forces: it has no core spending.'],
    ['ko', '아이슬란드는 군대가 없어 핵심 국방비가 없습니다.'],
  ] as const) {
    await page.goto(`/?view=market&sc=ISL&lang=${lang}`);
    for (const id of MARKET_CHARTS) {
      const card = chart(page, id);
      await card.scrollIntoViewIfNeeded();
      await expect(card).toContainText(why);
      expect((await card.boundingBox())?.height, id).toBeLessThan(180);
    }
  }
});

test('on a tablet held upright the whole ledger shows on arrival, its drawer low', async ({ visit }) => {
  const page = await visit(device(820, 1180));
  await openMarket(page);
  const drawer = page.getByRole('complementary', { name: 'Inputs' });
  expect((await drawer.boundingBox())?.height).toBe(88);
  await expect(chart(page, 'ledger').locator('[data-step="som"]')).toBeInViewport({ ratio: 1 });
  // A stop that was chosen stays, wherever one goes.
  await page.getByRole('button', { name: /^Height of the inputs/ }).tap();
  const go = (view: string) =>
    page
      .getByRole('link', { name: view })
      .or(page.getByRole('button', { name: view, exact: true }))
      .first();
  await go('Ally').tap();
  await expect(page.locator('[data-profile]')).toBeVisible();
  await go('Market').tap();
  await expect(chart(page, 'ledger')).toBeVisible();
  expect((await drawer.boundingBox())?.height).toBeCloseTo(531, 0);
});

test('on a phone each step says its part of a hundred and its range, and the buyers are a tap away', async ({
  visit,
}) => {
  const page = await visit(device(390));
  await openMarket(page);
  const step = (id: string): Locator => chart(page, 'ledger').locator(`[data-step="${id}"]`);
  for (const id of ['tam', 'imports', 'open', 'sam', 'som'])
    await expect(step(id).getByText(/^\d+(\.\d+)? of \$100$/)).toBeVisible();
  for (const id of ['imports', 'open', 'sam', 'som'])
    await expect(step(id).getByText(/low–high [\d.]+–[\d.]+$/)).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Parts of this page' })
    .getByRole('button', { name: 'Buyers' })
    .tap();
  await expect(chart(page, 'market').getByRole('heading')).toBeFocused();
  await expect(chart(page, 'market').getByRole('heading')).toBeInViewport({ ratio: 1 });
});

test('on a phone what can be addressed and won stays in sight while the levers scroll, and follows them', async ({
  visit,
}) => {
  const page = await visit(device(390));
  await openMarket(page);
  await page
    .getByRole('navigation', { name: 'Parts of this page' })
    .getByRole('button', { name: 'Levers' })
    .tap();
  const result = page.locator('[data-result]');
  await expect(result).toContainText('Addressable, Korea, 2035');
  const before = (await result.textContent()) ?? '';
  const strictness = page.getByRole('textbox', { name: 'Buy-European strictness' });
  await strictness.fill('100');
  await strictness.press('Enter');
  await expect(result).not.toHaveText(before);
  await expect(result).toBeInViewport({ ratio: 1 });
  await page.getByRole('switch').last().scrollIntoViewIfNeeded();
  await expect(result).toBeInViewport({ ratio: 1 });
});

test('on a phone the folded line of Ally names the ally shown', async ({ visit }) => {
  const page = await visit(device(390));
  await page.goto('/?view=ally&ally=DEU&lang=en');
  const line = page.getByRole('button', { name: /Germany · 2035 · Korea$/ });
  await expect(line).toBeVisible();
  await line.tap();
  // Whose spending is looked at is chosen by the ally itself.
  await expect(page.getByRole('button', { name: 'Europe and Canada' })).toHaveCount(0);
});

test('what this calculator summed up itself stands apart from what others published', async ({ page }) => {
  await openMarket(page);
  await page.locator('#known').scrollIntoViewIfNeeded();
  const table = page.locator('[data-facts="estimates"]');
  await table.getByRole('button').click();
  const publishers = await table.locator('tbody th').allInnerTexts();
  expect(publishers.filter((text) => text.includes('Five by 35'))).toEqual([]);
  const own = table.locator('tr', { has: page.getByRole('rowheader', { name: /^This calculator/ }) });
  await expect(own).toHaveCount(3);
  await expect(own.first()).toContainText('not a published forecast');
});

/** Finds, in a heading, figures whose particle stands on the next line. */
const split = (heading: Locator): Promise<readonly string[]> =>
  heading.evaluate((element) => {
    const found: string[] = [];
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const letters: { readonly text: string; readonly top: number }[] = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode())
      for (let i = 0; i < (node.textContent ?? '').length; i += 1) {
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const { top, height } = range.getBoundingClientRect();
        letters.push({ text: (node.textContent ?? '')[i] ?? '', top: top + height / 2 });
      }
    letters.forEach(({ text, top }, i) => {
      const before = letters[i - 1];
      if (before && /[%)\]”’]/u.test(before.text) && /[가-힣]/u.test(text) && Math.abs(before.top - top) > 6)
        found.push(`${letters.map((letter) => letter.text).join('')}: ${before.text}|${text}`);
    });
    return found;
  });

test('no Korean title leaves a figure’s particle to the next line', async ({ page }) => {
  test.slow();
  for (const address of [
    '/?view=market&lang=ko',
    '/?view=market&lang=ko&yr=sum&per=gdp',
    '/?lang=ko&per=gdp',
  ]) {
    await page.goto(address);
    await expect(page.locator('[data-chart] h2').nth(5)).toBeVisible();
    for (let width = 1440; width >= 320; width -= 40) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('[data-chart] h2').first()).toBeVisible();
      for (const heading of await page.locator('main :is(h1, h2)').all())
        expect(await split(heading), `${address} ${width} px`).toEqual([]);
    }
  }
});
