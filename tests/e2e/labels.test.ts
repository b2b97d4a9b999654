import type { Page } from '@playwright/test';
import { COMPARE_CHARTS, chart, DRAWING, drawn, expect, MARKET_CHARTS, open, test } from './app.ts';

interface Label {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Finds texts of the page's charts that touch each other, or that stand outside their drawing or card. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** Boxes are a line high, letters are not: so much of top and bottom is empty. */
    const AIR = 2.5;
    const found: string[] = [];
    for (const card of document.querySelectorAll('[data-chart]')) {
      const name = card.getAttribute('data-chart');
      // On a phone the parts of the main chart stand in the page's column, from edge to edge of the screen.
      const hasBox = getComputedStyle(card).display !== 'contents';
      const room = (hasBox ? card : document.documentElement).getBoundingClientRect();
      const labels: Label[] = [];
      for (const svg of card.querySelectorAll('svg[role="application"]')) {
        const frame = svg.getBoundingClientRect();
        for (const element of svg.querySelectorAll('text')) {
          const box = element.getBoundingClientRect();
          const text = element.textContent?.trim() ?? '';
          if (text === '' || box.width === 0 || getComputedStyle(element).opacity === '0') continue;
          const label = { text, x0: box.left, x1: box.right, y0: box.top + AIR, y1: box.bottom - AIR };
          labels.push(label);
          const isOut =
            label.x0 < frame.left - 1 ||
            label.x1 > frame.right + 1 ||
            label.y0 < frame.top - 1 ||
            label.y1 > frame.bottom + 1;
          const isOffCard = label.x0 < room.left || label.x1 > room.right;
          if (isOut || isOffCard)
            found.push(
              `${name}: “${text}” is clipped (${[label.x0 - frame.left, label.x1 - frame.right, label.y0 - frame.top, label.y1 - frame.bottom].map(Math.round)})`,
            );
        }
      }
      // Nothing to draw is said in a sentence; the ledger is set in lines of the page.
      if (labels.length < 5 && name !== 'buyers' && name !== 'ledger')
        found.push(`${name}: only ${labels.length} labels`);
      labels.forEach((a, i) => {
        for (const b of labels.slice(i + 1)) {
          const wide = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
          const high = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
          if (wide > 1 && high > 1)
            found.push(`${name}: “${a.text}” over “${b.text}” (${Math.round(wide)} × ${Math.round(high)})`);
        }
      });
    }
    return found;
  });

/** Ways of looking and scenarios in which labels come close in different places. */
const CASES = [
  ['pledge', '#1.d2607.A~pledge'],
  ['hold', '#1.d2607.A~hold'],
  ['plans', '#1.d2607.A~plans'],
  ['Germany and Poland high', '#1.d2607.A~pledge~DEU:4,POL:5'],
  ['Germany high, hold', '#1.d2607.A~hold~DEU:8,FRA:0'],
  ['everyone zero', '#1.d2607.A~hold~*:0'],
  ['exporter USA, all', '&sc=all#1.d2607.A~pledge;x=USA'],
  ['Adriatic and Balkan', '&sc=adriatic-balkan&cur=KRW&px=current#1.d2607.A~early~HRV:4'],
  ['North America, France', '&sc=north-america&yr=2029#1.d2607.A~stall~CAN:2;x=FRA'],
  ['sum, euros', '&yr=sum&cur=EUR#1.d2607.A~history~POL:4'],
  ['parts of GDP', '&per=gdp&yr=2031#1.d2607.A~pledge~DEU:4,POL:5'],
  ['won per head, the sum', '&per=head&cur=KRW&yr=sum#1.d2607.A~pledge~DEU:4,POL:5'],
  ['2027', '&yr=2027#1.d2607.A~pledge~ITA:2.1,ESP:2'],
] as const;

for (const width of [1440, 820, 390])
  for (const locale of ['en', 'ko'])
    test(`no label touches another or is clipped: ${width} px, ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const all: string[] = [];
      for (const [name, address] of CASES) {
        await page.goto('about:blank');
        await open(page, `/?lang=${locale}${address}`);
        all.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
      }
      expect(all).toEqual([]);
    });

const MARKET_CASES = [
  ['pledge', '#1.d2607.A~pledge~DEU:4@2031,POL:5'],
  ['exporter USA, all', '&sc=all#1.d2607.A~pledge;x=USA'],
  ['sum, won', '&yr=sum&cur=KRW#1.d2607.A~plans'],
  ['Adriatic and Balkan, per head', '&sc=adriatic-balkan&per=head&yr=2029#1.d2607.A~early;x=TUR'],
  ['parts of GDP', '&per=gdp#1.d2607.A~hold;x=DEU'],
] as const;

for (const width of [1440, 820, 390])
  for (const locale of ['en', 'ko'])
    test(`no label of Market touches another or is clipped: ${width} px, ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const all: string[] = [];
      for (const [name, address] of MARKET_CASES) {
        await page.goto('about:blank');
        await page.goto(`/?view=market&lang=${locale}${address}`);
        // The ledger is no drawing but lines of the page, with bars between them.
        for (const id of MARKET_CHARTS)
          await expect(
            chart(page, id)
              .locator(id === 'ledger' ? 'svg' : `${DRAWING} text`)
              .last(),
          ).toBeAttached();
        await page.evaluate(() => document.fonts.ready);
        all.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
      }
      expect(all).toEqual([]);
    });

test('labels stay apart while a slider moves and after the window changes', async ({ page }) => {
  await open(page, '/#1.d2607.A~pledge~DEU:4,POL:5');
  for (const width of [1200, 1000, 700, 1760]) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    await expect.poll(() => faults(page), `${width} px`).toEqual([]);
  }
});

const COMPARE_CASES = [
  ['three', '#1.d2607.A~pledge.B~plans.C~stall'],
  ['four, side by side', '&cmp=side#1.d2607.A~pledge~DEU:4;n=Fast%20east.B~hold.C~early.D~history'],
  ['percent, won', '&cmp=percent&cur=KRW&cm=sam&yr=2030#1.d2607.A~hold.B~early.C~pledge;x=USA'],
  ['difference per head', '&cmp=difference&per=head&sc=southern&base=B#1.d2607.A~plans.B~stall'],
] as const;

for (const width of [1440, 820, 390])
  for (const locale of ['en', 'ko'])
    test(`no label of Compare touches another or is clipped: ${width} px, ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const all: string[] = [];
      for (const [name, address] of COMPARE_CASES) {
        await page.goto('about:blank');
        await page.goto(`/?view=compare&lang=${locale}${address}`);
        for (const id of COMPARE_CHARTS)
          await expect(chart(page, id).locator('svg text').first()).toBeAttached();
        await page.evaluate(() => document.fonts.ready);
        all.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
      }
      expect(all).toEqual([]);
    });
