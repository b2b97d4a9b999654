import type { Locator, Page } from '@playwright/test';
import type { Table } from '#model';
import { CHARTS, type ChartId, COMPARE_CHARTS, expect, MARKET_CHARTS, openExport } from './app.ts';
import { tablesFor, words } from './expected.ts';

/** Germany and Poland moved; a name that a spreadsheet would run. */
export const LINK = '1.d2607.A~pledge~POL:5,DEU:4@2029;n=%3D1%2B1';
/** A text without its blanks, which drawings break lines at. */
export const bare = (text: string): string => text.replace(/\s/gu, '');
export const LOCALES = ['en', 'ko'] as const;
export type Locale = (typeof LOCALES)[number];
/** The views with their charts, each opened by a link of its own. */
const VIEWS = [
  { route: 'explore', charts: CHARTS, link: LINK },
  { route: 'market', charts: MARKET_CHARTS, link: LINK },
  { route: 'compare', charts: COMPARE_CHARTS, link: `${LINK}.B~hold` },
] as const;
export type View = (typeof VIEWS)[number];

/** Opens the dialog on a view, and goes through its charts in the dialog's own picker. */
export async function eachChart(
  page: Page,
  locale: Locale,
  prepare: (dialog: Locator) => Promise<void>,
  work: (table: Table) => Promise<void>,
): Promise<void> {
  const { charts } = words[locale].t.exporting;
  await eachView(page, locale, async (dialog, tables) => {
    await prepare(dialog);
    for (const table of tables) {
      await dialog.getByRole('radio', { name: charts[table.id as ChartId], exact: true }).check();
      await work(table);
    }
  });
}

/** Opens the dialog on one view after the other, and gives the tables of its charts as the model has them. */
export async function eachView(
  page: Page,
  locale: Locale,
  work: (dialog: Locator, tables: readonly Table[], view: View) => Promise<void>,
): Promise<void> {
  for (const view of VIEWS) {
    const { route, charts, link } = view;
    const all = Object.values(tablesFor(link, { locale, route }));
    const tables = charts.map((id) => {
      const table = all.find((one) => one.id === id);
      if (!table) throw new Error(`no table ${id}`);
      return table;
    });
    await page.goto('about:blank');
    await page.goto(`/?lang=${locale}&view=${route}#${link}`);
    const dialog = await openExport(page, charts[0]);
    await expect(dialog.getByRole('tablist', { name: words[locale].t.exporting.tabsLabel })).toBeVisible();
    await work(dialog, tables, view);
  }
}
