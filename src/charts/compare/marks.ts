import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { Occupied } from '../labels.ts';
import { type Mark, markBox, plotText, type TextMark, through } from '../mark.ts';
import { SIZE, xOf } from '../scales.ts';
import { shortOf } from '../sentence.ts';
import { slotMarks } from '../slots.ts';
import { yIn } from '../span.ts';
import { symbolKey } from '../symbols.ts';
import { chosenMarks } from './chosen.ts';
import { endMarks, sideEnd } from './ends.ts';
import type { CompareFrame } from './frame.ts';
import { groundMarks } from './ground.ts';
import type { Panel } from './panel.ts';
import { type ComparedPath, type PathRows, pathRows } from './rows.ts';

/** Draws compared paths: grounds and scales, the years all share, each scenario's line, and what its end comes to. */
export function compareMarks(table: Table, frame: CompareFrame, words: Words): readonly Mark[] {
  const rows = pathRows(table, frame.width);
  const ofSlot = new Map(rows.paths.map((path) => [path.slot, path]));
  return [
    ...symbolKey(frame.key, frame.width).marks.filter(() => frame.key.length > 0),
    ...frame.panels.flatMap((panel, i) => {
      // The frame rests with the settled table; what is drawn is the table's own.
      const paths = panel.paths.flatMap(({ slot }) => ofSlot.get(slot) ?? []);
      return panelMarks(String(i), { ...panel, paths }, rows, frame, table, words);
    }),
    ...frame.panels
      .slice(0, frame.layout === 'side' ? undefined : 1)
      .flatMap(({ frame: years }, i) =>
        years.xTicks.flatMap(({ label }): Mark[] => (label ? [{ ...label, key: `${i}-${label.key}` }] : [])),
      ),
  ];
}

type Point = readonly [number, number];

function pointsOf(
  { frame, span, shows }: Panel,
  path: ComparedPath,
  rows: PathRows,
  fromBase: boolean,
): readonly Point[] {
  return rows.years.flatMap((year, i): Point[] => {
    const value = path[shows][i];
    if (value === null || value === undefined || (fromBase && i < rows.baseAt)) return [];
    return [[xOf(frame, year), yIn(span, value)]];
  });
}

function panelMarks(
  key: string,
  panel: Panel,
  rows: PathRows,
  frame: CompareFrame,
  table: Table,
  words: Words,
): readonly Mark[] {
  const [taken, under] = [new Occupied(), new Occupied()];
  const isSide = frame.layout === 'side';
  const lines = panel.paths.map((path) => {
    // In a plot of its own a scenario stands against the base, which is thin, ink and without markers.
    const isGhost = isSide && path.isBase && panel.paths.length > 1;
    const points = pointsOf(panel, path, rows, true);
    under.line(points);
    const marks: readonly Mark[] = isGhost
      ? [
          {
            kind: 'path',
            key: `${key}-${path.slot}`,
            d: through(points),
            stroke: 'ink',
            width: 1.25,
            dash: '4 4',
          },
        ]
      : slotMarks(`${key}-${path.slot}`, path.slot, points);
    return { path, isGhost, points, marks };
  });
  // Ticks and words of the ground claim their places before labels look for one.
  const ground = groundMarks(key, panel, frame, words, taken, under);
  const past =
    panel.shows === 'amounts' ? pastMarks(key, panel, rows, [taken, under], frame, table, words) : [];
  const side = isSide ? sideEnd(key, panel, lines, table, words) : [];
  for (const mark of side) taken.box(markBox(mark));
  const hasSecond = frame.layout === 'overlay' && frame.panels.length > 1;
  const chosen = chosenMarks(
    key,
    panel,
    lines.flatMap(({ path, isGhost }) => (isGhost ? [] : [path])),
    rows,
    [taken, under],
    table,
    words,
    !hasSecond || panel.shows === 'differences',
  );
  return [
    ...ground.filter((mark) => mark.kind !== 'text'),
    ...chosen.filter((mark) => mark.kind === 'line'),
    // Words of the ground stand on the line of the year looked at.
    ...ground.filter((mark) => mark.kind === 'text'),
    ...past.filter((mark) => mark.kind !== 'text'),
    // The base comes last, on top: where paths are one it is the one seen.
    ...[...lines].sort((a, b) => Number(a.path.isBase) - Number(b.path.isBase)).flatMap(({ marks }) => marks),
    ...chosen.filter((mark) => mark.kind !== 'line'),
    ...past.filter((mark) => mark.kind === 'text'),
    ...(isSide
      ? side
      : endMarks(
          key,
          panel,
          lines.map(({ path }) => path),
          table,
          words,
        )),
  ];
}

/** NATO's figures until 2026, which all scenarios share, and where they start from. */
function pastMarks(
  key: string,
  panel: Panel,
  rows: PathRows,
  [taken, under]: readonly [Occupied, Occupied],
  frame: CompareFrame,
  table: Table,
  words: Words,
): readonly Mark[] {
  const [path] = panel.paths;
  if (!path) return [];
  const points = pointsOf(panel, path, rows, false).slice(0, rows.baseAt + 1);
  const [first, base] = [points[0], points[rows.baseAt]];
  const value = path.amounts[rows.baseAt];
  const before = path.amounts[0];
  // Exporters or levers of the market can part scenarios in 2026 already: then no point is shared.
  const isShared = panel.paths.every(
    ({ amounts }) => Math.abs((amounts[rows.baseAt] ?? 0) - (value ?? 0)) < 1e-9,
  );
  if (!base || value === null || value === undefined || !isShared) return [];
  under.line(points);
  const label = (name: string, text: string, x: number, y: number, anchor: 'start' | 'end'): TextMark =>
    plotText(`${key}-${name}`, text, x, y, anchor, {
      size: SIZE.text,
      weight: 600,
      fill: 'ink',
      halo: 'card',
    });
  // Side by side every plot begins alike: it is said once.
  const texts =
    frame.layout === 'side' && key !== '0'
      ? []
      : [
          label(
            'base',
            words.t.compare.atBase(shortOf(table, words, value)),
            base[0] - 8,
            base[1] - 9,
            'end',
          ),
          ...(first && rows.baseAt > 0 && typeof before === 'number'
            ? [label('first', shortOf(table, words, before), first[0], first[1] - 9, 'start')]
            : []),
        ];
  const shown = texts.filter((text) => {
    const box = markBox(text);
    // Both ends of the line may pass under their own labels' edge.
    if (box.x0 < 0 || !taken.isFree(box, 0) || under.crosses({ ...box, y1: box.y1 - 3 })) return false;
    taken.box(box);
    return true;
  });
  return [
    ...(rows.baseAt > 0
      ? [{ kind: 'path', key: `${key}-past`, d: through(points), stroke: 'ink', width: 2 } as const]
      : []),
    {
      kind: 'circle',
      key: `${key}-base-dot`,
      cx: base[0],
      cy: base[1],
      r: 4.5,
      fill: 'card',
      stroke: 'ink',
      width: 2,
    },
    ...shown,
  ];
}
