import { COVERAGE_RANGE, SEGMENT_IDS } from '#model';
import type { DataColumn, InputColumn, StepColumn } from './columns.ts';
import type { Case } from './input.ts';
import { inputSpecs } from './inputs-allies.ts';
import { type ChoiceList, choicesOf, leverSections } from './inputs-levers.ts';
import { columnOf, HEAD_ROWS, headRows, type Place } from './place.ts';
import {
  type Allowed,
  cell,
  cellName,
  computed,
  type DefinedName,
  fixedCell,
  type PlanRow,
  type SheetPlan,
  sheetRef,
} from './plan.ts';

/** Column of the values of the whole scenario, and of the notes beside them. */
const VALUE = 3;
const NOTE = 5;

/** The sheet of inputs, the names it gives to cells, and where its table of allies stands. */
export interface InputsSheet {
  readonly sheet: SheetPlan;
  readonly names: readonly DefinedName[];
  readonly place: Place<InputColumn>;
}

/** Makes the sheet of inputs: what holds for the whole scenario, coverage, allies, and the lists that cells choose from. */
export function inputsSheet(one: Case, data: Place<DataColumn>, steps: Place<StepColumn>): InputsSheet {
  const { say, named } = one;
  const sheet = one.sheets.inputs;
  const rows: PlanRow[] = [
    [cell(say.inputs.title(one.name), 'title', 'text')],
    [cell(say.inputs.hint, 'note')],
    [],
  ];
  const names: DefinedName[] = [];
  const allowed: Allowed[] = [];
  const choices = choicesOf(one);
  const specs = inputSpecs(one, data, steps);
  const sections = leverSections(one);

  const coverageRow = rows.length + sections.reduce((sum, { levers }) => sum + levers.length + 2, 0);
  const place: Place<InputColumn> = {
    sheet,
    columns: specs.map(({ id }) => id),
    // Below the coverage: its title, heads and two rows, a blank row and the title of the allies.
    first: coverageRow + 6 + HEAD_ROWS,
  };
  const choicesRow = place.first + one.allies.length + 2;
  const listOf = (list: ChoiceList): string => {
    const at = choices.flatMap((choice, i) => (choice.list === list ? [choicesRow + i] : []));
    return `${fixedCell(VALUE, at[0] ?? 0)}:${fixedCell(VALUE, at.at(-1) ?? 0)}`;
  };
  const nameCell = (name: string, column: number, row: number, end = column): void => {
    const cells =
      end === column ? fixedCell(column, row) : `${fixedCell(column, row)}:${fixedCell(end, row)}`;
    names.push({ name: named(name), cell: `${sheetRef(sheet)}!${cells}` });
  };

  for (const { title, levers } of sections) {
    rows.push([cell(title, 'section')]);
    for (const { name, label, value, note, list, range } of levers) {
      const row = rows.length;
      nameCell(name, VALUE, row);
      if (list) allowed.push({ cells: cellName(VALUE, row), kind: 'list', from: listOf(list) });
      if (range) allowed.push({ cells: cellName(VALUE, row), kind: 'decimal', ...range });
      rows.push([
        cell(label, 'label'),
        null,
        null,
        { span: 2, ...value },
        null,
        note ? cell(note, 'aside') : null,
      ]);
    }
    rows.push([]);
  }

  const last = VALUE + SEGMENT_IDS.length - 1;
  rows.push([cell(say.inputs.coverage, 'section')]);
  rows.push([
    null,
    null,
    null,
    ...SEGMENT_IDS.map((segment) => ({
      ...cell(one.input.words.t.market.segmentNames[segment], 'head'),
      height: 30,
    })),
    cell(say.inputs.coverageNote, 'aside'),
  ]);
  nameCell('own_coverage', VALUE, rows.length, last);
  const ownRow = rows.length;
  rows.push([
    cell(say.inputs.ownCoverage, 'label'),
    null,
    null,
    ...SEGMENT_IDS.map((segment) => cell(one.exporter.coverage[segment], 'fact', 'percent')),
  ]);
  nameCell('coverage', VALUE, rows.length, last);
  allowed.push({
    cells: `${cellName(VALUE, rows.length)}:${cellName(last, rows.length)}`,
    kind: 'decimal',
    min: COVERAGE_RANGE.min,
    max: COVERAGE_RANGE.max,
  });
  rows.push([
    cell(say.inputs.coverageHere, 'label'),
    null,
    null,
    ...SEGMENT_IDS.map((segment, i) => {
      const moved = one.market.coverage[segment];
      return moved === undefined
        ? computed(cellName(VALUE + i, ownRow), one.exporter.coverage[segment], 'percent', 'input')
        : cell(moved, 'moved', 'percent');
    }),
  ]);

  rows.push([], [cell(say.inputs.allies, 'section')], ...headRows(specs));
  rows.push(...one.allies.map((ally, row) => specs.map((spec) => spec.cell(ally, row, place))));
  for (const { id, range } of specs) {
    const column = columnOf(place, id);
    const cells = `${column}${place.first + 1}:${column}${place.first + one.allies.length}`;
    if (id === 'shape') allowed.push({ cells, kind: 'list', from: listOf('shape') });
    if (range) {
      const { min, max, kind } = range;
      allowed.push({ cells, kind: kind === 'whole' ? 'whole' : 'decimal', min, max });
    }
  }

  rows.push([], [cell(say.inputs.choices, 'section')]);
  for (const { name, word, long } of choices) {
    nameCell(name, VALUE, rows.length);
    if (long) nameCell(`${name}_long`, NOTE, rows.length);
    rows.push([null, null, null, cell(word, 'fact'), null, ...(long ? [cell(long, 'fact')] : [])]);
  }

  return {
    sheet: {
      name: sheet,
      widths: specs.map(({ width }) => width),
      rows,
      frozen: { rows: 1, columns: 2 },
      isPageWide: true,
      allowed,
    },
    names,
    place,
  };
}
