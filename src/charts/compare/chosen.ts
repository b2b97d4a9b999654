import type { Words } from '#i18n/words.ts';
import { HORIZON, type Table } from '#model';
import type { Occupied } from '../labels.ts';
import { type Mark, markBox, plotText, type TextMark } from '../mark.ts';
import { chosenYear, SIZE, xOf } from '../scales.ts';
import { comparisonIn, SLOT_STYLES, slotSymbol } from '../slots.ts';
import { yIn } from '../span.ts';
import type { Anchor } from '../text.ts';
import { endText, type Panel } from './panel.ts';
import type { ComparedPath, PathRows } from './rows.ts';

/** Where an amount may stand around its point: beside it first, away from where most paths go. */
const PLACES: readonly (readonly [dx: number, dy: number, anchor: Anchor])[] = [
  [9, -8, 'start'],
  [-9, 17, 'end'],
  [-9, -8, 'end'],
  [9, 17, 'start'],
  [-9, 4, 'end'],
  [9, 4, 'start'],
  [-9, 31, 'end'],
  [9, -22, 'start'],
];

/**
 * Marks the year looked at: a line through it, each path's point there, and by how much it lies from the base; in a plot
 * of its own, what the path comes to. The end of the paths has labels of its own.
 *
 * @param paths Those that have markers.
 * @param hasValues Whether amounts are written: where a second plot shows differences they are written there.
 */
export function chosenMarks(
  key: string,
  panel: Panel,
  paths: readonly ComparedPath[],
  rows: PathRows,
  [taken, under]: readonly [Occupied, Occupied],
  table: Table,
  words: Words,
  hasValues: boolean,
): readonly Mark[] {
  const year = chosenYear(table.about.when);
  const at = year === null ? -1 : rows.years.indexOf(year);
  if (year === null || year === HORIZON || at <= rows.baseAt) return [];
  const { span, shows, frame } = panel;
  const { farthest } = comparisonIn(table);
  const x = xOf(frame, year);
  const points = paths.flatMap((path) => {
    const value = path[shows][at];
    return typeof value === 'number' ? [{ path, value, y: yIn(span, value) }] : [];
  });
  const symbols = points.map(({ path, y }) => slotSymbol(`${key}-at-${path.slot}`, path.slot, x, y));
  taken.box(...points.map(({ y }) => ({ x0: x - 5, x1: x + 5, y0: y - 5, y1: y + 5 })));
  // The one the title speaks of is named before others look for a place.
  const wanted = hasValues
    ? points.toSorted((a, b) => order(a.path, farthest) - order(b.path, farthest))
    : [];
  const labels = wanted.flatMap(({ path, value, y }): TextMark[] => {
    // Its letter tells whose it is where points lie close together.
    const text = `${path.slot} ${endText(table, words, shows, value, frame.isNarrow)}`;
    const place = PLACES.map(([dx, dy, anchor]) =>
      plotText(`${key}-at-${path.slot}-value`, text, x + dx, y + dy, anchor, {
        size: SIZE.text,
        weight: 600,
        fill: SLOT_STYLES[path.slot].text,
        halo: 'ground',
      }),
    ).find((label) => {
      const box = markBox(label);
      const isInside = box.x0 > frame.indent && box.x1 < frame.right;
      const isBetween = box.y0 > span.top - 4 && box.y1 <= span.bottom;
      return isInside && isBetween && taken.isFree(box, 0) && !under.crosses(box);
    });
    if (place) taken.box(markBox(place));
    return place ? [place] : [];
  });
  return [
    {
      kind: 'line',
      key: `${key}-at`,
      x1: x,
      x2: x,
      y1: span.top,
      y2: span.bottom,
      stroke: 'muted',
      width: 1,
    },
    ...symbols,
    ...labels,
  ];
}

const order = ({ slot }: ComparedPath, first: string): number => (slot === first ? 0 : 1);
