import type { Page } from '@playwright/test';
import {
  chart,
  expect,
  field,
  figures,
  fragment,
  open,
  panel,
  remembered,
  row,
  settled,
  slider,
  test,
  undoSteps,
} from './app.ts';
import { data, figuresFor, words } from './expected.ts';

/** Tabs until the slider of an ally has the focus. */
async function tabTo(page: Page, ally: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await slider(page, ally).evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach the slider of ${ally}`);
}

const valueAt = (page: Page, ally: string): Promise<number> => slider(page, ally).inputValue().then(Number);

test('Tab reaches a slider, and its keys step, leap, jump to marks and limits, and reset', async ({
  page,
}) => {
  await open(page);
  await tabTo(page, 'Germany');
  const press = async (key: string, expected: number): Promise<void> => {
    await page.keyboard.press(key);
    await expect.poll(() => valueAt(page, 'Germany'), key).toBeCloseTo(expected, 6);
  };
  await press('ArrowRight', 3.6);
  await press('ArrowUp', 3.7);
  await press('ArrowLeft', 3.6);
  await press('ArrowDown', 3.5);
  await press('Shift+ArrowRight', 4);
  await press('Shift+ArrowLeft', 3.5);
  await press('PageUp', 4);
  await press('PageDown', 3.5);
  await press('End', 6);
  await press('Home', 0);
  await press(']', 2);
  const today = (data.allies.find(({ id }) => id === 'DEU')?.coreShare.at(-1) ?? 0) * 100;
  await press(']', today);
  await press('[', 2);
  await page.keyboard.press('Backspace');
  await expect.poll(() => valueAt(page, 'Germany')).toBeCloseTo(3.5, 6);
  await settled(page, 'pledge');
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~pledge'));
});

test('Backspace right after an arrow drops that move too', async ({ page }) => {
  await open(page);
  await slider(page, 'Germany').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  await expect(slider(page, 'Germany')).toHaveValue('3.5');
  await slider(page, 'Poland').focus();
  await page.keyboard.press('ArrowRight');
  await settled(page, /POL/);
  expect(await fragment(page)).not.toContain('DEU');
});

test('Ctrl+Z right after an arrow takes back that move alone, and redo brings it again', async ({ page }) => {
  await open(page);
  await field(page, 'Poland').fill('5');
  await field(page, 'Poland').press('Enter');
  await settled(page, 'pledge~POL:5');
  await slider(page, 'Germany').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+z');
  await expect(slider(page, 'Germany')).toHaveValue('3.5');
  await expect(slider(page, 'Poland')).toHaveValue('5');
  await page.keyboard.press('Control+Shift+z');
  await settled(page, 'pledge~DEU:3.6,POL:5');
});

test('a run of arrows is one step of undo', async ({ page }) => {
  await open(page);
  await slider(page, 'Germany').focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await settled(page, 'pledge~DEU:4');
  expect(await undoSteps(page)).toBe(1);
});

test('Enter goes to the field and back; Escape restores', async ({ page }) => {
  await open(page);
  await slider(page, 'Germany').focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Germany')).toBeFocused();
  await page.keyboard.type('4.2');
  await page.keyboard.press('Enter');
  await expect(slider(page, 'Germany')).toBeFocused();
  await settled(page, 'pledge~DEU:4.2');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1');
  await page.keyboard.press('Escape');
  await expect(slider(page, 'Germany')).toBeFocused();
  await expect(field(page, 'Germany')).toHaveValue('4.2');
  expect(await fragment(page)).toBe('1.d2607.A~pledge~DEU:4.2');

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(slider(page, 'Germany')).toHaveValue('4.2');

  await page.keyboard.press('Shift+F10');
  await expect(row(page, 'Germany').getByRole('combobox', { name: 'reached' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(slider(page, 'Germany')).toBeFocused();
});

test('the focus is visible on every control Tab stops at', async ({ page }) => {
  await open(page);
  const unseen: string[] = [];
  const stops = new Set<string>();
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const thumb = getComputedStyle(element, '::-webkit-slider-thumb');
      const box = element.getBoundingClientRect();
      const around = element.closest('label, span');
      const outlined = [style, ...(around ? [getComputedStyle(around)] : [])].some(
        ({ outlineStyle, outlineWidth, boxShadow }) =>
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      );
      const isRange = element instanceof HTMLInputElement && element.type === 'range';
      return {
        name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30)}`,
        // The thumb's ring cannot be computed from outside; that a rule gives it one is checked by its style sheet.
        isSeen: outlined || (isRange && thumb.outlineStyle !== undefined),
        isOnScreen: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (!stop) continue;
    stops.add(stop.name);
    if (!stop.isSeen || !stop.isOnScreen)
      unseen.push(`${stop.name} (${stop.isSeen ? 'off the screen' : 'no ring'})`);
  }
  expect(stops.size).toBeGreaterThan(60);
  expect(unseen).toEqual([]);
});

