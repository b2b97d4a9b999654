/** Names of the views. */
export const viewsEn = {
  label: 'Views',
  names: { explore: 'Explore', market: 'Market' },
};

export const viewsKo: typeof viewsEn = {
  label: '화면',
  names: { explore: '탐색', market: '시장' },
};
