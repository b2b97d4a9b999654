import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type EndLabel, placeLabels } from '../labels.ts';
import { type Mark, plotText, type Run, type TextMark } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { SLOT_STYLES } from '../slots.ts';
import { yIn } from '../span.ts';
import { endText, type Panel } from './panel.ts';
import type { ComparedPath } from './rows.ts';

/** Height of a label at an end, px. */
const LABEL = 17;

/** Writes letter and amount at the end of each path; parted where paths end close together. */
export function endMarks(
  key: string,
  panel: Panel,
  paths: readonly ComparedPath[],
  table: Table,
  words: Words,
): readonly Mark[] {
  const { span, shows } = panel;
  const isNarrow = panel.frame.isNarrow;
  const ends = paths.flatMap((path) => {
    const value = path[shows].at(-1);
    return value === null || value === undefined ? [] : [{ path, value, at: yIn(span, value) }];
  });
  const labels = ends.map(
    ({ path, at }, i): EndLabel => ({ key: path.slot, at, height: LABEL, priority: path.isBase ? 9 : 8 - i }),
  );
  // In a low plot labels rise above it rather than stand on its years.
  const lowest = span.bottom + 5;
  const centres = placeLabels(labels, Math.min(span.top - 8, lowest - LABEL * labels.length), lowest);
  const x = panel.frame.right + 12;
  return ends.flatMap(({ path, value }): readonly Mark[] => {
    const centre = centres.get(path.slot);
    if (centre === undefined) return [];
    const fill = SLOT_STYLES[path.slot].text;
    const runs: readonly Run[] = [
      { text: path.slot },
      { text: endText(table, words, shows, value, isNarrow), dx: 5 },
    ];
    return [
      {
        ...plotText(`${key}-end-${path.slot}`, '', x, centre + 4.5, 'start', {
          size: SIZE.big,
          weight: 600,
          fill,
        }),
        text: runs,
      },
    ];
  });
}

/** Says what a scenario of a plot of its own comes to, above its end. */
export function sideEnd(
  key: string,
  panel: Panel,
  lines: readonly {
    readonly path: ComparedPath;
    readonly isGhost: boolean;
    readonly points: readonly (readonly [number, number])[];
  }[],
  table: Table,
  words: Words,
): readonly TextMark[] {
  const own = lines.find(({ isGhost }) => !isGhost);
  const end = own?.points.at(-1);
  const value = own?.path.amounts.at(-1);
  if (!own || !end || value === null || value === undefined) return [];
  const highest = Math.min(...lines.flatMap(({ points }) => points.slice(-3).map(([, y]) => y)));
  return [
    plotText(
      `${key}-end`,
      endText(table, words, 'amounts', value, panel.frame.isNarrow),
      panel.frame.right + 6,
      // In a low plot it would run into the scenario's name above.
      Math.max(highest - 10, panel.span.top + 7),
      'end',
      { size: SIZE.big, weight: 600, fill: SLOT_STYLES[own.path.slot].text, halo: 'ground' },
    ),
  ];
}
