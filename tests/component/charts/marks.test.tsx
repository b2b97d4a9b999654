// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Marks } from '#charts/Marks.tsx';
import type { Mark } from '#charts/mark.ts';

const bar = (key: string, w: number): Mark => ({ kind: 'rect', key, x: 0, y: 0, w, h: 8, fill: 'q4' });
const label = (text: string): Mark => ({
  kind: 'text',
  key: 'label',
  x: 0,
  y: 0,
  anchor: 'start',
  size: 12,
  weight: 400,
  fill: 'ink',
  text: [{ text, weight: 600 }],
});

it('a mark that draws the same is the element that stood there, which React passes over; one that moved is not', () => {
  const { result, rerender } = renderHook(({ marks }) => Marks({ marks }), {
    initialProps: { marks: [bar('FRA', 10), bar('DEU', 20), label('France')] },
  });
  const [france, germany, name] = result.current;
  rerender({ marks: [bar('FRA', 10), bar('DEU', 21), label('France')] });
  expect(result.current[0]).toBe(france);
  expect(result.current[1]).not.toBe(germany);
  expect(result.current[2]).toBe(name);
  rerender({ marks: [bar('FRA', 10), bar('DEU', 21), label('Germany')] });
  expect(result.current[2]).not.toBe(name);
});
