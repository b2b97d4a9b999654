import type { Words } from '#i18n/words.ts';
import type { CompareLayout, Table } from '#model';
import { domainMax, SIZE, type Size } from '../scales.ts';
import { comparisonIn, cut, slotTitle } from '../slots.ts';
import { type Span, spanAround, yearSpots } from '../span.ts';
import type { Spot } from '../spots.ts';
import type { SymbolName } from '../symbols.ts';
import { aroundPaths, FOOT, type Given, leftFor, type Panel, panelYears, ticksOn } from './panel.ts';
import { differenceReach, highestAmount, type PathRows, pathRows } from './rows.ts';

/** What a layout decides. */
interface Laid {
  readonly panels: readonly Panel[];
  readonly key: readonly SymbolName[];
}

export interface CompareFrame extends Size, Laid {
  readonly layout: CompareLayout;
  readonly rows: PathRows;
}

/** A plot lower than this has no room for a second panel, px. */
const LOW = 190;

/** Lays a comparison of paths out. */
export function compareFrame(table: Table, words: Words, size: Size): CompareFrame {
  const { layout } = comparisonIn(table);
  const rows = pathRows(table, size.width);
  const lay = layout === 'side' ? sidePanels : layout === 'overlay' ? overlayPanels : differencePanels;
  return { ...size, layout, rows, ...lay({ table, words, size, rows, layout }) };
}

/** Makes the scale of amounts: from zero to the highest drawn. */
const amountSpan = ({ table, rows }: Given, top: number, bottom: number): Span => ({
  top,
  bottom,
  low: 0,
  high: domainMax(highestAmount(rows), table.about.unit),
});

function overlayPanels(given: Given): Laid {
  const { words, size, rows } = given;
  const others = rows.paths.filter(({ isBase }) => !isBase);
  const hasSecond = size.height >= LOW && others.length > 0;
  const shown: readonly Panel['shows'][] = hasSecond ? ['amounts', 'differences'] : ['amounts'];
  const { right, key, keyHeight } = aroundPaths(given, shown);
  const top = 18 + keyHeight;
  const foot = size.height - FOOT;
  const split = hasSecond ? foot - Math.max(64, (foot - top) * 0.27) : foot;
  const upper = amountSpan(given, top, hasSecond ? split - 26 : split);
  const lower = spanAround(differenceReach(rows, 'differences'), split, foot - 2, 1e-9);
  const amounts = ticksOn(given, upper, 'amounts');
  const frame = panelYears(given, { top, right, bottom: foot, indent: leftFor(amounts, size) });
  const differences: Panel = {
    span: lower,
    ...ticksOn(given, lower, 'differences'),
    paths: others,
    shows: 'differences',
    frame,
    title: words.t.compare.differenceTo(rows.base),
  };
  return {
    key,
    panels: [
      { span: upper, ...amounts, paths: rows.paths, shows: 'amounts', frame, title: '' },
      ...(hasSecond ? [differences] : []),
    ],
  };
}

function differencePanels(given: Given): Laid {
  const { words, size, rows, layout } = given;
  const shows = layout === 'percent' ? 'parts' : 'differences';
  const { right, key, keyHeight } = aroundPaths(given, [shows]);
  const top = 24 + keyHeight;
  const bottom = size.height - FOOT;
  const span = spanAround(differenceReach(rows, shows), top, bottom - 4, 1e-9);
  const ticks = ticksOn(given, span, shows);
  // Before 2026 there is no difference: the years begin where the projection does.
  const frame = panelYears(given, { top, right, bottom, indent: leftFor(ticks, size) }, rows.baseAt);
  const title = words.t.compare.differenceTo(rows.base);
  const paths = rows.paths.filter(({ isBase }) => !isBase);
  return { key, panels: [{ span, ...ticks, paths, shows, frame, title }] };
}

/** Widths are those of plain letters: strong ones fill so much more. */
const STRONG = 0.92;
/** Air between two plots, px. */
const GUTTER = 28;

function sidePanels(given: Given): Laid {
  const { table, words, size, rows } = given;
  const [top, bottom] = [40, size.height - FOOT];
  const span = amountSpan(given, top, bottom);
  const { ticks, tick } = ticksOn(given, span, 'amounts');
  const left = leftFor({ ticks, tick }, size);
  const count = Math.max(1, rows.paths.length);
  const width = (size.width - left - GUTTER * (count - 1)) / count;
  const base = rows.paths.filter(({ isBase }) => isBase);
  return {
    key: [],
    panels: rows.paths.map((path, i): Panel => {
      const start = left + i * (width + GUTTER);
      return {
        span,
        ticks,
        tick: i === 0 ? tick : () => '',
        // The base comes along in every plot, thin.
        paths: path.isBase ? [path] : [...base, path],
        shows: 'amounts',
        frame: panelYears(given, { top, right: start + width - 12, bottom, indent: start + 6 }),
        title: cut(slotTitle(path, table, words), width * STRONG, SIZE.text),
      };
    }),
  };
}

/** Gives a line through each year of each plot; a year is one item in all of them. */
export function compareSpots(_: Table, { panels, rows, layout }: CompareFrame): readonly Spot[] {
  const shown = layout === 'side' ? panels : panels.slice(0, 1);
  const from = layout === 'side' || layout === 'overlay' ? 0 : rows.baseAt;
  return shown.flatMap(({ frame }, i) => yearSpots(frame, rows.years.slice(from), String(i)));
}
