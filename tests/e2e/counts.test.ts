import { expect, notice, open, test } from './app.ts';

/** A path with its year and shape, indirect spending, a second ally, a lever and a segment: five changes; one is lost. */
const LINK = '1.d2607.A~pledge~DEU:4@2031e/i2,FRA:3.8,POL:99;eu=80;c=aircraft:60';

test('what is changed is one number wherever it is said: band, chip, sharing, export, phone', async ({
  page,
  visit,
}) => {
  await open(page, `/?lang=en#${LINK}`);
  await expect(notice(page, 'link')).toContainText('5 changes are shown, 1 part left out');
  await expect(page.locator('[data-slot="A"]').first()).toContainText('5 changes');
  await page.getByRole('button', { name: 'Actions of scenario A' }).click();
  await page.getByRole('menuitem', { name: 'Share…' }).click();
  await expect(page.getByRole('dialog')).toContainText('5 changes');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('5 changes');
  await page.keyboard.press('Escape');
  // Beside another the chip counts the same.
  await page.getByRole('button', { name: 'Duplicate to compare' }).click();
  for (const id of ['A', 'B'])
    await expect(
      page.getByRole('button', { name: new RegExp(`^Scenario ${id}: .*, 5 changes`) }),
    ).toBeVisible();
  const phone = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await open(phone, `/?lang=en#${LINK}`);
  await expect(
    phone.getByRole('button', { name: /^Scenario .*, 5 changes: start from a preset$/ }),
  ).toBeVisible();
});
