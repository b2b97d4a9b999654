/** Joins `A`, `A and B`, `A, B and C`. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const changes = (n: number): string => (n === 1 ? '1 change' : `${n} changes`);

/** Words about what came by link, file or address, and what of it is kept. */
export const keepingEn = {
  link: {
    cut: 'This link was cut on its way.',
    /** How much was lost nobody can tell: no total is given. */
    cutHint: (kept: number): string =>
      `${kept === 0 ? 'None of its changes arrived' : `${changes(kept)} arrived and ${kept === 1 ? 'is' : 'are'} shown`}. How many are missing cannot be seen from here: ask for the whole link.`,
    altered: 'This link was changed on its way.',
    alteredHint: (kept: number): string =>
      `${changes(kept)} ${kept === 1 ? 'was' : 'were'} read, but at least one is not as it was sent.`,
    /** Changes are counted as on the page; what was lost can only be counted as the link wrote it. */
    damaged: (kept: number, lost: number): string =>
      `Part of this link could not be read: ${kept === 0 ? 'none of its changes is' : kept === 1 ? '1 change is' : `${kept} changes are`} shown${lost === 0 ? '' : `, ${lost === 1 ? '1 part' : `${lost} parts`} left out`}.`,
  },
  address: {
    view: (given: string, shown: string): string => `There is no view “${given}”. ${shown} is shown.`,
    parts: 'Part of this address means nothing here.',
    part: (key: string, given: string): string => `${key}=${given}: the usual is shown instead.`,
  },
  /** Names a preset's path of which inputs were moved. */
  changed: (path: string): string => `${path}, changed`,
  isChanged: 'changed',
  /** Letters in which a scenario was opened and changed since. */
  changedIn: (ids: readonly string[]): string => `changed in ${listed(ids)}`,
  note: {
    of: (id: string): string => `Note on scenario ${id}`,
    told: (who: string | null): string => (who === null ? 'Note: ' : `Note on ${who}: `),
    read: 'Read the whole note',
  },
  /** What was typed into a dialog that was left. */
  typed: {
    kept: {
      name: (id: string): string => `Name of ${id} kept`,
      note: (id: string): string => `Note on ${id} kept`,
    },
    left: {
      name: (id: string): string => `The name typed for ${id} was not used`,
      note: (id: string): string => `The note typed for ${id} was not used`,
    },
    noteKept: (title: string): string => `Note on “${title}” kept.`,
    noteLeft: (title: string): string => `The note typed for “${title}” was not used.`,
    bringBack: 'Bring it back',
    discard: 'Discard',
    hint: 'Escape keeps what you typed.',
  },
  library: {
    addHeading: (id: string): string => `Add a scenario as ${id}`,
    fullHeading: 'Add a scenario',
    addAs: (id: string): string => `Add as ${id}`,
    openIn: (id: string): string => `Open in ${id}`,
    replaces: (id: string, title: string): string => `Replace ${id} (${title})`,
    replaceWith: (id: string, title: string, name: string): string => `Replace ${id} (${title}) with ${name}`,
    savedAlready: 'Already saved on this device.',
    /** A file of which some was saved before. */
    someSaved: (n: number): string =>
      n === 1
        ? 'One of them is saved already and is not saved again.'
        : `${n} of them are saved already and are not saved again.`,
    openSaved: (name: string): string => `Open ${name}, already saved`,
    importedSome: (fresh: string, n: number): string => `${fresh}; ${n} already saved`,
  },
  /** What a place in a file or link is called. */
  places: {
    scenario: (n: number): string => `Scenario ${n}`,
    point: (n: number): string => `point ${n}`,
    all: 'All allies',
    format: 'Kind of file',
    version: 'Version',
    targets: 'Allies',
    market: 'Market',
    prices: 'Prices',
    basis: 'price basis',
    currency: 'currency',
    name: 'Name',
    note: 'Note',
    preset: 'Preset',
    seed: 'Seed',
    exporter: 'Exporter',
    coverage: 'Coverage',
    scenarios: 'Scenarios',
  },
};
