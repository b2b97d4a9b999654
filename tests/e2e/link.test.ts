import type { Page } from '@playwright/test';
import { bare } from '../bare-link.ts';
import {
  arrive,
  CHARTS,
  chart,
  DRAWING,
  drawn,
  expect,
  exporter,
  field,
  figures,
  fragment,
  notice,
  open,
  preset,
  remembered,
  row,
  STORAGE_KEY,
  sentence,
  settled,
  slider,
  test,
} from './app.ts';
import { figuresFor } from './expected.ts';

const FOREIGN = '1.d2607.A~early~FRA:4@2031e/i2,POL:5;x=USA;n=Fast%20east';
const OWN = '1.d2607.A~hold~DEU:3.3';
const STORED = { [STORAGE_KEY]: JSON.stringify({ link: OWN, view: '?lang=en&theme=light' }) };

/** All a person reads on the page, apart from notices. */
const read = async (page: Page): Promise<string[]> => [
  ...(await figures(page)),
  await sentence(page),
  ...(await page.locator('[data-chart] h2, [data-chart] header p').allTextContents()),
  ...(await page.locator(`[data-chart] ${DRAWING} text`).allTextContents()),
];

async function set(page: Page, ally: string, text: string): Promise<void> {
  await field(page, ally).fill(text);
  await field(page, ally).press('Enter');
}

test('a reload and a link opened elsewhere give the same figures and the same text', async ({
  page,
  visit,
}) => {
  await open(page, `/?lang=en&sc=all&yr=2031&px=current&cur=EUR&sort=region#${FOREIGN}`);
  await set(page, 'Germany', '4.4');
  const link = await settled(page, /DEU:4\.4/);
  const here = await read(page);
  expect(await figures(page)).toEqual(
    figuresFor(link, { scope: 'all', when: 2031, prices: { basis: 'current', currency: 'EUR' } }),
  );
  const address = page.url();
  await page.reload();
  await drawn(page);
  expect(page.url()).toBe(address);
  expect(await read(page)).toEqual(here);
  const there = await visit();
  await open(there, address);
  expect(await read(there)).toEqual(here);
  await expect(slider(there, 'France')).toHaveValue('4');
  await expect(exporter(there)).toHaveValue('USA');
  await expect(there.locator('[data-notice]')).toHaveCount(0);
});

test('a foreign link opens beside own stored work, which “Back to mine” brings back', async ({ visit }) => {
  const page = await visit({ stored: STORED });
  await arrive(page, `/#${FOREIGN}`);
  await expect(notice(page, 'shared')).toBeVisible();
  expect(await figures(page)).toEqual(figuresFor(FOREIGN));
  await expect(page.getByText('Shared scenario, not yet yours')).toBeVisible();
  // Looking around is no edit.
  await page.getByRole('button', { name: 'All 32', exact: true }).click();
  await expect.poll(() => page.url()).toContain('sc=all');
  expect((await remembered(page)).link).toBe(OWN);

  await page.getByRole('button', { name: 'Back to mine' }).click();
  await settled(page, 'hold~DEU:3.3');
  expect(await figures(page)).toEqual(figuresFor(OWN, { scope: 'all' }));
  await expect(notice(page, 'shared')).toHaveCount(0);
  await expect.poll(async () => (await remembered(page)).link).toBe(OWN);
});

test('the first edit of a foreign link makes a copy; both it and the own work survive a reload', async ({
  visit,
}) => {
  const page = await visit({ stored: STORED });
  await open(page, `/#${FOREIGN}`);
  await set(page, 'Germany', '4');
  const copy = await settled(page, /DEU:4/);
  await expect(notice(page, 'shared')).toContainText('You are now editing a copy.');
  await expect.poll(async () => (await remembered(page)).link).toBe(copy);
  expect((await remembered(page)).shelf).toEqual([OWN]);
  await page.reload();
  await drawn(page);
  expect(await figures(page)).toEqual(figuresFor(copy));
  await page.getByRole('button', { name: 'Switch to it' }).click();
  await settled(page, 'hold~DEU:3.3');
  expect(await figures(page)).toEqual(figuresFor(OWN));
  await expect.poll(async () => (await remembered(page)).link).toBe(OWN);
  expect((await remembered(page)).shelf).toEqual([copy]);
  // What is shown now is the reader's own: nothing says otherwise.
  await expect(page.getByText('You are viewing a shared scenario.')).toHaveCount(0);
});

