// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenarioFile } from '#io/scenario-file.ts';
import {
  alliesOf,
  moneyOf,
  PRESETS,
  type Prices,
  project,
  type Scenario,
  type Scope,
  type When,
} from '#model';
import { pc, scenarioOf } from '../../model/given.ts';
import { evaluated, type Typed } from './evaluator.ts';
import { columnUnder, data, expectModel, inputAt, inputOf, isNear, leverAt, SAY, written } from './given.ts';
import { type Opened, position, storedIn } from './opened.ts';

const CONSTANT: Prices = { basis: 'constant', currency: 'USD' };

/** The pledge’s workbook, which several tests type into; what they type stands beside it. */
let pledge: Promise<Opened> | undefined;
const pledgeBook = (): Promise<Opened> => {
  pledge ??= written(inputOf([scenarioOf('pledge')]));
  return pledge;
};

/** Lists the cells that hold a formula. */
const formulasOf = ({ sheets }: Opened) =>
  Object.entries(sheets).flatMap(([sheet, cells]) =>
    [...cells].flatMap(([at, cell]) =>
      cell.formula === undefined ? [] : [{ sheet, at, value: cell.value, formula: cell.formula }],
    ),
  );

/** Finds the rows of the results with a label. */
const totalsAt = ({ sheets }: Opened, label: string): readonly number[] =>
  [...(sheets.Results ?? [])].flatMap(([at, { value }]) =>
    value === label && at.startsWith('B') ? [position(at).row] : [],
  );

