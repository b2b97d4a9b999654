import { describe, expect, it } from 'vitest';
import { describeFault } from '#data/fault.ts';
import { checkTables } from '#data/schema.ts';
import { plant, shipped } from './texts.ts';

/** File, passage, replacement, then the column and the reason expected on the line of the passage; nothing else may be found. */
type Planted = readonly [
  rule: string,
  file: string,
  from: string,
  to: string,
  column: string,
  reason: RegExp,
];

const BREAKS_ONE_CELL: readonly Planted[] = [
  [
    'core share above 15',
    'nato.csv',
    'DEU,2026,core_share_pct,2.69,',
    'DEU,2026,core_share_pct,16,',
    'value',
    /16 is outside 0 to 15, the range of core_share_pct/,
  ],
  [
    'core share below 0',
    'nato.csv',
    'DEU,2026,core_share_pct,2.69,',
    'DEU,2026,core_share_pct,-1,',
    'value',
    /-1 is outside 0 to 15/,
  ],
  [
    'category above 100',
    'nato.csv',
    'ALB,2014,equipment_pct,16.65,',
    'ALB,2014,equipment_pct,101,',
    'value',
    /101 is outside 0 to 100/,
  ],
  [
    'segment share above 100',
    'segment_mix.csv',
    'NATO_EUR29,aircraft,53.6,',
    'NATO_EUR29,aircraft,101,',
    'share_pct',
    /101 is outside 0 to 100/,
  ],
  [
    'supplier share above 100',
    'supplier_share.csv',
    'ALB,BGR,2021-2025,29.7,',
    'ALB,BGR,2021-2025,101,',
    'share_pct',
    /101 is outside 0 to 100/,
  ],
  [
    'growth out of range',
    'macro.csv',
    'DEU,2030,gdp_real_growth_pct,',
    'DEU,2030,gdp_real_growth_pct,9',
    'value',
    /is outside -25 to 25/,
  ],
  ['not a number', 'fx.csv', 'ALL,2014,105.338', 'ALL,2014,NaN', 'ncu_per_usd', /"NaN" is not a number/],
  [
    'number with a comma',
    'fx.csv',
    'ALL,2014,105.338',
    'ALL,2014,"105,338"',
    'ncu_per_usd',
    /"105,338" is not a number/,
  ],
  ['empty number', 'import_share.csv', 'HRV,74.0,', 'HRV,,', 'import_share_pct', /"" is not a number/],
  ['unknown status', 'indirect.csv', '0.7,claim,', '0.7,rumour,', 'status', /"rumour" is not one of/],
  [
    'unknown source',
    'fx.csv',
    '105.338,imf-weo-2026-04',
    '105.338,imf-weo-2027-04',
    'source_id',
    /"imf-weo-2027-04" is not one of/,
  ],
  [
    'unknown source among several',
    'import_share.csv',
    'HRV,74.0,55.0,95.0,proxy,"SIPRI import volume 2021-25 per USD bn of equipment spending, divided by 200 (range 150 to 270)",sipri-derived-2026-05 nato-2026',
    'HRV,74.0,55.0,95.0,proxy,why,sipri-derived-2026-05 nato-2025',
    'source',
    /must be ids of sources.csv/,
  ],
  [
    'anchor read nowhere',
    'import_share.csv',
    'https://vipress.net/?p=52325 (2024)',
    'a newspaper',
    'source',
    /the address where it was read/,
  ],
  ['unknown ally', 'plan_waypoints.csv', 'CAN,2035', 'CHE,2035', 'iso3', /"CHE" is not one of/],
  [
    'Iceland in a NATO table',
    'nato.csv',
    'NATO_TOTAL,2014,personnel_k',
    'ISL,2014,personnel_k',
    'iso3',
    /"ISL" is not one of/,
  ],
  ['unknown exporter', 'deals.csv', 'KOR,POL,212x', 'PRK,POL,212x', 'exporter', /"PRK" is not one of/],
  [
    'unknown segment',
    'deals.csv',
    'first executive contract),artillery',
    'first executive contract),guns',
    'category',
    /"guns" is not one of/,
  ],
  [
    'unknown supplier',
    'supplier_share.csv',
    'ALB,BGR,2021-2025',
    'ALB,XYZ,2021-2025',
    'supplier',
    /"XYZ" has no row in suppliers.csv/,
  ],
  [
    'low above central',
    'import_share.csv',
    'HRV,74.0,55.0,',
    'HRV,74.0,75.0,',
    'import_share_pct',
    /74 is not between the low 75 and the high 95/,
  ],
  [
    'high below central',
    'import_share.csv',
    'HRV,74.0,55.0,95.0',
    'HRV,74.0,55.0,73.9',
    'import_share_pct',
    /not between/,
  ],
  [
    'extension before its time',
    'macro.csv',
    'DEU,2032,inflation_pct,',
    'DEU,2031,inflation_pct,',
    'status',
    /The extension begins after 2031/,
  ],
  [
    'source without publisher',
    'sources.csv',
    'bruegel-dsa-2025-10,Bruegel,',
    'bruegel-dsa-2025-10,,',
    'publisher',
    /The cell is empty/,
  ],
  ['source without edition', 'sources.csv', ',October 2025,', ',,', 'edition', /The cell is empty/],
  ['source without date', 'sources.csv', ',2025-10,', ',,', 'published', /is not a date/],
  [
    'source without terms',
    'sources.csv',
    ',Credit Bruegel; terms in the repository',
    ',',
    'terms',
    /The cell is empty/,
  ],
  [
    'source without address',
    'sources.csv',
    'https://github.com/lennardwelslau/eu-debt-sustainability-analysis',
    '',
    'address',
    /only Five by 35 may have no address/,
  ],
  [
    'two editions of our own work',
    'sources.csv',
    'reason beside it",d2607',
    'reason beside it",d2608',
    'edition',
    /two editions, d2607 and d2608/,
  ],
  ['fractional year', 'plan_waypoints.csv', 'CAN,2035', 'CAN,2034.5', 'year', /2034.5 is not a whole year/],
  ['impossible date', 'deals.csv', ',2022-08-26,', ',2022-13-26,', 'ordered', /is not a date/],
  [
    'percentage of Korean exports above 100',
    'korea_exports.csv',
    'poland-contracts,Poland’s share of contracts,72,',
    'poland-contracts,Poland’s share of contracts,172,',
    'value',
    /above 100/,
  ],
  [
    'value without a unit',
    'access_rules.csv',
    ',65,percent,rule,2025-05-27,',
    ',65,,rule,2025-05-27,',
    'unit',
    /Value and unit come together/,
  ],
  [
    'rule without a date',
    'access_rules.csv',
    ',65,percent,rule,2025-05-27,',
    ',65,percent,rule,,',
    'effective',
    /a date, or a note that says why not/,
  ],
  [
    'rule without a source',
    'access_rules.csv',
    'proposed by DAPA,,,event,2025-04-23,,https://m.dailian.co.kr/news/view/1489658 (2025-04-24)',
    'proposed by DAPA,,,event,2025-04-23,,',
    'source',
    /Only what was not found has no source/,
  ],
  [
    'rule for an unknown buyer',
    'access_rules.csv',
    'DEU SWE NLD LUX SVN,ANY',
    'DEU SWE NLD LUX AUT,ANY',
    'buyers',
    /nor a list of known codes/,
  ],
  [
    'estimate of no span',
    'market_estimates.csv',
    ',2025-2030,year,',
    ',2025 to 2030,year,',
    'period',
    /is not a year or a span/,
  ],
  [
    'unknown deal status',
    'deals.csv',
    ',2022-08-26,ordered,',
    ',2022-08-26,sold,',
    'status',
    /"sold" is not one of/,
  ],
  [
    'space around a cell',
    'suppliers.csv',
    'AUS,Australia',
    'AUS, Australia',
    'name_en',
    /begins or ends with a space/,
  ],
];

