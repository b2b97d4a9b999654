import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '#data/load.ts';
import { LEVERS, lastActualOf, type Scenario } from '#model';
import { changeOf, leverOf, rowOf } from '#state/rows.ts';
import { inputOf } from '#state/selectors.ts';
import { firstSlot } from '#state/slots.ts';
import { makeStore, settledScenario } from '#state/store.ts';
import { DEFAULT_VIEW } from '#state/view.ts';
import { scenario } from '../io/arbitraries.ts';

const data = loadDataset();
const ally = fc.constantFrom(...data.allies);
const page = (given: Scenario) => {
  const store = makeStore(data, { slots: [firstSlot(given)] });
  const now = () => settledScenario(store.getState());
  return { act: store.getState(), now };
};

/** A reset always sets the value that its text names (interface.md 3, check 16). */
describe('a reset', () => {
  it('of a row goes to the core share that its button names, and touches no other ally', () => {
    fc.assert(
      fc.property(scenario, ally, (given, one) => {
        const { act, now } = page(given);
        const row = () => rowOf(inputOf(data, now(), DEFAULT_VIEW), one);
        const { startCore } = row();
        act.reset(one.id);
        expect(row().core).toBe(startCore);
        expect(row().isChanged).toBe(false);
        const { [one.id]: _, ...others } = given.targets;
        expect(now().targets).toEqual(others);
      }),
      { numRuns: 300 },
    );
  });

  it('of one input goes to the value that its button names, and leaves the row’s other inputs', () => {
    fc.assert(
      fc.property(scenario, ally, fc.constantFrom(...LEVERS), (given, one, key) => {
        const { act, now } = page(given);
        const { start } = leverOf(now(), one, key);
        act.setTarget(one.id, { [key]: undefined });
        expect(leverOf(now(), one, key)).toEqual({ value: start, start, isChanged: false });
        const { [key]: _, ...others } = given.targets[one.id] ?? {};
        expect(now().targets[one.id] ?? {}).toEqual(others);
      }),
      { numRuns: 300 },
    );
  });

  it('to the last actual sets that share, and nothing but the row’s path', () => {
    fc.assert(
      fc.property(scenario, ally, (given, one) => {
        const actual = lastActualOf(one);
        if (actual === null) return;
        const { act, now } = page(given);
        act.setTarget(one.id, changeOf(now(), one, { core: actual }));
        expect(rowOf(inputOf(data, now(), DEFAULT_VIEW), one).core).toBeCloseTo(actual, 12);
        const { [one.id]: _, ...others } = now().targets;
        const { [one.id]: __, ...before } = given.targets;
        expect(others).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('of everything leaves the preset and the exporter alone', () => {
    fc.assert(
      fc.property(scenario, (given) => {
        const { act, now } = page(given);
        act.resetAll();
        const { exporter } = given.market;
        expect(now()).toEqual({ preset: given.preset, targets: {}, market: exporter ? { exporter } : {} });
      }),
      { numRuns: 200 },
    );
  });
});
