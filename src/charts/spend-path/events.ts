import type { Words } from '#i18n/words.ts';
import type { Occupied } from '../labels.ts';
import type { Mark, TextMark } from '../mark.ts';
import { markBox } from '../mark.ts';
import { type Frame, SIZE, xOf, yOf } from '../scales.ts';
import type { SpendRows } from './rows.ts';

/** Events in order of weight: when they were, as a fraction of years, and the side their label prefers. */
const EVENTS = [
  // Full-scale invasion of Ukraine, 24 February 2022.
  { id: 'ukraine', at: 2022 + 1.8 / 12, side: 'end', upward: true, stems: [48, 34, 62] },
  // Summit of The Hague, 24–25 June 2025.
  { id: 'hague', at: 2025 + 5.8 / 12, side: 'end', upward: false, stems: [82, 66, 50, 98] },
  // Summit of Wales, 4–5 September 2014.
  { id: 'wales', at: 2014 + 8.2 / 12, side: 'start', upward: true, stems: [30, 44, 58] },
] as const;

/** Least room for events at all: years of history in so many pixels, and so high a plot. */
const ROOM = { history: 180, height: 180 } as const;
const LINE = 14;

/** Draws the events of the long line, each only where its label touches nothing. */
export function eventMarks(data: SpendRows, frame: Frame, words: Words, taken: Occupied): readonly Mark[] {
  const width = xOf(frame, data.base.year) - xOf(frame, data.first.year);
  if (width < ROOM.history || frame.bottom - frame.top < ROOM.height) return [];
  return EVENTS.flatMap((event) => {
    const x = xOf(frame, event.at);
    const yLine = yOf(frame, valueAtTime(data, event.at));
    for (const stem of event.stems) {
      const from = yLine + (event.upward ? -5 : 5);
      const to = from + (event.upward ? -stem : stem);
      const lines = words.t.charts.events[event.id].map(
        (text, i): TextMark => ({
          kind: 'text',
          key: `event-${event.id}-${i}`,
          text,
          x: x + (event.side === 'end' ? -5 : 5),
          y: to + (event.upward ? 8 : 0) + i * LINE,
          anchor: event.side,
          size: SIZE.small,
          weight: 400,
          fill: 'muted',
          halo: 'card',
        }),
      );
      const boxes = lines.map(markBox);
      const isFree = boxes.every(
        (box) => box.x0 >= 0 && box.y0 >= frame.top && box.y1 <= frame.bottom - 2 && taken.isFree(box, 4),
      );
      const stemBox = { x0: x - 1, x1: x + 1, y0: Math.min(from, to), y1: Math.max(from, to) };
      if (!isFree || !taken.isFree(stemBox, 1)) continue;
      taken.box(...boxes, stemBox);
      return [
        {
          kind: 'line',
          key: `event-${event.id}`,
          x1: x,
          y1: from,
          x2: x,
          y2: to,
          stroke: 'quiet',
        } as const,
        ...lines,
      ];
    }
    return [];
  });
}

/** Reads the history between two years. */
function valueAtTime({ rows }: SpendRows, at: number): number {
  const before = rows.find(({ year }) => year === Math.floor(at));
  const after = rows.find(({ year }) => year === Math.floor(at) + 1);
  if (!before || !after) return 0;
  return before.core + (after.core - before.core) * (at - before.year);
}
