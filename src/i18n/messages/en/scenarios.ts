import type { AmountUnit, Basis, Currency, PresetId } from '#model';

/** Joins `A`, `A and B`, `A, B and C`. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const files = (n: number): string => (n === 1 ? 'One file' : `${n} files`);
const scenarios = (n: number): string => (n === 1 ? 'One scenario' : `${n} scenarios`);
const faults = (n: number): string => (n === 1 ? '1 fault' : `${n} faults`);

const basisEn: Record<Basis, string> = { constant: 'constant 2026', current: 'current prices' };
const billions: Record<Currency, string> = { USD: 'US$ bn', EUR: '€ bn', KRW: '₩ tn' };
const perHead: Record<Currency, string> = {
  USD: 'US$ per head',
  EUR: '€ per head',
  KRW: '₩ thousand per head',
};

/** Words of the scenarios A–D, of the library and of sharing. */
export const scenariosEn = {
  slots: {
    label: 'Scenarios',
    /** Names the button that shows a scenario. */
    show: (id: string, name: string, changes: string, isBase: boolean): string =>
      `Scenario ${id}: ${name}, ${changes}${isBase ? ', base' : ''}`,
    base: 'base',
    menu: (id: string): string => `Actions of scenario ${id}`,
    rename: 'Rename',
    nameOf: (id: string): string => `Name of scenario ${id}`,
    nameHint: 'Up to 60 characters. Empty: the name of the preset.',
    note: 'Note…',
    noteOf: (id: string): string => `Note on scenario ${id}`,
    noteHint: (length: number, max: number): string =>
      `${length} of ${max} characters. It goes with link and file.`,
    save: 'Save',
    cancel: 'Cancel',
    duplicateTo: (id: string): string => `Duplicate to ${id}`,
    duplicate: 'Duplicate',
    duplicateToCompare: 'Duplicate to compare',
    another: 'Add a scenario',
    makeBase: 'Make this the base',
    swapWith: (id: string): string => `Swap with ${id}`,
    share: 'Share…',
    saveAsNew: 'Save as new',
    library: 'Scenarios…',
    clear: (id: string): string => `Clear ${id}`,
    cleared: (id: string, name: string): string => `${id} cleared: ${name}`,
    full: (last: string): string => `Four fit on a chart. Replace ${last}?`,
    replace: (id: string): string => `Replace ${id}`,
    placed: (id: string, name: string): string => `${name} is now ${id}`,
    /** What now stands under a letter, and what did. */
    replaced: (id: string, name: string, before: string): string =>
      `${name} is now ${id}, in place of ${before}`,
    swapped: (a: string, b: string): string => `${a} and ${b} swapped`,
    saved: (name: string): string => `Saved on this device: ${name}`,
    savedAlready: (name: string): string => `Already saved on this device: ${name}`,
    notStored: {
      blocked: 'This browser does not allow saving. It is in your scenarios until you leave the page.',
      full: 'The storage of this browser is full. It is in your scenarios until you leave the page.',
    },
  },
  library: {
    heading: 'Scenarios',
    about: (unit: AmountUnit, basis: Basis, scope: string, exporter: string): string => {
      const name =
        unit.kind === 'money'
          ? billions[unit.currency]
          : unit.kind === 'perHead'
            ? perHead[unit.currency]
            : '% of GDP';
      return `${name}, ${basisEn[basis]} · ${scope} · exporter ${exporter}`;
    },
    presets: 'Presets',
    yours: 'Yours',
    onDevice: 'saved on this device',
    notOnDevice: 'not on this device: link and file still work',
    none: (id: string): string => `Nothing saved yet. “Save ${id} as new” keeps the scenario on this device.`,
    core: 'core, 2035',
    sum: 'sum 2027–35',
    sam: 'addressable, 2035',
    inSlots: (ids: readonly string[]): string => `in ${listed(ids)}`,
    open: 'Open',
    openIn: (name: string, id: string): string => `Open ${name} in ${id}`,
    add: (name: string, id: string): string => `Add to compare as ${id}: ${name}`,
    addTip: (id: string): string => `Add to compare as ${id}`,
    more: (name: string): string => `More for ${name}`,
    nameOf: (name: string): string => `Name of ${name}`,
    noteOf: (name: string): string => `Note on ${name}`,
    replaceBy: (id: string): string => `Replace by ${id}`,
    replaced: (name: string, id: string): string => `${name} replaced by ${id}`,
    remove: 'Delete',
    deleted: (name: string): string => `Deleted “${name}”.`,
    saveFile: 'Save as a file',
    import: 'Import files',
    drop: 'or drop .json files here',
    exportAll: (n: number): string => `Export all (${n})`,
    saveNew: (id: string): string => `Save ${id} as new`,
    other: 'Other work',
    otherHint: 'from other tabs and links opened here',
    otherNames: (names: readonly string[]): string => listed(names),
    read: (n: number, all: number): string =>
      n === all
        ? `${files(n)} read`
        : all === 1
          ? 'The file could not be read'
          : `${n === 0 ? 'None' : n} of ${all} files read`,
    nothingYet: 'nothing changes until you import',
    importOne: (name: string): string => `Import ${name}`,
    importIt: 'Import',
    importAll: (n: number): string => `Import all ${n}`,
    dismiss: (name: string): string => `Dismiss ${name}`,
    dismissIt: 'Dismiss',
    scenarios,
    contents: (preset: string, allies: number, exporter: string, core: string): string =>
      `preset ${preset}, ${allies === 0 ? 'no ally changed' : allies === 1 ? '1 ally changed' : `${allies} allies changed`}, exporter ${exporter}. Core in 2035: ${core}.`,
    /** With what helps, unless the fault itself says that. */
    notRead: (n: number, canCorrect: boolean): string =>
      `Not read, nothing of it is kept: ${faults(n)}.${canCorrect ? ' Correct the file and drop it again.' : ''}`,
    noMore: 'Not read, nothing of it is kept: the file is larger than 5 MB.',
    didYouMean: (given: string, code: string, name: string): string =>
      `“${given}” is not an ally; did you mean ${code}, ${name}?`,
    imported: (n: number): string => `${scenarios(n)} imported`,
    atMost: (n: number): string => `and ${n} more faults`,
    /** What each preset assumes, and from where. */
    assumes: {
      pledge: () =>
        'Straight line from the 2026 estimate to 3.5\u202f% core and 1.5\u202f% related in 2035; allies already above stay there. From the Hague declaration, June 2025.',
      hold: () =>
        'Every ally keeps its 2026 share, so spending grows only with GDP. Increments are measured against this line. From NATO’s 2026 estimates.',
      plans: (plans: number) =>
        `National figures where one was found, in ${plans} allies: laws, funded plans, government targets. The others hold their 2026 share.`,
      history: () =>
        'The same goal reached late, as after the 2014 pledge: slow years first, most of the rise at the end. Curve fitted to Europe and Canada 2014–2024.',
      early: () =>
        'The pledge five years sooner: 3.5\u202f% and 1.5\u202f% in 2030, then held. An assumption.',
      stall: () =>
        'Rises follow the pledge to the 2029 review and stop there, a third of the way. An assumption.',
    } satisfies Record<PresetId, (plans: number) => string>,
  },
  /** The sentence that says what a scenario changes. */
  changes: {
    none: 'No changes.',
    from: (preset: string, rest: string): string => `${preset}: ${rest}`,
    fromOnly: (preset: string): string => `${preset}, no changes.`,
    core: (who: string, share: string, year: number | null): string =>
      year === null ? `${who} ${share}` : `${who} ${share} by ${year}`,
    drawn: (who: string, share: string, year: number): string => `${who} drawn to ${share} by ${year}`,
    year: (who: string, year: number): string => `${who} by ${year}`,
    inputs: (who: string): string => `${who} (other inputs)`,
    all: 'all allies',
    more: (n: number): string => (n === 1 ? '1 more ally' : `${n} more allies`),
    exporter: (name: string): string => `exporter ${name}`,
    levers: (n: number): string => (n === 1 ? '1 market lever' : `${n} market levers`),
    sentence: (parts: readonly string[]): string => {
      const text = parts.join(', ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    },
  },
  share: {
    heading: 'Share',
    menu: 'Link, QR code, data edition…',
    aboutAll: (n: number): string => `${n} scenarios`,
    about: (id: string, name: string, changes: string): string => `scenario ${id}: ${name}, ${changes}`,
    which: 'What the link holds',
    one: (id: string): string => `${id} alone`,
    all: (ids: readonly string[]): string => `All: ${listed(ids)}`,
    link: 'Link',
    stays: (length: number, what: readonly string[]): string =>
      `The part after # stays in the browser: ${length} characters with ${listed(what)}.`,
    preset: 'the preset',
    edition: 'the data edition',
    copyFailed: 'The link could not be copied. Press Ctrl C in the field.',
    data: 'Data',
    pinned: (edition: string): string => `Pinned to data ${edition}`,
    pinnedHint: 'Readers see these figures, and are told when newer data exist.',
    latest: 'Always the latest data',
    latestHint: 'The same inputs on the newest edition.',
    file: 'Scenario file',
    qr: 'QR code',
    qrOf: 'QR code of the link',
    qrLong: (length: number): string =>
      `A QR code takes links of at most 300 characters; this one has ${length}.`,
    qrFailed: 'The QR code could not be drawn. Please try again.',
  },
};
