import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chart, drawn, expect, open, STORAGE_KEY, test, unitButton } from './app.ts';
import { words } from './expected.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @param within What has changed since the page was looked at whole; the rest need not be looked at again. */
async function violations(page: Page, where: string, ...within: string[]): Promise<string[]> {
  // A page to be printed lets no script in, axe's own included.
  const builder = new AxeBuilder({ page }).withTags(TAGS).exclude('iframe');
  for (const part of within) builder.include(part);
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${where}: ${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`,
    ),
  );
}

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const locale of ['en', 'ko'] as const)
  for (const theme of ['light', 'dark'] as const)
    for (const size of ['desktop', 'phone'] as const)
      test(`axe finds nothing: ${locale}, ${theme}, ${size}`, async ({ visit }) => {
        // The charts hold thousands of marks, and axe looks at the page in several states.
        test.slow();
        const { t } = words[locale];
        const stored = {
          [STORAGE_KEY]: JSON.stringify({
            link: '1.d2607.A~hold~DEU:3',
            view: `?lang=${locale}&theme=${theme}`,
          }),
        };
        const page = await visit({
          colorScheme: theme,
          viewport: SIZES[size],
          stored,
          ...(size === 'phone' ? { hasTouch: true, isMobile: true } : {}),
        });
        const found: string[] = [];
        await open(page, `/?lang=${locale}#1.d2607.A~hold~DEU:3`);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        found.push(...(await violations(page, 'first view')));

        // A changed row, open, with a value that cannot be meant.
        const germany = page
          .getByRole('button', { name: new RegExp(`^${words[locale].name('DEU')}`) })
          .first();
        await germany.click();
        const typed = page.getByRole('textbox', { name: t.page.panel.field(words[locale].name('DEU')) });
        await typed.fill('abc');
        await typed.press('Enter');
        await expect(page.getByRole('alert')).toBeVisible();
        found.push(
          ...(await violations(page, 'open row', size === 'phone' ? '[data-sheet]' : 'li[data-open]')),
        );
        await typed.press('Escape');
        if (size === 'phone') await page.getByRole('button', { name: t.touch.sheet.done }).click();

        await chart(page, 'spend-path').getByRole('button', { name: t.page.card.toTable }).click();
        await chart(page, 'buyers').getByRole('button', { name: t.exporting.menu.label }).click();
        found.push(
          ...(await violations(
            page,
            'table and menu of a chart',
            '[data-chart="spend-path"]',
            '[data-chart="buyers"]',
          )),
        );
        await page.keyboard.press('Escape');
        await chart(page, 'buyers').getByRole('button', { name: t.exporting.menu.label }).click();
        await chart(page, 'buyers').getByRole('button', { name: t.exporting.menu.open }).click();
        for (const tab of Object.values(t.exporting.tabs)) {
          await page.getByRole('tab', { name: tab }).click();
          found.push(...(await violations(page, `export: ${tab}`, 'dialog[open]')));
        }
        await page.keyboard.press('Escape');
        const menus = size === 'phone' ? [t.touch.more, t.touch.start] : [t.page.share.button];
        for (const name of menus) {
          await page
            .getByRole('banner')
            .getByRole('button', { name: new RegExp(`${name}$`) })
            .click();
          found.push(...(await violations(page, `menu: ${name}`, 'header')));
          await page.keyboard.press('Escape');
        }
        const share = size === 'phone' ? t.touch.more : t.page.share.button;
        for (const [item, heading] of [
          [t.scenarios.slots.library, t.library.heading],
          [t.scenarios.shareMenu, t.sharing.heading],
        ] as const) {
          const banner = page.getByRole('banner');
          await banner.getByRole('button', { name: new RegExp(`${share}$`) }).click();
          await banner.getByRole('button', { name: item, exact: true }).click();
          const dialog = page.getByRole('dialog', { name: heading, exact: true });
          await expect(dialog).toBeVisible();
          // Savings and files that were read, or the QR code.
          if (heading === t.library.heading) {
            await page.keyboard.press('Control+s');
            await dialog.locator('input[type=file]').setInputFiles([
              {
                name: 'good.json',
                mimeType: 'application/json',
                buffer: Buffer.from('{"format":"five-by-35/scenario","version":1}'),
              },
              {
                name: 'bad.json',
                mimeType: 'application/json',
                buffer: Buffer.from('{"targets":{"LTV":{}}}'),
              },
            ]);
            await expect(dialog.locator('[data-import] li')).toHaveCount(2);
          } else {
            await dialog.getByRole('button', { name: t.sharing.qr }).click();
            await expect(dialog.getByRole('img', { name: t.sharing.qrOf })).toBeVisible();
          }
          found.push(...(await violations(page, heading, 'dialog[open]')));
          await page.keyboard.press('Escape');
          await expect(dialog).toHaveCount(0);
        }
        if (size === 'desktop') {
          await page.getByRole('button', { name: t.scenarios.slots.menu('A') }).click();
          found.push(...(await violations(page, 'menu of a scenario', '[role=menu]')));
          await page.keyboard.press('Escape');
        }
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog', { name: t.doors.shortcuts })).toBeVisible();
        found.push(...(await violations(page, 'shortcuts', 'dialog[open]')));
        await page.keyboard.press('Escape');
        await chart(page, 'composition').locator('svg.recharts-surface').press('Enter');
        found.push(...(await violations(page, 'pinned panel', '[data-chart="composition"]')));
        await page.keyboard.press('Escape');

        if (size === 'phone') await page.getByRole('button', { name: t.touch.more, exact: true }).click();
        await unitButton(page).click();
        await page.getByRole('radio', { name: t.units.pers.gdp }).check();
        found.push(...(await violations(page, 'unit menu', 'header')));
        await page.keyboard.press('Escape');

        if (size === 'phone') await page.getByRole('button', { name: t.touch.more, exact: true }).click();
        await page.getByRole('button', { name: t.history.open, exact: true }).click();
        await expect(page.getByRole('dialog', { name: t.history.heading })).toBeVisible();
        found.push(...(await violations(page, 'history', '[popover]')));
        await page.keyboard.press('Escape');

        await page.goto('about:blank');
        await page.goto(`/?lang=${locale}&view=market#1.d2607.A~hold~DEU:3`);
        await expect(chart(page, 'ledger')).toBeVisible();
        await expect(chart(page, 'market').locator('svg text').first()).toBeAttached();
        found.push(...(await violations(page, 'market')));

        // A broken foreign link beside own work, and a wrong file.
        await page.goto('about:blank');
        await open(page, `/?lang=${locale}#1.d2607.A~early~FRA:4,XYZ:9`);
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
        // What could not be read of another's scenario, and that it is another's, are one band.
        await expect(page.locator('[data-notice]')).toHaveCount(2);
        await drawn(page);
        found.push(...(await violations(page, 'notices')));
        await page.getByRole('searchbox').fill('xyz');
        // On a phone no notice is left lying half under the figures that stay.
        await page.getByRole('searchbox').evaluate((element) => element.scrollIntoView({ block: 'start' }));
        found.push(...(await violations(page, 'no match', 'section[aria-labelledby="inputs"]')));
        expect(found).toEqual([]);
      });
