import { describe, expect, it } from 'vitest';
import { besideBars } from '#charts/beside.ts';
import { findingOf } from '#charts/finding.ts';
import { sourceLine } from '#charts/sentence.ts';
import { PALETTES } from '#charts/theme.ts';
import { LOCALES } from '#i18n/format.ts';
import { makeSpeech } from '#i18n/words.ts';
import { slidesToPptx } from '#io/slides/write.ts';
import { valuesWorkbook } from '#io/workbook/values.ts';
import { workbookOf } from '#io/workbook/workbook.ts';
import { alliesOf } from '#model';
import { besideOf } from '#state/compare-edits.ts';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { data } from '../model/given.ts';
import { officeFaults } from './office-faults.ts';

const store = makeStore(data);
store.getState().setSlots(besideOf(store.getState().slots, 'A', 'B', 'plans'));
store.getState().setTarget('DEU', { core: 0.04 });
const tables = Object.values(makeTableSources(store, makeSelectors(store))).map((source) => source.settled());
const speech = makeSpeech(data);
await Promise.all(LOCALES.map((locale) => speech.whole(locale)));

/** Names that XML, formulas and sheets would trip over. */
const NAME = '=1+1 <Fast> & "east" ]]> \u{1f680}';
const faultsOf = async (file: Blob): Promise<readonly string[]> =>
  officeFaults(new Uint8Array(await file.arrayBuffer()));

describe.each(LOCALES)('office files in %s open without repair', (locale) => {
  const words = speech.words(locale);

  it('as slides of every chart', async () => {
    const slides = tables.map((table) => ({
      ...findingOf(table, words),
      table,
      scenario: NAME,
      sources: sourceLine(table, words),
      beside: besideBars(table, words),
    }));
    const deck = {
      scenario: NAME,
      footer: 'd2607',
      link: 'https://example.org/?a=1&b=2#1',
      details: [NAME],
      palette: PALETTES.light,
    };
    expect(await faultsOf(await slidesToPptx(slides, deck, words))).toEqual([]);
  });

  it.each(tables)('as values of $id', async (table) => {
    const notes = {
      title: NAME,
      subtitle: '',
      notes: [NAME],
      scenario: NAME,
      changes: '',
      date: '2026-11-24',
      link: '',
    };
    expect(await faultsOf(await valuesWorkbook(table, words, data, notes))).toEqual([]);
  });

  it('as a workbook of one scenario and of two', async () => {
    const { slots, view } = store.getState();
    for (const held of [slots.slice(0, 1), slots]) {
      const file = await workbookOf({
        data,
        scenarios: held.map(({ scenario }) => ({ ...scenario, name: NAME })),
        slots: held.map(({ id }) => id),
        prices: view.prices,
        allies: alliesOf(data, view.scope),
        scope: view.scope,
        words,
        date: '2026-11-24',
        link: 'https://example.org/?a=1&b=2#1.d2607.A~pledge',
      });
      expect(await faultsOf(file)).toEqual([]);
    }
  });
});

describe('a file that programs would offer to repair', () => {
  it('is found out', async () => {
    const { zipSync, strToU8 } = await import('fflate');
    const sheet = (body: string): Uint8Array =>
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${body}</worksheet>`),
      });
    expect(officeFaults(sheet('<sheetData/><mergeCells/><autoFilter/>'))).toEqual([
      'xl/worksheets/sheet1.xml: autoFilter comes too late in worksheet',
    ]);
    expect(officeFaults(sheet('<sheetData><row r="2"/><row r="1"/></sheetData>'))).toHaveLength(1);
    expect(officeFaults(sheet('<sheetData>a & b</sheetData>'))).toHaveLength(1);
    expect(officeFaults(sheet('<sheetData><c></sheetData>'))).toHaveLength(1);
  });
});
