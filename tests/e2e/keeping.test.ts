import type { Locator, Page } from '@playwright/test';
import { bare } from '../bare-link.ts';
import {
  arrive,
  drawn,
  expect,
  field,
  figures,
  fragment,
  notice,
  open,
  STORAGE_KEY,
  settled,
  test,
  undoButton,
} from './app.ts';
import { figuresFor } from './expected.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog').last();
const chip = (page: Page, id: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Scenario ${id}: `) });
const NOTED = '1.d2607.A~early~FRA:4;n=Fast%20east;t=Agreed%20with%20finance%20on%20Monday';
const OWN = '1.d2607.A~hold~DEU:3.3';
const STORED = { [STORAGE_KEY]: JSON.stringify({ link: OWN, view: '?lang=en&theme=light' }) };

/** A link as it is sent: that of the page's own address. */
async function sent(page: Page, link: string): Promise<string> {
  await open(page, `/?lang=en#${link}`);
  await expect.poll(() => page.url()).toMatch(/;z=[0-9a-z]{3}$/);
  return page.url();
}

test('a link cut in the middle of a number says that it was cut, where, and what is kept', async ({
  page,
  visit,
}) => {
  const whole = await sent(page, '1.d2607.A~pledge~DEU:4,POL:5,ESP:4.5;n=Fast%20east');
  const there = await visit();
  await open(there, whole.slice(0, whole.indexOf('.5;n=')));
  const said = notice(there, 'link');
  await expect(said).toContainText('This link was cut on its way.');
  await expect(said).toContainText('3 changes arrived and are shown. How many are missing cannot be seen');
  await expect(said).toContainText('Spain: It ends at “ESP:4”');
  await expect(field(there, 'Spain')).toHaveValue('4.0');
  // What the reader keeps is a scenario like any other, and its link is whole.
  await said.getByRole('button', { name: 'Keep in my scenarios' }).click();
  await expect(said).toHaveCount(0);
  await there.reload();
  await drawn(there);
  await expect(there.locator('[data-notice]')).toHaveCount(0);
});

test('a link of which one digit changed says so; the same link in Korean chat does not', async ({
  page,
  visit,
}) => {
  const whole = await sent(page, '1.d2607.A~pledge~DEU:4,ESP:4.5');
  const there = await visit();
  await open(there, whole.replace('ESP:4.5', 'ESP:4.6'));
  await expect(notice(there, 'link')).toContainText('This link was changed on its way.');
  const other = await visit();
  await open(other, `${whole}를`);
  await expect(other.locator('[data-notice]')).toHaveCount(0);
  await settled(other, 'pledge~DEU:4,ESP:4.5');
});

