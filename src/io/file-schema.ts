import * as v from 'valibot';
import {
  COVERAGE_RANGE,
  CURRENCIES,
  EXPORTER_IDS,
  MARKET_RANGES,
  MAX_NAME,
  MAX_NOTE,
  MAX_POINTS,
  OVERRIDE_RANGES,
  POINT_YEARS,
  PRESETS,
  type Range,
  SEED_RANGE,
  SEGMENT_IDS,
  SHAPES,
  share,
} from '#model';
import { keysOf, lengthOf, TARGET_KEYS } from './canonical.ts';
import { type FileFaultDetail, type JsonKind, kindOf } from './file-fault.ts';
import { fromFile } from './file-units.ts';

/** First key of every scenario file (model.md §5). */
export const FILE_FORMAT = 'five-by-35/scenario';
export const FILE_VERSION = 1;
const WIN_BASES = ['delivered', 'ordered'] as const;
const PRICE_BASES = ['constant', 'current'] as const;

// A message of valibot is text, so a fault travels in it as JSON until `faultOf` unpacks it.
const pack = (fault: FileFaultDetail): string => JSON.stringify(fault);
const wrongType = (expected: JsonKind) => (issue: { readonly input: unknown }) =>
  pack({ code: 'wrong-type', expected, received: kindOf(issue.input) });

/** Gives the fault inside an issue of {@link FILE_SCHEMA}. */
export const faultOf = (issue: { readonly message: string }): FileFaultDetail => JSON.parse(issue.message);

type Container = Readonly<Record<PropertyKey, unknown>>;
type Add = (fault: FileFaultDetail, key?: string | number) => void;

/**
 * Runs a check of our own beside a schema, on the same raw value, so that both report at once. A pipe would skip
 * the check after a bad child; and valibot's own strict objects name only the first unknown key and overlook
 * `__proto__`.
 */
const checkBeside = <Input extends object, Output>(
  inner: v.GenericSchema<unknown, Output>,
  check: (value: Input, add: Add) => void,
) =>
  v.rawTransform<Input, Output>(({ dataset, addIssue, NEVER }) => {
    const input = dataset.value as Input & Container;
    check(input, (fault, key) => {
      const item = { type: 'unknown', origin: 'key', input, key, value: undefined } as const;
      addIssue({ message: pack(fault), ...(key === undefined ? {} : { path: [item] }) });
    });
    const parsed = v.safeParse(inner, input);
    for (const { message, path } of parsed.issues ?? []) addIssue({ message, ...(path ? { path } : {}) });
    return parsed.success ? parsed.output : NEVER;
  });

/** An object with these keys and no others. */
const exactly = <Entries extends v.ObjectEntries>(
  entries: Entries,
  code: 'unknown-key' | 'unknown-ally' | 'unknown-segment' = 'unknown-key',
) =>
  v.pipe(
    v.custom<Container>((value) => kindOf(value) === 'object', wrongType('object')),
    checkBeside<Container, v.InferOutput<v.ObjectSchema<Entries, undefined>>>(
      v.object(entries),
      (value, add) => {
        for (const key of Object.keys(value)) {
          if (!Object.hasOwn(entries, key)) add({ code, key, allowed: Object.keys(entries) }, key);
        }
      },
    ),
  );

/** Percent to six decimals or a whole number, turned into the model's units. */
const number = (range: Range) =>
  v.pipe(
    v.number(wrongType('number')),
    v.rawTransform<number, number>(({ dataset, addIssue, NEVER }) => {
      const reading = fromFile(dataset.value, range);
      if ('value' in reading) return reading.value;
      addIssue({ message: pack(reading) });
      return NEVER;
    }),
  );

const text = (max: number) =>
  v.pipe(
    v.string(wrongType('text')),
    v.maxCodePoints(max, ({ input }) => pack({ code: 'too-long', max, length: lengthOf(input) })),
  );

