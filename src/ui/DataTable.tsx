import { cellText, columnName } from '#i18n/columns.ts';
import type { Table } from '#model';
import { useWords } from './app-context.ts';
import styles from './DataTable.module.css';
import unseen from './Unseen.module.css';

/** The numbers of a chart as a table: the same cells that the drawing, the picture and the CSV are made from. */
export function DataTable({ table, caption }: { readonly table: Table; readonly caption: string }) {
  const words = useWords();
  const [first] = table.columns;
  return (
    // A scrolling region must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className={unseen.unseen}>{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" data-text={column.unit.kind === 'text' || undefined}>
                {columnName(column, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.slice(0, 2).join()}>
              {row.map((cell, i) => {
                const column = table.columns[i];
                if (!column) return null;
                const text = cellText(cell, column, words);
                return column === first ? (
                  <th key={column.id} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column.id} data-text={column.unit.kind === 'text' || undefined}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
