import { COVERAGE_RANGE, SEGMENT_IDS } from '#model';
import type { DataColumn, InputColumn, StepColumn } from './columns.ts';
import type { Case } from './input.ts';
import { entrySpecs, type InputSpec } from './inputs-allies.ts';
import { followSpecs } from './inputs-follow.ts';
import {
  type Choice,
  type ChoiceList,
  choicesOf,
  type LeverSection,
  leverSections,
} from './inputs-levers.ts';
import { columnOf, HEAD_ROWS, headRows, type Place } from './place.ts';
import {
  type Allowed,
  cell,
  cellName,
  computed,
  type DefinedName,
  fixedCell,
  type PlanCell,
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

/** A sheet that grows downwards. */
interface Draft {
  readonly one: Case;
  readonly rows: PlanRow[];
  readonly names: DefinedName[];
  readonly allowed: Allowed[];
  /** Range of the cells that hold a list's choices. */
  readonly listOf: (list: ChoiceList) => string;
}

/** Makes the sheet of inputs: what holds for the whole scenario, coverage, allies, and the lists that cells choose from. */
export function inputsSheet(one: Case, data: Place<DataColumn>, steps: Place<StepColumn>): InputsSheet {
  const { say } = one;
  const sheet = one.sheets.inputs;
  const top: readonly PlanRow[] = [
    [cell(say.inputs.title(one.name), 'title', 'text')],
    [cell(say.inputs.hint, 'note')],
    [],
  ];
  const sections = leverSections(one);
  const specs = [...entrySpecs(one, data), ...followSpecs(one, data, steps)];
  const coverageRow = top.length + sections.reduce((sum, { levers }) => sum + levers.length + 2, 0);
  const place: Place<InputColumn> = {
    sheet,
    columns: specs.map(({ id }) => id),
    // Below the coverage: its title, heads and two rows, a blank row and the title of the allies.
    first: coverageRow + 6 + HEAD_ROWS,
  };
  const choices = choicesOf(one);
  // Below the allies: a blank row and the title of the lists.
  const choicesRow = place.first + one.allies.length + 2;
  const draft: Draft = {
    one,
    rows: [...top],
    names: [],
    allowed: [],
    listOf: (list) => {
      const at = choices.flatMap((choice, i) => (choice.list === list ? [choicesRow + i] : []));
      return `${fixedCell(VALUE, at[0] ?? 0)}:${fixedCell(VALUE, at.at(-1) ?? 0)}`;
    },
  };
  addLevers(draft, sections);
  addCoverage(draft);
  addAllies(draft, specs, place);
  addChoices(draft, choices);
  const { rows, names, allowed } = draft;
  const widths = specs.map(({ width }) => width);
  return {
    sheet: { name: sheet, widths, rows, frozen: { rows: 1, columns: 2 }, allowed },
    names,
    place,
  };
}

/** Names a cell of the row that comes next, or cells side by side. */
function nameNext({ one, rows, names }: Draft, name: string, column: number, end = column): void {
  const cells = [column, ...(end === column ? [] : [end])].map((at) => fixedCell(at, rows.length));
  names.push({ name: one.named(name), cell: `${sheetRef(one.sheets.inputs)}!${cells.join(':')}` });
}

function addLevers(draft: Draft, sections: readonly LeverSection[]): void {
  const { rows, allowed, listOf } = draft;
  for (const { title, levers } of sections) {
    rows.push([cell(title, 'section')]);
    for (const { name, label, value, note, list, range } of levers) {
      const cells = cellName(VALUE, rows.length);
      nameNext(draft, name, VALUE);
      if (list) allowed.push({ cells, kind: 'list', from: listOf(list) });
      if (range) allowed.push({ cells, kind: 'decimal', min: range.min, max: range.max });
      const beside = note ? cell(note, 'aside') : null;
      rows.push([cell(label, 'label'), null, null, { span: 2, ...value }, null, beside]);
    }
    rows.push([]);
  }
}

function addCoverage(draft: Draft): void {
  const { rows, allowed, one } = draft;
  const { say, exporter, market, input } = one;
  const last = VALUE + SEGMENT_IDS.length - 1;
  const row = (label: string | null, cells: readonly PlanCell[]): void => {
    rows.push([label === null ? null : cell(label, 'label'), null, null, ...cells]);
  };
  const heads = SEGMENT_IDS.map((segment) => cell(input.words.t.market.segmentNames[segment], 'head'));
  rows.push([cell(say.inputs.coverage, 'section')]);
  row(null, [...heads.map((head) => ({ ...head, height: 30 })), cell(say.inputs.coverageNote, 'aside')]);
  nameNext(draft, 'own_coverage', VALUE, last);
  const ownRow = rows.length;
  row(
    say.inputs.ownCoverage,
    SEGMENT_IDS.map((segment) => cell(exporter.coverage[segment], 'fact', 'percent')),
  );
  nameNext(draft, 'coverage', VALUE, last);
  const cells = `${cellName(VALUE, rows.length)}:${cellName(last, rows.length)}`;
  allowed.push({ cells, kind: 'decimal', min: COVERAGE_RANGE.min, max: COVERAGE_RANGE.max });
  row(
    say.inputs.coverageHere,
    SEGMENT_IDS.map((segment, i) => {
      const moved = market.coverage[segment];
      return moved === undefined
        ? computed(cellName(VALUE + i, ownRow), exporter.coverage[segment], 'percent', 'input')
        : cell(moved, 'moved', 'percent');
    }),
  );
}

function addAllies(
  { rows, allowed, listOf, one }: Draft,
  specs: readonly InputSpec[],
  place: Place<InputColumn>,
): void {
  rows.push([], [cell(one.say.inputs.allies, 'section')], ...headRows(specs));
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
}

function addChoices(draft: Draft, choices: readonly Choice[]): void {
  const { rows, one } = draft;
  rows.push([], [cell(one.say.inputs.choices, 'section')]);
  for (const { name, word, long } of choices) {
    nameNext(draft, name, VALUE);
    if (long) nameNext(draft, `${name}_long`, NOTE);
    rows.push([null, null, null, cell(word, 'fact'), null, ...(long ? [cell(long, 'fact')] : [])]);
  }
}
