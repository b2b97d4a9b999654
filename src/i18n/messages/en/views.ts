/** Names of the views. */
export const viewsEn = {
  label: 'Views',
  names: { explore: 'Explore', market: 'Market', compare: 'Compare', ally: 'Ally' },
};
