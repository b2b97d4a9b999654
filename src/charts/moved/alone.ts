import { percentFigure, points } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, CORE_PLEDGE, HORIZON, REVIEW_YEAR } from '#model';
import { Occupied } from '../labels.ts';
import { type Mark, markBox, plotText, type TextMark, through } from '../mark.ts';
import { type Frame, SIZE, xOf, yOf } from '../scales.ts';
import { pathMarks } from './marks.ts';
import { POINT, plansBeside } from './plans.ts';
import type { MovedPanel, MovedRow } from './rows.ts';

type Point = readonly [number, number];

/** The year whose rise was the largest so far, with the year before it; null without two known years. */
function fastest({
  rows,
}: MovedPanel): { readonly from: MovedRow; readonly to: MovedRow; readonly rise: number } | null {
  return rows.reduce<ReturnType<typeof fastest>>((best, to, i) => {
    const from = rows[i - 1];
    if (!from || to.year > BASE_YEAR || from.core === null || to.core === null) return best;
    const rise = to.core - from.core;
    return rise > (best?.rise ?? 0) ? { from, to, rise } : best;
  }, null);
}

/** An ally's fastest rise as a slope from the base year on, and where it happened. */
interface Ghost {
  readonly line: readonly Point[];
  readonly past: readonly Point[];
  readonly year: number;
  readonly rise: number;
}

/** Finds the slope as far as the plot goes; null for an ally that never rose. */
function ghostOf(panel: MovedPanel, frame: Frame): Ghost | null {
  const found = fastest(panel);
  const base = panel.base.core;
  if (!found || base === null) return null;
  const at = (year: number, share: number): Point => [xOf(frame, year), yOf(frame, share)];
  const years = Math.min(HORIZON - BASE_YEAR, Math.max(0, (frame.max - base) / found.rise));
  return {
    line: [at(BASE_YEAR, base), at(BASE_YEAR + years, base + found.rise * years)],
    past: [found.from, found.to].map(({ year, core }) => at(year, core ?? 0)),
    year: found.to.year,
    rise: found.rise,
  };
}

/**
 * Draws the one path of a profile: behind it the fastest rise so far as a pale slope, upon it words that give way where
 * a line is. Their halo breaks the guides that they cross.
 */
export function aloneMarks(panel: MovedPanel, table: Table, frame: Frame, words: Words): readonly Mark[] {
  const ghost = ghostOf(panel, frame);
  const pale = { kind: 'path', stroke: 'guide', width: 6, opacity: 0.6 } as const;
  return [
    ...(ghost
      ? ([
          { ...pale, key: 'ghost-past', d: through(ghost.past) },
          { ...pale, key: 'ghost', d: through(ghost.line) },
        ] as const)
      : []),
    ...pathMarks(panel, table, frame, words, true),
    ...besideWords(panel, frame, words, ghost),
  ];
}

/** Words of the slope, of the stated plans and of the review, each where no line runs. */
function besideWords(panel: MovedPanel, frame: Frame, words: Words, ghost: Ghost | null): readonly Mark[] {
  const say = words.t.profile.path;
  const taken = new Occupied();
  for (const pick of ['core', 'preset'] as const)
    taken.line(
      panel.rows.flatMap((row) => {
        const share = row[pick];
        return share === null ? [] : [[xOf(frame, row.year), yOf(frame, share)] as const];
      }),
    );
  const review = xOf(frame, REVIEW_YEAR);
  if (ghost) taken.line(ghost.line);
  const plans = plansBeside(panel, frame);
  // Points stand on the path that is still to come: words keep clear of them.
  for (const { year, core } of panel.rows)
    if (year > BASE_YEAR && core !== null) {
      const [x, y] = [xOf(frame, year), yOf(frame, core)];
      taken.box({ x0: x - POINT, x1: x + POINT, y0: y - POINT, y1: y + POINT });
    }
  for (const { x, y } of plans) taken.box({ x0: x - 6, x1: x + 6, y0: y - 6, y1: y + 6 });
  const style = { size: SIZE.text, fill: 'muted', halo: 'ground' } as const;
  const placed: Mark[] = [];
  // The guides of review and pledge may be crossed where there is no other place: they are dotted, the words have a halo.
  const pledge = yOf(frame, CORE_PLEDGE);
  const isAside = (text: TextMark): boolean => {
    const { x0, x1 } = markBox(text);
    return x1 < review - 2 || x0 > review + 2;
  };
  // A line along the words spoils more than one across them.
  const isLegible = (text: TextMark): boolean => {
    const { y0, y1 } = markBox(text);
    return y1 < pledge || y0 > pledge;
  };
  const isFree = (text: TextMark): boolean =>
    taken.isFree(markBox(text), 2) && markBox(text).x1 < frame.right;
  const place = (places: readonly (readonly TextMark[])[]): void => {
    const open = places.filter((texts) => texts.every(isFree));
    const free =
      open.find((texts) => texts.every(isLegible) && texts.every(isAside)) ??
      open.find((texts) => texts.every(isLegible)) ??
      open[0];
    for (const text of free ?? []) {
      taken.box(markBox(text));
      placed.push(text);
    }
  };
  if (ghost) {
    const [x, y] = ghost.line[1] ?? [0, 0];
    const lines = (left: number, top: number): readonly TextMark[] =>
      [say.ghost(String(ghost.year)), say.ghostRise(points(words.locale, ghost.rise, 2))].map((text, i) =>
        plotText(`ghost-${i}`, text, left, top + i * 14, 'start', style),
      );
    place([lines(x + 12, y + 12), lines(Math.max(x, review) + 10, y + 12), lines(x + 12, y + 26)]);
  }
  for (const { year, plan, x, y } of plans) {
    const text = say.plan(percentFigure(plan, 2), year);
    const at = (left: number, base: number, anchor: 'start' | 'end') => [
      plotText(`plan-word-${year}`, text, left, base, anchor, style),
    ];
    place([
      at(x + 9, y + 16, 'start'),
      at(x + 9, y + 4, 'start'),
      at(x + 9, y - 9, 'start'),
      at(x, y + 30, 'start'),
      at(x + 9, y + 46, 'start'),
    ]);
  }
  place([[plotText('review-word', words.t.charts.review, review + 5, frame.bottom - 6, 'start', style)]]);
  return placed;
}
