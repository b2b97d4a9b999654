import { amountBare, amountParts, type Locale, percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { type About, type AllyId, type AmountUnit, BASE_YEAR, type Table } from '#model';
import { domainMax, margin, NARROW, SIZE, type Size } from '../scales.ts';
import { widthOf } from '../text.ts';
import { type MapRows, mapOrder, mapRows } from './rows.ts';

/** Height of a map against its width; that of `shapes.ts`, which the page's first view does not load. */
export const MAP_RATIO = 6 / 7;

/** Height of a head line, of the row of small allies under a map, of the key; px. */
export const HEAD = 20;
const CALLOUTS = { mouse: 26, finger: 44 } as const;
const KEY = 40;
const GAP = { maps: 16, bars: 28, columns: 22, below: 12 } as const;
/** Height of a bar's row: as wished, at least, at most; px. */
const ROW = { wished: 20, least: 13, most: 26 } as const;
/** A map narrower than this shows colours but no countries; px. */
const LEAST_MAP = 110;
/** The names of the small allies need so much; px. */
const LEAST_CALLOUTS = 225;
const LEAST_BAR = 40;
/** Air between the squares of small allies and the key, px. */
const KEY_AIR = 6;
const KEY_WIDTH = 252;
const LEAST_KEY = 100;
/** Part of the width that bars beside the maps get. */
const BARS = 0.46;
/** From this width on maps stand beside the bars, below it over them; px. */
const BESIDE = 840;
/** The same for a picture, whose height is given: width against height. */
const BESIDE_RATIO = 1.55;

/** Allies too small to hit, or to see, on a map of Europe. */
const SMALL: readonly AllyId[] = ['LUX', 'SVN', 'MNE', 'ALB', 'MKD'];

/** One map: 2026, or the year looked at. */
export interface MapPlace {
  readonly of: 'base' | 'now';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where a small ally's square stands, below a map. */
export interface Callout {
  readonly ally: AllyId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One column of ranked bars; its rows are `rowHeight` high from `y` down. */
export interface BarColumn {
  readonly x: number;
  readonly y: number;
  readonly allies: readonly AllyId[];
}

/** The pixels of maps and bars. It is made of the table at rest: while a slider moves nothing changes its place. */
export interface MapFrame extends Size {
  readonly maps: readonly MapPlace[];
  readonly key: { readonly x: number; readonly y: number; readonly width: number };
  readonly columns: readonly BarColumn[];
  readonly rowHeight: number;
  readonly columnWidth: number;
  /** Where a bar begins in its column, and how long the longest is. */
  readonly barLeft: number;
  readonly barWidth: number;
  /** Whether bars carry names, or codes where those would leave no bar. */
  readonly isNamed: boolean;
  /** Value of the longest bar. */
  readonly max: number;
}

/** Shares are drawn on 0–5 % or more, in steps of half a percent, so that bars rest while the longest moves a little. */
export function mapDomain({ measure, unit }: Pick<About, 'measure' | 'unit'>, highest: number): number {
  if (measure === 'money') return domainMax(highest, unit);
  return Math.max(0.05, Math.ceil(highest / 0.005 - 1e-9) * 0.005);
}

/** Gives the height that a card of so many allies wants, px. */
export function mapCardHeight(table: Table, width: number): number {
  const count = table.rows.length;
  if (width >= BESIDE) return Math.max(LEAST_BESIDE, HEAD + Math.ceil(count / 2) * ROW.wished);
  const isNarrow = width < NARROW;
  const maps = isNarrow || isOneYear(mapRows(table)) ? 1 : 2;
  const map = ((width - GAP.maps * (maps - 1)) / maps) * MAP_RATIO;
  const callouts = isNarrow ? CALLOUTS.finger : CALLOUTS.mouse;
  const rows = Math.ceil(count / (isNarrow ? 1 : 2)) * (isNarrow ? ROW.wished + 2 : ROW.wished);
  return Math.round(HEAD + Math.min(map, LARGEST_MAP * MAP_RATIO) + callouts + KEY + GAP.below + HEAD + rows);
}

/** Maps beside the bars want so much in any case, px. */
const LEAST_BESIDE = 340;
/** A single map above the bars need not fill a tablet. */
const LARGEST_MAP = 420;

const isOneYear = ({ year }: MapRows): boolean => year === BASE_YEAR;

/** Lays maps, key and bars out. @param max Value of the longest bar, from {@link mapDomain}. */
export function mapFrame(table: Table, words: Words, size: Size, max: number): MapFrame {
  const rows = mapRows(table);
  const order = mapOrder(rows);
  const { width, height } = size;
  const texts = textWidths(rows, order, words);
  const isNarrow = width < NARROW;
  const years = isOneYear(rows) ? 1 : 2;
  const under = (isNarrow ? CALLOUTS.finger : CALLOUTS.mouse) + KEY;
  const mapWidth = (room: number, high: number, count: number): number =>
    Math.floor(Math.min((room - GAP.maps * (count - 1)) / count, high / MAP_RATIO));
  const make = (count: number, each: number, bars: Bars | null): MapFrame | null => {
    if (each < LEAST_MAP || (bars === null && order.length > 0)) return null;
    const total = each * count + GAP.maps * (count - 1);
    return {
      ...size,
      maps: placesOf(count, each),
      key: {
        x: 0,
        y: HEAD + each * MAP_RATIO + KEY_AIR + (each < LEAST_CALLOUTS ? 0 : under - KEY),
        width: Math.min(total, KEY_WIDTH),
      },
      ...(bars ?? NO_BARS),
      max,
    };
  };
  if (width / height > BESIDE_RATIO || width >= BESIDE) {
    const least = Math.max(width * BARS, 2 * texts.leastColumn + GAP.columns);
    const each = mapWidth(width - least - GAP.bars, height - HEAD - under, years);
    const x = each * years + GAP.maps * (years - 1) + GAP.bars;
    const frame = make(
      years,
      each,
      barsIn({ x, y: HEAD, width: width - x, height: height - HEAD }, order, texts),
    );
    if (frame) return frame;
  } else {
    for (const row of [ROW.wished, ROW.least]) {
      const count = isNarrow ? 1 : years;
      const needed = HEAD + Math.ceil(order.length / columnsIn(width, texts)) * row;
      const high = height - HEAD - under - GAP.below - needed;
      const each = mapWidth(count === 1 ? Math.min(width, LARGEST_MAP) : width, high, count);
      const y = HEAD + each * MAP_RATIO + under + GAP.below + HEAD;
      const frame = make(count, each, barsIn({ x: 0, y, width, height: height - y }, order, texts));
      if (frame) return frame;
    }
  }
  return mapsAlone(size, years, mapWidth, max);
}

/** Lays out what is too small for bars: maps with their key at the right, or below. */
function mapsAlone(
  size: Size,
  count: number,
  mapWidth: (room: number, high: number, count: number) => number,
  max: number,
): MapFrame {
  const { width, height } = size;
  const place = (high: number) => {
    const each = Math.max(LEAST_BAR, mapWidth(width, high, count));
    return { each, total: each * count + GAP.maps * (count - 1) };
  };
  const high = place(height - HEAD);
  const room = width - high.total - GAP.maps;
  const hasRoom = room >= LEAST_KEY;
  const { each } = hasRoom ? high : place(height - HEAD - KEY);
  return {
    ...size,
    maps: placesOf(count, each),
    key: hasRoom
      ? { x: high.total + GAP.maps, y: HEAD + KEY_AIR, width: Math.min(room, KEY_WIDTH) }
      : { x: 0, y: HEAD + each * MAP_RATIO + KEY_AIR, width: Math.min(width, KEY_WIDTH) },
    ...NO_BARS,
    max,
  };
}

const placesOf = (count: number, width: number): readonly MapPlace[] =>
  (count === 1 ? (['now'] as const) : (['base', 'now'] as const)).map((of, i) => ({
    of,
    x: i * (width + GAP.maps),
    y: HEAD,
    width,
  }));

/** Gives the squares of the small allies below a map; none where their codes would not fit. */
export function calloutsOf(
  { x, y, width }: MapPlace,
  frame: MapFrame,
  allies: readonly AllyId[],
): readonly Callout[] {
  if (width < LEAST_CALLOUTS || frame.columns.length === 0) return [];
  const shown = SMALL.filter((ally) => allies.includes(ally));
  const each = Math.min(width / SMALL.length, 76);
  return shown.map((ally, i) => ({
    ally,
    x: x + i * each,
    y: y + width * MAP_RATIO,
    width: each,
    height: frame.width < NARROW ? CALLOUTS.finger : CALLOUTS.mouse,
  }));
}

type Bars = Pick<MapFrame, 'columns' | 'rowHeight' | 'columnWidth' | 'barLeft' | 'barWidth' | 'isNamed'>;
const NO_BARS: Bars = { columns: [], rowHeight: 0, columnWidth: 0, barLeft: 0, barWidth: 0, isNamed: true };

interface Texts {
  readonly name: number;
  readonly code: number;
  readonly value: number;
  readonly leastColumn: number;
}

/** Writes an amount at the end of its bar; the unit heads the column. In Korean 억 and 조 stay with the figure. */
export const barText = (locale: Locale, value: number, unit: AmountUnit): string =>
  locale === 'ko' && unit.kind === 'money'
    ? amountParts(locale, value, unit).figure
    : amountBare(locale, value, unit);

/** Measures names and values; the values leave room for one figure more, which a slider may bring. */
function textWidths(
  { rows, measure, unit }: MapRows,
  order: readonly AllyId[],
  { name, locale }: Words,
): Texts {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => widthOf(text, SIZE.text)));
  const values = rows.flatMap(({ base, now }) => [base, now].filter((value) => value !== null));
  const value =
    measure === 'share'
      ? widthOf(percentFigure(0.1), SIZE.text)
      : widest(values.map((amount) => barText(locale, amount, unit))) + 7;
  const names = widest(order.map(name)) + 8;
  return {
    name: names,
    code: widest(order) + 8,
    value: margin(value + 8, 32),
    leastColumn: names + LEAST_BAR + margin(value + 8, 32),
  };
}

const columnsIn = (width: number, { leastColumn }: Texts): number =>
  Math.max(1, Math.min(3, Math.floor((width + GAP.columns) / (leastColumn + GAP.columns))));

/** Divides a box among as few columns of bars as let rows be as high as wished; null where no row would fit. */
function barsIn(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  order: readonly AllyId[],
  texts: Texts,
): Bars | null {
  const options = [1, 2, 3].flatMap((count) => {
    const columnWidth = (box.width - GAP.columns * (count - 1)) / count;
    const perColumn = Math.ceil(order.length / count);
    const rowHeight = Math.min(ROW.most, box.height / Math.max(perColumn, 1));
    const isNamed = columnWidth >= texts.leastColumn;
    const barLeft = isNamed ? texts.name : texts.code;
    const barWidth = columnWidth - barLeft - texts.value;
    if (rowHeight < ROW.least || barWidth < LEAST_BAR) return [];
    const columns = Array.from({ length: count }, (_, i) => ({
      x: box.x + i * (columnWidth + GAP.columns),
      y: box.y,
      allies: order.slice(i * perColumn, (i + 1) * perColumn),
    })).filter(({ allies }) => allies.length > 0);
    return [{ columns, rowHeight, columnWidth, barLeft, barWidth, isNamed }];
  });
  return (
    options.find(({ rowHeight }) => rowHeight >= ROW.wished - 2) ??
    options.sort((a, b) => b.rowHeight - a.rowHeight)[0] ??
    null
  );
}
