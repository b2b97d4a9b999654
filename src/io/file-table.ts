import { STATUS_OF } from '#i18n/columns.ts';
import { type Column, statusAt, type Table } from '#model';

/**
 * Lays a table out for a file that is read away from the page: beside every column whose certainty changes from row to
 * row, and is not what the row's status says, stands a column that says it.
 */
export function fileTable(table: Table): Table {
  const said = ({ id }: Column): boolean => table.columns.some((other) => other.id === `${STATUS_OF}${id}`);
  const places = table.columns.flatMap((column, at) => {
    const isOwn = typeof column.statuses === 'object' && !said(column);
    return [{ column, at, isStatus: false }, ...(isOwn ? [{ column, at, isStatus: true }] : [])];
  });
  return {
    ...table,
    columns: places.map(({ column, isStatus }) =>
      isStatus ? { id: `${STATUS_OF}${column.id}`, unit: { kind: 'text' }, sourceIds: [] } : column,
    ),
    rows: table.rows.map((row, y) =>
      places.map(({ column, at, isStatus }) => (isStatus ? statusAt(table, y, column) : (row[at] ?? null))),
    ),
  };
}
