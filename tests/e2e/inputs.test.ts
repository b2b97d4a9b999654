import type { Locator, Page } from '@playwright/test';
import {
  expect,
  field,
  figures,
  fragment,
  open,
  preset,
  row,
  settled,
  slider,
  test,
  undoButton,
  undoSteps,
} from './app.ts';
import { figuresFor } from './expected.ts';
import { device, fingerDrag } from './touch.ts';

const lever = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true });
const details = (page: Page, ally: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${ally}: all inputs`) });
const lock = (page: Page, ally: string): Locator =>
  page.getByRole('button', { name: `Lock ${ally}`, exact: true });
const groups = (page: Page): Locator => page.getByRole('combobox', { name: 'Group to move' });
const ways = (page: Page): Locator => page.getByRole('button', { name: 'Ways to move the group' });

/** Drags a rail with the mouse between two parts of its length, and leaves the button down. */
async function pullLever(page: Page, name: string, from: number, to: number): Promise<void> {
  const box = await lever(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not on the screen`);
  const at = (part: number): number => box.x + 7 + (box.width - 14) * part;
  await page.mouse.move(at(from), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(to), box.y + box.height / 2, { steps: 12 });
}

test('a further input moves the results while it is dragged, as one step of undo', async ({ page }) => {
  await open(page);
  await details(page, 'Germany').click();
  const before = await figures(page);
  const share = await lever(page, 'Germany: Equipment, 2035').inputValue().then(Number);
  await pullLever(page, 'Germany: Equipment, 2035', share / 0.8, 0.5);
  await expect.poll(() => figures(page)).not.toEqual(before);
  expect(await fragment(page)).toBe('1.d2607.A~pledge');
  await page.mouse.up();
  const link = await settled(page, /DEU/);
  expect(await undoSteps(page)).toBe(1);
  await expect.poll(() => figures(page)).toEqual(figuresFor(link));
  await page.getByRole('button', { name: /^Germany: Equipment, 2035: back to/ }).click();
  await settled(page, 'pledge');
});

test('every further input works from the keyboard alone, and says where it starts', async ({ page }) => {
  await open(page);
  await slider(page, 'Germany').focus();
  await page.keyboard.press('Shift+F10');
  const labels = [
    'Indirect, target',
    'Indirect, 2026',
    'Equipment, 2035',
    'Growth',
    'Bought abroad',
    'Win gain by 2035',
  ];
  for (const label of labels) {
    const rail = lever(page, `Germany: ${label}`);
    const from = await rail.inputValue().then(Number);
    await rail.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => rail.inputValue().then(Number)).toBeGreaterThan(from);
    await settled(page, /DEU/);
    await page.keyboard.press('Backspace');
    await settled(page, 'pledge');
    await expect(rail).toHaveValue(String(from));
  }
});

test('a further input takes typed values with a sign, refuses what is out of range, and keeps the text', async ({
  page,
}) => {
  await open(page);
  await details(page, 'Germany').click();
  const growth = page.getByRole('textbox', { name: 'Germany: Growth', exact: true });
  await growth.fill('-0,5');
  await growth.press('Enter');
  await settled(page, /DEU/);
  await expect(growth).toHaveValue('−0.5');
  const known = await fragment(page);
  await growth.fill('-7');
  await growth.press('Enter');
  await expect(page.getByText('Enter -5 to 5.')).toBeVisible();
  await expect(growth).toHaveValue('-7');
  expect(await fragment(page)).toBe(known);
});

test('a mark sets the value it names; a stated plan brings its year', async ({ page }) => {
  await open(page);
  await details(page, 'Germany').click();
  const marks = page.getByRole('group', { name: 'Germany: Set to a mark' });
  await marks.getByRole('button', { name: /^plan 2029: 3\.5/ }).click();
  await settled(page, 'pledge~DEU:@2029');
  await marks.getByRole('button', { name: /^2026e 2\.69/ }).click();
  await expect(field(page, 'Germany')).toHaveValue('2.69');
  await marks.getByRole('button', { name: /^pledge/ }).click();
  await expect(field(page, 'Germany')).toHaveValue('3.5');
});

