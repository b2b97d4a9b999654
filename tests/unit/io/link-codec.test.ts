import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ALLY_IDS,
  MARKET_RANGES,
  OVERRIDE_RANGES,
  type Override,
  type Scenario,
  SEGMENT_IDS,
  share,
  toPercent,
} from '#model';
import { keysOf } from '../../../src/io/canonical.ts';
import { decode, encode, LINK_VERSION, MAX_LINK, normalise } from '../../../src/io/link/codec.ts';
import { type LinkDocument, SLOT_IDS } from '../../../src/io/link/document.ts';

interface Golden {
  readonly what: string;
  readonly text: string;
  readonly document: LinkDocument | null;
  readonly faults: readonly string[];
  readonly kept: number;
  readonly lost: number;
}
// Append only: links in the wild cannot be changed.
const golden: readonly Golden[] = JSON.parse(readFileSync('tests/fixtures/links/v1.json', 'utf8'));

const oneSlot = (scenario: Partial<Scenario>, unknown: readonly string[] = []): LinkDocument => ({
  edition: 'd2607',
  slots: [{ id: 'A', scenario: { preset: 'pledge', targets: {}, market: {}, ...scenario }, unknown }],
});
const everyAlly = (layer: Override) => Object.fromEntries(ALLY_IDS.map((id) => [id, layer]));

describe('golden links', () => {
  it.each(golden)('opens for ever: $what', ({ text, document, faults, kept, lost }) => {
    const read = decode(text, 'd9912');
    expect(read.document).toEqual(document);
    expect(read.faults.map(({ code }) => code)).toEqual(faults);
    expect([read.kept, read.lost]).toEqual([kept, lost]);
  });
});

describe('encode', () => {
  it('writes the example of interface.md 1.4 and nothing that is not a difference', () => {
    const document: LinkDocument = {
      edition: 'd2607',
      slots: [
        {
          id: 'A',
          scenario: {
            preset: 'pledge',
            name: ' Fast east ',
            targets: { POL: { core: 0.048 }, DEU: { shape: 'early', year: 2031, core: 0.04 }, FRA: {} },
            market: { exporter: 'KOR', euPreference: 0.5, coverage: {} },
            seed: 35,
          },
          unknown: [],
        },
        { id: 'B', scenario: { preset: 'hold', targets: {}, market: {} }, unknown: [] },
      ],
    };
    expect(encode(document)).toBe('1.d2607.A~pledge~DEU:4@2031e,POL:4.8;n=Fast%20east.B~hold');
  });

  it('writes layers, fields and levers in one order, whatever order they were set in', () => {
    const one = oneSlot({
      targets: { USA: { core: 0.03 }, '*': { winGain: 0.05, growth: -0.002 }, ALB: { core: 0.02 } },
    });
    const other = oneSlot({
      targets: { '*': { growth: -0.002, winGain: 0.05 }, ALB: { core: 0.02 }, USA: { core: 0.03 } },
    });
    expect(encode(one)).toBe('1.d2607.A~pledge~*:/g-0.2/w5,ALB:2,USA:3');
    expect(encode(other)).toBe(encode(one));
  });

  it('writes numbers as the shortest decimals of six, and never −0', () => {
    const targets = { DEU: { core: 0.1 + 0.2 - 0.25, growth: -1e-10, indirect: 1e-8, year: 2030 } };
    expect(encode(oneSlot({ targets }))).toBe('1.d2607.A~pledge~DEU:5@2030/i0.000001/g0');
  });

  it('keeps a core, year and shape that points hide', () => {
    const points = [[2028, share(0.049)] as const, [2035, share(0.05)] as const];
    const document = oneSlot({ targets: { POL: { core: 0.04, year: 2030, shape: 'step', points } } });
    expect(encode(document)).toBe('1.d2607.A~pledge~POL:4@2030s/p28-4.9_35-5');
    expect(decode(encode(document), '').document).toEqual(document);
  });

  it('escapes what chat programs alter, and replaces lone surrogates', () => {
    const text = encode(oneSlot({ name: `a.b~c;d,e'f(g)h!i*j_k \uD800 &=#%+"<-`, note: '한국 🙂' }));
    const escaped =
      'a%2Eb%7Ec%3Bd%2Ce%27f%28g%29h%21i%2Aj%5Fk%20%EF%BF%BD%20%26%3D%23%25%2B%22%3C%2D;t=%ED%95%9C%EA%B5%AD%20%F0%9F%99%82';
    expect(text).toBe(`1.d2607.A~pledge;n=${escaped}`);
  });

  it('cuts names and notes by whole characters', () => {
    const { document } = decode(encode(oneSlot({ name: '🙂'.repeat(70), note: '한'.repeat(2100) })), '');
    expect(document?.slots[0]?.scenario.name).toBe('🙂'.repeat(60));
    expect(document?.slots[0]?.scenario.note).toBe('한'.repeat(2000));
  });

  it('leaves no blank at the end of a name it cuts', () => {
    const { document } = decode(encode(oneSlot({ name: `${'x'.repeat(59)} yz` })), '');
    expect(document?.slots[0]?.scenario.name).toBe('x'.repeat(59));
    expect(normalise(oneSlot({ name: `${'x'.repeat(59)} yz` }))).toEqual(document);
  });

  it('passes on well-formed unknown parts and drops the others', () => {
    const document = oneSlot({}, ['zz=1.5', 'n=again', 'zz=1.B~hold', 'a;b=c', 'zz=end.', 'zz=%E', 'é=1']);
    expect(encode(document)).toBe('1.d2607.A~pledge;zz=1.5');
  });

  it('is empty text without slots, and refuses an edition that cannot stand in a link', () => {
    expect(encode({ edition: 'd2607', slots: [] })).toBe('');
    expect(() => encode({ ...oneSlot({}), edition: 'July 2026' })).toThrow(RangeError);
    expect(() => encode({ ...oneSlot({}), edition: '' })).toThrow(RangeError);
  });
});

