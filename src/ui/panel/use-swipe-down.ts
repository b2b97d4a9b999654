import { type DOMAttributes, type PointerEvent, type RefObject, useRef } from 'react';

/** How far a sheet must be pulled down to close, px. */
const FAR = 72;

/** Handlers for the head of a sheet: it follows the finger down, closes when pulled far, and springs back otherwise. */
export function useSwipeDown(
  sheet: RefObject<HTMLElement | null>,
  onClose: () => void,
): DOMAttributes<HTMLElement> {
  const from = useRef<number | null>(null);
  const lower = (by: number): void => {
    if (sheet.current) sheet.current.style.translate = by > 0 ? `0 ${by}px` : '';
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (from.current !== null) lower(event.clientY - from.current);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const isFar = from.current !== null && event.clientY - from.current > FAR;
    from.current = null;
    lower(0);
    if (isFar) onClose();
  };
  const onPointerCancel = (): void => {
    from.current = null;
    lower(0);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
