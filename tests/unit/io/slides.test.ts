import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { besideBars } from '#charts/beside.ts';
import { figuresGrid } from '#charts/compare-figures/grid.ts';
import { findingOf } from '#charts/finding.ts';
import { sourceLine } from '#charts/sentence.ts';
import { PALETTES } from '#charts/theme.ts';
import { loadDataset } from '#data/load.ts';
import { LOCALES } from '#i18n/format.ts';
import { makeSpeech } from '#i18n/words.ts';
import { formOf } from '#io/slides/forms.ts';
import type { Slide } from '#io/slides/slide.ts';
import { slidesToPptx } from '#io/slides/write.ts';
import { cellsOf, type Table } from '#model';
import { besideOf } from '#state/compare-edits.ts';
import { makeSelectors } from '#state/selectors.ts';
import { makeStore } from '#state/store.ts';
import { makeTableSources } from '#state/table-sources.ts';
import { said, seriesOf } from './opened-slides.ts';

const data = loadDataset();
const store = makeStore(data);
store.getState().setSlots(besideOf(store.getState().slots, 'A', 'B', 'plans'));
const sources = makeTableSources(store, makeSelectors(store));
store.getState().setTarget('DEU', { core: 0.04 });
const tables: readonly Table[] = Object.values(sources).map((source) => source.settled());
const speech = makeSpeech(data);
await Promise.all(LOCALES.map((locale) => speech.whole(locale)));

/** Charts that are native tables on a slide. */
const TABLES: readonly string[] = ['milestones', 'compare-figures'];

/** Writes one file of all charts and opens it again. */
async function deckIn(locale: (typeof LOCALES)[number]) {
  const words = speech.words(locale);
  const slides: readonly Slide[] = tables.map((table) => {
    const { title, subtitle, caveat, summary } = findingOf(table, words);
    return {
      table,
      title,
      subtitle,
      caveat,
      summary,
      scenario: '=1+1 <Fast> & "east"',
      sources: sourceLine(table, words),
      beside: besideBars(table, words),
      grid: table.id === 'compare-figures' ? figuresGrid(table, words) : undefined,
    };
  });
  const deck = {
    scenario: 'Fast east',
    footer: 'd2607 · 2026-11-24',
    link: 'https://example.org/?a=1&b=2#1',
    details: ['Germany 4.0 %'],
    palette: PALETTES.light,
  };
  const file = await JSZip.loadAsync(await (await slidesToPptx(slides, deck, words)).arrayBuffer());
  const text = async (path: string): Promise<string> => (await file.file(path)?.async('text')) ?? '';
  const paths = (pattern: RegExp): readonly string[] =>
    Object.keys(file.files)
      .filter((path) => pattern.test(path))
      .sort((a, b) => Number(a.match(/\d+/)) - Number(b.match(/\d+/)));
  return { slides, file, text, paths };
}

describe.each(LOCALES)('slides in %s', (locale) => {
  it('are one for each chart, with its finding, basis, sources, edition and date as text', async () => {
    const { slides, text, paths } = await deckIn(locale);
    const pages = paths(/^ppt\/slides\/slide\d+\.xml$/);
    expect(pages).toHaveLength(tables.length);
    for (const [i, path] of pages.entries()) {
      const words = said(await text(path));
      const { title, subtitle, sources: line } = slides[i] as Slide;
      for (const part of [title, subtitle, line, 'd2607 · 2026-11-24']) expect(words).toContain(part);
    }
  });

  it('hold native charts: every chart but those that are tables can be edited', async () => {
    const { file, paths, text } = await deckIn(locale);
    expect(paths(/^ppt\/charts\/chart\d+\.xml$/)).toHaveLength(tables.length - TABLES.length);
    expect(paths(/^ppt\/media\/.+/)).toHaveLength(0);
    const last = tables.findIndex(({ id }) => id === 'milestones');
    expect(await text(`ppt/slides/slide${last + 1}.xml`)).toContain('<a:tbl>');
    expect(file.file('ppt/presentation.xml')).not.toBeNull();
  });

  it('say what they are, lead to the scenario, and hold every row of a table in the page’s unit', async () => {
    const { paths, text } = await deckIn(locale);
    const slide = (i: number): Promise<string> => text(paths(/^ppt\/slides\/slide\d+\.xml$/)[i] ?? '');
    const { t } = speech.words(locale);
    for (const i of tables.keys()) {
      expect(said(await slide(i))).toContain(t.charts.scenarioOnly);
      expect(await text(`ppt/slides/_rels/slide${i + 1}.xml.rels`)).toContain(
        'https://example.org/?a=1&amp;b=2#1',
      );
    }
    const of = (id: string) => tables.findIndex((table) => table.id === id);
    const milestones = said(await slide(of('milestones')));
    for (const ally of cellsOf(tables[of('milestones')] as Table, 'ally'))
      expect(milestones).toContain(speech.words(locale).name(ally as 'DEU'));
    expect(milestones).toMatch(locale === 'ko' ? /^\+0\.39%p$/m : /^\+0\.39\u2009pp$/m);
    expect(said(await slide(of('compare-figures')))).toContain('B − A');
  });

  it('keep a scenario’s name as text, on every slide and in its notes', async () => {
    const { paths, text } = await deckIn(locale);
    for (const path of paths(/^ppt\/(?:slides\/slide|notesSlides\/notesSlide)\d+\.xml$/))
      expect(said(await text(path))).toContain('=1+1 <Fast> & "east"');
  });
});

