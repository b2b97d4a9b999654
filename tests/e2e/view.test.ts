import {
  CHARTS,
  chart,
  chooseUnits,
  DRAWING,
  deltas,
  expect,
  exporter,
  figures,
  fragment,
  open,
  panel,
  preset,
  remembered,
  STORAGE_KEY,
  sentence,
  settled,
  slider,
  test,
} from './app.ts';
import { figuresFor, words } from './expected.ts';

const LINK = '1.d2607.A~pledge~DEU:4,POL:5';

for (const [name, id] of [
  ['Pledge path', 'pledge'],
  ['Shares held', 'hold'],
  ['Stated plans', 'plans'],
  ['As after 2014', 'history'],
  ['Early, 2030', 'early'],
  ['Stops in 2029', 'stall'],
] as const)
  test(`the preset ${name} is what the model says, and one undo brings back what it replaced`, async ({
    page,
  }) => {
    await open(page, `/?lang=en&yr=2030#${LINK}`);
    await preset(page, name).click();
    const link = await settled(page, id);
    expect(await figures(page)).toEqual(figuresFor(link, { when: 2030 }));
    await expect(preset(page, name)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Control+z');
    await settled(page, 'pledge~DEU:4,POL:5');
    expect(await figures(page)).toEqual(figuresFor(LINK, { when: 2030 }));
  });

test('the exporter changes market, sentence and chart titles, is in the link and drops coverage', async ({
  page,
}) => {
  await open(page, '/#1.d2607.A~pledge;c=air-defence:100');
  expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge;c=air-defence:100'));
  await exporter(page).selectOption({ label: 'France' });
  const link = await settled(page, 'pledge;x=FRA');
  const shown = await figures(page);
  expect(shown).toEqual(figuresFor(link));
  expect(shown.slice(0, 2)).toEqual(figuresFor('1.d2607.A~pledge').slice(0, 2));
  expect(shown[3]).not.toBe(figuresFor('1.d2607.A~pledge')[3]);
  expect(await sentence(page)).toContain('Suppliers in France');
  await expect(chart(page, 'buyers').locator('h2')).toContainText('France');
  // The difference is against the same exporter's preset.
  expect((await deltas(page))[3]).toBe('same as pledge path');
  await exporter(page).selectOption({ label: 'United States' });
  await settled(page, 'pledge;x=USA');
  expect(await sentence(page)).toContain('Suppliers in the United States');
});

test('scopes, years and the sum: the page is the model, the scenario stays', async ({ page }) => {
  await open(page, `/#${LINK}`);
  const same = async (view: Parameters<typeof figuresFor>[1]): Promise<void> => {
    await expect.poll(() => figures(page)).toEqual(figuresFor(LINK, view));
    expect(await fragment(page)).toBe(LINK);
  };
  await page.getByRole('button', { name: 'All 32', exact: true }).click();
  await same({ scope: 'all' });
  const region = page.getByRole('combobox', { name: 'Region' });
  for (const scope of [
    'eu',
    'central-eastern',
    'nordic-baltic',
    'western',
    'southern',
    'adriatic-balkan',
    'north-america',
  ] as const) {
    await region.selectOption(scope);
    await same({ scope });
  }
  await region.selectOption({ label: 'Poland' });
  await same({ scope: 'allies:POL' });
  expect(await sentence(page)).toContain('In 2035 Poland would spend');
  await expect.poll(() => new URL(page.url()).searchParams.get('sc')).toBe('POL');
  await page.getByRole('button', { name: 'Europe and Canada', exact: true }).click();
  await page.getByRole('button', { name: 'Year before' }).click();
  await page.getByRole('button', { name: 'Year before' }).click();
  await same({ when: 2033 });
  await page.getByRole('slider', { name: 'Year', exact: true }).fill('2029');
  await same({ when: 2029 });
  await page.getByRole('button', { name: 'Year after' }).click();
  await same({ when: 2030 });
  await page.getByRole('button', { name: 'sum 2027–2035' }).click();
  await same({ when: 'sum' });
  expect(await sentence(page)).toContain('From 2027 to 2035');
  await expect.poll(() => page.url()).toContain('yr=sum');
  await page.getByRole('button', { name: 'sum 2027–2035' }).click();
  await same({});
});

test('the stepper of the year stops at 2026 and 2035', async ({ page }) => {
  await open(page, '/?yr=2027');
  await page.getByRole('button', { name: 'Year before' }).click();
  await expect(page.getByRole('button', { name: 'Year before' })).toBeDisabled();
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~pledge', { when: 2026 }));
  for (let i = 0; i < 9; i += 1) await page.getByRole('button', { name: 'Year after' }).click();
  await expect(page.getByRole('button', { name: 'Year after' })).toBeDisabled();
});

test('the strip cuts no preset: where they have no room they stand behind a button, and come back', async ({
  page,
}) => {
  const inline = preset(page, 'Stops in 2029');
  const behind = page.getByRole('button', { name: 'Start from' });
  await open(page);
  await expect(inline).toBeInViewport({ ratio: 1 });
  await expect(behind).toHaveCount(0);
  await page.setViewportSize({ width: 1100, height: 800 });
  await expect(inline).toBeHidden();
  await behind.click();
  await inline.click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(inline).toHaveAttribute('aria-pressed', 'true');
  await expect(inline).toBeInViewport({ ratio: 1 });
});

test('units, language and theme are ways of looking: figures follow, the scenario stays', async ({
  page,
}) => {
  await open(page, `/#${LINK}`);
  for (const [currency, name] of [
    ['USD', 'US$'],
    ['EUR', '€'],
    ['KRW', '₩'],
  ] as const)
    for (const [basis, prices] of [
      ['constant', 'Constant 2026'],
      ['current', 'Current'],
    ] as const) {
      await chooseUnits(page, { Currency: name, Prices: prices });
      await expect.poll(() => figures(page)).toEqual(figuresFor(LINK, { prices: { currency, basis } }));
      expect(await fragment(page)).toBe(LINK);
    }
  await page.getByRole('button', { name: '한국어' }).click();
  await expect
    .poll(() => figures(page))
    .toEqual(figuresFor(LINK, { locale: 'ko', prices: { currency: 'KRW', basis: 'current' } }));
  await page.getByRole('button', { name: words.ko.t.page.toDark }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => page.url()).toContain('cur=KRW');
  expect(await fragment(page)).toBe(LINK);
  await expect(page.getByRole('button', { name: words.ko.t.page.undo, exact: true })).toBeDisabled();
});

test('language stands on the document and in the title, and survives a reload; the query wins', async ({
  page,
  visit,
}) => {
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: '한국어' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page).toHaveTitle(/나토 5% 공약/);
  await expect.poll(() => page.url()).toContain('lang=ko');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');

  const korean = await visit({ locale: 'ko-KR' });
  await open(korean);
  await expect(korean.locator('html')).toHaveAttribute('lang', 'ko');
  await korean.goto('about:blank');
  await open(korean, '/?lang=en');
  await expect(korean.locator('html')).toHaveAttribute('lang', 'en');
});