test('a second foreign link leaves the copy made of the first, and the own work, on the device', async ({
  visit,
}) => {
  const copy = '1.d2607.A~early~FRA:4';
  const page = await visit({
    stored: { [STORAGE_KEY]: JSON.stringify({ link: copy, view: '?lang=en', shelf: [OWN] }) },
  });
  await open(page, '/#1.d2607.A~stall~ITA:3');
  await set(page, 'Germany', '4');
  await settled(page, /DEU:4/);
  await expect.poll(async () => (await remembered(page)).link).toContain('DEU:4');
  const kept = JSON.stringify(await page.evaluate(() => ({ ...window.localStorage })));
  expect(kept).toContain(copy);
  expect(kept).toContain(OWN);
});

for (const [what, link, isShown] of [
  ['garbage', '%%%garbage', false],
  ['a newer version', '7.x.whatever', false],
  ['an unknown ally', '1.d2607.A~pledge~XYZ:4,DEU:4', true],
  ['a value out of range', '1.d2607.A~pledge~DEU:40,POL:5', true],
  ['a truncated link', '1.d2607.A~pledge~DEU:4,PO', true],
  ['a broken escape', '1.d2607.A~hold;n=%E0%A4', true],
  ['nothing but a version', '1', false],
  ['a link pasted twice', '1.d2607.A~hold~DEU:4#1.d2607.A~hold~DEU:4', true],
  ['names of every object', '1.d2607.A~pledge~__proto__:4,DEU:4;constructor=1;c=toString:3', true],
  ['a letter twice', '1.d2607.A~pledge~DEU:4.A~hold~DEU:3', true],
] as const)
  test(`${what} in the link is said, and the page lives`, async ({ page }) => {
    await open(page, `/#${link}`);
    await expect(notice(page, 'link')).toBeVisible();
    await expect(page.locator('h1')).toContainText('would spend');
    if (!isShown) expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge'));
    await set(page, 'Italy', '3');
    await settled(page, /ITA:3/);
    for (const id of CHARTS) await expect(chart(page, id).locator(DRAWING).first()).toBeVisible();
  });

