import { ClipboardPaste, Copy } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { percent } from '#i18n/format.ts';
import type { PastedFault } from '#io/pasted.ts';
import {
  type Ally,
  type AllyId,
  BASE_YEAR,
  cellShare,
  HORIZON,
  OVERRIDE_RANGES,
  toPercent,
  YEARS,
} from '#model';
import { gridChanges, gridShares } from '#state/cells.ts';
import { settledScenario } from '#state/store.ts';
import { useActions, useApp, useWords } from '../app-context.ts';
import pill from '../Pill.module.css';
import type { Onward } from './CellEditor.tsx';
import styles from './Grid.module.css';
import { GridHead } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { PasteBox } from './PasteBox.tsx';
import { blockOf, isField, moved, type Place, placesIn, type Selection, within } from './selection.ts';
import { gathered, outcomeOf, readOnto } from './take.ts';
import { useCopy } from './use-copy.ts';
import { useKeptOrder } from './use-kept-order.ts';
import { usePress } from './use-press.ts';

interface Props {
  /** The rows, in the order and with the filter of the list. */
  readonly allies: readonly Ally[];
  /** Names the order: while it is the same, rows keep their places under the reader's hands. */
  readonly order: string;
  readonly locked: readonly AllyId[];
}

/** The inputs as a sheet: allies × years, typed into, copied from and pasted into. */
export function Grid({ allies, order, locked }: Props) {
  const { store } = useApp();
  const { setTarget, setTargets } = useActions();
  const words = useWords();
  const { t, locale, name } = words;
  const rows = useKeptOrder(allies, order);
  const size = { rows: rows.length, columns: YEARS.length };
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<Selection>(() => {
    const { when } = store.getState().view;
    const column = (when === 'sum' || when === BASE_YEAR ? HORIZON : when) - BASE_YEAR;
    return { anchor: { row: 0, column }, active: { row: 0, column } };
  });
  const [editing, setEditing] = useState<{ readonly typed: string | null } | null>(null);
  const [said, setSaid] = useState('');
  const [paste, setPaste] = useState<{
    readonly text: string;
    readonly faults: readonly PastedFault[];
  } | null>(null);

  // A filter may have taken rows away.
  const selection: Selection = { anchor: within(size, chosen.anchor), active: within(size, chosen.active) };
  const { active } = selection;
  const block = blockOf(selection);
  const scenario = () => settledScenario(store.getState());
  const yearAt = ({ column }: Place) => BASE_YEAR + column;
  const shareAt = ({ row, column }: Place): number => {
    const ally = rows[row];
    return cellShare(ally ? (gridShares(scenario(), ally)[column] ?? 0) : 0);
  };
  const textAt = (place: Place): string => {
    const id = rows[place.row]?.id;
    return id ? t.grid.cell(name(id), String(yearAt(place)), percent(locale, shareAt(place), 2)) : '';
  };
  /** Says why a cell cannot be changed; null where it can. */
  const reasonAgainst = (place: Place): string | null => {
    const ally = rows[place.row];
    if (!ally?.hasForces) return t.grid.readOnly.forces;
    if (locked.includes(ally.id)) return t.grid.readOnly.locked(name(ally.id));
    return yearAt(place) === BASE_YEAR ? t.grid.readOnly.base : null;
  };

  const cellAt = ({ row, column }: Place): HTMLElement | null =>
    table.current?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`) ?? null;
  const go = (to: Place, isExtending = false): void => {
    setChosen({ anchor: isExtending ? selection.anchor : to, active: to });
    cellAt(to)?.focus();
  };
  const beginEdit = (place: Place, typed: string | null): void => {
    const reason = reasonAgainst(place);
    setSaid(reason ?? '');
    if (reason === null) setEditing({ typed });
  };
  const endEdit = (value: number | null, onward: Onward | null): void => {
    const ally = rows[active.row];
    const before = percent(locale, shareAt(active), 2);
    setEditing(null);
    if (ally && value !== null) {
      const changes = gridChanges(
        scenario(),
        [ally],
        gathered([{ ally: ally.id, year: yearAt(active), share: value }]),
      );
      const change = changes[ally.id];
      if (change) {
        setTarget(ally.id, change);
        setSaid(t.grid.was(textAt(active), before));
      }
    }
    if (onward) go(within(size, { row: active.row + onward[0], column: active.column + onward[1] }));
  };

  /** The selected cells that can be changed. */
  const selected = () =>
    placesIn(block).flatMap((place) => {
      const ally = rows[place.row];
      return ally && reasonAgainst(place) === null ? [{ ally: ally.id, year: yearAt(place) }] : [];
    });
  const giveBack = (): void => {
    const cells = selected();
    const changes = gridChanges(scenario(), rows, gathered(cells.map((cell) => ({ ...cell, share: null }))));
    if (Object.keys(changes).length > 0) {
      setTargets(changes);
      setSaid(t.grid.givenBack(cells.length));
    } else setSaid((cells.length === 0 && reasonAgainst(active)) || t.grid.nothing);
  };
  const take = (text: string): void => {
    const sheet = {
      allies: store.data.allies,
      rows: rows.map(({ id }) => id),
      startRow: block.top,
      startYear: BASE_YEAR + block.left,
      locked,
    };
    const pasted = readOnto(text, sheet, selected());
    const changes = gridChanges(scenario(), store.data.allies, gathered(pasted.cells));
    if (Object.keys(changes).length > 0) setTargets(changes);
    const isWhole = pasted.faults.length === 0 && pasted.cells.length > 0;
    setPaste(isWhole ? null : { text, faults: pasted.faults });
    setSaid(outcomeOf(pasted, words));
    if (isWhole) cellAt(active)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isFar = event.ctrlKey || event.metaKey;
    const to = event.altKey ? null : moved({ key: event.key, isFar }, active, size);
    if (to) go(to, event.shiftKey);
    else if (isFar && event.key.toLowerCase() === 'a')
      setChosen({ anchor: { row: 0, column: 0 }, active: { row: size.rows - 1, column: size.columns - 1 } });
    else if (isFar || event.altKey) return;
    else if (event.key === 'Enter' || event.key === 'F2') beginEdit(active, null);
    else if (event.key === 'Delete' || event.key === 'Backspace') giveBack();
    else if (event.key === 'Escape') go(active);
    else if (/^[\d.,+−-]$/u.test(event.key)) beginEdit(active, event.key);
    else return;
    event.preventDefault();
  };
  const copy = useCopy(rows, block, setSaid);
  const press = usePress({ active, cellAt, go, onEdit: (place) => beginEdit(place, null) });
  const onPaste = (event: ClipboardEvent): void => {
    if (isField(event.target)) return;
    event.preventDefault();
    take(event.clipboardData.getData('text/plain'));
  };
  const closePaste = (): void => {
    setPaste(null);
    cellAt(active)?.focus();
  };

  const { min, max } = OVERRIDE_RANGES.core;
  const edit = editing && {
    ...editing,
    onCommit: endEdit,
    onCancel: () => {
      setEditing(null);
      go(active);
    },
    onDrop: (draft: string) => {
      setEditing(null);
      setSaid(t.grid.dropped(draft, String(toPercent(min)), String(toPercent(max))));
    },
  };
  const isIn = (row: number): boolean => row >= block.top && row <= block.bottom;
  const startsAt = rows[block.top];
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <button
          type="button"
          className={pill.pill}
          onClick={() => setPaste(paste ?? { text: '', faults: [] })}
        >
          <ClipboardPaste aria-hidden="true" />
          {t.grid.paste.open}
        </button>
        <button type="button" className={pill.pill} onClick={copy.copyAll}>
          <Copy aria-hidden="true" />
          {t.grid.copy}
        </button>
        <p className={styles.said} role="status">
          {said}
        </p>
      </div>
      {paste && (
        <PasteBox
          key={paste.text}
          {...paste}
          start={startsAt ? `${name(startsAt.id)} ${BASE_YEAR + block.left}` : ''}
          onTake={take}
          onClose={closePaste}
        />
      )}
      <div className={styles.scroll}>
        <table
          ref={table}
          className={styles.grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern on a table
          role="grid"
          aria-label={t.grid.label}
          aria-rowcount={rows.length + 1}
          aria-colcount={YEARS.length + 1}
          aria-multiselectable="true"
          onKeyDown={onKeyDown}
          {...press}
          onCopy={copy.onCopy}
          onPaste={onPaste}
        >
          <GridHead column={active.column} />
          <tbody>
            {rows.map((ally, row) => (
              <GridRow
                key={ally.id}
                ally={ally}
                row={row}
                isLocked={locked.includes(ally.id)}
                active={row === active.row ? active.column : null}
                from={isIn(row) ? block.left : -1}
                to={isIn(row) ? block.right : -1}
                edit={row === active.row ? edit : null}
                isLast={row > 1 && row >= rows.length - 2}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.hint}>
        {rows.filter((ally) => !ally.hasForces).map((ally) => `${name(ally.id)}: ${t.page.panel.iceland} `)}
        {t.grid.hint}
      </p>
    </div>
  );
}
