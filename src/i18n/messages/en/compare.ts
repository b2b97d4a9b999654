import type { AllyInput, CompareLayout, CompareMeasure, Market, PresetId, SlotId } from '#model';
import { capital } from '../wording.ts';
import { listEn, type Period } from './charts.ts';

export const inEn = (period: Period): string => (period === 'sum' ? 'over 2027–2035' : `in ${period}`);

/** One other scenario of the answer: how far it lies from the base, amounts written. */
export interface AnswerPart {
  /** What leads to it: {@link compareEn.answer.leads}. */
  readonly lead: string;
  readonly amount: string;
  readonly isLess: boolean;
  /** Whether nothing differs. */
  readonly isSame: boolean;
  /** Whether the amount is one of each year. */
  readonly isYearly: boolean;
}

/** How much of a difference some allies explain: all of it, all but what rounds away, or a percentage. */
export type ExplainedPart = 'all' | 'nearlyAll' | (string & {});

/** Names a scenario by letter and name; a name with brackets of its own gets no others around it. */
const ownEn = (slot: SlotId, name: string): string =>
  /[()]/u.test(name) ? `${slot} “${name}”` : `${slot} (${name})`;

/** Says that something is so in a scenario, by letter or by path. */
export const withinEn = (scenario: string): string =>
  /^[A-D] /u.test(scenario)
    ? `in ${scenario}`
    : scenario === 'shares held'
      ? 'with shares held'
      : `on ${scenario}`;

/** Tells whether a path is spoken of in the plural. */
const isMany = (scenario: string): boolean => /^(?:shares|stated)/iu.test(scenario);

/** Sets a verb to the scenario it is said of: "stated plans fall", "the early path falls". */
export const verbEn = (scenario: string, verb: string): string => (isMany(scenario) ? verb : `${verb}s`);

export const partEn = (part: ExplainedPart): string => (part === 'nearlyAll' ? 'nearly all' : part);

/** How many allies of a scope differ, by their inputs and by what these come to; and how many outside of it. */
export interface DifferingCount {
  readonly scope: string;
  readonly count: number;
  readonly of: number;
  /** Those whose core share differs in a year. */
  readonly results: number;
  readonly year: number;
  readonly outside: number;
}

