import { readFileSync } from 'node:fs';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Download,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { bare } from '../bare-link.ts';

/** What a page did that it should not have: console messages, thrown errors, requests that leave the machine. */
export class Watch {
  readonly faults: string[] = [];

  /** Notes every fault of every page of a context from now on. */
  on(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.faults.push(`console ${message.type()}: ${message.text()}`);
    });
    context.on('weberror', (error) => this.faults.push(`thrown: ${error.error().stack ?? error.error()}`));
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (hostname !== '127.0.0.1' && !['blob:', 'data:', 'about:'].includes(protocol))
        this.faults.push(`left the machine: ${request.url()}`);
    });
  }
}

/** How a person comes to the page: with what is stored on the device, on which device. */
interface Visitor extends BrowserContextOptions {
  /** What local storage holds. */
  readonly stored?: Readonly<Record<string, string>>;
}

/** Every page of every test is watched; a fault fails the test even where all it expected was there. */
export const test = base.extend<{ watch: Watch; visit: (visitor?: Visitor) => Promise<Page> }>({
  watch: [
    async ({ context }, use) => {
      const watch = new Watch();
      watch.on(context);
      await use(watch);
      expect(watch.faults).toEqual([]);
    },
    { auto: true },
  ],
  // Opens an empty page of another visitor: nothing is shared with the test's own page.
  visit: async ({ browser, watch, baseURL, locale, viewport }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ stored = {}, ...options } = {}) => {
      const localStorage = Object.entries(stored).map(([name, value]) => ({ name, value }));
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        ...(locale ? { locale } : {}),
        viewport,
        serviceWorkers: 'block',
        ...(baseURL ? { storageState: { cookies: [], origins: [{ origin: baseURL, localStorage }] } } : {}),
        ...options,
      });
      watch.on(context);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Key of the first form of what a device remembered; the page reads it and moves it to the present form. */
export const STORAGE_KEY = 'five-by-35/1';
/** What the device remembers: the latest work, how it was looked at, and the links of other work, latest first. */
export const remembered = (page: Page): Promise<{ link: string; view: string; shelf: readonly string[] }> =>
  page.evaluate((old) => {
    const kept = Object.entries({ ...window.localStorage }) as [string, string][];
    const [work, ...others] = kept
      .filter(([key]) => key.startsWith('five-by-35/2/work/'))
      .map(([, text]) => JSON.parse(text) as { link: string; at: number })
      .sort((a, b) => b.at - a.at);
    if (!work) return JSON.parse(window.localStorage.getItem(old) ?? '{}');
    const view = window.localStorage.getItem('five-by-35/2/view') ?? '';
    return { link: work.link, view, shelf: others.map(({ link }) => link) };
  }, STORAGE_KEY);
export { expect };

/** The charts by the id of their tables, in the order of the page. */
export const CHARTS = [
  'spend-path',
  'moved',
  'buyers',
  'composition',
  'map',
  'increments',
  'burden',
  'milestones',
] as const;
/** Charts of Market; the market by buyer stands on both views. */
export const MARKET_CHARTS = ['ledger', 'market', 'buyers', 'timeline', 'exporters', 'suppliers'] as const;
export const COMPARE_CHARTS = ['compare', 'compare-figures', 'contributions', 'differs', 'allies'] as const;
export type ChartId =
  | (typeof CHARTS)[number]
  | (typeof MARKET_CHARTS)[number]
  | (typeof COMPARE_CHARTS)[number];

/** A chart's drawing: Recharts', or that of a chart of allies. */
export const DRAWING = 'svg[role="application"]';

/** Opens the page and waits until all charts are drawn; what came by link is said above them. */
export async function arrive(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await drawn(page);
}

/** The same for a reader who has taken note that what a link brought is another's, and closed the band that says so. */
export async function open(page: Page, address = '/'): Promise<void> {
  await arrive(page, address);
  await takeNote(page);
}

