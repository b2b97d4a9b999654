import { STATUS_OF } from '#i18n/columns.ts';
import { type Column, statusAt, type Table } from '#model';

/**
 * Lays a table out for a file that is read away from the page: beside every column whose certainty changes from row to
 * row, and is not what the row's status says, stands a column that says it; beside names of countries stand their codes.
 */
export function fileTable(table: Table): Table {
  const said = ({ id }: Column): boolean => table.columns.some((other) => other.id === `${STATUS_OF}${id}`);
  const places = table.columns.flatMap((column, at) => {
    const isOwn = typeof column.statuses === 'object' && !said(column);
    return [
      { column, at, of: 'itself' as const },
      ...(isOwn ? [{ column, at, of: 'status' as const }] : []),
      ...(isNamed(column, table) ? [{ column, at, of: 'code' as const }] : []),
    ];
  });
  return {
    ...table,
    columns: places.map(({ column, of }) =>
      of === 'itself'
        ? column
        : { id: of === 'code' ? of : `${STATUS_OF}${column.id}`, unit: { kind: 'text' }, sourceIds: [] },
    ),
    rows: table.rows.map((row, y) =>
      places.map(({ column, at, of }) => {
        const cell = row[at] ?? null;
        if (of === 'status') return statusAt(table, y, column);
        return of === 'code' && cell === 'others' ? null : cell;
      }),
    ),
  };
}

/** Tells whether a column names the countries that the rows are of, where the table has no codes of its own. */
const isNamed = ({ id }: Column, { columns }: Table): boolean =>
  id === columns[0]?.id && (id === 'ally' || id === 'exporter') && columns.every((one) => one.id !== 'code');
