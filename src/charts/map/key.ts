import type { Words } from '#i18n/words.ts';
import { Occupied } from '../labels.ts';
import { type Mark, markBox, plotText, px } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { widthOf } from '../text.ts';
import { CLASS_TOKENS, edgeOf, writtenBreaks } from './classes.ts';
import type { MapFrame } from './frame.ts';
import { hatchOf } from './outlines.ts';
import type { MapRows } from './rows.ts';

const HIGH = 9;
/** Size of a sample of what is no class. */
const SAMPLE = { width: 16, gap: 5, apart: 16 } as const;
/** From the classes to a row below their labels, px. */
const SECOND_ROW = 38;

/**
 * Draws the key of the classes, the pledges heavy; and, where there is room at its right, what has no class.
 *
 * @param isAll Whether every ally is in scope.
 */
export function keyMarks(rows: MapRows, isAll: boolean, frame: MapFrame, words: Words): readonly Mark[] {
  const { x, y, width } = frame.key;
  const each = width / CLASS_TOKENS.length;
  const swatches = CLASS_TOKENS.map(
    (token, i): Mark => ({
      kind: 'path',
      key: `class-${token}`,
      d: box(x + i * each, y, each, HIGH),
      fill: token,
      stroke: edgeOf(token),
      width: 1,
    }),
  );
  const taken = new Occupied();
  const breaks = writtenBreaks(rows, words).map((at, i) => ({ ...at, i, x: x + (i + 1) * each }));
  // The pledges have their label first, then the last, which names the unit.
  const ranked = [...breaks].sort(
    (a, b) => Number(b.isHeavy) - Number(a.isHeavy) || Number(b.i === 5) - Number(a.i === 5) || a.i - b.i,
  );
  const labels = ranked.flatMap(({ label, figure, isHeavy, i, x: middle }) => {
    const weight = isHeavy ? 600 : 400;
    const start = middle - widthOf(figure, SIZE.small, weight) / 2;
    const mark = plotText(`break-${i}`, label, start, y + HIGH + 15, 'start', {
      size: SIZE.small,
      weight,
      fill: isHeavy ? 'ink' : 'muted',
    });
    const room = markBox(mark);
    if (!taken.isFree(room, 3) || room.x0 < 0 || room.x1 > frame.width) return [];
    taken.box(room);
    return [mark];
  });
  const ticks = breaks.map(
    ({ isHeavy, i, x: middle }): Mark => ({
      kind: 'line',
      key: `break-tick-${i}`,
      x1: middle,
      y1: y - (isHeavy ? 3 : 0),
      x2: middle,
      y2: y + HIGH + (isHeavy ? 4 : 2),
      stroke: isHeavy ? 'ink' : 'quiet',
      width: isHeavy ? 1.75 : 0.75,
    }),
  );
  return [...swatches, ...ticks, ...labels, ...samples(rows, isAll, frame, words, x + width)];
}

/** Shows how land without a class is drawn. */
function samples(
  rows: MapRows,
  isAll: boolean,
  frame: MapFrame,
  words: Words,
  from: number,
): readonly Mark[] {
  const last = frame.maps.at(-1);
  const end = frame.columns.length > 0 && last ? Math.max(last.x + last.width, from) : frame.width;
  const wanted = [
    ...(rows.rows.some(({ now }) => now === null) ? [{ key: 'no-forces', text: words.t.map.noForces }] : []),
    { key: 'outside', text: isAll ? words.t.map.noAlly : words.t.map.outside },
  ];
  // Bars stand below the key, or beside it: there a second row has room under the labels of the classes.
  const bars = frame.columns[0];
  const floor = bars && bars.y > frame.key.y ? 0 : frame.height;
  let [x, y] = [from + SAMPLE.apart, frame.key.y];
  return wanted.flatMap(({ key, text }): readonly Mark[] => {
    const long = SAMPLE.width + SAMPLE.gap + widthOf(text, SIZE.small);
    if (x + long > end && y === frame.key.y && y + SECOND_ROW + HIGH <= floor)
      [x, y] = [frame.key.x, y + SECOND_ROW];
    if (x + long > end) return [];
    const label = plotText(key, text, x + SAMPLE.width + SAMPLE.gap, y + HIGH, 'start', { size: SIZE.small });
    const at = x;
    x += long + SAMPLE.apart;
    const isHatched = key === 'no-forces';
    const swatch = {
      kind: 'path',
      key: `${key}-swatch`,
      d: box(at, y, SAMPLE.width, HIGH),
      width: 1,
    } as const;
    return [
      { ...swatch, fill: isHatched ? 'nodata' : 'land', stroke: 'rule' },
      ...(isHatched
        ? [
            {
              kind: 'path',
              key: `${key}-hatch`,
              d: hatchOf([corners(at, y, SAMPLE.width, HIGH)]),
              stroke: 'nodata-hatch',
              width: 1,
            } as const,
          ]
        : []),
      label,
    ];
  });
}

const corners = (x: number, y: number, w: number, h: number) =>
  [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ] as const;

const box = (x: number, y: number, w: number, h: number): string =>
  `M${px(x)} ${px(y)}h${px(w)}v${px(h)}h${px(-w)}Z`;
