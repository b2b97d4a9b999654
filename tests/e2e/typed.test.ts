import type { Page } from '@playwright/test';
import {
  allField,
  expect,
  field,
  figures,
  fragment,
  open,
  row,
  settled,
  slider,
  test,
  undoButton,
  undoSteps,
} from './app.ts';
import { data, figuresFor, scenarioOf } from './expected.ts';

async function type(page: Page, ally: string, text: string): Promise<void> {
  await field(page, ally).fill(text);
  await field(page, ally).press('Enter');
}

for (const [text, core] of [
  ['4,5', '4.5'],
  ['4.5%', '4.5'],
  ['4.5 %', '4.5'],
  ['+0.3', '3.8'],
  ['−0.3', '3.2'],
  ['-0.3', '3.2'],
  ['2.4+0.3', '2.7'],
  ['3.123', '3.12'],
] as const)
  test(`“${text}” typed at 3.5 sets ${core}`, async ({ page }) => {
    await open(page);
    await type(page, 'Germany', text);
    const link = await settled(page, `pledge~DEU:${core}`);
    expect(await figures(page)).toEqual(figuresFor(link));
  });

test('what cannot be meant shows a reason, changes nothing and stays until Escape', async ({ page }) => {
  await open(page);
  const before = await figures(page);
  for (const text of ['abc', '11', '-9', '3.5.1', '']) {
    await field(page, 'Germany').fill(text);
    await field(page, 'Germany').press('Enter');
    await expect(row(page, 'Germany').getByRole('alert'), text).toHaveText('Enter 0 to 10.');
    await expect(field(page, 'Germany')).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, 'Germany')).toHaveValue(text);
    expect(await figures(page)).toEqual(before);
    await field(page, 'Germany').press('Escape');
    await expect(field(page, 'Germany')).toHaveValue('3.5');
    await expect(row(page, 'Germany').getByRole('alert')).toHaveCount(0);
  }
  expect(await fragment(page)).toBe('1.d2607.A~pledge');
});

test('leaving a field commits what is valid; the wheel over it changes nothing', async ({ page }) => {
  await open(page);
  await field(page, 'Germany').fill('4.1');
  await page.mouse.move(700, 500);
  await field(page, 'Poland').focus();
  await settled(page, 'pledge~DEU:4.1');
  const box = await field(page, 'Germany').boundingBox();
  if (!box) throw new Error('no field');
  await field(page, 'Germany').focus();
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.wheel(0, 40);
  await expect(field(page, 'Germany')).toHaveValue('4.1');
});

test('a value past the slider’s end is taken, said, and parks the thumb', async ({ page }) => {
  await open(page);
  await type(page, 'Germany', '7.2');
  const link = await settled(page, 'pledge~DEU:7.2');
  await expect(row(page, 'Germany')).toContainText('is beyond the slider');
  await expect(slider(page, 'Germany')).toHaveValue('6');
  expect(await figures(page)).toEqual(figuresFor(link));
  await expect(slider(page, 'Germany')).toHaveAttribute('aria-valuetext', /^Germany, 7\.20.% of GDP in 2035/);
});

test('the field of all allies sets all to one value in one step', async ({ page }) => {
  await open(page);
  await allField(page).fill('3.7');
  await allField(page).press('Enter');
  await expect(page.getByText('Moved 31 of 31.')).toBeVisible();
  await settled(page, /DEU:3\.7/);
  const { targets } = scenarioOf(await fragment(page));
  const armed = data.allies.filter(({ hasForces }) => hasForces);
  expect(armed.map(({ id }) => ((targets[id]?.core ?? 0) * 100).toFixed(6))).toEqual(
    armed.map(() => '3.700000'),
  );
  await expect(allField(page)).toHaveValue('3.7');
  expect(await figures(page)).toEqual(figuresFor(await fragment(page)));
  expect(await undoSteps(page)).toBe(1);
});

test('the field of all allies moves each by what is typed with a sign, in one step', async ({ page }) => {
  await open(page);
  const before = await Promise.all(
    ['Germany', 'Poland', 'Estonia'].map((ally) => slider(page, ally).inputValue()),
  );
  await allField(page).fill('+0.3');
  await allField(page).press('Enter');
  await settled(page, /DEU:3\.8/);
  const after = await Promise.all(
    ['Germany', 'Poland', 'Estonia'].map((ally) => slider(page, ally).inputValue()),
  );
  after.forEach((value, i) => {
    expect(Number(value)).toBeCloseTo(Number(before[i]) + 0.3, 6);
  });
  await expect(page.getByText('Moved 31 of 31.')).toBeVisible();
  expect(await figures(page)).toEqual(figuresFor(await fragment(page)));
  expect(await undoSteps(page)).toBe(1);
  await undoButton(page).click();
  await settled(page, 'pledge');
});

test('the field of all allies counts those at the limit', async ({ page }) => {
  await open(page, '/#1.d2607.A~pledge~POL:9.9');
  await allField(page).fill('+0.3');
  await allField(page).press('Enter');
  await expect(page.getByText('Moved 30 of 31; 1 at limit.')).toBeVisible();
  await settled(page, /POL:10/);
});