test('the ring of a focused thumb changes what is painted', async ({ page }) => {
  await open(page);
  const shot = async (): Promise<Buffer> => row(page, 'Germany').screenshot();
  const thumb = slider(page, 'Germany');
  await thumb.focus();
  await page.keyboard.press('Shift');
  const lit = await shot();
  await thumb.evaluate((element) => element.blur());
  expect(lit.equals(await shot())).toBe(false);
});

test('the link that skips to the results goes there and leaves the scenario in the address', async ({
  page,
}) => {
  await open(page);
  await field(page, 'Germany').fill('4');
  await field(page, 'Germany').press('Enter');
  const link = await settled(page, 'pledge~DEU:4');
  await page.getByRole('button', { name: 'Skip to results' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#results')).toBeFocused();
  expect(await fragment(page)).toBe(link);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('a reset says the value it then sets, for every ally, and other changes stay', async ({ page }) => {
  await open(page, '/#1.d2607.A~hold~DEU:4,POL:5,FRA:3.33,GRC:2,USA:3');
  for (const ally of ['Germany', 'France', 'Greece', 'United States']) {
    const button = row(page, ally).getByRole('button', { name: /Back to/ });
    const said = /Back to ([\d.]+)\s?%/.exec((await button.getAttribute('aria-label')) ?? '')?.[1];
    await button.click();
    await expect(field(page, ally)).toHaveValue(said ?? 'none');
  }
  await settled(page, 'hold~POL:5');
});

test('a chart is read with the keyboard: years, ends, one series at a time, pinned with Enter', async ({
  page,
}) => {
  await open(page);
  const plot = chart(page, 'buyers').locator('svg.recharts-surface');
  const reading = panel(page, 'buyers');
  const said = chart(page, 'buyers').locator('[aria-live=polite]');
  await plot.focus();
  await page.keyboard.press('Home');
  await expect(reading).toHaveAttribute('data-reading', '2026');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText(/^2028, projection; /);
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
  const name = await reading.locator('tr').nth(1).locator('th').textContent();
  await expect(said).toHaveText(new RegExp(`^${name}, 2028, projection: \\$[\\d.]+\\u00a0bn$`));
  await page.keyboard.press('Enter');
  await expect(reading).toHaveAttribute('data-pinned');
  await expect.poll(() => new URL(page.url()).searchParams.get('yr')).toBe('2028');
  // The panel stays while the focus goes on to a slider.
  await slider(page, 'Germany').focus();
  const value = (await reading.locator('tr').first().textContent()) ?? '';
  await page.keyboard.press('End');
  await expect(reading.locator('tr').first()).not.toHaveText(value);
  await plot.focus();
  await page.keyboard.press('Escape');
  await expect(reading).toHaveCount(0);
});

const yearOf = (page: Page): string => new URL(page.url()).searchParams.get('yr') ?? '2035';

test('comma and full stop step the year where no field has the focus, and can be turned off', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press(',');
  await page.keyboard.press(',');
  await expect.poll(() => yearOf(page)).toBe('2033');
  await slider(page, 'Germany').focus();
  await page.keyboard.press('.');
  await expect.poll(() => yearOf(page)).toBe('2034');
  await field(page, 'Germany').focus();
  await page.keyboard.type('3,7');
  await expect(field(page, 'Germany')).toHaveValue('3,7');
  await page.keyboard.press('Enter');
  await settled(page, 'pledge~DEU:3.7');
  expect(yearOf(page)).toBe('2034');

  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(list).toBeVisible();
  await page.keyboard.press('.');
  await list.getByRole('switch', { name: 'Single-key shortcuts' }).click();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await page.keyboard.press('?');
  await page.keyboard.press('.');
  await expect(list).toHaveCount(0);
  expect(page.url()).not.toContain('keys');
  await expect.poll(async () => (await remembered(page)).view).toContain('keys=off');
  await page.reload();
  await page.keyboard.press(',');
  await expect(page.locator('h1')).toContainText('In 2034');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await list.getByRole('switch').press('Space');
  await list.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused();
  await page.keyboard.press(',');
  await expect(page.locator('h1')).toContainText('In 2033');
});

test('the list of keys speaks Korean', async ({ page }) => {
  await open(page, '/?lang=ko');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: words.ko.t.doors.shortcuts });
  await expect(list.locator('dd')).toHaveText(
    words.ko.t.shortcuts.groups.flatMap(({ shortcuts }) => shortcuts.map(({ does }) => does)),
  );
});
