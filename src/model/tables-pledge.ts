import type { AllyId } from './ally.ts';
import { amountOf, unitOf } from './amount.ts';
import type { Ally, SourceId, Status } from './dataset.ts';
import { BASE_YEAR, FIRST_YEAR, HORIZON, LAST_FORECAST, REVIEW_YEAR, YEARS } from './dataset.ts';
import { isOnLine, type Milestone, milestonesOf, reviewLine } from './milestone.ts';
import { type Projection, valueAt } from './project.ts';
import type { Cell, Column, Table, TableInput, Unit } from './table.ts';
import { aboutOf, spanOfWhen, statusOf, statusOfWhen } from './tables.ts';
import { reaches, type Year } from './units.ts';

const NATO: readonly SourceId[] = ['nato-2026'];
/** Indirect spending of today is for most allies an assumption. */
const COUNTED: readonly SourceId[] = ['nato-2026', 'own-judgement-2026-11'];
const ADDED: readonly SourceId[] = ['nato-2026', 'imf-weo-2026-04', 'own-judgement-2026-11'];

const TEXT: Unit = { kind: 'text' };
const YEAR: Unit = { kind: 'year' };
const OF_GDP: Unit = { kind: 'shareOfGdp' };
const column = (
  id: string,
  unit: Unit,
  sourceIds: readonly SourceId[] = [],
  statuses?: Column['statuses'],
): Column => ({ id, unit, sourceIds, ...(statuses ? { statuses } : {}) });

/** Finds the allies in the order given; an unknown one is left out. */
const found = (input: TableInput, order: readonly AllyId[]): readonly Ally[] =>
  order.flatMap((id) => input.data.allies.find((ally) => ally.id === id) ?? []);