test('a link that a program escaped as a whole opens whole', async ({ page }) => {
  await open(page, `/#${encodeURIComponent(FOREIGN).replaceAll('~', '%7E')}`);
  await settled(page, /^1\.d2607\.A~early~FRA:4@2031e/);
  expect(await figures(page)).toEqual(figuresFor(FOREIGN));
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('several scenarios open at the letter of the address, and elsewhere with the same figures', async ({
  page,
  visit,
}) => {
  const three = '1.d2607.A~pledge.B~hold~DEU:4.C~early;n=Fast%20east';
  await open(page, `/?lang=en&on=B&base=C#${three}`);
  const hold = '1.d2607.A~hold~DEU:4';
  expect(await figures(page)).toEqual(figuresFor(hold));
  await set(page, 'Poland', '5');
  await settled(page, /B~hold~DEU:4,POL:5\.C/);
  const there = await visit();
  await open(there, page.url());
  expect(await figures(there)).toEqual(figuresFor('1.d2607.A~hold~DEU:4,POL:5'));
  const drawing = (of: Page) => chart(of, 'spend-path').locator(`${DRAWING} text`).allTextContents();
  expect([await sentence(there), ...(await drawing(there))]).toEqual([
    await sentence(page),
    ...(await drawing(page)),
  ]);
  expect(there.url()).toBe(page.url());
  // A letter that is empty shows the first, and the address says so.
  const other = await visit();
  await open(other, `/?lang=en&on=D#${three}`);
  expect(await figures(other)).toEqual(figuresFor('1.d2607.A~pledge'));
  await expect.poll(() => new URL(other.url()).searchParams.get('on')).toBeNull();
});

test('a reload right after a change keeps it, and takes it for nobody else’s', async ({ page }) => {
  await open(page, '/?lang=en');
  await set(page, 'Germany', '4');
  await set(page, 'Poland', '5');
  await slider(page, 'Italy').focus();
  await page.keyboard.press('ArrowRight');
  await page.reload();
  await drawn(page);
  await settled(page, 'pledge~DEU:4,ITA:3.6,POL:5');
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge~DEU:4,ITA:3.6,POL:5'));
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('Back from a view keeps what was moved there; from another scenario, too', async ({ page }) => {
  await open(page, '/?lang=en&on=A#1.d2607.A~pledge.B~hold');
  await page.getByRole('button', { name: 'Market', exact: true }).click();
  await expect.poll(() => page.url()).toContain('view=market');
  const strictness = page.getByRole('textbox', { name: 'Buy-European strictness' });
  await strictness.fill('80');
  await strictness.press('Enter');
  await settled(page, /A~pledge;eu=80\.B~hold$/);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('view=market');
  await settled(page, /A~pledge;eu=80\.B~hold$/);
  await page.goForward();
  await expect(strictness).toHaveValue('80');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

for (const [made, says] of [
  ['d2507', 'Made with data d2507 (NATO, July 2025). Now: d2607.'],
  ['d2707', 'Made with newer data, d2707 (NATO, July 2027). This page has d2607.'],
] as const)
  test(`a link made with data ${made} says so`, async ({ page }) => {
    const link = `1.${made}.A~hold~DEU:4`;
    await open(page, `/?lang=en#${link}`);
    await expect(notice(page, 'edition')).toContainText(says);
    expect(await figures(page)).toEqual(figuresFor('1.d2607.A~hold~DEU:4'));
    // It stays what it is, and says so again, until the reader takes the present data or edits.
    await page.reload();
    await drawn(page);
    expect(await fragment(page)).toBe(link);
    if (made === 'd2507') await notice(page, 'edition').getByRole('button', { name: 'Use d2607' }).click();
    else await set(page, 'Germany', '4.2');
    await settled(page, /^1\.d2607\.A~hold~DEU:4/);
  });

test('an incomplete link says how much of it was restored, again after a reload, and can be kept', async ({
  page,
}) => {
  const damaged = '1.d2607.A~pledge~DEU:4@2031e/q40,POL:99,FRA:3.8';
  await open(page, `/#${damaged}`);
  await expect(notice(page, 'link')).toContainText('3 changes are shown, 1 part left out');
  await expect(notice(page, 'link')).toContainText('Poland, core: “99” is not possible (0–10)');
  // The scenario's own count is the same.
  await expect(page.locator('[data-slot="A"]').first()).toContainText('3 changes');
  await page.getByRole('button', { name: 'All 32', exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/sc=all#1\.d2607\.A~pledge~DEU:4@2031e\/q40,POL:99,FRA:3\.8$/);
  await page.reload();
  await drawn(page);
  await expect(notice(page, 'link')).toContainText('3 changes are shown, 1 part left out');
  await notice(page, 'link').getByRole('button', { name: 'Keep in my scenarios' }).click();
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await settled(page, 'pledge~FRA:3.8,DEU:4@2031e/q40;n=Pledge%20path%2C%20from%20a%20link');
  const said = page.getByRole('status').filter({ hasText: 'Kept in your scenarios on this device' });
  await said.getByRole('button', { name: 'Show' }).click();
  await expect(
    page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Pledge path, from a link' }),
  ).toContainText('in A');
  await page.keyboard.press('Escape');
  await page.reload();
  await drawn(page);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('a newer link does not speak of an own scenario where there is none, and stays for a newer app', async ({
  page,
}) => {
  await open(page, '/#7.x.whatever');
  for (const _ of ['first', 'after a reload']) {
    await expect(notice(page, 'link')).toContainText('newer version');
    await expect(notice(page, 'link')).not.toContainText('Your own scenario');
    await page.getByRole('button', { name: 'All 32', exact: true }).click();
    await expect.poll(() => page.url()).toMatch(/sc=all#7\.x\.whatever$/);
    await page.reload();
    await drawn(page);
  }
  await set(page, 'Italy', '3');
  await settled(page, 'pledge~ITA:3');
});

test('a first-time reader of a link is told that it is another’s, with its note, until he edits it', async ({
  page,
}) => {
  const address = `/?lang=en#${FOREIGN};t=Agreed%20on%20Monday`;
  await arrive(page, address);
  const band = notice(page, 'shared');
  for (const _ of ['first', 'after a reload']) {
    await expect(band).toContainText('You are viewing a shared scenario.');
    await expect(band).toContainText('Note: Agreed on Monday');
    // There is nothing to go back to.
    await expect(band.getByRole('button', { name: 'Back to mine' })).toHaveCount(0);
    await page.reload();
    await drawn(page);
  }
  await set(page, 'Germany', '4');
  await settled(page, /DEU:4/);
  await expect(band).toContainText('You are now editing a copy.');
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await drawn(page);
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('a shared scenario that is kept is among the reader’s, and can be taken back', async ({ visit }) => {
  const page = await visit({ stored: STORED });
  await arrive(page, `/#${FOREIGN}`);
  await notice(page, 'shared').getByRole('button', { name: 'Keep in my scenarios' }).click();
  const said = page
    .getByRole('status')
    .filter({ hasText: 'Kept in your scenarios on this device: “Fast east”' });
  await expect(page.getByText('Saved on this device', { exact: true })).toBeVisible();
  // The way back to the own work stays.
  await expect(notice(page, 'shared').getByRole('button', { name: 'Switch to it' })).toBeVisible();
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect(said).toHaveCount(0);
  await notice(page, 'shared').getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('button', { name: 'Actions of scenario A' }).click();
  await page.getByRole('menuitem', { name: 'Scenarios…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Nothing saved yet.');
});

test('a link pasted while the page is open is shown beside the own work', async ({ page }) => {
  await open(page);
  await set(page, 'Germany', '4');
  const own = await settled(page, 'pledge~DEU:4');
  await expect.poll(async () => (await remembered(page)).link).toBe(own);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, FOREIGN);
  await expect(notice(page, 'shared')).toBeVisible();
  await expect.poll(() => figures(page)).toEqual(figuresFor(FOREIGN));
  expect((await remembered(page)).link).toBe(own);
  await page.getByRole('button', { name: 'Back to mine' }).click();
  await settled(page, 'pledge~DEU:4');
  expect(await figures(page)).toEqual(figuresFor(own));
});

test('Back from a pasted link is the own work again, and saved as such', async ({ page }) => {
  await open(page);
  await set(page, 'Germany', '4');
  const own = await settled(page, 'pledge~DEU:4');
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, FOREIGN);
  await expect(notice(page, 'shared')).toBeVisible();
  await page.goBack();
  await expect.poll(() => figures(page)).toEqual(figuresFor(own));
  await expect(notice(page, 'shared')).toHaveCount(0);
  await expect(page.getByText('Saved on this device')).toBeVisible();
});

test('garbage pasted while the page is open is said, and the own work stays', async ({ page }) => {
  await open(page);
  await set(page, 'Germany', '4');
  const own = await settled(page, 'pledge~DEU:4');
  await page.evaluate(() => {
    window.location.hash = 'garbage';
  });
  await expect(notice(page, 'link')).toContainText('Your own scenario is shown');
  expect(await figures(page)).toEqual(figuresFor(own));
  await set(page, 'Poland', '5');
  await settled(page, 'pledge~DEU:4,POL:5');
});

test('Back and Forward walk through the presets chosen', async ({ page }) => {
  await open(page);
  await settled(page, 'pledge');
  await preset(page, 'Shares held').click();
  await settled(page, 'hold');
  await preset(page, 'Early, 2030').click();
  await settled(page, 'early');
  await page.goBack();
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~hold'));
  await expect(preset(page, 'Shares held')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~pledge'));
  await page.goForward();
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~hold'));
  await page.goForward();
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~early'));
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('200 moves in 5 s write the history at most ten times', async ({ page }) => {
  await page.addInitScript(() => {
    const writes: number[] = [];
    Object.assign(window, { writes });
    for (const name of ['replaceState', 'pushState'] as const) {
      const real = window.history[name].bind(window.history);
      window.history[name] = (...args: Parameters<History['replaceState']>) => {
        writes.push(performance.now());
        real(...args);
      };
    }
  });
  await open(page);
  await settled(page, 'pledge');
  const writes = await slider(page, 'Germany').evaluate(async (input: HTMLInputElement) => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const all = (window as unknown as { writes: number[] }).writes;
    const from = performance.now();
    for (let i = 0; i < 200; i += 1) {
      setValue?.call(input, String(3.6 + (i % 20) / 10));
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((done) => setTimeout(done, Math.max(0, from + (i + 1) * 25 - performance.now())));
    }
    return all.filter((at) => at >= from);
  });
  expect(writes.length).toBeGreaterThan(2);
  expect(writes.filter((at) => at < (writes[0] ?? 0) + 4990).length).toBeLessThanOrEqual(10);
  for (const [i, at] of writes.slice(1).entries()) expect(at - (writes[i] ?? 0)).toBeGreaterThanOrEqual(490);
  await settled(page, 'pledge~DEU:5.5');
});

test('a history that throws breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['replaceState', 'pushState'] as const)
      window.history[name] = () => {
        throw new DOMException('Too many calls', 'SecurityError');
      };
  });
  await open(page);
  await set(page, 'Germany', '4');
  await preset(page, 'Shares held').click();
  await set(page, 'Poland', '5');
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~hold~POL:5'));
  await expect.poll(async () => (await remembered(page)).link).toBe('1.d2607.A~hold~POL:5');
});

test('the link copied is the link that opens the page as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `/?lang=en&sc=eu#${OWN}`);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(bare(copied)).toMatch(new RegExp(`\\?lang=en&sc=eu#${OWN}$`));
});

test('a row of the reader’s name is text, never markup', async ({ page }) => {
  await open(page, '/#1.d2607.A~pledge~DEU:4;n=%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E');
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await expect(row(page, 'Germany')).toBeVisible();
  expect(await fragment(page)).toContain('DEU:4');
});
