import { listed } from './listed.ts';

/** Words of the dialog of links and codes. */
export const sharingEn = {
  heading: 'Share',
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
  copyFailed: 'This browser does not allow copying. The text is selected: press Ctrl C.',
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
};
