/**
 * Picks the rows a low plot has room for: the first, and the chosen one always; one line is kept to say how many are
 * left out.
 *
 * @param height Room for the rows, px.
 * @param least Lowest row, px.
 */
export function fitting<Row extends { readonly isChosen: boolean }>(
  rows: readonly Row[],
  height: number,
  least: number,
): readonly Row[] {
  const fit = Math.max(2, Math.floor(height / least + 1e-6));
  if (rows.length <= fit) return rows;
  const first = rows.slice(0, fit - 1);
  const chosen = rows.find(({ isChosen }) => isChosen);
  return !chosen || first.includes(chosen) ? first : [...first.slice(0, -1), chosen];
}
