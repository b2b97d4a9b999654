import { points, yearLabel } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import type { Table } from '#model';
import { BASE_YEAR, FIRST_YEAR, HORIZON, REVIEW_YEAR } from '#model';
import { keptMarks } from '../kept.ts';
import { touches } from '../labels.ts';
import { nameMark, rowAt } from '../list.ts';
import { type Mark, markBox, plotText, px, type TextMark } from '../mark.ts';
import { SIZE } from '../scales.ts';
import { symbol, symbolKey } from '../symbols.ts';
import { APART, type MilestonesFrame, xOfYear } from './frame.ts';
import { type MilestoneRow, milestoneRows, type Reached, SYMBOLS } from './rows.ts';

/** Draws who reaches what when, a time axis per ally, and how far each stands from the line at the review. */
export function milestonesMarks(table: Table, frame: MilestonesFrame, words: Words): readonly Mark[] {
  const { list } = frame;
  const rows = milestoneRows(table).slice(0, list.shown.length);
  return [
    ...keptMarks(frame, 'axes', [rows.length], () => [
      ...Array.from({ length: list.columns }, (_, column) =>
        axisMarks(column, rows.length, frame, words),
      ).flat(),
      ...symbolKey(frame.key, list.width).marks,
    ]),
    ...rows.flatMap((row, i) =>
      keptMarks(frame, row.ally, [i, ...(table.rows[i] ?? [])], () => [
        nameMark(list, i, words),
        ...rowMarks(row, i, frame, words),
      ]),
    ),
    ...(list.rest.length > 0 ? [nameMark(list, list.shown.length, words)] : []),
  ];
}

/** Draws the years above a column, hairlines at 2026 and 2029, and the ground of projected years. */
function axisMarks(column: number, count: number, frame: MilestonesFrame, words: Words): readonly Mark[] {
  const { list } = frame;
  const { x } = rowAt(list, column * list.perColumn);
  const inColumn = Math.max(0, Math.min(list.perColumn, count - column * list.perColumn));
  const bottom = list.top + inColumn * list.rowHeight;
  const say = words.t.pictures.milestones;
  const at = (year: number): number => x + xOfYear(frame, year);
  const small = { size: SIZE.small } as const;
  const labels: TextMark[] = [
    plotText(`line-${column}`, say.line, x + list.columnWidth, frame.yearsAt, 'end', small),
    plotText(`never-${column}`, say.never, x + frame.never, frame.yearsAt, 'middle', small),
  ];
  for (const year of [HORIZON, FIRST_YEAR, REVIEW_YEAR, BASE_YEAR]) {
    const place = (dx: number, anchor: 'middle' | 'end'): TextMark =>
      plotText(`year-${year}-${column}`, yearLabel(year), at(year) + dx, frame.yearsAt, anchor, small);
    // The base year gives way to the left, where no other year stands.
    const label = [place(0, 'middle'), ...(year === BASE_YEAR ? [place(2, 'end')] : [])].find((candidate) => {
      const box = markBox(candidate);
      return !labels.some((other) => touches({ ...box, x0: box.x0 - 2, x1: box.x1 + 2 }, markBox(other)));
    });
    if (label) labels.push(label);
  }
  return [
    {
      kind: 'rect',
      key: `ground-${column}`,
      layer: 'under',
      x: at(BASE_YEAR),
      y: list.top,
      w: at(HORIZON) - at(BASE_YEAR),
      h: bottom - list.top,
      fill: 'ground',
    },
    ...[BASE_YEAR, REVIEW_YEAR].map(
      (year): Mark => ({
        kind: 'line',
        key: `hair-${year}-${column}`,
        x1: at(year),
        x2: at(year),
        y1: list.top,
        y2: bottom,
        stroke: 'guide',
        ...(year === REVIEW_YEAR ? { dash: '1 3' } : {}),
      }),
    ),
    ...labels,
  ];
}

function rowMarks(row: MilestoneRow, index: number, frame: MilestonesFrame, words: Words): readonly Mark[] {
  const { list } = frame;
  const { x, y } = rowAt(list, index);
  const rule: Mark = {
    kind: 'line',
    key: `rule-${row.ally}`,
    x1: x + frame.first,
    x2: x + frame.last,
    y1: y,
    y2: y,
    stroke: 'hair',
    width: 1,
  };
  if (row.standing === 'noForces')
    return [
      rule,
      plotText(`none-${row.ally}`, words.t.pictures.noForces, x + frame.first, y + 4, 'start', {
        halo: 'card',
      }),
    ];
  const reached = row.reached.filter(({ year }) => year !== null);
  const never = row.reached.filter(({ year }) => year === null);
  const places = sideBySide(reached.map(({ year }) => xOfYear(frame, year ?? HORIZON)));
  const draw = ({ threshold, isHeld, year }: Reached, at: number): Mark =>
    symbol(
      `${threshold}-${row.ally}`,
      SYMBOLS[threshold].shape,
      x + at,
      y,
      year === null ? 'field' : SYMBOLS[threshold].token,
      year === null || !isHeld ? 'hollow' : 'full',
    );
  return [
    rule,
    // Always in the order of the thresholds, so that a symbol that moves stays the same element.
    ...row.reached.map((one) =>
      one.year === null
        ? draw(one, frame.never + (never.indexOf(one) - (never.length - 1) / 2) * APART)
        : draw(one, places[reached.indexOf(one)] ?? 0),
    ),
    ...distanceMarks(row, x + list.columnWidth, y, words),
  ];
}

/** Parts symbols of one row that would cover each other, moving each as little as possible; given in any order. */
function sideBySide(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  const groups: { readonly members: typeof order; readonly middle: number }[] = [];
  for (const one of order) {
    let group = { members: [one], middle: one.at };
    let before = groups.at(-1);
    // Two groups closer than a symbol become one around the mean of what they want.
    while (
      before &&
      group.middle - before.middle < ((group.members.length + before.members.length) / 2) * APART
    ) {
      groups.pop();
      const members = [...before.members, ...group.members];
      group = { members, middle: members.reduce((sum, { at }) => sum + at, 0) / members.length };
      before = groups.at(-1);
    }
    groups.push(group);
  }
  const places: number[] = [];
  for (const { members, middle } of groups)
    members.forEach(({ i }, k) => {
      places[i] = middle + (k - (members.length - 1) / 2) * APART;
    });
  return places;
}

/** Writes the distance to the line at the review; a check or a triangle says on which side. */
function distanceMarks(row: MilestoneRow, right: number, y: number, words: Words): readonly Mark[] {
  if (row.over === null) return [];
  const isOn = row.standing === 'onLine';
  const text = plotText(`over-${row.ally}`, points(words.locale, row.over, 2), right, y + 4, 'end', {
    size: SIZE.text,
    weight: isOn ? 400 : 600,
    fill: isOn ? 'ink-2' : 'less-text',
  });
  const x = markBox(text).x0 - 11;
  return [
    text,
    {
      kind: 'path',
      key: `side-${row.ally}`,
      d: isOn ? `M${px(x)} ${px(y)}l2.5 3 5-6` : `M${px(x)} ${px(y - 3)}h7.5l-3.75 6Z`,
      ...(isOn ? {} : { fill: 'less-text' as const }),
      stroke: isOn ? 'more-text' : 'less-text',
      width: isOn ? 1.75 : 0.5,
    },
  ];
}
