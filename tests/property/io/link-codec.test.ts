import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, MAX_LINK, normalise } from '../../../src/io/link/codec.ts';
import { countChanges, type Decoded } from '../../../src/io/link/document.ts';
import { linkDocument, wildText } from './arbitraries.ts';

/** What holds of any text whatever. */
function expectSound(text: string): Decoded {
  const decoded = decode(text, 'd2607');
  const { document, faults, kept, lost } = decoded;
  expect(kept).toBe(document?.slots.reduce((sum, { scenario }) => sum + countChanges(scenario), 0) ?? 0);
  expect(lost).toBeGreaterThanOrEqual(0);
  if (lost > 0) expect(faults).not.toEqual([]);
  if (document) {
    expect(normalise(document)).toEqual(document);
    const again = decode(encode(document), 'd9999');
    expect(again.document).toEqual(document);
    expect(again.faults).toEqual([]);
    expect([again.kept, again.lost]).toEqual([kept, 0]);
  }
  return decoded;
}

describe('link codec', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(linkDocument, (document) => {
        const text = encode(document);
        const { document: back, faults, lost } = decode(text, 'd9999');
        expect(back).toStrictEqual(normalise(document));
        expect([faults, lost]).toEqual([[], 0]);
        expect(encode(normalise(document))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('writes nothing that a URL or a chat program alters', () => {
    fc.assert(
      fc.property(linkDocument, (document) => {
        const text = encode(document);
        expect(text).toMatch(/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/);
        expect(text).toMatch(/[A-Za-z0-9=-]$/);
        expect(new URL(`https://a.example/#${text}`).hash).toBe(`#${text}`);
      }),
      { numRuns: 300 },
    );
  });

  it('reads any string without throwing', () => {
    fc.assert(
      fc.property(wildText(300), (text) => void expectSound(text)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(wildText(300), (text) => void expectSound(`1.d2607.A~pledge~${text}`)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        wildText(200),
        wildText(60),
        (a, b) => void expectSound(`1.d2607.A~hold~DEU:${a};n=${b};${a}`),
      ),
      { numRuns: 1000 },
    );
  });

  it('reads every truncation of a link, never inventing more changes than it held', () => {
    fc.assert(
      fc.property(linkDocument, fc.nat(), (document, cut) => {
        const text = encode(document);
        const whole = decode(text, 'd2607');
        const { kept } = expectSound(text.slice(0, cut % (text.length + 1)));
        expect(kept).toBeLessThanOrEqual(whole.kept);
      }),
      { numRuns: 1000 },
    );
  });

  it('survives 20 000 random edits of links', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(4),
      insert: wildText(4),
    });
    fc.assert(
      fc.property(linkDocument, fc.array(edit, { minLength: 40, maxLength: 40 }), (document, edits) => {
        const whole = encode(document);
        for (const { at, remove, insert } of edits) {
          const place = Math.floor(at * whole.length);
          const text = whole.slice(0, place) + insert + whole.slice(place + remove);
          // The full check of each would take minutes; one that throws or disagrees with itself is found anyway.
          const { document: back, kept } = decode(text, 'd2607');
          const changes = back?.slots.map(({ scenario }) => countChanges(scenario)) ?? [];
          expect(kept).toBe(changes.reduce((sum, count) => sum + count, 0));
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('counts a damaged change as lost and keeps the others', () => {
    fc.assert(
      fc.property(linkDocument, (document) => {
        const text = encode(document);
        const { kept, document: whole } = decode(text, 'd2607');
        const layers = whole?.slots.flatMap(({ scenario }) => Object.values(scenario.targets)) ?? [];
        const cores = layers.filter(({ core }) => core !== undefined).length;
        const damaged = expectSound(text.replace(/([,~][A-Z*]+:)\d[\d.]*(?=[@/,;.]|$)/g, '$1x'));
        expect([damaged.kept, damaged.lost]).toEqual([kept - cores, cores]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['.A~', ';', ',', '/', '_', ':', '%', 'DEU:', ',DEU:1', ';n=', ';c=a:', '.', '1', 'é', '@'])(
    'takes linear time over %j repeated',
    (piece) => {
      const head = '1.d2607.A~pledge~DEU:1';
      const repeated = head + piece.repeat(Math.floor((MAX_LINK - head.length) / piece.length));
      const start = performance.now();
      expectSound(repeated);
      expectSound(`1.d2607.A~pledge;c=${repeated.slice(head.length, -20)}`);
      expectSound(`1.d2607.A~pledge~DEU:4/p${repeated.slice(head.length, -30)}`);
      expectSound(`1.d2607.A~pledge;zz=${repeated.slice(head.length, -30)} `);
      // Four readings of the longest link and as many checks; a quadratic step takes minutes.
      expect(performance.now() - start).toBeLessThan(8000);
    },
    20_000,
  );
});
