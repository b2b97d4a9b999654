import type PptxGenJS from 'pptxgenjs';
import { cellText, columnName } from '#i18n/columns.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { withoutBlanks } from './blanks.ts';
import { type ChartFigures, figuresOf } from './figures.ts';
import { type ChartForm, formOf, mostRows, type SlideColour } from './forms.ts';

/** One slide: a chart's table and what it says, ready in the language of the slides. */
export interface Slide {
  readonly table: Table;
  readonly title: string;
  /** Measure, scope, price basis and unit, period. */
  readonly subtitle: string;
  /** What to know before quoting a number. */
  readonly caveat: string;
  /** Which scenarios it shows, and what was changed in them. */
  readonly scenario: string;
  readonly sources: string;
  /** The chart's main numbers, for those who hear it. */
  readonly summary: string;
}

/** What all slides of a file share. */
export interface Deck {
  /** Names of the scenarios, for the file's properties. */
  readonly scenario: string;
  /** Edition, date and link. */
  readonly footer: string;
  /** Changed inputs and the like, one a line, for the speaker notes. */
  readonly details: readonly string[];
  readonly palette: Readonly<Record<SlideColour, string>>;
}

/** Inches of a 16:9 slide. */
const PAGE = { width: 13.333, height: 7.5, margin: 0.6 } as const;
const PLOT = { y: 1.75, height: 4.55 } as const;
/** Rows of a native table that can be read on a slide. */
const ROWS = 16;
/** A system's own typeface: a deck cannot carry one. */
const FONTS = { en: 'Arial', ko: 'Malgun Gothic' } as const;

/**
 * Writes one slide for each chart, with native charts and tables that can be edited in PowerPoint, and title, notes
 * and sources as text.
 */