const { text, paths, file } = await deckIn('en');
const charts = await Promise.all(paths(/^ppt\/charts\/chart\d+\.xml$/).map(text));

const seriesIn = (chart: string): readonly string[] => chart.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];

describe('figures of native charts', () => {
  const drawn = tables.filter(({ id }) => !TABLES.includes(id));
  const chartOf = (id: string): string => charts[drawn.findIndex((table) => table.id === id)] ?? '';
  const tableOf = (id: string): Table => drawn.find((table) => table.id === id) as Table;

  it('are those of the table, in US$ bn', () => {
    const [past, ahead] = seriesOf(chartOf('spend-path'));
    const given = cellsOf(tableOf('spend-path'), 'core').map((cell) => Number(cell) / 1000);
    // What was and what follows are two lines, which meet in the estimate.
    const estimate = cellsOf(tableOf('spend-path'), 'year').indexOf(2026);
    const near = given.map((value) => expect.closeTo(value, 9));
    expect(past).toEqual(near.map((value, i) => (i > estimate ? null : value)));
    expect(ahead).toEqual(near.map((value, i) => (i < estimate ? null : value)));
    const stacked = seriesOf(chartOf('composition'));
    const total = cellsOf(tableOf('composition'), 'total').map((cell) => Number(cell) / 1000);
    expect(total.map((_, i) => stacked.reduce((sum, series) => sum + (series[i] ?? Number.NaN), 0))).toEqual(
      total.map((value) => expect.closeTo(value, 6)),
    );
  });

  it('are percent where the table counts parts', () => {
    const [won] = seriesOf(chartOf('suppliers'));
    const given = cellsOf(tableOf('suppliers'), 'wonShare')
      .slice(0, 16)
      .map((cell) => Number(cell) * 100);
    // Percent are written to six decimals, as in every file.
    expect([...(won ?? [])].reverse()).toEqual(given.map((value) => expect.closeTo(value, 6)));
  });

  it('tell what was from what follows, the figures at their ends, and no ally in a scenario’s colour', () => {
    const lines = seriesIn(chartOf('spend-path'));
    // First and estimate of the past, the end of what follows; the preset lies too near for its own.
    const at = (line: string): readonly number[] =>
      [...line.matchAll(/<c:dLbl><c:idx val="(\d+)"/g)].map(([, i]) => Number(i));
    expect(lines.map(at)).toEqual([[0, 12], [21], [], [21]]);
    for (const id of ['moved', 'allies'])
      for (const { colour } of formOf(tableOf(id))?.series ?? [])
        expect(['a', 'b', 'c', 'd', 'less']).not.toContain(colour);
  });

  it('hold every ally of the scope', () => {
    for (const id of ['map', 'increments', 'burden'])
      expect(seriesOf(chartOf(id))[0]).toHaveLength(tableOf(id).rows.length);
  });

  it('name scenarios by letter and name', () => {
    expect(chartOf('compare')).toContain('<c:v>B Stated plans</c:v>');
  });

  it('draw the scenario on the page in its own colour and dash', () => {
    const path = tableOf('spend-path');
    const ofB = formOf({ ...path, about: { ...path.about, slot: 'B' } });
    expect(ofB?.series[1]).toMatchObject({ column: 'core', colour: 'b', dash: 'dash' });
  });

  it('start at zero, but where differences go below it', () => {
    const from = (id: string): string | undefined => chartOf(id).match(/<c:min val="([^"]*)"/)?.[1];
    const [less] = seriesOf(chartOf('contributions'));
    expect(Math.min(...(less ?? []).map((value) => value ?? 0))).toBeLessThan(0);
    expect([from('contributions'), from('timeline')]).toEqual([undefined, '0']);
  });

  it('leave a gap where nothing is known, and no empty value', () => {
    const [, , preset] = seriesOf(chartOf('spend-path'));
    expect(preset?.slice(0, 3)).toEqual([null, null, null]);
    expect(preset?.at(-1)).toBeCloseTo(Number(cellsOf(tableOf('spend-path'), 'preset').at(-1)) / 1000, 9);
    for (const chart of charts) expect(chart).not.toContain('<c:v></c:v>');
  });

  it('are the same in the sheet behind the chart, a 0 being a 0', async () => {
    const behind = await Promise.all(
      paths(/^ppt\/embeddings\/.+\.xlsx$/).map(async (path) => {
        const book = await JSZip.loadAsync((await file.file(path)?.async('uint8array')) ?? new Uint8Array());
        return (await book.file('xl/worksheets/sheet1.xml')?.async('text')) ?? '';
      }),
    );
    const at = drawn.findIndex(({ id }) => id === 'exporters');
    const sheet = behind[at] ?? '';
    // Japan comes last in the ranking, first from the bottom, with nothing to address.
    expect(sheet).toMatch(/<c r="C2"><v>0<\/v><\/c>/);
    for (const xml of behind) expect(xml).not.toContain('<v></v>');
  });
});