const oneOf = <const Options extends readonly string[]>(
  allowed: Options,
  code: Extract<FileFaultDetail, { readonly value: string }>['code'],
) =>
  v.pipe(
    v.string(wrongType('text')),
    v.picklist(allowed, ({ input }) => pack({ code, value: String(input), allowed })),
  );

/** One key for each of many, all of one schema, each of which may be missing. */
const eachOf = <Key extends string, Schema extends v.GenericSchema>(
  keys: readonly Key[],
  schemaOf: (key: Key) => Schema,
) =>
  Object.fromEntries(keys.map((key) => [key, v.exactOptional(schemaOf(key))])) as Record<
    Key,
    v.ExactOptionalSchema<Schema, undefined>
  >;

const anyList = v.array(v.unknown(), wrongType('list'));

const pair = v.pipe(
  anyList,
  v.length(2, ({ input }) => pack({ code: 'wrong-count', min: 2, max: 2, count: input.length })),
  v.tuple([number(POINT_YEARS), number(OVERRIDE_RANGES.core)]),
  v.transform(([year, core]) => [year, share(core)] as const),
);

const points = v.pipe(
  anyList,
  checkBeside(v.array(pair), (list: unknown[], add) => {
    const count = list.length;
    if (count < 1 || count > MAX_POINTS) add({ code: 'wrong-count', min: 1, max: MAX_POINTS, count });
    const years = list.map((entry) => (Array.isArray(entry) ? entry[0] : undefined));
    years.forEach((year, index) => {
      const previous = years[index - 1];
      if (typeof year === 'number' && typeof previous === 'number' && year <= previous) {
        add({ code: 'years-not-rising', previous, year }, index);
      }
    });
  }),
);

const override = exactly({
  ...eachOf(keysOf(OVERRIDE_RANGES), (key) => number(OVERRIDE_RANGES[key])),
  shape: v.exactOptional(oneOf(SHAPES, 'unknown-shape')),
  points: v.exactOptional(points),
});

const market = exactly({
  exporter: v.exactOptional(oneOf(EXPORTER_IDS, 'unknown-exporter')),
  ...eachOf(keysOf(MARKET_RANGES), (key) => number(MARKET_RANGES[key])),
  winBasis: v.exactOptional(oneOf(WIN_BASES, 'unknown-win-basis')),
  coverage: v.exactOptional(
    exactly(
      eachOf(SEGMENT_IDS, () => number(COVERAGE_RANGE)),
      'unknown-segment',
    ),
  ),
});

// `null` stands in for a missing key, so that a missing format is refused like a wrong one.
const only = <Value extends string | number>(value: Value, code: 'wrong-format' | 'wrong-version') =>
  v.optional(
    v.pipe(
      v.unknown(),
      v.literal(value, ({ input }) =>
        pack({ code, allowed: [value], received: input === null ? 'nothing' : kindOf(input) }),
      ),
    ),
    null,
  );

/** The scenario file of model.md §5; its output is in the model's units. Read issues with {@link faultOf}. */
export const FILE_SCHEMA = exactly({
  format: only(FILE_FORMAT, 'wrong-format'),
  version: only(FILE_VERSION, 'wrong-version'),
  name: v.exactOptional(text(MAX_NAME)),
  note: v.exactOptional(text(MAX_NOTE)),
  seed: v.exactOptional(number(SEED_RANGE)),
  preset: v.exactOptional(oneOf(PRESETS, 'unknown-preset')),
  targets: v.exactOptional(
    exactly(
      eachOf(TARGET_KEYS, () => override),
      'unknown-ally',
    ),
  ),
  market: v.exactOptional(market),
  prices: v.exactOptional(
    exactly({
      basis: v.exactOptional(oneOf(PRICE_BASES, 'unknown-price-basis')),
      currency: v.exactOptional(oneOf(CURRENCIES, 'unknown-currency')),
    }),
  ),
});
