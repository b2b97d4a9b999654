import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { type EndLabel, placeLabels } from '../labels.ts';
import { type Mark, plotText, through } from '../mark.ts';
import { SIZE, xOf } from '../scales.ts';
import { spanGround, yIn } from '../span.ts';
import { symbol } from '../symbols.ts';
import { wrap } from '../text.ts';
import { ALLY_STYLES, type AlliesFrame, type AllyPanel, allyEnd } from './frame.ts';
import { type AllyPath, type AllyRows, allyRows } from './rows.ts';

/** Draws a few allies against each other: share, money and change since 2026, each on a scale of its own. */
export function alliesMarks(table: Table, frame: AlliesFrame, words: Words): readonly Mark[] {
  const rows = allyRows(table);
  if (rows.paths.length === 0)
    return wrap(words.t.compare.allies.nothing, frame.width - 24, SIZE.text).map((line, i) =>
      plotText(`empty-${i}`, line, frame.width / 2, frame.height / 2 + i * 18, 'middle', { size: SIZE.text }),
    );
  return frame.panels.flatMap((panel) => [
    ...groundMarks(panel),
    ...rows.paths.flatMap((path, i) => lineMarks(path, i, panel, rows)),
    ...labelMarks(rows, panel, table, words),
    ...panel.frame.xTicks.flatMap(({ label }): Mark[] =>
      label ? [{ ...label, y: label.y + 3, key: `${panel.measure}-${label.key}` }] : [],
    ),
  ]);
}

function groundMarks({ measure, span, ticks, tick, frame, title }: AllyPanel): readonly Mark[] {
  const left = frame.indent - 6;
  return [
    ...spanGround(measure, span, frame, ticks, left),
    ...ticks.map((value) =>
      plotText(`${measure}-y-${value}`, tick(value), left - 4, yIn(span, value) + 4, 'end'),
    ),
    plotText(`${measure}-title`, title, left, span.top - 14, 'start', {
      size: SIZE.text,
      weight: 600,
      fill: 'ink',
    }),
  ];
}

/** NATO's figures are solid; from 2026 on each ally has its dash and its marker at the end. */
function lineMarks(
  path: AllyPath,
  i: number,
  { measure, span, frame }: AllyPanel,
  rows: AllyRows,
): readonly Mark[] {
  const style = ALLY_STYLES[i % ALLY_STYLES.length];
  if (!style) return [];
  const points = rows.years.flatMap((year, at): (readonly [number, number, number])[] => {
    const value = path[measure][at];
    return value === null || value === undefined ? [] : [[xOf(frame, year), yIn(span, value), at]];
  });
  const part = (isPast: boolean) =>
    points
      .filter(([, , at]) => (isPast ? at <= rows.baseAt : at >= rows.baseAt))
      .map(([x, y]) => [x, y] as const);
  const end = points.at(-1);
  const key = `${measure}-${path.ally}`;
  return [
    { kind: 'path', key: `${key}-past`, d: through(part(true)), stroke: style.token, width: 1.75 },
    {
      kind: 'path',
      key: `${key}-path`,
      d: through(part(false)),
      stroke: style.token,
      width: 2.25,
      ...(style.dash ? { dash: style.dash } : {}),
    },
    ...(end ? [symbol(`${key}-end`, style.shape, end[0], end[1], style.token)] : []),
  ];
}

function labelMarks(
  rows: AllyRows,
  { measure, span, frame }: AllyPanel,
  table: Table,
  words: Words,
): readonly Mark[] {
  const ends = rows.paths.flatMap((path) => {
    const value = path[measure].at(-1);
    return value === null || value === undefined ? [] : [{ ally: path.ally, value, at: yIn(span, value) }];
  });
  const labels = ends.map(({ ally, at }, i): EndLabel => ({ key: ally, at, height: 14, priority: 9 - i }));
  const centres = placeLabels(labels, span.top - 8, span.bottom + 4);
  return ends.flatMap(({ ally, value }): readonly Mark[] => {
    const y = centres.get(ally);
    if (y === undefined) return [];
    return [
      {
        ...plotText(`${measure}-label-${ally}`, '', frame.right + 9, y + 4, 'start', { fill: 'ink' }),
        text: [
          { text: ally, weight: 600 },
          { text: allyEnd(measure, value, table, words), dx: 4 },
        ],
      },
    ];
  });
}
