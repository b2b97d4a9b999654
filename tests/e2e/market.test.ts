import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { amountBare } from '#i18n/format-bare.ts';
import { EXPORTER_IDS, type ExporterId, PRESETS, type PresetId } from '#model';
import {
  bytesOf,
  chart,
  expect,
  MARKET_CHARTS,
  preset as presetButton,
  saved,
  settled,
  test,
  undoButton,
  undoSteps,
} from './app.ts';
import { commandLine, europeAndCanada, type Printed } from './command-line.ts';
import { words } from './expected.ts';
import { device, fingerDrag, overflow } from './touch.ts';

const DOLLARS = { kind: 'money', currency: 'USD', basis: 'constant' } as const;
const lever = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true });
const rate = (page: Page, step: string): Locator =>
  page.getByRole('textbox', { name: `${step}: rate, percent of the step before` });

/** Opens the Market view and waits until ledger and buyers stand. */
async function openMarket(page: Page, address = ''): Promise<void> {
  await page.goto(`/?view=market&lang=en${address}`);
  await expect(chart(page, 'ledger').locator('[data-step="som"]')).toBeVisible();
  await expect(chart(page, 'market').locator('svg text').first()).toBeAttached();
}

/** The ledger's amounts as written, by step. */
const amounts = (page: Page): Promise<Record<string, string>> =>
  chart(page, 'ledger')
    .locator('[data-step]')
    .evaluateAll((steps) =>
      Object.fromEntries(
        steps.map((step) => [
          (step as HTMLElement).dataset.step ?? '',
          step.querySelector('b')?.textContent ?? '',
        ]),
      ),
    );

test('the ledger is the command line’s, for every exporter and preset', async ({ page }, info) => {
  test.slow();
  // One run of the command line for all; scenarios go by the names of their files.
  const files = EXPORTER_IDS.flatMap((exporter) =>
    PRESETS.map((preset) => {
      const file = info.outputPath(`${exporter}-${preset}.json`);
      const scenario = { format: 'five-by-35/scenario', version: 1, preset, market: { exporter } };
      writeFileSync(file, JSON.stringify(scenario));
      return file;
    }),
  );
  const [first = '', ...rest] = files;
  const printed = commandLine(first, ...rest, '--years', '2035');
  const expected = (exporter: ExporterId, preset: PresetId): Record<string, string> => {
    const rows: readonly Printed[] = printed.filter(({ scenario }) => scenario === `${exporter}-${preset}`);
    return Object.fromEntries(
      ['gdp', 'core', 'tam', 'imports', 'open', 'sam', 'som'].map((column) => [
        column,
        amountBare('en', europeAndCanada(rows, column, 2035), DOLLARS),
      ]),
    );
  };
  await openMarket(page);
  const choice = page.getByRole('combobox', { name: 'Exporter' }).first();
  for (const preset of PRESETS) {
    await presetButton(page, words.en.t.presets[preset]).click();
    for (const exporter of EXPORTER_IDS) {
      await choice.selectOption(exporter);
      await expect.poll(() => amounts(page), `${exporter} ${preset}`).toEqual(expected(exporter, preset));
    }
  }
});

test('a rate typed into the ledger moves the lever behind it, as one step; out of reach it says so', async ({
  page,
}) => {
  await openMarket(page);
  await rate(page, 'Open to Korea').fill('93');
  await rate(page, 'Open to Korea').press('Enter');
  await expect(page.getByText('Buy-European strictness moved.')).toBeVisible();
  await expect(rate(page, 'Open to Korea')).toHaveValue('93');
  expect(Number(await lever(page, 'Buy-European strictness').inputValue())).toBeGreaterThan(0.5);
  await undoButton(page).click();
  await settled(page, 'pledge');
  const open = rate(page, 'Open to Korea');
  const before = await amounts(page);
  await open.fill('20');
  await open.press('Enter');
  // It says what is reachable, keeps what was typed, and moves nothing.
  await expect(open).toHaveAccessibleDescription(/^Out of reach: .* gives 79\.5–100\s%\.$/);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(open).toHaveValue('20');
  await expect(lever(page, 'Buy-European strictness')).toHaveValue('0.5');
  expect(await amounts(page)).toEqual(before);
  await settled(page, 'pledge');
  await open.press('Escape');
  await expect(open).toHaveValue('96.3');
});

