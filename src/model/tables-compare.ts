import type { AllyId } from './ally.ts';
import { amountOf, historyOf, unitOf } from './amount.ts';
import {
  type CompareInput,
  contributionsOf,
  isAlike,
  type KeyFigure,
  keyFigure,
  keyFiguresOf,
} from './compare.ts';
import { comparisonOf } from './comparison.ts';
import { BASE_YEAR, HORIZON, type SourceId, type Status, YEARS } from './dataset.ts';
import { valueAt, type When } from './project.ts';
import type { Cell, Column, CompareMeasure, Table, Unit } from './table.ts';
import { aboutOf, spanOfWhen, statusColumn, statusOf, statusOfWhen, yearColumn } from './tables.ts';
import type { Year } from './units.ts';

/** First year of a comparison, so that the projection has room. */
export const COMPARE_FROM = 2020;

const PATH: readonly SourceId[] = ['nato-2026', 'imf-weo-2026-04'];
/** Indirect spending of today is for most allies an assumption. */
const COUNTED: readonly SourceId[] = [...PATH, 'own-judgement-2026-11'];
const MARKET: readonly SourceId[] = [...PATH, 'sipri-derived-2026-05', 'own-judgement-2026-11'];
const SOURCES: Readonly<Record<CompareMeasure, readonly SourceId[]>> = {
  core: PATH,
  total: COUNTED,
  gap: COUNTED,
  tam: PATH,
  imports: MARKET,
  sam: MARKET,
  som: MARKET,
};
/** Says how certain a measure's amounts are: what an exporter finds rests on assumptions in every year. */
const certainty = (measure: CompareMeasure | 'atPledge', when: When): Status =>
  measure === 'imports' || measure === 'sam' || measure === 'som' ? 'assumption' : statusOfWhen(when);
const TEXT: Unit = { kind: 'text' };
const RATE: Unit = { kind: 'rate' };

/** Divides a difference by what it starts from; null where that is nothing. */
export const partOf = (difference: number, base: number): number | null =>
  Math.abs(base) < 1e-12 ? null : difference / base;

/** Years of history a comparison shows: NATO's core spending alone has one. */
export const pastOf = (measure: CompareMeasure): readonly Year[] =>
  measure === 'core' ? Array.from({ length: BASE_YEAR - COMPARE_FROM }, (_, i) => COMPARE_FROM + i) : [];

const aboutCompare = (input: CompareInput): Table['about'] => ({
  ...aboutOf(input),
  compare: comparisonOf(input),
});

/**
 * Gives one measure by year for each scenario and its difference from the base, as an amount and as a part of the
 * base. Columns `slot:A`, then `diff:B:A` and `part:B:A` (B minus A); years before 2026 are the same for all.
 */
export function comparePathTable(input: CompareInput): Table {
  const { compared, base, measure, allies } = input;
  const unit = unitOf(input);
  const sourceIds = SOURCES[measure];
  const past = pastOf(measure);
  const history = historyOf(input).slice(-past.length - 1, -1);
  const others = compared.filter(({ slot }) => slot !== base);
  const own = certainty(measure, HORIZON) === 'assumption' ? { statuses: 'assumption' as const } : {};
  return {
    id: 'compare',
    edition: input.data.edition,
    columns: [
      yearColumn,
      statusColumn,
      ...compared.map(({ slot }): Column => ({ id: `slot:${slot}`, unit, sourceIds, ...own })),
      ...others.map(({ slot }): Column => ({ id: `diff:${slot}:${base}`, unit, sourceIds, ...own })),
      ...others.map(({ slot }): Column => ({ id: `part:${slot}:${base}`, unit: RATE, sourceIds, ...own })),
    ],
    rows: [
      ...past.map((year, i): Cell[] => [
        year,
        statusOf(year),
        ...compared.map(() => history[i] ?? null),
        ...others.flatMap(() => [null, null]),
      ]),
      ...YEARS.map((year): Cell[] => {
        const amounts = new Map(
          compared.map(({ slot, projection }) => [slot, amountOf(input, projection, measure, allies, year)]),
        );
        const from = amounts.get(base) ?? 0;
        const differences = others.map(({ slot }) => (amounts.get(slot) ?? 0) - from);
        return [
          year,
          statusOf(year),
          ...amounts.values(),
          ...differences,
          ...differences.map((difference) => partOf(difference, from)),
        ];
      }),
    ],
    about: aboutCompare(input),
  };
}

/** Names a key figure's column: `core:2035`, `sam:sum`. */
const figureId = ({ measure, when }: KeyFigure): string => `${measure}:${when}`;

/**
 * Gives the key figures side by side: one row per scenario, for each figure its amount (`figure:core:2035`), its
 * difference from the base (`figureDiff:…`) and that as a part of the base (`figurePart:…`).
 */
