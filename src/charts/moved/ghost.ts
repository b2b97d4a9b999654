import { points } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { BASE_YEAR, HORIZON } from '#model';
import { Occupied } from '../labels.ts';
import { type Mark, markBox, plotText, type TextMark, through } from '../mark.ts';
import { type Frame, SIZE, xOf, yOf } from '../scales.ts';
import type { MovedPanel, MovedRow } from './rows.ts';

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

/**
 * Draws the fastest rise so far as a pale slope: where it happened, and from the base year on as far as the plot goes.
 * Its words give way where a line is.
 */
export function ghostMarks(panel: MovedPanel, frame: Frame, words: Words): readonly Mark[] {
  const found = fastest(panel);
  const base = panel.base.core;
  if (!found || base === null) return [];
  const at = (year: number, share: number): readonly [number, number] => [
    xOf(frame, year),
    yOf(frame, share),
  ];
  const highest = frame.max;
  const years = Math.min(HORIZON - BASE_YEAR, Math.max(0, (highest - base) / found.rise));
  const ghost = [at(BASE_YEAR, base), at(BASE_YEAR + years, base + found.rise * years)] as const;
  const past = [found.from, found.to].map(({ year, core }) => at(year, core ?? 0));
  const pale = { kind: 'path', stroke: 'guide', width: 6, opacity: 0.6 } as const;
  return [
    { ...pale, key: 'ghost-past', d: through(past) },
    { ...pale, key: 'ghost', d: through(ghost) },
    ...ghostWords(panel, frame, words, found.to.year, found.rise, ghost),
  ];
}

function ghostWords(
  panel: MovedPanel,
  frame: Frame,
  words: Words,
  year: number,
  rise: number,
  ghost: readonly (readonly [number, number])[],
): readonly Mark[] {
  const say = words.t.profile.path;
  const [x, y] = ghost[1] ?? [0, 0];
  const taken = new Occupied();
  for (const pick of ['core', 'preset'] as const)
    taken.line(
      panel.rows.flatMap((row) => {
        const share = row[pick];
        return share === null ? [] : [[xOf(frame, row.year), yOf(frame, share)] as const];
      }),
    );
  taken.line(ghost);
  const lines = (left: number, top: number): readonly TextMark[] =>
    [say.ghost(String(year)), say.ghostRise(points(words.locale, rise, 2))].map((text, i) =>
      plotText(`ghost-${i}`, text, left, top + i * 14, 'start', {
        size: SIZE.text,
        fill: 'muted',
        halo: 'ground',
      }),
    );
  const places = [lines(x + 12, y + 12), lines(x + 12, y + 26), lines(x + 12, y + 44)];
  const isFree = (texts: readonly TextMark[]): boolean =>
    texts.every((text) => taken.isFree(markBox(text), 2) && markBox(text).x1 < frame.right);
  return places.find(isFree) ?? [];
}