export async function slidesToPptx(slides: readonly Slide[], deck: Deck, words: Words): Promise<Blob> {
  const { default: Writer } = await import('pptxgenjs');
  const file = new Writer();
  file.layout = 'LAYOUT_WIDE';
  file.title = `${words.t.page.title}: ${deck.scenario}`;
  file.author = words.t.page.title;
  file.company = words.t.page.title;
  file.subject = words.t.page.line;
  file.theme = { headFontFace: FONTS[words.locale], bodyFontFace: FONTS[words.locale] };
  for (const slide of slides) addSlide(file, slide, deck, words);
  return withoutBlanks((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

function addSlide(file: PptxGenJS, slide: Slide, deck: Deck, words: Words): void {
  const page = file.addSlide();
  const hex = (colour: SlideColour): string => deck.palette[colour].slice(1);
  const font = FONTS[words.locale];
  const lang = words.locale === 'ko' ? 'ko-KR' : 'en-GB';
  const place = { x: PAGE.margin, w: PAGE.width - 2 * PAGE.margin };
  const write = (text: string, options: PptxGenJS.TextPropsOptions): void => {
    page.addText(text, { fontFace: font, lang, margin: 0, valign: 'top', ...place, ...options });
  };
  page.background = { color: hex('card') };
  write(slide.title, { y: 0.42, h: 0.8, fontSize: 24, bold: true, color: hex('ink'), fit: 'shrink' });
  write(slide.subtitle, { y: 1.26, h: 0.4, fontSize: 12, color: hex('ink-2') });
  const form = formOf(slide.table);
  const all = slide.table.rows.length;
  const shown = Math.min(all, form ? mostRows(form) : ROWS);
  if (form) addChart(page, slide, form, words, hex);
  else addTable(page, slide.table, words, hex);
  const cut = shown < all ? ` ${words.t.slides.first(shown, all)}` : '';
  write(`${slide.caveat}${cut}`, { y: 6.32, h: 0.4, fontSize: 9, color: hex('muted'), fit: 'shrink' });
  page.addShape('line', { ...place, y: 6.76, h: 0, line: { color: hex('rule'), width: 0.75 } });
  const foot = { h: 0.18, w: place.w - 1.3, fontSize: 9, color: hex('muted') } as const;
  write(slide.sources, { ...foot, y: 6.81 });
  write(slide.scenario, { ...foot, y: 6.98, fit: 'shrink' });
  write(deck.footer, { ...foot, y: 7.15 });
  write(words.t.page.title, {
    y: 7.11,
    h: 0.25,
    align: 'right',
    fontSize: 10,
    bold: true,
    color: hex('ink'),
  });
  page.addNotes([slide.summary, slide.scenario, ...deck.details, slide.sources, deck.footer].join('\n'));
}

/** Numbers as a written file takes them: the writer leaves a plain 0 out of the sheet behind the chart, not `'0'`. */
const figure = (value: number | null): number => (value === 0 ? '0' : value) as number;

function addChart(
  page: PptxGenJS.Slide,
  slide: Slide,
  form: ChartForm,
  words: Words,
  hex: (colour: SlideColour) => string,
): void {
  const figures = figuresOf(slide.table, form, words);
  const data = figures.series.map(({ name, values }) => ({
    name,
    labels: [...figures.labels],
    values: values.map(figure),
  }));
  const options = { ...look(figures, form, words, hex), altText: `${slide.title}. ${slide.summary}` };
  const at = { x: PAGE.margin - 0.1, y: PLOT.y, w: PAGE.width - 2 * PAGE.margin + 0.2, h: PLOT.height };
  if (form.kind === 'lines') {
    // Only in a combination does each line take a dash of its own; there its options come second.
    const lines: PptxGenJS.IChartMulti[] = form.series.map(({ colour, dash }, i) => ({
      type: 'line',
      data: data.slice(i, i + 1),
      options: {
        chartColors: [hex(colour)],
        lineDash: dash ?? 'solid',
        lineSize: dash ? 1.5 : 2.25,
        lineDataSymbol: 'none',
      },
    }));
    page.addChart(lines, { ...options, ...at } as unknown as PptxGenJS.OptsChartData[]);
  } else page.addChart(form.kind === 'areas' ? 'area' : 'bar', data, { ...options, ...at });
}

/** How native charts look: few lines, small grey labels, the page's colours. */
function look(
  { unit, format, series, labels }: ChartFigures,
  form: ChartForm,
  words: Words,
  hex: (colour: SlideColour) => string,
): PptxGenJS.IChartOpts {
  const font = FONTS[words.locale];
  const isBars = form.kind === 'bars';
  // Amounts start at zero; differences go to both sides of it.
  const isAmount = series.every(({ values }) => values.every((value) => (value ?? 0) >= 0));
  return {
    chartColors: form.series.map(({ colour }) => hex(colour)),
    displayBlanksAs: 'gap',
    showLegend: form.series.length > 1,
    legendPos: 't',
    legendFontFace: font,
    legendFontSize: 11,
    legendColor: hex('ink-2'),
    catAxisLabelFontFace: font,
    // Where rows are many, programs leave out every second name that they find too large.
    catAxisLabelFontSize: !isBars ? 11 : labels.length > 14 ? 7 : 9,
    catAxisLabelFrequency: '1',
    catAxisLabelColor: hex('ink-2'),
    catAxisLineShow: true,
    catGridLine: { style: 'none' },
    showValAxisTitle: true,
    valAxisTitle: unit,
    // One series has room for its figures.
    showValue: isBars && form.series.length === 1,
    dataLabelFontFace: font,
    dataLabelFontSize: 10,
    dataLabelColor: hex('ink'),
    dataLabelFormatCode: format,
    valAxisTitleFontFace: font,
    valAxisTitleFontSize: 10,
    valAxisTitleColor: hex('muted'),
    valAxisTitleRotate: 0,
    valAxisLabelFontFace: font,
    valAxisLabelFontSize: 10,
    valAxisLabelColor: hex('muted'),
    valAxisLabelFormatCode: format,
    valAxisLineShow: false,
    ...(isAmount ? { valAxisMinVal: 0 } : {}),
    // Names stay at the edge, clear of bars that go to the left.
    catAxisLabelPos: 'low',
    valGridLine: { color: hex('hair'), size: 0.75 },
    ...(isBars || form.kind === 'columns'
      ? {
          barDir: isBars ? 'bar' : 'col',
          barGrouping: form.grouping === 'stacked' ? 'stacked' : 'clustered',
          barGapWidthPct: 45,
          ...(form.grouping === 'within' ? { barOverlapPct: 100 } : {}),
        }
      : {}),
    ...(form.kind === 'areas' ? { barGrouping: 'stacked' } : {}),
  };
}

/** Sets a table whose cells can be edited, for what no native chart tells. */
function addTable(
  page: PptxGenJS.Slide,
  table: Table,
  words: Words,
  hex: (colour: SlideColour) => string,
): void {
  const base = { fontFace: FONTS[words.locale], fontSize: 10, color: hex('ink') } as const;
  const sideOf = (i: number): 'left' | 'right' => (table.columns[i]?.unit.kind === 'text' ? 'left' : 'right');
  const head = table.columns.map((column, i) => ({
    text: columnName(column, words),
    options: { ...base, bold: true, color: hex('ink-2'), align: sideOf(i), valign: 'bottom' as const },
  }));
  const body = table.rows.slice(0, ROWS).map((row) =>
    table.columns.map((column, i) => ({
      text: cellText(row[i] ?? null, column, words),
      options: { ...base, align: sideOf(i) },
    })),
  );
  page.addTable([head, ...body], {
    x: PAGE.margin,
    y: PLOT.y,
    w: PAGE.width - 2 * PAGE.margin,
    rowH: 0.26,
    margin: [0.02, 0.06, 0.02, 0.06],
    border: { type: 'solid', pt: 0.5, color: hex('hair') },
  });
}
