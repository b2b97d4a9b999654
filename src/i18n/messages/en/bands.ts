const changes = (n: number): string => (n === 1 ? '1 change' : `${n} changes`);

/** Words of what is rarely said above the results: of links and addresses that could not be read in full. */
export const bandsEn = {
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
};
