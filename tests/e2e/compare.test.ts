import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { amountBare } from '#i18n/format-bare.ts';
import {
  bytesOf,
  COMPARE_CHARTS,
  chart,
  DRAWING,
  expect,
  fragment,
  saved,
  tableOf,
  test,
  undoButton,
} from './app.ts';
import { commandLine, europeAndCanada } from './command-line.ts';
import { words } from './expected.ts';
import { device, overflow } from './touch.ts';

const DOLLARS = { kind: 'money', currency: 'USD', basis: 'constant' } as const;
/** The design's three scenarios. */
const THREE = '#1.d2607.A~pledge.B~plans.C~stall';

/** Opens Compare and waits until its charts are drawn in their final font. */
async function openCompare(page: Page, address: string): Promise<void> {
  await page.goto(`/?view=compare${address}`);
  for (const id of COMPARE_CHARTS) await expect(chart(page, id).locator(DRAWING)).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
}

/** All that the drawings say, as written. */
const drawings = (page: Page): Promise<string[]> =>
  page
    .locator(`[data-chart] ${DRAWING}`)
    .evaluateAll((all) => all.map((svg) => svg.innerHTML.replaceAll(/ (?:id|class)="[^"]*"/gu, '')));

const core = (page: Page, ally: string, slot: string): Locator =>
  page.getByRole('textbox', { name: `${ally}, Core share, scenario ${slot}, percent` });

/** Opens a region of the inputs that differ. */
const region = (page: Page, name: string): Promise<void> =>
  page.locator('summary').filter({ hasText: name }).click();

test('three scenarios are made, compared, and are the command line’s', async ({ page }, info) => {
  const presets = ['pledge', 'plans', 'stall'] as const;
  const files = presets.map((preset) => {
    const file = info.outputPath(`${preset}.json`);
    writeFileSync(file, JSON.stringify({ format: 'five-by-35/scenario', version: 1, preset }));
    return file;
  });
  const [first = '', ...rest] = files;
  const printed = commandLine(first, ...rest, '--years', '2035');
  const total = (preset: string, column: string): number =>
    europeAndCanada(
      printed.filter(({ scenario }) => scenario === preset),
      column,
      2035,
    );

  await page.goto('/?view=compare&lang=en');
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing to compare yet.' })).toBeVisible();
  await page
    .getByRole('group', { name: 'Or compare with' })
    .getByRole('button', { name: 'Stated plans' })
    .click();
  await expect.poll(() => fragment(page)).toBe('1.d2607.A~pledge.B~plans');
  await openCompare(page, `&lang=en${THREE}`);

  const rows = await tableOf(page, 'compare-figures');
  const [heads = [], ...lines] = rows;
  for (const [column, name] of [
    ['core', 'Core spending, 2035'],
    ['gap', 'Gap to 3.5 + 1.5\u202f%, 2035'],
    ['tam', 'Equipment and R&D, 2035'],
    ['sam', 'Addressable, 2035'],
    ['som', 'Winnable, 2035'],
  ] as const) {
    const at = heads.indexOf(name);
    expect(at).toBeGreaterThan(0);
    presets.forEach((preset, i) => {
      const bare = amountBare('en', total(preset, column), DOLLARS);
      expect(lines[i]?.[at]).toBe(bare === '0' ? '$0' : `$${bare}\u00a0bn`);
    });
  }
  const difference = amountBare('en', total('pledge', 'core') - total('plans', 'core'), DOLLARS);
  await expect(page.locator('h1')).toHaveText(
    `On stated plans, core spending of Europe and Canada in 2035 is $${difference} bn a year below the pledge path; France and Spain explain 58\u202f% of it. If rises stop at the 2029 review, it is $232 bn below.`,
  );
});

test('a copied link shows the same figures and pictures to another', async ({ page, visit }) => {
  await openCompare(page, `&lang=en&cmp=difference&vs=C&base=B&cm=sam${THREE}`);
  await page.getByRole('button', { name: 'All 32', exact: true }).click();
  await expect.poll(() => page.url()).toContain('sc=all');
  const other = await visit();
  await openCompare(
    other,
    page
      .url()
      .slice(page.url().indexOf('?') + 1)
      .replace(/^view=compare/u, ''),
  );
  expect(await other.locator('h1').textContent()).toBe(await page.locator('h1').textContent());
  expect(await drawings(other)).toEqual(await drawings(page));
});

test('a value edited in place is one step, and undo takes it back', async ({ page }) => {
  await openCompare(page, `&lang=en${THREE}`);
  await region(page, 'Western Europe');
  const sentence = await page.locator('h1').textContent();
  await core(page, 'France', 'B').fill('3.5');
  await core(page, 'France', 'B').press('Enter');
  await expect.poll(() => fragment(page)).toBe('1.d2607.A~pledge.B~plans~FRA:3.5.C~stall');
  await expect(page.locator('h1')).not.toHaveText(sentence ?? '');
  await undoButton(page).click();
  await expect.poll(() => fragment(page)).toBe(THREE.slice(1));
  await expect(page.locator('h1')).toHaveText(sentence ?? '');
});

test('inputs are copied from the base, scenarios change places, and each is one step', async ({ page }) => {
  await openCompare(page, `&lang=en#1.d2607.A~pledge~DEU:4@2031e.B~plans`);
  await region(page, 'Western Europe');
  await page.getByRole('button', { name: 'Copy A’s row to B: Germany' }).click();
  await expect.poll(() => fragment(page)).toBe('1.d2607.A~pledge~DEU:4@2031e.B~plans~DEU:4@2031e/i1.5');
  await expect(undoButton(page)).toHaveAccessibleName('Undo: A’s row copied to B: Germany');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => fragment(page)).toBe('1.d2607.A~pledge~DEU:4@2031e.B~plans');
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await expect.poll(() => fragment(page)).toBe('1.d2607.A~plans.B~pledge~DEU:4@2031e');
  await page.getByRole('combobox', { name: 'Base' }).selectOption('B');
  await expect(chart(page, 'contributions')).toContainText('A − B');
  await expect.poll(() => page.url()).toContain('base=B');
});

test('any two change places, and any is made the base, by keyboard alone', async ({ page }) => {
  await openCompare(page, `&lang=en&vs=C${THREE}`);
  const swap = page.getByRole('button', { name: 'Swap A and C' });
  await swap.focus();
  await swap.press('Enter');
  await expect.poll(() => fragment(page)).toBe('1.d2607.A~stall.B~plans.C~pledge');
  await expect(swap).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => fragment(page)).toBe(THREE.slice(1));
  await page.getByRole('button', { name: 'Actions of scenario C' }).press('Enter');
  const makesBase = page.getByRole('menuitem', { name: 'Make this the base' });
  while (!(await makesBase.evaluate((item) => item === document.activeElement)))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Base' })).toHaveValue('C');
  await expect(inputs(page).locator('th[data-slot="C"]').first()).toContainText('base');
});