export function compareFiguresTable(input: CompareInput): Table {
  const figures = keyFiguresOf(input.when);
  const base = input.compared.find(({ slot }) => slot === input.base);
  const columns = figures.flatMap((figure): Column[] => {
    const isCount = figure.measure === 'atPledge';
    const unit: Unit = isCount ? { kind: 'count' } : unitOf(input);
    const sourceIds: readonly SourceId[] = isCount
      ? ['nato-2026']
      : SOURCES[figure.measure as CompareMeasure];
    const id = figureId(figure);
    const statuses = certainty(figure.measure, figure.when);
    return [
      { id: `figure:${id}`, unit, sourceIds, statuses },
      { id: `figureDiff:${id}`, unit, sourceIds, statuses },
      ...(isCount ? [] : [{ id: `figurePart:${id}`, unit: RATE, sourceIds, statuses }]),
    ];
  });
  return {
    id: 'compare-figures',
    edition: input.data.edition,
    columns: [
      { id: 'slot', unit: TEXT, sourceIds: [] },
      { id: 'presetName', unit: TEXT, sourceIds: [] },
      { id: 'exporter', unit: TEXT, sourceIds: [] },
      ...columns,
    ],
    rows: comparisonOf(input).slots.map((named): Cell[] => {
      const own = input.compared.find(({ slot }) => slot === named.slot);
      const cells = figures.flatMap((figure): Cell[] => {
        const amount = own ? keyFigure(input, own, figure) : null;
        const from = base ? keyFigure(input, base, figure) : null;
        const difference = amount === null || from === null || own === base ? null : amount - from;
        const part = difference === null || from === null ? null : partOf(difference, from);
        return figure.measure === 'atPledge' ? [amount, difference] : [amount, difference, part];
      });
      return [named.slot, named.preset, named.exporter, ...cells];
    }),
    about: { ...aboutCompare(input), span: [BASE_YEAR, HORIZON] },
  };
}

/** Takes the difference of one scenario from the base apart by ally, largest first; the rows add up to it. */
export function contributionsTable(input: CompareInput): Table {
  const unit = unitOf(input);
  const sourceIds = SOURCES[input.measure];
  const statuses = certainty(input.measure, input.when);
  const { base, against } = input;
  const parts = contributionsOf(input);
  const whole = parts.reduce((sum, { difference }) => sum + difference, 0);
  return {
    id: 'contributions',
    edition: input.data.edition,
    columns: [
      { id: 'ally', unit: TEXT, sourceIds: [] },
      { id: `slot:${base}`, unit, sourceIds, statuses },
      { id: `slot:${against}`, unit, sourceIds, statuses },
      { id: `diff:${against}:${base}`, unit, sourceIds, statuses },
      { id: 'ofDifference', unit: RATE, sourceIds, statuses },
    ],
    rows: parts.map((part): Cell[] => [
      part.ally,
      part.base,
      part.other,
      part.difference,
      partOf(part.difference, whole),
    ]),
    about: { ...aboutCompare(input), span: spanOfWhen(input.when) },
  };
}

/**
 * Gives the core share each scenario comes to in the year looked at (2035 for the sum), for every ally where they
 * differ, those first that bring most to the difference of any scenario from the base.
 */
export function differsTable(input: CompareInput): Table {
  const { compared, allies } = input;
  const year = input.when === 'sum' ? HORIZON : input.when;
  const share = (ally: AllyId): readonly (number | null)[] =>
    compared.map(({ projection }) => valueAt(projection, 'coreShare', ally, year));
  const weights = new Map<AllyId, number>();
  for (const { slot } of compared)
    for (const { ally, difference } of contributionsOf(input, slot))
      weights.set(ally, Math.max(weights.get(ally) ?? 0, Math.abs(difference)));
  const differing = allies
    .filter((ally) => isUnequal(share(ally)))
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  return {
    id: 'differs',
    edition: input.data.edition,
    columns: [
      { id: 'ally', unit: TEXT, sourceIds: [] },
      ...compared.map(
        ({ slot }): Column => ({
          id: `slot:${slot}`,
          unit: { kind: 'shareOfGdp' },
          sourceIds: ['nato-2026'],
          statuses: statusOf(year),
        }),
      ),
    ],
    rows: differing.map((ally): Cell[] => [ally, ...share(ally)]),
    about: { ...aboutCompare(input), others: allies.length - differing.length, span: [year, year] },
  };
}

/** Tells whether not all values are the same. */
const isUnequal = ([first = null, ...rest]: readonly (number | null)[]): boolean =>
  rest.some((value) =>
    value === null || first === null ? value !== first : !isAlike(value, first, { kind: 'shareOfGdp' }),
  );
