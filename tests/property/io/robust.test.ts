import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { decode, encode, MAX_LINK } from '#io/link/codec.ts';
import { MAX_FILE, readScenarioFile, writeScenarioFile } from '#io/scenario-file.ts';
import { SAVED_KEY, WORK_KEY } from '#io/storage/form.ts';
import { type Area, openStorage } from '#io/storage/storage.ts';
import { V1_KEY } from '#io/storage/v1.ts';
import {
  ALLY_IDS,
  COVERAGE_RANGE,
  EXPORTER_IDS,
  MARKET_RANGES,
  MAX_NAME,
  MAX_NOTE,
  MAX_POINTS,
  MEASURES,
  OVERRIDE_RANGES,
  PLEDGE,
  POINT_YEARS,
  PRESETS,
  project,
  type Range,
  type Scenario,
  SEED_RANGE,
  SEGMENT_IDS,
  SHAPES,
  YEARS,
} from '#model';
import { startFrom } from '#state/start.ts';
import { makeStore, settledScenario } from '#state/store.ts';
import { DEFAULT_VIEW } from '#state/view.ts';
import { readView, viewFrom, writeView } from '#state/view-query.ts';
import { lengthOf } from '../../../src/io/canonical.ts';
import golden from '../../fixtures/links/v1.json' with { type: 'json' };
import { linkDocument, prices, scenario } from './arbitraries.ts';
import { harmed, harms, revalued, values } from './mutations.ts';

/** Ten thousand of each; the seed is fixed so that a run says of a commit what every run says of it. */
const RUNS = { numRuns: 10_000, seed: 35 } as const;
/** Of so many, one goes through store and projection as well. */
const PROJECTED = 5;
const data = loadDataset();

const links = [
  ...golden.map(({ text }) => text),
  ...fc.sample(linkDocument, { numRuns: 150, seed: 35 }).map(encode),
];
const files = fc
  .sample(fc.tuple(scenario, prices), { numRuns: 150, seed: 35 })
  .map(([given, look]) => writeScenarioFile(given, look));

/** Tells what of a scenario lies outside what the model allows; empty where nothing does. */
function outside({ name = '', note = '', preset, targets, market, seed = 0 }: Scenario): readonly string[] {
  const faults: string[] = [];
  const within = (what: string, value: number | undefined, { min, max, kind }: Range): void => {
    const isRight = value !== undefined && value >= min && value <= max && !Object.is(value, -0);
    if (!isRight || (kind === 'whole' && !Number.isInteger(value))) faults.push(`${what} ${value}`);
  };
  const known = (what: string, value: unknown, allowed: readonly unknown[]): void => {
    if (!allowed.includes(value)) faults.push(`${what} ${String(value)}`);
  };
  known('preset', preset, PRESETS);
  within('seed', seed, SEED_RANGE);
  if (lengthOf(name) > MAX_NAME || lengthOf(note) > MAX_NOTE) faults.push('text');
  for (const [key, { shape, points, ...numbers }] of Object.entries(targets)) {
    known('target', key, ['*', ...ALLY_IDS]);
    for (const [field, value] of Object.entries(numbers)) {
      known('field', field, Object.keys(OVERRIDE_RANGES));
      within(field, value, OVERRIDE_RANGES[field as keyof typeof OVERRIDE_RANGES] ?? POINT_YEARS);
    }
    if (shape !== undefined) known('shape', shape, SHAPES);
    if (points && (points.length === 0 || points.length > MAX_POINTS)) faults.push('points');
    for (const [i, [year, core]] of (points ?? []).entries()) {
      within('point', year, POINT_YEARS);
      within('point', core, OVERRIDE_RANGES.core);
      if (i > 0 && year <= (points?.[i - 1]?.[0] ?? 0)) faults.push('points fall');
    }
  }
  const { exporter = 'KOR', winBasis = 'delivered', coverage = {}, ...rates } = market;
  known('exporter', exporter, EXPORTER_IDS);
  known('basis', winBasis, ['delivered', 'ordered']);
  for (const [rate, value] of Object.entries(rates)) {
    known('rate', rate, Object.keys(MARKET_RANGES));
    within(rate, value, MARKET_RANGES[rate as keyof typeof MARKET_RANGES] ?? POINT_YEARS);
  }
  for (const [segment, value] of Object.entries(coverage)) {
    known('segment', segment, SEGMENT_IDS);
    within(segment, value, COVERAGE_RANGE);
  }
  return faults;
}

/** What is unknown without any change: the figures that were not published. */
const unknown = Object.fromEntries(
  MEASURES.map((measure) => {
    const column = project(data, PLEDGE, 'constant').columns[measure];
    return [measure, new Set([...column.keys()].filter((i) => Number.isNaN(column[i])))];
  }),
);

/** Names the figures that a scenario makes unknown or infinite. */
function broken(given: Scenario): readonly string[] {
  const { columns } = project(data, given, 'constant');
  return MEASURES.flatMap((measure) =>
    [...columns[measure].keys()]
      .filter((i) => !Number.isFinite(columns[measure][i]) && !unknown[measure]?.has(i))
      .map((i) => `${measure} of ${ALLY_IDS[Math.floor(i / YEARS.length)]}`),
  );
}

/** A storage that holds these texts and takes no other. */
const holding = (texts: Readonly<Record<string, string>>): Area => ({
  length: Object.keys(texts).length,
  key: (i) => Object.keys(texts)[i] ?? null,
  getItem: (key) => texts[key] ?? null,
  setItem: () => {},
  removeItem: () => {},
});

