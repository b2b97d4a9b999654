/** What the Market page says around its charts, in English. */
export const marketPageEn = {
  /** The ways to the parts of a long page. */
  jump: {
    name: 'Parts of this page',
    to: {
      buyers: 'Buyers',
      levers: 'Levers',
      years: 'By year',
      sellers: 'Exporters',
      known: 'Deals and estimates',
    },
  },
  /** A step's part of core spending: "10.7 of $100". @param of100 The head of its column, "of $100". */
  ofHundred: (figure: string, of100: string): string => `${figure} ${of100}`,
  ours: 'This calculator',
  oursHint: 'from NATO’s tables, not a published forecast',
};
