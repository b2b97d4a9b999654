import { cellWord, columnName } from '#i18n/columns.ts';
import { comparedName } from '#i18n/compare.ts';
import { yearLabel } from '#i18n/format.ts';
import type { Words } from '#i18n/words.ts';
import { BASE_YEAR, type Cell, type Column, cellsOf, type Table, toPercent, type Unit } from '#model';
import { type ChartForm, mostRows, type Series } from './form.ts';
import type { Slide } from './slide.ts';

/** A native chart's data: categories, and for each of them a figure of every series; unknown is null, never 0. */
export interface ChartFigures {
  readonly labels: readonly string[];
  /** The cells that the labels name. */
  readonly categories: readonly Cell[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** What the figures count, for the axis: `US$ bn`, `억 달러`, `%`. */
  readonly unit: string;
  /** The number format of the axis. */
  readonly format: string;
  /** How much less and how much more the only series may be. */
  readonly range?: { readonly less: readonly (number | null)[]; readonly more: readonly (number | null)[] };
}

/** Turns the rows of a table into the data of a native chart, in the unit people read on a slide. */
export function figuresOf(
  table: Table,
  form: ChartForm,
  words: Words,
  beside?: Slide['beside'],
): ChartFigures {
  const rows = rowsOf(table, form, beside !== undefined);
  const category = columnOf(table, form.category);
  const categories = [...new Set(rows.map((row) => row[table.columns.indexOf(category)] ?? null))];
  const scale = scaleOf(columnOf(table, form.series[0]?.column ?? ''), table, words);
  const value = (series: Pick<Series, 'column' | 'ally' | 'span'>, label: Cell): number | null => {
    if (series.span === 'past' && Number(label) > BASE_YEAR) return null;
    if (series.span === 'ahead' && Number(label) < BASE_YEAR) return null;
    const found = rows.find(
      (row) =>
        cellAt(table, row, form.category) === label &&
        (series.ally === undefined || cellAt(table, row, 'ally') === series.ally),
    );
    const cell = found ? cellAt(table, found, series.column) : null;
    return typeof cell === 'number' ? scale.of(cell) : null;
  };
  const between = (from: string, to: string): readonly (number | null)[] =>
    categories.map((label) => {
      const [start, end] = [value({ column: from }, label), value({ column: to }, label)];
      return start === null || end === null ? null : end - start;
    });
  const {
    range,
    series: [only],
  } = form;
  return {
    labels: categories.map((cell) => beside?.rows.get(cell)?.name ?? labelOf(cell, category, words)),
    categories,
    series: form.series.map((series) => ({
      name: nameOf(series, table, words),
      values: categories.map((label) => value(series, label)),
    })),
    unit: scale.unit,
    format: scale.format,
    ...(range && only
      ? { range: { less: between(range.low, only.column), more: between(only.column, range.high) } }
      : {}),
  };
}

/** Names a series: an ally, a scenario with its letter, or what its column counts. */
function nameOf({ ally, column, span }: Series, table: Table, words: Words): string {
  if (ally && column === 'presetShare')
    return `${words.name(ally)}: ${columnName(columnOf(table, column), words)}`;
  if (ally) return words.name(ally);
  if (span === 'past') return words.t.charts.legend.figures;
  const slot = table.about.compare?.slots.find((one) => column === `slot:${one.slot}`);
  return slot ? `${slot.slot} ${comparedName(slot, words)}` : columnName(columnOf(table, column), words);
}

/** Gives the rows drawn, in the order drawn: native bars stand from the bottom up. */
function rowsOf(table: Table, form: ChartForm, hasBeside: boolean): Table['rows'] {
  const { kind, category, without = [], rankedBy } = form;
  const rows = table.rows.filter((row) => !without.includes(String(cellAt(table, row, category))));
  const rank = (row: readonly Cell[]): number => Number(cellAt(table, row, rankedBy ?? '') ?? -1);
  const ranked = rankedBy ? [...rows].sort((a, b) => rank(b) - rank(a)) : rows;
  return kind === 'bars' ? ranked.slice(0, mostRows(form, hasBeside)).reverse() : ranked;
}

const columnOf = ({ columns, id }: Table, name: string): Column => {
  const column = columns.find((one) => one.id === name);
  if (!column) throw new Error(`Table ${id} has no column ${name}`);
  return column;
};

const cellAt = (table: Table, row: readonly Cell[], name: string): Cell =>
  row[table.columns.indexOf(columnOf(table, name))] ?? null;

const labelOf = (cell: Cell, column: Column, words: Words): string =>
  typeof cell === 'number' ? yearLabel(cell) : (cellWord(cell, column, words) ?? '–');

interface Scale {
  readonly of: (value: number) => number;
  readonly unit: string;
  readonly format: string;
}

/** Chooses what figures are counted in: billions or 억, one unit for the whole chart; shares in percent. */
function scaleOf({ unit, id }: Column, table: Table, { locale, t }: Words): Scale {
  if (!isMoney(unit)) return { of: toPercent, unit: '%', format: '0.0' };
  if (unit.kind === 'perHead')
    return { of: (value) => value, unit: t.slides.perHead[unit.currency], format: '#,##0' };
  const largest = Math.max(...cellsOf(table, id).map((cell) => Math.abs(Number(cell ?? 0))));
  const { step, name } = t.slides.money[unit.currency];
  const format = largest / step < 10 ? '#,##0.0' : '#,##0';
  return { of: (value) => value / step, unit: name, format: locale === 'ko' ? '#,##0' : format };
}

const isMoney = (unit: Unit): unit is Extract<Unit, { kind: 'money' | 'perHead' }> =>
  unit.kind === 'money' || unit.kind === 'perHead';
