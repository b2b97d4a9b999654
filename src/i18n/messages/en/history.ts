import type { Override, Question } from '#model';

/** The inputs of an ally as a step names them. */
export type StepField = keyof Override;

/** Words of undo, its steps and the history panel. */
export const historyEn = {
  undo: (step: string): string => `Undo: ${step}`,
  redo: (step: string): string => `Redo: ${step}`,
  open: 'History',
  heading: 'History',
  count: (n: number, limit: number): string =>
    `${n === 1 ? '1 step' : `${n} steps`} of up to ${limit}, this session`,
  hint: 'Click a step to see it, its name to go to the row',
  column: (year: number): string => `addressable, ${year}`,
  now: 'now',
  ahead: 'undone',
  see: (step: string): string => `Show the page at: ${step}`,
  toRow: (step: string): string => `${step}: go to its input`,
  star: (step: string): string => `Bookmark: ${step}`,
  /** Heads what each step added to that column. */
  changeOf: 'change',
  noChange: 'no change',
  bookmarks: 'Bookmarked earlier',
  bookmarksHint: 'No longer in the line of steps; opening one is a new step.',
  empty: 'Nothing changed yet. Each move becomes a step here.',
  /** One ally's input; `from` and `to` carry their unit once, as `3.5 → 4.0 %`. */
  moved: (ally: string, field: string, change: string): string => `${ally} ${field} ${change}`,
  change: (from: string, to: string): string => `${from} → ${to}`,
  drawn: (ally: string): string => `${ally} path drawn`,
  fields: {
    core: 'core',
    indirect: 'indirect',
    indirectToday: 'indirect today',
    year: 'year',
    shape: 'shape',
    points: 'path',
    equipment: 'equipment',
    growth: 'growth',
    importShare: 'bought abroad',
    winGain: 'win gain',
  } satisfies Record<StepField, string>,
  inputs: (ally: string, n: number): string => `${ally}, ${n} inputs`,
  reset: (ally: string, value: string): string => `${ally} back to ${value}`,
  allies: (n: number): string => (n === 1 ? '1 ally' : `${n} allies`),
  groupTo: (who: string, value: string): string => `${who} core → ${value}`,
  groupBy: (who: string, points: string): string => `${who} core ${points}`,
  group: (who: string): string => `${who} moved`,
  /** One input of several allies, set at once. */
  groupLever: (who: string, field: string): string => `${who}: ${field} moved`,
  preset: (preset: string): string => `Preset ${preset} opened`,
  questions: {
    'follow-poland': 'All follow Poland',
    'germany-alone': 'Only Germany keeps its plan',
    'south-holds': 'The south holds',
    'buy-european': 'Buy European',
    ordered: 'Orders decide',
  } satisfies Record<Question, string>,
  dropped: (preset: string): string => `All changes dropped, ${preset}`,
  exporter: (from: string, to: string): string => `Exporter ${from} → ${to}`,
  lever: (lever: string, change: string): string => `${lever} ${change}`,
  coverage: (segment: string, change: string): string => `${segment} coverage ${change}`,
  basis: (basis: string): string => `Win share from ${basis}`,
  levers: (n: number): string => `${n} market inputs`,
  renamed: (name: string): string => `Renamed “${name}”`,
  unnamed: 'Name removed',
  noted: 'Note changed',
  added: (slot: string): string => `${slot} added`,
  copied: (from: string, slot: string): string => `${from} duplicated to ${slot}`,
  copiedRow: (ally: string, from: string, to: string): string => `${from}’s row copied to ${to}: ${ally}`,
  cleared: (slot: string): string => `${slot} cleared`,
  swapped: (a: string, b: string): string => `${a} and ${b} swapped`,
  opened: (name: string): string => `Opened: ${name}`,
  openedMany: (n: number): string => `${n} scenarios opened`,
  /** A link or stored work made with another edition of the data. `month` is null where the name holds none. */
  edition: {
    older: (made: string, month: string | null, now: string): string =>
      `Made with data ${made}${month ? ` (NATO, ${month})` : ''}. Now: ${now}.`,
    olderHint:
      'Your inputs are the same; figures follow the present data and may differ. The earlier data are not kept here.',
    newer: (made: string, month: string | null, now: string): string =>
      `Made with newer data, ${made}${month ? ` (NATO, ${month})` : ''}. This page has ${now}.`,
    newerHint: 'The inputs are the same; figures may differ. Reload the page to get the newest data.',
    update: (now: string): string => `Use ${now}`,
  },
  copy: 'You are now editing a copy.',
  copyHint: 'Your own work is kept on this device.',
  /** Names the scenario of a step where there are several. */
  inSlot: (slot: string, step: string): string => `${slot}: ${step}`,
};
