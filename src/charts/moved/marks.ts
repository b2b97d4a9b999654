import { percent, percentFigure } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, REVIEW_YEAR } from '#model';
import { Occupied, placeLabels } from '../labels.ts';
import { type Mark, markBox, markWidth, plotText, px, type Run, type TextMark, through } from '../mark.ts';
import { chosenYear, type Frame, SIZE, xOf, yOf } from '../scales.ts';
import { shortOf } from '../sentence.ts';
import { ownStyle, slotSymbol } from '../slots.ts';
import { hasMoved } from './finding.ts';
import { plansBeside } from './plans.ts';
import { isHeld, type MovedPanel, reachedYear } from './rows.ts';

/** Core pledge of The Hague, the guide of every panel. */
const PLEDGE = 0.035;
type Point = readonly [number, number];

/** Draws one ally: its path since 2014, the preset's, stated plans, and what it opens to the exporter. */
export const movedMarks = (
  panel: MovedPanel,
  table: Table,
  frame: Frame,
  words: Words,
  anyMoved: boolean,
): readonly Mark[] => [
  ...pathMarks(panel, table, frame, words),
  ...head(panel, table, frame, words, anyMoved),
];

/**
 * Draws an ally's path without the line that heads its panel.
 *
 * @param isAlone Whether its points can be pulled: plans stand clear of them, and the first year has its value.
 */
export function pathMarks(
  panel: MovedPanel,
  table: Table,
  frame: Frame,
  words: Words,
  isAlone = false,
): readonly Mark[] {
  const past = pointsOf(panel, frame, (row) => (row.year <= BASE_YEAR ? row.core : null));
  const core = pointsOf(panel, frame, (row) => (row.year >= BASE_YEAR ? row.core : null));
  const preset = pointsOf(panel, frame, (row) => row.preset);
  const plans = isAlone
    ? plansBeside(panel, frame).map(({ x, y }): Point => [x, y])
    : pointsOf(panel, frame, (row) => row.plan);
  const xBase = xOf(frame, BASE_YEAR);
  const xReview = xOf(frame, REVIEW_YEAR);
  const yPledge = yOf(frame, PLEDGE);
  const taken = new Occupied();
  for (const line of [past, core, panel.differs ? preset : []]) taken.line(line);
  for (const { label } of [...frame.yTicks, ...frame.xTicks]) if (label) taken.box(markBox(label));
  for (const [x, y] of plans) taken.box({ x0: x - 6, x1: x + 6, y0: y - 6, y1: y + 6 });
  const labels: TextMark[] = [];
  const place = (...candidates: readonly TextMark[]): void => {
    const free = candidates.find((label) => taken.isFree(markBox(label), 1));
    if (!free) return;
    labels.push(free);
    taken.box(markBox(free));
  };
  const [first] = past;
  const start = panel.rows.find(({ core }) => core !== null)?.core;
  if (isAlone && first && start != null) {
    const [x, y] = first;
    const style = { size: SIZE.text, weight: 600, fill: 'ink', halo: 'card' } as const;
    place(
      ...[y + 17, y - 8].map((base) =>
        plotText('start-value', percentFigure(start), x, base, 'middle', style),
      ),
    );
  }
  const base = past.at(-1);
  if (base && panel.base.core !== null) {
    const text = `${percentFigure(panel.base.core)}e`;
    const style = { fill: 'ink', halo: 'card' } as const;
    place(
      plotText('base-value', text, base[0] - 6, base[1] - 7, 'end', style),
      plotText('base-value', text, base[0] - 6, base[1] - 18, 'end', style),
      plotText('base-value', text, base[0] - 6, base[1] + 18, 'end', style),
      plotText('base-value', text, base[0] + 6, base[1] + 18, 'start', { ...style, halo: 'ground' }),
      plotText('base-value', text, base[0] + 6, base[1] - 10, 'start', { ...style, halo: 'ground' }),
    );
  }
  const guide = words.t.charts.pledgeGuide(percent(words.locale, PLEDGE));
  const xFirst = xOf(frame, frame.firstYear);
  place(
    plotText('pledge', guide, xFirst, yPledge - 4, 'start', { halo: 'card' }),
    plotText('pledge', guide, xFirst, yPledge + 13, 'start', { halo: 'card' }),
    plotText('pledge', guide, frame.right - 2, yPledge + 13, 'end', { halo: 'ground' }),
    plotText('pledge', guide, frame.right - 2, yPledge - 4, 'end', { halo: 'ground' }),
  );
  const dot = core.at(-1);
  return [
    {
      kind: 'rect',
      key: 'ground',
      layer: 'under',
      x: xBase,
      y: frame.top,
      w: frame.right - xBase,
      h: frame.bottom - frame.top,
      fill: 'ground',
    },
    {
      kind: 'line',
      key: 'guide',
      x1: frame.left,
      y1: yPledge,
      x2: frame.right,
      y2: yPledge,
      stroke: 'quiet',
      dash: '1 3',
    },
    {
      kind: 'line',
      key: 'review',
      x1: xReview,
      y1: frame.top,
      x2: xReview,
      y2: frame.bottom,
      stroke: 'quiet',
      dash: '1 3',
    },
    ...(panel.differs
      ? [
          {
            kind: 'path',
            key: 'preset',
            d: through(preset),
            stroke: 'ink',
            width: 1.25,
            dash: '4 4',
          } as const,
        ]
      : []),
    { kind: 'path', key: 'past', d: through(past), stroke: 'ink', width: 2 },
    { kind: 'path', key: 'core', d: through(core), stroke: ownStyle(table).token, width: 2.5 },
    ...(base
      ? [
          {
            kind: 'circle',
            key: 'base',
            cx: base[0],
            cy: base[1],
            r: 3.5,
            fill: 'card',
            stroke: 'ink',
            width: 2,
          } as const,
        ]
      : []),
    ...(isAlone && first
      ? [{ kind: 'circle', key: 'start', cx: first[0], cy: first[1], r: 3, fill: 'ink' } as const]
      : []),
    ...plans.map(
      ([x, y], i): Mark => ({
        kind: 'path',
        key: `plan-${i}`,
        d: `M${px(x)} ${px(y - 4.5)}l4.5 4.5-4.5 4.5-4.5-4.5Z`,
        fill: 'card',
        stroke: 'ink-2',
        width: 1.5,
      }),
    ),
    ...chosenDot(panel, table, frame),
    ...(dot ? [slotSymbol('end', table.about.slot ?? 'A', dot[0], dot[1])] : []),
    ...endValues(panel, table, frame, words),
    ...labels,
  ];
}

