import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calmed } from '#charts/calm.ts';
import type { Table } from '#model';
import { sourceOf } from '../../component/charts/source.ts';
import { PLEDGE, tablesOf } from './given.ts';

const table = (core: number): Table => tablesOf({ ...PLEDGE, targets: { DEU: { core } } }).composition;
const [rest, first, second, third] = [table(0.035), table(0.036), table(0.037), table(0.038)];

describe('words beside a moving slider', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function given() {
    const source = sourceOf(rest);
    const calm = calmed(source);
    const told: Table[] = [];
    const stop = calm.subscribe(() => told.push(calm.live()));
    return { source, calm, told, stop };
  }

  it('follow at once, then four times a second, and end on the last', () => {
    const { source, calm, told } = given();
    source.move(first);
    expect(told).toEqual([first]);
    source.move(second);
    source.move(third);
    expect(told).toEqual([first]);
    expect(calm.live()).toBe(first);
    vi.advanceTimersByTime(250);
    expect(told).toEqual([first, third]);
    vi.advanceTimersByTime(1000);
    expect(told).toHaveLength(2);
  });

  it('say what the slider came to rest on without a wait', () => {
    const { source, told } = given();
    source.move(first);
    source.move(second);
    source.settle(second);
    expect(told).toEqual([first, second]);
    vi.advanceTimersByTime(1000);
    expect(told).toHaveLength(2);
  });

  it('are not called once nobody listens', () => {
    const { source, told, stop } = given();
    source.move(first);
    source.move(second);
    stop();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([first]);
  });

  it('are those of the table at rest for who comes to listen after it changed', () => {
    const source = sourceOf(rest);
    const calm = calmed(source);
    expect(calm.live()).toBe(rest);
    source.settle(first);
    expect(calm.live()).toBe(first);
  });

  it('change with the table at rest, however often', () => {
    const { source, told } = given();
    for (const next of [first, second, third]) source.settle(next);
    expect(told).toEqual([first, second, third]);
  });
});