test('a locked ally cannot be moved, keeps its path under another preset, and can be found', async ({
  page,
}) => {
  await open(page);
  await field(page, 'Germany').fill('4.2');
  await field(page, 'Germany').press('Enter');
  await details(page, 'Germany').click();
  await lock(page, 'Germany').click();
  await expect(lock(page, 'Germany')).toHaveAttribute('aria-pressed', 'true');
  await expect(slider(page, 'Germany')).toBeDisabled();
  await expect(field(page, 'Germany')).toBeDisabled();
  await preset(page, 'Shares held').click();
  await expect(field(page, 'Germany')).toHaveValue('4.2');
  await expect(field(page, 'France')).not.toHaveValue('3.5');
  await page.getByRole('button', { name: 'Locked 1' }).click();
  await expect(page.getByRole('slider', { name: /core share$/ })).toHaveCount(1);
  // The lock is in the address: it comes back with the page.
  await expect.poll(() => page.url()).toContain('lock=DEU');
  await page.reload();
  await expect(slider(page, 'Germany')).toBeDisabled();
  // Its rail takes no focus; its name does, and leads to the lock.
  await details(page, 'Germany').focus();
  await page.keyboard.press('Enter');
  await lock(page, 'Germany').focus();
  await page.keyboard.press('Space');
  await expect(slider(page, 'Germany')).toBeEnabled();
});

test('with nothing locked the filter says how to lock', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Locked 0' }).click();
  await expect(page.getByText('Nothing is locked. Open a row and press Lock.')).toBeVisible();
});

test('a group moves by equal points while its rail is dragged; locked allies stay and are counted', async ({
  page,
}) => {
  await open(page, '/?lock=NOR#1.d2607.A~hold');
  await groups(page).selectOption({ label: 'Nordic and Baltic' });
  await ways(page).click();
  const [before, norway] = [
    await field(page, 'Sweden').inputValue(),
    await field(page, 'Norway').inputValue(),
  ];
  const name = 'Nordic and Baltic allies, Equal points';
  await pullLever(page, name, 0.5, 0.75);
  await expect(field(page, 'Sweden')).not.toHaveValue(before);
  // Nothing is said while it moves.
  await expect(page.getByText(/^Moved/)).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByText('Moved 6 of 7; 1 locked.')).toBeVisible();
  await expect(field(page, 'Norway')).toHaveValue(norway);
  const link = await settled(page, /SWE/);
  expect(await undoSteps(page)).toBe(1);
  await expect.poll(() => figures(page)).toEqual(figuresFor(link));
  // Let go, the rail starts anew from where the allies are.
  await expect(lever(page, name)).toHaveValue('0');
});

