import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sheetToCsv } from '#io/csv.ts';
import { fileTable } from '#io/file-table.ts';
import { sheetOf } from '#io/sheet.ts';
import { type ValuesNotes, valuesWorkbook } from '#io/workbook/values.ts';
import {
  alliesOf,
  buyersTable,
  compositionTable,
  milestonesTable,
  type Per,
  project,
  sourcesOf,
  spendPathTable,
  type Table,
  type TableInput,
} from '#model';
import { scenarioOf } from '../../model/given.ts';
import { data, inputOf, openedBlob } from './given.ts';
import { type Opened, rowsIn } from './opened.ts';

const NOTES: ValuesNotes = {
  title: 'Core spending reaches $1,242\u00a0bn',
  subtitle: 'constant 2026 US$',
  notes: ['How to read it'],
  scenario: '=1+1',
  changes: 'Germany 4.0 %',
  date: '2026-11-24',
  link: 'https://example.org/',
};

const lookedAt = (per: Per): TableInput => {
  const scenario = scenarioOf('plans');
  const projection = project(data, scenario, 'constant');
  return {
    data,
    projection,
    preset: projection,
    currency: 'EUR',
    per,
    allies: alliesOf(data, 'europe-canada'),
    when: 2035,
    scope: 'europe-canada',
    scenario,
  };
};

const TABLES: readonly (readonly [string, Table])[] = [
  ['spend path, money', spendPathTable(lookedAt('total'))],
  ['spend path, % of GDP', spendPathTable(lookedAt('gdp'))],
  ['composition per head', compositionTable(lookedAt('head'))],
  ['buyers', buyersTable(lookedAt('total'), ['POL', 'DEU', 'ROU'])],
  ['milestones, never reached in words', milestonesTable(lookedAt('total'), ['ESP', 'POL', 'ISL'])],
];

const tableOf = async (table: Table, locale: 'en' | 'ko'): Promise<Opened> =>
  openedBlob(await valuesWorkbook(table, inputOf([], undefined, locale).words, data, NOTES));

describe.each(TABLES)('the values of %s', (_name, drawn) => {
  const table = fileTable(drawn);
  it.each(['en', 'ko'] as const)('are the numbers of the CSV under the same heads, %s', async (locale) => {
    const { words } = inputOf([], undefined, locale);
    const csv = Papa.parse<string[]>(
      sheetToCsv(sheetOf(table, words, { scenario: 'x', changes: '', title: '', date: '', link: '' }, 'wide'))
        .replace('\ufeff', '')
        .trim(),
    ).data;
    const heads = csv[0]?.slice(0, table.columns.length) ?? [];
    const rows = rowsIn(await tableOf(table, locale), locale === 'en' ? 'Table' : '표');
    const first = rows.findIndex((row) => row?.[0] === heads[0]);
    expect(rows[first]).toEqual(heads);
    csv.slice(1).forEach((line, r) => {
      table.columns.forEach((_column, c) => {
        const [written, read] = [line[c] ?? '', rows[first + 1 + r]?.[c] ?? null];
        // The CSV rounds percent to six decimals.
        if (typeof read === 'number') expect(Math.abs(read - Number(written))).toBeLessThan(5.1e-7);
        else expect(read ?? '').toBe(written);
      });
    });
  });
});

it('stand with title, scenario, edition, date, link, and the sources of what is shown', async () => {
  const [, table] = TABLES[0] as (typeof TABLES)[number];
  const book = await tableOf(table, 'en');
  const cells = [...(book.sheets.Table ?? [])];
  for (const text of [
    NOTES.title,
    NOTES.subtitle,
    'How to read it',
    '2026-11-24',
    'Germany 4.0 %',
    'https://example.org/',
    'd2607',
  ])
    expect(cells.map(([, { value }]) => value)).toContain(text);
  expect(cells.find(([, { value }]) => value === '=1+1')?.[1]).toEqual({ value: '=1+1', isText: true });
  expect(cells.filter(([, { formula }]) => formula !== undefined)).toEqual([]);
  const publishers = rowsIn(book, 'Sources').slice(3);
  expect(publishers.length).toBe(sourcesOf(table).length);
});

it('leave a cell empty where the value is unknown', async () => {
  const [, table] = TABLES[0] as (typeof TABLES)[number];
  const rows = rowsIn(await tableOf(table, 'en'), 'Table');
  const hold = table.columns.findIndex(({ id }) => id === 'hold');
  const first = rows.findIndex((row) => row?.[0] === 2014);
  expect(rows[first]?.[hold]).toBeUndefined();
});

it('speak the file’s language of our own documents and of terms; titles of others’ stay', async () => {
  const [, table] = TABLES[3] as (typeof TABLES)[number];
  const texts = rowsIn(await tableOf(table, 'ko'), '출처').flat();
  expect(texts).toContain('자체 판단');
  expect(texts).toContain('World Economic Outlook database');
  expect(texts.join(' ')).not.toMatch(/Own judgement|Credit NATO|each marked as one/);
});

it('print on paper that can be read, their heads on every page, and labels in full', async () => {
  const [, table] = TABLES[3] as (typeof TABLES)[number];
  const { files } = await tableOf(table, 'en');
  expect(files['xl/workbook.xml']).toMatch(/name="_xlnm.Print_Titles" localSheetId="0"/);
  const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="\d" fitToHeight="0"/);
  // "The same scenario in the app" stands beside its address.
  expect(Number(/<col [^>]*width="([\d.]+)"/.exec(sheet)?.[1])).toBeGreaterThan(28);
});