describe('decode', () => {
  it('gives each fault its place, its text and what words need', () => {
    const text =
      '1.d2607.B~hold~DEU:11@2041z/g-6/p28-4_27-5,AUT:1;x=XXX;c=tanks:5_ships:120;wb=q;s=1.5;n=%E;?.Z~hold';
    const DEU = { slot: 'B', ally: 'DEU' };
    expect(decode(text, '').faults).toEqual([
      { code: 'out-of-range', text: '11', ...DEU, field: 'core', min: 0, max: 10 },
      { code: 'out-of-range', text: '2041', ...DEU, field: 'year', min: 2027, max: 2040 },
      { code: 'unknown-shape', text: 'z', ...DEU, field: 'shape' },
      { code: 'out-of-range', text: '-6', ...DEU, field: 'growth', min: -5, max: 5 },
      { code: 'years-not-rising', text: '27-5', ...DEU, field: 'points' },
      { code: 'unknown-ally', text: 'AUT:1', slot: 'B' },
      { code: 'unknown-exporter', text: 'XXX', slot: 'B', field: 'exporter' },
      { code: 'unknown-segment', text: 'tanks:5', slot: 'B', field: 'coverage' },
      { code: 'out-of-range', text: '120', slot: 'B', field: 'coverage', min: 0, max: 100 },
      { code: 'unknown-basis', text: 'q', slot: 'B', field: 'winBasis' },
      { code: 'not-whole', text: '1.5', slot: 'B', field: 'seed', min: 0, max: 4_294_967_295 },
      { code: 'bad-text', text: '%E', slot: 'B', field: 'name' },
      { code: 'unreadable', text: '?', slot: 'B' },
      { code: 'unknown-slot', text: 'Z~hold' },
    ]);
  });

  it('restores 5 of 7 changes', () => {
    const { kept, lost } = decode('1.d2607.A~pledge~DEU:4@2031e,POL:4.8;n=East;eu=high;lc=3x', '');
    expect([kept, lost]).toEqual([5, 2]);
  });

  it('names the version it cannot read, however that version looks', () => {
    for (const text of [`${LINK_VERSION + 1}`, `${LINK_VERSION + 1}.whatever\n.~`]) {
      const fault = { code: 'newer-version', text, version: LINK_VERSION + 1 };
      expect(decode(text, '')).toEqual({ document: null, faults: [fault], kept: 0, lost: 0 });
    }
  });

  it('refuses text longer than any link', () => {
    const text = `1.d2607.A~pledge;zz=${'x'.repeat(MAX_LINK)}`;
    expect(decode(text, '').faults).toEqual([{ code: 'too-long', text: text.slice(0, 100), max: MAX_LINK }]);
  });

  it('reads the longest document there is', () => {
    const texts = { name: '\u{1F642}'.repeat(60), note: '\u{1F642}'.repeat(2000) };
    const points = Array.from({ length: 9 }, (_, i) => [2027 + i, share(0.01234567)] as const);
    const scenario: Scenario = {
      ...fullScenario(0.0155),
      ...texts,
      targets: everyAlly({ ...fullLayer(0.01234567), points }),
    };
    const document = { edition: 'd2607', slots: SLOT_IDS.map((id) => ({ id, scenario, unknown: [] })) };
    expect(encode(document).length).toBeLessThan(MAX_LINK);
    expect(decode(encode(document), '').document).toEqual(normalise(document));
  });
});

const fullLayer = (rate: number): Override => ({
  ...Object.fromEntries(keysOf(OVERRIDE_RANGES).map((key) => [key, rate])),
  year: 2031,
  shape: 'early',
});
const fullScenario = (rate: number): Scenario => ({
  preset: 'history',
  targets: everyAlly(fullLayer(rate)),
  market: {
    exporter: 'USA',
    ...Object.fromEntries(keysOf(MARKET_RANGES).map((key) => [key, rate])),
    winBasis: 'ordered',
    coverage: Object.fromEntries(SEGMENT_IDS.map((segment) => [segment, 0.2555])),
  },
  seed: 4_294_967_295,
});

describe('lengths', () => {
  it('stays under 500 characters for core, year and shape of all 32 allies', () => {
    const targets = everyAlly({ core: 0.0355, year: 2031, shape: 'late' });
    const text = encode(oneSlot({ targets, preset: 'history' }));
    expect(text.length).toBeLessThan(500);
    expect(decode(text, '').kept).toBe(32 * 3 + 1);
  });

  it('stays under 8 000 characters for every scalar override of all allies in four slots', () => {
    // As long as two decimals of percent get within each range.
    const longest = { core: 0.0355, indirect: 0.0155, indirectToday: 0.0075, equipment: 0.3555 } as const;
    const layer: Override = {
      ...longest,
      importShare: 0.4555,
      growth: -0.0125,
      winGain: 0.1255,
      year: 2031,
      shape: 'late',
    };
    const scenario = { ...fullScenario(0.1255), targets: everyAlly(layer) };
    const text = encode({ edition: 'd2607', slots: SLOT_IDS.map((id) => ({ id, scenario, unknown: [] })) });
    expect(text.length).toBeLessThan(8000);
    expect(decode(text, '').lost).toBe(0);
    expect(toPercent(0.1255)).toBe(12.55);
  });
});
