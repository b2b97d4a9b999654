import type { Page } from '@playwright/test';
import {
  chart,
  expect,
  field,
  figures,
  fragment,
  open,
  panel,
  redoButton,
  settled,
  slider,
  test,
  undoButton,
} from './app.ts';
import { data, figuresFor } from './expected.ts';
import { device, fingerDrag, middleOf, overflow, smallTargets, thumbOf } from './touch.ts';

const rowOf = (page: Page, ally: string) =>
  page.locator('[data-row]').filter({ has: page.getByText(ally, { exact: true }) });
const sheet = (page: Page, ally: string) => page.getByRole('dialog', { name: ally, exact: true });

/** Opens the sheet of an ally by a tap on its row. */
async function tapRow(page: Page, ally: string) {
  await rowOf(page, ally).tap();
  await expect(sheet(page, ally)).toBeVisible();
  return sheet(page, ally);
}

for (const width of [390, 320])
  for (const locale of ['en', 'ko'])
    test(`nothing scrolls sideways at ${width} px, ${locale}, sheet and menus included`, async ({
      visit,
    }) => {
      const page = await visit(device(width));
      await open(page, `/?lang=${locale}#1.d2607.A~pledge~DEU:4,POL:5`);
      const check = async (what: string) => {
        const { over, layout, by } = await overflow(page);
        expect(over, `${what}: ${by.join(', ')}`).toBeLessThanOrEqual(0);
        expect(layout, what).toBe(width);
      };
      await check('first view');
      await page.getByRole('banner').locator('[aria-expanded]').first().tap();
      await check('scenario menu');
      await page.keyboard.press('Escape');
      await page.getByRole('banner').locator('[aria-expanded]').last().tap();
      await check('more');
      await page.keyboard.press('Escape');
      await page.locator('[data-row="DEU"]').tap();
      await page.getByRole('dialog').locator('button[aria-expanded]').tap();
      await check('sheet');
    });

for (const width of [390, 320])
  for (const [view, last] of [
    ['market', '[data-chart="suppliers"] svg text'],
    ['compare', '[data-chart="allies"] svg text'],
    ['ally', '#results'],
  ] as const)
    test(`nothing scrolls sideways at ${width} px on ${view}`, async ({ visit }) => {
      const page = await visit(device(width));
      await page.goto(`/?view=${view}&lang=en#1.d2607.A~pledge~DEU:4@2031,POL:5.B~plans.C~stall`);
      // What lies further down is drawn once it comes into sight.
      await page.locator(last).first().scrollIntoViewIfNeeded();
      const { over, layout, by } = await overflow(page);
      expect(over, by.join(', ')).toBeLessThanOrEqual(0);
      expect(layout).toBe(width);
    });

test('at 200 % zoom on a desk all can be reached and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 });
  await open(page);
  await rowOf(page, 'Germany').click();
  await slider(page, 'Germany').press('ArrowRight');
  await settled(page, 'pledge~DEU:3.6');
  const done = page.getByRole('button', { name: 'Done' });
  await expect(done).toBeInViewport({ ratio: 1 });
  const { over, by } = await overflow(page);
  expect(over, by.join(', ')).toBeLessThanOrEqual(0);
  await done.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the first screen holds the figures, the whole chart and the first row, clear of the bars', async ({
  visit,
}) => {
  const page = await visit(device(390));
  await open(page, '/#1.d2607.A~pledge~DEU:4,POL:5');
  await expect(page.locator('[data-result]')).toBeInViewport({ ratio: 1 });
  await expect(chart(page, 'spend-path').locator('svg.recharts-surface')).toBeInViewport({ ratio: 1 });
  const first = await page.locator('[data-row]').first().boundingBox();
  const views = await page.getByRole('navigation').boundingBox();
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(views?.y ?? 0);
  expect((await page.getByRole('banner').boundingBox())?.height).toBe(48);
});

