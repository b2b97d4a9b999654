import { act } from '@testing-library/react';
import type { Table, TableSource } from '#model';

/** A source whose live table moves by hand, as a slider moves it. */
export function sourceOf(
  table: Table,
): TableSource & { move: (live: Table) => void; settle: (next: Table) => void } {
  let [settled, live] = [table, table];
  const heard = new Set<() => void>();
  const tell = () =>
    act(() => {
      for (const changed of heard) changed();
    });
  return {
    settled: () => settled,
    live: () => live,
    subscribe: (changed) => {
      heard.add(changed);
      return () => heard.delete(changed);
    },
    move: (next) => {
      live = next;
      tell();
    },
    settle: (next) => {
      settled = next;
      live = next;
      tell();
    },
  };
}
