import { listed } from './listed.ts';

/** Words about what came by link, file or address, and what of it is kept. */
export const keepingEn = {
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
    hint: {
      name: 'Escape keeps what you typed.',
      note: 'Ctrl Enter saves, Escape keeps what you typed.',
    },
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
