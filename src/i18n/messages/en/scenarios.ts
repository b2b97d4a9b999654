/** Words of the scenarios A–D. */
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
    madeBase: (id: string): string => `${id} is the base now`,
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
  /** The way to the dialog of links. */
  shareMenu: 'Link, QR code, data edition…',
};