/** The card of the inputs that differ. */
const inputs = (page: Page): Locator => page.getByRole('article', { name: 'What differs in the inputs' });

test('a copied row keeps its place, says so, and a second press copies nothing', async ({ page }) => {
  await openCompare(page, `&lang=en${THREE}`);
  const copy = (ally: string, to: string): Locator =>
    page.getByRole('button', { name: `Copy A’s row to ${to}: ${ally}` });
  await copy('Czechia', 'B').scrollIntoViewIfNeeded();
  const place = await copy('Hungary', 'B').boundingBox();
  const own = await copy('Czechia', 'B').boundingBox();
  const beside = await copy('Czechia', 'C').boundingBox();
  if (!own) throw new Error('The button has no place');
  await page.mouse.click(own.x + 20, own.y + own.height / 2);
  await expect.poll(() => fragment(page)).toContain('B~plans~CZE:3.5');
  const once = await fragment(page);
  const done = page.getByRole('button', { name: 'Czechia: B is now as A', exact: true });
  await expect(done).toContainText('now alike');
  expect(await done.boundingBox()).toEqual(own);
  expect(await copy('Czechia', 'C').boundingBox()).toEqual(beside);
  expect(await copy('Hungary', 'B').boundingBox()).toEqual(place);
  await page.mouse.click(own.x + 20, own.y + own.height / 2);
  await expect(done).toBeVisible();
  expect(await fragment(page)).toBe(once);
  // Copied to the others too, an ally has nothing left that differs, and still stands there.
  await copy('Czechia', 'C').click();
  await expect(page.getByRole('button', { name: 'Czechia: C is now as A', exact: true })).toBeVisible();
  expect(await copy('Hungary', 'B').boundingBox()).toEqual(place);
  await inputs(page).getByRole('button', { name: 'Undo: Czechia' }).click();
  await expect.poll(() => fragment(page)).toBe(THREE.slice(1));
  await copy('Czechia', 'B').click();
  await copy('Czechia', 'C').click();
  await page.locator('h1').click();
  await expect(inputs(page).getByText('Czechia', { exact: true })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Czechia: . is now as A$/u })).toHaveCount(0);
});