/** Reads a fixture the way the page does. */
function worked(name: string): { readonly scenario: Scenario; readonly prices: Prices } {
  const file = readFileSync(join(import.meta.dirname, `../../../fixtures/worked/${name}.json`), 'utf8');
  const read = readScenarioFile(file);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

/** Every kind of input at once: points, a jump, both ends of the paths and of win shares, Iceland, and all the market's levers. */
const EVERYTHING: Scenario = scenarioOf(
  'history',
  {
    '*': { indirectToday: pc(0.4), growth: pc(-0.3) },
    POL: {
      points: [
        [2028, pc(4.9)],
        [2031, pc(4.2)],
        [2034, pc(5)],
      ],
      indirect: pc(2),
    },
    FRA: { points: [[2035, pc(3)]] },
    DEU: { shape: 'step', year: 2031, core: pc(4) },
    EST: { core: pc(4), shape: 'early', year: 2039 },
    ISL: {
      core: pc(3),
      points: [[2030, pc(2)]],
      indirect: pc(2.5),
      year: 2028,
      equipment: pc(30),
      importShare: pc(50),
    },
    NLD: { equipment: pc(40), growth: pc(0.5), importShare: pc(90), winGain: pc(12) },
    // Less than nothing and more than all cannot be won.
    ITA: { winGain: pc(-100) },
    ESP: { winGain: pc(100) },
  },
  {
    exporter: 'ISR',
    euPreference: pc(80),
    localContent: pc(35),
    winGain: pc(5),
    winBasis: 'ordered',
    coverage: { aircraft: pc(60), 'air-defence': pc(100) },
    supportShare: pc(10),
    relatedShare: pc(5),
  },
);

const SCENARIOS: readonly (readonly [string, Scenario, Prices])[] = [
  ...PRESETS.map((preset) => [`preset ${preset}`, scenarioOf(preset), CONSTANT] as const),
  ...['plans-euro', 'history-usa', 'plans-layers'].map((name) => {
    const { scenario, prices } = worked(name);
    return [`file ${name}`, scenario, prices] as const;
  }),
  [
    'exporter Germany, inside EU rules, its own market 0',
    scenarioOf('pledge', {}, { exporter: 'DEU' }),
    CONSTANT,
  ],
  ['every input at once', EVERYTHING, { basis: 'current', currency: 'KRW' }],
];

/** The pledge, then everything that a person types over it; percent cells hold fractions. */
const TYPED_SCENARIO: Scenario = scenarioOf(
  'pledge',
  {
    DEU: { core: pc(4), year: 2029, shape: 'late' },
    POL: {
      points: [
        [2028, pc(4.9)],
        [2033, pc(4.1)],
      ],
    },
    EST: { core: pc(3), shape: 'step', year: 2031 },
    ISL: { indirect: pc(2), year: 2030 },
    ITA: { indirectToday: pc(1), shape: 'early' },
    FRA: { equipment: pc(40), growth: pc(1), importShare: pc(50), winGain: pc(10) },
  },
  {
    euPreference: pc(80),
    localContent: pc(35),
    winGain: pc(5),
    winBasis: 'ordered',
    supportShare: pc(10),
    relatedShare: pc(5),
    coverage: { aircraft: pc(60), ships: 0 },
  },
);

/** Finds the cells of those inputs by their heads and labels. */
function typedOver(book: Opened): Typed {
  const { heads } = SAY.en.inputs;
  const { levers, winBasis, winBases, segmentNames } = inputOf([]).words.t.market;
  const coverage = (segment: 'aircraft' | 'ships') =>
    `${columnUnder(book, 'Inputs', segmentNames[segment])}${position(leverAt(book, SAY.en.inputs.coverageHere)).row}`;
  return {
    Inputs: {
      [inputAt(book, 'DEU', heads.core)]: 0.04,
      [inputAt(book, 'DEU', heads.year)]: 2029,
      [inputAt(book, 'DEU', heads.shape)]: 'late',
      [inputAt(book, 'POL', heads.shape)]: 'through points',
      [inputAt(book, 'POL', heads.point(2028))]: 0.049,
      [inputAt(book, 'POL', heads.point(2033))]: 0.041,
      [inputAt(book, 'EST', heads.core)]: 0.03,
      [inputAt(book, 'EST', heads.shape)]: 'hold, then jump',
      [inputAt(book, 'EST', heads.year)]: 2031,
      [inputAt(book, 'ISL', heads.indirect)]: 0.02,
      [inputAt(book, 'ISL', heads.year)]: 2030,
      [inputAt(book, 'ITA', heads.indirectToday)]: 0.01,
      [inputAt(book, 'ITA', heads.shape)]: 'early',
      [inputAt(book, 'FRA', heads.equipment)]: 0.4,
      [inputAt(book, 'FRA', heads.growth)]: 0.01,
      [inputAt(book, 'FRA', heads.importShare)]: 0.5,
      [inputAt(book, 'FRA', heads.winGain)]: 0.1,
      [leverAt(book, levers.euPreference.label)]: 0.8,
      [leverAt(book, levers.localContent.label)]: 0.35,
      [leverAt(book, levers.winGain.label)]: 0.05,
      [leverAt(book, winBasis)]: winBases.ordered,
      [leverAt(book, levers.supportShare.label)]: 0.1,
      [leverAt(book, levers.relatedShare.label)]: 0.05,
      [coverage('aircraft')]: 0.6,
      [coverage('ships')]: 0,
    },
  };
}

describe.each(SCENARIOS)('the workbook of %s', (_name, scenario, prices) => {
  it('holds the model’s numbers, stored and worked out by its formulas', async () => {
    const book = await written(inputOf([scenario], prices));
    expectModel(book, storedIn(book), scenario, prices);
    expectModel(book, evaluated(book), scenario, prices);
  });
});

describe('every formula of a workbook', () => {
  it('gives the result stored beside it, on every sheet, in both languages', async () => {
    for (const locale of ['en', 'ko'] as const) {
      const book = await written(inputOf([EVERYTHING], CONSTANT, locale));
      const value = evaluated(book);
      const cells = formulasOf(book);
      expect(cells.length).toBeGreaterThan(10_000);
      expect(cells.filter((cell) => !isNear(value(cell.sheet, cell.at), cell.value))).toEqual([]);
    }
  });

  it('is short, and uses functions that every spreadsheet has had for long', async () => {
    const cells = formulasOf(await written(inputOf([EVERYTHING])));
    const functions = new Set(cells.flatMap(({ formula }) => formula.match(/[A-Z]+(?=\()/g) ?? []));
    expect([...functions].sort()).toEqual([
      'AND',
      'AVERAGE',
      'COUNT',
      'IF',
      'ISNUMBER',
      'MAX',
      'MIN',
      'ROUND',
      'SUM',
      'SUMIFS',
      'SUMPRODUCT',
    ]);
    expect(cells.filter(({ formula }) => formula.startsWith('='))).toEqual([]);
    expect(Math.max(...cells.map(({ formula }) => formula.length))).toBeLessThanOrEqual(200);
  });
});

describe('a change of inputs', () => {
  it('gives what the model gives for the changed scenario', async () => {
    const book = await pledgeBook();
    expectModel(book, evaluated(book, typedOver(book)), TYPED_SCENARIO);
  });

  it('of shape lets go of a stated plan’s points', async () => {
    const book = await written(inputOf([scenarioOf('plans')]));
    const { heads } = SAY.en.inputs;
    const typed = {
      Inputs: {
        [inputAt(book, 'GBR', heads.shape)]: 'straight',
        [inputAt(book, 'GBR', heads.core)]: 0.03,
        [inputAt(book, 'GBR', heads.year)]: 2034,
      },
    };
    expectModel(
      book,
      evaluated(book, typed),
      scenarioOf('plans', { GBR: { shape: 'linear', core: pc(3), year: 2034 } }),
    );
  });

  it('of prices and currency moves every amount and what heads say of it', async () => {
    const book = await written(inputOf([scenarioOf('stall')]));
    const typed = {
      Inputs: { [leverAt(book, 'Price basis')]: 'Current', [leverAt(book, 'Currency')]: 'EUR million' },
    };
    const value = evaluated(book, typed);
    expectModel(book, value, scenarioOf('stall'), { basis: 'current', currency: 'EUR' });
    const head = columnUnder(book, 'Steps', SAY.en.steps.names.core);
    expect(value('Steps', `${head}5`)).toBe('EUR million, current prices');
  });

  it('of who is counted moves the total of the group and no other', async () => {
    const book = await pledgeBook();
    const typed = { Inputs: { [inputAt(book, 'USA', SAY.en.inputs.heads.counted)]: 1 } };
    const [asSaved, changed] = [evaluated(book), evaluated(book, typed)];
    const [group, all] = totalsAt(book, SAY.en.steps.names.sam);
    const of = (scope: Scope, when: When) =>
      moneyOf(project(data, scenarioOf('pledge'), 'constant'), 'sam', alliesOf(data, scope), when);
    for (const [column, when] of [
      ['H', 2030],
      ['M', 2035],
      ['N', 'sum'],
    ] as const) {
      expect(asSaved('Results', `${column}${group}`)).toBeCloseTo(of('europe-canada', when), 6);
      expect(changed('Results', `${column}${group}`)).toBeCloseTo(of('all', when), 6);
      expect(changed('Results', `${column}${all}`)).toBeCloseTo(of('all', when), 6);
    }
  });

  it('that counts nobody leaves shares empty, not at fault', async () => {
    const book = await pledgeBook();
    const nobody = Object.fromEntries(
      data.allies.map(({ id }) => [inputAt(book, id, SAY.en.inputs.heads.counted), 0]),
    );
    const [row] = totalsAt(book, SAY.en.results.gdpShare(SAY.en.steps.names.core));
    const value = evaluated(book, { Inputs: nobody });
    expect([value('Results', `M${row}`), value('Results', `N${row}`)]).toEqual(['–', '–']);
  });

  it('is told against the total as it was saved', async () => {
    const book = await pledgeBook();
    const label = SAY.en.results.change(SAY.en.steps.names.som);
    const [row] = totalsAt(book, label);
    expect(evaluated(book)('Results', `M${row}`)).toBe(0);
    const value = evaluated(book, { Inputs: { [leverAt(book, 'Win-share gain by 2035')]: 0.02 } });
    const gained = (winGain: number) =>
      moneyOf(
        project(data, scenarioOf('pledge', {}, { winGain }), 'constant'),
        'som',
        alliesOf(data, 'europe-canada'),
        2035,
      );
    expect(value('Results', `M${row}`)).toBeCloseTo(gained(0.02) - gained(0), 5);
    const euro = evaluated(book, { Inputs: { [leverAt(book, 'Currency')]: 'EUR million' } });
    expect(euro('Results', `M${row}`)).toBe(SAY.en.results.otherUnit);
  });
});

describe('several scenarios in one workbook', () => {
  it('have inputs, results and steps of their own on the same data', async () => {
    const scenarios = [scenarioOf('pledge'), scenarioOf('hold', {}, { exporter: 'USA', winGain: pc(3) })];
    const book = await written({ ...inputOf(scenarios), slots: ['A', 'C'] });
    expect(Object.keys(book.sheets)).toEqual([
      'Read me',
      'Inputs A',
      'Results A',
      'Steps A',
      'Inputs C',
      'Results C',
      'Steps C',
      'Data',
      'Sources',
    ]);
    const value = evaluated(book);
    const off = formulasOf(book).filter((cell) => !isNear(value(cell.sheet, cell.at), cell.value));
    expect(off).toEqual([]);
  });
});

describe('the file', () => {
  it('has its sheets in the language of the page, and asks to be worked out again when it is opened', async () => {
    const [english, korean] = await Promise.all([
      written(inputOf([scenarioOf('pledge')])),
      written(inputOf([scenarioOf('pledge')], CONSTANT, 'ko')),
    ]);
    expect(Object.keys(english.sheets)).toEqual(['Read me', 'Inputs', 'Results', 'Steps', 'Data', 'Sources']);
    expect(Object.keys(korean.sheets)).toEqual(['안내', '입력', '결과', '계산', '자료', '출처']);
    expect(english.files['xl/workbook.xml']).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });

  it('keeps a reader’s text as text, whatever it begins with', async () => {
    const name = '=HYPERLINK("http://x","<b>&amp;")';
    const note = '@SUM(A1)\u0007\ud800';
    const book = await written(inputOf([{ ...scenarioOf('pledge'), name, note }]));
    const readMe = [...(book.sheets['Read me'] ?? [])].map(([, cell]) => cell);
    const found = readMe.find(({ value }) => value === name);
    expect(found).toEqual({ value: name, isText: true });
    expect(readMe.some(({ value }) => typeof value === 'string' && value.startsWith('@SUM(A1)'))).toBe(true);
    expect(formulasOf(book).filter(({ formula }) => formula.includes('HYPERLINK'))).toEqual([]);
    for (const xml of Object.values(book.files)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
      expect(xml).not.toMatch(/[\u0000-\u0008]/);
      expect(new DOMParser().parseFromString(xml, 'text/xml').querySelector('parsererror')).toBeNull();
    }
  });

  it('says which inputs were changed, edition, date and link', async () => {
    const book = await written(inputOf([EVERYTHING]));
    const said = [...(book.sheets['Read me'] ?? [])].map(([, { value }]) => value);
    for (const text of ['Iceland', 'Israel', 'd2607', '2026-11-24', 'https://example.org/#1.d2607.A~pledge'])
      expect(said).toContain(text);
    const unchanged = await pledgeBook();
    expect([...(unchanged.sheets['Read me'] ?? [])].map(([, { value }]) => value)).toContain(
      SAY.en.readMe.unchanged,
    );
  });

  it('lets cells take only what the model takes', async () => {
    const { files } = await pledgeBook();
    const xml = files['xl/worksheets/sheet2.xml'] ?? '';
    const rules = xml.match(/<dataValidation /g) ?? [];
    expect(rules.length).toBe(Number(/<dataValidations count="(\d+)"/.exec(xml)?.[1]));
    const kinds = new Set([...xml.matchAll(/<dataValidation type="(\w+)"/g)].map(([, kind]) => kind));
    expect([...kinds].sort()).toEqual(['decimal', 'list', 'whole']);
    expect(xml).toMatch(/type="whole"[^>]*><formula1>2027<\/formula1><formula2>2040</);
    // Excel refuses a file whose elements stand in another order.
    const order = [
      '<sheetPr',
      '<sheetViews',
      '<cols',
      '<sheetData',
      '<mergeCells',
      '<dataValidations',
      '<pageMargins',
    ];
    expect(order.map((tag) => xml.indexOf(tag))).toEqual(
      [...order.map((tag) => xml.indexOf(tag))].sort((a, b) => a - b),
    );
    expect(order.filter((tag) => !xml.includes(tag))).toEqual([]);
  });
});
