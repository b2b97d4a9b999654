import { type Mark, px, type Run } from '#charts/mark.ts';
import { colourVar, type Token } from '#charts/theme.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

interface Drawn {
  readonly element: SVGElement;
  readonly attributes: Attributes;
  readonly mark: Mark;
}

/** Draws marks as SVG elements by hand: an element is made once, and only attributes that changed are set. */
export class Layer {
  readonly #group: SVGGElement;
  #drawn = new Map<string, Drawn>();

  constructor(parent: SVGElement) {
    this.#group = document.createElementNS(SVG, 'g');
    parent.append(this.#group);
  }

  draw(marks: readonly Mark[]): void {
    const next = new Map<string, Drawn>();
    let cursor = this.#group.firstChild;
    for (const mark of marks) {
      const before = this.#drawn.get(mark.key);
      const drawn = before?.mark.kind === mark.kind ? updated(before, mark) : made(mark);
      next.set(mark.key, drawn);
      if (drawn.element === cursor) cursor = cursor.nextSibling;
      else this.#group.insertBefore(drawn.element, cursor);
    }
    for (const { element } of this.#drawn.values())
      if (!marks.some(({ key }) => next.get(key)?.element === element)) element.remove();
    this.#drawn = next;
  }
}

function made(mark: Mark): Drawn {
  const element = document.createElementNS(SVG, mark.kind) as SVGElement;
  const attributes = attributesOf(mark);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  if (mark.kind === 'text') writeText(element, mark.text);
  return { element, attributes, mark };
}

function updated({ element, attributes: before, mark: old }: Drawn, mark: Mark): Drawn {
  const attributes = attributesOf(mark);
  for (const name in attributes) if (attributes[name] !== before[name]) put(element, name, attributes[name]);
  if (mark.kind === 'text' && old.kind === 'text') rewriteText(element, old.text, mark.text);
  return { element, attributes, mark };
}

function put(element: SVGElement, name: string, value: string | number | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

function writeText(element: SVGElement, text: string | readonly Run[]): void {
  if (typeof text === 'string') {
    element.textContent = text;
    return;
  }
  element.replaceChildren(
    ...text.map((run) => {
      const span = document.createElementNS(SVG, 'tspan');
      span.textContent = run.text;
      put(span, 'dx', run.dx);
      put(span, 'font-size', run.size);
      put(span, 'font-weight', run.weight);
      put(span, 'fill', run.fill && colourVar(run.fill));
      return span;
    }),
  );
}

function rewriteText(
  element: SVGElement,
  before: string | readonly Run[],
  now: string | readonly Run[],
): void {
  if (typeof before === 'string' || typeof now === 'string') {
    if (before !== now) writeText(element, now);
    return;
  }
  const isSameShape =
    before.length === now.length &&
    now.every(
      (run, i) =>
        run.weight === before[i]?.weight && run.fill === before[i]?.fill && run.dx === before[i]?.dx,
    );
  if (!isSameShape) {
    writeText(element, now);
    return;
  }
  now.forEach((run, i) => {
    const span = element.childNodes[i];
    if (span && run.text !== before[i]?.text) span.textContent = run.text;
  });
}

const colour = (token: Token | undefined): string | undefined => (token ? colourVar(token) : undefined);

const strokeOf = (mark: {
  readonly stroke?: Token;
  readonly width?: number;
  readonly dash?: string;
}): Attributes =>
  mark.stroke
    ? {
        stroke: colourVar(mark.stroke),
        'stroke-width': mark.width ?? 1,
        'stroke-dasharray': mark.dash,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      }
    : {};

/** Lists what the app's `MarkElement` sets, so that both pages paint the same. */
function attributesOf(mark: Mark): Attributes {
  const { opacity } = mark;
  switch (mark.kind) {
    case 'path':
      return {
        d: mark.d,
        fill: colour(mark.fill) ?? 'none',
        'fill-opacity': mark.fillOpacity,
        opacity,
        ...strokeOf(mark),
      };
    case 'line':
      return {
        x1: px(mark.x1),
        y1: px(mark.y1),
        x2: px(mark.x2),
        y2: px(mark.y2),
        opacity,
        ...strokeOf(mark),
      };
    case 'rect':
      return {
        x: px(mark.x),
        y: px(mark.y),
        width: px(mark.w),
        height: px(mark.h),
        fill: colour(mark.fill),
        opacity,
      };
    case 'circle':
      return {
        cx: px(mark.cx),
        cy: px(mark.cy),
        r: mark.r,
        fill: colour(mark.fill),
        opacity,
        ...strokeOf(mark),
      };
    case 'text':
      return {
        x: px(mark.x),
        y: px(mark.y),
        'text-anchor': mark.anchor,
        'font-size': mark.size,
        'font-weight': mark.weight,
        fill: colour(mark.fill),
        opacity,
        ...(mark.halo
          ? {
              'paint-order': 'stroke',
              stroke: colourVar(mark.halo),
              'stroke-width': 4,
              'stroke-linejoin': 'round',
            }
          : {}),
      };
  }
}
