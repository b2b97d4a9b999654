import type { Words } from '#i18n/words.ts';
import { type About, type AllyId, BASE_YEAR, type Table } from '#model';
import { domainMax, NARROW, type Size } from '../scales.ts';
import { type Bars, barsIn, COLUMN_GAP, columnsIn, LEAST_BAR, NO_BARS, ROW, textWidths } from './bars.ts';
import { type MapRows, mapOrder, mapRows } from './rows.ts';

/** Height of a map against its width; that of `shapes.ts`, which the page's first view does not load. */
export const MAP_RATIO = 6 / 7;

/** Height of a head line, of the row of small allies under a map, of the key; px. */
export const HEAD = 20;
const CALLOUTS = { mouse: 26, finger: 44 } as const;
const KEY = 40;
const GAP = { maps: 16, bars: 28, below: 12 } as const;
/** A map narrower than this shows colours but no countries; px. */
const LEAST_MAP = 110;
/** Maps above bars want so much; rows give way to them, px. */
const READABLE_MAP = 200;
/** The names of the small allies need so much in one row, and in two where there is height for them; px. */
const LEAST_CALLOUTS = { one: 225, two: 150 } as const;
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

/** The pixels of maps and bars. It is made of the table at rest: while a slider moves nothing changes its place. */
export interface MapFrame extends Size, Bars {
  readonly maps: readonly MapPlace[];
  readonly key: { readonly x: number; readonly y: number; readonly width: number };
  /** Rows of squares of the small allies below a map. */
  readonly calloutRows: 0 | 1 | 2;
  /** Value of the longest bar. */
  readonly max: number;
}

/** Shares are drawn on 0–5 % or more, in steps of half a percent, so that bars rest while the longest moves a little. */
export function mapDomain(highest: number, { measure, unit }: Pick<About, 'measure' | 'unit'>): number {
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
    const foot = HEAD + each * MAP_RATIO;
    const isBeside = bars?.columns[0]?.y === HEAD;
    const hasTwo =
      isBeside && each >= LEAST_CALLOUTS.two && foot + 2 * (under - KEY) + KEY + KEY_AIR <= height;
    const calloutRows = each >= LEAST_CALLOUTS.one ? 1 : hasTwo ? 2 : 0;
    return {
      ...size,
      maps: placesOf(count, each),
      key: { x: 0, y: foot + KEY_AIR + calloutRows * (under - KEY), width: Math.min(total, KEY_WIDTH) },
      ...(bars ?? NO_BARS),
      calloutRows,
      max,
    };
  };
  if (width / height > BESIDE_RATIO || width >= BESIDE) {
    const least = Math.max(width * BARS, 2 * texts.leastColumn + COLUMN_GAP);
    const each = mapWidth(width - least - GAP.bars, height - HEAD - under, years);
    const x = each * years + GAP.maps * (years - 1) + GAP.bars;
    const frame = make(
      years,
      each,
      barsIn({ x, y: HEAD, width: width - x, height: height - HEAD }, order, texts),
    );
    if (frame) return frame;
  } else {
    for (const row of [ROW.wished, ROW.close, ROW.least]) {
      const count = isNarrow ? 1 : years;
      const needed = HEAD + Math.ceil(order.length / columnsIn(width, texts)) * row;
      const high = height - HEAD - under - GAP.below - needed;
      const each = mapWidth(count === 1 ? Math.min(width, LARGEST_MAP) : width, high, count);
      // Rows move together before maps become stamps.
      if (each < READABLE_MAP && row !== ROW.least) continue;
      const below = each < LEAST_CALLOUTS.one ? KEY + KEY_AIR : under;
      const y = HEAD + each * MAP_RATIO + below + GAP.below + HEAD;
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
    calloutRows: 0,
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
  const { calloutRows } = frame;
  if (calloutRows === 0) return [];
  const shown = SMALL.filter((ally) => allies.includes(ally));
  const inRow = Math.ceil(SMALL.length / calloutRows);
  const each = Math.min(width / inRow, 76);
  const height = frame.width < NARROW ? CALLOUTS.finger : CALLOUTS.mouse;
  return shown.map((ally, i) => ({
    ally,
    x: x + (i % inRow) * each,
    y: y + width * MAP_RATIO + Math.floor(i / inRow) * height,
    width: each,
    height,
  }));
}
