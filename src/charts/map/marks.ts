import { percent, percentFigure, yearLabel } from '#i18n/format.ts';
import { amountBare } from '#i18n/format-bare.ts';
import type { Words } from '#i18n/words.ts';
import { ALLY_IDS, type AllyId, BASE_YEAR, CORE_PLEDGE, type Table } from '#model';
import { keptMarks } from '../kept.ts';
import { type Mark, plotText, px } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { widthOf } from '../text.ts';
import type { Token } from '../theme.ts';
import type { BarColumn } from './bars.ts';
import { breaksOf, classOf, edgeOf } from './classes.ts';
import { calloutsOf, type MapFrame, type MapPlace } from './frame.ts';
import { keyMarks } from './key.ts';
import { outlinesFor } from './outlines.ts';
import { type MapRow, type MapRows, mapRows } from './rows.ts';

/** Draws maps, key and ranked bars. */
export function mapMarks(table: Table, frame: MapFrame, words: Words): readonly Mark[] {
  const rows = mapRows(table);
  const breaks = breaksOf(rows);
  const tokenOf = (value: number): Token => classOf(value, breaks);
  const byAlly = new Map(rows.rows.map((row) => [row.ally, row]));
  return [
    // Of a map only the classes of its allies change, and those seldom.
    ...frame.maps.flatMap((place) =>
      keptMarks(
        frame,
        place.of,
        rows.rows.map((row) => row[place.of] && tokenOf(row[place.of] ?? 0)),
        () => [...oneMap(place, rows, byAlly, tokenOf, words), ...callouts(place, frame, byAlly, tokenOf)],
      ),
    ),
    ...keptMarks(frame, 'key', [], () => keyMarks(rows, table.about.scope === 'all', frame, words)),
    ...frame.columns.flatMap((column, i) => [
      ...columnHead(column, i, rows, frame, words),
      ...column.allies.flatMap((ally, at) => {
        const row = byAlly.get(ally);
        return row
          ? keptMarks(frame, ally, [row.base, row.now], () =>
              bar(row, column, at, rows, frame, tokenOf, words),
            )
          : [];
      }),
      ...pledgeLine(column, i, rows, frame),
    ]),
  ];
}

type ByAlly = ReadonlyMap<AllyId, MapRow>;
type TokenOf = (value: number) => Token;

const head = (
  key: string,
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
) => plotText(key, text, x, y, anchor, { size: SIZE.text, weight: 600, fill: 'ink' });

function oneMap(
  place: MapPlace,
  rows: MapRows,
  byAlly: ByAlly,
  tokenOf: TokenOf,
  words: Words,
): readonly Mark[] {
  const { of, x, y, width } = place;
  const outlines = outlinesFor(width, x, y);
  const { map } = words.t;
  const titles =
    of === 'base' || rows.year === BASE_YEAR
      ? [map.estimate, yearLabel(BASE_YEAR)]
      : [map.scenario(rows.year), String(rows.year)];
  const title = titles.find((text) => widthOf(text, SIZE.text, 600) <= width) ?? '';
  const { x0, y0, x1, y1 } = outlines.inset.box;
  const shape = (ally: AllyId): readonly Mark[] => {
    const outline = outlines.allies.get(ally);
    if (!outline) return [];
    const key = `${of}:${ally}`;
    const row = byAlly.get(ally);
    const value = row?.[of] ?? null;
    const area = { kind: 'path', key, d: outline.d, width: 0.75 } as const;
    if (!row) return [{ ...area, fill: 'land', stroke: 'rule' }];
    if (value === null)
      return [
        { ...area, fill: 'nodata', stroke: 'edge' },
        { kind: 'path', key: `${key}-hatch`, d: outline.hatch, stroke: 'nodata-hatch', width: 1 },
      ];
    const fill = tokenOf(value);
    return [{ ...area, fill, stroke: edgeOf(fill) }];
  };
  const europe = ALLY_IDS.filter((ally) => !IN_INSET.includes(ally));
  return [
    head(`${of}-title`, title, x, y - 8),
    { kind: 'path', key: `${of}-land`, d: outlines.land, fill: 'land' },
    ...europe.flatMap(shape),
    { kind: 'rect', key: `${of}-sea`, x: x0, y: y0, w: x1 - x0, h: y1 - y0, fill: 'card' },
    { kind: 'path', key: `${of}-inset-land`, d: outlines.inset.land, fill: 'land' },
    ...IN_INSET.flatMap(shape),
    {
      kind: 'path',
      key: `${of}-inset`,
      d: `M${px(x0)} ${px(y0)}V${px(y1)}H${px(x1)}`,
      stroke: 'rule',
      width: 1,
    },
  ];
}

