import type { SlotId } from '#io/link/document.ts';
import {
  type Ally,
  type AllyId,
  type AllyInput,
  allyIndex,
  type Dataset,
  LEVERS,
  leverInForce,
  type Market,
  marketOf,
  type Override,
  type OverrideChange,
  override,
  type PresetId,
  resolve,
  type Scenario,
  type Shape,
  setMarket,
} from '#model';
import { changeOf } from './rows.ts';
import { placed, rewritten, type Slots, slotOf } from './slots.ts';

/** Gives a letter, so far empty, a preset nobody moved, with the exporter of another scenario. */
export const besideOf = (slots: Slots, of: SlotId, to: SlotId, preset: PresetId): Slots => {
  const { exporter } = slotOf(slots, of).scenario.market;
  return placed(slots, {
    id: to,
    scenario: { preset, targets: {}, market: exporter ? { exporter } : {} },
    unknown: [],
  });
};

const allyOf = (data: Dataset, id: AllyId): Ally => data.allies[allyIndex(data, id)] as Ally;

/** Sets one input of one ally in one scenario; back at its start the value is let go. */
export function edited(data: Dataset, slots: Slots, to: SlotId, ally: AllyId, change: OverrideChange): Slots {
  const { scenario } = slotOf(slots, to);
  const wanted = changeOf(scenario, allyOf(data, ally), change);
  return rewritten(slots, to, override(scenario, ally, wanted));
}

/** Gives what it takes to bring an ally's core path as it works out in a scenario. */
function pathChange(scenario: Scenario, ally: Ally): OverrideChange {
  const { core } = resolve(ally, scenario);
  return core.shape === 'points'
    ? { points: core.points, core: undefined, year: undefined, shape: undefined }
    : { core: core.share, year: core.year, shape: core.shape as Shape, points: undefined };
}

/** Copies one input of an ally, or its whole row, from one scenario to another, as it works out there. */
export function copied(
  data: Dataset,
  slots: Slots,
  from: SlotId,
  to: SlotId,
  id: AllyId,
  input: AllyInput | 'row',
): Slots {
  const ally = allyOf(data, id);
  const source = slotOf(slots, from).scenario;
  // Today's indirect share comes first: where it is held, it moves the one to reach.
  const row: readonly AllyInput[] = [
    'core',
    'indirectToday',
    ...LEVERS.filter((one) => one !== 'indirectToday'),
  ];
  const inputs = input === 'row' ? row : [input];
  return inputs.reduce((now, one) => {
    const { scenario } = slotOf(now, to);
    if (one === 'core') return rewritten(now, to, override(scenario, id, pathChange(source, ally)));
    const value = leverInForce(source, ally, one);
    const isSame = value === leverInForce(scenario, ally, one);
    return value === null || isSame ? now : edited(data, now, to, id, { [one]: value });
  }, slots);
}

/** Copies one lever of the market from one scenario to another; a new exporter drops coverage. */
export function copiedLever(slots: Slots, from: SlotId, to: SlotId, lever: keyof Market): Slots {
  const value = marketOf(slotOf(slots, from).scenario)[lever];
  return rewritten(slots, to, setMarket(slotOf(slots, to).scenario, { [lever]: value }));
}

/** The parts of a layer that an input is set by. */
const keysOf = (input: AllyInput): readonly (keyof Override)[] =>
  input === 'core' ? ['core', 'year', 'shape', 'points'] : [input];

/** Where an input of an ally comes from: moved for it alone, else inherited from what was set for all, or the preset. */
export type Origin = 'own' | 'all' | 'preset';

/** Tells where an input of an ally comes from. */
export function originOf({ targets }: Scenario, ally: AllyId, input: AllyInput): Origin {
  const isSet = (layer: Override | undefined): boolean =>
    keysOf(input).some((key) => layer?.[key] !== undefined);
  return isSet(targets[ally]) ? 'own' : isSet(targets['*']) ? 'all' : 'preset';
}

/** Lets an input of an ally go, so that it is inherited again. */
export const rejoined = (slots: Slots, to: SlotId, ally: AllyId, input: AllyInput): Slots =>
  rewritten(
    slots,
    to,
    override(
      slotOf(slots, to).scenario,
      ally,
      Object.fromEntries(keysOf(input).map((key) => [key, undefined])),
    ),
  );

/** Brings an input of an ally back to what a scenario had before. */
export const restored = (slots: Slots, before: Slots, to: SlotId, ally: AllyId, input: AllyInput): Slots => {
  const layer = slotOf(before, to).scenario.targets[ally];
  const change = Object.fromEntries(keysOf(input).map((key) => [key, layer?.[key]]));
  return rewritten(slots, to, override(slotOf(slots, to).scenario, ally, change));
};

/** Brings a lever of the market back to what a scenario had before; an exporter with the coverage set for it. */
export function restoredLever(slots: Slots, before: Slots, to: SlotId, lever: keyof Market): Slots {
  const market = marketOf(slotOf(before, to).scenario);
  const change =
    lever === 'exporter'
      ? { exporter: market.exporter, coverage: market.coverage }
      : { [lever]: market[lever] };
  return rewritten(slots, to, setMarket(slotOf(slots, to).scenario, change));
}