test('a row is copied, and taken back, by keyboard alone: focus stays in the row, each deed is said once', async ({
  page,
}) => {
  await openCompare(page, `&lang=en${THREE}`);
  const copy = page.getByRole('button', { name: 'Copy A’s row to B: Bulgaria' });
  await copy.focus();
  await copy.press('Enter');
  const done = page.getByRole('button', { name: 'Bulgaria: B is now as A', exact: true });
  await expect(done).toBeFocused();
  const told = page.getByRole('status').filter({ hasText: /Bulgaria/u });
  await expect(told).toHaveCount(1);
  await expect(told).toContainText('Copied from A to B: Bulgaria');
  const back = inputs(page).getByRole('button', { name: 'Undo: Bulgaria' });
  await back.focus();
  await back.press('Enter');
  await expect.poll(() => fragment(page)).toBe(THREE.slice(1));
  await expect(copy).toBeFocused();
  await expect(told).toHaveCount(1);
  await expect(told).toContainText('As before: Bulgaria');
  const one = page.getByRole('button', { name: 'Copy Bulgaria, Core share from A to B' });
  await one.focus();
  await one.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Bulgaria, Core share: B is now as A', exact: true }),
  ).toBeFocused();
  await expect(told).toHaveCount(1);
});

test('only values other than the base’s are marked and offered to be copied', async ({ page }) => {
  // In C Poland’s core share is A’s, said otherwise: held from 2029.
  await openCompare(page, `&lang=en&base=A#1.d2607.A~pledge.B~plans~FRA:3.5.C~stall`);
  const cell = (ally: string, slot: string): Locator =>
    page.locator('td').filter({ has: core(page, ally, slot) });
  for (const [ally, slot, isOther] of [
    ['Poland', 'B', true],
    ['Poland', 'C', false],
    ['Poland', 'A', false],
    ['Bulgaria', 'C', true],
  ] as const) {
    const own = cell(ally, slot);
    await expect(own.getByRole('button', { name: /^Copy / })).toHaveCount(isOther ? 1 : 0);
    const weight = await core(page, ally, slot).evaluate((field) => getComputedStyle(field).fontWeight);
    expect(weight).toBe(isOther ? '600' : '400');
    const bar = await own.evaluate((td) => getComputedStyle(td, '::before').content);
    expect(bar).toBe(isOther ? '""' : 'none');
  }
  await openCompare(page, `&lang=en#1.d2607.A~pledge.B~pledge.C~pledge~DEU:4`);
  await expect(page.getByRole('button', { name: 'Copy A’s row to C: Germany' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy A’s row to B: Germany' })).toHaveCount(0);
});

for (const width of [1440, 820, 390])
  test(`letters stay above the inputs as these scroll by, at ${width}`, async ({ visit }) => {
    const page = await visit(width === 1440 ? { viewport: { width, height: 900 } } : device(width));
    await openCompare(page, `&lang=en${THREE}`);
    const field = core(page, 'Romania', 'B');
    await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const head = inputs(page).locator('th[data-slot="B"]').first();
    await expect(head).toBeInViewport({ ratio: 1 });
    const isOnTop = await head.evaluate((element) => {
      const { left, top, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 12, top + height / 2));
    });
    expect(isOnTop).toBe(true);
  });

test('chart and table count the allies that differ alike, of the scope looked at', async ({ page }) => {
  for (const scope of ['', '&sc=all', '&sc=nordic-baltic']) {
    await openCompare(page, `&lang=en${scope}${THREE}`);
    const ofChart = /(\d+ of \d+) allies come/u.exec((await chart(page, 'differs').textContent()) ?? '')?.[1];
    const lead = await inputs(page).locator('p').first().textContent();
    expect(ofChart).toBeTruthy();
    expect(lead).toContain(`${ofChart} in the core share of 2035`);
    expect(lead).toMatch(
      new RegExp(`\\d+ of ${ofChart?.split(' ').at(-1)} allies differ in at least one input`, 'u'),
    );
  }
});

test('a core path has a mark where it is another than the base’s, and else says that it is the same', async ({
  page,
}) => {
  await openCompare(page, `&lang=en${THREE}`);
  // Put another way, it comes to 3.5 % on the same path: no mark, and no other year that would ask for one.
  const ofNorway = page.getByRole('cell').filter({ has: core(page, 'Norway', 'B') });
  await expect(ofNorway).toContainText('same path as A');
  await expect(ofNorway).not.toHaveAttribute('data-other', /./u);
  // Sweden's share is the same, too, but comes earlier.
  const ofSweden = page.getByRole('cell').filter({ has: core(page, 'Sweden', 'B') });
  await expect(ofSweden).toContainText('by 2030');
  await expect(ofSweden).toHaveAttribute('data-other', /./u);
});

test('Explore wears the colours of the letter on the page: sliders and paths', async ({ page }) => {
  await page.goto('/?lang=en#1.d2607.A~pledge.B~plans~DEU:4');
  const main = chart(page, 'spend-path').locator(DRAWING);
  const ends = (letter: string): Locator =>
    main.locator('text').filter({ hasText: new RegExp(`^${letter} \\$`, 'u') });
  const colours = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--own', '--a', '--b'].map((name) => style.getPropertyValue(name));
    });
  await expect(ends('A')).toHaveCount(1);
  const [ofA, a] = await colours();
  expect(ofA).toBe(a);
  await page.getByRole('button', { name: /^Scenario B: / }).click();
  await expect(ends('B')).toHaveCount(1);
  const [ofB, , b] = await colours();
  expect(ofB).toBe(b);
  await expect(main.locator('path[stroke="var(--a)"]')).toHaveCount(0);
  await expect(main.locator('path[stroke="var(--b)"]').first()).toBeAttached();
});