const IN_INSET: readonly AllyId[] = ['USA', 'CAN'];

const SWATCH = 14;

function callouts(place: MapPlace, frame: MapFrame, byAlly: ByAlly, tokenOf: TokenOf): readonly Mark[] {
  return calloutsOf(place, frame, [...byAlly.keys()]).flatMap(({ ally, x, y, height }): readonly Mark[] => {
    const value = byAlly.get(ally)?.[place.of] ?? null;
    if (value === null) return [];
    const fill = tokenOf(value);
    const key = `${place.of}:${ally}-square`;
    const top = y + (height - SWATCH) / 2;
    return [
      {
        kind: 'path',
        key,
        d: `M${px(x + 0.5)} ${px(top)}h${SWATCH}v${SWATCH}h-${SWATCH}Z`,
        fill,
        stroke: edgeOf(fill),
        width: 1,
      },
      plotText(`${key}-code`, ally, x + SWATCH + 4, y + height / 2 + 4, 'start', { size: SIZE.small }),
    ];
  });
}

function columnHead(
  column: BarColumn,
  index: number,
  rows: MapRows,
  frame: MapFrame,
  words: Words,
): readonly Mark[] {
  const right = column.x + frame.columnWidth;
  const y = column.y - 8;
  if (rows.measure !== 'share') {
    const text = words.t.map.unit(rows.unit);
    return [plotText(`head-${index}`, text, right, y, 'end', { size: SIZE.small })];
  }
  const text = words.t.charts.pledgeGuide(percent(words.locale, CORE_PLEDGE));
  const half = widthOf(text, SIZE.small) / 2;
  const x = Math.min(right - half, Math.max(column.x + half, xOfPledge(column, frame)));
  return [plotText(`head-${index}`, text, x, y, 'middle', { size: SIZE.small })];
}

const xOfPledge = (column: BarColumn, frame: MapFrame): number =>
  column.x + frame.barLeft + (CORE_PLEDGE / frame.max) * frame.barWidth;

function pledgeLine(
  column: BarColumn,
  index: number,
  { measure }: MapRows,
  frame: MapFrame,
): readonly Mark[] {
  if (measure !== 'share') return [];
  const x = xOfPledge(column, frame);
  const y2 = column.y + column.allies.length * frame.rowHeight;
  return [
    { kind: 'line', key: `pledge-${index}`, x1: x, y1: column.y - 4, x2: x, y2, stroke: 'quiet', width: 1 },
  ];
}

function bar(
  { ally, base, now }: MapRow,
  column: BarColumn,
  index: number,
  { measure, unit, year }: MapRows,
  frame: MapFrame,
  tokenOf: TokenOf,
  words: Words,
): readonly Mark[] {
  const y = column.y + index * frame.rowHeight;
  const middle = y + frame.rowHeight / 2;
  const high = Math.min(13, Math.round(frame.rowHeight * 0.6));
  const left = column.x + frame.barLeft;
  const long = (value: number): number => (Math.min(value, frame.max) / frame.max) * frame.barWidth;
  const fill = tokenOf(now ?? 0);
  const end = left + Math.max(long(now ?? 0), long(base ?? 0) + 2);
  const size = frame.rowHeight < 14 ? SIZE.small : SIZE.text;
  const written =
    now === null ? '–' : measure === 'share' ? percentFigure(now) : amountBare(words.locale, now, unit);
  const [top, foot] = [middle - high / 2, middle + high / 2];
  const text = { size, fill: 'ink' } as const;
  return [
    plotText(
      `${ally}-name`,
      frame.isNamed ? words.name(ally) : ally,
      column.x,
      middle + size * 0.34,
      'start',
      text,
    ),
    {
      kind: 'path',
      key: `${ally}-bar`,
      d: `M${px(left)} ${px(top)}H${px(left + long(now ?? 0))}V${px(foot)}H${px(left)}Z`,
      fill,
      stroke: edgeOf(fill),
      width: 0.75,
    },
    ...(year === BASE_YEAR ? [] : tickMarks(ally, left + long(base ?? 0), top - 2, foot + 2)),
    plotText(`${ally}-value`, written, end + 7, middle + size * 0.34, 'start', text),
  ];
}

/** Marks the value of 2026 on a bar; cased in the card's colour, so that it shows on every class. */
function tickMarks(ally: AllyId, x: number, y1: number, y2: number): readonly Mark[] {
  const line = { kind: 'line', x1: x, y1, x2: x, y2 } as const;
  return [
    { ...line, key: `${ally}-case`, stroke: 'card', width: 3.5 },
    { ...line, key: `${ally}-tick`, stroke: 'ink', width: 1.5 },
  ];
}
