import type { Locator, Page } from '@playwright/test';
import {
  expect,
  exporter,
  field,
  figures,
  fragment,
  notice,
  open,
  preset,
  pull,
  redoButton,
  row,
  settled,
  slider,
  test,
  undoButton,
} from './app.ts';
import { figuresFor } from './expected.ts';
import { device, overflow, smallTargets } from './touch.ts';

const clock = (page: Page): Locator => page.getByRole('button', { name: 'History', exact: true });
const history = (page: Page): Locator => page.getByRole('dialog', { name: 'History' });
const lines = (page: Page): Locator => history(page).locator('ol > li');
/** What the lines say, spaces as a person types them. */
const said = async (page: Page): Promise<string[]> =>
  (await lines(page).locator('> span:first-of-type').allInnerTexts()).map(plain);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function set(page: Page, ally: string, text: string): Promise<void> {
  await field(page, ally).fill(text);
  await field(page, ally).press('Enter');
}

/** Germany, its year, then Poland: three steps from the pledge path. */
async function threeSteps(page: Page): Promise<void> {
  await open(page, '/?lang=en#1.d2607.A~pledge');
  await set(page, 'Germany', '4');
  await page.getByRole('button', { name: 'Germany: all inputs' }).click();
  await row(page, 'Germany').getByRole('combobox', { name: 'reached' }).selectOption('2031');
  await set(page, 'Poland', '5');
  await settled(page, 'pledge~DEU:4@2031,POL:5');
}

test('undo leads back to the start and redo forward again, each naming its step', async ({ page }) => {
  await open(page, '/?lang=en#1.d2607.A~pledge');
  await expect(undoButton(page)).toBeDisabled();
  await pull(page, 'Germany', 3.5, 4);
  await page.mouse.up();
  await set(page, 'Poland', '5');
  await preset(page, 'Shares held').click();
  await exporter(page).selectOption('USA');
  const names = [
    'Germany core 3.5 → 4.0 %',
    'Poland core 4.68 → 5.0 %',
    'Preset Shares held opened',
    'Exporter Korea → United States',
  ];
  const links = ['pledge', 'pledge~DEU:4', 'pledge~DEU:4,POL:5', 'hold', 'hold;x=USA'];
  const seen: string[][] = [];
  for (const [i, name] of [...names.entries()].reverse()) {
    await settled(page, links[i + 1] ?? '');
    seen.unshift(await figures(page));
    await expect(undoButton(page)).toHaveAccessibleName(new RegExp(`^Undo: ${name.replaceAll(' ', '\\s')}$`));
    await undoButton(page).click();
  }
  await settled(page, 'pledge');
  await expect(undoButton(page)).toBeDisabled();
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge'));
  for (const [i, name] of names.entries()) {
    await expect(redoButton(page)).toHaveAccessibleName(new RegExp(`^Redo: ${name.replaceAll(' ', '\\s')}$`));
    await redoButton(page).click();
    await settled(page, links[i + 1] ?? '');
    expect(await figures(page)).toEqual(seen[i]);
  }
  await expect(redoButton(page)).toBeDisabled();
});

test('a burst of keys is one step, and so is a group moved together', async ({ page }) => {
  await open(page, '/?lang=en#1.d2607.A~pledge');
  await slider(page, 'Germany').focus();
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowRight');
  await settled(page, 'pledge~DEU:4.1');
  await page.getByRole('textbox', { name: /^Core share of all 32 allies/ }).fill('+0.2');
  await page.keyboard.press('Enter');
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo: All 32 allies core \+0\.2\spp$/);
  await clock(page).click();
  await expect(lines(page)).toHaveCount(3);
});

test('the panel lists each step with its effect, and shows the one that is pressed', async ({ page }) => {
  await threeSteps(page);
  const end = await figures(page);
  await clock(page).click();
  await expect(history(page)).toContainText('3 steps of up to 100, this session');
  expect(await said(page)).toEqual([
    'Opened: Pledge path',
    'Germany core 3.5 → 4.0 %',
    'Germany year 2035 → 2031',
    'Poland core 4.68 → 5.0 %now',
  ]);
  await expect(lines(page).nth(0)).toContainText('$47.7');
  await expect(lines(page).nth(1)).toContainText('+$0.8');
  await expect(lines(page).nth(2)).toContainText('no change');
  await expect(lines(page).nth(3)).toHaveAttribute('aria-current', 'step');

  // The page shows the step; the panel stays, and what lies ahead can be had again.
  await lines(page)
    .nth(1)
    .getByRole('button', { name: /^Show the page at/ })
    .click({ position: { x: 8, y: 8 } });
  await settled(page, 'pledge~DEU:4');
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge~DEU:4'));
  await expect(lines(page).nth(1)).toHaveAttribute('aria-current', 'step');
  await expect(lines(page)).toHaveCount(4);
  await expect(history(page).getByRole('button', { name: /^Undo: Germany core/ })).toBeVisible();
  await lines(page)
    .nth(3)
    .getByRole('button', { name: /^Show the page at/ })
    .click({ position: { x: 8, y: 8 } });
  await settled(page, 'pledge~DEU:4@2031,POL:5');
  expect(await figures(page)).toEqual(end);
  await history(page)
    .getByRole('button', { name: /^Undo: Poland/ })
    .click();
  await settled(page, 'pledge~DEU:4@2031');
  await page.mouse.click(700, 700);
  await expect(history(page)).toHaveCount(0);
});

