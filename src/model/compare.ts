import type { AllyId, ExporterId } from './ally.ts';
import { amountOf } from './amount.ts';
import { BASE_YEAR, HORIZON } from './dataset.ts';
import { moneyOf, type Projection, valueAt, type When } from './project.ts';
import { CORE_PLEDGE } from './resolve.ts';
import type { PresetId, Scenario, SlotId } from './scenario.ts';
import type { AmountUnit, CompareLayout, CompareMeasure, TableInput } from './table.ts';
import { reaches, type Year } from './units.ts';

/** One of the scenarios compared. */
export interface Compared {
  readonly slot: SlotId;
  readonly scenario: Scenario;
  readonly projection: Projection;
}

/** What names a compared scenario in tables, pictures and files. */
export interface ComparedName {
  readonly slot: SlotId;
  readonly preset: PresetId;
  readonly exporter: ExporterId;
  /** The reader's own name. */
  readonly name?: string;
  /** Whether anything but the exporter was moved from the preset. */
  readonly isChanged: boolean;
}

/** What the tables of a comparison speak of. */
export interface Comparison {
  /** In the order of their letters. */
  readonly slots: readonly ComparedName[];
  readonly base: SlotId;
  /** The one whose difference from the base is taken apart; the base itself where it stands alone. */
  readonly against: SlotId;
  /** The one that titles set against the base where a chart shows all, {@link farthestOf}. */
  readonly farthest: SlotId;
  /** How far that one's measure lies from the base's in the year or sum looked at; 0 where they are alike. */
  readonly apart: number;
  readonly measure: CompareMeasure;
  readonly layout: CompareLayout;
}

/** What the tables of a comparison are made from; the scenario of {@link TableInput} is the base. */
export interface CompareInput extends TableInput {
  readonly compared: readonly Compared[];
  readonly base: SlotId;
  readonly against: SlotId;
  readonly measure: CompareMeasure;
  readonly layout: CompareLayout;
}

/** Finds a compared scenario by its letter. @throws {Error} when none has it. */
export function comparedOf({ compared }: Pick<CompareInput, 'compared'>, slot: SlotId): Compared {
  const found = compared.find((candidate) => candidate.slot === slot);
  if (!found) throw new Error(`No scenario ${slot} is compared`);
  return found;
}

/** The measures of the key figures, in reading order. */
export const KEY_MEASURES = ['core', 'gap', 'tam', 'sam', 'som'] as const satisfies readonly CompareMeasure[];
export type KeyMeasure = (typeof KEY_MEASURES)[number];

/** One key figure: a measure, or the count of allies at 3.5 %, and its time. */
export interface KeyFigure {
  readonly measure: KeyMeasure | 'atPledge';
  readonly when: When;
}

/** Lists the key figures of a view: each measure in the year looked at, in 2035 and over 2027–2035. */
export function keyFiguresOf(when: When): readonly KeyFigure[] {
  const years: readonly Year[] = when === 'sum' || when === HORIZON ? [HORIZON] : [when, HORIZON];
  return [
    ...KEY_MEASURES.flatMap((measure) => [...years, 'sum' as const].map((at) => ({ measure, when: at }))),
    ...years.map((year) => ({ measure: 'atPledge' as const, when: year })),
  ];
}

/** Gives a key figure of one scenario, in the unit of the view; allies at 3.5 % are counted among those with forces. */
export function keyFigure(
  input: CompareInput,
  { projection }: Compared,
  { measure, when }: KeyFigure,
): number {
  if (measure !== 'atPledge') return amountOf(input, projection, measure, input.allies, when);
  return input.data.allies.filter(
    ({ id, hasForces }) =>
      hasForces &&
      input.allies.includes(id) &&
      reaches(valueAt(projection, 'coreShare', id, when === 'sum' ? HORIZON : when) ?? 0, CORE_PLEDGE),
  ).length;
}

/** What one ally brings to the difference of two scenarios, in the unit of the view. */
export interface Contribution {
  readonly ally: AllyId;
  readonly base: number;
  readonly other: number;
  /** Other minus base. */
  readonly difference: number;
}

/**
 * Takes the difference of a scenario from the base apart by ally, largest first. Each ally's amount is divided by the
 * whole scope's GDP or people of its own scenario, so that the parts add up to the difference.
 */
export function contributionsOf(input: CompareInput, slot = input.against): readonly Contribution[] {
  const [from, to] = [comparedOf(input, input.base), comparedOf(input, slot)];
  const amount = ({ projection }: Compared, ally: AllyId): number =>
    amountOf(input, projection, input.measure, [ally], input.when, input.allies);
  return input.allies
    .map((ally) => {
      const [base, other] = [amount(from, ally), amount(to, ally)];
      return { ally, base, other, difference: other - base };
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

/** What the arithmetic leaves where nothing differs: millions, currency per head, a fraction of GDP. */
const NOISE = { money: 1e-6, perHead: 1e-9, shareOfGdp: 1e-12 } as const satisfies Record<
  AmountUnit['kind'],
  number
>;
/** The same as a part of the larger amount: won are counted in more digits than dollars. */
const NOISE_PART = 1e-12;

/**
 * Tells whether two amounts are one. All that a comparison says of "the same" rests on this alone, so that no sentence
 * calls alike what another gives a difference for: whatever can be printed is a difference.
 */
export const isAlike = (a: number, b: number, { kind }: AmountUnit): boolean =>
  Math.abs(a - b) <= NOISE[kind] + NOISE_PART * Math.max(Math.abs(a), Math.abs(b));

/** US$ million below which a difference is the noise of the arithmetic. */
const NO_MONEY = NOISE.money;

/** Tells whether two scenarios give the same measure in every year, to the noise of the arithmetic. */
export function givesTheSame(input: CompareInput, slot: SlotId): boolean {
  const [from, to] = [comparedOf(input, input.base), comparedOf(input, slot)];
  return input.allies.every((ally) =>
    Array.from({ length: HORIZON - BASE_YEAR + 1 }, (_, i) => BASE_YEAR + i).every(
      (year) =>
        Math.abs(
          moneyOf(to.projection, input.measure, [ally], year) -
            moneyOf(from.projection, input.measure, [ally], year),
        ) < NO_MONEY,
    ),
  );
}

/** The part of a difference that counts as an explanation, and the most allies that a sentence names. */
const EXPLAINS = 0.5;
const MOST_NAMED = 3;

/**
 * Finds the fewest allies, at most three, whose differences make up half of the whole or more.
 *
 * @param parts Largest first.
 * @returns Null where so few do not, or where they outweigh the whole: then moves up and down cancel out.
 */
export function explainersOf(
  parts: readonly Pick<Contribution, 'ally' | 'difference'>[],
  whole: number,
): { readonly allies: readonly AllyId[]; readonly part: number } | null {
  const along = parts.filter(({ difference }) => difference * whole > 0);
  let sum = 0;
  for (let count = 1; count <= Math.min(MOST_NAMED, along.length); count++) {
    sum += along[count - 1]?.difference ?? 0;
    if (sum / whole >= EXPLAINS)
      return sum / whole <= 1 + 1e-9
        ? { allies: along.slice(0, count).map(({ ally }) => ally), part: sum / whole }
        : null;
  }
  return null;
}