test('a swipe over the list changes nothing, wherever it begins; figures and chart stay in sight', async ({
  visit,
}) => {
  const page = await visit(device(390));
  await open(page, '/#1.d2607.A~pledge~POL:5');
  const before = await fragment(page);
  await expect(page.locator('[data-row]')).toHaveCount(data.allies.length);
  await expect(page.locator('[data-row] input')).toHaveCount(0);
  for (const part of [0.1, 0.5, 0.9]) {
    const from = rowOf(page, 'Italy');
    await from.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const { y } = await middleOf(from);
    const top = await page.evaluate(() => window.scrollY);
    await fingerDrag(page, { x: 390 * part, y }, { x: 390 * part + 20, y: y - 220 });
    await expect.poll(() => page.evaluate(() => window.scrollY), `from ${part}`).not.toBe(top);
  }
  await expect(page.locator('[data-result]')).toBeInViewport({ ratio: 1 });
  await expect(chart(page, 'spend-path').locator('svg.recharts-surface')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await fragment(page)).toBe(before);
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge~POL:5'));
  await expect(undoButton(page)).toBeDisabled();
});

test('the list stands still when the chart over it grows low', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page);
  // Where the list stands must be the scroll's doing alone, whichever height the chart has.
  const gap = () =>
    page.evaluate(
      () => window.scrollY + (document.querySelector('[data-row="ALB"]')?.getBoundingClientRect().top ?? 0),
    );
  const before = await gap();
  const plot = chart(page, 'spend-path').locator('svg.recharts-surface');
  const high = (await plot.boundingBox())?.height ?? 0;
  await rowOf(page, 'Italy').evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect.poll(async () => (await plot.boundingBox())?.height).toBeLessThan(high * 0.7);
  expect(await gap()).toBe(before);
});

test('a swipe that begins on a control of the sheet changes nothing', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page, '/#1.d2607.A~pledge~POL:5');
  await tapRow(page, 'Germany');
  const rail = await thumbOf(slider(page, 'Germany'), 3.5);
  const starts = [
    rail,
    await middleOf(page.getByRole('button', { name: 'Germany, 0.1 points more' })),
    await middleOf(field(page, 'Germany')),
    await middleOf(page.getByRole('button', { name: /^pledge 3\.5/ })),
  ];
  for (const from of starts) await fingerDrag(page, from, { x: from.x + 60, y: from.y - 160 });
  // Steeper than 30°, though more across than up: not meant for the slider either.
  await fingerDrag(page, rail, { x: rail.x + 90, y: rail.y - 70 });
  await expect(slider(page, 'Germany')).toHaveValue('3.5');
  await expect(field(page, 'Germany')).toHaveValue('3.5');
  expect(await fragment(page)).toBe('1.d2607.A~pledge~POL:5');
  await expect(undoButton(page)).toBeDisabled();
});

test('a tap on the rail does not jump; the thumb follows the finger, in one step', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page);
  await tapRow(page, 'Germany');
  const rail = slider(page, 'Germany');
  const off = await thumbOf(rail, 1);
  await page.touchscreen.tap(off.x, off.y);
  await expect(rail).toHaveValue('3.5');
  await fingerDrag(page, await thumbOf(rail, 3.5), await thumbOf(rail, 4.5));
  const link = await settled(page, /DEU:4\.[456]/);
  expect(await figures(page)).toEqual(figuresFor(link));
  // What is above the sheet stays alive.
  await undoButton(page).tap();
  await settled(page, 'pledge');
  await expect(sheet(page, 'Germany')).toBeVisible();
});

test('the buttons of the sheet step by a tap, once each; the reset names and gives its value', async ({
  visit,
}) => {
  const page = await visit(device(390));
  await open(page);
  await tapRow(page, 'Germany');
  const back = page.getByRole('button', { name: /^Germany: Back to 3\.5/ });
  await expect(back).toBeDisabled();
  await page.getByRole('button', { name: 'Germany, 0.1 points more' }).tap();
  await settled(page, 'pledge~DEU:3.6');
  await page.getByRole('button', { name: 'Germany, 0.1 points more' }).tap();
  await settled(page, 'pledge~DEU:3.7');
  await back.tap();
  await settled(page, 'pledge');
  await expect(field(page, 'Germany')).toHaveValue('3.5');
});