test('a theme chosen survives a reload; before a choice the system decides', async ({ visit }) => {
  const page = await visit({ colorScheme: 'dark' });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Light theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect.poll(async () => (await remembered(page)).view).toContain('theme=light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a click on a chart chooses the year under it', async ({ page }) => {
  await open(page);
  const plot = chart(page, 'composition').locator('svg.recharts-surface');
  await plot.scrollIntoViewIfNeeded();
  for (const x of [160, 60]) {
    await plot.click({ position: { x, y: 100 } });
    // The panel of the year under the pointer names it.
    const year = Number(await panel(page, 'composition').getAttribute('data-reading'));
    await expect.poll(() => new URL(page.url()).searchParams.get('yr')).toBe(String(year));
    expect(await figures(page)).toEqual(figuresFor('1.d2607.A~pledge', { when: year }));
  }
});

test('a click pins the panel of a year; its values follow a slider, and a press outside lets go', async ({
  page,
}) => {
  await open(page);
  const plot = chart(page, 'spend-path').locator('svg.recharts-surface');
  const box = await plot.boundingBox();
  if (!box) throw new Error('no plot');
  const reading = panel(page, 'spend-path');
  await plot.hover({ position: { x: 200, y: 60 } });
  await expect(reading).toBeVisible();
  await expect(reading).not.toHaveAttribute('data-pinned');
  const pressed = async (): Promise<void> => {
    await page.mouse.click(box.x + 340, box.y + 60);
    await expect(reading).toHaveAttribute('data-pinned');
  };
  await pressed();
  const year = await reading.getAttribute('data-reading');
  await page.mouse.move(box.x + 100, box.y + 60);
  await expect(reading).toHaveAttribute('data-reading', year ?? '');

  const values = (): Promise<string | null> => reading.locator('tbody').textContent();
  const before = await values();
  const thumb = await slider(page, 'Germany').boundingBox();
  if (!thumb) throw new Error('no slider');
  await page.mouse.move(thumb.x + thumb.width * 0.58, thumb.y + thumb.height / 2);
  await page.mouse.down();
  await page.mouse.move(thumb.x + thumb.width * 0.8, thumb.y + thumb.height / 2, { steps: 5 });
  await expect.poll(values).not.toBe(before);
  await page.mouse.up();
  await expect(reading).toHaveAttribute('data-reading', year ?? '');

  await page.locator('h1').click();
  await expect(reading).toHaveCount(0);
  await pressed();
  await page.mouse.click(box.x + 340, box.y + 60);
  await expect(reading).toHaveCount(0);
  await pressed();
  await page.locator('h1').hover();
  await page.keyboard.press('Escape');
  await expect(reading).toHaveCount(0);
});

test('every chart has a table with a caption, and turns back to the drawing', async ({ page }) => {
  await open(page);
  for (const id of CHARTS) {
    await chart(page, id).getByRole('button', { name: 'Show the numbers' }).click();
    await expect(chart(page, id).locator('table caption')).not.toBeEmpty();
    await expect(chart(page, id).locator('thead th[scope=col]').first()).toBeVisible();
    await expect(chart(page, id).locator('tbody th[scope=row]').first()).toBeVisible();
    await chart(page, id).getByRole('button', { name: 'Show the chart' }).click();
    await expect(chart(page, id).locator(DRAWING).first()).toBeVisible();
  }
});

test('the last few moves are heard once, after they settle, and never while the mouse is down', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]');
        if (region?.textContent?.startsWith('Core spending:')) heard.push(region.textContent);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await open(page);
  const heard = (): Promise<string[]> =>
    page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await slider(page, 'Germany').focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight');
  expect(await heard()).toEqual([]);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
  expect(new Set(await heard()).size).toBe(1);
});

