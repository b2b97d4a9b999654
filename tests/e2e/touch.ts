import type { Locator, Page } from '@playwright/test';

/** A device held in the hand: touched, with a mobile viewport. */
export const device = (width: number, height = 844) => ({
  viewport: { width, height },
  hasTouch: true,
  isMobile: true,
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drags with a finger. */
export async function fingerDrag(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let i = 1; i <= 20; i += 1)
    await touch('touchMove', [
      { x: from.x + ((to.x - from.x) * i) / 20, y: from.y + ((to.y - from.y) * i) / 20 },
    ]);
  await touch('touchEnd', []);
  await session.detach();
}

/** Middle of what is on the screen. */
export async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where a finger finds the thumb of a slider that stands at a percentage: the rail is the input less 28 px of thumb. */
export async function thumbOf(rail: Locator, percent: number): Promise<Point> {
  const box = await rail.boundingBox();
  if (!box) throw new Error(`${rail} is not on the screen`);
  return { x: box.x + 14 + ((box.width - 28) * percent) / 6, y: box.y + box.height / 2 };
}

/** Controls on the page smaller than a finger needs; a label around a control is part of its target. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('button, select, summary, input:not([type=file])')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const hides = getComputedStyle(element).visibility === 'hidden' || element.hasAttribute('disabled');
        if (box.width === 0 || hides) return [];
        const label = element.closest('label')?.getBoundingClientRect();
        const [w, h] = [Math.max(box.width, label?.width ?? 0), Math.max(box.height, label?.height ?? 0)];
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return w >= 43.5 && h >= 43.5
          ? []
          : [`${element.tagName} “${name}” ${Math.round(w)}×${Math.round(h)}`];
      }),
    ),
  ]);

/** What reaches past the right edge of the screen, and how wide the page is laid out. */
export const overflow = (page: Page): Promise<{ over: number; layout: number; by: string[] }> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    return {
      over: document.documentElement.scrollWidth - room,
      layout: room,
      by: [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > room + 1 && !element.closest('svg'))
        .map((element) => `${element.tagName}.${element.className}`)
        .slice(0, 5),
    };
  });
