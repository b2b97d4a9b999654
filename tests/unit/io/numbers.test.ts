import { describe, expect, it } from 'vitest';
import { findingOf } from '#charts/finding.ts';
import { LOCALES } from '#i18n/format.ts';
import { numbersAbout, numbersNotes } from '#i18n/numbers.ts';
import { makeSpeech } from '#i18n/words.ts';
import { fileTable } from '#io/file-table.ts';
import { sheetOf } from '#io/sheet.ts';
import { cellsOf, everythingTable, statusAt, type Table } from '#model';
import { besideOf } from '#state/compare-edits.ts';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { data } from '../model/given.ts';

const store = makeStore(data);
store.getState().setSlots(besideOf(store.getState().slots, 'A', 'B', 'plans'));
const selectors = makeSelectors(store);
const sources = makeTableSources(store, selectors);
store.getState().setTarget('DEU', { core: 0.04 });
const input = selectors.settledInput(store.getState());
const tables: readonly Table[] = [
  ...Object.values(sources).map((source) => source.settled()),
  everythingTable(input, [{ name: 'Mine', projection: input.projection }]),
];
const tableOf = (id: string): Table => tables.find((table) => table.id === id) as Table;
const speech = makeSpeech(data);
await Promise.all(LOCALES.map((locale) => speech.whole(locale)));

/** The statuses of a column, row by row. */
const statusesOf = (id: string, columnId: string): readonly (string | null)[] => {
  const table = tableOf(id);
  const column = table.columns.find((one) => one.id === columnId);
  return table.rows.map((_, y) => (column ? statusAt(table, y, column) : null));
};

describe('how certain a number is', () => {
  it.each(tables)('is known of every number of $id', (table) => {
    const unsaid = table.columns.flatMap((column, x) =>
      table.rows.flatMap((row, y) =>
        typeof row[x] === 'number' && column.unit.kind !== 'year' && !statusAt(table, y, column)
          ? [`${column.id} ${y}`]
          : [],
      ),
    );
    expect(unsaid).toEqual([]);
  });

  it('is never that of a figure which came out, for what is looked at in 2035', () => {
    // What has been delivered and ordered is of the past, whatever year is looked at; so are figures of 2026.
    const past = ['delivered', 'ordered', 'baseShare', 'baseCore', 'baseBurden'];
    for (const table of tables) {
      const years = table.columns.some(({ id }) => id === 'year') ? cellsOf(table, 'year') : [];
      for (const column of table.columns) {
        if (column.unit.kind === 'text' || column.unit.kind === 'year' || past.includes(column.id)) continue;
        table.rows.forEach((_, y) => {
          // The ledger's rate of equipment is a mean of printed years, and says so.
          if (Number(years[y] ?? 2035) <= 2026 || column.id === 'rate') return;
          expect(['reported', 'estimate'], `${table.id} ${column.id}`).not.toContain(
            statusAt(table, y, column),
          );
        });
      }
    }
  });

  it('of the ledger’s amounts is a projection down to equipment, then rests on assumptions', () => {
    expect(statusesOf('ledger', 'amount').slice(0, 7)).toEqual([
      'extension',
      'projection',
      'projection',
      'assumption',
      'assumption',
      'assumption',
      'assumption',
    ]);
    expect(statusesOf('ledger', 'rate')[2]).toBe('estimate');
  });

  it('follows the year of a milestone, and the year that a figure stands for', () => {
    const years = cellsOf(tableOf('milestones'), 'firstCore');
    statusesOf('milestones', 'firstCore').forEach((status, y) => {
      const year = years[y] === null ? 2035 : Number(years[y]);
      expect(status).toBe(year > 2026 ? 'projection' : year > 2024 ? 'estimate' : 'reported');
    });
    expect(new Set(statusesOf('map', 'baseShare'))).toEqual(new Set(['estimate']));
    expect(new Set(statusesOf('map', 'coreShare'))).toEqual(new Set(['projection']));
    expect(new Set(statusesOf('moved', 'plan'))).toEqual(new Set(['plan']));
  });

  it('stands beside each number of a file, long and wide', () => {
    const words = speech.words('en');
    const notes = { scenario: 'x', changes: '', title: '', date: '', link: 'https://example.org/#1' };
    for (const table of tables) {
      const { fields, rows } = sheetOf(table, words, notes, 'long');
      const [status, value] = ['Status', 'Value'].map((head) => fields.indexOf(head)) as [number, number];
      expect(rows.filter((row) => typeof row[value] === 'number' && !row[status])).toEqual([]);
    }
    const { fields } = sheetOf(tableOf('milestones'), words, notes, 'wide');
    expect(fields).toContain('Status: First year at 3.5 % core');
    expect(fields).toContain('Core share, 2029 (% of GDP) [projection]');
    // The ledger has such a column of its own.
    expect(fileTable(tableOf('ledger')).columns).toHaveLength(tableOf('ledger').columns.length);
  });

  it('comes with the code of its country and the link to the scenario, and without noise in its last digits', () => {
    const words = speech.words('en');
    const notes = { scenario: 'x', changes: '', title: '', date: '', link: 'https://example.org/#1' };
    for (const id of ['map', 'exporters', 'milestones']) {
      const { fields, rows } = sheetOf(tableOf(id), words, notes, 'wide');
      expect(fields[1]).toBe('Code');
      expect(rows.map((row) => row[1])).toEqual(tableOf(id).rows.map(([first]) => first));
      expect(rows.every((row) => row[fields.indexOf('Link to the scenario')] === notes.link)).toBe(true);
    }
    for (const table of tables)
      for (const cell of sheetOf(table, words, notes, 'wide').rows.flat())
        if (typeof cell === 'number') expect(cell).toBe(Number(cell.toPrecision(15)));
  });

  it('reaches back to 2014 in the file of everything, where NATO prints a figure', () => {
    const all = tableOf('everything');
    expect(all.rows).toHaveLength(32 * 22);
    const place = all.rows.findIndex(([, ally, , year]) => ally === 'POL' && year === 2014);
    const cell = (id: string) => cellsOf(all, id)[place];
    const poland = data.allies.find(({ id }) => id === 'POL');
    expect(cell('coreShare')).toBe(poland?.coreShare[0]);
    expect(cell('status')).toBe('reported');
    expect(cell('core')).toBeGreaterThan(0);
    // No scenario says what could have been addressed then, and nobody printed it: unknown, not zero.
    expect([cell('sam'), cell('total'), cell('gdp')]).toEqual([null, null, null]);
    expect(statusesOf('everything', 'core')[place]).toBe('reported');
  });
});

describe.each(LOCALES)('what a file of numbers says of itself in %s', (locale) => {
  const words = speech.words(locale);
  /** Words of drawings, and units that no column has. */
  const DRAWN = {
    en: /hatch|dash|dott|tick|bars?\b|cells|colours|bold|tint|marker|solid|US\$ bn|shapes|letter|right:/i,
    ko: /빗금|파선|점선|실선|눈금|막대|칸:|색은|굵은|바탕|표식|억 달러|지도|글자|오른쪽/,
  };
  it.each(tables.filter(({ id }) => id !== 'everything'))(
    'speaks of $id’s numbers, not of its drawing',
    (table) => {
      const lines = [numbersAbout(table, words), ...numbersNotes(table, findingOf(table, words), words)];
      for (const line of lines) expect(line).not.toMatch(DRAWN[locale]);
      expect(lines[0]).toContain(words.t.columns.basis.constant);
    },
  );
});