test('a rate typed again brings back what there was, through 0 and after another step was typed', async ({
  page,
}) => {
  await openMarket(page, '#1.d2607.A~pledge~POL:5');
  const before = await amounts(page);
  const abroad = rate(page, 'Bought abroad');
  const former = await abroad.inputValue();
  await abroad.fill('0');
  await abroad.press('Enter');
  await expect(page.getByText(/^One step: shares bought abroad of 30 allies/)).toBeVisible();
  await expect(page.locator('body')).toContainText('30 allies, 1 more');
  await expect.poll(async () => (await amounts(page)).imports).toBe('0');
  await abroad.fill(former);
  await abroad.press('Enter');
  await expect.poll(() => amounts(page)).toEqual(before);
  await settled(page, 'pledge~POL:5');
  expect(await undoSteps(page)).toBe(2);
});

test('undo in a box that rests is the page’s: the box shows what the model has', async ({ page }) => {
  await openMarket(page);
  const before = await amounts(page);
  const abroad = rate(page, 'Bought abroad');
  const former = await abroad.inputValue();
  await abroad.fill('40');
  await abroad.press('Enter');
  await expect(abroad).toHaveValue('40');
  await expect(abroad).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(abroad).toHaveValue(former);
  await expect.poll(() => amounts(page)).toEqual(before);
  await settled(page, 'pledge');
  // What is being typed keeps the field's own undo.
  await abroad.pressSequentially('41');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('Escape');
  await expect(abroad).toHaveValue(former);
  await settled(page, 'pledge');
});

for (const width of [1440, 390])
  test(`at ${width} a reason moves no row and leaves its box free; a signed move is written out`, async ({
    visit,
  }) => {
    const page = await visit(device(width));
    await openMarket(page);
    const abroad = rate(page, 'Bought abroad');
    await abroad.scrollIntoViewIfNeeded();
    const tops = () =>
      chart(page, 'ledger')
        .locator('[data-step]')
        .evaluateAll((steps) => {
          const [first] = steps;
          return steps.map(
            (step) => step.getBoundingClientRect().top - (first?.getBoundingClientRect().top ?? 0),
          );
        });
    const before = await tops();
    await abroad.fill('140');
    const reason = chart(page, 'ledger').getByRole('alert');
    await expect(reason).toHaveText('Enter 0 to 100.');
    await expect(abroad).toHaveAccessibleDescription('Enter 0 to 100.');
    expect(await tops()).toEqual(before);
    const tip = await reason.boundingBox();
    if (!tip) throw new Error('nothing said');
    // It covers no box, its own or another.
    for (const one of await chart(page, 'ledger').getByRole('textbox').all()) {
      const box = await one.boundingBox();
      if (!box) throw new Error('a step without a box');
      const isBeside =
        tip.x >= box.x + box.width || tip.y >= box.y + box.height || tip.y + tip.height <= box.y;
      expect(isBeside, await one.inputValue()).toBe(true);
    }
    expect(tip.x).toBeGreaterThanOrEqual(0);
    expect(tip.x + tip.width).toBeLessThanOrEqual(width);
    // Left, it gives way to the rate in force; the note says what was typed.
    await abroad.blur();
    await expect(abroad).toHaveValue('35');
    await expect(reason).toHaveCount(0);
    await expect(chart(page, 'ledger').getByText('Bought abroad: “140” was not taken.')).toBeVisible();
    // On a phone that note may be far from the box: a message says it, too.
    if (width === 390) await expect(page.locator('[data-toasts]')).toContainText('“140” was not taken.');
    await abroad.fill('-5');
    await expect(abroad).toHaveAccessibleDescription('35 − 5.0 = 30 %');
    expect(await tops()).toEqual(before);
    await abroad.fill('35');
    await expect(abroad).toHaveAccessibleDescription('A number sets it; +0.5 or −1 moves it by that much.');
  });