test('the marks of an ally set their value exactly', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page, '/#1.d2607.A~hold');
  const germany = await tapRow(page, 'Germany');
  const marks = germany.getByRole('group', { name: 'Germany: Set to a mark' });
  await marks.getByRole('button', { name: /^pledge/ }).tap();
  await settled(page, 'hold~DEU:3.5');
  // Back at the estimate, which is where this preset began: nothing is changed any more.
  await marks.getByRole('button', { name: /^2026e/ }).tap();
  await settled(page, 'hold');
  await marks.getByRole('button', { name: /^plan 2029/ }).tap();
  await settled(page, 'hold~DEU:3.5@2029');
  await expect(marks.getByRole('button', { name: /^plan 2029/ })).toHaveAttribute('aria-pressed', 'true');
});

test('previous and next go through the list in its order and come round', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page);
  const names = await page.locator('[data-row] > span:first-child').allTextContents();
  await tapRow(page, names[0] ?? '');
  await expect(page.getByRole('dialog')).toContainText(`1 of ${names.length}`);
  await page.getByRole('button', { name: `Next: ${names[1]}` }).tap();
  await expect(sheet(page, names[1] ?? '')).toContainText(`2 of ${names.length}`);
  await page.getByRole('button', { name: `Previous: ${names[0]}` }).tap();
  await page.getByRole('button', { name: `Previous: ${names.at(-1)}` }).tap();
  await expect(sheet(page, names.at(-1) ?? '')).toBeVisible();
  // The row of the ally in the sheet is in sight above it.
  await expect(rowOf(page, names.at(-1) ?? '')).toBeInViewport({ ratio: 1 });
});

test('Escape, Done and a pull down close the sheet, and focus returns to the row', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page);
  const closings = {
    escape: () => page.keyboard.press('Escape'),
    done: () => page.getByRole('button', { name: 'Done' }).tap(),
    pull: async () => {
      const grip = await middleOf(page.getByRole('dialog').getByText(/^\d+ of \d+$/));
      // A short pull is none.
      await fingerDrag(page, grip, { x: grip.x, y: grip.y + 30 });
      await expect(sheet(page, 'Spain')).toBeVisible();
      await fingerDrag(page, grip, { x: grip.x, y: grip.y + 140 });
    },
  };
  for (const [how, close] of Object.entries(closings)) {
    await tapRow(page, 'Spain');
    await expect(slider(page, 'Spain'), how).toBeFocused();
    await close();
    await expect(page.getByRole('dialog'), how).toHaveCount(0);
    await expect(rowOf(page, 'Spain'), how).toBeFocused();
    await expect(rowOf(page, 'Spain'), how).toHaveAttribute('aria-expanded', 'false');
  }
});

test('Escape first drops what is typed, and only then closes', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page);
  await tapRow(page, 'Germany');
  await field(page, 'Germany').fill('abc');
  await expect(page.getByRole('alert')).toHaveText('Enter 0 to 10.');
  await page.keyboard.press('Escape');
  await expect(field(page, 'Germany')).toHaveValue('3.5');
  await expect(sheet(page, 'Germany')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the sheet of Iceland says why there is nothing to move', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page);
  const iceland = await tapRow(page, 'Iceland');
  await expect(iceland).toContainText('No armed forces');
  await expect(iceland.getByRole('slider', { name: 'Iceland, core share' })).toHaveCount(0);
});

test('on a phone the keyboard meets things in the order of the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.locator('body').press('Tab');
  const places: { name: string; y: number; x: number }[] = [];
  const stops = await page.locator('header button, main button, main summary, main select').count();
  for (let i = 0; i < Math.min(stops, 60); i += 1) {
    places.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        const box = element?.getBoundingClientRect();
        const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        const isStuck = element?.closest('[data-layout] > header, [data-chart="spend-path"]') !== null;
        return { name, x: box?.x ?? 0, y: (box?.y ?? 0) + (isStuck ? 0 : window.scrollY) };
      }),
    );
    await page.keyboard.press('Tab');
  }
  const jumps = places.slice(1).flatMap((place, i) => {
    const last = places[i];
    return last && place.y < last.y - 30 ? [`${last.name} → ${place.name}`] : [];
  });
  expect(jumps).toEqual([]);
  expect(places.length).toBeGreaterThan(40);
});

