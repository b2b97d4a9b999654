import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import {
  drawn,
  expect,
  field,
  figures,
  fragment,
  open,
  remembered,
  settled,
  test,
  undoButton,
} from './app.ts';
import { figuresFor } from './expected.ts';

const library = (page: Page): Locator => page.getByRole('dialog', { name: 'Scenarios', exact: true });
/** A row of the library, by the name in it. */
const saved = (page: Page, name: string): Locator =>
  library(page)
    .locator('li')
    .filter({ has: page.getByText(name, { exact: true }) });
const slot = (page: Page, id: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Scenario ${id}: `) });

async function set(page: Page, ally: string, text: string): Promise<void> {
  await field(page, ally).fill(text);
  await field(page, ally).press('Enter');
}
async function choose(page: Page, id: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions of scenario ${id}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}
async function more(page: Page, name: string, action: string): Promise<void> {
  await library(page)
    .getByRole('button', { name: `More for ${name}`, exact: true })
    .click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}
/** Opens the library from the menu of the scenario on the page. */
async function openLibrary(page: Page, id = 'A'): Promise<void> {
  await choose(page, id, 'Scenarios…');
  await expect(library(page)).toBeVisible();
}
async function put(page: Page, files: Readonly<Record<string, unknown>>): Promise<void> {
  await library(page)
    .locator('input[type=file]')
    .setInputFiles(
      Object.entries(files).map(([name, content]) => ({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
      })),
    );
}
const FILE = { format: 'five-by-35/scenario', version: 1 };

test('a scenario is saved by key, named, noted, and there after a reload', async ({ page }) => {
  await open(page);
  await set(page, 'Germany', '4');
  await settled(page, 'pledge~DEU:4');
  await page.keyboard.press('Control+s');
  await expect(
    page.getByRole('status').filter({ hasText: 'Saved on this device: Pledge path' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Rename' }).click();
  const name = library(page).getByRole('textbox', { name: 'Name of Pledge path' });
  await expect(name).toBeFocused();
  await name.fill('<b>Germany</b> first');
  await name.press('Enter');
  await more(page, '<b>Germany</b> first', 'Note…');
  await page.getByRole('textbox', { name: /^Note on/ }).fill('For Monday');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(saved(page, '<b>Germany</b> first')).toContainText('Pledge path: Germany 4.0 %.');

  await page.reload();
  await drawn(page);
  await openLibrary(page);
  await expect(saved(page, '<b>Germany</b> first')).toContainText('For Monday');
  // What is on the page has no name: it is another scenario, which opening replaces in one step.
  await saved(page, '<b>Germany</b> first')
    .getByRole('button', { name: /^Open / })
    .click();
  await page.keyboard.press('Escape');
  expect(await fragment(page)).toContain('DEU:4;n=%3Cb%3EGermany');
  await undoButton(page).click();
  await settled(page, 'pledge~DEU:4');
});

test('deleting can be taken back, and a copy wants a name of its own', async ({ page }) => {
  await open(page, '/#1.d2607.A~hold~ITA:3;n=South');
  await page.keyboard.press('Control+s');
  // The same again is not saved twice.
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: 'Already saved' })).toBeVisible();
  await openLibrary(page);
  await more(page, 'South', 'Duplicate');
  await library(page).getByRole('textbox', { name: 'Name of South (copy)' }).press('Escape');
  await more(page, 'South', 'Delete');
  await expect(saved(page, 'South')).toHaveCount(0);
  await expect(library(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await library(page).getByRole('button', { name: 'Undo' }).click();
  await expect(saved(page, 'South')).toBeVisible();
  await more(page, 'South (copy)', 'Delete');
  await page.reload();
  await drawn(page);
  await openLibrary(page);
  await expect(saved(page, 'South')).toBeVisible();
  await expect(saved(page, 'South (copy)')).toHaveCount(0);
});

test('presets open in the place of what is on the page, or beside it', async ({ page }) => {
  await open(page);
  await openLibrary(page);
  const hold = saved(page, 'Shares held');
  await hold.getByRole('button', { name: 'Add to compare as B: Shares held' }).click();
  await expect(hold).toContainText('in B');
  await saved(page, 'Early, 2030').getByRole('button', { name: 'Open Early, 2030 in A' }).click();
  await page.keyboard.press('Escape');
  await settled(page, /^1\.d2607\.A~early\.B~hold$/);
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~early'));
  await slot(page, 'B').click();
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~hold'));
});

test('files are shown before they are imported; every fault is named, with the ally that was meant', async ({
  page,
}) => {
  await open(page);
  const before = await fragment(page);
  await openLibrary(page);
  await put(page, {
    'fast.json': { ...FILE, name: 'Fast east', targets: { POL: { core: 5, year: 2030 } } },
    'baltic.json': { ...FILE, targets: { LTU: { core: 55 }, LTV: { core: 3 } } },
    'two.json': {
      format: 'five-by-35/scenarios',
      version: 1,
      scenarios: [
        { ...FILE, name: 'One', preset: 'hold' },
        { ...FILE, name: 'Two', preset: 'stall' },
      ],
    },
    'half.json': [{ ...FILE }, { ...FILE, preset: 'nope' }],
    'note.txt': 'hello',
    'cut.json': JSON.stringify([FILE, FILE]).slice(0, -20),
  });
  const box = library(page).locator('[data-import]');
  const file = (name: string): Locator =>
    box.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  await expect(box).toContainText('2 of 6 files read');
  // What needs something done comes first.
  for (const i of [0, 1, 2, 3])
    await expect(box.getByRole('listitem').nth(i)).toContainText('Not read, nothing of it is kept');
  await expect(file('cut.json')).toContainText('The file breaks off before its end.');
  await expect(file('fast.json')).toContainText(
    '“Fast east”: preset Pledge path, 1 ally changed, exporter Korea',
  );
  await expect(file('baltic.json')).toContainText('2 faults');
  await expect(file('baltic.json')).toContainText(
    'Lithuania, core: Outside 0–10: enter a value within it. targets.LTU.core',
  );
  await expect(file('baltic.json')).toContainText('did you mean LVA, Latvia?');
  await expect(file('two.json')).toContainText('2 scenarios');
  await expect(file('half.json')).toContainText('[1].preset');
  await expect(file('note.txt')).toContainText('not JSON text');
  await expect(saved(page, 'Fast east')).toHaveCount(0);

  await file('fast.json').getByRole('button', { name: 'Import fast.json' }).click();
  await expect(saved(page, 'Fast east')).toContainText('Poland 5.0 % by 2030');
  await expect(box).toContainText('1 of 5 files read');
  await file('two.json').getByRole('button', { name: 'Import two.json' }).click();
  await expect(saved(page, 'Two')).toBeVisible();
  await file('baltic.json').getByRole('button', { name: 'Dismiss baltic.json' }).click();
  await expect(file('baltic.json')).toHaveCount(0);
  expect(await fragment(page)).toBe(before);
});

test('all are exported into one file, which imports elsewhere to the same', async ({ page, visit }) => {
  await open(page, '/#1.d2607.A~plans~*:@2033,EST:4,POL:/p28-4.9_35-5;x=USA;eu=80;n=Mine;t=Why');
  await page.keyboard.press('Control+s');
  await openLibrary(page);
  await saved(page, 'Shares held').getByRole('button', { name: 'Open Shares held in A' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+s');
  await openLibrary(page);
  const rows = library(page).locator('section').nth(1).locator('li');
  await expect(rows).toHaveCount(2);
  const exported = async (from: Page): Promise<string> => {
    const [download] = await Promise.all([
      from.waitForEvent('download'),
      library(from).getByRole('button', { name: 'Export all (2)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('five-by-35_scenarios_d2607.json');
    return readFileSync(await download.path(), 'utf8');
  };
  const text = await exported(page);
  const there = await visit();
  await open(there);
  await openLibrary(there);
  await put(there, { 'all.json': text });
  await library(there).getByRole('button', { name: 'Import all.json' }).click();
  await expect(saved(there, 'Mine')).toContainText('Why');
  expect(await exported(there)).toBe(text);
});

test('two tabs keep their own work, and see each other’s savings', async ({ page }) => {
  await open(page);
  await set(page, 'Germany', '4');
  await settled(page, 'pledge~DEU:4');
  await expect.poll(async () => (await remembered(page)).link).toContain('DEU:4');
  const other = await page.context().newPage();
  await open(other, '/');
  await settled(other, 'pledge~DEU:4');
  await set(other, 'Poland', '5');
  await settled(other, 'pledge~DEU:4,POL:5');
  await set(page, 'Italy', '3');
  await settled(page, 'pledge~DEU:4,ITA:3');
  await expect.poll(async () => (await remembered(page)).link).toContain('ITA:3');

  await openLibrary(page);
  await other.keyboard.press('Control+s');
  await expect(library(page)).toContainText('Germany 4.0 %, Poland 5.0 %.');
  // The work of the other tab is at hand here, too.
  await expect(library(page)).toContainText('Other work');
  await page.keyboard.press('Escape');

  for (const [tab, link] of [
    [page, 'pledge~DEU:4,ITA:3'],
    [other, 'pledge~DEU:4,POL:5'],
  ] as const) {
    // Without the link in the address a tab still knows its own work.
    await tab.evaluate(() => window.history.replaceState(null, '', window.location.pathname));
    await tab.reload();
    await drawn(tab);
    await settled(tab, link);
  }
});

for (const [what, error] of [
  ['full', 'QuotaExceededError'],
  ['forbidden', 'SecurityError'],
] as const)
  test(`a storage that is ${what} is said, and savings stay for the visit`, async ({ page }) => {
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No', name);
      };
    }, error);
    await open(page, '/#1.d2607.A~hold~ITA:3;n=South');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('alert')).toContainText('until you leave the page');
    await openLibrary(page);
    await expect(saved(page, 'South')).toBeVisible();
    await expect(library(page)).toContainText('not on this device');
    await more(page, 'South', 'Delete');
    await expect(saved(page, 'South')).toHaveCount(0);
  });

test('three scenarios: made, renamed, swapped, one the base, one cleared and brought back', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Duplicate to compare' }).click();
  await set(page, 'Germany', '4');
  await settled(page, /A~pledge\.B~pledge~DEU:4$/);
  await choose(page, 'B', 'Duplicate to C');
  await set(page, 'Poland', '5');
  await settled(page, /C~pledge~DEU:4,POL:5$/);

  await choose(page, 'C', 'Rename');
  const name = page.getByRole('textbox', { name: 'Name of scenario C' });
  await name.fill('Both');
  await name.press('Enter');
  await expect(slot(page, 'C')).toContainText('Both');
  await expect(page.getByRole('button', { name: 'Actions of scenario C' })).toBeFocused();
  await choose(page, 'C', 'Make this the base');
  // What is looked at against what is no step of history: its message has a way back of its own.
  const based = page.getByRole('status').filter({ hasText: 'C is the base now' });
  await based.getByRole('button', { name: 'Undo' }).click();
  await expect(slot(page, 'A')).toHaveAccessibleName(/, base$/);
  await expect(slot(page, 'C')).toContainText('Both');
  await choose(page, 'C', 'Make this the base');
  await expect(slot(page, 'C')).toHaveAccessibleName(/, base$/);
  await expect.poll(() => page.url()).toContain('base=C');

  await choose(page, 'A', 'Swap with B');
  await settled(page, /A~pledge~DEU:4\.B~pledge\.C/);
  await choose(page, 'B', 'Clear B');
  await expect(slot(page, 'B')).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(slot(page, 'B')).toBeVisible();
  // The scenario that was on the page is on it still.
  await expect(slot(page, 'C')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => page.url()).toContain('on=C');
  await page.reload();
  await drawn(page);
  await expect(slot(page, 'C')).toHaveAttribute('aria-pressed', 'true');
  await expect(slot(page, 'C')).toContainText('Both');
});

test('four fit: a fifth asks whether the last may go, and that can be taken back', async ({ page }) => {
  await open(page, '/?on=B#1.d2607.A~pledge.B~hold.C~plans.D~stall');
  await expect(page.getByRole('button', { name: 'Add a scenario' })).toHaveCount(0);
  await choose(page, 'B', 'Duplicate');
  const toast = page.getByRole('status').filter({ hasText: 'Four fit on a chart. Replace D?' });
  await toast.getByRole('button', { name: 'Replace D' }).click();
  await settled(page, /D~hold$/);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await settled(page, /D~stall$/);
});

test('the library opened from a scenario’s menu acts on that scenario', async ({ page }) => {
  await open(page, '/?lang=en&on=B#1.d2607.A~pledge.B~hold');
  await openLibrary(page, 'A');
  await expect(library(page).getByRole('button', { name: 'Save A as new' })).toBeVisible();
  await library(page).getByRole('button', { name: 'Open Stops in 2029 in A' }).click();
  await settled(page, 'stall.B~hold');
});

test('the menu of a scenario is walked with the keyboard', async ({ page }) => {
  await open(page, '/#1.d2607.A~pledge.B~hold');
  const opener = page.getByRole('button', { name: 'Actions of scenario B' });
  await opener.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Clear B' })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Note…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Note on scenario B' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('sharing: one scenario or all, pinned or not, and the link opens to what it says', async ({
  page,
  context,
  visit,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?lang=en&on=B#1.d2607.A~pledge.B~hold~DEU:4@2031');
  await choose(page, 'B', 'Share…');
  const share = page.getByRole('dialog', { name: 'Share' });
  const link = share.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/\?lang=en#1\.d2607\.A~hold~,,DEU:4@2031;z=[0-9a-z]{3}$/);
  await expect(share).toContainText('33 characters with Germany and the data edition');
  await share.getByRole('radio', { name: 'All: A and B' }).check();
  await expect(link).toHaveValue(/\?on=B&lang=en#1\.d2607\.A~pledge~,,\.B~hold~DEU:4@2031;z=[0-9a-z]{3}$/);
  await share.getByRole('radio', { name: /^Always the latest data/ }).check();
  await share.getByRole('button', { name: 'Copy link' }).click();
  await expect(share).toContainText('Link copied. It holds every setting; nothing is stored on a server.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('#1.latest.A~pledge~,,.B~hold');
  await share.getByRole('button', { name: 'QR code' }).click();
  await expect(share.getByRole('img', { name: 'QR code of the link' }).locator('path')).toHaveAttribute(
    'd',
    /M/,
  );

  const there = await visit();
  await open(there, copied);
  await expect(there.locator('[data-notice]')).toHaveCount(0);
  await settled(there, /^1\.d2607\.A~pledge\.B~hold~DEU:4@2031$/);
  await expect.poll(() => figures(there)).toEqual(figuresFor('1.d2607.A~hold~DEU:4@2031'));
});