test('levers move the ledger by mouse and by keyboard, and go back to their start', async ({ page }) => {
  await openMarket(page);
  const before = await amounts(page);
  const aircraft = lever(page, 'Aircraft');
  await aircraft.focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await amounts(page)).sam).not.toBe(before.sam);
  await settled(page, /aircraft|A~pledge;/);
  await page.keyboard.press('Backspace');
  await expect.poll(() => amounts(page)).toEqual(before);
  const box = await lever(page, 'Buy-European strictness').boundingBox();
  if (!box) throw new Error('no lever');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2, { steps: 8 });
  await expect.poll(async () => (await amounts(page)).open).not.toBe(before.open);
  await page.mouse.up();
  await undoButton(page).click();
  await expect.poll(() => amounts(page)).toEqual(before);
});

test('each cooperation lever switches alone, and off gives back what was', async ({ page }) => {
  await openMarket(page);
  const before = await amounts(page);
  for (const name of [
    'Certification recognised',
    'Joint acquisition',
    'Logistics and training opened',
    'Related spending opened',
  ]) {
    const lever = page.getByRole('switch', { name: new RegExp(`^${name}`) });
    await lever.click();
    await expect(lever).toHaveAttribute('aria-checked', 'true');
    await expect(page.getByRole('switch', { checked: true })).toHaveCount(1);
    // Support and related spending stand beside the ledger, never in it.
    const isWider = name.startsWith('Logistics') || name.startsWith('Related');
    await expect(page.getByText(/^Wider market .*Assumptions\.$/)).toHaveCount(isWider ? 1 : 0);
    if (isWider) expect(await amounts(page)).toEqual(before);
    await lever.click();
    await expect.poll(() => amounts(page)).toEqual(before);
  }
});

test('the five largest buyers for Korea and what limits each stand in one table, ranked as asked', async ({
  page,
}) => {
  await openMarket(page);
  await chart(page, 'market').getByRole('button', { name: 'Show the numbers' }).click();
  const rows = chart(page, 'market').locator('tbody tr');
  await expect(rows.locator('th')).toContainText(['Poland', 'Germany', 'Canada', 'Netherlands', 'Spain']);
  await expect(rows.nth(3)).toContainText('not covered');
  await expect(chart(page, 'market').locator('thead')).toContainText('European preference (EU rule) takes');
  await page.getByRole('combobox', { name: 'Rank by' }).selectOption({ label: 'Winnable' });
  await expect(rows.nth(1)).toContainText('Finland');
  expect(new URL(page.url()).searchParams.get('view')).toBe('market');
});

test('exporters stand side by side with the figures of their own ledgers; a panel chooses one', async ({
  page,
}) => {
  await openMarket(page);
  const drawing = chart(page, 'exporters').locator('svg[role="application"]');
  await drawing.getByText('Israel', { exact: true }).scrollIntoViewIfNeeded();
  await drawing.getByText('Israel', { exact: true }).click({ force: true });
  const shown = chart(page, 'exporters')
    .locator('tr')
    .filter({ hasText: 'addressable' })
    .locator('td')
    .first();
  const addressable = (await shown.textContent()) ?? '';
  await page.getByRole('button', { name: 'Show Israel’s market' }).click();
  await settled(page, 'pledge;x=ISR');
  await expect(chart(page, 'ledger').locator('[data-step="open"]')).toContainText('Open to Israel');
  expect(addressable).toContain((await amounts(page)).sam);
  // Chosen already it offers nothing more.
  await expect(page.getByRole('button', { name: 'Show Israel’s market' })).toHaveCount(0);
  await undoButton(page).click();
  await settled(page, 'pledge');
});

test('suppliers are read by arrow keys, and told with their three shares', async ({ page }) => {
  await openMarket(page);
  const card = chart(page, 'suppliers');
  await card.locator('svg[role="application"]').focus();
  await page.keyboard.press('Home');
  await expect(card.locator('b')).toHaveText('United States');
  await expect(card.locator('[aria-live="polite"]')).toContainText('delivered 2021–2025');
  await page.keyboard.press('ArrowDown');
  await expect(card.locator('b')).toHaveText('Israel');
  await page.keyboard.press('Escape');
  await expect(card.locator('b')).toHaveCount(0);
});

