import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { gridToTsv, sharesToTsv } from '#io/copied.ts';
import { readPasted, type Sheet } from '#io/pasted.ts';
import type { AllyId } from '#model';

const { allies } = loadDataset();
const rows: readonly AllyId[] = ['POL', 'DEU', 'ISL', 'FRA', 'TUR'];
const read = (text: string, change: Partial<Sheet> = {}) =>
  readPasted(text, { allies, rows, startRow: 0, startYear: 2033, locked: [], ...change });
/** Cells as `DEU 2033 3.5`. */
const cells = (text: string, change: Partial<Sheet> = {}) =>
  read(text, change).cells.map(
    ({ ally, year, share }) => `${ally} ${year} ${Number((share * 100).toFixed(6))}`,
  );
const faults = (text: string, change: Partial<Sheet> = {}) =>
  read(text, change).faults.map(({ row, column, text: found, code }) => `${row}:${column} ${found} ${code}`);

describe('where pasted cells land', () => {
  it('a block without names and years starts at the selected cell', () => {
    expect(cells('3\t3.1\r\n4\t4.1\r\n')).toEqual([
      'POL 2033 3',
      'POL 2034 3.1',
      'DEU 2033 4',
      'DEU 2034 4.1',
    ]);
    expect(cells('5', { startRow: 3, startYear: 2035 })).toEqual(['FRA 2035 5']);
  });

  it('an empty row skips an ally, an empty cell a year', () => {
    expect(cells('3\t\t3.2\n\n\n4')).toEqual(['POL 2033 3', 'POL 2035 3.2', 'FRA 2033 4']);
  });

  it.each([
    ['English', 'Germany\t4\nTürkiye\t3'],
    ['Korean', '독일\t4\n튀르키예\t3'],
    ['decomposed Korean', '독일\t4\n튀르키예\t3'.normalize('NFD')],
    ['codes', 'DEU\t4\ntur\t3'],
    ['other spellings', ' germany* \t4\nTurkey\t3'],
    ['name and code', 'Germany\tDEU\t4\nTurkey\tTUR\t3'],
    ['region before the name', 'West\tGermany\t4\nSouth\tTürkiye\t3'],
  ])('a column of allies in %s is followed', (_, text) => {
    expect(cells(text)).toEqual(['DEU 2033 4', 'TUR 2033 3']);
  });

  it('a row of years is followed, with 2026 left aside', () => {
    const text = 'Ally\t2026e\t2030\t2035년\nFrance\t2\t3\t4';
    expect(cells(text)).toEqual(['FRA 2030 3', 'FRA 2035 4']);
    expect(read(text)).toMatchObject({ hasBaseYear: true, count: 2, faults: [] });
    expect(cells('2031\t2030\n3\t4')).toEqual(['POL 2031 3', 'POL 2030 4']);
  });
});

describe('how pasted numbers are read', () => {
  it.each(['3,5', '3.5', ' 3,5 % ', '3.50％', '"3,5"\t', '3,500'])('%s is 3.5 percent', (text) => {
    expect(cells(text)).toEqual(['POL 2033 3.5']);
  });

  it('CSV is parted by ; or by , and a lone comma is a decimal one', () => {
    expect(cells('Germany;3,5\nFrance;4')).toEqual(['DEU 2033 3.5', 'FRA 2033 4']);
    expect(cells('독일,3.5\n프랑스,"4,25"')).toEqual(['DEU 2033 3.5', 'FRA 2033 4.25']);
    expect(cells('3,5\n4,25')).toEqual(['POL 2033 3.5', 'DEU 2033 4.25']);
    expect(cells('3,4,5')).toEqual(['POL 2033 3', 'POL 2034 4', 'POL 2035 5']);
  });

  it('comes to two decimals of a percent', () => {
    expect(cells('3.456789')).toEqual(['POL 2033 3.46']);
  });
});

describe('what pasted text cannot do', () => {
  it('is listed with row, column and reason, and the good cells stay', () => {
    const text = 'Ally\t2030\t2031\nGermany\t3\tn/a\nFrance\t12\t4\nSweeden\t2\t2';
    expect(cells(text)).toEqual(['DEU 2030 3', 'FRA 2031 4']);
    expect(faults(text)).toEqual(['2:3 n/a not-a-number', '3:2 12 out-of-range', '4:1 Sweeden unknown-ally']);
    expect(read(text)).toMatchObject({ count: 6 });
    expect(read('11').faults[0]).toMatchObject({ min: 0, max: 10 });
    for (const wrong of ['1e3', '=A1', '1.234,5', '3.5.1'])
      expect(faults(wrong)).toEqual([`1:1 ${wrong} not-a-number`]);
    expect(faults('-1')).toEqual(['1:1 -1 out-of-range']);
  });

  it('names all allies it does not know, even where it knows none', () => {
    expect(faults('Sweeden\t2\nJapan\t1')).toEqual(['1:1 Sweeden unknown-ally', '2:1 Japan unknown-ally']);
  });

  it('leaves locked allies and Iceland alone, and says so', () => {
    expect(read('Iceland\t1\nFrance\t3\nGermany\t4', { locked: ['FRA'] })).toMatchObject({
      cells: [{ ally: 'DEU', year: 2033 }],
      leftAlone: [
        { ally: 'ISL', why: 'no-forces' },
        { ally: 'FRA', why: 'locked' },
      ],
      faults: [],
      count: 3,
    });
  });

  it('goes no further than the grid, and sets no cell twice', () => {
    expect(faults('1\t2\t3\t4')).toEqual(['1:4 4 outside']);
    expect(faults('1\n2', { startRow: 4 })).toEqual(['2:1 2 outside']);
    expect(faults('DEU\t3\nGermany\t4')).toEqual(['2:2 4 twice']);
    expect(faults('Ally\t2030\t2040\tMean\nDEU\t3\t4\t5')).toEqual([
      '1:3 2040 not-a-year',
      '1:4 Mean not-a-year',
    ]);
  });

  it('is nothing where there is nothing', () => {
    for (const text of ['', ' ', '\n\n', '\t\t'])
      expect(read(text)).toEqual({ cells: [], faults: [], leftAlone: [], hasBaseYear: false, count: 0 });
    expect(cells('hello')).toEqual([]);
    expect(faults('hello')).toEqual(['1:1 hello not-a-number']);
  });
});

describe('what is copied', () => {
  it('comes back as it went out', () => {
    const out = gridToTsv(
      'Core, % of GDP',
      [2026, 2030, 2035],
      [
        { name: '독일', shares: [0.027, 0.0305, 0.035] },
        { name: 'Türkiye', shares: [0.02, 0.03, 0.1] },
      ],
    );
    expect(out).toBe('Core, % of GDP\t2026e\t2030\t2035\n독일\t2.70\t3.05\t3.50\nTürkiye\t2.00\t3.00\t10.00');
    expect(cells(out)).toEqual(['DEU 2030 3.05', 'DEU 2035 3.5', 'TUR 2030 3', 'TUR 2035 10']);
    expect(
      cells(
        sharesToTsv([
          [0.03, 0.031],
          [0.04, 0.041],
        ]),
      ),
    ).toEqual(['POL 2033 3', 'POL 2034 3.1', 'DEU 2033 4', 'DEU 2034 4.1']);
  });
});
