import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { ALLY_IDS, PRESETS, project, valueAt } from '#model';

const ROOT = join(import.meta.dirname, '../..');
const HEADER =
  'scenario,ally,year,gdp,core_share,indirect_share,counted_share,core,indirect,total,hold,increment,gap,equipment_share,tam,imports,open,sam,som,wider_tam,wider_sam,wider_som';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
const dir = mkdtempSync(join(tmpdir(), 'five-by-35-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Runs the command line as `npm run model` does, in the folder of the files. */
const cli = (args: readonly string[], input = ''): Promise<Run> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/cli.ts'), ...args],
      { cwd: dir, maxBuffer: 1e8 },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });

const file = (name: string, content: object | string): void =>
  writeFileSync(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
const scenario = (rest: object = {}) => ({ format: 'five-by-35/scenario', version: 1, ...rest });
type Row = Readonly<Record<string, string>>;
const rowsOf = ({ out }: Run): readonly Row[] => Papa.parse<Row>(out.trimEnd(), { header: true }).data;
const rowOf = (run: Run, ally: string, year = '2030'): Row =>
  rowsOf(run).find((row) => row.ally === ally && row.year === year) ?? {};

const awkward = 'a "fast", late\nor middle; path';
const COMMANDS = {
  whole: ['run', 'bare.json'],
  named: ['run', 'awkward.json', 'bare.json', '--allies', 'POL,DEU,ISL', '--years', '2026-2027'],
  own: ['run', 'prices.json', '--allies', 'GBR', '--years', '2030'],
  options: [
    'run',
    'prices.json',
    '--basis',
    'constant',
    '--currency=USD',
    '--allies',
    'GBR',
    '--years',
    '2030',
  ],
  json: ['run', 'awkward.json', '-', '--format', 'json', '--allies', 'ISL,POL', '--years', '2035'],
  bad: ['run', 'bare.json', 'bad.json', 'missing.json', 'text.json'],
  badOptions: [
    'run',
    'bare.json',
    '--allies',
    'DEU,XYZ',
    '--years',
    '2025-2030',
    '--basis',
    'real',
    '--currency',
    'GBP',
    '--format',
    'xml',
  ],
  backwards: ['run', 'bare.json', '--years', '2030-2028'],
  folder: ['run', '.'],
  unknownOption: ['run', 'bare.json', '--colour', 'red'],
  noFile: ['run'],
  unknownCommand: ['walk'],
  nothing: [],
  presets: ['presets'],
  allies: ['allies'],
  alliesMore: ['allies', '--years', '2030'],
} as const;
const runs = {} as Record<keyof typeof COMMANDS, Run>;

beforeAll(async () => {
  file('bare.json', scenario());
  file('awkward.json', scenario({ name: awkward, preset: 'hold' }));
  file(
    'prices.json',
    scenario({ name: 'UK', preset: 'plans', prices: { basis: 'current', currency: 'EUR' } }),
  );
  file(
    'bad.json',
    scenario({
      preset: 'plegde',
      targets: { DEU: { core: 12, colour: 1 }, XYZ: {}, POL: { year: 2041, points: [[2026, 3]] } },
      market: { exporter: 'CHN', coverage: { tanks: 100 } },
      prices: { currency: 'GBP' },
    }),
  );
  file('text.json', 'core: 3.5');
  const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
  const input = JSON.stringify(scenario({ preset: 'hold' }));
  // Two at a time: more gain nothing on a small machine.
  const next = async (): Promise<void> => {
    const name = names.shift();
    if (!name) return;
    runs[name] = await cli(COMMANDS[name], name === 'json' ? input : '');
    return next();
  };
  await Promise.all([next(), next()]);
}, 60_000);

describe('run', () => {
  it('prints the header once and a row per ally and year, in the order of the tables', () => {
    expect(runs.whole.code).toBe(0);
    expect(runs.whole.err).toBe('');
    const lines = runs.whole.out.split('\n');
    expect(lines[0]).toBe(HEADER);
    expect(lines.at(-1)).toBe('');
    expect(runs.whole.out).not.toContain('\r');
    expect(runs.whole.out.startsWith('\uFEFF')).toBe(false);
    const expected = ALLY_IDS.flatMap((ally) =>
      Array.from({ length: 10 }, (_, i) => `bare,${ally},${2026 + i}`),
    );
    expect(lines.slice(1, -1).map((line) => line.split(',').slice(0, 3).join())).toEqual(expected);
  });

  it('prints money in millions and shares in percent, in full precision', () => {
    // Germany under pledge in 2030: 2.69 + 0.81 · 4/9 = 3.05 %; GDP 5 455 980 · 1.01183 · 1.01196 · 1.00944 · 1.00655
    const { gdp, core_share, core } = rowOf(runs.whole, 'DEU');
    expect(Number(core_share)).toBeCloseTo(3.05, 12);
    expect(Number(gdp)).toBeCloseTo(5455980 * 1.01183 * 1.01196 * 1.00944 * 1.00655, 6);
    const { tam } = rowOf(runs.whole, 'DEU');
    const inside = valueAt(
      project(loadDataset(), { preset: 'pledge', targets: {}, market: {} }, 'constant'),
      'tam',
      'DEU',
      2030,
    );
    expect(tam, 'every digit of the model').toBe(String(inside));
    expect(core).toMatch(/^173403\.\d{6,}$/);
  });

  it('leaves the unknown empty, and 0 is 0', () => {
    expect(rowOf(runs.whole, 'ISL')).toMatchObject({ equipment_share: '', core: '0', tam: '0', som: '0' });
    expect(rowsOf(runs.whole).filter((row) => row.equipment_share === '')).toHaveLength(10);
  });

  it('quotes names with commas, quotes and line breaks as RFC 4180 says', () => {
    expect(runs.named.out.split(`\n`)[0]).toBe(HEADER);
    expect(runs.named.out).toContain('\n"a ""fast"", late\nor middle; path",DEU,2026,');
    expect(rowsOf(runs.named)[0]?.scenario).toBe(awkward);
  });

  it('takes files in the order given, allies in that of the tables, years rising; a file without a name lends its own', () => {
    expect(rowsOf(runs.named).map(({ scenario: name, ally, year }) => [name, ally, year])).toEqual(
      [awkward, 'bare'].flatMap((name) =>
        ['DEU', 'ISL', 'POL'].flatMap((ally) => ['2026', '2027'].map((year) => [name, ally, year])),
      ),
    );
    expect(runs.named.out.split('scenario,ally').length, 'one header').toBe(2);
  });

  it('looks through the file’s prices unless options say otherwise', () => {
    // model.md §7: 4 402 907 in current euro; in constant dollars 4 300 972 · 1.01297 · 1.01633 · 1.01615 · 1.01539
    const constant = 4300972 * 1.01297 * 1.01633 * 1.01615 * 1.01539;
    expect(Math.round(Number(rowOf(runs.own, 'GBR').gdp))).toBe(4402907);
    expect(Number(rowOf(runs.options, 'GBR').gdp)).toBeCloseTo(constant, 5);
    expect(rowOf(runs.own, 'GBR').core_share).toBe(rowOf(runs.options, 'GBR').core_share);
    expect(rowsOf(runs.options)).toHaveLength(1);
  });

  it('writes the same as one JSON array, unknown as null, numbers as numbers; - is standard input', () => {
    const rows = JSON.parse(runs.json.out) as Record<string, unknown>[];
    expect(rows.map(({ scenario: name, ally, year }) => [name, ally, year])).toEqual([
      [awkward, 'ISL', 2035],
      [awkward, 'POL', 2035],
      ['stdin', 'ISL', 2035],
      ['stdin', 'POL', 2035],
    ]);
    expect(Object.keys(rows[0] ?? {}).join()).toBe(HEADER);
    expect(rows[0]).toMatchObject({ equipment_share: null, core: 0 });
    expect(rows[1]).toMatchObject({ core_share: 4.68, increment: 0 });
  });
});

describe('faults', () => {
  const failed = [
    'bad',
    'badOptions',
    'backwards',
    'folder',
    'unknownOption',
    'noFile',
    'unknownCommand',
    'nothing',
    'alliesMore',
  ] as const;

  it.each(failed)('%s: exit code 2 and nothing on standard output', (name) => {
    expect(runs[name].code).toBe(2);
    expect(runs[name].out).toBe('');
    expect(runs[name].err).not.toBe('');
    expect(runs[name].err, 'no stack of ours').not.toMatch(/\n\s+at .*\.ts/);
  });

  it('are one line each, file and path first, of all files at once', () => {
    const lines = runs.bad.err.trimEnd().split('\n');
    const places = lines.map((line) => line.split(': ').slice(0, 2).join(' '));
    expect(places.toSorted()).toEqual(
      [
        'bad.json $.preset',
        'bad.json $.targets.DEU.core',
        'bad.json $.targets.DEU.colour',
        'bad.json $.targets.XYZ',
        'bad.json $.targets.POL.year',
        'bad.json $.targets.POL.points[0][0]',
        'bad.json $.market.exporter',
        'bad.json $.market.coverage.tanks',
        'bad.json $.prices.currency',
        'missing.json $',
        'text.json $',
      ].toSorted(),
    );
    expect(runs.bad.err).not.toContain('bare.json');
  });

  it.each([
    ['$.targets.DEU.core', '0–10'],
    ['$.targets.POL.year', '2027–2040'],
    ['$.targets.POL.points[0][0]', '2027–2035'],
    ['$.preset', 'pledge, hold, plans, history, early, stall'],
    ['$.prices.currency', 'USD, EUR, KRW'],
    ['$.market.exporter', 'KOR, USA'],
    ['$.targets.DEU.colour', 'indirectToday'],
    ['missing.json: $', 'no such file'],
    ['text.json: $', 'not JSON'],
  ])('say what is wrong and what is allowed: %s', (place, words) => {
    const line = runs.bad.err.split('\n').find((each) => each.includes(`${place}: `)) ?? '';
    expect(line).toContain(words);
    expect(line, 'reads as one sentence').not.toMatch(/ {2}|undefined|\[object/);
  });

  it('say of a file that is there and cannot be read just that', () => {
    expect(runs.folder.err).toMatch(/^\.: \$: cannot be read \(.+\)\n$/);
  });

  it('name every bad option and what it may be', () => {
    const { err } = runs.badOptions;
    for (const words of [
      '--allies',
      'XYZ',
      '--years',
      '2026-2035',
      '--basis',
      'constant, current',
      '--currency',
      'USD, EUR, KRW',
      '--format',
      'csv, json',
    ]) {
      expect(err).toContain(words);
    }
    expect(runs.backwards.err).toContain('--years: unknown 2030-2028');
    expect(runs.unknownOption.err).toContain('--colour');
    expect(runs.unknownCommand.err).toContain('walk');
    expect(runs.nothing.err).toContain('Usage');
    expect(runs.noFile.err).toContain('file');
    expect(runs.alliesMore.err).toContain('--years');
  });
});

describe('presets', () => {
  const lines = () => runs.presets.out.trimEnd().split('\n');

  it('prints what each sets for every ally', () => {
    expect(runs.presets.code).toBe(0);
    expect(lines()[0]).toBe('preset,ally,core,indirect,year,shape,points');
    expect(
      lines()
        .slice(1)
        .map((line) => line.split(',').slice(0, 2).join()),
    ).toEqual(PRESETS.flatMap((preset) => ALLY_IDS.map((ally) => `${preset},${ally}`)));
  });

  it.each([
    'pledge,DEU,3.5,1.5,2035,linear,',
    'pledge,POL,4.68,1.5,2035,linear,',
    'pledge,ISL,0,1.5,2035,linear,',
    'hold,ITA,2.1,0.7,2035,linear,',
    'history,DEU,3.5,1.5,2035,late,',
    'early,DEU,3.5,1.5,2030,linear,',
    'stall,DEU,2.96,1,2029,linear,',
    'plans,GBR,3.5,1.5,2035,points,2027:2.7 2029:2.7 2035:3.5',
    'plans,DEU,3.5,0.75,2029,points,2029:3.5',
    'plans,USA,3.17,0.75,2035,linear,',
  ])('%s', (line) => {
    expect(lines()).toContain(line);
  });
});

describe('allies', () => {
  it('prints today’s inputs of every ally', () => {
    expect(runs.allies.code).toBe(0);
    const lines = runs.allies.out.trimEnd().split('\n');
    expect(lines[0]).toBe(
      'ally,name_en,name_ko,region,eu_member,gdp,core_share,indirect_share,indirect_status,equipment_share,import_share,import_basis',
    );
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(ALLY_IDS);
    expect(lines).toContain(
      'POL,Poland,폴란드,central-eastern,1,1134841,4.68,0.75,assumption,49.84,60,anchor',
    );
    const italy = rowsOf(runs.allies).find(({ ally }) => ally === 'ITA');
    expect(italy).toMatchObject({ indirect_share: '0.7', indirect_status: 'claim', import_share: '22' });
    // Equipment: the mean of 22.31, 24.78 and 24.45
    expect(Number(italy?.equipment_share)).toBeCloseTo(71.54 / 3, 5);
    // Iceland: no equipment share, IMF's GDP, and not in the EU.
    expect(lines).toContain('ISL,Iceland,아이슬란드,nordic-baltic,0,43800,0,0.75,assumption,,95,assumption');
  });
});
