import Papa from 'papaparse';
import {
  bytesOf,
  chart,
  deltas,
  expect,
  field,
  figures,
  fragment,
  open,
  preset,
  pull,
  redoButton,
  remembered,
  row,
  saved,
  savedScenario,
  sentence,
  settled,
  slider,
  tableOf,
  test,
  undoButton,
  undoSteps,
} from './app.ts';
import { commandLine, europeAndCanada } from './command-line.ts';
import { figuresFor, sentenceFor, written } from './expected.ts';

const YEARS = Array.from({ length: 10 }, (_, i) => 2026 + i);

test('a person drags Germany to 3.5 % by 2029: figures, charts, link, CSV and the command line agree', async ({
  page,
}) => {
  await open(page);
  await preset(page, 'Shares held').click();
  await settled(page, 'hold');
  const before = await figures(page);

  await pull(page, 'Germany', 2.69, 3.5);
  await page.mouse.up();
  await settled(page, 'hold~DEU:3.5');
  await slider(page, 'Germany').press('Shift+F10');
  const reached = row(page, 'Germany').getByRole('combobox', { name: 'reached' });
  await expect(reached).toBeFocused();
  await reached.selectOption('2029');
  const link = await settled(page, 'hold~DEU:3.5@2029');

  // The command line knows nothing but the file the page saved.
  const file = await savedScenario(page);
  expect(file.suggestedFilename()).toBe('five-by-35_hold_d2607.json');
  const printed = commandLine(await file.path());
  const germany = printed.filter((line) => line.ally === 'DEU');
  expect(germany.map((line) => Number(Number(line.core_share).toFixed(6)))).toEqual(
    YEARS.map((year) => {
      const today = Number(germany[0]?.core_share);
      return Number((today + (3.5 - today) * Math.min(1, (year - 2026) / 3)).toFixed(6));
    }),
  );

  const sums = ['core', 'tam', 'imports', 'sam', 'som'].map((measure) =>
    europeAndCanada(printed, measure, 2035),
  );
  const shown = await figures(page);
  expect(shown).toEqual(sums.map((sum) => written(sum)));
  expect(shown).toEqual(figuresFor(link));
  expect(shown[0]).not.toBe(before[0]);
  expect(await sentence(page)).toBe(sentenceFor(link, sums[0] ?? 0, sums[3] ?? 0));
  await expect(slider(page, 'Germany')).toHaveValue('3.5');
  await expect(field(page, 'Germany')).toHaveValue('3.5');

  // The drawing ends where the command line says: its end label is the last core amount.
  await expect(chart(page, 'spend-path').locator('svg.recharts-surface')).toContainText(
    written(sums[0] ?? 0).replace('bn', '\u00a0bn'),
  );

  const [, ...rows] = await tableOf(page, 'spend-path');
  const drawn = rows.filter(([year]) => Number(year?.slice(0, 4)) >= 2026);
  expect(drawn.map((cells) => cells[2])).toEqual(
    YEARS.map((year) => written(europeAndCanada(printed, 'core', year)).replace('bn', '\u00a0bn')),
  );

  const csv = (await bytesOf(await saved(page, 'spend-path', 'CSV'))).toString('utf8').slice(1);
  const lines = Papa.parse<string[]>(csv.trimEnd()).data;
  for (const year of YEARS) {
    const line = lines.find(([first]) => first === String(year)) ?? [];
    expect(Number(line[2]) / europeAndCanada(printed, 'core', year)).toBeCloseTo(1, 12);
  }
  const market = (await bytesOf(await saved(page, 'buyers', 'CSV'))).toString('utf8').slice(1);
  const [heads = [], ...buyers] = Papa.parse<string[]>(market.trimEnd()).data;
  const total = heads.findIndex((head) => head.startsWith('Total'));
  for (const year of YEARS) {
    const line = buyers.find(([first]) => first === String(year)) ?? [];
    expect(Number(line[total]) / europeAndCanada(printed, 'sam', year)).toBeCloseTo(1, 12);
  }
});

test('one drag of 60 moves is one step of undo, back to the start and forth to the end', async ({ page }) => {
  await open(page);
  await pull(page, 'Germany', 3.5, 4.6, 60);
  await page.mouse.up();
  const end = await settled(page, 'pledge~DEU:4.6');
  const [moved, before] = [await figures(page), figuresFor('1.d2607.A~pledge')];
  expect(moved).toEqual(figuresFor(end));
  expect(await undoSteps(page)).toBe(1);

  await page.keyboard.press('Control+z');
  await expect.poll(() => figures(page)).toEqual(before);
  await settled(page, 'pledge');
  await expect(slider(page, 'Germany')).toHaveValue('3.5');
  await expect(undoButton(page)).toBeDisabled();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => figures(page)).toEqual(moved);
  await settled(page, 'pledge~DEU:4.6');
  await expect(redoButton(page)).toBeDisabled();
});

test('while the mouse is down figures, sentence and drawing follow; link and history wait', async ({
  page,
}) => {
  await open(page);
  await settled(page, 'pledge');
  const length = await page.evaluate(() => window.history.length);
  const drawing = (): Promise<string> =>
    chart(page, 'spend-path')
      .locator('svg path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join());
  const still = { figures: await figures(page), drawing: await drawing(), sentence: await sentence(page) };

  await pull(page, 'Germany', 3.5, 4.5);
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~pledge~DEU:4.5'));
  await expect.poll(drawing).not.toBe(still.drawing);
  expect(await sentence(page)).not.toBe(still.sentence);
  await expect(field(page, 'Germany')).toHaveValue('4.5');
  // Long enough for a write to have come if one were on its way.
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((start) => performance.now() - start > 1200, since);
  expect(await fragment(page)).toBe('1.d2607.A~pledge');
  await expect(undoButton(page)).toBeDisabled();
  expect((await remembered(page)).link).toBe('1.d2607.A~pledge');

  await page.mouse.up();
  await settled(page, 'pledge~DEU:4.5');
  expect(await page.evaluate(() => window.history.length)).toBe(length);
});

test('a drag that returns to where it began leaves no step and nothing in the link', async ({ page }) => {
  await open(page);
  await settled(page, 'pledge');
  await pull(page, 'Germany', 3.5, 4.5);
  const home = await slider(page, 'Germany').boundingBox();
  if (!home) throw new Error('no slider');
  await page.mouse.move(home.x + 9 + ((home.width - 18) * 3.5) / 6, home.y + home.height / 2, { steps: 20 });
  await page.mouse.up();
  await expect.poll(() => figures(page)).toEqual(figuresFor('1.d2607.A~pledge'));
  await preset(page, 'Early, 2030').click();
  await settled(page, 'early');
  expect(await undoSteps(page)).toBe(1);
});

test('the figures say what the move changed against the preset, and go back to nothing', async ({ page }) => {
  await open(page);
  expect(await deltas(page)).toEqual(Array(5).fill('same as pledge path'));
  await field(page, 'Germany').fill('4');
  await field(page, 'Germany').press('Enter');
  await settled(page, 'pledge~DEU:4');
  for (const delta of (await deltas(page)).slice(0, 4))
    expect(delta).toMatch(/^\+\$[\d.,]+\u00a0bn vs pledge path$/);
  await row(page, 'Germany')
    .getByRole('button', { name: /Back to/ })
    .click();
  await settled(page, 'pledge');
  expect(await deltas(page)).toEqual(Array(5).fill('same as pledge path'));
});
