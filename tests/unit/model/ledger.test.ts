import { describe, expect, it } from 'vitest';
import {
  alliesOf,
  cellsOf,
  importRange,
  LEDGER_STEPS,
  ledgerTable,
  project,
  type Scenario,
  type Scope,
  type TableInput,
  type When,
  WIDER_STEPS,
} from '#model';
import { data, scenarioOf } from './given.ts';

const LOOK: Scenario = {
  preset: 'pledge',
  targets: { DEU: { core: 0.04, year: 2031 }, POL: { core: 0.05 } },
  market: {},
};

function ledger(
  scenario: Scenario,
  {
    scope = 'europe-canada',
    when = 2035,
    allies = alliesOf(data, scope),
  }: { scope?: Scope; when?: When; allies?: TableInput['allies'] } = {},
) {
  const input: TableInput = {
    data,
    scenario,
    projection: project(data, scenario, 'constant'),
    preset: project(data, scenarioOf(scenario.preset), 'constant'),
    currency: 'USD',
    per: 'total',
    allies,
    when,
    scope,
  };
  const table = ledgerTable(input, importRange(data, scenario, 'constant'));
  const column = (id: string) =>
    Object.fromEntries(LEDGER_STEPS.map((step, i) => [step, cellsOf(table, id)[i] as number]));
  return { table, column };
}

describe('the ledger', () => {
  it('holds the numbers of the design’s picture: Germany 4.0 % by 2031, Poland 5.0 %, in 2035', () => {
    const { column } = ledger(LOOK);
    // Three digits, as the picture prints them.
    const billions = (id: string, step: string) => Number(((column(id)[step] ?? 0) / 1000).toPrecision(3));
    expect(billions('amount', 'sam')).toBe(49.5);
    expect(billions('amount', 'som')).toBe(10.7);
    expect([billions('low', 'imports'), billions('high', 'imports')]).toEqual([93.7, 183]);
    expect([billions('low', 'open'), billions('high', 'open')]).toEqual([93.1, 169]);
    expect([billions('low', 'sam'), billions('high', 'sam')]).toEqual([36.2, 62.1]);
    expect([billions('low', 'som'), billions('high', 'som')]).toEqual([8.94, 12.5]);
    expect(billions('dropped', 'open')).toBeCloseTo(4.9, 1);
  });

  it('has steps that multiply to the result', () => {
    const { column } = ledger(LOOK, { when: 'sum' });
    const rates = column('rate');
    const product = LEDGER_STEPS.slice(1).reduce(
      (value, step) => value * (rates[step] ?? 0),
      column('amount').gdp ?? 0,
    );
    expect(product / (column('amount').som ?? 0)).toBeCloseTo(1, 12);
  });

  it('shifts the range of an import share that the reader set', () => {
    const own: Scenario = { ...LOOK, targets: { POL: { importShare: 0.7 } } };
    // Poland's file says 60 %, 50–75 %
    const { column } = ledger(own, { allies: ['POL'] });
    const tam = column('amount').tam ?? 0;
    expect((column('low').imports ?? 0) / tam).toBeCloseTo(0.6, 9);
    expect((column('high').imports ?? 0) / tam).toBeCloseTo(0.85, 9);
  });

  it('says of each rate how sure it is, the least sure ally speaking for all', () => {
    const statuses = (scenario: Scenario, allies: TableInput['allies']) =>
      cellsOf(ledger(scenario, { allies }).table, 'status:rate').slice(2, LEDGER_STEPS.length);
    expect(statuses(scenarioOf('pledge'), ['POL'])).toEqual([
      'estimate',
      'anchor',
      'assumption',
      'assumption',
      'proxy',
    ]);
    expect(
      statuses(
        { ...scenarioOf('pledge'), targets: { POL: { importShare: 0.5, equipment: 0.4, winGain: 0.1 } } },
        ['POL'],
      ),
    ).toEqual(['assumption', 'assumption', 'assumption', 'assumption', 'assumption']);
  });

  it('says where each rate comes from, and follows the levers', () => {
    const origins = (market: Scenario['market'], targets: Scenario['targets'] = {}) =>
      cellsOf(ledger({ preset: 'pledge', targets, market }, { allies: ['POL'] }).table, 'from').slice(2, 7);
    expect(origins({})).toEqual(['printed', 'anchor', 'preference', 'coverage', 'delivered']);
    expect(origins({ exporter: 'FRA', winBasis: 'ordered' })).toEqual([
      'printed',
      'anchor',
      'inside',
      'coverage',
      'ordered',
    ]);
    expect(origins({ winGain: 0.02 }, { POL: { equipment: 0.4, importShare: 0.5 } })).toEqual([
      'yours',
      'yours',
      'preference',
      'coverage',
      'yours',
    ]);
    expect(origins({ localContent: 0.35, coverage: { ships: 1 } }).slice(2, 4)).toEqual(['yours', 'yours']);
  });

  it('holds the wider market in rows of its own, never in the steps', () => {
    const steps = (supportShare: number) => {
      const { table, column } = ledger({ preset: 'pledge', targets: {}, market: { supportShare } });
      const wider = cellsOf(table, 'amount').slice(LEDGER_STEPS.length) as number[];
      return { names: cellsOf(table, 'step').slice(LEDGER_STEPS.length), wider, som: column('amount').som };
    };
    const [off, on] = [steps(0), steps(0.1)];
    expect(off.names).toEqual([...WIDER_STEPS]);
    expect(off.wider).toEqual([0, 0, 0]);
    const [tam = 0, sam = 0, som = 0] = on.wider;
    expect(tam).toBeGreaterThan(sam);
    expect(sam).toBeGreaterThan(som);
    expect(som).toBeGreaterThan(0);
    expect(on.som).toBe(off.som);
  });

  it('is empty, not wrong, where nothing can be bought: Iceland, and a buyer that is the exporter', () => {
    const iceland = ledger(scenarioOf('pledge'), { allies: ['ISL'] });
    expect(iceland.column('amount').tam).toBe(0);
    expect(iceland.column('rate').imports).toBeNull();
    const self = ledger({ preset: 'pledge', targets: {}, market: { exporter: 'POL' } }, { allies: ['POL'] });
    expect(self.column('amount').imports).toBe(0);
  });
});
