/** Words on what opens a part of the page that is fetched later, and of where that failed. */
export const doorsEn = {
  failed:
    'A part of the page could not be fetched. Check the connection and load the page again; your work is kept.',
  shortcuts: 'Keyboard shortcuts',
  export: 'Export',
  profile: {
    open: (ally: string): string => `Profile of ${ally}`,
    button: 'Profile',
  },
  /** The button on a figure. */
  why: (label: string): string => `How this comes about: ${label}`,
  grid: {
    form: 'Form of the inputs',
    forms: { list: 'List', grid: 'Grid' },
    sub: 'Core defence, % of GDP, year by year. A cell changes its year alone.',
    subTouch: 'Core defence, % of GDP, year by year. Tap a cell, then tap it again.',
  },
  /** The row of an ally that its page names already. */
  coreShare: 'Core share',
};