const pointsOf = (
  { rows }: MovedPanel,
  frame: Frame,
  pick: (row: MovedPanel['rows'][number]) => number | null,
): readonly Point[] =>
  rows.flatMap((row): Point[] => {
    const share = pick(row);
    return share === null ? [] : [[xOf(frame, row.year), yOf(frame, share)]];
  });

function chosenDot(panel: MovedPanel, table: Table, frame: Frame): readonly Mark[] {
  const row = panel.rows.find(({ year }) => year === chosenYear(panel.when));
  if (!row || row.core === null || row.year <= BASE_YEAR || row.year === panel.end.year) return [];
  return [
    {
      kind: 'circle',
      key: 'chosen',
      cx: xOf(frame, row.year),
      cy: yOf(frame, row.core),
      r: 4,
      fill: ownStyle(table).token,
      stroke: 'ground',
      width: 1.5,
    },
  ];
}

/** Names the ally, where its path goes and what that opens; parts give way where the panel is too narrow for all. */
function head(
  panel: MovedPanel,
  table: Table,
  frame: Frame,
  words: Words,
  anyMoved: boolean,
): readonly Mark[] {
  const { t, locale } = words;
  const effect = panel.sam - panel.presetSam;
  const amount = anyMoved
    ? hasMoved(panel) && effect !== 0
      ? shortOf(table, words, effect, true)
      : t.charts.noEffect
    : shortOf(table, words, panel.sam);
  const line = (key: string, anchor: 'start' | 'end', text: readonly Run[], size: number): TextMark => ({
    kind: 'text',
    key,
    text,
    x: anchor === 'start' ? 0 : frame.width,
    y: 14,
    anchor,
    size,
    weight: 400,
    fill: 'muted',
  });
  const name: Run = { text: words.name(panel.ally), weight: 600, fill: 'ink' };
  const reached: Run = {
    text: isHeld(panel)
      ? t.charts.held(percent(locale, panel.end.core ?? 0))
      : t.charts.reached(percent(locale, panel.end.core ?? 0), reachedYear(panel)),
    dx: 8,
  };
  const isFelt = anyMoved && hasMoved(panel) && effect !== 0;
  const value: Run = {
    text: amount,
    weight: isFelt || !anyMoved ? 600 : 400,
    fill: isFelt ? ownStyle(table).text : 'ink-2',
    dx: 5,
  };
  const exporter: Run = { text: words.name(table.about.exporter) };
  const short: Run = { text: table.about.exporter };
  const lefts = panel.end.core === null ? [[name]] : [[name, reached], [name]];
  for (const left of lefts)
    for (const right of [exporter, short]) {
      const marks = [line('head', 'start', left, 14), line('effect', 'end', [right, value], 12.5)];
      if (marks.reduce((sum, mark) => sum + markWidth(mark), 12) <= frame.width) return marks;
    }
  const narrowest = [
    line('head', 'start', [{ ...name, text: panel.ally }], 14),
    line('effect', 'end', [{ ...value, dx: 0 }], 12.5),
  ];
  return narrowest.reduce((sum, mark) => sum + markWidth(mark), 12) <= frame.width
    ? narrowest
    : narrowest.slice(0, 1);
}

/** Writes the last value of the path and, where it differs, of the preset. */
function endValues(panel: MovedPanel, table: Table, frame: Frame, words: Words): readonly Mark[] {
  if (panel.end.core === null) return [];
  const core = percent(words.locale, panel.end.core);
  const preset = percentFigure(panel.end.preset ?? 0);
  const wanted = [
    { key: 'end-value', at: yOf(frame, panel.end.core), height: 14, priority: 2 },
    ...(panel.differs && preset !== percentFigure(panel.end.core)
      ? [{ key: 'end-preset', at: yOf(frame, panel.end.preset ?? 0), height: 14, priority: 1 }]
      : []),
  ];
  const centres = placeLabels(wanted, frame.top - 6, frame.bottom);
  return wanted.flatMap(({ key }): Mark[] => {
    const y = centres.get(key);
    if (y === undefined) return [];
    const isCore = key === 'end-value';
    return [
      plotText(key, isCore ? core : preset, frame.right + 8, y + 4, 'start', {
        size: SIZE.text,
        weight: isCore ? 600 : 400,
        fill: isCore ? ownStyle(table).text : 'ink-2',
      }),
    ];
  });
}