test('scope, year and exporter are a tap away, and presets and settings behind the bar', async ({
  visit,
}) => {
  const page = await visit(device(390));
  await open(page, '/#1.d2607.A~pledge~DEU:4');
  await page.getByRole('button', { name: /^Scope, year, exporter/ }).tap();
  await page.getByRole('button', { name: 'All 32' }).tap();
  await expect.poll(() => page.url()).toMatch(/sc=all/);
  await page.getByRole('button', { name: /^Scenario Pledge path, 1 change/ }).tap();
  await page.getByRole('button', { name: 'Shares held', exact: true }).tap();
  await settled(page, 'hold');
  await undoButton(page).tap();
  await settled(page, 'pledge~DEU:4');
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await redoButton(page).tap();
  await settled(page, 'hold');
  await page.getByRole('button', { name: '한국어' }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
});

test('a tap on a chart chooses the year under the finger', async ({ visit }) => {
  const page = await visit(device(390));
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

test('every target is at least 44 px for a finger', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page, '/#1.d2607.A~pledge~DEU:4');
  await page.getByRole('button', { name: /^Scope, year, exporter/ }).tap();
  expect(await smallTargets(page), 'page').toEqual([]);
  await page.getByRole('button', { name: /^Scenario/ }).tap();
  expect(await smallTargets(page), 'presets').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  expect(await smallTargets(page), 'more').toEqual([]);
  await page.keyboard.press('Escape');
  const germany = await tapRow(page, 'Germany');
  await germany.getByRole('button', { name: 'Year reached, path, lock and more' }).tap();
  await expect(germany.locator('[data-details]')).toBeVisible();
  expect(await smallTargets(page), 'sheet').toEqual([]);
});

test('a tap on a chart pins its year in a strip below the plot; a swipe keeps it, a tap elsewhere lets go', async ({
  visit,
}) => {
  const page = await visit(device(390));
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
  await fingerDrag(page, { x: 200, y: 300 }, { x: 200, y: 240 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(before);
  await expect(strip).toHaveAttribute('data-reading', year ?? '');
  await chart(page, 'composition').locator('h2').tap();
  await expect(strip).toHaveCount(0);
  await plot.tap({ position: { x: 150, y: 80 } });
  await expect(strip).toBeVisible();
  await plot.tap({ position: { x: 150, y: 80 } });
  await expect(strip).toHaveCount(0);
});

for (const locale of ['en', 'ko'])
  test(`Market: facts stack without sideways scrolling, the ledger fills its card, ${locale}`, async ({
    visit,
  }) => {
    for (const hasTouch of [true, false]) {
      const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch });
      await page.goto(`/?view=market&lang=${locale}`);
      const ledger = chart(page, 'ledger');
      const last = ledger.locator('[data-wider] + p');
      await expect(last).toBeVisible();
      const [line, foot] = [await last.boundingBox(), await ledger.locator('footer').boundingBox()];
      const gap = (foot?.y ?? 0) - (line?.y ?? 0) - (line?.height ?? 0);
      expect(gap, 'the foot stands right below the last line').toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(40);
      await page.locator('#known').scrollIntoViewIfNeeded();
      for (const part of ['deals', 'estimates']) {
        const table = page.locator(`[data-facts="${part}"] table`);
        await expect(table.locator('tbody tr').first()).toBeVisible();
        const cut = await table.evaluate((element) => {
          const edge = document.documentElement.clientWidth;
          return [...element.querySelectorAll('tbody :is(td, th)')]
            .filter(
              (cell) => cell.getBoundingClientRect().right > edge || cell.scrollWidth > cell.clientWidth + 1,
            )
            .map((cell) => cell.textContent);
        });
        expect(cut).toEqual([]);
      }
    }
  });