describe('the shipped tables', () => {
  it('have no faults', () => {
    expect(checkTables(shipped).map(describeFault)).toEqual([]);
  });
});

describe('a planted fault in one cell', () => {
  it.each(BREAKS_ONE_CELL)('is found: %s', (_rule, file, from, to, column, reason) => {
    const { texts, line } = plant(file, from, to);
    const faults = checkTables(texts).filter((fault) => fault.row === line && fault.file === file);
    expect(faults).toContainEqual({ file, row: line, column, reason: expect.stringMatching(reason) });
  });

  it('is the only one reported, however many rows there are', () => {
    const { texts, line } = plant('nato.csv', 'DEU,2026,core_share_pct,2.69,', 'DEU,2026,core_share_pct,16,');
    expect(checkTables(texts).map(({ file, row, column }) => [file, row, column])).toEqual([
      ['nato.csv', line, 'value'],
    ]);
  });

  it('is reported beside the others, all at once', () => {
    const first = plant('nato.csv', 'DEU,2026,core_share_pct,2.69,', 'DEU,2026,core_share_pct,16,');
    const second = plant('fx.csv', '105.338', 'NaN');
    const texts = { ...first.texts, 'fx.csv': second.texts['fx.csv'] ?? '' };
    expect(checkTables(texts).map(({ file }) => file)).toEqual(['nato.csv', 'fx.csv']);
  });
});