/** Opens the page on what was read, as the composition root does, and tells what is wrong. */
function opened(fragment: string, remembered: string): readonly string[] {
  const storage = openStorage(() => holding({ [V1_KEY]: remembered }));
  const start = startFrom(fragment, storage.read(), null, data.edition);
  const store = makeStore(data, start.document ? { slots: start.document.slots } : {});
  const shown = settledScenario(store.getState());
  return [...outside(shown), ...broken(shown)];
}

describe('ten thousand harmed links', () => {
  it('are read without a fault of ours: what is kept is whole, in range, and reads as itself', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.constantFrom(...links), harms, (link, all) => {
        const text = harmed(link, all);
        const { document, faults, lost } = decode(text, data.edition);
        if (!document && text !== '') expect(faults).not.toEqual([]);
        if (lost > 0) expect(faults).not.toEqual([]);
        if (document) {
          expect(document.slots.flatMap(({ scenario: read }) => outside(read))).toEqual([]);
          expect(decode(encode(document), 'd9999')).toMatchObject({ document, faults: [], lost: 0 });
        }
        count += 1;
        if (count % PROJECTED === 0)
          expect(opened(text, JSON.stringify({ link: text, view: text, shelf: [text] }))).toEqual([]);
      }),
      RUNS,
    );
  }, 60_000);

  it('leave the prototype of objects alone', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    const read = decode('1.d2607.A~pledge~__proto__:4,constructor:5;__proto__=1;c=__proto__:3', data.edition);
    expect(Object.keys(read.document?.slots[0]?.scenario.targets ?? {})).toEqual([]);
    expect(({} as { core?: number }).core).toBeUndefined();
  });

  it('are read whole where a program escaped all of them', () => {
    for (const link of links) {
      const escaped = encodeURIComponent(link).replaceAll('~', '%7E');
      const [{ document, kept, lost }, plain] = [decode(escaped, data.edition), decode(link, data.edition)];
      expect({ document, kept, lost }).toEqual({
        document: plain.document,
        kept: plain.kept,
        lost: plain.lost,
      });
    }
  });

  it('too long to be one are refused at once', () => {
    const text = `1.d2607.A~pledge~${'DEU:4,'.repeat(MAX_LINK)}`;
    expect(decode(text, data.edition)).toMatchObject({ document: null, faults: [{ code: 'too-long' }] });
  });
});

describe('ten thousand harmed scenario files', () => {
  it('are read whole, in range, or refused with every fault named', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.oneof(harms, values), (file, all) => {
        const text = Array.isArray(all) ? harmed(file, all) : revalued(file, all);
        const read = readScenarioFile(text);
        if (!read.ok) {
          expect(read.faults).not.toEqual([]);
          return;
        }
        const { scenario: kept, prices: look } = read.value;
        expect(outside(kept)).toEqual([]);
        expect(readScenarioFile(writeScenarioFile(kept, look))).toEqual(read);
        count += 1;
        if (count % PROJECTED === 0) expect(broken(kept)).toEqual([]);
      }),
      RUNS,
    );
  }, 60_000);

  it('with a key of another object in any place are refused', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'valueOf'];
    for (const key of keys)
      for (const place of ['', 'targets', 'market'] as const) {
        const odd = `{${JSON.stringify(key)}:{"core":3}}`;
        const head = '"format":"five-by-35/scenario","version":1';
        const text = place ? `{${head},"${place}":${odd}}` : `{${head},${odd.slice(1)}`;
        expect(readScenarioFile(text).ok).toBe(false);
      }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('too long to be one are refused at once', () => {
    const read = readScenarioFile('['.repeat(MAX_FILE + 1));
    expect(read).toEqual({
      ok: false,
      faults: [{ code: 'too-long', path: '$', max: MAX_FILE, length: MAX_FILE + 1 }],
    });
    // As deep and as wide as a file may be.
    for (const text of ['['.repeat(MAX_FILE), `{${'"a":1,'.repeat(MAX_FILE / 7)}"b":1}`])
      expect(readScenarioFile(text).ok).toBe(false);
  });
});

describe('a harmed query', () => {
  it('gives a view that writes and reads as itself', () => {
    const query =
      '?view=market&on=B&base=C&lang=ko&sc=eu&yr=2031&px=current&cur=KRW&per=head&lock=DEU,POL&ally=ITA';
    fc.assert(
      fc.property(harms, (all) => {
        const view = viewFrom(harmed(query, all), harmed(query, all), 'en');
        expect(readView(writeView(view, ''), DEFAULT_VIEW)).toEqual(view);
      }),
      { numRuns: 2000, seed: 35 },
    );
  });
});

it('work stored on the device and harmed there is read without a fault of ours', () => {
  const stored = JSON.stringify({ link: links[0], view: '?lang=ko', shelf: links.slice(1, 4), groups: [] });
  fc.assert(
    fc.property(harms, (all) => {
      const text = harmed(stored, all);
      // As the first form, as work and as a saved scenario of the present one.
      const texts = { [V1_KEY]: text, [`${WORK_KEY}a`]: text, [`${SAVED_KEY}a`]: text };
      expect(openStorage(() => holding(texts)).read().status).toBe('found');
      expect(outside(settledScenario(makeStore(data).getState()))).toEqual([]);
      expect(opened('', text)).toEqual([]);
    }),
    { numRuns: 1000, seed: 35 },
  );
});
