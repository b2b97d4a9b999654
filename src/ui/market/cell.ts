/** Names a cell of a table whose rows a phone lays out as blocks: where in the block it stands. */
export const cell = (name: string) => ({ 'data-cell': name, style: { gridArea: name } });
