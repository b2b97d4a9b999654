import type { AmountUnit, Basis, Currency, PresetId } from '#model';
import { listed } from './listed.ts';

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

/** Words of the dialog of scenarios kept on this device. */
export const libraryEn = {
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
    early: () => 'The pledge five years sooner: 3.5\u202f% and 1.5\u202f% in 2030, then held. An assumption.',
    stall: () =>
      'Rises follow the pledge to the 2029 review and stop there, a third of the way. An assumption.',
  } satisfies Record<PresetId, (plans: number) => string>,
  /** Of what is saved already, and of places to put a scenario. */
  again: {
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
};
