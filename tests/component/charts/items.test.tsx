// @vitest-environment happy-dom
import { act, fireEvent, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import type { Table, TableSource } from '#model';
import { LOOK, tablesOf, words } from '../../unit/charts/given.ts';
import { Charted } from './Charted.tsx';
import { sourceOf } from './source.ts';

const SIZES = {
  map: [937, 340],
  increments: [450, 620],
  milestones: [960, 362],
  burden: [450, 356],
  market: [960, 380],
  exporters: [450, 340],
  suppliers: [450, 340],
} as const;
type Key = keyof typeof SIZES;
const shown = (source: TableSource, [width, height]: readonly [number, number]) =>
  render(<Charted source={source} words={words.en} width={width} height={height} />);
/** The table with another share for Germany, rows in the order of the chart at rest, as the page freezes them. */
const germany = (core: number, key: Key): Table => {
  const { [key]: table } = tablesOf({ ...LOOK, targets: { ...LOOK.targets, DEU: { core, year: 2031 } } });
  return {
    ...table,
    rows: tablesOf()[key].rows.map(([id]) => table.rows.find(([same]) => same === id) ?? []),
  };
};
const texts = (container: HTMLElement) =>
  [...container.querySelectorAll('svg text')].map((node) => node.textContent ?? '');

describe.each(Object.keys(SIZES) as Key[])('%s', (key) => {
  it('follows a moving slider by changing attributes alone', async () => {
    const first = tablesOf()[key];
    const source = sourceOf(first);
    const { container } = shown(source, SIZES[key]);
    const before = container.innerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(container, { attributes: true, childList: true, characterData: true, subtree: true });
    source.move(germany(0.0405, key));
    await Promise.resolve();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(container.innerHTML).not.toBe(before);
    expect(seen.filter(({ type }) => type === 'childList')).toEqual([]);
  });

  it('reads an item by arrow key, tells it quietly, and lets go on Escape', () => {
    vi.useFakeTimers();
    try {
      const { container } = shown(sourceOf(tablesOf()[key]), SIZES[key]);
      const svg = container.querySelector('svg');
      if (!svg) throw new Error('no chart');
      expect(svg.getAttribute('aria-label')).toMatch(/\w{4}/u);
      fireEvent.keyDown(svg, { key: 'ArrowDown' });
      fireEvent.keyDown(svg, { key: 'End' });
      const panel = () => container.querySelector('table');
      const last = container.querySelector('b')?.textContent ?? '';
      expect(panel()).not.toBeNull();
      const told = container.querySelector('[aria-live="polite"]');
      expect(told).toHaveTextContent('');
      act(() => void vi.advanceTimersByTime(500));
      expect(told?.textContent).toContain(last);
      fireEvent.keyDown(svg, { key: 'Escape' });
      expect(panel()).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('rows', () => {
  it('keep their places while a slider moves', () => {
    const first = tablesOf().increments;
    const source = sourceOf(first);
    const { container } = shown(source, SIZES.increments);
    const names = () => texts(container).filter((text) => /^[A-Z][a-z]/u.test(text));
    const before = names();
    // Germany, the largest, falls behind all others.
    source.move(germany(0.015, 'increments'));
    expect(names()).toEqual(before);
    expect(texts(container).find((text) => text.includes('$') && text.includes('bn'))).toMatch(/^−/u);
  });

  it('that do not fit are summed as others', () => {
    const { container } = shown(sourceOf(tablesOf().increments), [340, 200]);
    expect(texts(container)).toContain('23 others');
  });
});
