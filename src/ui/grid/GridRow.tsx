import { Lock } from 'lucide-react';
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { percent, percentFigure, yearLabel } from '#i18n/format.ts';
import { type Ally, BASE_YEAR, cellShare, readsAs, YEARS } from '#model';
import { gridShares, gridStart } from '#state/cells.ts';
import { liveScenario } from '#state/store.ts';
import { useAppState, useWords } from '../app-context.ts';
import { CellEditor, type Onward } from './CellEditor.tsx';

/** What a row is told about the cell that is edited. */
export interface Edit {
  /** What was typed to begin with; null begins with the present value. */
  readonly typed: string | null;
  readonly onCommit: (value: number | null, onward: Onward | null) => void;
  readonly onCancel: () => void;
  readonly onDrop: (draft: string) => void;
}

interface Props {
  readonly ally: Ally;
  readonly row: number;
  readonly isLocked: boolean;
  /** Column of the active cell, where it is in this row. */
  readonly active: number | null;
  /** First and last column selected in this row; −1 for none. */
  readonly from: number;
  readonly to: number;
  readonly edit: Edit | null;
  /** Whether a reason stands above its cell, having no room below. */
  readonly isLast: boolean;
}

/** One ally's years; drawn again only when its own figures, or what is selected in it, change. */
export const GridRow = memo(function GridRow(props: Props) {
  const { ally, row, isLocked, active, from, to, edit, isLast } = props;
  const { t, locale, name } = useWords();
  const shares = useAppState(useShallow((state) => gridShares(liveScenario(state), ally)));
  const start = useAppState(useShallow((state) => gridStart(liveScenario(state), ally)));
  const why = !ally.hasForces ? t.grid.readOnly.forces : isLocked ? t.inputs.lock.is : null;
  return (
    <tr
      aria-rowindex={row + 2}
      data-kept={isLocked || !ally.hasForces || undefined}
      data-empty={!ally.hasForces || undefined}
      data-last={isLast || undefined}
    >
      <th scope="row" aria-colindex={1}>
        <span>
          {name(ally.id)}
          {isLocked && <Lock aria-hidden="true" />}
        </span>
      </th>
      {YEARS.map((year, column) => {
        const value = cellShare(shares[column] ?? 0);
        const isChanged = !readsAs(value, start[column] ?? value);
        const isBase = year === BASE_YEAR;
        const isEdited = edit !== null && column === active;
        const label = t.grid.cell(name(ally.id), yearLabel(year), percent(locale, value, 2));
        const notes = [
          ...(isBase ? [t.grid.estimate] : []),
          ...(isChanged ? [t.grid.changed] : []),
          ...(why === null ? [] : [why]),
        ];
        return (
          <td
            key={year}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern on a table
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={column >= from && column <= to}
            aria-readonly={isBase || why !== null}
            aria-label={isEdited ? undefined : [label, ...notes].join(', ')}
            tabIndex={column === active && !isEdited ? 0 : -1}
            data-place={`${row}-${column}`}
            data-base={isBase || undefined}
            data-changed={isChanged || undefined}
            data-active={column === active || undefined}
          >
            {isEdited ? (
              <CellEditor label={t.grid.field(name(ally.id), String(year))} value={value} {...edit} />
            ) : (
              percentFigure(value, 2)
            )}
          </td>
        );
      })}
    </tr>
  );
});