test('a group closes the same part of its gap, by keyboard alone', async ({ page }) => {
  await open(page, '/#1.d2607.A~hold');
  await ways(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Share of gap' }).focus();
  await page.keyboard.press('Enter');
  await lever(page, 'all 32 allies, Share of gap').focus();
  await page.keyboard.press('End');
  await expect(field(page, 'Spain')).toHaveValue('3.5');
  await expect(page.getByText('Moved 26 of 31.')).toBeVisible();
  await expect(lever(page, 'all 32 allies, Share of gap')).toBeDisabled();
  await expect(page.getByText('No ally of the group is short of')).toBeVisible();
});

test('one value for a group can be typed', async ({ page }) => {
  await open(page);
  await groups(page).selectOption({ label: 'EU members' });
  await ways(page).click();
  await page.getByRole('button', { name: 'One value' }).click();
  const typed = page.getByRole('textbox', { name: 'the EU members of NATO, One value', exact: true });
  await typed.fill('4');
  await typed.press('Enter');
  await expect(field(page, 'Germany')).toHaveValue('4.0');
  await expect(field(page, 'Norway')).toHaveValue('3.5');
});

test('a group of one’s own is made, kept on this device, changed and deleted', async ({ page }) => {
  await open(page);
  await groups(page).selectOption({ label: 'New group…' });
  const dialog = page.getByRole('dialog', { name: 'New group of allies' });
  await dialog.getByRole('button', { name: 'Save group' }).click();
  await expect(dialog.getByText('Give the group a name.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Weimar <b>');
  await dialog.getByRole('button', { name: 'Save group' }).click();
  await expect(dialog.getByText('Choose at least one ally.')).toBeVisible();
  for (const ally of ['Germany', 'France', 'Poland'])
    await dialog.getByRole('checkbox', { name: ally }).check();
  await dialog.getByRole('button', { name: 'Save group' }).click();
  await expect(dialog).toHaveCount(0);
  const all = page.getByRole('textbox', { name: /^Core share of Weimar <b>, percent/ });
  await all.fill('4');
  await all.press('Enter');
  await expect(page.getByText('Moved 3 of 3.')).toBeVisible();
  await page.reload();
  await groups(page).selectOption({ label: 'Weimar <b> (3 allies)' });
  await page.getByRole('button', { name: 'Edit group…' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit group' });
  await edit.getByRole('checkbox', { name: 'Italy' }).check();
  await edit.getByRole('button', { name: 'Save group' }).click();
  await expect(groups(page).locator('option:checked')).toHaveText('Weimar <b> (4 allies)');
  await page.getByRole('button', { name: 'Edit group…' }).click();
  await edit.getByRole('button', { name: 'Delete group' }).click();
  await expect(groups(page).locator('option:checked')).toHaveText('All 32 allies');
  // Escape leaves without a trace.
  await groups(page).selectOption({ label: 'New group…' });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(groups(page).locator('option:checked')).toHaveText('All 32 allies');
  // A press beside it keeps what is being filled in; Cancel does not, and gives focus back.
  await groups(page).focus();
  await groups(page).selectOption({ label: 'New group…' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.mouse.click(5, 5);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(groups(page)).toBeFocused();
});

test('a question is answered in one click, and taken back in another', async ({ page }) => {
  await open(page);
  const before = await figures(page);
  await page.getByRole('button', { name: 'Questions ready to try' }).click();
  await page.getByRole('button', { name: /^What if all follow Poland/ }).click();
  await expect(field(page, 'Spain')).toHaveValue('4.68');
  const link = await settled(page, /ESP/);
  await expect.poll(() => figures(page)).toEqual(figuresFor(link));
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => figures(page)).toEqual(before);
  await page.getByRole('button', { name: 'Questions ready to try' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(preset(page, 'Stops in 2029')).toHaveAttribute('aria-pressed', 'true');
  await expect(row(page, 'Germany')).toHaveAttribute('data-changed', 'true');
});

/** Drags a lever's thumb with a finger between two parts of its rail. */
async function fingerLever(page: Page, rail: Locator, from: number, to: number): Promise<void> {
  await rail.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await rail.boundingBox();
  if (!box) throw new Error(`${rail} is not on the screen`);
  const at = (part: number) => ({
    x: box.x + 14 + (box.width - 28) * part,
    y: box.y + box.height / 2,
  });
  await fingerDrag(page, at(from), at(to));
}

test('by touch at 390: further inputs and the lock stand in the sheet, one drag is one step', async ({
  visit,
}) => {
  const page = await visit(device(390));
  await open(page);
  await page.locator('[data-row="DEU"]').tap();
  const sheet = page.getByRole('dialog', { name: 'Germany' });
  await sheet.locator('button[aria-expanded]').tap();
  const equipment = lever(page, 'Germany: Equipment, 2035');
  const share = await equipment.inputValue().then(Number);
  await fingerLever(page, equipment, share / 0.8, 0.6);
  await settled(page, /DEU/);
  expect(await equipment.inputValue().then(Number)).toBeGreaterThan(0.4);
  await lock(page, 'Germany').tap();
  await expect(equipment).toBeDisabled();
  await sheet.getByRole('button', { name: 'Done' }).tap();
  await page.getByRole('button', { name: 'Locked 1' }).tap();
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await undoButton(page).tap();
  await settled(page, 'pledge');
});

test('by touch at 390: a group moves under the finger, and a group of one’s own is made', async ({
  visit,
}) => {
  const page = await visit(device(390));
  await open(page, '/#1.d2607.A~hold');
  await ways(page).tap();
  await fingerLever(page, lever(page, 'all 32 allies, Equal points'), 0.5, 0.75);
  await expect(page.getByText('Moved 31 of 31.')).toBeVisible();
  await settled(page, /POL/);
  await groups(page).selectOption({ label: 'New group…' });
  const dialog = page.getByRole('dialog', { name: 'New group of allies' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nordics');
  await dialog.getByText('Norway', { exact: true }).tap();
  await dialog.getByText('Sweden', { exact: true }).tap();
  await dialog.getByRole('button', { name: 'Save group' }).tap();
  await expect(groups(page).locator('option:checked')).toHaveText('Nordics (2 allies)');
});