/** Closes the band that says a link is another's, where it can be reached: a profile lies over the page. */
export async function takeNote(page: Page): Promise<void> {
  const band = notice(page, 'shared');
  if ((await band.count()) === 0 || (await page.locator('dialog[open]').count()) > 0) return;
  await band.getByRole('button', { name: /^(Dismiss|닫기)$/ }).click();
}

/** Waits until every chart that shows a drawing has one, with text set in its final font. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator(`[data-chart] ${DRAWING}`).first()).toBeVisible();
  for (const id of CHARTS)
    await expect(
      page.locator(`[data-chart="${id}"] svg text, [data-chart="${id}"] table`).first(),
    ).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
}

export const slider = (page: Page, ally: string): Locator =>
  page.getByRole('slider', { name: `${ally}, core share`, exact: true });
export const field = (page: Page, ally: string): Locator =>
  page.getByRole('textbox', { name: `${ally}, core share, percent of GDP` });
export const allField = (page: Page): Locator =>
  page.getByRole('textbox', { name: /^Core share of all 32 allies/ });
export const row = (page: Page, ally: string): Locator =>
  page.locator('li').filter({ has: page.getByRole('slider', { name: `${ally}, core share`, exact: true }) });
export const preset = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Start from' }).getByRole('button', { name, exact: true });
export const notice = (page: Page, kind: string): Locator => page.locator(`[data-notice="${kind}"]`);
export const chart = (page: Page, id: ChartId): Locator => page.locator(`[data-chart="${id}"]`);
/** The open panel of a chart of years. */
export const panel = (page: Page, id: ChartId): Locator => chart(page, id).locator('[data-reading]');
/** The bar's buttons of undo and redo, which name their step; the history panel has its own. */
export const undoButton = (page: Page): Locator =>
  page.locator('header').getByRole('button', { name: /^Undo(?:: |$)/ });
export const redoButton = (page: Page): Locator =>
  page.locator('header').getByRole('button', { name: /^Redo(?:: |$)/ });
export const exporter = (page: Page): Locator => page.getByRole('combobox', { name: 'Exporter' });
/** The button that opens the unit menu. */
export const unitButton = (page: Page): Locator => page.getByRole('button', { name: /^(Units|단위): / });
/** One choice of the open unit menu, by its words in English. */
export const unit = (page: Page, group: 'Amounts' | 'Currency' | 'Prices', name: string): Locator =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
/** Chooses units through the menu, as a person does: opens it, presses, closes it with Escape. */
export async function chooseUnits(
  page: Page,
  choices: Partial<Record<'Amounts' | 'Currency' | 'Prices', string>>,
): Promise<void> {
  await unitButton(page).click();
  for (const [group, name] of Object.entries(choices))
    await unit(page, group as keyof typeof choices, name).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Amounts' })).toHaveCount(0);
}
/** A figure's label, which chooses it for the ranking of the list. */
export const headline = (page: Page, measure: string): Locator =>
  page.locator(`[data-figure="${measure}"] dt`).getByRole('button');

/** The five figures as written: `$1,242bn`. */
export const figures = (page: Page): Promise<string[]> =>
  page.locator('[data-figure]').evaluateAll((cards) =>
    cards.map((card) => {
      const value = card.querySelector('dd > span:not([title])')?.cloneNode(true) as Element;
      value.querySelector('em')?.remove();
      return value.textContent ?? '';
    }),
  );

/** What stands below each figure: difference and today. */
export const deltas = (page: Page): Promise<string[]> =>
  page
    .locator('[data-figure]')
    .evaluateAll((cards) =>
      cards.map((card) => card.querySelector('dd > span:nth-last-child(2)')?.textContent ?? ''),
    );

export const sentence = async (page: Page): Promise<string> => (await page.locator('h1').textContent()) ?? '';

/** What the scenario's fragment says, without `#`. */
export const fragment = async (page: Page): Promise<string> =>
  bare(await page.evaluate(() => window.location.hash.slice(1)));