/** Sorts by several numbers in turn, the order of the dataset last; smaller first. */
function sortedBy(input: TableInput, keysOf: (ally: Ally) => readonly number[]): readonly AllyId[] {
  const allies = input.data.allies.filter((ally) => input.allies.includes(ally.id));
  const keys = new Map(allies.map((ally) => [ally.id, keysOf(ally)]));
  const order = (a: Ally, b: Ally): number => {
    const [left = [], right = []] = [keys.get(a.id), keys.get(b.id)];
    const at = left.findIndex((key, i) => Math.abs(key - (right[i] ?? 0)) > 1e-9);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  };
  return allies.sort(order).map(({ id }) => id);
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Ranks a scope's allies by what they add to their shares of 2026, largest first, in the unit of the view. */
export const byIncrement = (input: TableInput): readonly AllyId[] =>
  sortedBy(input, ({ id }) => [-amountOf(input, input.projection, 'increment', [id], input.when)]);

/**
 * Gives what each ally adds to its core and indirect shares of 2026 at the time looked at (model.md §2, increment),
 * in the unit of the view; shares and amounts per head are of the ally's own GDP and people.
 *
 * @param order The allies in reading order; frozen by the caller while a slider moves.
 */
export function incrementsTable(input: TableInput, order: readonly AllyId[]): Table {
  const unit = unitOf(input);
  const span = spanOfWhen(input.when);
  const period = [...new Set(span)].join('–');
  return {
    id: 'increments',
    edition: input.data.edition,
    columns: [
      column('ally', TEXT),
      column('period', TEXT),
      ...['increment', 'coreIncrement', 'indirectIncrement'].map((id) =>
        column(id, unit, ADDED, statusOfWhen(input.when)),
      ),
    ],
    rows: found(input, order).map(({ id, hasForces }): Cell[] => {
      const amount = (measure: 'increment' | 'core' | 'coreHold') =>
        amountOf(input, input.projection, measure, [id], input.when);
      const whole = amount('increment');
      const core = amount('core') - amount('coreHold');
      return [id, period, known(whole), hasForces ? known(core) : null, known(whole - core)];
    }),
    about: { ...aboutOf(input), span },
  };
}

/** A milestone never reached sorts after every year. */
const NEVER = 9999;

/**
 * Ranks a scope's allies by the year in which they reach 3.5 % core, then 5 % counted, then by their distance to the
 * line at the review; those without forces last.
 */
export const byMilestone = (input: TableInput): readonly AllyId[] =>
  sortedBy(input, (ally) => {
    const { core, pledge } = milestonesOf(input.projection, ally);
    return [
      ally.hasForces ? 0 : 1,
      core?.held ? core.year : NEVER,
      pledge?.held ? pledge.year : NEVER,
      -(overLine(input.projection, ally) ?? 0),
    ];
  });

/** Points of GDP above the line at the 2029 review; negative below it; null without a line. */
function overLine(projection: Projection, ally: Ally): number | null {
  const line = reviewLine(ally);
  const at = valueAt(projection, 'coreShare', ally.id, REVIEW_YEAR);
  return line === null || at === null ? null : at - line;
}

/** How an ally stands at the 2029 review, as a table's cell says it. */
export type Standing = 'onLine' | 'belowLine' | 'noForces';

/**
 * Gives who reaches what when (model.md §2): first years at 2 % and 3.5 % core and at 5 % counted, what of that is
 * lost again by 2035, and the distance to the line at the 2029 review. An empty year is never.
 *
 * @param order The allies in reading order; frozen by the caller while a slider moves.
 */
export function milestonesTable(input: TableInput, order: readonly AllyId[]): Table {
  const allies = found(input, order);
  // A level never reached is so in the scenario alone.
  const since = (year: Year | undefined): Status => (year === undefined ? 'projection' : statusOf(year));
  const first = (milestone: 'wales' | 'core'): readonly Status[] =>
    allies.map((ally) => since(milestonesOf(input.projection, ally)[milestone]?.year));
  // Today's indirect spending is assumed for most allies.
  const pledged = allies.map((ally): Status => {
    const status = since(milestonesOf(input.projection, ally).pledge?.year);
    return status === 'projection' ? status : 'assumption';
  });
  return {
    id: 'milestones',
    edition: input.data.edition,
    columns: [
      column('ally', TEXT),
      column('firstWales', YEAR, NATO, first('wales')),
      column('firstCore', YEAR, NATO, first('core')),
      column('firstPledge', YEAR, COUNTED, pledged),
      column('notHeld', TEXT, [], 'projection'),
      column('reviewShare', OF_GDP, NATO, 'projection'),
      column('reviewLine', OF_GDP, NATO, 'projection'),
      column('overLine', OF_GDP, NATO, 'projection'),
      column('standing', TEXT, [], 'projection'),
    ],
    rows: allies.map((ally): Cell[] => {
      const { wales, core, pledge } = milestonesOf(input.projection, ally);
      const lost = (milestone: Milestone | null, percent: string) =>
        milestone && !milestone.held ? [percent] : [];
      const standing: Standing = !ally.hasForces
        ? 'noForces'
        : isOnLine(input.projection, ally)
          ? 'onLine'
          : 'belowLine';
      return [
        ally.id,
        wales?.year ?? null,
        core?.year ?? null,
        pledge?.year ?? null,
        [...lost(wales, '2'), ...lost(core, '3.5'), ...lost(pledge, '5')].join(', ') || null,
        ally.hasForces ? valueAt(input.projection, 'coreShare', ally.id, REVIEW_YEAR) : null,
        reviewLine(ally),
        overLine(input.projection, ally),
        standing,
      ];
    }),
    about: { ...aboutOf(input), span: [FIRST_YEAR, HORIZON] },
  };
}

/**
 * Gives what core spending weighs in public finances: core ÷ government expenditure beside government debt, in 2026
 * and in the year looked at (2035 for the sum). Expenditure and debt are the forecast's: no scenario moves them.
 */
export function burdenTable(input: TableInput): Table {
  const year = input.when === 'sum' ? HORIZON : input.when;
  const status = year > LAST_FORECAST ? 'extension' : 'forecast';
  const imf: readonly SourceId[] = [
    'imf-weo-2026-04',
    ...(year > LAST_FORECAST ? (['extension-rule-a'] as const) : []),
  ];
  const rate: Unit = { kind: 'rate' };
  return {
    id: 'burden',
    edition: input.data.edition,
    columns: [
      column('ally', TEXT),
      column('year', YEAR),
      column('status', TEXT),
      column('coreShare', OF_GDP, NATO, statusOf(year)),
      column('expenditure', OF_GDP, imf),
      column('burden', rate, [...NATO, ...imf], statusOf(year)),
      column('presetBurden', rate, [...NATO, ...imf], statusOf(year)),
      column('baseBurden', rate, [...NATO, ...imf], statusOf(BASE_YEAR)),
      column('debt', OF_GDP, imf),
      column('baseDebt', OF_GDP, imf, 'forecast'),
    ],
    rows: found(input, input.allies).map((ally): Cell[] => [
      ally.id,
      year,
      status,
      coreOf(input.projection, ally, year),
      ally.expenditure[YEARS.indexOf(year)] ?? null,
      burdenOf(input.projection, ally, year),
      burdenOf(input.preset, ally, year),
      burdenOf(input.projection, ally, BASE_YEAR),
      ally.debt[YEARS.indexOf(year)] ?? null,
      ally.debt[0] ?? null,
    ]),
    about: aboutOf(input),
  };
}

const coreOf = (projection: Projection, ally: Ally, year: Year): number | null =>
  ally.hasForces ? valueAt(projection, 'coreShare', ally.id, year) : null;

/** Core spending as a fraction of government expenditure; null without forces or where expenditure is unknown. */
function burdenOf(projection: Projection, ally: Ally, year: Year): number | null {
  const core = coreOf(projection, ally, year);
  const expenditure = ally.expenditure[YEARS.indexOf(year)] ?? null;
  return core === null || expenditure === null || reaches(0, expenditure) ? null : core / expenditure;
}