test('a bar of the timeline chooses its year for the whole page', async ({ page }) => {
  await openMarket(page);
  const card = chart(page, 'timeline');
  await card.getByText('2031', { exact: true }).scrollIntoViewIfNeeded();
  const box = await card.getByText('2031', { exact: true }).boundingBox();
  if (!box) throw new Error('no year');
  await page.mouse.click(box.x + box.width / 2, box.y - 40);
  await expect.poll(() => new URL(page.url()).searchParams.get('yr')).toBe('2031');
  await expect(card.locator('[data-reading="2031"]')).toContainText('of 2027–2035 come by then');
  await expect(page.locator('h1')).toContainText('2031');
});

test('while the sum is told a press on a year reads it and keeps the sum; one on a buyer’s area opens the buyer', async ({
  page,
}) => {
  await openMarket(page, '&yr=sum');
  const card = chart(page, 'timeline');
  await card.getByText('2031', { exact: true }).scrollIntoViewIfNeeded();
  const box = await card.getByText('2031', { exact: true }).boundingBox();
  if (!box) throw new Error('no year');
  await page.mouse.click(box.x + box.width / 2, box.y - 40);
  await expect(card.locator('[data-pinned][data-reading="2031"]')).toBeVisible();
  await chart(page, 'buyers')
    .locator('[data-item="POL"]')
    .click({ position: { x: 60, y: 60 } });
  await expect(page.getByRole('dialog')).toContainText('Poland');
  expect(new URL(page.url()).searchParams.get('yr')).toBe('sum');
});

test('what explains itself: an EU exporter, a buyer that is the exporter, allies with nothing to buy', async ({
  page,
}) => {
  await openMarket(page, '#1.d2607.A~pledge;x=FRA');
  await expect(page.getByText('Inside EU rules: strictness and local content do not apply.')).toBeVisible();
  await expect(rate(page, 'Open to France')).toHaveCount(0);
  await chart(page, 'market').getByRole('button', { name: 'Show the numbers' }).click();
  await expect(chart(page, 'market').locator('tbody').getByText('France', { exact: true })).toHaveCount(0);
});

test('pictures and CSV of Market are saved whole', async ({ page }) => {
  await openMarket(page, '#1.d2607.A~pledge~DEU:4@2031,POL:5');
  for (const id of MARKET_CHARTS) {
    const svg = (await bytesOf(await saved(page, id, 'SVG'))).toString('utf8');
    expect(svg).not.toMatch(/NaN|undefined|var\(|foreignObject/);
    expect(svg).toContain('d2607');
    const csv = (await bytesOf(await saved(page, id, 'CSV'))).toString('utf8');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    // Suppliers are parts of a whole; everything else is money.
    expect(csv).toContain(id === 'suppliers' ? 'Delivered 2021–2025, by volume (%)' : 'US$ million');
  }
  const picture = (await bytesOf(await saved(page, 'ledger', 'SVG'))).toString('utf8');
  for (const text of ['assumption, coverage', 'SIPRI, 2021–2025', 'not switched on'])
    expect(picture).toContain(text);
});

test('Back leaves Market for what was before, Forward returns', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Market', exact: true }).click();
  await expect(chart(page, 'ledger')).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('market');
  await page.goBack();
  await expect(chart(page, 'ledger')).toHaveCount(0);
  await page.goForward();
  await expect(chart(page, 'ledger')).toBeVisible();
});

