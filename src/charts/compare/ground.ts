import type { Words } from '#i18n/words.ts';
import { BASE_YEAR, REVIEW_YEAR } from '#model';
import type { Occupied } from '../labels.ts';
import { type Mark, markBox, plotText, type TextMark } from '../mark.ts';
import { SIZE, xOf } from '../scales.ts';
import { spanGround, yIn } from '../span.ts';
import type { CompareFrame } from './frame.ts';
import type { Panel } from './panel.ts';

/** Least height of a plot that has words on its ground, px. */
const WORDS = 48;

/**
 * Draws the ground of a panel: the tint of the projection, gridlines, the review year, and the panel's own title.
 *
 * @param taken Is given the room its words take.
 * @param under Lines its words keep clear of.
 */
export function groundMarks(
  key: string,
  panel: Panel,
  frame: CompareFrame,
  words: Words,
  taken: Occupied,
  under: Occupied,
): readonly Mark[] {
  const { span, frame: years, title } = panel;
  const { charts } = words.t;
  const isSide = frame.layout === 'side';
  const left = isSide ? years.indent - 6 : 0;
  const head: readonly TextMark[] = title
    ? [
        plotText(`${key}-title`, title, left, span.top - 9, 'start', {
          size: SIZE.text,
          weight: 600,
          fill: 'ink',
        }),
      ]
    : [];
  for (const mark of head) taken.box(markBox(mark));
  const ticks = panel.ticks.flatMap((value): readonly TextMark[] => {
    const text = panel.tick(value);
    const label = plotText(`${key}-y-${value}`, text, 0, yIn(span, value) - 5, 'start');
    return text && taken.isFree(markBox(label), 0) ? [label] : [];
  });
  for (const tick of ticks) taken.box(markBox(tick));
  const review = xOf(years, REVIEW_YEAR);
  const grid = panel.ticks.map((value) => yIn(span, value));
  const word = [12, 23, 34]
    .map((down) =>
      plotText(`${key}-projection`, charts.projection, xOf(years, BASE_YEAR) + 6, span.top + down, 'start', {
        halo: 'ground',
      }),
    )
    .find((label) => {
      const box = markBox(label);
      return !grid.some((y) => y > box.y0 && y < box.y1) && !under.crosses(box);
    });
  const reviewed = plotText(`${key}-review`, charts.review, review + 5, span.bottom - 6, 'start', {
    halo: 'ground',
  });
  const showsWords = key === '0' && !isSide && panel.shows === 'amounts' && span.bottom - span.top >= WORDS;
  const said = showsWords ? word : undefined;
  if (said) taken.box(markBox(said));
  return [
    ...spanGround(key, span, years, panel.ticks, left),
    {
      kind: 'line',
      key: `${key}-review-line`,
      x1: review,
      x2: review,
      // Where the word reaches beyond it, the line begins below.
      y1: said && markBox(said).x1 > review - 2 ? markBox(said).y1 + 2 : span.top,
      y2: span.bottom,
      stroke: 'quiet',
      dash: '1 3',
    },
    ...(said ? [said] : []),
    ...(showsWords &&
    taken.isFree(markBox(reviewed), 1) &&
    !under.crosses(markBox(reviewed)) &&
    markBox(reviewed).x1 < years.right
      ? [reviewed]
      : []),
    ...ticks,
    ...head,
  ];
}