describe('what a picture sets beside or into its bars', () => {
  const bars = tables.filter(({ id }) => !TABLES.includes(id));
  const chartOf = (id: string): string => charts[bars.findIndex((table) => table.id === id)] ?? '';
  const tableOf = (id: string): Table => tables.find((table) => table.id === id) as Table;
  const slideOf = (id: string): Promise<string> =>
    text(`ppt/slides/slide${tables.findIndex((table) => table.id === id) + 1}.xml`);
  const numbers = (xml: string): readonly number[] =>
    [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value));
  const pointsIn = (series: string): readonly number[] =>
    [...series.matchAll(/<c:dPt><c:idx val="(\d+)"/g)].map(([, i]) => Number(i));

  it('are the ledger’s rates and where they come from, with ranges drawn and bars hatched that are no data', async () => {
    const texts = said(await slideOf('ledger'));
    for (const part of ['× 30.5 %', 'NATO, 3-year mean', 'assumption, coverage', 'Open to Korea', 'low–high'])
      expect(bare(texts + chartOf('ledger'))).toContain(bare(part));
    const chart = chartOf('ledger');
    expect(chart.match(/<a:pattFill prst="\w+">/g)).toHaveLength(4);
    // From the bottom up: winnable, in its segments, open, bought abroad.
    expect(pointsIn(chart)).toEqual([0, 1, 2, 3]);
    const ledger = tableOf('ledger');
    const cell = (id: string, step: string): number =>
      Number(cellsOf(ledger, id)[cellsOf(ledger, 'step').indexOf(step)]) / 1000;
    const steps = ['som', 'sam', 'open', 'imports'];
    const [, plus = '', minus = ''] = /<c:plus>(.*?)<\/c:plus><c:minus>(.*?)<\/c:minus>/s.exec(chart) ?? [];
    expect(numbers(plus)).toEqual(
      steps.map((step) => expect.closeTo(cell('high', step) - cell('amount', step), 9)),
    );
    expect(numbers(minus)).toEqual(
      steps.map((step) => expect.closeTo(cell('amount', step) - cell('low', step), 9)),
    );
  });

  it('are the buyers’ segments, that add up to what can be addressed, and what limits there', async () => {
    const stacked = seriesOf(chartOf('market'));
    expect(stacked.length).toBeGreaterThan(3);
    const first = Number(cellsOf(tableOf('market'), 'sam')[0]) / 1000;
    expect(stacked.reduce((sum, series) => sum + (series.at(-1) ?? 0), 0)).toBeCloseTo(first, 6);
    expect(chartOf('market')).toContain('Artillery');
    // A rule that binds a buyer stands beside its largest brake.
    expect(said(await slideOf('market'))).toMatch(/not covered [\d.]+; EU rule takes [\d.]+/);
  });

  it('are the exporter’s own colours, among others without', () => {
    const chosen = [...cellsOf(tableOf('exporters'), 'exporter')].reverse().indexOf('KOR');
    for (const series of seriesIn(chartOf('exporters'))) {
      expect(pointsIn(series)).toHaveLength(15);
      expect(pointsIn(series)).not.toContain(chosen);
    }
  });

  it('stand in every file that a page writes, not in its first alone', async () => {
    const second = await deckIn('en');
    const all = await Promise.all(second.paths(/^ppt\/charts\/chart\d+\.xml$/).map(second.text));
    expect(all.filter((chart) => chart.includes('<a:pattFill'))).toHaveLength(1);
  });
});

const bare = (line: string): string => line.replace(/\s/gu, '');
