import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { workbookOf, workbookPlan } from '#io/workbook/workbook.ts';
import { writeWorkbook } from '#io/workbook/write.ts';
import type { Scenario } from '#model';
import { pc, scenarioOf } from '../../model/given.ts';
import { expectModel, inputAt, inputOf, isNear, leverAt, SAY, written } from './given.ts';
import { type Opened, opened, position, storedIn } from './opened.ts';

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const NEEDS = 'LibreOffice (soffice) is not on the PATH';
/** Starting LibreOffice takes seconds on a busy machine. */
const TIMEOUT = 120_000;

const MOVED: Scenario = scenarioOf(
  'plans',
  { POL: { shape: 'late' }, ISL: { indirect: pc(2) }, NLD: { growth: pc(0.5) } },
  { exporter: 'USA', localContent: pc(35), supportShare: pc(10) },
);

const folder = mkdtempSync(join(tmpdir(), 'five-by-35-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A profile that works every formula out when a file is opened (0: always); by default it trusts stored results. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
mkdirSync(join(folder, 'profile/user'), { recursive: true });
writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS);

/** Lets LibreOffice open a file, work every formula out and save it again. */
function recalculated(file: Uint8Array, name: string): Opened {
  const path = join(folder, `${name}.xlsx`);
  const out = join(folder, 'out');
  writeFileSync(path, file);
  execFileSync(
    OFFICE ?? '',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      path,
    ],
    { stdio: 'pipe' },
  );
  return opened(readFileSync(join(out, `${name}.xlsx`)));
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
/** Writes the pledge’s workbook with other inputs typed in and the old results left stale beside the formulas. */
async function stale(
  typed: (book: Opened) => Readonly<Record<string, number | string>>,
): Promise<Uint8Array> {
  const input = inputOf([scenarioOf('pledge')]);
  const cells = typed(await written(input));
  const plan = workbookPlan(input, SAY.en);
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === 'Inputs'
      ? {
          ...sheet,
          rows: sheet.rows.map((row, r) =>
            row.map((cell, c) => {
              const [, value] = Object.entries(cells).find(([at]) => {
                const { row: atRow, col } = position(at);
                return atRow === r + 1 && col === c + 1;
              }) ?? [null, undefined];
              if (value === undefined || !cell) return cell;
              const { formula: _, ...kept } = cell;
              return { ...kept, value };
            }),
          ),
        }
      : sheet,
  );
  return bytesOf(await writeWorkbook({ ...plan, sheets }));
}

// Where it is missing these tests are skipped, and the name says why.
describe.skipIf(!OFFICE)(OFFICE ? 'LibreOffice' : `LibreOffice (skipped: ${NEEDS})`, () => {
  it.each(['en', 'ko'] as const)(
    'works out what the file stores, sheets in %s',
    async (locale) => {
      const file = await bytesOf(await workbookOf(inputOf([MOVED], undefined, locale)));
      const [before, after] = [opened(file), recalculated(file, `as-saved-${locale}`)];
      const off = Object.entries(before.sheets).flatMap(([sheet, cells]) =>
        [...cells].filter(([at, { value }]) => !isNear(storedIn(after)(sheet, at), value)),
      );
      expect(off).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'follows a change of inputs, those of the market among them',
    async () => {
      const { heads } = SAY.en.inputs;
      const { market } = inputOf([]).words.t;
      const file = await stale((book) => ({
        [inputAt(book, 'DEU', heads.core)]: 0.04,
        [inputAt(book, 'DEU', heads.shape)]: 'early',
        [inputAt(book, 'POL', heads.shape)]: 'through points',
        [inputAt(book, 'POL', heads.point(2028))]: 0.049,
        [inputAt(book, 'POL', heads.point(2033))]: 0.041,
        [inputAt(book, 'FRA', heads.equipment)]: 0.4,
        [inputAt(book, 'ITA', heads.importShare)]: 0.6,
        [leverAt(book, market.levers.euPreference.label)]: 0.8,
        [leverAt(book, market.levers.localContent.label)]: 0.35,
        [leverAt(book, market.levers.winGain.label)]: 0.05,
        [leverAt(book, market.winBasis)]: market.winBases.ordered,
        [leverAt(book, SAY.en.inputs.priceBasis)]: SAY.en.inputs.bases.current,
      }));
      const scenario = scenarioOf(
        'pledge',
        {
          DEU: { core: pc(4), shape: 'early' },
          POL: {
            points: [
              [2028, pc(4.9)],
              [2033, pc(4.1)],
            ],
          },
          FRA: { equipment: pc(40) },
          ITA: { importShare: pc(60) },
        },
        { euPreference: pc(80), localContent: pc(35), winGain: pc(5), winBasis: 'ordered' },
      );
      const book = recalculated(file, 'changed');
      expectModel(book, storedIn(book), scenario, { basis: 'current', currency: 'USD' });
    },
    TIMEOUT,
  );
});
