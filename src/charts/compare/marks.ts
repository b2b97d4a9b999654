import type { Words } from '#i18n/words.ts';
import { BASE_YEAR, REVIEW_YEAR, type Table } from '#model';
import { type EndLabel, Occupied, placeLabels } from '../labels.ts';
import { type Mark, markBox, plotText, type Run, type TextMark, through } from '../mark.ts';
import { SIZE, xOf } from '../scales.ts';
import { shortOf } from '../sentence.ts';
import { SLOT_STYLES, slotMarks, slotTitle } from '../slots.ts';
import { symbolKey } from '../symbols.ts';
import { type CompareFrame, END_NAME, endText, type Panel } from './frame.ts';
import { type ComparedPath, type PathRows, pathRows } from './rows.ts';
import { yIn } from './span.ts';

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
  return [
    ...ground,
    ...past.filter((mark) => mark.kind !== 'text'),
    // The base comes last, on top: where paths are one it is the one seen.
    ...[...lines].sort((a, b) => Number(a.path.isBase) - Number(b.path.isBase)).flatMap(({ marks }) => marks),
    ...past.filter((mark) => mark.kind === 'text'),
    ...(isSide
      ? sideEnd(key, panel, lines, table, words)
      : endMarks(
          key,
          panel,
          lines.map(({ path }) => path),
          frame,
          table,
          words,
        )),
  ];
}

/** Tinted ground of the projection, gridlines, the review year, and the panel's own title. */
function groundMarks(
  key: string,
  panel: Panel,
  frame: CompareFrame,
  words: Words,
  taken: Occupied,
  under: Occupied,
): readonly Mark[] {
  const { span, frame: years, title } = panel;
  const { charts } = words.t;
  const [from, to] = [xOf(years, BASE_YEAR), years.right];
  const isFirst = key === '0';
  const isSide = frame.layout === 'side';
  const hasAmounts = panel.shows === 'amounts';
  const rule = (at: number, name: string, stroke: 'hair' | 'quiet'): Mark => ({
    kind: 'line',
    key: `${key}-${name}`,
    x1: isSide ? years.indent - 6 : 0,
    x2: to,
    y1: yIn(span, at),
    y2: yIn(span, at),
    stroke,
    width: 1,
  });
  const head: readonly TextMark[] = title
    ? [
        plotText(`${key}-title`, title, isSide ? years.indent - 6 : 0, span.top - 9, 'start', {
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
  const word = plotText(`${key}-projection`, charts.projection, from + 6, span.top + 12, 'start');
  const reviewed = plotText(`${key}-review`, charts.review, review + 5, span.bottom - 6, 'start');
  const showsWords = isFirst && !isSide && hasAmounts;
  if (showsWords) taken.box(markBox(word));
  return [
    {
      kind: 'rect',
      key: `${key}-ground`,
      layer: 'under',
      x: from,
      y: span.top,
      w: Math.max(0, to - from),
      h: span.bottom - span.top,
      fill: 'ground',
    },
    ...panel.ticks.map((value) => rule(value, `grid-${value}`, 'hair')),
    rule(0, 'zero', 'quiet'),
    {
      kind: 'line',
      key: `${key}-review-line`,
      x1: review,
      x2: review,
      y1: span.top,
      y2: span.bottom,
      stroke: 'quiet',
      dash: '1 3',
    },
    ...(showsWords ? [word] : []),
    ...(showsWords &&
    taken.isFree(markBox(reviewed), 1) &&
    !under.crosses(markBox(reviewed)) &&
    markBox(reviewed).x1 < to
      ? [reviewed]
      : []),
    ...ticks,
    ...head,
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

const LABEL = 17;

/** Letter, amount and, where there is room, name at the end of each path; parted where paths end close together. */
function endMarks(
  key: string,
  panel: Panel,
  paths: readonly ComparedPath[],
  frame: CompareFrame,
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
  const centres = placeLabels(
    labels,
    span.top - 8,
    Math.max(span.bottom + 5, span.top + LABEL * labels.length),
  );
  const x = panel.frame.right + 12;
  return ends.flatMap(({ path, value }): readonly Mark[] => {
    const centre = centres.get(path.slot);
    if (centre === undefined) return [];
    const fill = SLOT_STYLES[path.slot].text;
    const runs: readonly Run[] = [
      { text: path.slot },
      { text: endText(table, words, shows, value, isNarrow), dx: 5 },
    ];
    const label: TextMark = {
      ...plotText(`${key}-end-${path.slot}`, '', x, centre + 4.5, 'start', {
        size: SIZE.big,
        weight: 600,
        fill,
      }),
      text: runs,
    };
    if (frame.nameWidth === 0 || shows !== 'amounts') return [label];
    const name = slotTitle(path, table, words, END_NAME).slice(2);
    return [
      label,
      plotText(`${key}-name-${path.slot}`, name, frame.width, centre + 4.5, 'end', { size: SIZE.text, fill }),
    ];
  });
}

/** What a scenario of a plot of its own comes to, above its end. */
function sideEnd(
  key: string,
  panel: Panel,
  lines: readonly {
    readonly path: ComparedPath;
    readonly isGhost: boolean;
    readonly points: readonly Point[];
  }[],
  table: Table,
  words: Words,
): readonly Mark[] {
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
      highest - 10,
      'end',
      { size: SIZE.big, weight: 600, fill: SLOT_STYLES[own.path.slot].text, halo: 'ground' },
    ),
  ];
}
