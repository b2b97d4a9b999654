import { memo } from 'react';
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

/** Draws one mark in the page's colours; renders again only when the mark has changed. */
export const MarkElement = memo(
  function MarkElement({ mark }: { readonly mark: Mark }) {
    switch (mark.kind) {
      case 'path':
        return (
          <path
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
  },
  (before, after) => sameMark(before.mark, after.mark),
);

const runElement = (run: Run, index: number) => (
  // Runs of a text keep their places; the index is their identity.
  <tspan key={index} dx={run.dx} fontSize={run.size} fontWeight={run.weight} fill={colour(run.fill)}>
    {run.text}
  </tspan>
);

/** Tells whether two marks draw the same; runs are compared by their values. */
function sameMark(a: Mark, b: Mark): boolean {
  if (a === b) return true;
  const [left, right] = [Object.entries(a), b as unknown as Readonly<Record<string, unknown>>];
  if (left.length !== Object.keys(right).length) return false;
  return left.every(([name, value]) =>
    typeof value === 'object'
      ? JSON.stringify(value) === JSON.stringify(right[name])
      : Object.is(value, right[name]),
  );
}

/** Draws marks in order, in the page's colours. */
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark) => <MarkElement key={mark.key} mark={mark} />);
}
