import { decimal } from '#i18n/format.ts';
import type { Sheet } from '#io/sheet.ts';
import { useWords } from '../app-context.ts';
import styles from './Export.module.css';

/** Rows of a file that its preview shows. */
const SHOWN_ROWS = 12;

/** The first rows of a file of numbers. */
export function SheetPreview({ sheet }: { readonly sheet: Sheet }) {
  const say = useWords().t.exporting;
  const rows = sheet.rows.slice(0, SHOWN_ROWS);
  const caption = say.previewRows(rows.length, decimal(sheet.rows.length, 0));
  return (
    <>
      <div className={styles.caption}>
        <span>{say.preview}</span>
        <span>{caption}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the keyboard */}
      <section className={styles.rows} aria-label={caption} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {sheet.fields.map((field) => (
                <th key={field} scope="col">
                  {field}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.join('\u0000')}>
                {row.map((cell, i) => (
                  <td key={sheet.fields[i]} data-number={typeof cell === 'number' || undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
