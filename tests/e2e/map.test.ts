import type { Locator, Page } from '@playwright/test';
import { chart, DRAWING, expect, open, preset, pull, settled, tableOf, test } from './app.ts';

const LINK = '#1.d2607.A~pledge~DEU:4,POL:5';

const spot = (page: Page, name: string): Locator => chart(page, 'map').locator(`[data-spot="${name}"]`);
const panel = (page: Page): Locator => chart(page, 'map').locator('[data-side]');
const title = (page: Page): Locator => chart(page, 'map').locator('h2');
const bars = (page: Page): Promise<(string | null)[]> =>
  chart(page, 'map')
    .locator('[data-spot^="bars:"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-spot')));

/** Brings the card to the middle of the screen, where a panel has room. */
async function show(page: Page): Promise<void> {
  await chart(page, 'map').evaluate((card) => card.scrollIntoView({ block: 'center' }));
}

/** A point inside an area: the middle of its box is not always land. */
const inside = (area: Locator): Promise<{ x: number; y: number }> =>
  area.evaluate((element) => {
    const box = element.getBoundingClientRect();
    for (const down of [0.5, 0.4, 0.6, 0.3, 0.7])
      for (const across of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
        const point = { x: box.left + box.width * across, y: box.top + box.height * down };
        if (document.elementFromPoint(point.x, point.y) === element) return point;
      }
    throw new Error('The area lies under others');
  });

test('the mouse reads an ally on either map, on a square and on a bar; a click opens its profile', async ({
  page,
}) => {
  await open(page, `/${LINK}`);
  await show(page);
  for (const [name, ally, share] of [
    ['base:FRA', 'France', '3.50'],
    ['now:DEU', 'Germany', '4.00'],
    ['now:CAN', 'Canada', '3.50'],
    ['now-square:LUX', 'Luxembourg', '3.50'],
    ['bars:POL', 'Poland', '5.00'],
  ] as const) {
    const { x, y } = await inside(spot(page, name));
    await page.mouse.move(x, y);
    await expect(panel(page)).toContainText(ally);
    await expect(panel(page)).toContainText(share);
  }
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('[data-profile="POL"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-profile]')).toHaveCount(0);
});

test('Iceland is read as without armed forces, never as zero', async ({ page }) => {
  await open(page, `/${LINK}`);
  await show(page);
  const { x, y } = await inside(spot(page, 'now:ISL'));
  await page.mouse.move(x, y);
  await expect(panel(page)).toContainText('no armed forces');
  await expect(panel(page)).not.toContainText('0');
  const rows = await tableOf(page, 'map');
  expect(rows.find(([ally]) => ally === 'Iceland')?.slice(3)).toEqual(['–', '–', '–', '–']);
});

test('the keyboard alone reads every ally and switches the measure', async ({ page }) => {
  await open(page, `/${LINK}`);
  await show(page);
  await chart(page, 'map').getByRole('button', { name: 'Money', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toContainText('Germany’s spending rises most');
  await chart(page, 'map').locator(DRAWING).focus();
  await page.keyboard.press('ArrowDown');
  await expect(panel(page)).toContainText('Germany');
  await page.keyboard.press('ArrowDown');
  await expect(panel(page)).toContainText('United Kingdom');
  await page.keyboard.press('End');
  await expect(panel(page)).toContainText('Montenegro');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(panel(page)).toBeVisible();
});

test('title, bars and colours follow scenario and year; the order waits for the release', async ({
  page,
}) => {
  await open(page, `/${LINK}`);
  await expect(title(page)).toHaveText('From 5 allies at 3.5\u202f% in 2026 to 30 in 2035');
  const before = await bars(page);
  const fill = () =>
    chart(page, 'map')
      .locator('path[fill^="var(--m"]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')).join());
  // Out of sight a chart waits for the release.
  await show(page);
  const colours = await fill();
  await pull(page, 'Germany', 4, 5.8);
  expect(await bars(page)).toEqual(before);
  await expect.poll(fill).not.toBe(colours);
  await page.mouse.up();
  await settled(page, /DEU:5\.[789]/);
  await expect.poll(async () => (await bars(page))[0]).toBe('bars:DEU');
  await preset(page, 'Shares held').click();
  await expect(title(page)).toContainText('as many in 2035');
});

test('what the map shows is in the link, and the same for its reader', async ({ page, visit }) => {
  await open(page, `/${LINK}`);
  await chart(page, 'map').getByRole('button', { name: 'Money', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('map')).toBe('money');
  const said = await title(page).textContent();
  const other = await visit();
  await open(other, page.url());
  await expect(title(other)).toHaveText(said ?? '');
  await expect(chart(other, 'map').getByRole('button', { name: 'Money', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await open(other, `/?map=money&per=gdp${LINK}`);
  await expect(chart(other, 'map').getByRole('group', { name: 'What the map shows' })).toHaveCount(0);
});

test('a finger reads an ally at 390 px, above the edge of the screen, and closes it again', async ({
  visit,
}) => {
  const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await open(page, `/${LINK}`);
  const tap = async (name: string) => {
    await spot(page, name).evaluate((area) => area.scrollIntoView({ block: 'center' }));
    const { x, y } = await inside(spot(page, name));
    await page.touchscreen.tap(x, y);
  };
  await tap('now:TUR');
  await expect(panel(page)).toContainText('Türkiye');
  // In full view, above what is fixed at the lower edge.
  expect(
    await panel(page).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const bars = [...document.querySelectorAll('*')].filter(
        (other) => getComputedStyle(other).position === 'fixed' && other.getBoundingClientRect().width > 0,
      );
      const isCovered = bars.some((bar) => {
        const box = bar.getBoundingClientRect();
        return box.top < bottom && box.bottom > top && box.left < right && box.right > left;
      });
      return top >= 0 && bottom <= window.innerHeight && !isCovered;
    }),
  ).toBe(true);
  await tap('now:TUR');
  await expect(panel(page)).toHaveCount(0);
  await tap('now-square:MNE');
  await expect(panel(page)).toContainText('Montenegro');
  await tap('bars:LTU');
  await expect(panel(page)).toContainText('Lithuania');
});
