// @vitest-environment happy-dom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Scenario, Table, TableSource } from '#model';
import { LOOK, tablesOf, words } from '../../unit/charts/given.ts';
import { Charted } from './Charted.tsx';
import { sourceOf } from './source.ts';

const germany = (core: number): Table => {
  const scenario: Scenario = { ...LOOK, targets: { ...LOOK.targets, DEU: { core, year: 2031 } } };
  return tablesOf(scenario).map;
};
const shown = (source: TableSource) =>
  render(<Charted source={source} words={words.en} width={937} height={340} />);
const chart = () => screen.getByRole('application');
const panel = () => document.querySelector<HTMLElement>('[data-side]');
const spot = (name: string) => {
  const found = document.querySelector(`[data-spot="${name}"]`);
  if (!found) throw new Error(`No spot ${name}`);
  return found;
};
const order = () =>
  [...document.querySelectorAll('[data-spot^="bars:"]')].map((row) => row.getAttribute('data-spot'));

beforeEach(() => vi.useRealTimers());

describe('the map', () => {
  it('moves colours, bars and the open panel with the slider; the order of bars waits for its release', () => {
    const source = sourceOf(tablesOf().map);
    shown(source);
    fireEvent.pointerOver(spot('now:DEU'));
    const before = order();
    source.move(germany(0.055));
    expect(order()).toEqual(before);
    expect(within(panel() as HTMLElement).getByText(/^5\.50/u)).toBeInTheDocument();
    source.settle(germany(0.055));
    expect(order()[0]).toBe('bars:DEU');
  });

  it('writes only attributes and words that changed while a slider moves, and no outline', async () => {
    const source = sourceOf(tablesOf().map);
    const { container } = shown(source);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(container, { attributes: true, childList: true, characterData: true, subtree: true });
    source.move(germany(0.0455));
    await Promise.resolve();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen.some(({ attributeName }) => attributeName === 'fill')).toBe(true);
    expect(seen.filter(({ type }) => type === 'childList')).toEqual([]);
    expect(seen.length).toBeLessThan(15);
  });

  it('pins by a click, keeps the pin under a passing pointer, and lets go beside it and on Escape', () => {
    shown(sourceOf(tablesOf().map));
    fireEvent.click(spot('base:POL'));
    fireEvent.pointerOver(spot('now:FRA'));
    fireEvent.pointerLeave(chart());
    expect(within(panel() as HTMLElement).getByText('Poland')).toBeInTheDocument();
    fireEvent.click(chart());
    expect(panel()).toBeNull();
    fireEvent.pointerOver(spot('now:ITA'));
    expect(within(panel() as HTMLElement).getByText('Italy')).toBeInTheDocument();
    fireEvent.click(spot('bars:FRA'));
    fireEvent.click(spot('bars:FRA'));
    expect(panel()).toBeNull();
    fireEvent.click(spot('now-square:LUX'));
    expect(within(panel() as HTMLElement).getByText('Luxembourg')).toBeInTheDocument();
    fireEvent.keyDown(chart(), { key: 'Escape' });
    expect(panel()).toBeNull();
  });

  it('lets go of what the pointer has left, over the sea too', () => {
    shown(sourceOf(tablesOf().map));
    fireEvent.pointerOver(spot('now:ITA'));
    expect(panel()).not.toBeNull();
    fireEvent.pointerOver(chart());
    expect(panel()).toBeNull();
  });

  it('is read with the keyboard, quietly and after a rest', () => {
    vi.useFakeTimers();
    const { container } = shown(sourceOf(tablesOf().map));
    const press = (key: string) => fireEvent.keyDown(chart(), { key });
    press('ArrowDown');
    press('ArrowDown');
    expect(within(panel() as HTMLElement).getByText('Estonia')).toBeInTheDocument();
    const live = container.querySelector('[aria-live="polite"]');
    expect(live).toHaveTextContent('');
    act(() => void vi.advanceTimersByTime(500));
    expect(live).toHaveTextContent(/^Estonia, projection; Share of GDP, 2035 5\.\d\d %/u);
    press('End');
    expect(within(panel() as HTMLElement).getByText('Denmark')).toBeInTheDocument();
    press('Enter');
    fireEvent.blur(chart());
    expect(panel()).not.toBeNull();
    press('Escape');
    expect(panel()).toBeNull();
    expect(container.querySelector('[aria-live="assertive"]')).toBeNull();
    expect(chart()).toHaveAccessibleName(/From 5 allies at 3\.5/u);
  });

  it('rings an ally wherever it stands', () => {
    shown(sourceOf(tablesOf().map));
    fireEvent.pointerOver(spot('bars:MNE'));
    // Its bar, its outline on both maps and its square below each.
    expect(document.querySelectorAll('[data-ring]')).toHaveLength(5);
  });
});