test('the difference stays in sight while inputs are edited, and follows each', async ({ page }) => {
  await openCompare(page, `&lang=en${THREE}`);
  const strip = page.getByRole('table', { name: 'Difference in key figures' });
  const ofB = strip.getByRole('row', { name: /^B − A/u });
  await expect(ofB).toContainText('−$147 bn');
  await region(page, 'North America');
  const field = core(page, 'Canada', 'B');
  await field.scrollIntoViewIfNeeded();
  await field.fill('4');
  await field.press('Enter');
  await expect(ofB).not.toContainText('−$147 bn');
  await expect(strip).toBeInViewport();
  await expect(field).toBeInViewport();
});

test('a chain says what is inherited; an own value is let go by keyboard, and undo brings it back', async ({
  page,
}) => {
  const address = '1.d2607.A~pledge.B~pledge~*:2,DEU:3';
  await openCompare(page, `&lang=en#${address}`);
  await region(page, 'Western Europe');
  const ofFrance = page.getByRole('row').filter({ has: core(page, 'France', 'B') });
  await expect(
    ofFrance.getByRole('img', { name: 'Inherited from what is set for all allies' }),
  ).toBeVisible();
  await expect(ofFrance.getByRole('img', { name: 'Inherited from Pledge path' })).toBeVisible();
  const own = page.getByRole('button', {
    name: 'Germany, Core share: own value in B. Let it be inherited again',
  });
  await own.focus();
  await own.press('Enter');
  await expect.poll(() => fragment(page)).toBe('1.d2607.A~pledge.B~pledge~*:2');
  await expect(own).toHaveCount(0);
  await expect(core(page, 'Germany', 'B')).toBeFocused();
  await undoButton(page).click();
  await expect.poll(() => fragment(page)).toBe(address);
});

for (const [width, locale] of [
  [820, 'ko'],
  [390, 'en'],
] as const)
  test(`no input and no button of the inputs is cut off at ${width}`, async ({ visit }) => {
    const page = await visit(device(width));
    await openCompare(page, `&lang=${locale}&vs=D#1.d2607.A~pledge.B~plans.C~stall.D~history`);
    expect((await overflow(page)).over).toBe(0);
    const table = page.locator('article[aria-labelledby="differences"] details[open] table').first();
    const outside = await table.evaluate((element) => {
      const box = element.parentElement;
      if (!box) return ['no box'];
      const faults: string[] = [];
      for (const control of element.querySelectorAll<HTMLElement>('input, button')) {
        const [own, room] = [control.getBoundingClientRect(), box.getBoundingClientRect()];
        if (own.left < room.left - 1 || own.right > room.right + 1)
          faults.push(control.getAttribute('aria-label') ?? control.textContent ?? '');
      }
      return faults;
    });
    expect(outside).toEqual([]);
  });

