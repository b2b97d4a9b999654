/** Least distance of a card to the edge of the screen and to what it belongs to, px. */
const EDGE = 12;
const GAP = 10;

/** Puts a card beside its control, where most room is: below, left, right or above; never past the screen. */
export function placeBeside(card: HTMLElement, control: Element): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const at = control.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const within = (value: number, size: number, room: number): number =>
    Math.max(EDGE, Math.min(value, room - size - EDGE));
  const isBelow = at.bottom + GAP + height + EDGE <= clientHeight;
  const isLeft = at.left - GAP - width - EDGE >= 0;
  const isRight = at.right + GAP + width + EDGE <= clientWidth;
  const left = isBelow ? at.left : isLeft ? at.left - GAP - width : isRight ? at.right + GAP : at.left;
  const top = isBelow ? at.bottom + GAP : isLeft || isRight ? at.top : at.top - GAP - height;
  card.style.left = `${within(left, width, clientWidth)}px`;
  card.style.top = `${within(top, height, clientHeight)}px`;
}
