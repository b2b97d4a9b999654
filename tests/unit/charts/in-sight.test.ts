import { describe, expect, it, vi } from 'vitest';
import { sighted } from '#charts/in-sight.ts';
import type { Table } from '#model';
import { LOOK, PLEDGE, tablesOf } from './given.ts';

const [first, second] = [tablesOf(PLEDGE).composition, tablesOf(LOOK).composition];

/** A source at rest on one table that can move and settle. */
function given() {
  let [settled, live]: [Table, Table] = [first, first];
  let changed: (() => void) | null = null;
  const asked = vi.fn(() => live);
  const source = sighted({
    settled: () => settled,
    live: asked,
    subscribe: (listener) => {
      changed = listener;
      return () => {
        changed = null;
      };
    },
  });
  return {
    source,
    asked,
    hears: () => changed !== null,
    move: (table: Table) => {
      live = table;
      changed?.();
    },
    settle: (table: Table) => {
      [settled, live] = [table, table];
      changed?.();
    },
  };
}

describe('a source out of sight', () => {
  it('makes no live table and calls nobody while a slider moves', () => {
    const { source, asked, move } = given();
    const changed = vi.fn();
    source.subscribe(changed);
    source.setSeen(false);
    changed.mockClear();
    asked.mockClear();
    move(second);
    expect(changed).not.toHaveBeenCalled();
    expect(source.live()).toBe(first);
    expect(asked).not.toHaveBeenCalled();
  });

  it('gives the moving table as soon as it is seen', () => {
    const { source, move } = given();
    const changed = vi.fn();
    source.subscribe(changed);
    source.setSeen(false);
    move(second);
    changed.mockClear();
    source.setSeen(true);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(source.live()).toBe(second);
  });

  it('follows on release, once', () => {
    const { source, settle, move } = given();
    const changed = vi.fn();
    source.subscribe(changed);
    source.setSeen(false);
    changed.mockClear();
    settle(second);
    move(second);
    expect(changed).toHaveBeenCalledTimes(1);
    expect([source.settled(), source.live()]).toEqual([second, second]);
  });

  it('lets go of the source with its last listener', () => {
    const { source, hears } = given();
    const stops = [source.subscribe(() => undefined), source.subscribe(() => undefined)];
    stops[0]?.();
    expect(hears()).toBe(true);
    stops[1]?.();
    expect(hears()).toBe(false);
  });
});