test('words of a choice keep inside it', async ({ visit }) => {
  for (const width of [820, 390]) {
    const page = await visit(device(width));
    await openCompare(page, `&lang=ko${THREE}`);
    const clipped = await chart(page, 'compare')
      .locator('fieldset button')
      .evaluateAll((all) =>
        all
          .filter((button) => {
            const range = document.createRange();
            range.selectNodeContents(button);
            const [words, box] = [range.getBoundingClientRect(), button.getBoundingClientRect()];
            return words.left < box.left + 6 || words.right > box.right - 6;
          })
          .map(({ textContent }) => textContent),
      );
    expect(clipped).toEqual([]);
  }
});

test('allies stand against each other in share, money and change', async ({ page }) => {
  await openCompare(page, `&lang=en&sel=DEU,POL${THREE}`);
  const card = chart(page, 'allies');
  await expect(card.locator('svg text').filter({ hasText: /^POL/ })).toHaveCount(3);
  await card.getByRole('combobox', { name: 'Add an ally' }).selectOption('ROU');
  await expect(card.locator('svg text').filter({ hasText: /^ROU/ })).toHaveCount(3);
  await card.getByRole('button', { name: 'Leave out Germany' }).click();
  await expect(card.locator('svg text').filter({ hasText: /^DEU/ })).toHaveCount(0);
  await expect.poll(() => page.url()).toContain('sel=POL,ROU');
});

test('the charts are read by keyboard, and saved with all their scenarios', async ({ page }) => {
  await openCompare(page, `&lang=en${THREE}`);
  const plot = chart(page, 'compare').locator(DRAWING);
  await plot.focus();
  await plot.press('End');
  await expect(chart(page, 'compare')).toContainText('Pledge path, base');
  const csv = (await bytesOf(await saved(page, 'compare', 'CSV'))).toString('utf8');
  expect(csv).toContain('A Pledge path, base; B Stated plans; C Stops in 2029');
  expect(csv).toContain('Scenario A (US$ million, constant 2026 prices and exchange rates)');
  const svg = (await bytesOf(await saved(page, 'contributions', 'SVG'))).toString('utf8');
  expect(svg).toContain('Türkiye');
});

test('on a phone two scenarios stand beside each other, and a third takes a tap', async ({ visit }) => {
  const page = await visit(device(390));
  await openCompare(page, `&lang=en${THREE}`);
  expect((await overflow(page)).over).toBe(0);
  const card = chart(page, 'compare');
  // The result comes before what changes it.
  await expect(page.getByRole('combobox', { name: 'Base' })).toBeHidden();
  await expect(card.locator(DRAWING)).toBeInViewport();
  await expect(page.locator('h1')).not.toContainText('2029');
  await expect(card.locator('svg text').filter({ hasText: /^C / })).toHaveCount(0);
  await page
    .getByRole('group', { name: 'Difference shown' })
    .first()
    .getByRole('button', { name: 'C − A' })
    .tap();
  await expect(card.locator('svg text').filter({ hasText: /^C/ }).first()).toBeAttached();
  await expect(page.locator('h1')).toContainText('2029');
  await page.getByRole('button', { name: /^What is compared: / }).tap();
  await page.getByRole('combobox', { name: 'Base' }).selectOption('B');
  await expect.poll(() => page.url()).toContain('base=B');
  await page.getByRole('button', { name: 'Difference', exact: true }).tap();
  await expect.poll(() => page.url()).toContain('cmp=difference');
});

for (const theme of ['light', 'dark'] as const)
  for (const locale of ['en', 'ko'] as const)
    test(`axe finds nothing in Compare: ${theme}, ${locale}`, async ({ visit }) => {
      test.slow();
      const page = await visit({ colorScheme: theme });
      const faults: string[] = [];
      for (const address of [`&lang=${locale}${THREE}`, `&lang=${locale}#1.d2607.A~pledge`]) {
        await page.goto('about:blank');
        await page.goto(`/?view=compare${address}`);
        await expect(chart(page, 'allies').locator('svg text').first()).toBeAttached();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        faults.push(
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
        );
      }
      expect(faults).toEqual([]);
    });

test('the words of both languages stand in the two sentences', async ({ page }) => {
  await openCompare(page, `&lang=ko${THREE}`);
  await expect(page.locator('h1')).toHaveText(
    '각국이 발표한 계획대로라면 2035년 유럽과 캐나다의 핵심 국방비는 공약 경로보다 연 1,470억 달러 적으며, 프랑스와 스페인이 그 58%\u2060를 차지합니다. 2029년 점검 때 증액이 멈추면 2,320억 달러 적습니다.',
  );
  await expect(page.getByRole('button', { name: words.ko.t.compare.controls.swap('A', 'B') })).toBeVisible();
});
