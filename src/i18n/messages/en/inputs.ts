import type { MoveKind, Override, Question } from '#model';

/** The further inputs of a row. */
export type LeverName = Exclude<keyof Override, 'core' | 'year' | 'shape' | 'points'>;

/** Words of a row's further inputs, locks, groups and ready questions. */
export const inputsEn = {
  levers: {
    indirect: 'Indirect, target',
    indirectToday: 'Indirect, 2026',
    equipment: 'Equipment, 2035',
    growth: 'Growth',
    importShare: 'Bought abroad',
    winGain: 'Win gain by 2035',
  } satisfies Record<LeverName, string>,
  /** Names an input for those who hear it. */
  lever: (ally: string, label: string): string => `${ally}: ${label}`,
  unset: (label: string, value: string): string => `${label}: back to ${value}`,
  units: { percent: '%', points: 'pp' },
  /** What a value is and where it comes from while nobody has moved it. */
  basis: {
    indirect: 'up to 1.5\u202f% counts',
    equipment: 'of core; mean of 2024–26',
    growth: 'added to the IMF’s, a year',
    winGain: 'assumption',
    /** Share bought abroad, with its range. */
    imported: (status: string, low: string, high: string): string => `${status}, ${low}–${high}`,
    yours: 'your assumption',
    between: (low: string, high: string): string => `${low}–${high}`,
  },
  marks: {
    heading: 'Set to a mark',
    actual: (value: string, year: number): string => `${year} ${value}`,
    today: (value: string): string => `2026e ${value}`,
    plan: (value: string, year: number): string => `plan ${year}: ${value}`,
    pledge: (value: string): string => `pledge ${value}`,
    noPlan: 'no plan with a figure found',
  },
  lock: {
    lock: 'Lock',
    locked: 'Locked',
    of: (ally: string): string => `Lock ${ally}`,
    hint: 'Presets, group moves and questions leave it alone',
    is: 'locked',
  },
  filter: {
    changed: 'Changed',
    locked: (n: number): string => `Locked ${n}`,
    noLocks: 'Nothing is locked. Open a row and press Lock.',
  },
  steep: 'Faster than any yearly rise here since 2014',
  group: {
    label: 'Group to move',
    together: 'move together',
    open: 'Ways to move the group',
    own: 'My groups',
    create: 'New group…',
    edit: 'Edit group…',
    allies: (n: number): string => (n === 1 ? '1 ally' : `${n} allies`),
    kind: 'How the group moves',
    kinds: {
      points: 'Equal points',
      value: 'One value',
      gap: 'Share of gap',
    } satisfies Record<MoveKind, string>,
    kindHints: {
      points: 'Each target moves by the same points of GDP.',
      value: 'Every target becomes the same.',
      gap: 'Each closes the same part of its gap to 3.5\u202f%.',
    } satisfies Record<MoveKind, string>,
    slider: (group: string, kind: string): string => `${group}, ${kind}`,
    noGap: 'No ally of the group is short of 3.5\u202f%.',
    field: (group: string): string => `Core share of ${group}, percent of GDP`,
    fieldHint: 'A value sets all; +0.3 moves each.',
    result: (moved: number, count: number, locked: number, atLimit: number): string =>
      `Moved ${moved} of ${count}${locked > 0 || atLimit > 0 ? '; ' : ''}${[
        ...(locked > 0 ? [`${locked} locked`] : []),
        ...(atLimit > 0 ? [`${atLimit} at limit`] : []),
      ].join(', ')}.`,
  },
  dialog: {
    create: 'New group of allies',
    edit: 'Edit group',
    about: 'Kept on this device; a group is in no link.',
    name: 'Name',
    allies: 'Allies in the group',
    chosen: (n: number): string => `${n} chosen`,
    save: 'Save group',
    cancel: 'Cancel',
    remove: 'Delete group',
    faults: {
      'no-name': 'Give the group a name.',
      long: 'A name has at most 60 characters.',
      taken: 'Another group has this name.',
      'no-allies': 'Choose at least one ally.',
    },
  },
  questions: {
    button: 'What if…',
    label: 'Questions ready to try',
    ask: {
      'follow-poland': 'What if all follow Poland?',
      'germany-alone': 'What if Germany keeps its plan and the rest stop at the 2029 review?',
      'south-holds': 'What if the south holds today’s share?',
      'buy-european': 'What if Europe buys 60\u202f% European by 2035?',
      ordered: 'What if orders, not deliveries, decide who wins?',
    } satisfies Record<Question, string>,
    does: {
      'follow-poland': 'Every core target and year becomes Poland’s',
      'germany-alone': 'Preset “stops in 2029”, Germany through its stated plan',
      'south-holds': 'Greece, Italy, Portugal, Spain and Türkiye stay at their 2026 share',
      'buy-european': 'Buy-European strictness 100\u202f%: an assumption',
      ordered: 'Win share from orders open in May 2026',
    } satisfies Record<Question, string>,
    same: 'Nothing changes: the scenario is that already.',
  },
};
