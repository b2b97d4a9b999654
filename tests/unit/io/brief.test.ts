// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { LOCALES } from '#i18n/format.ts';
import { makeSpeech } from '#i18n/words.ts';
import { type Brief, briefDocument } from '#io/brief/brief.ts';
import { type BriefChart, briefCharts } from '#io/brief/charts.ts';

const speech = makeSpeech(loadDataset());
await Promise.all(LOCALES.map((locale) => speech.whole(locale)));

const drawing = (name: string, { width, height }: BriefChart): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><title>${name}</title></svg>`;

const told: Omit<Brief, 'charts'> = {
  paper: 'a4',
  sentence: 'In 2035 Europe and Canada would spend <b>$1,242\u00a0bn</b> on <i>core</i> defence.',
  basis: 'Europe and Canada · constant 2026 US$',
  scenarios: [],
  figures: [
    {
      label: 'Core spending, 2035',
      values: [{ value: '$1,242\u00a0bn', beside: 'same as pledge path' }],
    },
  ],
  note: '<img src=x onerror="alert(1)"> & more',
  changes: [],
  assumptions: ['Bought abroad: 35 % of equipment and R&D (assumption)'],
  sources: ['NATO, July 2026'],
  made: 'Data d2607 · 24 November 2026',
  link: `https://example.org/#${'x'.repeat(400)}`,
  code: null,
};
const [first, second] = briefCharts(told);
const brief: Brief = { ...told, charts: [drawing('Path', first), drawing('Buyers', second)] };

const read = (given: Brief, locale: (typeof LOCALES)[number] = 'en') => {
  const text = briefDocument(given, speech.words(locale));
  return { text, page: new DOMParser().parseFromString(text, 'text/html') };
};

describe('a brief', () => {
  it.each(LOCALES)('stands on two pages in %s, a chart on each', (locale) => {
    const { page } = read(brief, locale);
    const pages = [...page.querySelectorAll('.page')];
    expect(pages.map((one) => one.querySelector('.chart title')?.textContent)).toEqual(['Path', 'Buyers']);
    expect(page.documentElement.lang).toBe(locale);
  });

  it('takes a reader’s note as text, and only the sentence’s strong parts as marks', () => {
    const { page } = read(brief);
    expect(page.querySelector('img, i')).toBeNull();
    expect(page.querySelector('.note p')?.textContent).toBe(brief.note);
    expect(page.querySelector('h1 b')?.textContent).toBe('$1,242\u00a0bn');
    expect(page.querySelector('h1')?.textContent).toContain('<i>core</i>');
  });

  it('fetches nothing from outside', () => {
    const { text } = read({ ...brief, link: '' });
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|@import|<script|src=(?!x)/,
    );
  });

  it('says that nothing differs, and names its paper', () => {
    expect(read(brief).page.body.textContent).toContain('Nothing: the preset as it is.');
    expect(read({ ...brief, paper: 'letter' }).text).toContain('size: letter portrait');
  });

  it('gives charts the room that notes and changes leave', () => {
    const heights = (note: string, changes: readonly string[]) =>
      briefCharts({ ...told, paper: 'letter', note, changes }).map(({ height }) => height);
    const [alone, few] = heights('', []);
    const [noted, many] = heights('a note', ['Germany 4.0 % by 2031; '.repeat(24)]);
    expect(alone).toBeGreaterThan(noted ?? 0);
    expect(few).toBeGreaterThan(many ?? 0);
  });

  it('sets the figures of several scenarios under each other, each under its letter', () => {
    const values = ['A', 'B'].map((of) => ({
      of,
      value: '$1\u00a0bn',
      beside: of === 'A' ? '' : '−$2\u00a0bn',
    }));
    const { page } = read({ ...brief, figures: [{ label: 'Core spending, 2035', values }] });
    expect([...page.querySelectorAll('.figures dd')].map((one) => one.textContent?.trim())).toEqual([
      'A $1\u00a0bn',
      'B $1\u00a0bn −$2\u00a0bn',
    ]);
    const [single] = briefCharts({ ...told, figures: [{ label: '', values: values.slice(0, 1) }] });
    const [many] = briefCharts({
      ...told,
      figures: [{ label: '', values: [...values, ...values, ...values] }],
    });
    expect(many.height).toBeLessThan(single.height);
  });

  it('prints a link nobody could type cut short, one that can be scanned whole', () => {
    expect(read(brief).page.querySelector('.link p')?.textContent?.length).toBeLessThan(200);
    const scanned = read({
      ...brief,
      link: 'https://example.org/#1',
      code: [
        [true, false],
        [false, true],
      ],
    });
    expect(scanned.page.querySelector('.link p')?.textContent).toBe('https://example.org/#1');
    expect(scanned.page.querySelector('.code svg')).not.toBeNull();
  });
});
