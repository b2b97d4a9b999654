import type { ChartFigures } from './figures.ts';
import type { ChartForm, Series } from './form.ts';
import type { Hex } from './slide.ts';

/** What stands at the ends of a line, as markup: its markers, and the figures beside them. */
interface Ends {
  readonly points: string;
  readonly labels: string;
}

/** Figures nearer than this part of the axis would lie on each other; the one of the line drawn first stays. */
const NEAR = 0.045;

/** Marks the estimate and the last year of lines, and writes their figures where they have room. */
export function endsOf(figures: ChartFigures, form: ChartForm, hex: Hex): readonly Ends[] {
  if (form.kind !== 'lines') return form.series.map(() => ({ points: '', labels: '' }));
  const all = figures.series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const reach = Math.max(...all) - Math.min(0, ...all);
  const taken: number[] = [];
  return form.series.map((series, place) => {
    if (!series.hasEnds) return { points: '', labels: '' };
    const values = figures.series[place]?.values ?? [];
    const known = values.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return { points: '', labels: '' };
    const isPast = series.span === 'past';
    const isNear = !isPast && taken.some((other) => Math.abs(other - last.value) < reach * NEAR);
    if (!isPast && !isNear) taken.push(last.value);
    const labelled = isPast ? [first, last] : isNear ? [] : [last];
    return {
      points: series.dash && !isPast && series.colour === 'quiet' ? '' : marker(last.i, series, hex),
      labels: labels(
        labelled.map(({ i }) => i),
        series,
        figures.format,
        hex,
      ),
    };
  });
}

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** A ring where the estimate is, a dot at the end of a scenario. */
const marker = (index: number, { colour, span }: Series, hex: Hex): string =>
  `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${solid(
    hex(span === 'past' ? 'card' : colour),
  )}<a:ln w="19050">${solid(hex(colour))}</a:ln></c:spPr></c:marker><c:bubble3D val="0"/></c:dPt>`;

const SHOWS = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'] as const;
const shows = (isShown: boolean): string =>
  SHOWS.map((what) => `<c:show${what} val="${isShown && what === 'Val' ? 1 : 0}"/>`).join('');

/** Writes the figures of single years: above the line in its past, beside its end. */
const labels = (indices: readonly number[], { colour, span }: Series, format: string, hex: Hex): string =>
  `<c:dLbls>${indices
    .map(
      (index) =>
        `<c:dLbl><c:idx val="${index}"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1100" b="1">${solid(
          hex(colour === 'quiet' ? 'muted' : colour),
        )}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr><c:dLblPos val="${span === 'past' ? 't' : 'r'}"/>${shows(true)}</c:dLbl>`,
    )
    .join('')}${shows(false)}</c:dLbls>`;
