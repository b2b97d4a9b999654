const changes = (n: number): string => (n === 1 ? '1 change' : `${n} changes`);

/** Words about what came by link, file or address, and what of it is kept. */
export const keepingEn = {
  link: {
    cut: 'This link was cut on its way.',
    /** How much was lost nobody can tell: no total is given. */
    cutHint: (kept: number): string =>
      `${kept === 0 ? 'None of its changes arrived' : `${changes(kept)} arrived and ${kept === 1 ? 'is' : 'are'} kept`}. How many are missing cannot be seen from here: ask for the whole link.`,
    altered: 'This link was changed on its way.',
    alteredHint: (kept: number): string =>
      `${changes(kept)} were read, but at least one is not as it was sent.`,
    damaged: (kept: number, lost: number): string =>
      lost === 0
        ? `Part of this link could not be read. ${changes(kept)} kept.`
        : `Part of this link could not be read: ${changes(kept)} kept, ${lost} left out.`,
  },
  address: {
    view: (given: string, shown: string): string => `There is no view “${given}”. ${shown} is shown.`,
    parts: 'Part of this address means nothing here.',
    part: (key: string, given: string): string => `${key}=${given}: the usual is shown instead.`,
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