test('a view that does not exist is said, and so is a year', async ({ page }) => {
  await open(page, '/?view=markett&yr=2050&lang=en');
  await expect(notice(page, 'address')).toContainText('There is no view “markett”. Explore is shown.');
  await expect(notice(page, 'address')).toContainText('yr=2050');
  await page.reload();
  await drawn(page);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('the note of a shared scenario is read with it, and stays at hand on its chip', async ({ visit }) => {
  const page = await visit({ stored: STORED });
  await arrive(page, `/?lang=en#${NOTED}`);
  await expect(notice(page, 'shared')).toContainText('Note: Agreed with finance on Monday');
  const mark = page.getByRole('button', { name: 'Note on scenario A', exact: true });
  await mark.click();
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Agreed with finance on Monday');
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  // Reading is no edit: it is another's still.
  await expect(page.getByText('Shared scenario, not yet yours')).toBeVisible();
  expect(bare(new URL(page.url()).hash)).toBe(`#${NOTED}`);
});

test('a band that was closed stays closed in its tab', async ({ visit }) => {
  const page = await visit({ stored: STORED });
  await arrive(page, `/?lang=en#${NOTED}`);
  await notice(page, 'shared').getByRole('button', { name: 'Dismiss' }).click();
  await page.reload();
  await drawn(page);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await expect(page.getByText('Shared scenario, not yet yours')).toBeVisible();
  const other = await page.context().newPage();
  await arrive(other, `/?lang=en#${NOTED}`);
  await expect(notice(other, 'shared')).toBeVisible();
});

test('“Add a scenario” adds: its first button names the letter, the second what it would replace', async ({
  page,
}) => {
  await open(page, '/?lang=en#1.d2607.A~pledge~DEU:4.B~hold');
  const adds = page.getByRole('button', { name: 'Add a scenario' });
  await adds.press('Enter');
  await expect(dialog(page)).toHaveAccessibleName('Add a scenario as C');
  await page.keyboard.press('Escape');
  await expect(adds).toBeFocused();
  await adds.press('Enter');
  // The keyboard is inside.
  await expect.poll(() => dialog(page).evaluate((box) => box.contains(document.activeElement))).toBe(true);
  const early = dialog(page)
    .getByRole('listitem')
    .filter({ has: page.getByText('Early, 2030', { exact: true }) });
  await expect(early.getByRole('button', { name: 'Add to compare as C: Early, 2030' })).toHaveText(
    'Add as C',
  );
  await expect(
    early.getByRole('button', { name: 'Replace A (Pledge path, changed) with Early, 2030' }),
  ).toBeVisible();
  await early.getByRole('button', { name: /^Add to compare/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(chip(page, 'C')).toHaveAttribute('aria-pressed', 'true');
  await settled(page, /^1\.d2607\.A~pledge~DEU:4\.B~hold\.C~early$/);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await settled(page, /^1\.d2607\.A~pledge~DEU:4\.B~hold$/);
  // Where there is nothing to undo, nothing is named.
  await expect(undoButton(page)).toBeDisabled();
  await expect(undoButton(page)).not.toHaveAttribute('data-tip');
});

test('a note that was typed outlives Escape, and what was discarded can be brought back', async ({
  page,
}) => {
  await open(page, '/?lang=en#1.d2607.A~hold');
  const write = async (text: string): Promise<void> => {
    await page.getByRole('button', { name: 'Actions of scenario A' }).click();
    await page.getByRole('menuitem', { name: 'Note…' }).click();
    await dialog(page).getByRole('textbox').fill(text);
  };
  await write('For Monday');
  await page.keyboard.press('Escape');
  await settled(page, 'hold;t=For%20Monday');
  await page
    .getByRole('status')
    .filter({ hasText: 'Note on A kept' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await settled(page, 'hold');
  await write('For Tuesday');
  await dialog(page).getByRole('button', { name: 'Discard' }).click();
  await settled(page, 'hold');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await settled(page, 'hold;t=For%20Tuesday');
});

test('a note being typed when the page closes is offered again, and gone once it is used or let go', async ({
  page,
}) => {
  await open(page, '/?lang=en#1.d2607.A~hold~DEU:4;n=Seoul');
  const openNote = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Actions of scenario A' }).click();
    await page.getByRole('menuitem', { name: 'Note…' }).click();
  };
  await openNote();
  await dialog(page).getByRole('textbox').fill('Half a thou');
  await page.reload();
  await drawn(page);
  const band = notice(page, 'draft');
  await expect(band).toContainText('The note you were typing on A is kept.');
  await band.getByRole('button', { name: 'Go on typing' }).click();
  await expect(dialog(page)).toContainText('What you typed before the page closed stands here again.');
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Half a thou');
  // It is no part of the scenario before it is kept.
  expect(await fragment(page)).toBe('1.d2607.A~hold~DEU:4;n=Seoul');
  await dialog(page).getByRole('textbox').fill('Half a thought');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await settled(page, 'hold~DEU:4;n=Seoul;t=Half%20a%20thought');
  await expect(band).toHaveCount(0);
  await openNote();
  await dialog(page).getByRole('textbox').fill('Other');
  await page.reload();
  await drawn(page);
  await band.getByRole('button', { name: 'Dismiss' }).click();
  await page.reload();
  await drawn(page);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await openNote();
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Half a thought');
  await dialog(page).getByRole('textbox').fill('A whole one');
  await page.keyboard.press('Control+Enter');
  await settled(page, 'hold~DEU:4;n=Seoul;t=A%20whole%20one');
  await expect(dialog(page)).toHaveCount(0);
});

test('a copy of a named scenario says that it is one', async ({ page }) => {
  await open(page, '/?lang=en#1.d2607.A~hold;n=Seoul');
  await page.getByRole('button', { name: 'Duplicate to compare' }).press('Enter');
  await settled(page, /B~hold;n=Seoul%20%28copy%29$/);
  // The keyboard goes on with the copy, not with a button that means something else by now.
  await expect(chip(page, 'B')).toBeFocused();
  await page.getByRole('button', { name: 'Actions of scenario B' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate to C' }).click();
  await expect(chip(page, 'C')).toContainText('Seoul (copy 2)');
});

test('messages stand one over the other, clear of the inputs, of each other and of a phone’s bar', async ({
  visit,
}) => {
  const apart = async (page: Page, inputs: string): Promise<void> => {
    await page.keyboard.press('Control+s');
    await page.keyboard.press('Control+s');
    await page.evaluate(() => document.fonts.ready);
    const boxes = await page
      .locator('[data-toasts] > *')
      .evaluateAll((messages) =>
        messages.map((message) => message.getBoundingClientRect().toJSON() as DOMRect),
      );
    expect(boxes.length).toBeGreaterThan(0);
    const others = await page
      .locator(inputs)
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
    expect(others.length).toBeGreaterThan(0);
    const overlaps = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    for (const box of boxes)
      for (const other of [...others, ...boxes.filter((one) => one !== box)])
        expect(overlaps(box, other)).toBe(false);
  };
  const link =
    '/?lang=en#1.d2607.A~hold;n=A%20scenario%20of%20quite%20some%20words%20as%20people%20write%20them';
  const desk = await visit();
  await open(desk, link);
  await desk.getByRole('button', { name: 'Questions ready to try' }).click();
  await desk.getByRole('button', { name: /^What if Germany keeps/ }).click();
  await apart(desk, 'aside');
  expect(await desk.locator('[data-toasts] > *').count()).toBeGreaterThan(1);
  const tablet = await visit({ viewport: { width: 820, height: 1180 }, hasTouch: true });
  await open(tablet, link);
  await apart(tablet, 'aside');
  const phone = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await open(phone, link);
  await apart(phone, 'nav');
});

test('a file imported twice is saved once, and can be opened; what was read is in sight and has the focus', async ({
  page,
}) => {
  await open(page, '/?lang=en');
  await page.getByRole('button', { name: 'Actions of scenario A' }).click();
  await page.getByRole('menuitem', { name: 'Scenarios…' }).click();
  const file = {
    name: 'fast.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        format: 'five-by-35/scenario',
        version: 1,
        name: 'Fast east',
        note: 'Why',
        targets: { POL: { core: 5 } },
      }),
    ),
  };
  const chooser = dialog(page).locator('input[type=file]');
  const box = dialog(page).locator('[data-import]');
  await chooser.setInputFiles(file);
  await expect(box).toBeFocused();
  await expect(box).toBeInViewport({ ratio: 1 });
  await box.getByRole('button', { name: 'Import fast.json' }).click();
  const row = dialog(page)
    .getByRole('listitem')
    .filter({ has: page.getByText('Fast east', { exact: true }) });
  await expect(row.getByRole('button', { name: /^Open Fast east/ })).toBeFocused();
  await expect(row).toBeInViewport();
  await chooser.setInputFiles(file);
  await expect(box).toContainText('Already saved on this device.');
  await expect(box.getByRole('button', { name: 'Import fast.json' })).toHaveCount(0);
  await box.getByRole('button', { name: 'Open Fast east, already saved' }).click();
  await expect(row).toHaveCount(1);
  await page.keyboard.press('Escape');
  await settled(page, 'pledge~POL:5;n=Fast%20east;t=Why');
});

test('other work is told apart by what was moved in it, and chips say what is changed', async ({ visit }) => {
  const page = await visit({
    stored: {
      [STORAGE_KEY]: JSON.stringify({
        link: OWN,
        view: '?lang=en',
        shelf: ['1.d2607.A~hold~POL:5,ITA:2', '1.d2607.A~hold'],
      }),
    },
  });
  await open(page, '/?lang=en&on=B#1.d2607.A~pledge~DEU:4.B~hold');
  await expect(chip(page, 'A')).toContainText('changed');
  await expect(chip(page, 'B')).not.toContainText('changed');
  await page.getByRole('button', { name: 'Actions of scenario B' }).click();
  await page.getByRole('menuitem', { name: 'Scenarios…' }).click();
  await expect(dialog(page)).toContainText('Shares held, changed2 changes · Italy 2.0 %, Poland 5.0 %.');
  await expect(
    dialog(page)
      .getByRole('listitem')
      .filter({ has: page.getByText('Pledge path', { exact: true }) }),
  ).toContainText('changed in A');
});

test('a message over the library stands clear of its buttons and of its edge', async ({ page }) => {
  await open(page, '/?lang=en#1.d2607.A~pledge');
  await page.getByRole('button', { name: 'Actions of scenario A' }).click();
  await page.getByRole('menuitem', { name: 'Scenarios…' }).click();
  await dialog(page).getByRole('button', { name: 'Add to compare as B: Shares held' }).click();
  const toast = dialog(page).getByRole('status').filter({ hasText: 'is now B' });
  const inside = await toast.evaluate((message) => {
    const box = message.getBoundingClientRect();
    const around = message.closest('dialog')?.getBoundingClientRect();
    const foot = message.closest('dialog')?.querySelector('footer')?.getBoundingClientRect();
    return around && foot && box.left > around.left && box.right < around.right && box.bottom <= foot.top;
  });
  expect(inside).toBe(true);
  // It outlives the dialog, with the way back.
  await page.keyboard.press('Escape');
  await toast.page().getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await settled(page, 'pledge');
});

test('four scenarios keep their names on a tablet held upright', async ({ visit }) => {
  const page = await visit({ viewport: { width: 820, height: 1180 }, hasTouch: true });
  await open(page, '/?lang=ko#1.d2607.A~pledge~DEU:4;t=a.B~hold.C~early;t=b.D~stall');
  const names = page.locator('fieldset [data-slot] > button > b');
  await expect(names).toHaveCount(4);
  for (const name of await names.all())
    expect(await name.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(820);
});

test('history has a column for what each step changed and one for what it led to', async ({ page }) => {
  await open(page, '/?lang=en#1.d2607.A~pledge');
  await field(page, 'Germany').fill('4');
  await field(page, 'Germany').press('Enter');
  await page.getByRole('button', { name: 'History', exact: true }).press('Enter');
  const panel = page.getByRole('dialog', { name: 'History' });
  await expect(panel).toContainText('changeaddressable, 2035');
  const cells = (i: number): Promise<string[]> =>
    panel.locator('ol > li').nth(i).locator('> span:not(:first-of-type)').allTextContents();
  const [first, second] = [await cells(0), await cells(1)];
  expect(first[0]).toBe('');
  expect(first[1]).toMatch(/^\$47\.7/);
  expect(second[0]).toMatch(/^\+\$0\.8/);
  expect(second[1]).toMatch(/^\$48\.6/);
  // The keyboard went in, and Escape gives it back.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'History', exact: true })).toBeFocused();
  expect(await figures(page)).toEqual(figuresFor(`1.d2607.A~pledge~DEU:4`));
  expect(await fragment(page)).toContain('DEU:4');
});