describe('a planted fault between rows', () => {
  const found = (file: string, from: string, to: string) => {
    const { texts, line } = plant(file, from, to);
    return { line, faults: checkTables(texts) };
  };

  it('is found: a key that occurs twice', () => {
    const { line, faults } = found('fx.csv', 'ALL,2015,', 'ALL,2014,');
    expect(faults).toContainEqual({
      file: 'fx.csv',
      row: line,
      column: 'currency/year',
      reason: `ALL/2014 is already on line ${line - 1}.`,
    });
  });

  it('is found: a key twice in the file that may hold three of them twice', () => {
    const { line, faults } = found('segment_supplier_share.csv', 'ships,FRA,37.0', 'ships,GBR,37.0');
    const { faults: again } = found('segment_supplier_share.csv', 'ships,GBR,7.2', 'ships,FRA,7.2');
    expect(faults.map(({ row }) => row)).toEqual([line + 4]);
    expect(again.map(({ column }) => column)).toEqual(['segment/supplier']);

    const third = found('segment_supplier_share.csv', 'ships,FRA,37.0', 'ships,ITA,37.0');
    expect(third.faults.map(({ row, column }) => [row, column])).toEqual([
      [third.line + 1, 'segment/supplier'],
    ]);
  });

  it('is found: categories that add to 101', () => {
    const { line, faults } = found(
      'nato.csv',
      'ALB,2014,equipment_pct,16.65,',
      'ALB,2014,equipment_pct,17.65,',
    );
    expect(faults).toEqual([
      {
        file: 'nato.csv',
        row: line,
        column: 'value',
        reason: expect.stringMatching(/ALB 2014 add to 101\.\d\d, not 100/),
      },
    ]);
  });

  it('is found: a segment mix and supplier shares that do not add to 100', () => {
    const mix = found('segment_mix.csv', 'NATO_EUR29,aircraft,53.6,', 'NATO_EUR29,aircraft,54.6,');
    const suppliers = found('supplier_share.csv', 'ALB,BGR,2021-2025,29.7,', 'ALB,BGR,2021-2025,28.7,');
    expect(mix.faults).toEqual([
      {
        file: 'segment_mix.csv',
        row: mix.line,
        column: 'share_pct',
        reason: expect.stringMatching(/add to 101/),
      },
    ]);
    expect(suppliers.faults).toEqual([
      {
        file: 'supplier_share.csv',
        row: suppliers.line,
        column: 'share_pct',
        reason: expect.stringMatching(/add to 99/),
      },
    ]);
  });

  it.each([
    ['nato.csv', 'ALB,2014,core_share_pct,', 'ALB/2014/core_share_pct'],
    ['nato.csv', 'ALB,2014,other_pct,', 'ALB/2014/other_pct'],
    ['macro.csv', 'ISL,2035,gdp_usd_bn,', 'ISL/2035/gdp_usd_bn'],
    ['fx.csv', 'KRW,2026,', 'KRW/2026'],
    ['import_share.csv', 'ISL,', 'ISL'],
    ['segment_mix.csv', 'POL,ships,', 'POL/ships'],
    ['exporter_segments.csv', 'BRA,ships,', 'BRA/ships'],
    ['sources.csv', 'nato-2026,', 'nato-2026'],
  ])('is found: %s without %s', (file, start, key) => {
    const line = shipped[file]?.split('\n').find((text) => text.startsWith(start)) ?? '';
    const { faults } = found(file, `\n${line}\n`, '\n');
    expect(faults).toContainEqual(
      expect.objectContaining({ file, row: 0, reason: `There is no row for ${key}.` }),
    );
  });

  it('is found: allies, exporters and segments in another order than the model has', () => {
    const swapped = (file: string, a: string, b: string) => {
      const lines = shipped[file]?.split('\n') ?? [];
      const [i, j] = [a, b].map((start) => lines.findIndex((line) => line.startsWith(start))) as [
        number,
        number,
      ];
      const moved = lines.with(i, lines[j] ?? '').with(j, lines[i] ?? '');
      return checkTables({ ...shipped, [file]: moved.join('\n') }).map(describeFault);
    };
    expect(swapped('allies.csv', 'ALB,', 'BEL,')).toEqual([
      "allies.csv:2 iso3: The model's list has ALB at place 1, the file BEL.",
    ]);
    expect(swapped('exporters.csv', 'USA,', 'DEU,')).toEqual([
      "exporters.csv:3 iso3: The model's list has USA at place 2, the file DEU.",
    ]);
    expect(swapped('segment_mix.csv', 'NATO_EUR29,aircraft,', 'NATO_EUR29,missiles,')).toEqual([
      "segment_mix.csv:2 segment: The model's list has aircraft at place 1, the file missiles.",
    ]);
  });

  it('is found: a source that nothing rests on', () => {
    const texts = { ...shipped, 'longrun_growth.csv': `${shipped['longrun_growth.csv']?.split('\n')[0]}\n` };
    expect(checkTables(texts).map(describeFault)).toEqual([
      'sources.csv:5 source_id: No row of any table rests on bruegel-dsa-2025-10.',
    ]);
  });

  it('is found: a waypoint without a stated plan', () => {
    const { line, faults } = found('plan_waypoints.csv', 'HRV,2030', 'TUR,2030');
    expect(faults).toEqual([
      expect.objectContaining({ file: 'plan_waypoints.csv', row: line, column: 'iso3' }),
    ]);
  });

  it('is found: an extension year or source that does not fit the status', () => {
    const line =
      shipped['macro.csv']?.split('\n').find((text) => text.startsWith('DEU,2032,inflation_pct,')) ?? '';
    const status = found('macro.csv', line, line.replace(',extension,', ',forecast,'));
    expect(status.faults.map(({ row, column }) => [row, column])).toEqual([
      [status.line, 'status'],
      [status.line, 'source_id'],
    ]);
    const source = found('macro.csv', line, line.replace('extension-rule-a', 'imf-weo-2026-04'));
    expect(source.faults.map(({ row, column }) => [row, column])).toEqual([[source.line, 'source_id']]);
  });
});