/** Waits until the address holds a scenario whose targets are these, e.g. `DEU:3.5`. */
export async function settled(page: Page, expected: string | RegExp): Promise<string> {
  await expect
    .poll(() => fragment(page))
    .toMatch(typeof expected === 'string' ? new RegExp(`^1\\.d2607\\.A~${escaped(expected)}$`) : expected);
  return fragment(page);
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Steps that undo could take, counted by undoing; leaves the page as it was. */
export async function undoSteps(page: Page): Promise<number> {
  let steps = 0;
  while (await undoButton(page).isEnabled()) {
    await undoButton(page).click();
    steps += 1;
  }
  for (let i = 0; i < steps; i += 1) await redoButton(page).click();
  return steps;
}

/** Where on the screen a slider's thumb stands for a percentage. */
export async function thumbAt(page: Page, ally: string, percent: number): Promise<{ x: number; y: number }> {
  const box = await slider(page, ally).boundingBox();
  if (!box) throw new Error(`The slider of ${ally} is not on the screen`);
  // The rail is as long as the input less one thumb of 18 px.
  return { x: box.x + 9 + ((box.width - 18) * percent) / 6, y: box.y + box.height / 2 };
}

/** Drags a slider with the mouse, and leaves the button down. */
export async function pull(page: Page, ally: string, from: number, to: number, steps = 20): Promise<void> {
  await slider(page, ally).scrollIntoViewIfNeeded();
  const start = await thumbAt(page, ally, from);
  const end = await thumbAt(page, ally, to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps });
}

/** The cells of a chart's table, heads first; turns the card to its table. */
export async function tableOf(page: Page, id: ChartId): Promise<string[][]> {
  const card = chart(page, id);
  if ((await card.locator('table').count()) === 0 || (await card.locator(DRAWING).count()) > 0)
    await card.getByRole('button', { name: /^(Show the numbers|수치 보기)$/ }).click();
  const table = card.locator('table');
  await expect(table).toBeVisible();
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((line) =>
      [...line.cells].map((cell) => cell.textContent ?? ''),
    ),
  );
}

/** The open export dialog. */
export const exportDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^(Export|내보내기)$/ });

/** Opens the export dialog from a chart's card. */
export async function openExport(page: Page, id: ChartId): Promise<Locator> {
  await chart(page, id)
    .getByRole('button', { name: /^(Export this chart|이 차트 내보내기)$/ })
    .click();
  await expect(exportDialog(page)).toBeVisible();
  return exportDialog(page);
}

/** Presses what saves in the open dialog, and waits for the file. */
export async function download(page: Page): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    exportDialog(page)
      .getByRole('button', { name: /^(Save .+|.+ 저장)$/ })
      .click(),
  ]);
  return file;
}

/** Saves one file of a chart through the export dialog. */
export async function saved(page: Page, id: ChartId, kind: 'PNG' | 'SVG' | 'CSV'): Promise<Download> {
  const dialog = await openExport(page, id);
  await dialog
    .getByRole('tab')
    .nth(kind === 'CSV' ? 1 : 0)
    .click();
  await dialog.getByRole('radio', { name: kind, exact: true }).check();
  const file = await download(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  return file;
}

/** The bytes of a saved file. */
export const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** Decodes a picture in the page: its size, how many colours a smaller copy has, and how much of it is not white. */
export const look = (page: Page, file: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width / 4, image.height / 4);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const colours = new Set<number>();
    let [ink, clear] = [0, 0];
    for (let i = 0; i < data.length; i += 4) {
      const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
      colours.add(colour);
      if (colour !== 0xffffff) ink += 1;
      if (data[i + 3] === 0) clear += 1;
    }
    const all = data.length / 4;
    return {
      width: image.width,
      height: image.height,
      colours: colours.size,
      ink: ink / all,
      clear: clear / all,
    };
  }, file.toString('base64'));

/** Saves the scenario file and gives its path. */
export async function savedScenario(page: Page): Promise<Download> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save scenario file' }).click(),
  ]);
  return download;
}

/** Opens a scenario file through the page's own chooser. */
export async function openScenario(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
