import { endsOf } from './ends.ts';
import type { ChartFigures } from './figures.ts';
import type { ChartForm } from './form.ts';
import type { Hex, SlideBeside } from './slide.ts';

/** What the writer of charts cannot say, as markup to be put into a chart's series. */
export interface Touch {
  /** Looks of single bars, by series. */
  readonly points: readonly string[];
  /** Labels of single figures, by series; empty where a series has none of its own. */
  readonly labels: readonly string[];
  /** Places of the series that the legend leaves out. */
  readonly unnamed: readonly number[];
  /** The range of the only series; empty where there is none. */
  readonly range: string;
}

/** Says which bars are hatched, which go without colour, and how far each may be off. */
export function touchOf(
  figures: ChartFigures,
  form: ChartForm,
  beside: SlideBeside | undefined,
  hex: Hex,
): Touch {
  const { categories, range } = figures;
  const ends = endsOf(figures, form, hex);
  const rows = categories.map((category) => beside?.rows.get(category));
  const isOfOne = rows.some((row) => row?.isChosen);
  return {
    points: form.series.map(({ colour, other }, place) =>
      rows
        .map((row, i) => {
          if (row?.isSoft) return point(i, hatch(hex(colour), hex('card')));
          return isOfOne && other && !row?.isChosen ? point(i, solid(hex(other))) : '';
        })
        .join('')
        .concat(ends[place]?.points ?? ''),
    ),
    labels: ends.map(({ labels }) => labels),
    unnamed: form.series.flatMap(({ isUnnamed }, place) => (isUnnamed ? [place] : [])),
    range: range ? errorBars(range, hex('ink')) : '',
  };
}

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const hatch = (colour: string, ground: string): string =>
  `<a:pattFill prst="dkUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="${ground}"/></a:bgClr></a:pattFill><a:ln w="9525">${solid(colour)}</a:ln>`;

const point = (index: number, fill: string): string =>
  `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill}</c:spPr></c:dPt>`;

function errorBars({ less, more }: NonNullable<ChartFigures['range']>, colour: string): string {
  const numbers = (values: readonly (number | null)[]): string =>
    `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${values
      .map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`))
      .join('')}</c:numLit>`;
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${numbers(more)}</c:plus><c:minus>${numbers(less)}</c:minus><c:spPr><a:ln w="15875">${solid(colour)}</a:ln></c:spPr></c:errBars>`;
}

/** Puts looks of single bars and their range where the schema has them, before labels and before categories. */
export function touched(chart: string, touch: Touch | undefined): string {
  if (!touch) return chart;
  const { points, labels, unnamed, range } = touch;
  let series = -1;
  const entries = unnamed.map((i) => `<c:legendEntry><c:idx val="${i}"/><c:delete val="1"/></c:legendEntry>`);
  const named = chart.replace(/(<c:legendPos val="\w+"\/>)/, `$1${entries.join('')}`);
  return named.replace(/<c:ser>.*?<\/c:ser>/gs, (whole) => {
    series += 1;
    const own = labels[series];
    const labelled = own ? whole.replace(/<c:dLbls>.*?<\/c:dLbls>/s, own) : whole;
    const dotted = labelled.replace(/<c:dLbls>/, `${points[series] ?? ''}<c:dLbls>`);
    return range ? dotted.replace('<c:cat>', `${range}<c:cat>`) : dotted;
  });
}
