import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { isField, type Place } from './selection.ts';

interface Grip {
  readonly active: Place;
  readonly cellAt: (place: Place) => HTMLElement | null;
  readonly go: (to: Place, isExtending?: boolean) => void;
  readonly onEdit: (place: Place) => void;
}

interface Press {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Selects and opens cells by mouse and finger: the mouse selects as it goes down and drags a block, two clicks open. */
export function usePress({ active, cellAt, go, onEdit }: Grip): Press {
  const press = useRef({ isDrag: false, kind: '', wasActive: false });
  return {
    onPointerDown: (event) => {
      const place = placeOf(event);
      press.current = {
        isDrag: place !== null && event.pointerType === 'mouse' && event.button === 0,
        kind: event.pointerType,
        wasActive: place !== null && isSame(place, active) && cellAt(place) === document.activeElement,
      };
      if (place && press.current.isDrag) go(place, event.shiftKey);
    },
    onPointerOver: (event) => {
      const place = placeOf(event);
      if (event.buttons !== 1) press.current.isDrag = false;
      if (place && press.current.isDrag && !isSame(place, active)) go(place, true);
    },
    /** A finger's tap selects, the next tap on the same cell opens it; the mouse has selected on the way down. */
    onClick: (event) => {
      const place = placeOf(event);
      if (!place || press.current.kind === 'mouse') return;
      if (press.current.wasActive) onEdit(place);
      else go(place);
    },
    onDoubleClick: (event) => {
      const place = placeOf(event);
      if (place && press.current.kind === 'mouse') onEdit(place);
    },
  };
}

const isSame = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/** Finds the cell under a pointer; null outside the cells and in the field of one. */
function placeOf({ target }: MouseEvent | PointerEvent): Place | null {
  if (!(target instanceof Element) || isField(target)) return null;
  const [row, column] = (target.closest<HTMLElement>('[data-place]')?.dataset.place ?? '').split('-');
  return row && column ? { row: Number(row), column: Number(column) } : null;
}
