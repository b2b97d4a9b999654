import type PptxGenJS from 'pptxgenjs';
import type { Words } from '#i18n/words.ts';
import { addBeside, besideWidth } from './beside.ts';
import { type ChartFigures, figuresOf } from './figures.ts';
import type { ChartForm } from './form.ts';
import { FONTS, type Hex, PAGE, PLOT, type Slide, TOLD } from './slide.ts';
import { type Touch, touchOf } from './touches.ts';

/** Numbers as a written file takes them: the writer leaves a plain 0 out of the sheet behind the chart, not `'0'`. */
const figure = (value: number | null): number => (value === 0 ? '0' : value) as number;

/** Room over the bars for the legend and the heads beside, below them for the axis, and left of them for names, in. */
const ROOM = { head: 0.42, axis: 0.55, names: 1.75 } as const;

/** Where a plot stands in its chart, parts of it: figures find room at the ends of lines, every name beside its bar. */
const PLOTS = {
  lines: { x: 0.07, y: 0.11, w: 0.86, h: 0.78 },
  bars: { x: 0.1, y: 0.07, w: 0.88, h: 0.82 },
} as const;
/** Size of the names of more bars than so many, pt; larger, some programs leave out every second. */
const NAMES = [
  [24, 6.5],
  [16, 8],
] as const;

/** Adds a native chart, and the table beside it where it has one. @returns What the writer cannot say of it. */
export function addChart(
  page: PptxGenJS.Slide,
  slide: Slide,
  form: ChartForm,
  words: Words,
  hex: Hex,
): Touch {
  const { beside } = slide;
  const figures = figuresOf(slide.table, form, words, beside);
  const data = figures.series.map(({ name, values }) => ({
    name,
    labels: [...figures.labels],
    values: values.map(figure),
  }));
  const options = { ...look(figures, form, words, hex), altText: `${slide.title}. ${slide.summary}` };
  const width = PAGE.width - 2 * PAGE.margin - (beside ? besideWidth(beside, figures.categories) : 0);
  const told = form.isTold ? TOLD : 0;
  const at = beside
    ? { x: PAGE.margin, y: PLOT.y, w: width, h: PLOT.height, layout: plotIn(width) }
    : {
        x: PAGE.margin - 0.1,
        y: PLOT.y + told,
        w: width + 0.2,
        h: PLOT.height - told,
        ...(form.kind === 'lines' || form.kind === 'bars' ? { layout: PLOTS[form.kind] } : {}),
      };
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
  // Bars stand from the bottom up, rows from the top down.
  if (beside)
    addBeside(page, beside, [...figures.categories].reverse(), words, hex, {
      x: PAGE.margin + width,
      y: PLOT.y,
      head: ROOM.head,
      height: PLOT.height - ROOM.axis,
    });
  return touchOf(figures, form, beside, hex);
}

/** Places bars so that rows beside stand level with them; parts of the chart's frame. */
const plotIn = (width: number) => ({
  x: ROOM.names / width,
  y: ROOM.head / PLOT.height,
  w: 1 - ROOM.names / width - 0.02,
  h: 1 - (ROOM.head + ROOM.axis) / PLOT.height,
});

/** How native charts look: few lines, small grey labels, the page's colours. */
function look(
  { unit, format, series, labels, range }: ChartFigures,
  form: ChartForm,
  words: Words,
  hex: Hex,
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
    catAxisLabelFontSize:
      !isBars || labels.length < 8 ? 11 : (NAMES.find(([rows]) => labels.length > rows)?.[1] ?? 9),
    catAxisLabelFrequency: '1',
    catAxisLabelColor: hex('ink-2'),
    catAxisLineShow: true,
    catGridLine: { style: 'none' },
    showValAxisTitle: true,
    valAxisTitle: unit,
    // One series has room for its figures, where no range stands at its ends.
    showValue: isBars && form.series.length === 1 && !range,
    dataLabelFontFace: font,
    dataLabelFontSize: labels.length > 16 ? 8 : 10,
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
          barGapWidthPct: labels.length > 16 ? 30 : 45,
          ...(form.grouping === 'within' ? { barOverlapPct: 100 } : {}),
        }
      : {}),
    ...(form.kind === 'areas' ? { barGrouping: 'stacked' } : {}),
  };
}