test('by touch at 390: levers follow the finger, nothing runs off sideways', async ({ visit }) => {
  const page = await visit(device(390));
  await openMarket(page);
  const { over, by } = await overflow(page);
  expect(over, by.join(', ')).toBeLessThanOrEqual(0);
  const before = await amounts(page);
  const strictness = lever(page, 'Buy-European strictness');
  await strictness.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await strictness.boundingBox();
  if (!box) throw new Error('no lever');
  const at = (part: number) => ({ x: box.x + 14 + (box.width - 28) * part, y: box.y + box.height / 2 });
  await fingerDrag(page, at(0.5), at(0.9));
  await expect.poll(async () => (await amounts(page)).open).not.toBe(before.open);
  await page.getByRole('switch', { name: /^Joint acquisition/ }).tap();
  await expect(page.getByRole('switch', { checked: true })).toHaveCount(1);
});

test('one press on a buyer opens its profile, one on a figure says how it comes about, by mouse and by keyboard', async ({
  page,
}) => {
  await openMarket(page, '#1.d2607.A~pledge~POL:5');
  const ranking = chart(page, 'market');
  const drawing = ranking.locator('svg[role="application"]');
  const card = page.locator('[popover]');
  const profile = page.locator('[data-profile]');
  await drawing.getByText('Germany', { exact: true }).scrollIntoViewIfNeeded();
  await ranking.locator('[data-spot=":DEU"]').click({ position: { x: 20, y: 10 } });
  await expect(profile.getByRole('heading', { level: 2, name: 'Germany' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawing).toBeFocused();
  await ranking.locator('[data-spot="armour:POL"]').click();
  await expect(card).toContainText('Addressable for Korea in armour, Poland, 2035');
  await expect(card).toContainText('× armour, part of arms imports 2021–2025');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(drawing).toBeFocused();
  // By keys: down the rows, across to a figure, back to the row.
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(ranking.locator('[aria-live="polite"]')).toContainText(/^winnable, Poland/);
  await page.keyboard.press('Enter');
  await expect(card).toContainText('Winnable for Korea, Poland, 2035');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(profile.getByRole('heading', { level: 2, name: 'Poland' })).toBeVisible();
});

test('ranked by what is neither amount, the ranking writes it, and it says how it comes about', async ({
  page,
}) => {
  await openMarket(page);
  const ranking = chart(page, 'market');
  const drawing = ranking.locator('svg[role="application"]');
  const rank = page.getByRole('combobox', { name: 'Rank by' });
  await rank.selectOption({ label: 'Sum 2027–2035' });
  await expect(drawing.getByText('2027–2035', { exact: true })).toBeVisible();
  await ranking.locator('[data-spot="sum:POL"]').click();
  await expect(page.locator('[popover]')).toContainText('Addressable for Korea, Poland, 2027–2035');
  await page.keyboard.press('Escape');
  await rank.selectOption({ label: 'Growth to 2035' });
  await ranking.locator('[data-spot^="growth:"]').first().click();
  await expect(page.locator('[popover]')).toContainText('Growth of what Korea can address');
});

test('what is read of a buyer leaves its row free and stays inside the window, at its top and at its foot', async ({
  page,
}) => {
  await openMarket(page);
  const ranking = chart(page, 'market');
  const row = ranking.locator('[data-spot=":POL"]');
  const panel = ranking.locator('[data-side]');
  const boxes = async () => ({ row: await row.boundingBox(), panel: await panel.boundingBox() });
  for (const block of ['start', 'end'] as const) {
    await page.mouse.move(0, 0);
    await row.evaluate((element, where) => element.scrollIntoView({ block: where }), block);
    await row.hover({ position: { x: 20, y: 10 } });
    await expect(panel).toBeVisible();
    const { row: over, panel: told } = await boxes();
    if (!over || !told) throw new Error('nothing read');
    expect(told.y).toBeGreaterThanOrEqual(0);
    expect(told.y + told.height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    expect(told.y >= over.y + over.height || told.y + told.height <= over.y, block).toBe(true);
  }
});

test('by touch a tap on a buyer tells its figures, with its profile one tap on', async ({ visit }) => {
  const page = await visit(device(390));
  await openMarket(page);
  const row = chart(page, 'market').locator('[data-spot=":POL"]');
  await row.scrollIntoViewIfNeeded();
  await row.tap({ position: { x: 20, y: 10 } });
  await expect(chart(page, 'market').locator('[data-claim="growth"]')).toBeVisible();
  await page.getByRole('button', { name: 'Profile of Poland' }).last().tap();
  await expect(page.locator('[data-profile] h2')).toHaveText('Poland');
});

test('a buyer named beside the areas leads to its profile', async ({ page }) => {
  await openMarket(page);
  const name = chart(page, 'buyers').locator('button[title="Profile of Poland"]');
  await name.scrollIntoViewIfNeeded();
  await name.click();
  await expect(page.locator('[data-profile] h2')).toHaveText('Poland');
});

test('every figure of a pinned buyer says how it comes about: cells, sum, growth', async ({ page }) => {
  await openMarket(page, '#1.d2607.A~pledge~POL:5');
  const ranking = chart(page, 'market');
  const card = page.locator('[popover]');
  await ranking.locator('svg[role="application"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await ranking.locator('[data-claim="segment"]').first().click();
  await expect(card).toContainText('Addressable for Korea in armour, Poland, 2035');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(ranking.locator('[data-claim="segment"]').first()).toBeFocused();
  await ranking.locator('[data-claim="growth"]').press('Enter');
  await expect(card).toContainText('Growth of what Korea can address, Poland, 2026–2035');
  await expect(card).toContainText('÷ the same in 2026');
  await card.getByRole('button', { name: 'Close', exact: true }).click();
  await ranking.locator('[data-claim="sam"]').nth(1).click();
  await expect(card).toContainText('Addressable for Korea, Poland, 2027–2035');
  await page.keyboard.press('Escape');
  // What is only looked at in passing is no button.
  await ranking.locator('svg[role="application"]').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(ranking.locator('tr').first()).toBeVisible();
  await expect(ranking.locator('[data-claim]')).toHaveCount(0);
});

/** The ranking's first rows as drawn: buyer, and what limits the exporter there. */
const ranked = (page: Page, count: number): Promise<(readonly [string, string])[]> =>
  chart(page, 'market')
    .locator('svg[role="application"]')
    .evaluate((svg, rows) => {
      const lines = [...svg.querySelectorAll('text')].map((text) => ({
        text: text.textContent ?? '',
        box: text.getBoundingClientRect(),
      }));
      const names = lines
        .filter(({ box }) => box.left - svg.getBoundingClientRect().left < 2)
        .sort((a, b) => a.box.top - b.box.top);
      const head = lines.find(({ text }) => text === 'What limits most');
      // In a column of its own, or below the name.
      return head
        ? names.slice(1, rows + 1).map((name) => {
            const beside = lines.find(
              ({ box }) => Math.abs(box.left - head.box.left) < 2 && Math.abs(box.top - name.box.top) < 2,
            );
            return [name.text, beside?.text ?? ''] as const;
          })
        : Array.from(
            { length: rows },
            (_, i) => [names[1 + 2 * i]?.text ?? '', names[2 + 2 * i]?.text ?? ''] as const,
          );
    }, count);

const FIVE = [
  ['Poland', 'bought at home 108; EU rule takes 0'],
  ['Germany', 'bought at home 275; EU rule takes 0'],
  // No rule of the EU binds it.
  ['Canada', 'bought at home 78.1'],
  ['Netherlands', 'not covered 52.8; EU rule takes 3.9'],
  ['Romania', 'not covered 21.7; EU rule takes 1.4'],
];

test('a newcomer finds the five largest buyers for Korea to 2035 and the rule that limits each, one click from Market', async ({
  page,
}) => {
  await openMarket(page);
  await page.getByRole('button', { name: 'sum 2027–2035' }).click();
  await expect.poll(() => ranked(page, 5)).toEqual(FIVE);
  await expect(chart(page, 'market').locator('header')).toContainText('2027–2035');
});

test('on a phone the same takes two taps, and the list names the rules too', async ({ visit }) => {
  const page = await visit(device(390));
  await openMarket(page);
  await page.getByRole('button', { name: /Europe and Canada · 2035/ }).tap();
  await page.getByRole('button', { name: 'sum 2027–2035' }).tap();
  await expect.poll(() => ranked(page, 5)).toEqual(FIVE);
});
