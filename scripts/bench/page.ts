import type { Browser, CDPSession, Page } from '@playwright/test';
import { loadDataset } from '#data/load.ts';
import { PLEDGE } from '#model';
import { inputOf } from '#state/selectors.ts';
import { DEFAULT_VIEW } from '#state/view.ts';
import type { Place } from './floor/chart.ts';
import { plotSpecs } from './floor/plots.ts';
import type { Observed } from './probe.ts';

/** As wide as in the design; grown in height until every chart is on screen, since one out of sight costs nothing. */
const VIEWPORT = { width: 1440, height: 900 } as const;

/** The slider that is dragged. */
const SLIDER = 'input[type=range][aria-label="Germany, core share"]';
/** The charts measured: those the floor draws. The page is complete when each has drawn a text. */
const CHARTS = plotSpecs(inputOf(loadDataset(), PLEDGE, DEFAULT_VIEW), 'DEU').map(({ id }) => id);

/** Free ground below the last chart, px. */
const MARGIN = 24;

/** What the probe and the floor put on `window`. */
interface BenchWindow {
  readonly probe: {
    readonly start: () => void;
    readonly stop: () => Observed;
    readonly rest: (frames: number) => Promise<void>;
  };
  readonly timeProjection?: (batches: number) => readonly number[];
}

/** A page under measurement. */
export interface Measured {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Opens a page in a fresh profile, with the probe inside, and waits until every chart stands. */
export async function openPage(browser: Browser, address: string, probe: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  const page = await context.newPage();
  page.on('pageerror', (error) => process.stderr.write(`${address}: ${error.message}\n`));
  await page.addInitScript({ content: probe });
  await page.goto(address);
  await waitForCharts(page);
  const bottom = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('[data-chart]')].map((chart) => chart.getBoundingClientRect().bottom),
    ),
  );
  await page.setViewportSize({ width: VIEWPORT.width, height: Math.ceil(bottom) + MARGIN });
  await page.evaluate(async () => {
    await document.fonts.ready;
    window.scrollTo(0, 0);
  });
  return { page, cdp: await context.newCDPSession(page) };
}

/** Waits until every chart of the page has drawn. */
export async function waitForCharts(page: Page): Promise<void> {
  for (const chart of CHARTS)
    await page.waitForSelector(`[data-chart="${chart}"] svg:not(.lucide) text`, {
      state: 'attached',
    });
}

/** Measures where the app draws slider and charts, so that the floor does the same. */
export const placesOf = (page: Page): Promise<Readonly<Record<string, Place>>> =>
  page.evaluate(
    ({ charts, slider }) => {
      const boxes: [string, Element | null][] = [
        ...charts.map((id): [string, Element | null] => [
          id,
          document.querySelector(`[data-chart="${id}"] > [class*="plot"]`),
        ]),
        ['slider', document.querySelector(slider)],
        ['page', document.documentElement],
      ];
      return Object.fromEntries(
        boxes.map(([id, element]) => {
          if (!element) throw new Error(`The page has no ${id}`);
          const { x, y, width, height } = element.getBoundingClientRect();
          return [id, { x, y, width, height }];
        }),
      );
    },
    { charts: CHARTS, slider: SLIDER },
  );

export const startProbe = ({ page }: Measured): Promise<void> =>
  page.evaluate(() => (window as unknown as BenchWindow).probe.start());

export const stopProbe = ({ page }: Measured): Promise<Observed> =>
  page.evaluate(() => (window as unknown as BenchWindow).probe.stop());

/** Times the model alone in the page. @returns Microseconds per projection, one per batch. */
export const timeInPage = ({ page }: Measured, batches: number): Promise<readonly number[]> =>
  page.evaluate((count) => (window as unknown as BenchWindow).timeProjection?.(count) ?? [], batches);

/** Slows the page's processor down by a factor. */
export async function throttle({ cdp }: Measured, rate: number): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Waits until the page has had so many frames: what a release set off is done. */
export const rest = ({ page }: Measured, frames = 30): Promise<void> =>
  page.evaluate((count) => (window as unknown as BenchWindow).probe.rest(count), frames);

/** Percent on the slider at the start and at each step: up to 5.9, down to 2.3, every step another tenth. */
const START = 3.5;
export const STEPS = 60;
const PATH = Array.from({ length: STEPS }, (_, i) => (i < 24 ? 3.6 + i * 0.1 : 5.8 - (i - 24) * 0.1));
/** Width of the slider's thumb, px: its centre runs from half a thumb to half a thumb. */
const THUMB = 18;

async function pointOn({ page }: Measured): Promise<(percent: number) => readonly [number, number]> {
  const slider = page.locator(SLIDER);
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider is not on the page');
  return (percent) => [box.x + THUMB / 2 + (percent / 6) * (box.width - THUMB), box.y + box.height / 2];
}

/** Drags the slider with the mouse, the next step when the page has taken the last: one a frame. */
export async function drag(measured: Measured, path: readonly number[] = PATH): Promise<void> {
  const at = await pointOn(measured);
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', percent: number) => {
    const [x, y] = at(percent);
    const button = { button: 'left', buttons: 1, clickCount: type === 'mouseMoved' ? 0 : 1 } as const;
    return measured.cdp.send('Input.dispatchMouseEvent', { type, x, y, ...button });
  };
  await mouse('mousePressed', START);
  await rest(measured, 3);
  for (const percent of path) await mouse('mouseMoved', percent);
  await rest(measured, 3);
  await mouse('mouseReleased', path.at(-1) ?? START);
}

/** Presses arrow keys on the slider, one every two frames. */
export async function pressKeys(measured: Measured, count: number): Promise<void> {
  await measured.page.locator(SLIDER).focus();
  const press = (type: 'keyDown' | 'keyUp') =>
    measured.cdp.send('Input.dispatchKeyEvent', {
      type,
      key: 'ArrowRight',
      code: 'ArrowRight',
      windowsVirtualKeyCode: 39,
    });
  for (let i = 0; i < count; i++) {
    await press('keyDown');
    await press('keyUp');
    await rest(measured, 2);
  }
  await rest(measured, 20);
}