/** The Compare view: scenarios against each other, allies against each other. */
export const compareEn = {
  isBase: (name: string): string => `${name}, base`,
  minus: (other: SlotId, base: SlotId): string => `${other} − ${base}`,
  differenceTo: (base: SlotId): string => `Difference to ${base}`,
  atBase: (amount: string): string => `${amount}, 2026e`,
  forExporter: (measure: string, exporter: string): string => `${measure} for ${exporter}`,
  measures: {
    core: 'Core spending',
    total: 'Core and indirect',
    gap: 'Gap to 3.5 + 1.5\u202f%',
    tam: 'Equipment and R&D',
    imports: 'Bought abroad',
    sam: 'Addressable',
    som: 'Winnable',
    atPledge: 'Allies at 3.5\u202f%',
  } satisfies Record<CompareMeasure | 'atPledge', string>,
  columns: {
    slot: 'Letter',
    presetName: 'Starts from',
    ofDifference: 'Part of the difference',
    sinceBase: 'Change since 2026',
  } as Readonly<Record<'slot' | 'presetName' | 'ofDifference' | 'sinceBase', string>>,
  /** Heads of columns that hang on letters. */
  heads: {
    slot: (slot: string): string => `Scenario ${slot}`,
    difference: (other: string, base: string): string => `${other} − ${base}`,
    part: (other: string, base: string): string => `(${other} − ${base}) ÷ ${base}`,
    toBase: (figure: string): string => `${figure}, difference to the base`,
    partOfBase: (figure: string): string => `${figure}, difference ÷ base`,
  },
  answer: {
    /** A preset as it comes, inside a sentence. */
    paths: {
      pledge: 'the pledge path',
      hold: 'shares held',
      plans: 'stated plans',
      history: 'the path as after 2014',
      early: 'the early path',
      stall: 'the stop in 2029',
    } satisfies Record<PresetId, string>,
    own: ownEn,
    /** How a sentence about a scenario begins. */
    leads: {
      pledge: 'on the pledge path',
      hold: 'with today’s shares held',
      plans: 'on stated plans',
      history: 'on the path as after 2014',
      early: 'if all get there by 2030',
      stall: 'if rises stop at the 2029 review',
    } satisfies Record<PresetId, string>,
    ownLead: (slot: SlotId, name: string): string => `in ${ownEn(slot, name)}`,
    /** A measure of a scope as the subject. */
    subject: {
      core: (scope: string): string => `core spending of ${scope}`,
      total: (scope: string): string => `core and indirect spending of ${scope}`,
      gap: (scope: string): string => `the gap of ${scope} to 3.5 + 1.5\u202f%`,
      tam: (scope: string): string => `equipment and R&D spending of ${scope}`,
      imports: (scope: string): string => `what ${scope} buy abroad`,
      sam: (scope: string, exporter: string): string => `what ${exporter} can address in ${scope}`,
      som: (scope: string, exporter: string): string => `what ${exporter} can win in ${scope}`,
    } satisfies Record<CompareMeasure, (scope: string, exporter: string) => string>,
    anyExporter: 'each scenario’s exporter',
    first: (
      part: AnswerPart,
      subject: string,
      base: string,
      period: Period,
      explained: { readonly allies: readonly string[]; readonly part: ExplainedPart } | null,
    ): string =>
      part.isSame
        ? `${capital(part.lead)}, ${subject} ${inEn(period)} is the <b>same</b> as ${withinEn(base)}.`
        : `${capital(part.lead)}, ${subject} ${inEn(period)} is <b>${part.amount}</b>${part.isYearly ? ' a year' : ''} ${part.isLess ? 'below' : 'above'} ${base}${
            explained
              ? `; ${listEn(explained.allies)} explain${explained.allies.length > 1 ? '' : 's'} <b>${partEn(explained.part)}</b> of it`
              : ''
          }.`,
    second: (parts: readonly AnswerPart[]): string =>
      `${capital(
        parts
          .map(({ lead, amount, isLess, isSame }, i) =>
            isSame
              ? `${lead}, nothing differs`
              : `${lead}, ${i === 0 ? 'it is ' : ''}<b>${amount}</b> ${isLess ? 'below' : 'above'}`,
          )
          .join('; '),
      )}.`,
    facts: (measure: string, scope: string, prices: string, base: SlotId): string =>
      `${measure}, ${scope} · ${prices} · differences are against ${base}`,
  },
  controls: {
    layout: 'How the paths are drawn',
    layouts: { overlay: 'Overlay', side: 'Side by side', difference: 'Difference' } satisfies Record<
      Exclude<CompareLayout, 'percent'>,
      string
    >,
    as: 'Difference as',
    amount: 'Amount',
    percent: '%',
    base: 'Base',
    measure: 'Compared',
    against: 'Difference shown',
    swap: (a: SlotId, b: SlotId): string => `Swap ${a} and ${b}`,
  },
  strip: {
    label: 'Difference in key figures',
    /** Head of the first column: whose money. */
    of: (scope: string, base: SlotId): string => `${scope}, against ${base}`,
  },
  phone: {
    controls: 'What is compared',
    summary: (base: SlotId, measure: string): string => `${measure} · against ${base}`,
  },
  nothing: {
    title: 'Nothing to compare yet.',
    text: (from: SlotId): string =>
      `This view sets two to four scenarios against each other: their paths, key figures, the allies that make the difference, and every input that is not the same. Duplicate ${from}, then move one slider: the copy starts equal and shows only what you change.`,
    below: (from: SlotId): string => `Within ${from} alone, allies can be compared with each other below.`,
    duplicate: (from: SlotId, to: SlotId): string => `Duplicate ${from} to ${to}`,
    or: 'Or compare with',
    ghost: (from: SlotId): string => `${from} alone; a second path would stand beside it`,
  },
  inputs: {
    heading: 'What differs in the inputs',
    none: (same: number): string => `Every input of all ${same} allies is the same.`,
    lead: ({ scope, count, of, results, year, outside }: DifferingCount): string =>
      `${scope}: ${count} of ${of} ${of === 1 ? 'ally' : 'allies'} differ${count === 1 ? 's' : ''} in at least one input, ${results} of ${of} in the core share of ${year}, as the chart above counts.${
        outside > 0 ? ` Outside of it ${outside} more differ${outside === 1 ? 's' : ''} in inputs.` : ''
      } Values can be edited here; one edit is one step of undo.`,
    names: {
      core: 'Core share',
      indirect: 'Indirect share',
      indirectToday: 'Indirect share today',
      equipment: 'Equipment share',
      growth: 'Growth change',
      importShare: 'Bought abroad',
      winGain: 'Win-share gain',
    } satisfies Record<AllyInput, string>,
    market: 'Market',
    levers: {
      exporter: 'Exporter',
      euPreference: 'Buy-European strictness',
      localContent: 'Local content',
      winGain: 'Win-share gain',
      winBasis: 'Win share from',
      coverage: 'Coverage of segments',
      supportShare: 'Support counted',
      relatedShare: 'Related spending counted',
    } satisfies Record<keyof Market, string>,
    segments: (count: number): string => (count === 0 ? 'as in the data' : `${count} changed`),
    by: (year: number): string => `by ${year}`,
    samePath: (base: SlotId): string => `same path as ${base}`,
    input: 'Input',
    field: (ally: string, input: string, slot: SlotId): string =>
      `${ally}, ${input}, scenario ${slot}, percent`,
    copyRow: (from: SlotId, to: SlotId): string => `Copy ${from}’s row to ${to}`,
    copyRowHint: (ally: string, from: SlotId, to: SlotId): string =>
      `All inputs of ${ally} in ${to} become those of ${from}; one undo takes it back`,
    copyInput: (what: string, from: SlotId, to: SlotId): string => `Copy ${what} from ${from} to ${to}`,
    copyLever: (from: SlotId, to: SlotId): string => `Copy ${from}’s value to ${to}`,
    /** Where an inherited value comes from. */
    inherited: {
      preset: (path: string): string => `Inherited from ${path}`,
      all: 'Inherited from what is set for all allies',
    },
    rejoin: (what: string, slot: SlotId): string =>
      `${what}: own value in ${slot}. Let it be inherited again`,
    rejoined: (what: string, slot: SlotId): string => `Inherited again in ${slot}: ${what}`,
    key: (base: SlotId): string =>
      `Barred and bold: other than in ${base}. Chain: inherited from the preset or from all allies. Broken chain: the ally’s own value; press it to inherit again.`,
    /** A value or row that was just made the base's. */
    now: 'now alike',
    nowAlike: (what: string, base: SlotId, slot: SlotId): string => `${what}: ${slot} is now as ${base}`,
    takeBack: (what: string): string => `Undo: ${what}`,
    takenBack: (what: string): string => `As before: ${what}`,
    copied: (what: string, from: SlotId, to: SlotId): string => `Copied from ${from} to ${to}: ${what}`,
    allies: (count: number): string => `${count} ${count === 1 ? 'ally' : 'allies'}`,
    same: (count: number): string => `${count} ${count === 1 ? 'ally' : 'allies'} with the same inputs`,
  },
};
