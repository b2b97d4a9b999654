import type { AmountUnit } from '#model';

/** What the sentence on top tells. */
export interface Told {
  readonly who: string;
  readonly core: string;
  readonly exporter: string;
  readonly sam: string;
  readonly unit: AmountUnit;
}

/** Money is part of the money before it; a part of GDP or an amount per head stands by itself. */
const competeEn = ({ exporter, sam, unit }: Told): string =>
  `Suppliers in ${exporter} could compete for <b>${sam}</b>${unit.kind === 'money' ? ' of it' : ''}.`;

/** How many allies a person changed, and how much else. */
export interface Tallied {
  readonly allies: number;
  readonly others: number;
}

const andMore = (others: number): string =>
  others === 0 ? '' : others === 1 ? ' and 1 more input' : ` and ${others} more inputs`;

/** Words of the page around the charts. Bold parts stand between `<b>` and `</b>`. */
export const pageEn = {
  title: 'Five by 35',
  line: 'How NATO’s 5 % pledge could unfold, and what it opens to exporters',
  skip: 'Skip to results',
  explore: 'Explore',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  language: 'Language',
  languageFailed: 'The language could not be fetched. Check the connection and try again.',
  toDark: 'Dark theme',
  toLight: 'Light theme',
  startFrom: 'Start from',
  /** Several allies are named as such: one deed may have set them all. */
  changes: ({ allies, others }: Tallied): string => {
    const n = allies + others;
    if (allies > 0) return `${allies} allies${andMore(others)} changed`;
    return n === 0 ? 'no changes' : n === 1 ? '1 change' : `${n} changes`;
  },
  /** The same where there is little room. */
  changesShort: ({ allies, others }: Tallied): string =>
    allies > 0 && others > 0 ? `${allies} allies, ${others} more` : pageEn.changes({ allies, others }),
  dropped: ({ allies, others }: Tallied): string => {
    const n = allies + others;
    if (allies > 0) return `Changes of ${allies} allies${andMore(others)} dropped`;
    return n === 1 ? '1 change dropped' : `${n} changes dropped`;
  },
  resetAll: (preset: string): string => `Drop all changes, back to ${preset}`,
  data: (edition: string): string => `NATO, July 2026 · data ${edition}`,
  saved: {
    saved: 'Saved on this device',
    blocked: 'Not saved: blocked',
    full: 'Not saved: storage is full',
    paused: 'Shared scenario, not yet yours',
  },
  share: {
    button: 'Share',
    copyLink: 'Copy link',
    linkCopied: 'Link copied. It holds every setting; nothing is stored on a server.',
    linkFailed: 'The link could not be copied. It stands in the address bar.',
    saveFile: 'Save scenario file',
    openFile: 'Open scenario file…',
    about: 'Scenarios stand after the # of the link and never reach a server.',
  },
  answer: {
    /** The result in one sentence. */
    year: (when: string, result: Told): string =>
      `In ${when} ${result.who} would spend <b>${result.core}</b> on core defence. ${competeEn(result)}`,
    /** The base year is NATO's estimate, no scenario. */
    base: (when: string, result: Told): string =>
      `In ${when} core defence spending of ${result.who} is an estimated <b>${result.core}</b>. ${competeEn(result)}`,
    sum: (from: string, to: string, result: Told): string =>
      `From ${from} to ${to} ${result.who} would spend <b>${result.core}</b> on core defence. ${competeEn(result)}`,
    atPledge: (n: number, count: number): string =>
      `<b>${n} of ${count}</b> allies with forces at 3.5\u202f% in 2035`,
    onLine: (n: number, count: number): string => `<b>${n} of ${count}</b> on the line at the 2029 review`,
    onLineHint: 'On the straight line from the 2025 share to 3.5\u202f% in 2035, read in 2029',
    limit: 'A scenario, not a forecast: it shows what follows from your inputs',
  },
  lens: {
    scope: 'Whose spending',
    all: 'All 32',
    region: 'Region',
    year: 'Year',
    previous: 'Year before',
    next: 'Year after',
    sum: 'sum 2027–2035',
    exporter: 'Exporter',
  },
  when: { sum: '2027–2035', short: '2027–35' },
  figures: {
    heading: 'From spending to what can be won',
    core: 'Core spending',
    tam: 'Equipment and R&D',
    imports: 'Bought abroad',
    sam: (exporter: string): string => `Addressable, ${exporter}`,
    som: 'Winnable',
    atShare: 'at today’s share',
    versus: (path: string): string => `vs ${path}`,
    noSales: 'no sales to those moved today',
    estimate: 'NATO estimate',
    same: (path: string): string => `same as ${path}`,
    today: (amount: string): string => `${amount} in 2026e`,
    rate: (rate: string, of: string): string => `${rate} of ${of}`,
  },
  panel: {
    heading: 'What each ally spends',
    sub: 'Core defence in 2035, % of GDP. Drag, or type a value.',
    subTouch: 'Core defence in 2035, % of GDP. Tap an ally to change it.',
    subWhen: (beside: string, when: string): string => `Core defence in 2035, % of GDP. ${beside}: ${when}.`,
    find: 'Find an ally',
    /** Inside the field, which is narrow beside its filters. */
    findShort: 'Find',
    noMatch: (text: string): string => `No ally matches “${text}”.`,
    noMatchHint: 'Try a country name or a three-letter code.',
    noChanges: 'Nothing changed yet. Move a slider or type a value.',
    order: 'Order of the allies',
    sorts: {
      effect: 'Most effect first',
      gap: 'Largest gap first',
      size: 'Most spending first',
      change: 'Most changed first',
      name: 'By name',
      region: 'By region',
    } satisfies Record<string, string>,
    estimate: '2026 estimate',
    plan: 'stated plan',
    scenario: 'scenario',
    moved: 'moved by you',
    wales: '2014 pledge',
    hague: '2035 pledge',
    field: (ally: string): string => `${ally}, core share, percent of GDP`,
    slider: (ally: string): string => `${ally}, core share`,
    less: (ally: string): string => `${ally}, 0.1 points less`,
    more: (ally: string): string => `${ally}, 0.1 points more`,
    reset: (value: string): string => `Back to ${value} (where this scenario began)`,
    resetActual: (value: string, year: number): string =>
      `Alt and click: back to the last actual, ${value} (${year})`,
    details: (ally: string): string => `${ally}: all inputs`,
    beyond: (value: string): string => `${value} is beyond the slider. Typed values go to 10.`,
    /** Said of a box in which a sign moves the value. */
    moves: 'A number sets it; +0.5 or −1 moves it by that much.',
    invalid: (min: string, max: string): string => `Enter ${min} to ${max}.`,
    valueText: (ally: string, value: string, year: number, today: string, amount: string | null): string =>
      `${ally}, ${value} of GDP in ${year}, ${today} in 2026 (estimate)${amount === null ? '' : `, about ${amount}`}`,
    percentUnit: '\u202f%',
    reached: 'reached',
    shape: 'shape',
    pace: (rise: string, past: string, year: string): string =>
      `${rise} a year; fastest rise since 2014: ${past} (${year})`,
    steep: (past: string): string => `Faster than any yearly rise here since 2014 (${past})`,
    departs: 'More than 0.25 points off the stated plan',
    iceland:
      'No armed forces; NATO lists no defence expenditure. Core is 0; its GDP and indirect spending count in totals.',
    effectName: (level: number): string =>
      ['no effect', 'small effect', 'medium effect', 'large effect'][level] ?? '',
    assumptions: 'Growth, prices and equipment shares are those of the sources',
  },
  notices: {
    unreadable: 'This link cannot be read. Your own scenario is shown.',
    fallbackFresh: 'This link cannot be read. The pledge path is shown.',
    newer: (hasOwn: boolean): string =>
      `This link was made by a newer version. ${hasOwn ? 'Your own scenario' : 'The pledge path'} is shown; reload the page later to open it with the new version.`,
    more: (n: number): string => `and ${n} more`,
    fresh: 'Start fresh',
    shared: 'You are viewing a shared scenario.',
    back: 'Back to mine',
    kept: 'Other work of yours is kept on this device.',
    keptHint: 'Switching keeps what is shown now.',
    swap: 'Switch to it',
    blocked: 'This browser does not allow saving.',
    full: 'The storage of this browser is full.',
    savingHint: 'Your link and file still work.',
    damaged: 'What was stored on this device could not be read in full.',
    damagedHint: 'It is set aside untouched; what could be read is shown.',
    file: (name: string): string => `${name} was not opened. Nothing has changed.`,
    dismiss: 'Dismiss',
  },
  card: {
    toTable: 'Show the numbers',
    toChart: 'Show the chart',
    save: 'Export this chart',
    saved: (name: string): string => `Saved ${name}`,
    saveFailed: 'The file could not be made. Please try again.',
    sources: 'Sources:',
    failed: 'This chart could not be drawn; the other charts are unaffected. Its numbers:',
    again: 'Draw again',
  },
  failed: {
    title: 'The page could not be shown.',
    kept: 'Your scenario is in the address and stored on this device; nothing is lost.',
    again: 'Load again',
    fresh: 'Start from the pledge path',
  },
  announce: (core: string, delta: string): string => `Core spending: ${core}, ${delta}.`,
};
