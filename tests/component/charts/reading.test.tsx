// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { TableSource, Year } from '#model';
import { LOOK, tablesOf, words } from '../../unit/charts/given.ts';
import { Charted } from './Charted.tsx';
import { sourceOf } from './source.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const path = (source: TableSource, onYear: (year: Year) => void = () => undefined) => (
  <Charted source={source} words={words.en} width={592} height={318} onYear={onYear} />
);

/** The year of the open panel. */
const year = (): string | null => document.querySelector('[data-reading] b')?.textContent ?? null;

/** Renders a chart to be read with keys; time moves by hand. */
function reader(chart: ReactElement) {
  const { container } = render(chart);
  const svg = container.querySelector('svg.recharts-surface') as SVGElement;
  const rest = (ms = 500): void => act(() => void vi.advanceTimersByTime(ms));
  const press = (key: string, ms = 0): void => {
    fireEvent.keyDown(svg, { key });
    rest(ms);
  };
  act(() => svg.focus());
  return { container, press, rest };
}

describe('a chart of years', () => {
  it('reads a year with the arrow keys, quietly, and closes on Escape', () => {
    const { container, press, rest } = reader(path(sourceOf(tablesOf().spendPath)));
    press('Home');
    expect(year()).toBe('2014');
    for (let i = 0; i < 25; i++) press('ArrowRight', 50);
    expect(year()).toBe('2035');
    expect(screen.getByText('+$33.9 bn')).toBeInTheDocument();
    const live = container.querySelector('[aria-live="polite"]');
    press('ArrowLeft', 50);
    press('ArrowRight', 50);
    expect(live?.textContent).not.toMatch('2034');
    rest();
    expect(live).toHaveTextContent('2035, projection; Scenario $1,276 bn (+$33.9 bn)');
    press('Escape');
    expect(year()).toBeNull();
    rest();
    expect(live).toBeEmptyDOMElement();
    press('ArrowLeft');
    expect(year()).toBe('2034');
  });

  it('begins in the year the page looks at', () => {
    const { press } = reader(path(sourceOf(tablesOf(LOOK, { when: 2030 }).spendPath)));
    press('ArrowRight');
    expect(year()).toBe('2030');
    press('End');
    expect(year()).toBe('2035');
  });

  it('reads one series with Up and Down: marked in the panel, its dot larger, told alone', () => {
    const { container, press, rest } = reader(
      <Charted source={sourceOf(tablesOf().buyers)} words={words.en} width={450} height={268} />,
    );
    press('ArrowLeft');
    press('ArrowDown');
    press('ArrowDown');
    const rows = [...container.querySelectorAll('[data-reading] tr')];
    const [first, second] = rows;
    expect(rows.filter((row) => row.hasAttribute('data-series'))).toEqual([second]);
    rest();
    const live = container.querySelector('[aria-live="polite"]');
    const [name, value] = ['th', 'td'].map((part) => second?.querySelector(part)?.textContent);
    expect(live?.textContent).toContain(`${name}, 2035, projection: ${value}`);
    expect(live).not.toHaveTextContent(first?.querySelector('th')?.textContent ?? '?');
    press('ArrowLeft');
    rest();
    expect(live).toHaveTextContent(`${name}, 2034, projection:`);
    press('ArrowUp');
    press('ArrowUp');
    press('ArrowUp');
    expect(first).toHaveAttribute('data-series');

    cleanup();
    const drawn = reader(path(sourceOf(tablesOf().spendPath)));
    drawn.press('ArrowDown');
    const radii = [...drawn.container.querySelectorAll('svg[aria-hidden] circle')].map((dot) =>
      Number(dot.getAttribute('r')),
    );
    expect(radii[0]).toBeGreaterThan(Math.max(...radii.slice(1)));
  });

  it('pins with Enter and sets the year; the values stay live, and nothing is told while they move', () => {
    const source = sourceOf(tablesOf().spendPath);
    const onYear = vi.fn();
    const { container, press, rest } = reader(path(source, onYear));
    press('Home');
    press('Enter');
    expect(onYear).not.toHaveBeenCalled();
    expect(container.querySelector('[data-pinned]')).toHaveAttribute('data-reading', '2014');
    press('End');
    press('Enter');
    expect(onYear.mock.calls).toEqual([[2035]]);
    rest();
    const live = container.querySelector('[aria-live="polite"]');
    const told = live?.textContent;
    const before = screen.getByText('Scenario').nextSibling?.textContent;
    source.move(tablesOf({ ...LOOK, targets: { '*': { core: 0.045 } } }).spendPath);
    rest();
    expect(screen.getByText('Scenario').nextSibling?.textContent).not.toBe(before);
    expect(live?.textContent).toBe(told);
    fireEvent.blur(container.querySelector('svg.recharts-surface') as Element);
    expect(year()).toBe('2035');
    press('Enter');
    expect(year()).toBeNull();
  });

  it('follows the buyer whose area is pressed where a press chooses no year; a finger pins the panel', () => {
    const [onItem, onYear] = [vi.fn(() => true), vi.fn()];
    const drawn = (chooses: boolean) => (
      <Charted
        source={sourceOf(tablesOf(LOOK, { when: 'sum' }).buyers)}
        words={words.en}
        width={450}
        height={268}
        onItem={onItem}
        onYear={chooses ? onYear : undefined}
      />
    );
    const { container, rerender } = render(drawn(false));
    const area = container.querySelector('[data-item="POL"]') as Element;
    fireEvent.click(area, { clientX: 150 });
    expect(onItem.mock.calls).toEqual([['POL']]);
    expect(year()).toBeNull();
    fireEvent.pointerDown(area, { pointerType: 'touch' });
    fireEvent.click(area, { clientX: 150 });
    expect(onItem).toHaveBeenCalledTimes(1);
    expect(year()).not.toBeNull();
    fireEvent.pointerDown(area, { pointerType: 'mouse' });
    rerender(drawn(true));
    fireEvent.click(area, { clientX: 200 });
    expect(onItem).toHaveBeenCalledTimes(1);
    expect(onYear).toHaveBeenCalledTimes(1);
  });
});
