import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { cellShare } from '#model';
import {
  expect,
  field,
  figures,
  fragment,
  open,
  redoButton,
  savedScenario,
  sentence,
  settled,
  test,
  undoButton,
  undoSteps,
} from './app.ts';
import { commandLine } from './command-line.ts';
import { data, figuresFor, words } from './expected.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The cell of an ally and a year. */
const cell = (page: Page, ally: string, year: number): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${ally} ${year}e?: `) });
const editor = (page: Page, ally: string, year: number): Locator =>
  page.getByRole('textbox', { name: `${ally} ${year}, core share, percent of GDP` });
/** What a cell says of a share, percent. */
const cellText = (percent: number): string => (cellShare(percent / 100) * 100).toFixed(2);
/** What the row of an ally shows, 2026–2035. */
const shown = (page: Page, ally: string): Promise<string[]> =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: ally, exact: true }) })
    .getByRole('gridcell')
    .allTextContents();
const said = (page: Page): Locator =>
  page.getByRole('region', { name: /^(What each ally spends|회원국별 국방비)$/ }).getByRole('status');

async function openGrid(page: Page, address = '/?in=grid'): Promise<void> {
  await open(page, address);
  await expect(page.getByRole('grid')).toBeVisible();
}

/** Puts text on the clipboard as a spreadsheet does, and pastes it by key. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

test('the switch turns list into grid and back, by keyboard too, and link and reload keep it', async ({
  page,
}) => {
  await open(page, '/#1.d2607.A~pledge~DEU:4');
  const before = await figures(page);
  await page.getByRole('button', { name: 'Grid', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '33');
  expect(await figures(page)).toEqual(before);
  expect((await shown(page, 'Germany')).at(-1)).toBe('4.00');
  await expect.poll(() => page.url()).toContain('in=grid');
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(field(page, 'Germany')).toHaveValue('4.0');
});

test('a cell changes its year alone: typed, committed, undone in one step', async ({ page }) => {
  await openGrid(page);
  const before = await shown(page, 'Germany');
  const text = await sentence(page);
  await cell(page, 'Germany', 2030).dblclick();
  await expect(editor(page, 'Germany', 2030)).toBeFocused();
  await page.keyboard.type('4,25');
  await page.keyboard.press('Enter');
  // Enter goes on to the row below.
  await expect(page.locator('td:focus')).toHaveAttribute('data-place', /-4$/);
  expect(await shown(page, 'Germany')).toEqual(before.map((value, i) => (i === 4 ? '4.25' : value)));
  await expect(cell(page, 'Germany', 2030)).toHaveAccessibleName(/4\.25.%, changed$/u);
  await expect(said(page)).toHaveText(/^Germany 2030: 4\.25.%, was 3\.05.%$/u);
  // 2035 is as it was, and so is the sentence about it.
  expect(await sentence(page)).toBe(text);
  await page.keyboard.press('Control+Z');
  expect(await shown(page, 'Germany')).toEqual(before);
  expect(await undoSteps(page)).toBe(0);
});

test('by keyboard alone: one tab stop, arrows, edit, give back', async ({ page }) => {
  await openGrid(page);
  await page.getByRole('button', { name: 'Copy all' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('td:focus')).toHaveAttribute('data-place', '0-9');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  const first = page.locator('[data-place="0-1"]');
  await expect(first).toBeFocused();
  const before = await first.textContent();
  // A move from what the cell shows; Tab commits and goes right.
  await page.keyboard.type('+0.5');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-place="0-2"]')).toBeFocused();
  await expect(first).toHaveText((Number(before) + 0.5).toFixed(2));
  // Escape restores.
  await page.keyboard.press('F2');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-place="0-2"]')).toBeFocused();
  await expect(page.locator('[data-place="0-2"] input')).toHaveCount(0);
  // Several at once, given back together.
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowLeft');
  expect(await page.locator('td[aria-selected="true"]').count()).toBe(2);
  await page.keyboard.press('Delete');
  await expect(first).toHaveText(before ?? '');
  await settled(page, 'pledge');
  // Tab leaves the grid.
  await page.keyboard.press('Tab');
  await expect(page.locator('td:focus')).toHaveCount(0);
});

test('a draft that cannot be meant keeps the last valid value and says why', async ({ page }) => {
  await openGrid(page);
  const before = await figures(page);
  await cell(page, 'France', 2031).click();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Enter 0 to 10.');
  await expect(editor(page, 'France', 2031)).toBeFocused();
  await expect(editor(page, 'France', 2031)).toHaveAttribute('aria-invalid', 'true');
  // Left as it is, it is dropped with its reason.
  await cell(page, 'Poland', 2031).click();
  await expect(said(page)).toHaveText('“12” was not set: enter 0 to 10.');
  expect(await figures(page)).toEqual(before);
  await settled(page, 'pledge');
});

test('2026, Iceland and locked allies cannot be edited, and say why', async ({ page }) => {
  await openGrid(page, '/?lang=en&in=grid&lock=FRA');
  for (const [ally, year, why] of [
    ['Germany', 2026, 'NATO’s estimate'],
    ['Iceland', 2030, 'No armed forces'],
    ['France', 2030, 'locked'],
  ] as const) {
    await cell(page, ally, year).click();
    await expect(cell(page, ally, year)).toHaveAttribute('aria-readonly', 'true');
    await page.keyboard.type('3');
    await expect(said(page)).toContainText(why);
    await expect(page.locator('td input')).toHaveCount(0);
  }
  await settled(page, 'pledge');
});

test('a column from a Korean spreadsheet is one step, and the command line agrees', async ({ page }) => {
  await openGrid(page);
  const before = await figures(page);
  const column = data.allies.map(
    ({ nameKo }, i) => `${nameKo}\t${(6 + i / 16).toFixed(2).replace('.', ',')}`,
  );
  expect(column).toHaveLength(32);
  await cell(page, 'Germany', 2032).click();
  await paste(page, `회원국\t2031년\r\n${column.join('\r\n')}\r\n`);
  await expect(said(page)).toHaveText('Set 31 of 32 cells. Left alone: Iceland (no armed forces).');
  await expect(page.locator('td[data-changed]')).toHaveCount(31);
  await settled(page, /ALB:\/p.*USA:\/p/);
  expect(await undoSteps(page)).toBe(1);

  const rows = commandLine(await (await savedScenario(page)).path(), '--years', '2026-2035');
  for (const { id, nameEn } of data.allies) {
    const printed = rows.filter(({ ally }) => ally === id).map((row) => cellText(Number(row.core_share)));
    expect(await shown(page, nameEn), nameEn).toEqual(printed);
  }
  expect(await figures(page)).toEqual(figuresFor(await fragment(page)));

  await undoButton(page).click();
  await settled(page, 'pledge');
  expect(await figures(page)).toEqual(before);
  await expect(page.locator('td[data-changed]')).toHaveCount(0);
  await redoButton(page).click();
  await expect(page.locator('td[data-changed]')).toHaveCount(31);
});

test('what cannot be used is listed; the text stays to be mended', async ({ page }) => {
  await openGrid(page, '/?lang=en&in=grid&lock=FRA');
  await cell(page, 'Germany', 2030).click();
  await paste(page, 'Ally\t2030\t2035\nGermany\t3,4\tn/a\nFrance\t4\t4\nSweeden\t3\t3.8\nPoland\t12\t5');
  await expect(said(page)).toHaveText('Set 2 of 8 cells. Left alone: France (locked).');
  const faults = page.getByRole('list', { name: 'Not used' }).getByRole('listitem');
  await expect(faults).toHaveText([
    /Row 2, column 3 n\/a not a number/,
    /Row 4, column 1 Sweeden not an ally/,
    /Row 5, column 2 12 outside 0–10/,
  ]);
  const box = page.getByRole('textbox', { name: 'Cells from a spreadsheet' });
  await expect(box).toHaveValue(/Sweeden\t3\t3\.8/);
  await box.fill('Ally\t2030\t2035\nSweden\t3\t3.8');
  await page.getByRole('button', { name: 'Set cells' }).click();
  await expect(said(page)).toHaveText('Set 2 of 2 cells.');
  await expect(box).toHaveCount(0);
  expect(await shown(page, 'Sweden')).toEqual(expect.arrayContaining(['3.00', '3.80']));
  // Nothing readable changes nothing.
  const here = await settled(page, /SWE/);
  await page.getByRole('button', { name: 'Paste…' }).click();
  await box.fill('hello\nworld');
  await page.getByRole('button', { name: 'Set cells' }).click();
  await expect(said(page)).toHaveText(/Nothing changed/);
  expect(await fragment(page)).toBe(here);
  expect(await undoSteps(page)).toBe(2);
});

test('cells copied go back where they came from; one value fills a selection', async ({ page }) => {
  await openGrid(page, '/?lang=en&in=grid#1.d2607.A~pledge~DEU:4.2');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const germany = await shown(page, 'Germany');
  // Drag over 2028–2030.
  await cell(page, 'Germany', 2028).hover();
  await page.mouse.down();
  await cell(page, 'Germany', 2030).hover();
  await page.mouse.up();
  await page.keyboard.press('Control+C');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(germany.slice(2, 5).join('\t'));
  await cell(page, 'Spain', 2028).click();
  await page.keyboard.press('Control+V');
  expect((await shown(page, 'Spain')).slice(2, 5)).toEqual(germany.slice(2, 5));
  await page.keyboard.press('Shift+ArrowRight');
  await paste(page, '3');
  expect((await shown(page, 'Spain')).slice(2, 5)).toEqual(['3.00', '3.00', germany[4]]);

  // The whole grid goes out with names and years, and coming back changes nothing.
  const here = await settled(page, /28-3_29-3_/);
  await page.getByRole('button', { name: 'Copy all' }).click();
  const all = await page.evaluate(() => navigator.clipboard.readText());
  expect(all.split('\n')).toHaveLength(33);
  await cell(page, 'Poland', 2035).click();
  await page.keyboard.press('Control+V');
  await expect(said(page)).toContainText('Set 279 of 288 cells. Left alone: Iceland (no armed forces).');
  expect(await fragment(page)).toBe(here);
});

test('the filter of the list is the grid’s too', async ({ page }) => {
  await openGrid(page, '/?lang=en&in=grid#1.d2607.A~pledge~DEU:4,POL:5');
  await page.getByRole('searchbox').fill('독일');
  await expect(page.getByRole('rowheader')).toHaveText(['Germany']);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: /^Changed/ }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['Poland', 'Germany']);
  await page.getByRole('searchbox').fill('xyz');
  await expect(page.getByRole('grid')).toHaveCount(0);
  await expect(page.locator('aside').getByText('No ally matches')).toBeVisible();
});

test('by touch at 390: a tap selects, a second opens, a swipe scrolls; nothing runs off sideways', async ({
  visit,
}) => {
  const page = await visit(phone);
  await openGrid(page, '/?lang=en&in=grid');
  const target = cell(page, 'Germany', 2028);
  await target.scrollIntoViewIfNeeded();
  await target.tap();
  await expect(target).toBeFocused();
  await expect(page.locator('td input')).toHaveCount(0);
  await target.tap();
  await expect(editor(page, 'Germany', 2028)).toBeFocused();
  await expect(editor(page, 'Germany', 2028)).toHaveAttribute('inputmode', 'decimal');
  await editor(page, 'Germany', 2028).fill('3,9');
  await page.keyboard.press('Enter');
  expect((await shown(page, 'Germany'))[2]).toBe('3.90');
  const { over, small } = await page.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: [...document.querySelectorAll('aside button, aside td')].filter(
      (element) => element.getBoundingClientRect().height < 43.5,
    ).length,
  }));
  expect(over).toBeLessThanOrEqual(0);
  expect(small).toBe(0);

  await page.getByRole('button', { name: 'Paste…' }).tap();
  await page.getByRole('textbox', { name: 'Cells from a spreadsheet' }).fill('독일;4,1');
  await page.getByRole('button', { name: 'Set cells' }).tap();
  await expect(said(page)).toHaveText('Set 1 of 1 cells.');
});

for (const locale of ['en', 'ko'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing in the grid: ${locale}, ${theme}`, async ({ visit }) => {
      const { grid } = words[locale].t;
      const page = await visit({ colorScheme: theme });
      await openGrid(page, `/?lang=${locale}&in=grid&lock=POL#1.d2607.A~pledge~FIN:4@2031`);
      // A changed ally, a locked one, Iceland, the Netherlands: a row of each kind.
      await page.getByRole('searchbox').fill('land');
      await page.getByRole('button', { name: grid.paste.open }).click();
      await page.getByRole('textbox', { name: grid.paste.label }).fill('X\t1\t12');
      await page.getByRole('button', { name: grid.paste.apply }).click();
      await page.locator('[data-place="1-4"]').dblclick();
      await page.keyboard.type('abc');
      await expect(page.getByRole('alert')).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .include('aside')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`),
      ).toEqual([]);
    });