describe('a planted fault of a file', () => {
  const header = 'currency,year,ncu_per_usd,source_id';
  const said = (texts: Record<string, string>) => checkTables(texts).map(describeFault);

  it('is found: an unknown, a missing and a repeated column', () => {
    const { texts } = plant('fx.csv', header, 'currency,year,rate,source_id');
    expect(said(texts)).toEqual([
      'fx.csv:1 ncu_per_usd: The column is missing.',
      'fx.csv:1 rate: The column is unknown.',
    ]);
    expect(said(plant('fx.csv', header, `${header},year`).texts)).toContain(
      'fx.csv:1 year: The column occurs twice.',
    );
  });

  it('is found: a missing and an extra file', () => {
    const { 'fx.csv': fx = '', ...others } = shipped;
    expect(said({ ...others, 'rates.csv': fx })).toEqual([
      'rates.csv:0: The file is not one of the tables.',
      'fx.csv:0: The file is missing.',
    ]);
  });

  it('is found: a short row and a cell that is never closed', () => {
    expect(said(plant('fx.csv', 'ALL,2014,105.338,imf-weo-2026-04', 'ALL,2014').texts)).toContain(
      'fx.csv:2: The row has 2 cells, the header 4.',
    );
    expect(said(plant('suppliers.csv', 'AUS,Australia', 'AUS,"Australia').texts)).toContain(
      'suppliers.csv:3: The CSV cannot be read: Quoted field unterminated.',
    );
  });

  it('is found: a line break inside a cell', () => {
    const { texts, line } = plant('suppliers.csv', 'AUS,Australia', 'AUS,"Austra\nlia"');
    expect(said(texts)).toContain(`suppliers.csv:${line} name_en: The cell holds a line break or a tab.`);
  });
});
