import { type ReactElement, useRef } from 'react';
import type { Mark, Run } from './mark.ts';
import { px } from './mark.ts';
import { colourVar, type Token } from './theme.ts';

const colour = (token: Token | undefined): string | undefined => (token ? colourVar(token) : undefined);

const stroked = (mark: { readonly stroke?: Token; readonly width?: number; readonly dash?: string }) =>
  mark.stroke
    ? {
        stroke: colourVar(mark.stroke),
        strokeWidth: mark.width ?? 1,
        strokeDasharray: mark.dash,
        strokeLinejoin: 'round' as const,
        strokeLinecap: 'round' as const,
      }
    : {};

/** Gives the element that draws one mark in the page's colours. */
export function markElement(mark: Mark): ReactElement {
  const { key } = mark;
  switch (mark.kind) {
    case 'path':
      return (
        <path
          key={key}
          data-item={mark.item}
          d={mark.d}
          fill={colour(mark.fill) ?? 'none'}
          fillOpacity={mark.fillOpacity}
          opacity={mark.opacity}
          {...stroked(mark)}
        />
      );
    case 'line':
      return (
        <line
          key={key}
          x1={px(mark.x1)}
          y1={px(mark.y1)}
          x2={px(mark.x2)}
          y2={px(mark.y2)}
          opacity={mark.opacity}
          {...stroked(mark)}
        />
      );
    case 'rect':
      return (
        <rect
          key={key}
          x={px(mark.x)}
          y={px(mark.y)}
          width={px(mark.w)}
          height={px(mark.h)}
          fill={colourVar(mark.fill)}
          opacity={mark.opacity}
        />
      );
    case 'circle':
      return (
        <circle
          key={key}
          cx={px(mark.cx)}
          cy={px(mark.cy)}
          r={mark.r}
          fill={colourVar(mark.fill)}
          opacity={mark.opacity}
          {...stroked(mark)}
        />
      );
    case 'text':
      return (
        <text
          key={key}
          x={px(mark.x)}
          y={px(mark.y)}
          textAnchor={mark.anchor}
          fontSize={mark.size}
          fontWeight={mark.weight}
          fill={colourVar(mark.fill)}
          opacity={mark.opacity}
          {...(mark.halo
            ? {
                paintOrder: 'stroke',
                stroke: colourVar(mark.halo),
                strokeWidth: 4,
                strokeLinejoin: 'round' as const,
              }
            : {})}
        >
          {typeof mark.text === 'string' ? mark.text : mark.text.map(runElement)}
        </text>
      );
  }
}

const runElement = (run: Run, index: number) => (
  // Runs of a text keep their places; the index is their identity.
  <tspan key={index} dx={run.dx} fontSize={run.size} fontWeight={run.weight} fill={colour(run.fill)}>
    {run.text}
  </tspan>
);

/** Tells whether two marks draw the same; runs are compared by their values. */
function isSame<T extends object>(a: T, b: T): boolean {
  for (const name in a) if (!Object.is(a[name], b[name]) && !isSameText(a[name], b[name])) return false;
  for (const name in b) if (!(name in a)) return false;
  return true;
}

const isSameText = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((run, i) => isSame(run, b[i]));

interface Drawn {
  readonly mark: Mark;
  readonly element: ReactElement;
}

/**
 * Draws marks in order, in the page's colours. What draws the same as before is the same element, which React passes
 * over: while a slider moves most marks of a chart rest.
 */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  const last = useRef<ReadonlyMap<string, Drawn>>(new Map());
  const drawn = new Map<string, Drawn>();
  const elements = marks.map((mark) => {
    const before = last.current.get(mark.key);
    const now =
      before && (before.mark === mark || isSame(before.mark, mark))
        ? before
        : { mark, element: markElement(mark) };
    drawn.set(mark.key, now);
    return now.element;
  });
  last.current = drawn;
  return elements;
}
