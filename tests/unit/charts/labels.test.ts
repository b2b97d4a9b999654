import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EndLabel, LABEL_STEP, Occupied, placeLabels } from '#charts/labels.ts';
import { fill, widthOf, wrap } from '#charts/text.ts';

const label = (key: string, at: number, height = 14, priority = 1): EndLabel => ({
  key,
  at,
  height,
  priority,
});

describe('end labels', () => {
  it('stay where they want to be when they have room', () => {
    const placed = placeLabels([label('a', 20), label('b', 60)], 0, 100);
    expect([...placed]).toEqual([
      ['a', 20],
      ['b', 60],
    ]);
  });

  it('part by as little as possible, in the order of their heights', () => {
    const placed = placeLabels([label('b', 52), label('a', 50)], 0, 100);
    expect(placed.get('a')).toBeCloseTo(44);
    expect(placed.get('b')).toBeCloseTo(58);
  });

  it('give way by priority where not all fit', () => {
    const placed = placeLabels([label('a', 10, 14, 3), label('b', 10, 14, 1), label('c', 10, 14, 2)], 0, 30);
    expect([...placed.keys()].sort()).toEqual(['a', 'c']);
  });

  it('never overlap, never leave the plot, keep their order: any heights, any number', () => {
    const one = fc.record({
      at: fc.double({ min: -50, max: 350, noNaN: true }),
      height: fc.integer({ min: 1, max: 40 }),
      priority: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.integer({ min: 0, max: 300 }), (items, room) => {
        const labels = items.map((item, i) => ({ ...item, key: `k${i}` }));
        const placed = labels
          .flatMap((item) => {
            const y = placeLabels(labels, 0, room).get(item.key);
            return y === undefined ? [] : [{ ...item, y, height: Math.max(item.height, LABEL_STEP) }];
          })
          .sort((a, b) => a.y - b.y);
        placed.forEach((item, i) => {
          expect(item.y - item.height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(item.y + item.height / 2).toBeLessThanOrEqual(room + 1e-6);
          const next = placed[i + 1];
          if (!next) return;
          expect(next.y - item.y).toBeGreaterThanOrEqual((item.height + next.height) / 2 - 1e-6);
          expect(next.y - item.y).toBeGreaterThanOrEqual(LABEL_STEP - 1e-6);
          expect(next.at).toBeGreaterThanOrEqual(item.at);
        });
        const total = labels.reduce((sum, { height }) => sum + Math.max(height, LABEL_STEP), 0);
        if (total <= room) expect(placed).toHaveLength(labels.length);
      }),
    );
  });
});

describe('room on a plot', () => {
  it('is free only where neither a box nor a line is', () => {
    const taken = new Occupied();
    taken.box({ x0: 0, y0: 0, x1: 10, y1: 10 });
    taken.line([
      [20, 0],
      [40, 20],
    ]);
    expect(taken.isFree({ x0: 11, y0: 0, x1: 15, y1: 5 }, 0)).toBe(true);
    expect(taken.isFree({ x0: 11, y0: 0, x1: 15, y1: 5 }, 2)).toBe(false);
    expect(taken.isFree({ x0: 28, y0: 8, x1: 32, y1: 12 }, 0)).toBe(false);
    expect(taken.isFree({ x0: 20, y0: 12, x1: 28, y1: 20 }, 0)).toBe(true);
  });
});

describe('text', () => {
  it('is never estimated narrower than Pretendard draws it (measured in Chromium, 100 px)', () => {
    expect(widthOf('0', 100)).toBeGreaterThanOrEqual(61.4);
    expect(widthOf('0', 100, 600)).toBeGreaterThanOrEqual(64.1);
    expect(widthOf('가', 100)).toBeGreaterThanOrEqual(86.4);
    expect(widthOf('%', 100)).toBeGreaterThanOrEqual(86.2);
  });

  it('never breaks a word that fits for the sake of even lines', () => {
    expect(wrap('xx%xmxxxx xxxx Mx0', 120, 12).join(' ')).toBe('xx%xmxxxx xxxx Mx0');
  });

  it('breaks at spaces into lines that fit and lose nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9 })
            .map((w) => w.replace(/\s/gu, 'x')),
          {
            minLength: 1,
            maxLength: 20,
          },
        ),
        (parts) => {
          const text = parts.join(' ');
          for (const lines of [fill(text, 120, 12), wrap(text, 120, 12)]) {
            expect(lines.join(' ')).toBe(text);
            for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(120);
          }
        },
      ),
    );
  });

  it('keeps a separating dot at the end of a line and breaks a long link', () => {
    expect(fill('one · two', 40, 12)).toEqual(['one ·', 'two']);
    const link = `#${'a~b'.repeat(60)}`;
    const lines = fill(link, 200, 12);
    expect(lines.join('')).toBe(link);
    for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(200);
  });
});
