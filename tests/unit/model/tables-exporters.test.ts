import { describe, expect, it } from 'vitest';
import {
  type AllyId,
  alliesOf,
  amountOf,
  cellsOf,
  EXPORTER_IDS,
  type ExporterId,
  exportersTable,
  type Market,
  project,
  rankedExporters,
  rankedSuppliers,
  type Scenario,
  SEGMENT_IDS,
  suppliersTable,
  type TableInput,
} from '#model';
import { data, scenarioOf } from './given.ts';

function given(
  market: Partial<Market> = {},
  allies: readonly AllyId[] = alliesOf(data, 'europe-canada'),
): TableInput {
  const scenario: Scenario = { ...scenarioOf('pledge'), market };
  return {
    data,
    scenario,
    projection: project(data, scenario, 'constant'),
    preset: project(data, scenarioOf('pledge'), 'constant'),
    currency: 'USD',
    per: 'total',
    allies,
    when: 2035,
    scope: 'europe-canada',
  };
}
const amounts = (input: TableInput, id: ExporterId): readonly number[] =>
  exportersTable(input, [id]).rows[0]?.slice(1).map(Number) ?? [];
const shares = (input: TableInput, id: ExporterId | 'others') =>
  suppliersTable(input, EXPORTER_IDS)
    .rows.find(([exporter]) => exporter === id)
    ?.slice(1);

describe('exporters side by side', () => {
  it('are each what choosing that exporter shows', () => {
    const input = given({ coverage: { aircraft: 0.9 }, euPreference: 0.8 });
    for (const exporter of EXPORTER_IDS) {
      const coverage = exporter === 'KOR' ? { coverage: { aircraft: 0.9 } } : {};
      const { projection } = given({ exporter, euPreference: 0.8, ...coverage });
      expect(amounts(input, exporter), exporter).toEqual(
        (['open', 'sam', 'som'] as const).map((measure) =>
          amountOf(input, projection, measure, input.allies, 2035),
        ),
      );
    }
  });

  it('are ranked by what they can address', () => {
    const input = given();
    const order = rankedExporters(input);
    expect(order[0]).toBe('USA');
    const sam = cellsOf(exportersTable(input, order), 'sam').map(Number);
    expect(sam).toEqual([...sam].sort((a, b) => b - a));
  });

  it('find the same open inside EU rules at every strictness; outside less, unless all is made locally', () => {
    const [none, full, local] = [
      given({ euPreference: 0 }),
      given({ euPreference: 1 }),
      given({ euPreference: 1, localContent: 1 }),
    ];
    expect(amounts(full, 'FRA')).toEqual(amounts(none, 'FRA'));
    expect(amounts(full, 'KOR')[0]).toBeLessThan(amounts(none, 'KOR')[0] ?? 0);
    expect(amounts(local, 'KOR')[0]).toBeCloseTo(amounts(none, 'KOR')[0] ?? 0, 6);
  });

  it('sell nothing to themselves', () => {
    expect(amounts(given({}, ['POL']), 'POL')).toEqual([0, 0, 0]);
  });

  it('win all that they can address at a gain of 100 points, nothing at −100', () => {
    const [open, sam, som] = amounts(given({ winGain: 1 }), 'KOR');
    expect(som).toBeCloseTo(sam ?? 0, 6);
    expect(sam).toBeLessThanOrEqual(open ?? 0);
    expect(amounts(given({ winGain: -1 }), 'KOR')[2]).toBe(0);
  });
});

describe('who supplies', () => {
  it('is one ally’s own record where the scope is one ally', () => {
    // supplier_shares.csv: Estonia's imports from Korea, 8.6 % delivered, 15.2 % on order
    const [delivered, ordered] = shares(given({}, ['EST']), 'KOR') ?? [];
    expect(delivered).toBeCloseTo(0.086, 12);
    expect(ordered).toBeCloseTo(0.152, 12);
  });

  it('is weighted with what each ally buys abroad', () => {
    const input = given({}, ['EST', 'POL']);
    const imports = (id: AllyId): number => amountOf(input, input.projection, 'imports', [id], 2035);
    const of = (id: AllyId): number => Number(shares(given({}, [id]), 'KOR')?.[0]);
    const mean =
      (of('EST') * imports('EST') + of('POL') * imports('POL')) / (imports('EST') + imports('POL'));
    expect(shares(input, 'KOR')?.[0]).toBeCloseTo(mean, 12);
  });

  it('adds up to all with the other suppliers, for whom the scenario knows nothing', () => {
    const table = suppliersTable(given(), rankedSuppliers(given()));
    for (const id of ['delivered', 'ordered'])
      expect(cellsOf(table, id).reduce<number>((sum, share) => sum + Number(share), 0)).toBeCloseTo(1, 12);
    expect(table.rows.at(-1)?.at(0)).toBe('others');
    expect(table.rows.at(-1)?.at(-1)).toBeNull();
  });

  it('stays as delivered where no rule closes and nothing is gained, up to what an exporter is assumed to cover', () => {
    const input = given({ euPreference: 0 });
    const imports = (id: AllyId): number => amountOf(input, input.projection, 'imports', [id], 2035);
    for (const { id: exporter, coverage } of data.exporters) {
      const buyers = data.allies.filter(({ id }) => input.allies.includes(id));
      const kept = buyers.reduce((sum, { id, segmentMix, supplierShare }) => {
        const covered = SEGMENT_IDS.reduce(
          (part, segment) => part + segmentMix[segment] * coverage[segment],
          0,
        );
        return sum + imports(id) * Math.min(supplierShare.delivered[exporter] ?? 0, covered);
      }, 0);
      const all = input.allies.reduce((sum, id) => sum + imports(id), 0);
      expect(shares(input, exporter)?.[2], exporter).toBeCloseTo(kept / all, 9);
    }
  });

  it('does not hang on which exporter is chosen', () => {
    expect(shares(given({ exporter: 'DEU' }), 'KOR')).toEqual(shares(given(), 'KOR'));
  });

  it('is unknown, not none, where an ally buys nothing', () => {
    expect(shares(given({}, ['ISL']), 'KOR')).toEqual([null, null, null]);
    expect(shares(given({}, ['ISL']), 'others')).toEqual([null, null, null]);
    // Montenegro has deliveries on record and nothing on order.
    expect(shares(given({}, ['MNE']), 'USA')?.[1]).toBeNull();
  });

  it('begins with the largest', () => {
    expect(rankedSuppliers(given())[0]).toBe('USA');
  });
});
