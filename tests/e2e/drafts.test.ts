import type { Locator, Page } from '@playwright/test';
import { drawn, expect, fragment, notice, open, settled, test } from './app.ts';
import { device } from './touch.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog').last();

/** Closes the page, as far as what was typed can tell, and opens it again. */
async function again(page: Page): Promise<void> {
  await page.reload();
  await drawn(page);
}

test('a name being typed on a phone when the page closes is offered again', async ({ visit }) => {
  const page = await visit(device(390));
  await open(page, '/?lang=en#1.d2607.A~hold~DEU:4');
  await page.getByRole('button', { name: /^Scenario .*: start from a preset$/ }).tap();
  await page.getByRole('button', { name: 'Rename' }).tap();
  await dialog(page).getByRole('textbox').fill('Seou');
  await again(page);
  await expect(notice(page, 'draft')).toContainText('The name you were typing for A is kept.');
  await notice(page, 'draft').getByRole('button', { name: 'Go on typing' }).tap();
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Seou');
  expect(await fragment(page)).toBe('1.d2607.A~hold~DEU:4');
  await dialog(page).getByRole('textbox').fill('Seoul');
  await dialog(page).getByRole('button', { name: 'Save' }).tap();
  await settled(page, 'hold~DEU:4;n=Seoul');
  await expect(notice(page, 'draft')).toHaveCount(0);
});

test('a note being typed on a saved scenario stands there again, and is gone once it is discarded', async ({
  page,
}) => {
  const openNote = async (): Promise<Locator> => {
    await page.getByRole('button', { name: 'Actions of scenario A' }).click();
    await page.getByRole('menuitem', { name: 'Scenarios…' }).click();
    await dialog(page).getByRole('button', { name: 'More for Seoul', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Note…', exact: true }).click();
    return page.getByRole('textbox', { name: /^Note on/ });
  };
  await open(page, '/?lang=en#1.d2607.A~hold;n=Seoul');
  await page.keyboard.press('Control+s');
  await (await openNote()).fill('Half a thou');
  await again(page);
  const note = await openNote();
  await expect(note).toHaveValue('Half a thou');
  await dialog(page).getByRole('button', { name: 'Discard' }).click();
  await again(page);
  await expect(await openNote()).toHaveValue('');
});

test('a note that was discarded is not offered again', async ({ page }) => {
  await open(page, '/?lang=en#1.d2607.A~hold;n=Seoul');
  await page.getByRole('button', { name: 'Actions of scenario A' }).click();
  await page.getByRole('menuitem', { name: 'Note…' }).click();
  await dialog(page).getByRole('textbox').fill('Never mind');
  await dialog(page).getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await again(page);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('a name being typed at a desk is kept when the page closes, as when its field is left', async ({
  page,
}) => {
  await open(page, '/?lang=en#1.d2607.A~hold~DEU:4');
  await page.getByRole('button', { name: 'Actions of scenario A' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: /^Name of/ }).fill('Seoul');
  await again(page);
  await expect(page.locator('span[data-slot="A"]')).toContainText('Seoul');
  await settled(page, 'hold~DEU:4;n=Seoul');
});
