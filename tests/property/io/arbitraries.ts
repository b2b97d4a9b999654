import fc from 'fast-check';
import {
  ALLY_IDS,
  COVERAGE_RANGE,
  CURRENCIES,
  EXPORTER_IDS,
  MARKET_RANGES,
  MAX_NAME,
  MAX_NOTE,
  MAX_POINTS,
  OVERRIDE_RANGES,
  type Override,
  POINT_YEARS,
  PRESETS,
  type Prices,
  type Range,
  type Scenario,
  SEED_RANGE,
  SEGMENT_IDS,
  SHAPES,
  share,
} from '#model';
import { lengthOf } from '../../../src/io/canonical.ts';
import { type LinkDocument, SLOT_IDS } from '../../../src/io/link/document.ts';

/** Any value of a range, in the model's units: round ones, ends, −0, and ones with far too many digits. */
const within = ({ min, max, kind }: Range): fc.Arbitrary<number> =>
  kind === 'whole'
    ? fc.integer({ min, max })
    : fc.oneof(
        fc.integer({ min: Math.round(min * 1e4), max: Math.round(max * 1e4) }).map((n) => n / 1e4),
        fc.double({ min, max, noNaN: true }),
        fc.constantFrom(min, max, -0),
      );

const ranged = (ranges: Readonly<Record<string, Range>>) =>
  Object.fromEntries(Object.entries(ranges).map(([key, range]) => [key, within(range)]));

const points = fc
  .uniqueArray(within(POINT_YEARS), { minLength: 1, maxLength: Math.min(MAX_POINTS, 9) })
  .chain((years) =>
    fc.tuple(
      ...years.sort((a, b) => a - b).map((year) => fc.tuple(fc.constant(year), within(OVERRIDE_RANGES.core))),
    ),
  )
  .map((pairs) => pairs.map(([year, core]) => [year, share(core)] as const));

const override = fc.record(
  { ...ranged(OVERRIDE_RANGES), shape: fc.constantFrom(...SHAPES), points },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Override>;

const market = fc.record(
  {
    exporter: fc.constantFrom(...EXPORTER_IDS),
    ...ranged(MARKET_RANGES),
    winBasis: fc.constantFrom('delivered', 'ordered'),
    coverage: fc.dictionary(fc.constantFrom(...SEGMENT_IDS), within(COVERAGE_RANGE), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Scenario['market']>;

/** Text a person could paste: any script, lone surrogates, and the marks links are made of. */
export const wildText = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({ unit: fc.constantFrom(...'.~;,:@/=_-%*\'()! +#?&"<>A1가힣\uD800\uDC00\n'), maxLength }),
    fc.string({ unit: 'binary', maxLength }),
  );

const text = (max: number) => wildText(max).filter((value) => lengthOf(value) <= max);

/** Any scenario within the ranges of model.md §5, empty layers and defaults included. */
export const scenario = fc.record(
  {
    name: text(MAX_NAME),
    note: text(MAX_NOTE),
    preset: fc.constantFrom(...PRESETS),
    targets: fc.dictionary(fc.constantFrom('*', ...ALLY_IDS), override, { noNullPrototype: true }),
    market,
    seed: within(SEED_RANGE),
  },
  { requiredKeys: ['preset', 'targets', 'market'], noNullPrototype: true },
) as fc.Arbitrary<Scenario>;

export const prices: fc.Arbitrary<Prices> = fc.record(
  { basis: fc.constantFrom('constant', 'current'), currency: fc.constantFrom(...CURRENCIES) },
  { noNullPrototype: true },
);

const unknownPart = fc.oneof(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,4}=[A-Za-z0-9\-._!$&'()*+,=:@/?%]{0,12}$/),
  fc.constantFrom('zz=1', 'n=again', 'zz=1.B~hold', 'zz=a;b', 'no part', 'zz=1.5', 'zz=%EC%95', 'zz=x.'),
);

/** Any document of one to four slots. */
export const linkDocument: fc.Arbitrary<LinkDocument> = fc.record({
  edition: fc.stringMatching(/^[a-z][a-z0-9]{0,15}$/),
  slots: fc
    .uniqueArray(fc.constantFrom(...SLOT_IDS), { minLength: 1 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({ id: fc.constant(id), scenario, unknown: fc.array(unknownPart, { maxLength: 3 }) }),
        ),
      ),
    ),
});
