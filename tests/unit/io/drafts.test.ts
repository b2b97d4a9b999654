import { describe, expect, it, vi } from 'vitest';
import { MAX_DRAFTS, openDrafts } from '#io/storage/drafts.ts';

function area() {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (i: number) => [...kept.keys()][i] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a text being typed', () => {
  it('is kept until it is dropped, each under what it is typed for', () => {
    const drafts = openDrafts(() => storage);
    const storage = area();
    drafts.keep('a', 'One');
    drafts.keep('a', 'Only');
    drafts.keep('b', '');
    expect(['a', 'b', 'c'].map(drafts.read)).toEqual(['Only', '', null]);
    drafts.drop('a');
    expect(drafts.read('a')).toBeNull();
  });

  it('does not pile up: the oldest go, nothing else does', () => {
    const storage = area();
    storage.setItem('five-by-35/2/view', '?lang=en');
    const drafts = openDrafts(() => storage);
    storage.setItem(
      'five-by-35/draft/last year’s',
      JSON.stringify({ text: 'x', at: Date.UTC(2025, 10, 24) }),
    );
    const written = Array.from({ length: MAX_DRAFTS + 5 }, (_, i) => String(i));
    const clock = vi.spyOn(Date, 'now');
    for (const [i, of] of written.entries()) {
      clock.mockReturnValue(Date.UTC(2026, 10, 24) + i);
      drafts.keep(of, 'x');
    }
    clock.mockRestore();
    expect(written.filter((of) => drafts.read(of) !== null)).toEqual(written.slice(-MAX_DRAFTS));
    expect(storage.kept.size).toBe(MAX_DRAFTS + 1);
    expect(storage.getItem('five-by-35/2/view')).toBe('?lang=en');
  });

  it('is nothing where what is stored is damaged, or the browser forbids it', () => {
    const storage = area();
    storage.setItem('five-by-35/draft/a', '{"text":5');
    expect(openDrafts(() => storage).read('a')).toBeNull();
    const blocked = openDrafts(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    blocked.keep('a', 'x');
    blocked.drop('a');
    expect(blocked.read('a')).toBeNull();
  });
});
