import { yearLabel } from '#i18n/format.ts';
import { YEARS } from '#model';
import { useWords } from '../app-context.ts';
import unseen from '../Unseen.module.css';

/** The row of years. @param column The one with the active cell. */
export function GridHead({ column: active }: { readonly column: number }) {
  const { t } = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1}>
          <span className={unseen.unseen}>{t.grid.ally}, </span>
          {t.grid.unit}
        </th>
        {YEARS.map((year, column) => (
          <th key={year} scope="col" aria-colindex={column + 2} data-on={column === active || undefined}>
            {yearLabel(year)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
