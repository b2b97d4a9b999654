import { readFileSync } from 'node:fs';
import {
  expect,
  figures,
  fragment,
  notice,
  open,
  openScenario,
  savedScenario,
  settled,
  test,
  undoSteps,
  unit,
  unitButton,
} from './app.ts';
import { figuresFor } from './expected.ts';

const LINK =
  '1.d2607.A~plans~*:@2033/t0.5,EST:4,POL:/p28-4.9_35-5/w-10;x=USA;eu=80;wb=o;c=aircraft:60_air-defence:100';

test('a scenario file opens to the scenario it was saved from, prices too, in one step', async ({
  page,
  visit,
}) => {
  await open(page, `/?lang=en&cur=EUR&px=current#${LINK}`);
  const here = await figures(page);
  const saved = await savedScenario(page);
  const text = readFileSync(await saved.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'five-by-35/scenario', version: 1, preset: 'plans' });

  const there = await visit();
  await open(there);
  await openScenario(there, 'mine.json', text);
  await expect.poll(() => fragment(there)).toBe(await fragment(page));
  expect(await figures(there)).toEqual(here);
  await unitButton(there).click();
  await expect(unit(there, 'Currency', '€')).toBeChecked();
  await expect(unit(there, 'Prices', 'Current')).toBeChecked();
  expect(await undoSteps(there)).toBe(1);
  // Saved again it is the same file, byte for byte.
  expect(readFileSync(await (await savedScenario(there)).path(), 'utf8')).toBe(text);
});

for (const [what, text, said] of [
  ['no JSON', 'hello', ['not JSON text']],
  ['another format', '{"format":"other","version":1}', ['format', 'five-by-35/scenario']],
  ['a later version', '{"format":"five-by-35/scenario","version":2}', ['version', 'allowed: 1']],
  [
    'full of faults',
    JSON.stringify({
      format: 'five-by-35/scenario',
      version: 1,
      preset: 'nope',
      targets: { DEU: { core: 11, year: 2050 }, XYZ: {} },
      market: { exporter: 'KOR', euPreference: 'high' },
    }),
    [
      'preset',
      'targets.DEU.core',
      'Outside 0–10',
      'targets.DEU.year',
      '2027–2040',
      'XYZ',
      'market.euPreference',
    ],
  ],
  ['empty', '', ['not JSON text']],
] as const)
  test(`a file that is ${what} is refused with path and range; nothing changes`, async ({ page }) => {
    await open(page, '/#1.d2607.A~hold~DEU:3.3');
    const before = await figures(page);
    await openScenario(page, 'wrong.json', text);
    await expect(notice(page, 'file')).toContainText('wrong.json was not opened. Nothing has changed.');
    for (const part of said) await expect(notice(page, 'file')).toContainText(part);
    expect(await figures(page)).toEqual(before);
    await settled(page, 'hold~DEU:3.3');
    expect(await undoSteps(page)).toBe(0);
    // A good file after it clears the notice.
    await openScenario(page, 'good.json', '{"format":"five-by-35/scenario","version":1,"preset":"early"}');
    await settled(page, 'early');
    await expect(notice(page, 'file')).toHaveCount(0);
    expect(await figures(page)).toEqual(figuresFor('1.d2607.A~early'));
  });
