// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { describe, expect, it, vi } from 'vitest';

import { MovedChart } from '#charts/moved/MovedChart.tsx';
import { Shell } from '#charts/Shell.tsx';
import { type Frame, xOf, yOf } from '#charts/scales.ts';
import { spendPathFrame } from '#charts/spend-path/frame.ts';
import type { Scenario, TableSource } from '#model';
import { LOOK, tablesOf, words } from '../../unit/charts/given.ts';
import { Charted } from './Charted.tsx';
import { sourceOf } from './source.ts';

const germany = (core: number): Scenario => ({
  ...LOOK,
  targets: { ...LOOK.targets, DEU: { core, year: 2031 } },
});

const shellRenders = vi.hoisted(() => ({ count: 0 }));
vi.mock('#charts/Shell.tsx', async (original) => {
  const real = await original<typeof import('#charts/Shell.tsx')>();
  return {
    ...real,
    Shell: (props: Parameters<typeof real.Shell>[0]) => {
      shellRenders.count += 1;
      return real.Shell(props);
    },
  };
});

const drawn = (source: TableSource, width: number, height: number) => (
  <Charted source={source} words={words.en} width={width} height={height} />
);
const CHARTS = {
  spendPath: (source: TableSource) => drawn(source, 592, 318),
  moved: (source: TableSource) => <MovedChart source={source} words={words.en} width={306} height={318} />,
  buyers: (source: TableSource) => drawn(source, 450, 268),
  composition: (source: TableSource) => drawn(source, 450, 268),
  timeline: (source: TableSource) => drawn(source, 450, 268),
};

describe.each(Object.keys(CHARTS) as (keyof typeof CHARTS)[])('%s', (key) => {
  it('redraws its marks while a slider moves, and its shell only on release', () => {
    const source = sourceOf(tablesOf()[key]);
    shellRenders.count = 0;
    const { container } = render(CHARTS[key](source));
    const first = container.innerHTML;
    const shells = shellRenders.count;
    expect(shells).toBeGreaterThan(0);
    for (const core of [0.041, 0.042, 0.043, 0.044]) source.move(tablesOf(germany(core))[key]);
    expect(container.innerHTML).not.toBe(first);
    expect(shellRenders.count).toBe(shells);
    source.settle(tablesOf(germany(0.044))[key]);
    expect(shellRenders.count).toBeGreaterThan(shells);
  });

  it('touches only attributes that changed', async () => {
    const source = sourceOf(tablesOf()[key]);
    const { container } = render(CHARTS[key](source));
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(container, { attributes: true, childList: true, characterData: true, subtree: true });
    source.move(tablesOf(germany(0.0405))[key]);
    await Promise.resolve();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ type }) => type === 'childList')).toEqual([]);
  });

  it('has a name for those who hear it and no assertive region', () => {
    const { container } = render(CHARTS[key](sourceOf(tablesOf()[key])));
    for (const svg of container.querySelectorAll('svg.recharts-surface'))
      expect(svg.getAttribute('aria-label')).toMatch(/\w{4}/u);
    expect(container.querySelector('[aria-live="assertive"]')).toBeNull();
  });
});

describe('the domain', () => {
  it('grows at once when a live mark leaves the plot, at most four times a second, and shrinks on release', () => {
    vi.useFakeTimers();
    try {
      const source = sourceOf(tablesOf().spendPath);
      render(CHARTS.spendPath(source));
      const top = () => screen.getAllByText(/^\$[\d,]+ bn$/u).map((node) => node.textContent);
      expect(top()).toContain('$1,200\u00a0bn');
      const renders = () => shellRenders.count;
      const raised = (core: number) => tablesOf({ ...LOOK, targets: { '*': { core } } }).spendPath;
      shellRenders.count = 0;
      source.move(raised(0.06));
      expect(renders()).toBe(1);
      expect(top()).not.toContain('$1,200\u00a0bn');
      source.move(raised(0.08));
      source.move(raised(0.1));
      expect(renders()).toBe(1);
      act(() => void vi.advanceTimersByTime(260));
      expect(renders()).toBe(2);
      source.move(tablesOf().spendPath);
      act(() => void vi.advanceTimersByTime(600));
      expect(renders()).toBe(2);
      source.settle(tablesOf(germany(0.041)).spendPath);
      expect(top()).toContain('$1,200\u00a0bn');
    } finally {
      vi.useRealTimers();
    }
  });
});

/** Asks Recharts where it puts things and compares. */
function Probe({ frame }: { readonly frame: Frame }): ReactNode {
  const area = usePlotArea();
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!area || !x || !y) return null;
  expect(area.x).toBeCloseTo(frame.left);
  expect(area.y).toBeCloseTo(frame.top);
  expect(area.x + area.width).toBeCloseTo(frame.right);
  expect(area.y + area.height).toBeCloseTo(frame.bottom);
  for (const year of [2014, 2022, 2026, 2029, 2035]) expect(x(year)).toBeCloseTo(xOf(frame, year));
  for (const value of [0, 400_000, 1_200_000]) expect(y(value)).toBeCloseTo(yOf(frame, value));
  return <text data-testid="probe">agreed</text>;
}

describe('the shell', () => {
  it.each([
    [592, 318],
    [358, 220],
  ])('has the scales of the marks (%d × %d)', (width, height) => {
    const table = tablesOf().spendPath;
    const frame = spendPathFrame(table, words.en, { width, height });
    const data = Array.from({ length: 22 }, (_, i) => ({ year: 2014 + i, core: 1 }));
    render(
      <Shell frame={frame} source={sourceOf(table)} data={data} label="x" read={() => null}>
        <Probe frame={frame} />
      </Shell>,
    );
    expect(screen.getByTestId('probe')).toHaveTextContent('agreed');
  });

  it('draws nothing of Recharts’ own series', () => {
    const { container } = render(CHARTS.buyers(sourceOf(tablesOf().buyers)));
    for (const curve of container.querySelectorAll('.recharts-line-curve'))
      expect(curve.getAttribute('stroke')).toBe('none');
  });
});