test('a step’s name leads to the row it moved, a lever’s to Market', async ({ page }) => {
  await threeSteps(page);
  await page.getByRole('button', { name: 'Germany: all inputs' }).click();
  await clock(page).click();
  await history(page)
    .getByRole('button', { name: /^Poland core .*: go to its input$/ })
    .click();
  await expect(history(page)).toHaveCount(0);
  await expect(slider(page, 'Poland')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Poland: all inputs' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  // Going to a row is no step, and takes nothing back.
  expect(await fragment(page)).toContain('POL:5');

  await page.goto('/?lang=en&view=market#1.d2607.A~pledge');
  const strictness = page.getByRole('textbox', { name: 'Buy-European strictness' });
  await strictness.fill('80');
  await strictness.press('Enter');
  await page.getByRole('button', { name: 'Explore', exact: true }).click();
  await clock(page).click();
  await history(page)
    .getByRole('button', { name: /^Buy-European strictness 50 → 80/ })
    .click();
  await expect(page.getByRole('slider', { name: 'Buy-European strictness' })).toBeFocused();
});

test('a step’s name leads out of a comparison, which has no such row, to the row', async ({ page }) => {
  await threeSteps(page);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect.poll(() => page.url()).toContain('view=compare');
  await clock(page).click();
  await history(page)
    .getByRole('button', { name: /^Poland core .*: go to its input$/ })
    .click();
  await expect(slider(page, 'Poland')).toBeFocused();
  await expect.poll(() => page.url()).not.toContain('view=compare');
});

test('a step’s name leads to a row that the list was narrowed to leave out', async ({ page }) => {
  await threeSteps(page);
  await page.getByRole('searchbox').fill('Italy');
  await expect(slider(page, 'Poland')).toHaveCount(0);
  await clock(page).click();
  await history(page)
    .getByRole('button', { name: /^Poland core .*: go to its input$/ })
    .click();
  await expect(slider(page, 'Poland')).toBeFocused();
});

test('the panel works by keyboard alone, and gives it back', async ({ page }) => {
  await threeSteps(page);
  await clock(page).focus();
  await page.keyboard.press('Enter');
  const go = (i: number): Locator =>
    lines(page)
      .nth(i)
      .getByRole('button', { name: /^Show the page at/ });
  await expect(go(3)).toBeFocused();
  await expect(go(3)).toHaveAccessibleName(
    /^Show the page at: Poland core 4\.68 → 5\.0\s%, change: \+\$0\.9\sbn, addressable, 2035: \$[\d.]+\sbn, now$/,
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(go(1)).toBeFocused();
  // Walking the lines changes nothing; Enter does.
  expect(await fragment(page)).toContain('POL:5');
  await page.keyboard.press('Enter');
  await settled(page, 'pledge~DEU:4');
  await expect(go(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const star = lines(page)
    .nth(1)
    .getByRole('button', { name: /^Bookmark/ });
  await expect(star).toBeFocused();
  await page.keyboard.press('Space');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Home');
  await expect(go(0)).toBeFocused();
  await page.keyboard.press('End');
  await expect(go(3)).toBeFocused();
  await expect(go(3)).toHaveAccessibleName(/undone$/);
  await page.keyboard.press('Control+Shift+z');
  await settled(page, 'pledge~DEU:4@2031');
  await page.keyboard.press('Escape');
  await expect(history(page)).toHaveCount(0);
  await expect(clock(page)).toBeFocused();
});

test('a star keeps its step when a new one cuts it off, and opens it again', async ({ page }) => {
  await threeSteps(page);
  await clock(page).click();
  await lines(page)
    .nth(3)
    .getByRole('button', { name: /^Bookmark/ })
    .click();
  await lines(page)
    .nth(0)
    .getByRole('button', { name: /^Show the page at/ })
    .click({ position: { x: 8, y: 8 } });
  await page.keyboard.press('Escape');
  await set(page, 'Italy', '3');
  await settled(page, 'pledge~ITA:3');
  await clock(page).click();
  await expect(lines(page)).toHaveCount(2);
  const kept = history(page).getByRole('region', { name: 'Bookmarked earlier' });
  await kept.getByRole('button', { name: /^Show the page at: Poland core/ }).click();
  await settled(page, 'pledge~DEU:4@2031,POL:5');
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge~DEU:4@2031,POL:5'));
  await expect(kept).toHaveCount(0);
  await expect(lines(page)).toHaveCount(3);
  await expect(
    lines(page)
      .nth(2)
      .getByRole('button', { name: /^Bookmark/ }),
  ).toHaveAttribute('aria-pressed', 'true');
});

test('several scenarios: a step names its letter and shows it', async ({ page }) => {
  await open(page, '/?lang=en&on=B#1.d2607.A~pledge.B~hold');
  await set(page, 'Germany', '4');
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo: B: Germany core 2\.69 → 4\.0\s%$/);
  await settled(page, /B~hold~DEU:4/);
  await undoButton(page).click();
  await settled(page, /B~hold$/);
  expect(new URL(page.url()).searchParams.get('on')).toBe('B');
  // A line shows the scenario that it moved, whichever is looked at.
  await redoButton(page).click();
  await page.getByRole('button', { name: /^Scenario A: / }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('on')).not.toBe('B');
  await clock(page).click();
  await lines(page)
    .nth(1)
    .getByRole('button', { name: /^Show the page at/ })
    .click({ position: { x: 8, y: 8 } });
  await expect(page.getByRole('button', { name: /^Scenario B: / })).toHaveAttribute('aria-pressed', 'true');
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~hold~DEU:4'));
});

test('the line that is shown stays in sight, however many there are', async ({ page }) => {
  await open(page, '/?lang=en#1.d2607.A~pledge');
  for (let i = 0; i < 20; i += 1) await set(page, 'Germany', `${4 + i / 10}`);
  await clock(page).click();
  await expect(lines(page)).toHaveCount(21);
  await expect(lines(page).nth(20)).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(lines(page).nth(20)).not.toBeInViewport();
  await page.keyboard.press('Control+z');
  await expect(lines(page).nth(19)).toHaveAttribute('aria-current', 'step');
  await expect(lines(page).nth(19)).toBeInViewport();
});

test('in Korean the steps are Korean', async ({ page }) => {
  await open(page, '/?lang=ko#1.d2607.A~pledge');
  const germany = page.getByRole('textbox', { name: /^독일, 핵심 국방비/ });
  await germany.fill('4');
  await germany.press('Enter');
  await expect(
    page.locator('header').getByRole('button', { name: '실행 취소: 독일 핵심 3.5 → 4.0%' }),
  ).toBeEnabled();
  await page.getByRole('button', { name: '변경 기록', exact: true }).click();
  await expect(page.getByRole('dialog', { name: '변경 기록' })).toContainText('이번 세션 1단계');
});

test('on a phone the panel comes from the menu, leads to the sheet of an ally, and gives focus back', async ({
  visit,
}) => {
  const page = await visit(device(390));
  await open(page, '/?lang=en#1.d2607.A~pledge');
  await page.locator('[data-row="DEU"]').tap();
  await page
    .getByRole('dialog', { name: 'Germany' })
    .getByRole('button', { name: /^plan 2029/ })
    .tap();
  await page.getByRole('button', { name: 'Done' }).tap();
  const more = page.getByRole('button', { name: 'More', exact: true });
  await more.tap();
  await clock(page).tap();
  await expect(history(page)).toContainText('Germany year 2035 → 2029');
  expect(await smallTargets(page)).toEqual([]);
  expect((await overflow(page)).over).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await more.tap();
  await clock(page).tap();
  await history(page)
    .getByRole('button', { name: /^Germany year .*: go to its input$/ })
    .tap();
  await expect(page.getByRole('dialog', { name: 'Germany' })).toBeVisible();
  await expect(slider(page, 'Germany')).toBeFocused();
});

for (const kind of ['full', 'blocked'] as const)
  test(`undo and history work as ever where storage is ${kind}`, async ({ page }) => {
    await page.addInitScript((what) => {
      if (what === 'full')
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      else
        for (const area of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, area, {
            get() {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          });
    }, kind);
    await threeSteps(page);
    await expect(notice(page, 'no-storage')).toBeVisible();
    await undoButton(page).click();
    await undoButton(page).click();
    await settled(page, 'pledge~DEU:4');
    await redoButton(page).click();
    await settled(page, 'pledge~DEU:4@2031');
    await clock(page).click();
    await expect(lines(page)).toHaveCount(4);
    await lines(page)
      .nth(0)
      .getByRole('button', { name: /^Show the page at/ })
      .click({ position: { x: 8, y: 8 } });
    await settled(page, 'pledge');
    expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge'));
  });
