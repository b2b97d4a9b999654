import { describe, expect, it } from 'vitest';
import { COOPERATIONS, cooperate, cooperates, type Scenario } from '#model';
import { scenarioOf } from './given.ts';

describe('cooperation levers', () => {
  it('switch one market value each, alone, and back to the default', () => {
    const values = {
      certification: { winGain: 0.02 },
      joint: { localContent: 0.35 },
      logistics: { supportShare: 0.1 },
      related: { relatedShare: 0.05 },
    };
    for (const id of COOPERATIONS) {
      const on = cooperate(scenarioOf('pledge'), id, true);
      expect(on.market).toEqual(values[id]);
      expect(COOPERATIONS.filter((other) => cooperates(on, other))).toEqual([id]);
      expect(cooperate(on, id, false).market).toEqual({});
    }
  });

  it('keep a larger value that is there, and count as on whoever set it', () => {
    const own: Scenario = { ...scenarioOf('pledge'), market: { winGain: 0.05 } };
    expect(cooperates(own, 'certification')).toBe(true);
    expect(cooperate(own, 'certification', true).market).toEqual({ winGain: 0.05 });
    expect(cooperates({ ...own, market: { winGain: 0.01 } }, 'certification')).toBe(false);
    expect(cooperate({ ...own, market: { winGain: -0.1 } }, 'certification', true).market).toEqual({
      winGain: 0.02,
    });
  });
});
