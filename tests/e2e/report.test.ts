import AxeBuilder from '@axe-core/playwright';
import Zip from 'jszip';
import { findingOf } from '#charts/finding.ts';
import { bytesOf, download, expect, exportDialog, open, openExport, takeNote, test } from './app.ts';
import { tablesFor, words } from './expected.ts';

const LINK = '1.d2607.A~pledge~DEU:4@2031,POL:5';
const LOCALES = ['en', 'ko'] as const;

for (const locale of LOCALES) {
  const { t } = words[locale];
  const { report, tabs, charts } = t.exporting;
  const tables = Object.values(tablesFor(LINK, { locale, route: 'explore' }));
  const titleOf = (id: string): string => {
    const table = tables.find((one) => one.id === id);
    if (!table) throw new Error(`no table ${id}`);
    return findingOf(table, words[locale]).title;
  };

  test(`slides of every chart of a view, in ${locale}: as many as are ticked, each with its finding`, async ({
    page,
  }) => {
    await open(page, `/?lang=${locale}#${LINK}`);
    const dialog = await openExport(page, 'buyers');
    await dialog.getByRole('tab', { name: tabs.report }).click();
    await dialog.getByRole('radio', { name: report.forms.slides }).check();
    await dialog.getByRole('checkbox', { name: charts.burden, exact: true }).uncheck();
    await expect(dialog.getByRole('listitem')).toHaveCount(7);
    const { files } = await Zip.loadAsync(await bytesOf(await download(page)));
    const pages = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const texts = await Promise.all(pages.map((path) => files[path]?.async('string')));
    expect(pages).toHaveLength(7);
    for (const id of ['spend-path', 'buyers', 'milestones']) expect(texts.join('')).toContain(titleOf(id));
    expect(texts.join('')).not.toContain(titleOf('burden'));
  });

  test(`a brief in ${locale} prints on two pages, with the charts ticked and the note`, async ({
    page,
    browser,
  }) => {
    await open(page, `/?lang=${locale}#${LINK}`);
    const dialog = await openExport(page, 'buyers');
    await dialog.getByRole('tab', { name: tabs.report }).click();
    // Two charts are ticked; another takes the place of one let go.
    await expect(dialog.getByRole('checkbox', { name: charts.buyers, exact: true })).toBeDisabled();
    await dialog.getByRole('checkbox', { name: charts.moved, exact: true }).uncheck();
    await dialog.getByRole('checkbox', { name: charts.buyers, exact: true }).check();
    await dialog.getByRole('textbox', { name: report.note }).fill('<b>3 December</b> & after');
    await dialog.getByRole('button', { name: report.save.brief }).click();
    await expect(page.getByText(report.printing)).toBeVisible();
    const frame = page.locator('body > iframe');
    await expect(frame).toHaveCount(1);
    const html = (await frame.getAttribute('srcdoc')) ?? '';
    const paper = await browser.newPage();
    const asked: string[] = [];
    paper.on('request', (request) => asked.push(request.url()));
    await paper.setContent(html);
    await expect(paper.locator('.chart title')).toHaveText([titleOf('spend-path'), titleOf('buyers')]);
    await expect(paper.locator('.note p')).toHaveText('<b>3 December</b> & after');
    const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
    // Nothing that was written is cut off at the end of a page.
    const cut = await paper
      .locator('.page')
      .evaluateAll((pages) => pages.map((one) => one.scrollHeight - one.clientHeight));
    expect(cut).toEqual([0, 0]);
    expect(asked).toEqual([]);
    await paper.close();
  });
}

test('a brief of a scenario that changes everything still holds on its two pages', async ({
  page,
  browser,
}) => {
  const all = words.en.t.exporting;
  const targets = ['DEU', 'POL', 'FRA', 'ITA', 'ESP', 'GBR', 'NLD', 'ROU', 'CZE', 'SWE', 'FIN', 'NOR', 'DNK']
    .map((ally) => `${ally}:4.2@2031`)
    .join(',');
  await open(page, `/?lang=en#1.d2607.A~pledge~${targets}`);
  const dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: all.tabs.report }).click();
  await dialog.getByRole('radio', { name: all.report.papers.letter }).check();
  await dialog.getByRole('textbox', { name: all.report.note }).fill('Word '.repeat(80));
  await dialog.getByRole('button', { name: all.report.save.brief }).click();
  const html = (await page.locator('body > iframe').getAttribute('srcdoc')) ?? '';
  const paper = await browser.newPage();
  await paper.setContent(html);
  const cut = await paper
    .locator('.page')
    .evaluateAll((pages) => pages.map((one) => one.scrollHeight - one.clientHeight));
  expect(cut).toEqual([0, 0]);
  await paper.close();
});

for (const locale of LOCALES)
  test(`a brief of a comparison speaks of every scenario, in ${locale}`, async ({ page, browser }) => {
    const say = words[locale].t;
    await page.goto(`/?view=compare&lang=${locale}#${LINK}.B~hold.C~pledge~USA:4,ITA:2.5`);
    await takeNote(page);
    const sentence = await page.getByRole('heading', { level: 1 }).textContent();
    const dialog = await openExport(page, 'compare');
    await dialog.getByRole('tab', { name: say.exporting.tabs.report }).click();
    await dialog.getByRole('button', { name: say.exporting.report.save.brief }).click();
    const html = (await page.locator('body > iframe').getAttribute('srcdoc')) ?? '';
    const paper = await browser.newPage();
    await paper.setContent(html);
    await expect(paper.locator('h1')).toHaveText(sentence ?? '');
    // Each figure of each scenario; what each starts from; every row of the figures.
    for (const slot of ['A', 'B', 'C'])
      await expect(paper.locator('.figures dd').filter({ hasText: new RegExp(`^${slot} `) })).toHaveCount(3);
    await expect(paper.locator('.page > ul li')).toHaveText([
      /^A .*5/,
      new RegExp(say.brief.asIs),
      /^C .*2.5/,
    ]);
    await expect(paper.locator('.columns li').filter({ hasText: /A.*B.*C/ })).not.toHaveCount(0);
    await expect(paper.locator('svg text').filter({ hasText: /more in the numbers|수치 표에/ })).toHaveCount(
      0,
    );
    const cut = await paper
      .locator('.page')
      .evaluateAll((pages) => pages.map((one) => one.scrollHeight - one.clientHeight));
    expect(cut).toEqual([0, 0]);
    await paper.close();
  });

test('axe finds nothing in the report, and its form stays on this device', async ({ page }) => {
  await open(page);
  let dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: 'Report' }).click();
  const { violations } = await new AxeBuilder({ page }).include('dialog').exclude('iframe').analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('radio', { name: 'PowerPoint' }).check();
  await page.keyboard.press('Escape');
  await page.reload();
  dialog = await openExport(page, 'buyers');
  await dialog.getByRole('tab', { name: 'Report' }).click();
  await expect(exportDialog(page).getByRole('radio', { name: 'PowerPoint' })).toBeChecked();
});