test('a chart out of sight costs nothing while a slider moves, and is right when it comes into view', async ({
  visit,
}) => {
  const page = await visit({ viewport: { width: 1440, height: 500 } });
  await open(page);
  const shown = (): Promise<string[]> => chart(page, 'composition').locator('svg text').allTextContents();
  const count = (): Promise<Record<string, number>> =>
    page.evaluate(() => ({ ...(window as unknown as { changes: Record<string, number> }).changes }));
  await page.evaluate(() => {
    const changes: Record<string, number> = {};
    Object.assign(window, { changes });
    for (const card of document.querySelectorAll<HTMLElement>('[data-chart]'))
      new MutationObserver((records) => {
        const id = card.dataset.chart ?? '';
        changes[id] = (changes[id] ?? 0) + records.length;
      }).observe(card, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const before = await shown();
  const thumb = slider(page, 'Germany');
  await thumb.scrollIntoViewIfNeeded();
  const box = await thumb.boundingBox();
  if (!box) throw new Error('no slider');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.583, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 10 });
  await expect.poll(async () => (await count())['spend-path'] ?? 0).toBeGreaterThan(0);
  expect((await count()).composition ?? 0).toBe(0);
  expect(await shown()).toEqual(before);

  // Still held, it is scrolled to.
  await page.evaluate(() => document.querySelector('[data-chart="composition"]')?.scrollIntoView());
  await expect.poll(shown).not.toEqual(before);
  const moving = await shown();
  await page.mouse.up();
  await settled(page, /DEU/);
  expect(await shown()).toEqual(moving);

  // Out of sight again it follows on release, for those who hear or search the page.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.press('Control+z');
  await expect.poll(shown).toEqual(before);
});

test('a group of the reader’s own is a scope, and a link carries it to who does not know the group', async ({
  visit,
}) => {
  const groups = [{ name: 'Baltic three', allies: ['EST', 'LVA', 'LTU'] }];
  const stored = { [STORAGE_KEY]: JSON.stringify({ link: LINK, view: '?lang=en', shelf: [], groups }) };
  const page = await visit({ stored });
  await open(page, '/');
  const part = page.getByRole('combobox', { name: 'Region' });
  await part.selectOption({ label: 'Baltic three' });
  await expect.poll(() => figures(page)).toEqual(figuresFor(LINK, { scope: 'allies:EST,LVA,LTU' }));
  expect(await sentence(page)).toContain('Estonia, Latvia and Lithuania would spend');
  await expect.poll(() => new URL(page.url()).searchParams.get('sc')).toBe('EST,LVA,LTU');
  const other = await visit();
  await open(other, new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash);
  await expect.poll(() => figures(other)).toEqual(figuresFor(LINK, { scope: 'allies:EST,LVA,LTU' }));
  await expect(other.getByRole('combobox', { name: 'Region' }).locator('option:checked')).toHaveText(
    'Estonia, Latvia and Lithuania',
  );
  await expect(other.locator('[data-chart="buyers"] header')).toContainText('Estonia, Latvia and Lithuania');
});

for (const [name, viewport] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a tablet', { width: 820, height: 1180 }],
  ['a phone', { width: 390, height: 844 }],
] as const)
  test(`sentence, figures, sliders and menus of ${name} need none of the words that come later`, async ({
    visit,
  }) => {
    const page = await visit({ viewport, hasTouch: name !== 'a desk' });
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route(/\/later-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/?lang=en#${LINK}`);
    await expect(page.locator('[data-figure="som"]')).toBeVisible();
    const menus = page.locator('button[aria-expanded]:not([data-claim]):visible');
    for (const menu of await menus.all()) {
      await menu.click();
      await page.keyboard.press('Escape');
    }
    expect(await menus.count()).toBeGreaterThan(2);
    expect(await page.locator('body').textContent()).not.toMatch(/undefined|NaN|\[object/);
    await expect(page.locator('[data-chart]')).toHaveCount(0);
    letGo();
    await expect(chart(page, 'spend-path').locator(DRAWING)).toBeVisible();
  });

test('a part that cannot be fetched says so and what helps; the page goes on without it', async ({
  page,
  watch,
}) => {
  await open(page, `/?lang=en#${LINK}`);
  await page.route(/\/(?:ClaimCard|HistoryPanel|Library|ExportDialog)-[^/]*\.js$/, (route) => route.abort());
  const before = await figures(page);
  for (const name of [/^How this comes about/, 'History', /^Export$/]) {
    await page.getByRole('button', { name }).first().click();
    const said = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
    await expect(said.getByRole('button', { name: 'Load again' })).toBeVisible();
    await said.getByRole('button', { name: 'Dismiss' }).click();
    await expect(said).toHaveCount(0);
  }
  expect(await figures(page)).toEqual(before);
  // The browser names what did not come, React which part; nothing else went wrong.
  expect(watch.faults.splice(0).every((fault) => /ERR_FAILED|dynamically imported/.test(fault))).toBe(true);
});
